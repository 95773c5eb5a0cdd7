"""Menus at a thing: right click, the menu key or Shift+F10. They offer what can be done with it elsewhere as well."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ssi_coach.ui.keys import Key, native
from ssi_coach.ui.names import as_written


def menu_at(widget: QWidget) -> QMenu:
    """An empty menu that is freed when it closes."""
    made = QMenu(widget)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return made


def offer(
    menu: QMenu, text: str, slot: Callable[[], object], *, keys: Key | None = None, enabled: bool = True
) -> QAction:
    """Add an entry; ``slot`` must be a bound method that takes nothing."""
    action = menu.addAction(as_written(text) + (f"\t{native(keys)}" if keys is not None else ""))
    action.setEnabled(enabled)
    action.triggered.connect(slot)
    return action


def menu_by_key(window: QWidget, event: QKeyEvent) -> bool:
    """Let Shift+F10 ask for the menu of what has the focus, as the menu key does; False when it is another key.

    Qt knows the menu key by itself; Windows sends both, so there it would come twice.
    """
    shifted = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if not shifted or sys.platform == "win32":
        return False
    # A key only comes to a window by what has the focus in it, or to the window itself.
    focus = cast("QWidget | None", window.focusWidget()) or window
    where = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, focus.mapToGlobal(where))
    QApplication.sendEvent(focus, asked)
    return True
