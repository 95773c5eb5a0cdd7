"""Something in the program itself failed: what that means for the person, and what to send to those who can mend it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ssi_coach.ui.dialogs.base import PlainDialog
from ssi_coach.ui.widgets.basics import button, label, row


class FailureDialog(PlainDialog):
    """``technical``: what is shown and copied; nothing personal is in it. ``earlier``: it happened the last time."""

    close_wanted = Signal()

    def __init__(self, technical: str, logs: Path, parent: QWidget | None, *, earlier: bool) -> None:
        super().__init__(parent, "", width=560)
        self._technical = technical
        title = self.tr("SSI Coach ended unexpectedly the last time") if earlier else self.tr("Something went wrong")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.body.addWidget(label(self._what(earlier=earlier), wrap=True))
        self.body.addWidget(label(self._what_to_do(earlier=earlier), wrap=True))
        self.details = QPlainTextEdit(technical)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.details.setProperty("wide", True)
        self.details.setMinimumHeight(150)
        self.body.addWidget(label(self.tr("Technical details"), "heading"))
        self.body.addWidget(self.details, 1)
        self.body.addWidget(
            label(
                self.tr(
                    "They name places in the program and its versions; no names, texts, files or passphrases of yours."
                    " They are also kept in {folder}."
                ).format(folder=logs),
                "small",
                wrap=True,
            )
        )
        self.copied = label("", "muted")
        self.copy_button = button(self.tr("Copy the details"), self._copy)
        self.body.addLayout(row(self.copy_button, self.copied, 1))
        self.close_button = button(self.tr("Close the program"), self._close)
        self.close_button.setVisible(not earlier)
        self.go_on_button = button(self.tr("Go on"), self.accept, "primary")
        self.go_on_button.setDefault(True)
        self.buttons.addWidget(self.close_button)
        self.buttons.addWidget(self.go_on_button)
        self.fit_height()
        self.go_on_button.setFocus()

    def _what(self, *, earlier: bool) -> str:
        if earlier:
            return self.tr("The program was ended by a fault. Whatever you had entered until then was kept.")
        return self.tr("A part of the program failed. Whatever you entered until now is kept.")

    def _what_to_do(self, *, earlier: bool) -> str:
        if earlier:
            return self.tr(
                "You can go on working. If it happens again, send the details below to whoever looks after it."
            )
        return self.tr(
            "You can go on working. If it happens again, close the program, start it anew, and send the details below"
            " to whoever looks after it."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._technical)
        self.copied.setText(self.tr("Copied."))

    def _close(self) -> None:
        self.accept()
        self.close_wanted.emit()
