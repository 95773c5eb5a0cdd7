"""Notices at once that another start wants something of this window, instead of at the next tick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class Doorbell(QObject):
    """Watches the folder of the seats. Where the system cannot watch, the tick still looks once a second."""

    rung = Signal()
    """Something was written there: ask the seat."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._changed)

    def listen(self, folder: Path) -> None:
        """Watch this folder from now on; asked again, it looks whether the folder is a new one."""
        text = str(folder)
        if folder.is_dir() and text not in self._watcher.directories():
            self._watcher.addPath(text)

    def _changed(self, _folder: str) -> None:
        self.rung.emit()
