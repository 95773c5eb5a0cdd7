"""Where the focus is can be seen, in both themes: what it adds to the picture stands out from what was there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QWidget

from ssi_coach.ui.widgets.heat_map import HeatMap
from ssi_coach.ui.widgets.tick_box import TickBox
from tests.access.controls import called, stops
from tests.conftest import SOAK
from tests.walk import Walk, settle

RING = 3.0
"""WCAG 2.2, 1.4.11 and 2.4.13: what shows the focus stands out from the same place without it."""
ENOUGH = 0.5
"""Of the perimeter of what has the focus, drawn one pixel wide; a mark inside it has to be as large."""
AROUND = 4


def _picture(widget: QWidget) -> QImage:
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(box.intersected(window.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _luminance(picture: QImage) -> np.ndarray:
    raw = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    parts = raw[:, : 4 * picture.width()].reshape(picture.height(), picture.width(), 4)[:, :, 2::-1] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def standing_out(before: QImage, after: QImage) -> int:
    """How many pixels changed by a contrast of at least `RING`."""
    if before.size() != after.size():
        high, wide = min(before.height(), after.height()), min(before.width(), after.width())
        before, after = before.copy(0, 0, wide, high), after.copy(0, 0, wide, high)
    a, b = _luminance(before), _luminance(after)
    return int(((np.maximum(a, b) + 0.05) / (np.minimum(a, b) + 0.05) >= RING).sum())


def marked(widget: QWidget) -> QSize:
    """What the mark goes around: the control, or that part of it which the keys work on."""
    if isinstance(widget, QTabBar):
        return widget.tabRect(widget.currentIndex()).size()
    if isinstance(widget, TickBox):
        return QSize(18, 18)
    if isinstance(widget, HeatMap):
        return QSize(12, 12)
    return widget.size()


@pytest.mark.parametrize(
    ("theme", "full"), [("light", True), ("light", False), ("dark", True), *([("dark", False)] if SOAK else ())]
)
def test_what_has_the_focus_is_marked(walk: Callable[..., Walk], theme: str, full: bool) -> None:
    walking = walk(full=full, theme=theme)
    faults: dict[str, str] = {}
    done: set[tuple[object, ...]] = set()
    for place in walking.places():
        place.window.activateWindow()
        QTest.qWaitForWindowActive(place.window)
        for widget in stops(place.part if place.part is place.window else place.window):
            kind = (type(widget).__name__, widget.property("role"), type(widget.parent()).__name__)
            if kind in done:
                continue
            done.add(kind)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if not widget.hasFocus():
                continue
            settle(1)
            after = _picture(widget)
            widget.clearFocus()
            settle(1)
            before = _picture(widget)
            size = marked(widget).boundedTo(after.size())
            changed, wanted = standing_out(before, after), round(ENOUGH * 2 * (size.width() + size.height()))
            if changed < wanted:
                faults[str(kind)] = (
                    f"{changed} of {wanted} pixels: {called(place, widget)} role {widget.property('role')}"
                )
    assert not faults, "\n".join(faults.values())
