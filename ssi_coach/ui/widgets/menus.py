"""Menus at a thing: right click, the menu key or Shift+F10. They offer what can be done with it elsewhere as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ssi_coach.ui.keys import Key, native


def menu_at(widget: QWidget) -> QMenu:
    """An empty menu that is freed when it closes."""
    made = QMenu(widget)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return made


def offer(
    menu: QMenu, text: str, slot: Callable[[], object], *, keys: Key | None = None, enabled: bool = True
) -> QAction:
    """Add an entry; ``slot`` must be a bound method that takes nothing."""
    action = menu.addAction(text.replace("&", "&&") + (f"\t{native(keys)}" if keys is not None else ""))
    action.setEnabled(enabled)
    action.triggered.connect(slot)
    return action
