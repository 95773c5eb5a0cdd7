"""What holds of every member, however they live."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.network import Coverage
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import ChecklistEntry, Fact, OfficialScore
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, TODAY
from tests.scoring.strategies import (
    KINDS,
    SPAN,
    Row,
    archive_rows,
    assumed_rows,
    counts,
    days,
    evidences,
    fact_entries,
    manual_rows,
    readings,
    spans,
    ticks,
)

HORIZON = [TODAY + timedelta(days=shift) for shift in range(-SPAN - 5, 30)]


def build(evidence: Evidence, today: date = TODAY) -> Series:
    return Series.build(MODEL, evidence, today)


@pytest.mark.unmeasured
@given(evidences())
def test_scores_are_bounded_and_add_up(evidence: Evidence) -> None:
    series = build(evidence)
    for day in HORIZON[::6]:
        estimate = series.estimate(day)
        for pillar in PILLARS:
            part = estimate.pillars[pillar]
            assert 0 <= part.raw <= 25
            assert 0 <= part.low <= part.score <= part.high <= 25
            parts = series.components(day, pillar)
            assert abs(sum(each.points for each in parts) - part.raw) <= 1e-9
            assert all(0 <= each.points <= each.available + 1e-12 and str(each.why) for each in parts)
        assert abs(estimate.total - sum(part.score for part in estimate.pillars.values())) <= 1e-9
        assert 0 <= estimate.low <= estimate.total <= estimate.high <= 100


@pytest.mark.unmeasured
@given(evidences(log_since=True), days, st.sampled_from(KINDS), counts)
def test_an_event_never_lowers_raw(evidence: Evidence, on: date, kind: str, count: int) -> None:
    more = replace(evidence, journal=evidence.journal.changed([("manual", on, kind, count)]))
    without, with_it = build(evidence), build(more)
    for day in HORIZON:
        before, after = without.estimate(day), with_it.estimate(day)
        for pillar in PILLARS:
            assert after.pillars[pillar].raw >= before.pillars[pillar].raw - 1e-9


@pytest.mark.unmeasured
@given(evidences(log_since=True), st.sampled_from(KINDS), counts, st.integers(0, SPAN))
def test_a_tick_never_lowers_the_shown_score(evidence: Evidence, kind: str, count: int, back: int) -> None:
    last_reading = max((reading.on for reading in evidence.readings), default=HORIZON[0])
    on = max(last_reading, TODAY - timedelta(days=back))
    more = replace(evidence, journal=evidence.journal.changed([("manual", on, kind, count)]))
    without, with_it = build(evidence), build(more)
    for day in HORIZON:
        before, after = without.estimate(day), with_it.estimate(day)
        assert after.total >= before.total - 1e-9
        for pillar in PILLARS:
            assert after.pillars[pillar].score >= before.pillars[pillar].score - 1e-9


@given(evidences(archive=False, log_since=True), st.sampled_from(["comment", "message", "people_search", "post"]))
def test_a_tick_today_moves_the_needle_inside_the_scale(evidence: Evidence, kind: str) -> None:
    free = {book: counts for book, counts in evidence.journal.manual.items() if book != TODAY.toordinal()}
    modest = replace(evidence, journal=Journal(free))
    more = replace(modest, journal=modest.journal.changed([("manual", TODAY, kind, 1)]))
    before, after = build(modest).estimate(TODAY), build(more).estimate(TODAY)
    for component, _ in MODEL.feeds[kind]:
        part = MODEL.flows[component].component
        old = before.pillars[part.pillar]
        load = build(modest).load(component, TODAY.toordinal())
        if 0.05 < old.score < 24 and load < 10 * MODEL.flows[component].kappa:
            assert after.pillars[part.pillar].score > old.score


@pytest.mark.unmeasured
@given(
    st.lists(st.one_of(manual_rows, assumed_rows, archive_rows), max_size=25).flatmap(
        lambda rows: st.tuples(st.just(rows), st.permutations(rows))
    ),
    evidences(rows=0),
)
def test_the_order_of_logging_is_irrelevant(both: tuple[list[Row], list[Row]], rest: Evidence) -> None:
    one, other = (replace(rest, journal=Journal.of(rows)) for rows in both)
    assert build(one).path(HORIZON[0], HORIZON[-1]) == build(other).path(HORIZON[0], HORIZON[-1])


@given(evidences(with_readings=False, log_since=True))
def test_without_new_events_a_habit_falls(evidence: Evidence) -> None:
    series = build(evidence)
    future = [TODAY + timedelta(days=ahead) for ahead in range(40)]
    for index, flow in enumerate(MODEL.flows):
        loads = [series.load(index, day.toordinal()) for day in future]
        assert all(later < earlier or earlier == 0 for earlier, later in pairwise(loads))
        shares = [flow.fraction(load) for load in loads]
        assert all(later <= earlier for earlier, later in pairwise(shares))


@pytest.mark.unmeasured
@given(evidences())
def test_same_inputs_same_bits_and_path_agrees_with_estimate(evidence: Evidence) -> None:
    series = build(evidence)
    path = series.path(HORIZON[0], HORIZON[-1])
    assert path == build(evidence).path(HORIZON[0], HORIZON[-1])
    for point in path[::4]:
        estimate = series.estimate(point.day)
        assert (point.total, point.low, point.high) == (estimate.total, estimate.low, estimate.high)
        for pillar in PILLARS:
            part = estimate.pillars[pillar]
            assert point.pillar(pillar) == (part.score, part.low, part.high)


@pytest.mark.unmeasured
@given(
    evidences(),
    days,
    days,
    st.lists(st.one_of(manual_rows, archive_rows, assumed_rows), max_size=3),
    st.one_of(st.none(), readings, ticks, fact_entries, spans),
    st.booleans(),
)
def test_an_update_has_the_bits_of_a_full_build(
    evidence: Evidence, today: date, later: date, rows: list[Row], entry: object, undo: bool
) -> None:
    """Any change, and its undo, on any day; today stands still or moves on."""
    check_update(evidence, *sorted((today, later)), rows, entry, undo)


@pytest.mark.unmeasured
@given(evidences(), days, st.one_of(readings, ticks, fact_entries), st.booleans())
def test_so_has_one_that_leaves_the_log_as_it_is(evidence: Evidence, today: date, entry: object, undo: bool) -> None:
    check_update(evidence, today, today, [], entry, undo)


def check_update(evidence: Evidence, today: date, later: date, rows: list[Row], entry: object, undo: bool) -> None:
    changes = [(source, date.fromisoformat(day), kind, count) for source, day, kind, count in rows]
    other = replace(evidence, journal=evidence.journal.changed(changes)) if changes else evidence  # type: ignore[arg-type]
    touched = [on for _, on, _, _ in changes]
    on: date | None = getattr(entry, "on", None)
    name = {"OfficialScore": "readings", "ChecklistEntry": "checklist", "Fact": "facts"}.get(type(entry).__name__)
    if name:
        kept = list(getattr(other, name))
        if name == "readings":
            kept = [reading for reading in kept if reading.on != on]
        kept.append(entry)
        kept.sort(key=lambda each: each.on or date.min)
        other = replace(other, **{name: tuple(kept)})
        touched.append(on or date.min)
    if isinstance(entry, Coverage):
        other = replace(other, coverage=(*other.coverage, entry))
        touched.append(date.min)
    since = min(touched, default=later)
    old, new = (other, evidence) if undo else (evidence, other)
    before = build(old, today)
    expected = build(new, later)
    result = before.updated(new, since, later)
    assert result.path(HORIZON[0], HORIZON[-1]) == expected.path(HORIZON[0], HORIZON[-1])
    assert [result.calibration(p, later) for p in PILLARS] == [expected.calibration(p, later) for p in PILLARS]
    assert before.path(HORIZON[0], HORIZON[-1]) == build(old, today).path(HORIZON[0], HORIZON[-1])


def test_an_update_reaches_back_to_the_monday_of_a_week_under_an_archive() -> None:
    """What is logged on Friday beyond the archive makes Wednesday's surplus count as well."""
    wednesday, friday = date(2026, 11, 11), date(2026, 11, 13)
    rows = [
        ("archive", "2026-11-09", "comment", 5),
        ("archive", "2026-11-20", "comment", 1),
        ("manual", wednesday.isoformat(), "comment", 4),
    ]
    evidence = Evidence(Journal.of(rows), log_since=date(2026, 11, 1))
    other = replace(evidence, journal=evidence.journal.changed([("manual", friday, "comment", 4)]))
    result, expected = build(evidence).updated(other, friday, TODAY), build(other)
    assert result.path(HORIZON[0], HORIZON[-1]) == expected.path(HORIZON[0], HORIZON[-1])
    assert result.estimate(wednesday).total > build(evidence).estimate(wednesday).total


def test_an_update_follows_the_day_the_log_is_trusted_from() -> None:
    """The first thing logged sets it, on a member of whom other things were known before."""
    known = Evidence(facts=(Fact("connections", TODAY - timedelta(days=90), 300.0),))
    first = replace(
        known, journal=known.journal.changed([("manual", TODAY, "comment", 2)]), log_since=TODAY - timedelta(days=3)
    )
    result = build(known).updated(first, TODAY, TODAY)
    assert result.path(HORIZON[0], HORIZON[-1]) == build(first).path(HORIZON[0], HORIZON[-1])


def test_no_days_no_path() -> None:
    assert build(Evidence()).path(TODAY, TODAY - timedelta(days=1)) == ()


@given(evidences(), st.integers(1, 40))
def test_midnight_changes_nothing_that_was_shown(evidence: Evidence, nights: int) -> None:
    earlier = TODAY - timedelta(days=nights)
    before = build(evidence, earlier)
    after = before.updated(evidence, TODAY, TODAY)
    assert after.path(HORIZON[0], HORIZON[-1]) == build(evidence).path(HORIZON[0], HORIZON[-1])


@pytest.mark.unmeasured
@given(evidences(), st.integers(0, 30))
def test_a_silence_widens_the_range_and_leaves_the_score(evidence: Evidence, length: int) -> None:
    series = build(evidence)
    since = TODAY - timedelta(days=length)
    for plain, silent in zip(
        series.path(since - timedelta(days=3), TODAY), series.path(since - timedelta(days=3), TODAY, since), strict=True
    ):
        assert silent.total == plain.total
        assert silent.low <= plain.low and silent.high >= plain.high
        if plain.day < since:
            assert silent == plain
        estimate = series.estimate(silent.day, since)
        assert (estimate.low, estimate.high) == (silent.low, silent.high)


def test_an_update_follows_what_no_longer_holds_from_the_beginning() -> None:
    """An item an archive was the first to tell of gets a tick of an earlier day: then it holds since that day."""
    told = ChecklistEntry("about", TODAY - timedelta(days=10), True, "archive")
    reading = OfficialScore(TODAY - timedelta(days=40), 12.0, 11.0, 10.0, 9.0)
    known = Evidence(checklist=(told,), readings=(reading,))
    by_hand = replace(known, checklist=(ChecklistEntry("about", TODAY - timedelta(days=20), True), told))
    for old, new in ((known, by_hand), (by_hand, known)):
        result, expected = build(old).updated(new, TODAY - timedelta(days=20), TODAY), build(new)
        assert result.path(HORIZON[0], HORIZON[-1]) == expected.path(HORIZON[0], HORIZON[-1])
