"""How a member asks LinkedIn for the own archive, and the reminder to fetch it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

from ssi_coach.app.states.offers import ARCHIVE_ASKED, ARCHIVE_HERE
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.widgets.basics import button, label, row

PAGE = "https://www.linkedin.com/mypreferences/d/download-my-data"


class ArchiveHowtoDialog(DeskDialog):
    """``argument`` is not used. The reminder is kept in the local state and shown by `ssi_coach.ui.offers`."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=600)
        self.setWindowTitle(self.tr("Your LinkedIn archive"))
        self.heading.setText(self.windowTitle())
        self.body.addWidget(
            label(
                self.tr(
                    "LinkedIn gives you a copy of your own data: contacts, comments, posts. It takes a minute to ask"
                    " for it and up to a day to get it."
                ),
                "muted",
                wrap=True,
            )
        )
        steps = QGridLayout()
        steps.setHorizontalSpacing(12)
        steps.setVerticalSpacing(10)
        steps.setColumnStretch(1, 1)
        for number, text in enumerate(
            (
                self.tr("On LinkedIn, open Settings & Privacy, then Data privacy, then “Get a copy of your data”."),
                self.tr("Choose the larger archive with everything in it. The small one leaves out what you wrote."),
                self.tr("Press “Request archive” and enter your password."),
                self.tr("LinkedIn writes to you when it is ready, within 24 hours. The link works for three days."),
                self.tr("Download the file and keep it as it is. Do not unpack it and do not open it in Excel."),
            ),
            1,
        ):
            steps.addWidget(label(str(number), "chip"), number, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(label(text, wrap=True), number, 1)
        self.body.addLayout(steps)
        self.body.addWidget(
            label(
                self.tr(
                    "Then drop the file on this window. Your profile list, your network and months of work fill"
                    " themselves from it, on this computer only; you see what is in it before anything is taken in."
                ),
                "notice",
                wrap=True,
            )
        )
        self.import_button = button(self.tr("I have it: import…"), self._import, command="import")
        self.body.addLayout(row(self.import_button, 1))
        self.reminder = label("", "muted", wrap=True)
        self.body.addWidget(self.reminder)
        self.body.addStretch(1)
        self.open_button = button(self.tr("Open LinkedIn’s page"), self._open, tip=PAGE)
        self.open_button.setAccessibleName(self.tr("Open LinkedIn’s page in the browser"))
        self.remind_button = button("", self._remind, "primary")
        close = button(self.tr("Close"), self.accept)
        self.buttons.insertWidget(0, self.open_button)
        self.buttons.addWidget(close)
        self.buttons.addWidget(self.remind_button)
        self._show()

    def _show(self) -> None:
        asked = self.desk.coach.state_get(ARCHIVE_ASKED)
        if asked is None or asked == ARCHIVE_HERE:
            self.reminder.hide()
            self.remind_button.setText(self.tr("I asked for it today: remind me"))
        else:
            text = self.tr("You will be reminded from tomorrow on.")
            if asked != self.desk.today.isoformat():
                text = self.tr("You asked for it and are reminded each day until you have it.")
            self.reminder.setText(text)
            self.reminder.show()
            self.remind_button.setText(self.tr("I have it: no reminder"))
        self.fit_height()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(PAGE))

    def _import(self) -> None:
        self.accept()
        self.desk.dialog_wanted.emit("import", None)

    def _remind(self) -> None:
        coach = self.desk.coach
        if coach.state_get(ARCHIVE_ASKED) in (None, ARCHIVE_HERE):
            if not self.desk.remember(ARCHIVE_ASKED, self.desk.today.isoformat()):
                return
            self.desk.message.emit(
                self.tr(
                    "You are reminded from tomorrow on. To change it: Help, “How to ask for your LinkedIn archive”."
                )
            )
            self.accept()
        else:
            self.desk.remember(ARCHIVE_ASKED, ARCHIVE_HERE)
            self._show()
