"""What this program is, where the data lies, and what it is made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from ssi_coach import __version__
from ssi_coach.app import crash_log, licences, settings
from ssi_coach.app.report_details import details, shortened
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.dialogs.licence_list import LicenceList
from ssi_coach.ui.icons import Mark
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.widgets.basics import button, label, row, set_role

_SIZE = QSize(880, 580)


class AboutDialog(DeskDialog):
    """``argument``: the file of the open workspace."""

    def __init__(self, desk: Desk, argument: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=600)
        self.setWindowTitle(self.tr("About SSI Coach"))
        self.heading.setText("SSI Coach")
        self.tabs = QTabWidget()
        self.tabs.addTab(self._about(argument), self.tr("About"))
        self.licences = LicenceList()
        self.tabs.addTab(self.licences, self.tr("Licences"))
        self.tabs.currentChanged.connect(self._turned)
        self.body.addWidget(self.tabs, 1)
        self.copied = label("", "small", wrap=True)
        self.copied.hide()
        self.body.addWidget(self.copied)
        self.details_button = button(
            self.tr("Copy details for a report"),
            self._copy_details,
            tip=self.tr("Versions and the kind of computer; nothing of yours, no name, no number"),
        )
        self.buttons.insertWidget(0, self.details_button)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        self.buttons.addWidget(close)
        self.resize(_SIZE)
        close.setFocus()

    def _about(self, workspace: Path) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 14, 2, 0)
        column.setSpacing(10)
        known = {**licences.versions(), "Qt": qVersion() or ""}
        named = [name for name in ("Python", "Qt", "PySide6", "SQLite") if known.get(name)]
        others = " · ".join(f"{name} {known[name]}" for name in named)
        version = label(self.tr("Version {version}").format(version=__version__), "strong")
        self.new_version = button(self.tr("Check for a new version…"), self._look_for_new, "link")
        column.addLayout(row(Mark(28), version, self.new_version, 1, spacing=12))
        column.addWidget(label(others, "small", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "Independent: neither made nor endorsed by LinkedIn, and not affiliated with it. LinkedIn is a"
                    " trademark of its owner."
                ),
                "strong",
                wrap=True,
            )
        )
        column.addWidget(
            label(
                self.tr(
                    "Everything stays on this computer: the program opens no network connection and keeps no texts of"
                    " your messages. The estimate is this program’s own reckoning, not LinkedIn’s formula."
                ),
                wrap=True,
            )
        )
        column.addWidget(label(self.tr("Where things are"), "heading"))
        self.places = QGridLayout()
        self.places.setHorizontalSpacing(10)
        self.places.setVerticalSpacing(8)
        self.places.setColumnStretch(1, 1)
        column.addLayout(self.places)
        self._place(self.tr("Your data"), workspace.absolute().parent)
        self._place(self.tr("Logs of failures"), crash_log.folder())
        self._place(self.tr("Settings"), settings.settings_file())
        logs = self.tr("If something fails, only the place in the program is noted, and nothing of yours.")
        column.addWidget(label(logs, "small", wrap=True))
        column.addStretch(1)
        column.addWidget(label(self.tr("SSI Coach itself is free under the MIT licence."), "small", wrap=True))
        return page

    def _place(self, name: str, path: Path) -> None:
        line = self.places.rowCount()
        shown = _Path(shortened(path))
        shown.setAccessibleName(f"{name}: {path}")
        shown.setToolTip(plain_tip(str(path)))
        show = button(self.tr("Open"), name=self.tr("Open the folder: {name}").format(name=name))
        show.setProperty("place", str(path))
        show.clicked.connect(self._open)
        copy = button(self.tr("Copy"), name=self.tr("Copy the path: {name}").format(name=name))
        copy.setProperty("place", str(path))
        copy.clicked.connect(self._copy)
        for column, widget in enumerate((label(name), shown, show, copy)):
            self.places.addWidget(widget, line, column)

    def _turned(self, place: int) -> None:
        if self.tabs.widget(place) is self.licences:
            self.licences.fill()

    # --- what is pressed

    def _open(self) -> None:
        path = Path(self.sender().property("place"))
        folder = path if path.is_dir() or not path.suffix else path.parent
        if not folder.is_dir():
            self._tell(self.tr("This folder is made when something is put into it; so far there is nothing."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._tell(self.tr("The folder could not be opened; copy its path instead."), error=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sender().property("place"))
        self._tell(self.tr("Copied."))

    def _copy_details(self) -> None:
        screen = self.screen()
        size, scale = screen.size(), screen.devicePixelRatio()
        window = {
            "Qt": qVersion() or "",
            "Desktop": QGuiApplication.platformName(),
            "Screen": f"{size.width()}x{size.height()} at {scale * 100:.0f} %",
            "Language": self.locale().name(),
        }
        QGuiApplication.clipboard().setText(details(window))
        self._tell(self.tr("Copied: versions and the kind of computer. Read it over before you send it."))

    def _tell(self, text: str, *, error: bool = False) -> None:
        set_role(self.copied, "error" if error else "small")
        self.copied.setText(text)
        self.copied.show()

    def _look_for_new(self) -> None:
        self.desk.dialog_wanted.emit("project_page", "new_version")


class _Path(QLabel):
    """A path that takes the room there is; its beginning is what can be left out."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setMinimumWidth(120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setText(self.fontMetrics().elidedText(self._path, Qt.TextElideMode.ElideMiddle, self.width()))
        super().resizeEvent(event)
