"""Asks for a file or folder with the system's own dialog, without holding up the rest of the program."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ssi_coach.app import settings
from ssi_coach.domain.problems import Problem


def downloads() -> Path:
    """Where a browser leaves what it fetches; the home folder where there is no such place."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
    return folder if folder.is_dir() else Path.home()


_WHERE_PROPOSED = {"new", "open", "restore", "folder", "to"}
"""What is asked for where the workspace or its copies lie, not where somebody was the last time."""

_QT_LEAVES_OUT = (QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"))
"""Texts of Qt's own dialog that Qt lacks in Polish. Named here they are in our translations, which are asked first."""


class AskFile(QObject):
    """One question at a time; the answer comes by ``chosen`` with the purpose it was asked for."""

    chosen = Signal(str, object)
    """(purpose, Path)"""

    several = Signal(str, object)
    """(purpose, tuple of Paths): the answer to `to_open_several`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._purpose = ""
        self._suffix = ""
        self.dialog: QFileDialog | None = None

    def to_open(self, purpose: str, title: str, kind: str, folder: Path) -> None:
        """Ask for an existing file; ``kind``: a Qt name filter such as ``Workspaces (*.ssicoach)``."""
        self._ask(purpose, title, kind, folder, QFileDialog.FileMode.ExistingFile)

    def to_open_several(self, purpose: str, title: str, kind: str, folder: Path) -> None:
        """Ask for one or more existing files; the answer comes by ``several``."""
        self._ask(purpose, title, kind, folder, QFileDialog.FileMode.ExistingFiles)

    def to_save(self, purpose: str, title: str, kind: str, place: Path) -> None:
        """Ask where to save, with ``place`` as the proposal; its suffix is added when none is typed."""
        self._ask(purpose, title, kind, place, QFileDialog.FileMode.AnyFile)

    def for_folder(self, purpose: str, title: str, folder: Path) -> None:
        self._ask(purpose, title, "", folder, QFileDialog.FileMode.Directory)

    def _ask(self, purpose: str, title: str, kind: str, place: Path, mode: QFileDialog.FileMode) -> None:
        self._purpose = purpose
        saving = mode == QFileDialog.FileMode.AnyFile
        folder = _last_folder(purpose) or (place.parent if saving else place)
        dialog = QFileDialog(self._window, title, str(folder), kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if saving:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(place.suffix.lstrip("."))
            dialog.selectFile(place.name)
        if mode == QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if mode == QFileDialog.FileMode.ExistingFiles:
            dialog.filesSelected.connect(self._selected_all)
        else:
            dialog.fileSelected.connect(self._selected)
        self.dialog = dialog
        dialog.open()

    def _selected(self, path: str) -> None:
        self.dialog = None
        _keep_folder(self._purpose, Path(path))
        self.chosen.emit(self._purpose, Path(path))

    def _selected_all(self, paths: list[str]) -> None:
        self.dialog = None
        _keep_folder(self._purpose, Path(paths[0]))
        self.several.emit(self._purpose, tuple(Path(path) for path in paths))


def _last_folder(purpose: str) -> Path | None:
    if purpose in _WHERE_PROPOSED:
        return None
    folder = Path(settings.load().asked.get(purpose, ""))
    try:
        return folder if folder.is_absolute() and folder.is_dir() else None
    except (OSError, ValueError):  # a place that may not be looked at
        return None


def _keep_folder(purpose: str, path: Path) -> None:
    if purpose not in _WHERE_PROPOSED:
        with suppress(Problem):
            settings.keep_asked(purpose, path if path.is_dir() else path.parent)
