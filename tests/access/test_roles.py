"""A screen reader is told what our own drawings show, and when that changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleValueChangeEvent
from PySide6.QtTest import QTest

from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.ui.week.card import CardWidget
from ssi_coach.ui.widgets.gauge import Gauge
from tests.access.controls import spoken, visible
from tests.walk import Walk, settle


def test_a_card_is_ticked_for_a_screen_reader_too(walk: Callable[..., Walk]) -> None:
    walking = walk()
    walking.window.show_page("week")
    settle()
    cards = [widget for widget in visible(walking.page("week")) if isinstance(widget, CardWidget)]
    card = next(card for card in cards if not card.state.started)
    state = QAccessible.queryAccessibleInterface(card).state()
    assert state.checkable and not state.checked
    assert "open" in spoken(card)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    settle()
    now = [
        each
        for each in visible(walking.page("week"))
        if isinstance(each, CardWidget) and each.state.ids == card.state.ids
    ]
    assert QAccessible.queryAccessibleInterface(now[0]).state().checked
    assert "done" in spoken(now[0])


def test_a_gauge_tells_its_value_and_each_change(walk: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch) -> None:
    walking = walk()
    gauges = [widget for widget in visible(walking.page("today")) if isinstance(widget, Gauge)]
    brand = next(gauge for gauge in gauges if spoken(gauge) == "Brand")
    interface = QAccessible.queryAccessibleInterface(brand)
    assert interface.role() == QAccessible.Role.ProgressBar
    before = spoken(brand, QAccessible.Text.Description)
    assert "of 25, estimate between" in before and "LinkedIn" in before
    told: list[tuple[object, object]] = []
    real = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleValueChangeEvent):
            told.append((event.object(), event.value()))
        real(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    assert walking.desk.do(LogActivity(Activity("told", "post", walking.desk.today, 3)))
    after = spoken(brand, QAccessible.Text.Description)
    assert after != before
    assert (brand, after) in told
