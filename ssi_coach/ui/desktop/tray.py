"""The icon in the tray: how far today is, and a short menu. Only made where there is a tray and somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ssi_coach.app.reminding import counted
from ssi_coach.app.standing import Standing
from ssi_coach.ui.desktop.tray_icon import tray_icon


def available() -> bool:
    """Whether this desktop has a tray just now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Tells what was wanted by its key: ``open``, ``log``, ``hush``, ``quit``."""

    wanted = Signal(str)
    told_clicked = Signal()
    """The message it showed was clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A menu of its own: it belongs to no window, since the window may be gone from the screen.
        self._menu = QMenu()
        self.actions_: dict[str, QAction] = {}
        for key in ("open", "log", "hush", "quit"):
            if key == "quit":
                self._menu.addSeparator()
            action = QAction(self)
            action.setData(key)
            self._menu.addAction(action)
            self.actions_[key] = action
        self._menu.triggered.connect(self._fire)
        self.icon = QSystemTrayIcon(tray_icon(), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.told_clicked)
        self._standing: Standing | None = None
        self.retranslate()

    def show(self) -> None:
        self.icon.show()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.actions_["open"].setText(self.tr("&Open SSI Coach"))
        self.actions_["log"].setText(self.tr("&Log something…"))
        self.actions_["hush"].setText(self.tr("No more &reminders today"))
        self.actions_["quit"].setText(self.tr("&Quit"))
        self.follow(self._standing)

    def set_reminding(self, on: bool) -> None:
        """Whether there are reminders that can be quiet for today."""
        self.actions_["hush"].setVisible(on)

    def follow(self, standing: Standing | None) -> None:
        """Show how far today is. None: no workspace is open, or nothing of it may be seen."""
        self._standing = standing
        self.actions_["log"].setEnabled(standing is not None and standing.read_only is None)
        tip = "SSI Coach"
        if standing is not None:
            done, planned = counted(standing)
            if planned:
                # The name stays first: it is what the icon is looked for by.
                tip = self.tr("SSI Coach – today: {done} of {planned} done").format(done=done, planned=planned)
        if self.icon.toolTip() != tip:
            self.icon.setToolTip(tip)

    def can_tell(self) -> bool:
        """Whether a message can be shown by it."""
        return self.icon.isVisible() and available() and QSystemTrayIcon.supportsMessages()

    def tell(self, title: str, body: str) -> None:
        """Show a message for a moment, without a sound of ours."""
        self.icon.showMessage(title, body, self.icon.icon())

    def end(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self._menu.deleteLater()

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.wanted.emit("open")

    def _fire(self, action: QAction) -> None:
        self.wanted.emit(action.data())
