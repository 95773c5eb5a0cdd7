"""What to do next: as many as fit, of the kinds that are allowed, best points per minute first."""

from __future__ import annotations

import math
import os
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from ssi_coach.domain.dismissals import item_key
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import Fact, OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.do_next import (
    LEAST,
    MOST,
    MOST_OF_A_KIND,
    USUAL_ENGAGEMENT,
    Option,
    do_next,
    expectations,
    family,
    size_of,
)
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.outlook import Outlook, kept_promise
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, TODAY, checklist, member

CATALOGUE = catalogue()
KINDS = tuple(kind.key for kind in CATALOGUE.kinds.values() if not kind.passive and not kind.result)
OPTIONS = (
    *(Option(kind, kind, None, CATALOGUE.kinds[kind].minutes, 20) for kind in KINDS),
    *(Option(item_key(item.key), None, item.key, item.minutes) for item in CATALOGUE.items.values() if item.weight),
)
USUAL = expectations(MODEL, None, None)
ACTIVE = {"message": 1}
"""Planned for today, so that it is an active day anyway."""
EXAMPLES = 400 if os.environ.get("SSI_SOAK") else 40

past = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(KINDS), st.integers(1, 20)), max_size=40)
some = st.lists(st.sampled_from(OPTIONS), unique=True, max_size=len(OPTIONS))
plans = st.dictionaries(st.sampled_from(KINDS), st.integers(1, 5), max_size=3)


def series(rows: list[tuple[int, str, int]], share: float = 0.6, reading: OfficialScore | None = None) -> Series:
    journal = Journal.of(
        ("manual", (TODAY - timedelta(days=ago)).isoformat(), kind, count) for ago, kind, count in rows
    )
    since = min((TODAY - timedelta(days=ago) for ago, _, _ in rows), default=None)
    known = (Fact("connections", None, 300.0), Fact("endorsements", None, 12.0))
    readings = (reading,) if reading else ()
    evidence = Evidence(journal, checklist(share), known, readings, log_since=since)
    return Series.build(MODEL, evidence, TODAY)


def outlook(rows: list[tuple[int, str, int]], share: float = 0.6, reading: OfficialScore | None = None) -> Outlook:
    return Outlook.build(series(rows, share, reading))


def kept_up(week: dict[str, int]) -> Outlook:
    return Outlook.build(Series.build(MODEL, member(week), TODAY))


@settings(max_examples=EXAMPLES, deadline=None)
@given(past, some, st.integers(-5, 400), plans, st.floats(0, 1), st.floats(0, 25), st.booleans())
def test_whatever_was_done_the_proposals_keep_their_rules(
    rows: list[tuple[int, str, int]],
    options: list[Option],
    minutes: int,
    planned: dict[str, int],
    share: float,
    people: float,
    read: bool,
) -> None:
    ahead = outlook(rows, share, OfficialScore(TODAY - timedelta(days=3), people=people) if read else None)
    found = do_next(ahead, TODAY, options, minutes, USUAL, planned)
    assert len(found) <= MOST
    assert sum(proposal.minutes for proposal in found) <= max(0, minutes)
    assert {proposal.option for proposal in found} <= set(options)
    families: dict[str, int] = {}
    for proposal in found:
        name = family(CATALOGUE, proposal.option)
        families[name] = families.get(name, 0) + proposal.count
        assert 1 <= proposal.count <= proposal.option.most
        assert proposal.minutes == proposal.count * proposal.option.minutes > 0
        assert proposal.expected >= proposal.gain.total >= 0.0
        assert math.isfinite(proposal.expected)
        assert proposal.size == size_of(proposal.expected)
    assert all(count <= MOST_OF_A_KIND for count in families.values())
    rates = [proposal.expected / proposal.minutes for proposal in found]
    assert rates == sorted(rates, reverse=True)
    assert do_next(ahead, TODAY, options, minutes, USUAL, planned) == found


@settings(max_examples=EXAMPLES, deadline=None)
@given(past, st.integers(12, 400))
def test_with_time_there_are_three_to_five(rows: list[tuple[int, str, int]], minutes: int) -> None:
    assert 3 <= len(do_next(outlook(rows), TODAY, OPTIONS, minutes, USUAL)) <= MOST


@settings(max_examples=EXAMPLES, deadline=None)
@given(past, st.integers(10, 200))
def test_what_is_promised_is_what_doing_it_adds(rows: list[tuple[int, str, int]], minutes: int) -> None:
    life = series(rows)
    ahead = Outlook.build(life)
    for proposal in do_next(ahead, TODAY, OPTIONS, minutes, USUAL):
        if proposal.option.kind is not None:
            work = {TODAY.toordinal(): {proposal.option.kind: proposal.count}}
            assert abs(proposal.gain.total - kept_promise(life, work, ahead.on).total) < 1e-9


def test_nothing_is_proposed_without_time_or_choice() -> None:
    ahead = outlook([])
    assert do_next(ahead, TODAY, OPTIONS, 0, USUAL) == ()
    assert do_next(ahead, TODAY, (), 60, USUAL) == ()
    assert do_next(ahead, TODAY, [Option("event", "event", None, 60)], 59, USUAL) == ()


def test_the_best_per_minute_is_first_and_a_planned_habit_is_worth_less() -> None:
    quick, slow = Option("a", "comment", None, 5), Option("b", "people_search", None, 50)
    first = do_next(outlook([(3, "reaction", 1)]), TODAY, (slow, quick), 60, USUAL)
    assert [proposal.option.key for proposal in first] == ["a", "b"]
    crowded = do_next(outlook([(3, "reaction", 1)]), TODAY, (slow, quick), 60, USUAL, {"comment": 500})
    assert "a" not in [proposal.option.key for proposal in crowded if proposal.gain.total >= LEAST]


def test_an_invitation_adds_nothing_but_what_is_expected_of_it() -> None:
    active = kept_up({"comment": 15, "reaction": 5})
    option = (Option("invitation", "invitation", None, 3, 2),)
    (proposal,) = do_next(active, TODAY, option, 10, expectations(MODEL, 0.5, None), ACTIVE)
    assert proposal.prepares
    assert proposal.gain.total == 0.0
    assert proposal.area is None
    assert proposal.expected > 0.0
    (sure,) = do_next(active, TODAY, option, 10, expectations(MODEL, 1.0, None), ACTIVE)
    assert sure.expected > proposal.expected
    (never,) = do_next(active, TODAY, option, 10, expectations(MODEL, 0.0, None), ACTIVE)
    assert (never.expected, never.count) == (0.0, 1)


def test_the_first_thing_done_on_a_day_makes_it_an_active_one() -> None:
    option = (Option("content_idea", "content_idea", None, 5),)
    (opens,) = do_next(kept_up({"comment": 15}), TODAY, option, 10, USUAL)
    (more,) = do_next(kept_up({"comment": 15}), TODAY, option, 10, USUAL, ACTIVE)
    assert (opens.area, opens.prepares) == ("people", True)
    assert opens.gain.total > 0.0 == more.gain.total


def test_a_post_brings_what_ones_own_usually_bring() -> None:
    quiet = kept_up({"comment": 15})
    option = (Option("post", "post", None, 25),)
    known = [do_next(quiet, TODAY, option, 30, expectations(MODEL, None, brings))[0] for brings in (0.0, 40.0, None)]
    assert known[0].expected < known[2].expected < known[1].expected
    assert known[0].gain == known[1].gain
    assert expectations(MODEL, None, None).engagement == USUAL_ENGAGEMENT


def test_asking_for_a_recommendation_is_half_of_one() -> None:
    active = kept_up({"comment": 15})
    known = Outlook.build(Series.build(MODEL, member({"comment": 15}, figures={"endorsements": 3.0}), TODAY))
    option = (Option("recommendation_asked", "recommendation_asked", None, 10),)
    assert do_next(known, TODAY, option, 10, USUAL, ACTIVE)[0].expected > 0.0
    assert do_next(active, TODAY, option, 10, USUAL, ACTIVE)[0].expected == 0.0  # not known, so it stays typical


def test_somebody_with_a_name_goes_before_the_same_without() -> None:
    anybody = Option("reconnect", "reconnect", None, 5, 5)
    people = [Option(f"reconnect:{name}", "reconnect", None, 5, 1, name) for name in ("asa", "eva", "ida")]
    found = do_next(outlook([]), TODAY, (anybody, *people), 60, USUAL)
    assert [proposal.option.slug for proposal in found] == ["asa", "eva"]


def test_what_only_prepares_fills_up_to_three() -> None:
    ideas = (Option("content_idea", "content_idea", None, 5), Option("group_joined", "group_joined", None, 3))
    full = kept_up({"comment": 15})
    found = do_next(full, TODAY, (*ideas, Option("comment", "comment", None, 5)), 60, USUAL, ACTIVE)
    assert found[0].option.key == "comment"
    assert {proposal.option.key for proposal in found[1:]} == {"content_idea", "group_joined"}
    assert all(proposal.prepares and proposal.expected == 0.0 for proposal in found[1:])


def test_with_little_time_three_short_things_rather_than_a_long_one() -> None:
    long = Option("check.about", None, "about", 12)
    short = [Option(kind, kind, None, 4) for kind in ("comment", "message", "group_post")]
    ahead = outlook([], 0.0)
    assert [proposal.option.key for proposal in do_next(ahead, TODAY, (long,), 12, USUAL)] == ["check.about"]
    assert {proposal.option.key for proposal in do_next(ahead, TODAY, (long, *short), 12, USUAL)} == {
        "comment",
        "message",
        "group_post",
    }
    assert len(do_next(ahead, TODAY, (long, *short), 24, USUAL)) == 4


def test_words_for_points() -> None:
    assert [size_of(points) for points in (0.0, 0.049, 0.05, 0.29, 0.3, 9.0)] == [
        "small",
        "small",
        "medium",
        "medium",
        "large",
        "large",
    ]
