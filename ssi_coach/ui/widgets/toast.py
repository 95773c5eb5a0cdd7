"""The toast: a quiet note in the rail that names what was done and offers to undo it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.domain.week import Week
from ssi_coach.ui.widgets.announce import announce
from ssi_coach.ui.widgets.basics import button, label

SHOWN_MS = 7000
ERROR_SHOWN_MS = 14000


class Toast(QFrame):
    """Stands where nothing else is, without taking the focus. It stays while the mouse or the focus is on it."""

    undo_wanted = Signal(str)
    """The id of the step the toast speaks of."""

    week_wanted = Signal(object)
    """The `Week` the toast speaks of is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._step = ""
        self._file: Path | None = None
        self._week: Week | None = None
        self.text = label("", "toast", wrap=True)
        self.undo_button = button("", self._undo, "toast")
        self.show_button = button("", self._show_it, "toast")
        self.close_button = button("×", self.hide, "toast")
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 8, 4, 6)
        box.setSpacing(4)
        self.text.setContentsMargins(8, 0, 6, 0)
        box.addWidget(self.text)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.undo_button)
        foot.addWidget(self.show_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        box.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.undo_button.setText(self.tr("Undo"))
        self.show_button.setText(self.tr("Show it"))
        self.show_button.setToolTip(self.tr("Open the folder it is in"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close"))

    def tell(self, text: str, step: str = "", *, error: bool = False, file: Path | None = None) -> None:
        """Show ``text``, and speak it to screen readers, louder for an error.

        With a step's id ``text`` is what was done, and the offer to undo it stands beside it. ``file``: what was
        written, which can be shown where it lies.
        """
        self._step, self._file, self._week = step, file, None
        self.show_button.setToolTip(self.tr("Open the folder it is in"))
        self.show_button.setVisible(file is not None)
        self.undo_button.setVisible(bool(step))
        if step:
            self.undo_button.setAccessibleName(self.tr("Undo: {what}").format(what=text))
        self.text.setText(self.tr("Done: {what}").format(what=text) if step else text)
        self.show()
        self._timer.start(ERROR_SHOWN_MS if error else SHOWN_MS)
        announce(self, self.text.text(), urgent=error)

    def offer_week(self, week: Week) -> None:
        """Offer to show the week that what was told is about."""
        self._week = week
        self.show_button.setToolTip(self.tr("Go to this week"))
        self.show_button.show()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _fade(self) -> None:
        if any(made.hasFocus() for made in (self.undo_button, self.show_button, self.close_button)):
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_wanted.emit(self._step)

    def _show_it(self) -> None:
        self.hide()
        if self._week is not None:
            self.week_wanted.emit(self._week)
        elif self._file is not None:
            folder = self._file if self._file.is_dir() else self._file.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
