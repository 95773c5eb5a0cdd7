"""Whether all that stands in a window fits: no text cut, nothing outside of what it stands in or over its neighbour.

Qt's widgets are asked what they need; what paints by itself says by a method ``cut_texts`` which of its texts do not
fit. A text may be shortened with “…” where the tip has the whole of it. A scroll area that may be wider than what is
seen of it has the property ``wide``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

SLACK = 1
"""Pixels that rounding may take."""
_ROWS = 40
_TABLE = 640
"""A table narrower than this may scroll sideways: it is on a small screen."""


def misfits(window: QWidget) -> list[str]:
    """What does not fit in this window, as sentences; empty when all is well."""
    found = [f"{_name(window)} is larger than its screen: {_size(window.size())}"] if _too_large(window) else []
    for widget in _shown(window):
        what = [*_cut(widget), *_spilled(widget), *_overlapping(widget)]
        found += [f"{_path(widget, window)}: {text}" for text in what]
    return found


def _too_large(window: QWidget) -> bool:
    room = window.screen().availableGeometry().size()
    return window.width() > room.width() or window.height() > room.height()


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    for child in window.findChildren(QWidget):
        if child.window() is window and child.isVisible() and not _internal(child):
            yield child


def _internal(widget: QWidget) -> bool:
    """A part that Qt makes and places by itself."""
    return (
        widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar) or widget.width() * widget.height() == 0
    )


# -- texts


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QAbstractSpinBox):
        yield from _field(widget.lineEdit(), widget.text())
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        yield from _field(widget, widget.placeholderText())
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _items(widget)
    for text in getattr(widget, "cut_texts", list)():
        yield f"{text!r} is cut"


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text.strip():
        return
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"{text!r} needs {needed} px of height at this width, has {label.height()}"
        plain = re.sub(r"<[^>]+>", "", text) if label.textFormat() != Qt.TextFormat.PlainText else text
        word = max((_width(label, word) for word in re.split(r"[\s\-/–—]+", plain)), default=0)
        if word > room.width() + SLACK:
            yield f"{text!r} has a word of {word} px, room for {room.width()}"
    elif not (text.endswith("…") and label.toolTip()):
        hint = label.sizeHint()
        if hint.width() > label.width() + SLACK or hint.height() > label.height() + SLACK:
            yield f"{text!r} needs {_size(hint)}, has {_size(label.size())}"


def _button(button: QAbstractButton) -> Iterator[str]:
    text = _spoken(button.text())
    if not text:
        return
    needed, room = _width(button, text), button.width()
    hint = button.sizeHint()
    tight = isinstance(button, QToolButton) or button.maximumWidth() < hint.width()
    wide = needed if tight else hint.width()
    if wide > room + SLACK or QFontMetrics(button.font()).height() > button.height() + SLACK:
        yield f"{text!r} needs {wide} × {QFontMetrics(button.font()).height()}, has {_size(button.size())}"


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    needed = _width(box, box.currentText())
    if needed > room.width() + SLACK and not box.toolTip():
        yield f"{box.currentText()!r} needs {needed} px, has {room.width()}"


def _field(field: QLineEdit | None, text: str) -> Iterator[str]:
    if field is None:
        return
    option_margins = 4  # Qt keeps two pixels on each side of the text
    room = field.contentsRect().width() - option_margins - field.textMargins().left() - field.textMargins().right()
    needed = _width(field, text)
    if needed > max(room, 0) + SLACK + option_margins and not field.toolTip():
        yield f"{text!r} needs {needed} px, has {room}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        if bar.isTabVisible(number) and not bar.rect().adjusted(-1, -1, 1, 1).contains(bar.tabRect(number)):
            yield f"tab {bar.tabText(number)!r} is not wholly seen"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        told = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        wraps = bool(header.defaultAlignment() & Qt.TextFlag.TextWordWrap) or "\n" in text
        widest = max((_width(header, part) for part in (text.split() if wraps else [text])), default=0)
        if widest > header.sectionSize(section) and not told:
            yield f"heading {text!r} needs {widest} px, has {header.sectionSize(section)}"


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for line in range(min(model.rowCount(view.rootIndex()), _ROWS)):
        for place in range(1 if isinstance(view, QListView) else model.columnCount(view.rootIndex())):
            index = model.index(line, place, view.rootIndex())
            rect = view.visualRect(index)
            text = index.data()
            if not isinstance(text, str) or not text or not rect.isValid() or index.data(Qt.ItemDataRole.ToolTipRole):
                continue
            if isinstance(view, QTableView) and (view.isColumnHidden(place) or view.columnSpan(line, place) > 1):
                continue
            if getattr(view, "wordWrap", bool)():
                continue  # its rows are as high as their text, or the text ends in “…” with a tip
            needed = _width(view, text)
            if needed > rect.width() + SLACK:
                yield f"entry {text!r} needs {needed} px, has {rect.width()}"


# -- places


def _spilled(widget: QWidget) -> Iterator[str]:
    """Outside of what it stands in, smaller than it can be, or wider than is seen of it."""
    parent = widget.parentWidget()
    least = _least(widget)
    if least.width() > widget.width() + SLACK or least.height() > widget.height() + SLACK:
        yield f"needs at least {_size(least)}, has {_size(widget.size())}"
    scrolled = isinstance(parent and parent.parentWidget(), QAbstractScrollArea) and not isinstance(parent, QLabel)
    if parent is not None and not widget.isWindow() and not scrolled:
        seen = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not seen.contains(widget.geometry()):
            yield f"stands at {_place(widget.geometry())}, outside of {_size(parent.size())}"
    may = widget.property("wide") or (isinstance(widget, QTableView) and widget.width() < _TABLE)
    if isinstance(widget, QAbstractScrollArea) and not may:
        if widget.horizontalScrollBar().isVisible():
            yield f"scrolls sideways by {widget.horizontalScrollBar().maximum()} px"
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            over = widget.widget().width() - widget.viewport().width()
            if over > SLACK and not widget.horizontalScrollBar().isVisible():
                yield f"is {over} px wider than is seen of it"


def _least(widget: QWidget) -> QSize:
    """The smallest size in which nothing of it is squeezed, at the width it has."""
    if isinstance(widget, QLabel | QAbstractButton | QAbstractSpinBox | QHeaderView | QScrollArea) or widget.isWindow():
        return QSize()  # asked for their texts already; what scrolls may be small, and a window is what stands in it
    if isinstance(widget.parent(), QComboBox | QAbstractSpinBox):
        return QSize()  # Qt places what is inside them
    least = widget.minimumSizeHint()
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        margins = widget.contentsMargins()
        width = widget.width() - margins.left() - margins.right()
        least.setHeight(layout.minimumHeightForWidth(width) + margins.top() + margins.bottom())
    elif widget.hasHeightForWidth():
        least.setHeight(widget.heightForWidth(widget.width()))
    return least


def _overlapping(parent: QWidget) -> Iterator[str]:
    if parent.layout() is None:
        return
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and not _internal(child)
    ]
    laid = _laid(parent.layout())
    for first, second in combinations([child for child in children if id(child) in laid], 2):
        common = first.geometry().intersected(second.geometry())
        if common.width() > SLACK and common.height() > SLACK:
            yield f"{_name(first)} lies over {_name(second)} by {_size(common.size())}"


def _laid(layout: QLayout) -> set[int]:
    """What stands in a layout or in those within it; what floats may lie over it."""
    inside: set[int] = set()
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is not None and item.widget() is not None:
            inside.add(id(item.widget()))
        elif item is not None and item.layout() is not None:
            inside |= _laid(item.layout())
    return inside


# -- words


def _spoken(text: str) -> str:
    return re.sub(r"&(?=\w)", "", text).replace("&&", "&")


def _width(widget: QWidget, text: str) -> int:
    metrics = QFontMetrics(widget.font())
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0)


def _size(size: object) -> str:
    return f"{size.width()} × {size.height()}"  # type: ignore[attr-defined]


def _place(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()} × {rect.height()}"


def _name(widget: QWidget) -> str:
    return type(widget).__name__


def _path(widget: QWidget, window: QWidget) -> str:
    """The kinds of the widgets it stands in, those of our own only, from the window down."""
    names = []
    at: QWidget | None = widget
    while at is not None:
        if type(at).__module__.startswith("ssi_coach") or at in (widget, window):
            names.append(_name(at))
        at = None if at is window else at.parentWidget()
    return " › ".join(reversed(names))
