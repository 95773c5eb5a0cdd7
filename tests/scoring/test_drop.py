"""Why LinkedIn's score changed: the parts add up, and LinkedIn is suspected only where nothing else explains it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import Fact, OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.disagreement import USUAL_CHANGE
from ssi_coach.scoring.drop import Shift, comparable, in_words, shift
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, TODAY, facts, member
from tests.scoring.members import life

WEEK = {"comment": 10, "message": 5, "profile_visit": 5}
DAYS = timedelta(days=1)
FIRST, LAST = TODAY - 21 * DAYS, TODAY - 7 * DAYS
MEMBERS = 40 if os.environ.get("SSI_SOAK") == "1" else 8


def seen(series: Series, on, **more: float) -> OfficialScore:
    """LinkedIn's score as the model has it, with so much more in some pillars."""
    estimate = series.estimate(on - DAYS)
    return OfficialScore(on, **{p.value: round(estimate.pillars[p].raw + more.get(p.value, 0.0), 3) for p in PILLARS})


def explained(evidence: Evidence, **more: float) -> Shift:
    bare = Series.build(MODEL, evidence, TODAY)
    told = replace(evidence, readings=(seen(bare, FIRST), seen(bare, LAST, **more)))
    found = shift(Series.build(MODEL, told, TODAY), *told.readings)
    assert found is not None
    assert sum(part.points for part in found.parts) == pytest.approx(found.change, abs=1e-9)
    return found


def said(found: Shift) -> str:
    return " ".join(sentence.render() for sentence in in_words(found, catalogue().pillar_titles))


def test_the_words_name_the_usual_noise_as_it_is() -> None:
    assert USUAL_CHANGE == 0.75


def test_three_silent_weeks_fade() -> None:
    found = explained(member(WEEK, FIRST - DAYS))
    assert found.change < -2
    assert found.points("fading") == pytest.approx(found.change, abs=0.4)
    assert not found.suspected
    assert "not repeated faded" in said(found)
    assert "fell by" in said(found)


def test_work_and_a_new_figure_explain_a_rise() -> None:
    quiet = member({"comment": 2}, FIRST - DAYS, figures={"connections": 100})
    work = [("manual", LAST - back * DAYS, "comment", 8) for back in range(1, 10)]
    grown = replace(
        quiet, journal=quiet.journal.changed(work), facts=(*quiet.facts, Fact("connections", LAST - 3 * DAYS, 900.0))
    )
    found = explained(grown)
    assert found.points("work") > 1
    assert found.points("facts") > 1
    assert "rose by" in said(found)
    assert "New figures and ticked items" in said(found)


def test_a_figure_told_for_the_first_time_explains_nothing() -> None:
    """LinkedIn knew it all along."""
    known = replace(member(WEEK), facts=(Fact("connections", LAST - 3 * DAYS, 20.0),))
    assert explained(known, relationships=3.0).points("facts") == 0


def test_all_pillars_jumping_is_linkedin() -> None:
    found = explained(member(WEEK), brand=-0.9, people=-0.5, insights=-0.4, relationships=-1.1)
    assert found.suspected
    assert found.worth_noting
    assert "LinkedIn may have changed how it counts" in said(found)


def test_one_pillar_jumping_is_not() -> None:
    found = explained(member(WEEK), brand=-4.0)
    assert not found.suspected
    assert found.worth_noting
    assert "lower than we can explain, mostly in Brand" in said(found)


def test_pillars_jumping_both_ways_are_not() -> None:
    assert not explained(member(WEEK), brand=-2.0, people=0.9, insights=-0.9, relationships=-2.0).suspected


def test_what_was_noted_is_said_and_not_offered_again() -> None:
    evidence = replace(member(WEEK), formula_changes=(LAST - 2 * DAYS,))
    found = explained(evidence, brand=-0.9, people=-0.5, insights=-0.4, relationships=-1.1)
    assert found.noted == LAST - 2 * DAYS
    assert not found.worth_noting
    assert "You noted that LinkedIn changed its formula" in said(found)


def test_a_small_change_is_within_the_usual() -> None:
    steady = explained(Evidence(facts=facts(connections=400)), brand=-0.4)
    assert "within the usual" in said(steady)
    assert not steady.worth_noting


def test_rounded_totals_are_not_taken_for_a_change() -> None:
    evidence = Evidence()
    first = OfficialScore(FIRST, 12.1, 10.2, 11.2, 16.1, total=50.0)
    last = OfficialScore(LAST, 12.0, 10.1, 11.2, 16.1, total=49.0)
    series = Series.build(MODEL, replace(evidence, readings=(first, last)), TODAY)
    found = shift(series, first, last)
    assert found is not None
    assert found.change == pytest.approx(-0.2)
    assert found.shown == (50.0, 49.0)
    assert "LinkedIn rounds its total: the four pillars together changed by −0.2 only" in said(found)


def test_totals_alone_are_compared_and_more_is_asked_for() -> None:
    first, last = OfficialScore(FIRST, total=50.0), OfficialScore(LAST, total=46.0)
    found = shift(Series.build(MODEL, replace(member(WEEK), readings=(first, last)), TODAY), first, last)
    assert found is not None
    assert not found.pillars
    assert "Record the four pillars as well" in said(found)


def test_a_year_without_data_is_called_rough() -> None:
    first, last = OfficialScore(TODAY - 400 * DAYS, total=50.0), OfficialScore(LAST, total=41.0)
    found = shift(Series.build(MODEL, Evidence(readings=(first, last)), TODAY), first, last)
    assert found is not None
    assert "393 days lie between" in said(found)


def test_nothing_where_there_is_nothing_to_compare() -> None:
    partial, zero = OfficialScore(FIRST, brand=11.0), OfficialScore(LAST, 0.0, 0.0, 0.0, 0.0, 0.0)
    late = OfficialScore(TODAY + DAYS, total=40.0)
    assert comparable((partial, zero, late), TODAY) == ()
    series = Series.build(MODEL, Evidence(readings=(partial, zero)), TODAY)
    assert shift(series, partial, OfficialScore(LAST, total=40.0)) is None
    assert shift(series, OfficialScore(LAST, total=40.0), OfficialScore(LAST, total=41.0)) is None


def test_false_alarms_are_rare_and_real_changes_are_mostly_seen() -> None:
    steps = alarms = changes = seen_ = 0
    for seed in range(MEMBERS):
        evidence, _ = life(9000 + seed, 26)
        series = Series.build(MODEL, evidence, evidence.readings[-1].on)
        for first, last in pairwise(evidence.readings):
            found = shift(series, first, last)
            assert found is not None
            steps += 1
            alarms += found.suspected
        for factor in (0.85, 0.93, 1.1):
            readings = tuple(
                replace(
                    each,
                    **{p.value: min(25.0, each.pillars[p] * (factor if place >= 13 else 1.0)) for p in PILLARS},
                )
                for place, each in enumerate(evidence.readings)
            )
            other = Series.build(MODEL, replace(evidence, readings=readings), evidence.readings[-1].on)
            found = shift(other, readings[12], readings[13])
            assert found is not None
            changes += 1
            seen_ += found.suspected
    assert alarms <= 0.01 * steps
    assert seen_ >= 0.6 * changes
