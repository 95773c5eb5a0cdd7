"""What can be worked with in a window, and what a screen reader is told of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.walk import Place

_KINDS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)


def visible(root: QWidget) -> Iterator[QWidget]:
    """A widget and all below it that is shown, but what Qt makes for itself (a spin box's line, a list's header)."""
    waiting = [root]
    while waiting:
        widget = waiting.pop()
        yield widget
        if isinstance(widget, QComboBox | QAbstractSpinBox | QMenuBar | QAbstractItemView):
            continue
        for child in reversed(widget.children()):
            made_by_qt = isinstance(child, QScrollBar | QHeaderView)
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and not made_by_qt:
                waiting.append(child)


def controls(root: QWidget) -> list[QWidget]:
    """What takes the focus or a click."""
    return [
        widget
        for widget in visible(root)
        if (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None)
        or isinstance(widget, _KINDS)
    ]


def stops(root: QWidget) -> list[QWidget]:
    """What the Tab key comes to."""
    return [
        widget
        for widget in controls(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None and widget.isEnabled()
    ]


def spoken(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader is told, buddies and labels included."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(what)) if interface is not None else ""


def role(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role() if interface is not None else QAccessible.Role.NoRole


def values(root: QWidget) -> list[QWidget]:
    """What only shows a value: bars and gauges."""
    return [widget for widget in visible(root) if isinstance(widget, QProgressBar)]


def called(place: Place, widget: QWidget) -> str:
    """A control in words, for the person who mends it."""
    chain = []
    at: QWidget | None = widget.parentWidget()
    while at is not None and at is not place.window and len(chain) < 3:
        if type(at) is not QWidget:
            chain.append(type(at).__name__)
        at = at.parentWidget()
    return f"{place}: {type(widget).__name__} {spoken(widget)!r} in {' < '.join(chain)}"
