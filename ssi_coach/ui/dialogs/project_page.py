"""Before the browser is sent to the project's page: what it will show, and that this program asks nobody itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ssi_coach import PROJECT_PAGE, __version__
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.widgets.basics import button, label

ADDRESSES = {"new_version": f"{PROJECT_PAGE}/releases", "problem": f"{PROJECT_PAGE}/issues"}


class ProjectPageDialog(DeskDialog):
    """``argument``: ``new_version`` or ``report``."""

    def __init__(self, desk: Desk, argument: str | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=520)
        self.address = ADDRESSES[argument or "new_version"]
        if argument == "problem":
            title = self.tr("Report a problem")
            about = self.tr(
                "Say there what you did, what you expected and what happened. Help → About copies the details that"
                " help; leave out names and numbers of yours, for everybody can read the page."
            )
        else:
            title = self.tr("Check for a new version")
            about = self.tr("This is version {version}. The page lists all versions; the newest stands first.")
            about = about.format(version=__version__)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.body.addWidget(label(about, wrap=True))
        self.body.addWidget(
            label(
                self.tr("SSI Coach has no network of its own and asks nobody. Your browser opens the project’s page:"),
                "muted",
                wrap=True,
            )
        )
        place = label(self.address, "strong", wrap=True)
        self.body.addWidget(place)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.open_button = button(self.tr("Open in the browser"), self._open, "primary")
        self.open_button.setDefault(True)
        self.buttons.addWidget(self.open_button)
        self.open_button.setFocus()
        self.fit_height()

    def _open(self) -> None:
        if QDesktopServices.openUrl(QUrl(self.address)):
            self.accept()
            return
        self.problem.setText(self.tr("No browser could be opened; type the address into one."))
        self.problem.show()
        self.fit_height()
