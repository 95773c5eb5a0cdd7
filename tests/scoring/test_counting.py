"""What counts on which day, and how an archive and one's own log are brought together."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.network import Coverage as Covered
from ssi_coach.scoring.counting import beyond, coverage, monday, tally
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, TODAY
from tests.scoring.strategies import Row, archive_rows, manual_rows

MONDAY = date(2026, 11, 2)
INDEX = {flow.component.id: number for number, flow in enumerate(MODEL.flows)}


def week(component: str, *rows: tuple[str, int, str, int], weeks: int = 1) -> list[float]:
    """What a component is fed on the days from Monday on; rows are (source, day of the week from 0, kind, count)."""
    journal = Journal.of(
        [(source, (MONDAY + timedelta(days=day)).isoformat(), kind, count) for source, day, kind, count in rows]
    )
    first = MONDAY.toordinal()
    return list(tally(MODEL, journal, coverage(MODEL, journal), first, first + 7 * weeks - 1)[INDEX[component]])


def test_kinds_feed_their_components_by_their_worth() -> None:
    rows = (("manual", 0, "post", 1), ("manual", 0, "article", 1), ("manual", 1, "repost", 3))
    assert week("brand.posts", *rows) == [3, 0, 0, 0, 0, 0, 0]
    assert week("insights.posts_shares", *rows) == [3, 1.5, 0, 0, 0, 0, 0]
    assert week("people.people_searches", ("manual", 2, "viewers_check", 1))[2] == 0.5


def test_a_day_is_active_with_anything_but_reactions_passive_kinds_and_results() -> None:
    rows = (
        ("manual", 0, "comment", 9),
        ("manual", 0, "message", 9),
        ("manual", 1, "reaction", 9),
        ("manual", 2, "contract", 1),
        ("manual", 3, "connection_added", 2),
        ("manual", 4, "record_ssi", 1),
    )
    assert week("people.active_days", *rows) == [1, 0, 0, 0, 1, 0, 0]


def test_the_larger_sum_of_a_week_counts() -> None:
    archive = (("archive", 0, "comment", 4), ("archive", 6, "comment", 1))
    assert week("insights.comments", *archive, ("manual", 1, "comment", 3)) == [4, 0, 0, 0, 0, 0, 1]
    assert week("insights.comments", *archive, ("manual", 0, "comment", 3), ("manual", 2, "comment", 6)) == [
        4, 0, 4, 0, 0, 0, 1,
    ]  # fmt: skip


def test_outside_the_covered_days_all_that_was_logged_counts() -> None:
    rows = (("archive", 1, "comment", 2), ("archive", 3, "comment", 2), ("manual", 0, "comment", 5))
    assert week("insights.comments", *rows, ("manual", 2, "comment", 1), ("manual", 4, "comment", 7)) == [
        5, 2, 0, 2, 7, 0, 0,
    ]  # fmt: skip


def test_weeks_are_compared_one_by_one() -> None:
    rows = (
        ("archive", 0, "comment", 5),
        ("archive", 13, "comment", 1),
        ("manual", 2, "comment", 3),
        ("manual", 8, "comment", 3),
    )
    assert week("insights.comments", *rows, weeks=2) == [5, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1]


def test_kinds_of_one_component_are_compared_together() -> None:
    """The archive knows only messages; by hand they have names."""
    rows = (
        ("archive", 0, "message", 3),
        ("archive", 4, "message", 1),
        ("manual", 0, "follow_up", 2),
        ("manual", 4, "reconnect", 2),
    )
    assert week("relationships.messages", *rows) == [3, 0, 0, 0, 1, 0, 0]


def test_archived_and_logged_days_are_compared_but_work_no_archive_knows_makes_a_day_active() -> None:
    archive = (("archive", 0, "comment", 1), ("archive", 4, "comment", 1))
    assert week("people.active_days", *archive, ("manual", 1, "comment", 1)) == [1, 0, 0, 0, 1, 0, 0]
    assert week("people.active_days", *archive, ("manual", 1, "people_search", 1)) == [1, 1, 0, 0, 1, 0, 0]


def test_an_assumption_gives_way() -> None:
    assert week("insights.comments", ("assumed", 0, "comment", 3), ("manual", 0, "comment", 1))[0] == 3
    assert week("insights.comments", ("assumed", 0, "comment", 3), ("manual", 0, "comment", 5))[0] == 5
    assert week("insights.comments", ("assumed", 0, "comment", 3), ("manual", 0, "reply", 5))[0] == 3
    archive = (("archive", 0, "comment", 1), ("archive", 4, "comment", 1))
    assert week("insights.comments", *archive, ("assumed", 2, "comment", 9)) == [1, 0, 0, 0, 1, 0, 0]
    assert week("insights.comments", *archive, ("assumed", 5, "comment", 9)) == [1, 0, 0, 0, 1, 9, 0]


@given(st.lists(st.integers(0, 9), min_size=7, max_size=7), st.lists(st.integers(0, 9), min_size=7, max_size=7))
def test_a_weeks_larger_sum_is_what_counts_never_both(hand: list[int], archived: list[int]) -> None:
    extra = beyond(hand, archived)
    assert sum(extra) + sum(archived) == pytest.approx(max(sum(hand), sum(archived)))
    assert all(
        part >= 0 and (part == 0 or mine > known) for part, mine, known in zip(extra, hand, archived, strict=True)
    )


@given(st.lists(st.one_of(manual_rows, archive_rows), max_size=30))
def test_over_whole_weeks_the_larger_sum_counts_for_every_component(rows: list[Row]) -> None:
    journal = Journal.of(rows)
    covered = coverage(MODEL, journal)
    first, last = monday(TODAY.toordinal() - 70), monday(TODAY.toordinal()) + 6
    amounts = tally(MODEL, journal, covered, first, last)
    for index, flow in enumerate(MODEL.flows):
        span = covered.flows[index]
        if index in MODEL.active_flows:
            assert all(0 <= amount <= 1 + 1e-12 for amount in amounts[index])
            continue
        for start in range(first, last, 7):
            sums = {"manual": 0.0, "archive": 0.0, "outside": 0.0}
            for source, day, kind, count in rows:
                ordinal = date.fromisoformat(day).toordinal()
                worth = dict(MODEL.feeds[kind]).get(index, 0.0) * count
                if start <= ordinal < start + 7:
                    inside = span is not None and span[0] <= ordinal <= span[1]
                    sums[source if inside else "outside"] += worth
            counted = sum(amounts[index][start - first : start - first + 7])
            assert counted == pytest.approx(max(sums["manual"], sums["archive"]) + sums["outside"]), flow.component.id


def test_a_kind_found_in_an_archive_is_trusted_from_its_first_day() -> None:
    first = TODAY - timedelta(days=50)
    journal = Journal.of([("archive", first.isoformat(), "comment", 1), ("archive", TODAY.isoformat(), "comment", 1)])
    series = Series.build(MODEL, Evidence(journal, log_since=TODAY), TODAY)
    assert series.trusted[INDEX["insights.comments"]] == first.toordinal()
    assert series.trusted[INDEX["insights.replies"]] == TODAY.toordinal()


def test_a_file_covers_days_on_which_it_holds_nothing() -> None:
    file = Covered("comments", MONDAY, MONDAY + timedelta(days=20))
    rows = [
        ("archive", (MONDAY + timedelta(days=2)).isoformat(), "comment", 4),
        ("manual", (MONDAY + timedelta(days=4)).isoformat(), "comment", 3),
        ("manual", (MONDAY + timedelta(days=9)).isoformat(), "reply", 2),
        ("assumed", (MONDAY + timedelta(days=16)).isoformat(), "comment", 5),
    ]
    journal = Journal.of(rows)
    covered = coverage(MODEL, journal, (file,))
    first = MONDAY.toordinal()
    fed = tally(MODEL, journal, covered, first, first + 20)
    comments = list(fed[INDEX["insights.comments"]])
    assert {day: amount for day, amount in enumerate(comments) if amount} == {2: 4}
    assert fed[INDEX["insights.replies"]][9] == 2
    assert coverage(MODEL, journal, (Covered("rich_media", MONDAY, TODAY),)) == coverage(MODEL, journal)


def test_a_kind_is_trusted_from_the_first_day_its_file_covers() -> None:
    first = TODAY - timedelta(days=50)
    evidence = Evidence(log_since=TODAY, coverage=(Covered("comments", first, TODAY),))
    series = Series.build(MODEL, evidence, TODAY)
    assert series.trusted[INDEX["insights.comments"]] == first.toordinal()
    assert series.trusted[INDEX["insights.replies"]] == first.toordinal()
    assert series.trusted[INDEX["brand.posts"]] == TODAY.toordinal()
    assert (
        series.estimate(TODAY).raw_total
        < Series.build(MODEL, Evidence(log_since=TODAY), TODAY).estimate(TODAY).raw_total
    )


def test_mondays() -> None:
    for shift in range(20):
        day = MONDAY + timedelta(days=shift)
        assert date.fromordinal(monday(day.toordinal())) == day - timedelta(days=day.weekday())
