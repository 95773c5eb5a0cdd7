"""Small building blocks, made in one place so that names and roles are never forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ssi_coach.ui.keys import Key, command_keys, native, with_keys
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.theme.tokens import CONTROL_RADIUS
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.widgets.announce import announce

_RING = 2.0
_Box = TypeVar("_Box", QHBoxLayout, QVBoxLayout)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its look (a role of the style sheet), also when it had another before."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    # Frames take their margins from the style only when they are told that it changed.
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


class _Trouble(QLabel):
    """A label that tells what is wrong or to be minded once there is something; it is spoken as well."""

    def setText(self, text: str) -> None:
        new = text != self.text()
        super().setText(text)
        if text and new and self.window().isVisible():
            announce(self, text, urgent=True)


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a role. Text is shown as it is: what users type is never taken for markup."""
    made = _Trouble(text) if role in {"error", "warning"} else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setIndent(0)  # else a padding of the style sheet makes Qt indent by the font size
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


class Heading(QLabel):
    """A title that stands in one line where it can, and wraps where there is no room for it."""

    def __init__(self, text: str, role: str = "heading", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self.setProperty("role", role)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 4
        return QSize(width, self.heightForWidth(width))


class Button(QPushButton):
    """A push button. The focus of a primary one is a ring inside it, which the style sheet cannot draw."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("role") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens().color("on_accent"), _RING))
            inset = 2 + _RING / 2
            inner = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(inner, CONTROL_RADIUS - inset, CONTROL_RADIUS - inset)


def button(
    text: str,
    on_click: Callable[[], object] | None = None,
    role: str = "",
    *,
    tip: str = "",
    name: str = "",
    command: str = "",
    keys: Key | None = None,
) -> QPushButton:
    """A push button. ``on_click`` must be a bound method. ``name`` is for screen readers where text is a sign.

    ``command`` is the command of the menus that it stands for: its tip names the shortcut. ``keys`` are those of a
    shortcut of its own.
    """
    made = Button(text)
    if command:
        made.setProperty("command", command)
    shown = command_keys(command) if command else native(keys) if keys is not None else ""
    if shown:
        made.setProperty("keys", shown)
        tip = with_keys(tip or text, shown)
    if role:
        made.setProperty("role", role)
    if role == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if tip:
        made.setToolTip(plain_tip(tip))
    if name or tip:
        made.setAccessibleName(name or (text if any(sign.isalnum() for sign in text) else tip))
        if tip == made.accessibleName():
            once(made)
    made.setAutoDefault(False)
    if on_click is not None:
        made.clicked.connect(on_click)
    return made


def once(made: QWidget) -> None:
    """Keep a tip that says no more than the name from being read out as a description after it."""
    made.setAccessibleDescription(" ")


def choice_of(group: QButtonGroup, made: QPushButton, number: int = -1) -> None:
    """Put a button into a group of which one is chosen; a screen reader calls it a radio button, not a check box."""
    made.setCheckable(True)
    made.setAutoExclusive(True)
    group.addButton(made, number)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the focus, as Space does. False when it is another key or no button."""
    focus = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focus, QPushButton):
        return False
    focus.click()
    return True


def line() -> QFrame:
    """A hairline between rows."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def row(*widgets: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout of widgets; a number is a stretch."""
    return _fill(QHBoxLayout(), widgets, spacing)


def column(*widgets: QWidget | int, spacing: int = 8) -> QVBoxLayout:
    """A vertical layout of widgets; a number is a stretch."""
    return _fill(QVBoxLayout(), widgets, spacing)


def _fill(layout: _Box, widgets: tuple[QWidget | int, ...], spacing: int) -> _Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if isinstance(widget, int):
            layout.addStretch(widget)
        else:
            layout.addWidget(widget)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and free it once the event loop runs."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Card(QFrame):
    """A surface with rounded corners. ``body`` is the layout to fill; a title is a heading in its first row."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = Heading(title)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.body.addLayout(self.head)
        if not title:
            self.title.hide()
        else:
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)


class Dot(QWidget):
    """A pillar's mark: a small disc in its colour. Decoration; the words beside it say the same."""

    def __init__(self, area: str, size: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._size = size
        self.setFixedSize(QSize(size, size))

    def set_area(self, area: str) -> None:
        """``area``: a token's name, such as ``brand`` or ``accent``."""
        self._area = area
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().color(self._area))
        painter.drawEllipse(0, 0, self._size, self._size)
