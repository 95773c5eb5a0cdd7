"""Every package that ships with the program, and the text of its licence."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from ssi_coach.app import licences
from ssi_coach.app.licences import Part
from ssi_coach.ui.widgets.basics import button, label, row


class LicenceList(QWidget):
    """Empty until it is first looked at: reading what is installed takes a moment."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 14, 2, 0)
        column.setSpacing(8)
        column.addWidget(
            label(
                self.tr(
                    "Qt is used under the LGPL: it is loaded as it was published, and you may put another version in"
                    " its place. What that means stands first in its text."
                ),
                "small",
                wrap=True,
            )
        )
        self.list = QListWidget()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("What ships with SSI Coach"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit()
        self.text.setProperty("wide", True)  # licences have lines of their own
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.page = button(self.tr("Open the project’s page"), self._open, "link", tip=self.tr("In your browser"))
        both = row(self.list, self.text, spacing=10)
        both.setStretch(0, 2)
        both.setStretch(1, 6)
        column.addLayout(both, 1)
        column.addLayout(row(1, self.page))
        self.list.currentRowChanged.connect(self._show)

    def fill(self) -> None:
        """Read what is there, once."""
        if self._parts:
            return
        self._parts = licences.parts()
        for part in self._parts:
            item = QListWidgetItem(f"{part.name} {part.version}".strip() + f"\n{part.licence}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{part.name} {part.version}, {part.licence}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _show(self, place: int) -> None:
        part = self._parts[place]
        self.text.setPlainText(licences.text_of(part))
        self.page.setVisible(bool(licences.web_page(part)))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(licences.web_page(self._parts[self.list.currentRow()])))
