"""The example lives of the scoring design: whole members whose score people would agree to."""

from __future__ import annotations

from datetime import timedelta

from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series
from tests.scoring.lives import FRIDAY, MODEL, SUNDAY, TYPICAL_WEEK, checklist, member

REFERENCES = {
    "post": 3,
    "engagement_received": 60,
    "people_search": 10,
    "profile_visit": 20,
    "comment": 15,
    "reply": 8,
    "reaction": 25,
    "message": 15,
    "group_post": 2,
    "connection_added": 8,
}
FULL = {
    "endorsements": 99.0,
    "followers": 5000.0,
    "viewers_90d": 500.0,
    "connections": 1000.0,
    "senior_connections": 300.0,
    "invite_acceptance": 0.5,
}
THREE_HOURS = {
    "post": 2,  # 50 minutes
    "comment": 12,  # 60
    "reply": 6,  # 18
    "profile_visit": 10,  # 20
    "message": 5,  # 20
    "people_search": 1,  # 10
    "reaction": 5,  # 5
    "engagement_received": 25,
    "connection_added": 3,
}
SALESPERSON = {"connections": 800.0, "senior_connections": 140.0, "endorsements": 40.0, "followers": 1000.0}


def total(evidence: Evidence) -> float:
    return Series.build(MODEL, evidence, SUNDAY).estimate(SUNDAY).total


def test_a_typical_member() -> None:
    assert 31 <= total(Evidence(checklist=checklist(0.70))) <= 33


def test_a_complete_but_passive_member() -> None:
    """Looks, reacts and writes like everybody; publishes and comments nothing."""
    assert 31 <= total(member(TYPICAL_WEEK, days=2)) <= 35


def test_300_contacts_and_25_comments_a_week() -> None:
    assert 40 <= total(member({**TYPICAL_WEEK, "comment": 25}, figures={"connections": 300.0})) <= 46


def test_three_good_hours_a_week() -> None:
    assert 52 <= total(member(THREE_HOURS, figures=SALESPERSON)) <= 58


def test_all_references_kept_up_without_sales_navigator() -> None:
    assert 68 <= total(member(REFERENCES, figures=FULL)) <= 73


def test_everything_twice_and_sales_navigator() -> None:
    week = {kind: 2 * count for kind, count in REFERENCES.items()} | {"lead_saved": 6, "account_saved": 4}
    figures = {key: 2 * value for key, value in FULL.items()} | {"sales_navigator": 1.0}
    assert 86 <= total(member(week, days=7, figures=figures)) <= 92


def test_15000_contacts_and_nothing_else() -> None:
    figures = {"connections": 15_000.0, "followers": 15_000.0, "senior_connections": 1_000.0}
    assert 29 <= total(member({}, complete=0.70, figures=figures)) <= 33


def test_an_ordinary_weekend_costs_less_than_a_point() -> None:
    series = Series.build(MODEL, member(THREE_HOURS, figures=SALESPERSON), SUNDAY)
    assert 0 < series.estimate(FRIDAY).total - series.estimate(SUNDAY).total < 1


def test_three_silent_weeks_cost_less_than_nine_points() -> None:
    series = Series.build(MODEL, member(THREE_HOURS, figures=SALESPERSON), SUNDAY)
    loss = series.estimate(SUNDAY).total - series.estimate(SUNDAY + timedelta(weeks=3)).total
    assert 3 < loss < 9
