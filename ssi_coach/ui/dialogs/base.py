"""What every dialog about the open workspace is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.widgets.dialog import PlainDialog

__all__ = ["DeskDialog", "PlainDialog"]


class DeskDialog(PlainDialog):
    """Base of all dialogs about the open workspace. Made by the main window as ``Class(desk, argument, parent)`` and
    shown with ``open()``."""

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, *, width: int = 560) -> None:
        super().__init__(parent, title, width=width)
        self.desk = desk
