"""By the Tab key one comes to everything, in the order in which it is read, there and back, and is caught nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateTimeEdit, QPlainTextEdit, QScrollArea, QWidget

from tests.access.controls import called, stops
from tests.walk import Place, Walk

_SECTIONS = 5
"""A date has a day, a month and a year, and Tab comes to each."""
SLACK = 14
"""Pixels by which things in one line may stand higher or lower than each other."""


def _focus() -> QWidget | None:
    return QApplication.focusWidget()


def walked(place: Place, key: Qt.Key, start: QWidget, hidden: list[QWidget]) -> list[QWidget]:
    """What the focus comes to by a key, from ``start`` until it is there again. ``hidden`` takes what is not seen."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    came: list[QWidget] = []
    for _ in range(600):
        at = _focus()
        assert at is not None, f"{place}: the focus is nowhere after {called(place, came[-1]) if came else start}"
        if came and at is came[0]:
            return came
        came.append(at)
        if not seen(at):
            hidden.append(at)
        for _ in range(_SECTIONS if isinstance(at, QDateTimeEdit) else 1):
            QTest.keyClick(at, key)
            if _focus() is not at:
                break
        if _focus() is at and at is not came[0]:
            raise AssertionError(f"caught: {called(place, at)}")
    last = " → ".join(called(place, widget) for widget in came[-4:])
    raise AssertionError(f"{place}: never came back to {called(place, start)}: {last}")


def reached(widget: QWidget, came: list[QWidget]) -> bool:
    """By Tab, or by the arrow keys from another button of its group, as Qt has it."""
    if widget in came:
        return True
    if not isinstance(widget, QAbstractButton):
        return False
    if (group := widget.group()) is not None:
        return group.exclusive() and any(button in came for button in group.buttons())
    return widget.autoExclusive() and any(
        isinstance(other, type(widget)) and other.parent() is widget.parent() and other.autoExclusive()
        for other in came
    )


def where(widget: QWidget) -> QRect:
    """On the screen; of a text, its cursor."""
    if isinstance(widget, QPlainTextEdit):
        cursor = widget.cursorRect()
        return QRect(widget.viewport().mapToGlobal(cursor.topLeft()), cursor.size())
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def seen(widget: QWidget) -> bool:
    """Whether at least the greater part of it lies within every area that scrolls it."""
    box = where(widget)
    at = widget.parentWidget()
    while at is not None and not widget.isWindow():
        if isinstance(at, QScrollArea) and at.widget() is not None and at.widget().isAncestorOf(widget):
            view = at.viewport()
            room = QRect(view.mapToGlobal(QPoint(0, 0)), view.size())
            both = room.intersected(box)
            if (
                both.height() < min(box.height(), room.height()) * 0.6
                or both.width() < min(box.width(), room.width()) * 0.6
            ):
                return False
        if at.isWindow():
            break
        at = at.parentWidget()
    return True


def backwards(came: list[QWidget], top: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Steps that go against the reading: to the left in a line, or up without coming to a column further right."""
    for a, b in zip(came, [*came[1:], *came[:1]], strict=True):
        here, there = laid_out(outer(a, b), top), laid_out(outer(b, a), top)
        same_line = there.top() < here.bottom() - SLACK and here.top() < there.bottom() - SLACK
        left = there.right() <= here.left() + SLACK
        above = there.bottom() <= here.top() + SLACK
        further_right = there.left() >= here.right() - SLACK
        if (same_line and left) or (above and not further_right):
            yield a, b


def outer(widget: QWidget, beside: QWidget) -> QWidget:
    """What stands for a widget beside another one: the area that scrolls it, when the other is not in it."""
    found, at = widget, widget.parentWidget()
    while at is not None and not at.isAncestorOf(beside):
        found = at if isinstance(at, QScrollArea) else found
        at = at.parentWidget()
    return found


def laid_out(widget: QWidget, top: QWidget) -> QRect:
    """Where it is in a window whose areas are not scrolled: the view moves along with the focus."""
    place = QPoint(0, 0)
    at = widget
    while at is not top and not at.isWindow():
        above = at.parentWidget()
        scroll = above.parentWidget() if above is not None else None
        if isinstance(scroll, QScrollArea) and scroll.viewport() is above:
            place += above.pos()
            at = scroll
        else:
            place += at.pos()
            at = above
    return QRect(place, widget.size())


@pytest.mark.parametrize("full", [True, False])
def test_tab_comes_to_everything_in_reading_order_and_back(walk: Callable[..., Walk], full: bool) -> None:
    faults: list[str] = []
    walking = walk(full=full)
    walking.window.resize(1024, 680)
    for place in walking.places():
        place.window.activateWindow()
        QTest.qWaitForWindowActive(place.window)
        wanted = stops(place.part)
        if not wanted:
            continue
        hidden: list[QWidget] = []
        try:
            came = walked(place, Qt.Key.Key_Tab, wanted[0], hidden)
            back = walked(place, Qt.Key.Key_Backtab, wanted[0], hidden)
        except AssertionError as trouble:
            faults.append(str(trouble))
            continue
        faults += [f"never reached: {called(place, widget)}" for widget in wanted if not reached(widget, came)]
        if [came[0], *reversed(came[1:])] != back:
            faults.append(f"{place}: Shift+Tab is not the way back")
        inside = [widget for widget in came if widget is not place.part and place.part.isAncestorOf(widget)]
        steps = list(backwards(inside, place.part))
        if len(steps) > 1:  # one leads from the end to the beginning
            faults += [f"backwards: {called(place, a)} → {called(place, b)}" for a, b in steps]
        faults += [f"out of view: {called(place, widget)}" for widget in hidden]
    assert not faults, "\n".join(faults)
