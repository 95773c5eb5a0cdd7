"""What this program is, where the data lies, and what it is made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ssi_coach import __version__
from ssi_coach.app import crash_log
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.icons import Mark
from ssi_coach.ui.widgets.basics import button, label, row

_PARTS = (
    ("Qt, PySide6", "LGPL 3"),
    ("Python", "PSF"),
    ("SQLite, SQLite3 Multiple Ciphers", "public domain, MIT"),
    ("APSW", "zlib"),
    ("pyqtgraph", "MIT"),
    ("NumPy", "BSD"),
    ("platformdirs", "MIT"),
)
"""(parts, licence): proper names, the same in every language."""


class AboutDialog(DeskDialog):
    """``argument``: the file of the open workspace."""

    def __init__(self, desk: Desk, argument: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=520)
        self._folder = argument.absolute().parent
        self.setWindowTitle(self.tr("About SSI Coach"))
        self.heading.setText("SSI Coach")
        self.body.addLayout(
            row(Mark(28), label(self.tr("Version {version}").format(version=__version__), "muted"), 1, spacing=12)
        )
        self.body.addWidget(
            label(self.tr("Independent. Not affiliated with or endorsed by LinkedIn."), "strong", wrap=True)
        )
        self.body.addWidget(
            label(
                self.tr(
                    "Everything stays on this computer: the program opens no network connection and keeps no texts of"
                    " your messages. The estimate is this program’s own reckoning, not LinkedIn’s formula."
                ),
                wrap=True,
            )
        )
        self.body.addWidget(label(self.tr("Your data"), "heading"))
        place = label(str(argument.absolute()), "muted", wrap=True)
        place.setAccessibleName(self.tr("File of the workspace: {file}").format(file=argument))
        self.body.addWidget(place)
        self.folder_button = button(self.tr("Show the folder"), self._open)
        self.body.addLayout(row(self.folder_button, 1))
        logs = self.tr("Should the program fail, it notes where in its code, and nothing of yours: {folder}")
        self.body.addWidget(label(logs.format(folder=crash_log.folder()), "small", wrap=True))
        self.body.addWidget(label(self.tr("Made with"), "heading"))
        parts = " · ".join(f"{name} ({licence})" for name, licence in _PARTS)
        self.body.addWidget(label(parts, "small", wrap=True))
        self.body.addWidget(label(self.tr("SSI Coach itself is free under the MIT licence."), "small", wrap=True))
        self.body.addStretch(1)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        self.buttons.addWidget(close)
        self.fit_height()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
