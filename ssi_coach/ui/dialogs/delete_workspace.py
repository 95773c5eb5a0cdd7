"""Asks before a whole workspace is deleted for good: its name is to be typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ssi_coach.app.session import SUFFIX
from ssi_coach.app.workspaces import copies_of
from ssi_coach.ui.dialogs.base import PlainDialog
from ssi_coach.ui.names import as_written
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.tick_box import LabelledTick

_PLAIN = QLocale.DataSizeFormat.DataSizeTraditionalFormat


class DeleteWorkspaceDialog(PlainDialog):
    """``wanted``: whether the backups go, too."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        super().__init__(parent, "", width=560)
        self._name = path.name.removesuffix(SUFFIX)
        self.setWindowTitle(self.tr("Delete “{name}” for good?").format(name=self._name))
        self.heading.setText(self.windowTitle())
        what = self.tr(
            "Everything in this workspace is deleted: scores, activities, plan, people and what Undo remembers."
        )
        self.body.addWidget(label(what, wrap=True))
        self.body.addWidget(label(self.tr("This cannot be undone."), "warning", wrap=True))
        self.body.addWidget(label(str(path), "small", wrap=True))
        copies = copies_of(path)
        size = QLocale().formattedDataSize(copies.size, 1, _PLAIN)
        text = self.tr("Delete its %n backup(s) as well ({size})", "", len(copies.files)).format(size=size)
        self.copies = LabelledTick(text)
        self.copies.setVisible(bool(copies.files))
        self.body.addWidget(self.copies)
        told = self.tr("Kept, they still hold all of it. Copies elsewhere and exported files stay in any case.")
        self.copies.setAccessibleDescription(told)
        note = label(told, "small", wrap=True)
        note.setVisible(bool(copies.files))
        self.body.addWidget(note)
        told = self.tr("To delete it, type its name: {name}")
        # With a field to lead to, a label marks a key by &.
        caption = label(told.format(name=as_written(self._name)), wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(told.format(name=self._name))
        caption.setBuddy(self.field)
        self.field.textChanged.connect(self._typed)
        self.body.addSpacing(4)
        self.body.addWidget(caption)
        self.body.addWidget(self.field)
        self.cancel_button = button(self.tr("Keep it"), self.reject)
        self.delete_button = button(self.tr("Delete for good"), self._delete, "primary")
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.delete_button)
        self.cancel_button.setDefault(True)
        self._typed()
        self.field.setFocus()
        self.fit_height()

    def _typed(self) -> None:
        self.delete_button.setEnabled(self.field.text().strip().casefold() == self._name.strip().casefold())

    def _delete(self) -> None:
        self.accept()
        self.wanted.emit(self.copies.isVisibleTo(self) and self.copies.isChecked())
