"""What LinkedIn's own scores teach the estimate, and what they must not."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import Fact, OfficialScore
from ssi_coach.scoring.calibration import READING_VARIANCE, Calibration
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, TODAY, facts, member
from tests.scoring.strategies import evidences, points

WEEK = {"comment": 10, "message": 5, "profile_visit": 5}
DAY = timedelta(days=1)


def build(evidence: Evidence) -> Series:
    return Series.build(MODEL, evidence, TODAY)


def reading(
    on: date, brand: float = 12.0, people: float = 6.0, insights: float = 4.0, relationships: float = 15.0
) -> OfficialScore:
    return OfficialScore(on, brand, people, insights, relationships)


def close_to(series: Series, seen: OfficialScore) -> None:
    """Before the day's work: the calibration of the day on what the reading saw, the close of the day before."""
    before = series.estimate(seen.on - DAY)
    for pillar, value in seen.pillars.items():
        shown = series.calibration(pillar, seen.on).value(before.pillars[pillar].raw)
        assert abs(shown - value) <= 0.5 + 1e-9


@given(evidences())
def test_just_after_a_reading_the_estimate_lies_within_half_a_point(evidence: Evidence) -> None:
    series = build(evidence)
    for seen in evidence.readings:
        if any(seen.pillars.values()):
            close_to(series, seen)


@given(st.lists(points, min_size=2, max_size=40), st.sampled_from([{}, WEEK]))
def test_daily_readings_that_jump_are_followed(values: list[float], week: dict[str, int]) -> None:
    """Daily readings make the filter sure of itself: the next jump must still be believed."""
    seen = tuple(
        OfficialScore(TODAY - timedelta(days=len(values) - number), insights=value)
        for number, value in enumerate(values)
    )
    series = build(replace(member(week), readings=seen))
    for each in seen:
        close_to(series, each)
        assert 0.3 <= series.calibration(Pillar.INSIGHTS, each.on).gain <= 2


@given(st.lists(st.tuples(points, points, st.integers(1, 30)), max_size=30))
def test_the_covariance_stays_one(seen: list[tuple[float, float, int]]) -> None:
    state, day = Calibration(0), 700_000
    for value, raw, pause in seen:
        day += pause
        state = state.observed(day, raw, value, 1.0)
        assert state.p_offset > 0
        assert state.p_gain > 0
        assert state.p_offset * state.p_gain - state.p_cross**2 >= -1e-9


def test_without_readings_the_score_is_the_activity_model() -> None:
    estimate = build(member(WEEK)).estimate(TODAY)
    assert all(part.score == part.raw for part in estimate.pillars.values())
    assert estimate.total == estimate.raw_total


def test_a_reading_observes_the_day_before_and_the_days_own_work_comes_on_top() -> None:
    seen = reading(TODAY)
    idle = replace(member(WEEK, TODAY - DAY), readings=(seen,))
    busy = replace(idle, journal=idle.journal.changed([("manual", TODAY, "comment", 10)]))
    quiet, worked = build(idle), build(busy)
    assert quiet.calibration(Pillar.INSIGHTS, TODAY) == worked.calibration(Pillar.INSIGHTS, TODAY)
    assert worked.estimate(TODAY).total > quiet.estimate(TODAY).total + 0.2
    assert abs(quiet.estimate(TODAY).total - 37) < 0.5


def test_the_update_is_the_textbook_one() -> None:
    """One reading of 6 at raw 4: gain K = P·h / (hᵀPh + r) with P = diag(16 + 2, 0.1), h = (1, 4), r = 0.05."""
    state = Calibration(0).observed(100, 4.0, 6.0, 2.0)
    total = 18 + 16 * 0.1 + 0.05
    assert state.offset == pytest.approx(18 / total * 2)
    assert state.gain == pytest.approx(1 + 0.4 / total * 2)
    assert state.p_offset == pytest.approx(18 - 18 * 18 / total)
    assert state.p_cross == pytest.approx(-18 * 0.4 / total)
    assert state.p_gain == pytest.approx(0.1 - 0.4 * 0.4 / total)
    grown = state.variance(4.0, 110, 99.0)
    assert grown == pytest.approx(state.variance(4.0, 100, 0.0) + 10 * 0.01)


def test_a_surprise_opens_the_covariance() -> None:
    state = Calibration(0).observed(100, 4.0, 4.0, 0.0)
    spread = state.variance(4.0, 107, 0.0)
    calm = state.observed(107, 4.0, 4.0 + 2.9 * math.sqrt(spread), 0.0)
    shaken = state.observed(107, 4.0, 4.0 + 12 * math.sqrt(spread), 0.0)
    assert shaken.p_offset > calm.p_offset
    assert shaken.p_gain > 4 * calm.p_gain


def test_after_weeks_of_daily_readings_any_jump_is_still_followed() -> None:
    """Daily readings make the filter so sure that a jump just below three deviations would leave more than 0.5."""
    state = Calibration(0)
    for day in range(60):
        state = state.observed(100 + day, 4.0, 4.0, 0.0)
    for step in range(1, 40):
        jump = 4.0 + 0.05 * step
        assert abs(state.observed(160, 4.0, jump, 0.0).value(4.0) - jump) <= 0.5 + 1e-9


def test_the_gain_stays_in_its_range_and_the_offset_takes_the_rest() -> None:
    low = Calibration(0).observed(100, 24.0, 0.5, 0.0)
    assert low.gain == 0.3
    assert low.value(24.0) == pytest.approx(0.5, abs=0.1)
    high = Calibration(0).observed(100, 10.0, 25.0, 0.0).observed(130, 1.0, 1.0, 0.0)
    assert 0.3 <= high.gain <= 2


def test_a_formula_change_forgets_the_offset_only() -> None:
    evidence = replace(member(WEEK), readings=(reading(TODAY - 20 * DAY), reading(TODAY - 13 * DAY)))
    changed = build(replace(evidence, formula_changes=(TODAY - 5 * DAY,)))
    plain = build(evidence)
    for pillar in PILLARS:
        state = changed.calibration(pillar, TODAY)
        assert (state.p_offset, state.p_cross) == (16.0, 0.0)
        assert (state.offset, state.gain) == (
            plain.calibration(pillar, TODAY).offset,
            plain.calibration(pillar, TODAY).gain,
        )
    assert changed.estimate(TODAY - 6 * DAY) == plain.estimate(TODAY - 6 * DAY)
    wide, narrow = changed.estimate(TODAY), plain.estimate(TODAY)
    assert wide.total == narrow.total
    assert wide.high - wide.low > 3 * (narrow.high - narrow.low)


def test_what_was_shown_stays_as_it_was_known_then() -> None:
    evidence = replace(member(WEEK), readings=(reading(TODAY - 20 * DAY),))
    later = replace(evidence, readings=(*evidence.readings, reading(TODAY - 3 * DAY, insights=9.0)))
    before, after = build(evidence), build(later)
    first, last = TODAY - 60 * DAY, TODAY - 4 * DAY
    assert before.path(first, last) == after.path(first, last)
    assert before.estimate(TODAY - 3 * DAY).total != after.estimate(TODAY - 3 * DAY).total


def test_a_reading_with_pillars_missing_updates_only_those_it_has() -> None:
    evidence = member(WEEK)
    series = build(replace(evidence, readings=(OfficialScore(TODAY - DAY, people=9.0),)))
    assert series.calibration(Pillar.PEOPLE, TODAY).read
    for pillar in (Pillar.BRAND, Pillar.INSIGHTS, Pillar.RELATIONSHIPS):
        assert series.calibration(pillar, TODAY) == Calibration(0)


def test_a_failed_page_load_says_nothing() -> None:
    evidence = replace(member(WEEK), readings=(reading(TODAY - 9 * DAY),))
    failed = replace(evidence, readings=(*evidence.readings, OfficialScore(TODAY - DAY, 0.0, 0.0, 0.0, 0.0, 0.0)))
    assert build(failed).path(TODAY - 9 * DAY, TODAY) == build(evidence).path(TODAY - 9 * DAY, TODAY)


def test_of_several_readings_on_a_day_the_last_counts() -> None:
    evidence = member(WEEK)
    both = replace(evidence, readings=(reading(TODAY, insights=1.0), reading(TODAY, insights=7.5)))
    only = replace(evidence, readings=(reading(TODAY, insights=7.5),))
    assert build(both).estimate(TODAY) == build(only).estimate(TODAY)


def test_what_is_not_known_widens_the_range_until_the_first_reading() -> None:
    """Connections alone: 0.25 · 10² · 0.78 · 0.22 points² while unknown."""
    unknown, known = build(Evidence()), build(Evidence(facts=facts(connections=812)))
    pillar = Pillar.RELATIONSHIPS
    raws = [series.estimate(TODAY).pillars[pillar].raw for series in (unknown, known)]
    widened = unknown.estimate(TODAY).pillars[pillar].variance - known.estimate(TODAY).pillars[pillar].variance
    assert widened == pytest.approx(0.25 * 100 * 0.78 * 0.22 + 0.1 * (raws[0] ** 2 - raws[1] ** 2))
    seen = (reading(TODAY - DAY),)
    pinned = build(Evidence(readings=seen)).estimate(TODAY)
    assert pinned.high - pinned.low < 2.5


def test_a_typical_habit_widens_by_its_share_of_the_load() -> None:
    since = TODAY - timedelta(days=35)
    series = build(Evidence(Journal.of([("manual", since.isoformat(), "people_search", 3)]), log_since=since))
    index = next(i for i, flow in enumerate(MODEL.flows) if flow.component.id == "people.people_searches")
    flow = MODEL.flows[index]
    assert series.typical_load(index, TODAY.toordinal()) == pytest.approx(flow.typical_load / 2)
    assert series.event_load(index, TODAY.toordinal()) == pytest.approx(1.5)
    search = 0.25 * 36 * 0.15 * 0.85 * (1 - flow.typical_load / (flow.typical_load + 3))
    days = MODEL.flows[MODEL.active_flows[0]].typical_load
    active = 0.25 * 49 * 0.35 * 0.65 * (1 - days / (days + 1))
    others = build(Evidence(log_since=since)).estimate(TODAY).pillars[Pillar.PEOPLE]
    part = series.estimate(TODAY).pillars[Pillar.PEOPLE]
    grown = 0.1 * (part.raw**2 - others.raw**2)
    assert part.variance - others.variance - grown == pytest.approx(-search - active)


@pytest.mark.parametrize("wander", [0.0, 0.01, 1.0])
@pytest.mark.parametrize("raw", [0.0, 4.0, 17.3, 24.0])
@pytest.mark.parametrize("readings", [(0.5, 25.0), (0.0, 12.0, 12.0, 24.375), (9.0, 9.1, 13.0)])
def test_readings_that_jump_about_never_break_the_filter(readings, raw, wander) -> None:
    """Every jump beyond 3σ inflates the covariance, also where nothing is learned: about the gain, at one raw."""
    state = Calibration(0)
    for day in range(300):
        seen, value = raw + wander * (day % 2), readings[day % len(readings)]
        state = state.observed(day, seen, value, 0.0)
        assert abs(state.value(seen) - value) <= 0.5 + 1e-6
        for other in (0.0, seen, 25.0):
            assert READING_VARIANCE < state.variance(other, day + 1, 0.0) < 1e8


def test_figures_that_linkedin_repeats_exactly_are_taken_as_exact() -> None:
    same = reading(TODAY - 8 * DAY, brand=11.125, people=5.5)
    again = replace(same, on=TODAY - 7 * DAY)
    moved = replace(same, on=TODAY - 6 * DAY, insights=7.0)
    exact = build(replace(member(WEEK), readings=(same, again, moved)))
    assert not exact.calibration(Pillar.INSIGHTS, same.on).exact
    assert all(exact.calibration(pillar, again.on).exact for pillar in PILLARS)
    state = exact.calibration(Pillar.INSIGHTS, moved.on)
    raw = exact.estimate(moved.on - DAY).pillars[Pillar.INSIGHTS].raw
    assert state.value(raw) == pytest.approx(7.0, abs=0.05)
    for known in ((same,), (same, again)):
        step = build(replace(exact.evidence, readings=known))
        carried_on = step.updated(exact.evidence, (known[-1].on + DAY), TODAY)
        assert carried_on.trails == exact.trails


@pytest.mark.parametrize(
    "figures",
    [
        {"brand": 11.12, "people": 5.5},  # as typed by hand: rounded figures repeat by themselves
        {"brand": 11.125, "people": None, "insights": None, "relationships": None},  # one may repeat by chance
        {"brand": 11.0, "people": 5.0},
    ],
)
def test_rounded_figures_and_single_ones_may_repeat_by_chance(figures) -> None:
    twice = tuple(replace(reading(TODAY - back * DAY), **figures) for back in (8, 7, 6))
    series = build(replace(member(WEEK), readings=twice))
    assert not series.calibration(Pillar.BRAND, TODAY).exact


def test_dated_facts_hold_from_their_day_on() -> None:
    history = (Fact("connections", None, 100.0), Fact("connections", TODAY - 10 * DAY, 900.0))
    series = build(Evidence(facts=history))
    part = MODEL.components["relationships.connections"]
    old, new = (part.points * math.log1p(n) / math.log1p(1000) for n in (100, 900))
    for day, value in ((TODAY - 400 * DAY, old), (TODAY - 11 * DAY, old), (TODAY - 10 * DAY, new), (TODAY, new)):
        shown = next(c for c in series.components(day, Pillar.RELATIONSHIPS) if c.component.key == "connections")
        assert shown.points == pytest.approx(value)
