"""A forecast is what doing it day by day comes to, and it never pretends to know a later day better."""

import math
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import Fact, OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.forecast import (
    Forecast,
    changed_days,
    changed_rhythm,
    forecast,
    rhythm_of,
    usual_days,
    usual_rhythm,
    weekly,
)
from ssi_coach.scoring.outlook import continued, with_work
from ssi_coach.scoring.series import PathPoint, Series
from tests.conftest import SOAK
from tests.scoring.lives import MODEL, TODAY, checklist

MORE = 20 if SOAK else 1
KINDS = tuple(catalogue().kinds)

past = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(KINDS), st.integers(1, 20)), max_size=30)
routine = st.lists(st.dictionaries(st.sampled_from(KINDS), st.integers(1, 12), max_size=4), min_size=7, max_size=7)
points = st.floats(0, 25)


def life(rows: list[tuple[int, str, int]], readings: tuple[OfficialScore, ...] = (), source: str = "manual") -> Series:
    journal = Journal.of((source, (TODAY - timedelta(days=ago)).isoformat(), kind, count) for ago, kind, count in rows)
    since = min((TODAY - timedelta(days=ago) for ago, _, _ in rows), default=None)
    known = (Fact("connections", None, 300.0),)
    return Series.build(MODEL, Evidence(journal, checklist(0.6), known, readings, log_since=since), TODAY)


def done(series: Series, week: list[dict[str, int]], until: date) -> Series:
    """The series after the week was really done, day by day, from tomorrow on."""
    first = series.today.toordinal()
    work: dict[int, Mapping[str, int]] = {
        day: counts for day in range(first + 1, until.toordinal() + 1) if (counts := week[(day - 1) % 7])
    }
    return with_work(series, (work,), until)


def checked(path: tuple[PathPoint, ...]) -> None:
    for point in path:
        assert 0.0 <= point.low <= point.total <= point.high <= 100.0
        assert all(0.0 <= p.low <= p.score <= p.high <= 25.0 for p in point.pillars)
        assert math.isclose(point.total, sum(p.score for p in point.pillars), abs_tol=1e-9)
    inside = [p for p in path if p.low > 0.0 and p.high < 100.0]
    for before, after in pairwise(inside):
        assert after.high - after.low >= before.high - before.low - 1e-9


@settings(max_examples=40 * MORE, deadline=None)
@given(past, routine, points, st.booleans())
def test_it_equals_doing_it_day_by_day(
    rows: list[tuple[int, str, int]], week: list[dict[str, int]], insights: float, read: bool
) -> None:
    readings = (OfficialScore(TODAY - timedelta(days=5), insights=insights, people=9.0),) if read else ()
    series = life(rows, readings)
    path = forecast(series, week)
    checked(path)
    assert len(path) == 92
    for ahead in (1, 6, 30, 91):
        day = TODAY + timedelta(days=ahead)
        assert path[ahead].day == day
        assert abs(path[ahead].total - done(series, week, day).estimate(day).total) < 1e-6


@settings(max_examples=40 * MORE, deadline=None)
@given(past, st.sampled_from(["manual", "archive"]))
def test_it_begins_with_what_is_shown_today(rows: list[tuple[int, str, int]], source: str) -> None:
    series = life(rows, source=source)
    today = series.estimate(TODAY)
    first = forecast(series)[0]
    assert (first.day, first.total) == (TODAY, today.total)
    assert (first.low, first.high) == (today.low, today.high)


@pytest.mark.unmeasured
@settings(max_examples=40 * MORE, deadline=None)
@given(past)
def test_more_is_never_less(rows: list[tuple[int, str, int]]) -> None:
    made = Forecast.build(life(rows))
    days = usual_days(made.series.evidence.journal, TODAY)
    before = made.path()
    for kind in ("comment", "post", "message", "group_joined"):
        more = changed_days(days, {kind: weekly(days).get(kind, 0.0) + 5.0}, (1, 3, 5))
        path = made.path(changed_rhythm(MODEL, made.usual, days, more))
        checked(path)
        assert all(a.total >= b.total - 1e-9 for a, b in zip(path, before, strict=True))


def test_every_week_alike_is_the_same_as_the_last_28_days_going_on() -> None:
    rows = [(ago, kind, 2) for ago in range(1, 29) for kind in ("comment", "message") if ago % 7 not in (1, 2)]
    series = life(rows)
    on = TODAY + timedelta(days=60)
    going_on = with_work(series, (continued(series.evidence.journal, TODAY, on),), on)
    assert abs(forecast(series)[60].total - going_on.estimate(on).total) < 1e-9


def test_nothing_moved_is_the_usual_path_to_the_bit_and_all_left_out_is_nothing_done() -> None:
    series = life([(ago, kind, 1 + ago % 3) for ago in range(1, 40) for kind in ("comment", "post", "profile_visit")])
    made = Forecast.build(series)
    days = usual_days(series.evidence.journal, TODAY)
    same = changed_rhythm(MODEL, made.usual, days, changed_days(days, weekly(days)))
    assert all(
        abs(a - b) < 1e-12 for new, old in zip(same, made.usual, strict=True) for a, b in zip(new, old, strict=True)
    )
    idle = changed_rhythm(MODEL, made.usual, days, changed_days(days, dict.fromkeys(weekly(days), 0.0)))
    assert all(abs(amount) < 1e-12 for row in idle for amount in row)
    assert abs(made.path(idle)[91].total - series.estimate(TODAY + timedelta(days=91)).total) < 1e-9


def test_a_silence_widens_the_whole_path() -> None:
    series = life([(ago, "comment", 5) for ago in range(10, 60)])
    since = TODAY - timedelta(days=9)
    plain, silent = Forecast.build(series).path(), Forecast.build(series, silent_since=since).path()
    checked(silent)
    assert all(s.total == p.total and s.high - s.low > p.high - p.low for s, p in zip(silent, plain, strict=True))


def test_where_nothing_was_logged_for_a_year_the_routine_is_nothing() -> None:
    series = life([(400, "comment", 5)])
    assert all(amount == 0.0 for row in usual_rhythm(series) for amount in row)
    checked(forecast(series))


def test_an_empty_record_has_a_path() -> None:
    checked(forecast(Series.build(MODEL, Evidence(), TODAY)))


def test_less_is_less_on_each_day_and_more_is_spread_over_the_working_days() -> None:
    days: tuple[dict[str, float], ...] = ({"comment": 4.0}, {}, {"comment": 2.0}, {}, {}, {}, {})
    assert [day.get("comment", 0.0) for day in changed_days(days, {"comment": 3.0})] == [2, 0, 1, 0, 0, 0, 0]
    assert [day.get("comment", 0.0) for day in changed_days(days, {"comment": 8.0}, (2, 3))] == [4, 1, 3, 0, 0, 0, 0]
    assert [day.get("post", 0.0) for day in changed_days(days, {"post": 1.0})] == [0.2] * 5 + [0.0, 0.0]


def test_a_day_with_active_kinds_is_one_active_day() -> None:
    index = MODEL.active_flows[0]
    rhythm = rhythm_of(MODEL, [{"comment": 3, "message": 2}, {"comment": 0.25}, {"reaction": 9}, {}, {}, {}, {}])
    assert [row[index] for row in rhythm] == [1.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0]
