"""A screen reader is told what our own drawings are, what they show, and when that changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleValueChangeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QWidget

from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.ui.week.card import CardWidget
from ssi_coach.ui.widgets.gauge import Gauge
from tests.access.controls import called, controls, role, spoken, stops, values, visible
from tests.walk import LANGUAGES, Place, Walk, settle

ROLE = QAccessible.Role
DRAWN = {
    "HeatMap": ROLE.Chart,
    "MonthBars": ROLE.Chart,
    "TwinBars": ROLE.Chart,
    "ForetoldView": ROLE.Chart,
    "ScoreChartView": ROLE.Chart,
    "PathChartView": ROLE.Chart,
    "LayerChartView": ROLE.Chart,
    "CardWidget": ROLE.CheckBox,
    "DayColumn": ROLE.List,
    "TickBox": ROLE.CheckBox,
    "LabelledTick": ROLE.CheckBox,
    "Gauge": ROLE.ProgressBar,
    "CompareBar": ROLE.ProgressBar,
    "AreaBar": ROLE.ProgressBar,
    "WaitBar": ROLE.ProgressBar,
    "_Figure": ROLE.SpinBox,
}
"""What we draw or put together ourselves."""
HOLDS = {ROLE.Client, ROLE.Border, ROLE.NoRole, ROLE.Whitespace, ROLE.Grouping}
DESCRIBED = (QAccessible.Text.Description,)


def _wrong(place: Place, widget: QWidget) -> list[str]:
    found = []
    wanted = DRAWN.get(type(widget).__name__)
    if wanted is not None and role(widget) != wanted:
        found.append(f"{role(widget)}: {called(place, widget)}")
    description = spoken(widget, QAccessible.Text.Description)
    if description.strip() and description == spoken(widget):
        found.append(f"told twice: {called(place, widget)}")
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        group = widget.group()
        one_of = group.exclusive() if group is not None else widget.autoExclusive()
        if one_of != (role(widget) == ROLE.RadioButton):
            found.append(f"{role(widget)} in a group of {one_of}: {called(place, widget)}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_roles_and_descriptions(walk: Callable[..., Walk], language: str) -> None:
    faults: dict[str, None] = {}
    seen: set[str] = set()
    for place in walk(language).places():
        for widget in (*controls(place.part), *values(place.part), *visible(place.part)):
            seen.add(type(widget).__name__)
            faults.update(dict.fromkeys(_wrong(place, widget)))
        # What takes the focus is never a mere holder, but for texts to scroll by key.
        faults.update(
            {
                f"a holder takes the focus: {called(place, widget)}": None
                for widget in stops(place.part)
                if role(widget) in HOLDS and widget.property("role") != "text"
            }
        )
        # A bar says in words what it shows.
        faults.update(
            {
                f"no words: {called(place, widget)}": None
                for widget in values(place.part)
                if isinstance(widget, QProgressBar)
                and widget.maximum()
                and not any(spoken(widget, what).strip() for what in DESCRIBED)
            }
        )
    assert not faults, "\n".join(faults)
    assert {"HeatMap", "CardWidget", "Gauge", "CompareBar", "AreaBar", "ScoreChartView"} <= seen


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
    assert interface.role() == ROLE.ProgressBar
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
