"""What our own drawings are, for a screen reader: Qt takes whatever it does not know for a mere holder of others.

A widget says it by a class attribute ``spoken_role``; one that Space ticks has a method ``spoken_tick`` as well. Both
are asked for only while a screen reader listens.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class _Drawn(QAccessibleWidget):
    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._tick = getattr(widget, "spoken_tick", None)

    def state(self) -> QAccessible.State:
        state: Any = super().state()
        if self._tick is not None:
            tick = self._tick()
            state.checkable = True
            state.checked = tick == Qt.CheckState.Checked
            state.checkStateMixed = tick == Qt.CheckState.PartiallyChecked
        return state


def _made(_key: str, thing: QObject | None) -> QAccessibleInterface | None:
    role = getattr(type(thing), "spoken_role", None)
    return _Drawn(thing, role) if role is not None and isinstance(thing, QWidget) else None


_installed: list[bool] = []


def install() -> None:
    """From now on, in this process; once."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)
