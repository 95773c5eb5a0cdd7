"""The activity model's figures, and what the user may change of them."""

from __future__ import annotations

import math
from datetime import date, timedelta

import pytest

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import ChecklistEntry
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model, reachable_max, stock_fraction
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, SUNDAY, TODAY, facts, member


def test_the_reference_amount_kept_up_earns_sixty_per_cent() -> None:
    for flow in MODEL.flows:
        daily = flow.component.reference / 7
        assert flow.fraction(daily / (1 - flow.decay)) == pytest.approx(0.6)
        assert flow.fraction(flow.typical_load) == pytest.approx(flow.component.typical)
        assert flow.decay**flow.component.half_life == pytest.approx(0.5)


def test_stocks_grow_by_their_logarithm_and_fill_at_the_reference() -> None:
    part = MODEL.components["relationships.connections"]
    assert stock_fraction(part, 0) == 0
    assert stock_fraction(part, 300) == pytest.approx(math.log(301) / math.log(1001))
    assert stock_fraction(part, 1000) == 1
    assert stock_fraction(part, 30_000) == 1


def test_changed_points_still_add_up_to_twenty_five() -> None:
    model = build_model(catalogue(), {"brand.posts": {"points": 20, "half_life": 10}, "brand.followers": {"points": 0}})
    for pillar in PILLARS:
        assert math.fsum(part.points for part in model.of_pillar(pillar)) == pytest.approx(25)
    assert model.components["brand.posts"].points == pytest.approx(20 * 25 / 38)
    assert model.components["brand.posts"].half_life == 10
    assert model.components["insights.comments"] == catalogue().components["insights.comments"]


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ({"brand.post": {"points": 3}}, "brand.posts"),
        ({"brand.posts": {"halflife": 3}}, "half_life"),
        ({"brand.posts": {"half_life": 0}}, "half_life"),
        ({"brand.posts": {"points": -1}}, "points"),
        ({"brand.posts": {"points": math.nan}}, "points"),
        ({part.id: {"points": 0} for part in catalogue().of_pillar(Pillar.BRAND)}, "brand"),
    ],
)
def test_weights_that_cannot_be_are_refused_by_name(weights: dict[str, dict[str, float]], words: str) -> None:
    with pytest.raises(InputProblem, match=words):
        build_model(catalogue(), weights)


def test_without_sales_navigator_four_points_are_out_of_reach() -> None:
    assert reachable_max(MODEL, Pillar.PEOPLE, False) == 21
    assert reachable_max(MODEL, Pillar.PEOPLE, None) == 21
    assert reachable_max(MODEL, Pillar.PEOPLE, True) == 25
    assert reachable_max(MODEL, Pillar.BRAND, False) == 25


def why(evidence: Evidence, component: str, day: date = TODAY) -> str:
    pillar = MODEL.components[component].pillar
    parts = Series.build(MODEL, evidence, TODAY).components(day, pillar)
    return str(next(part.why for part in parts if part.component.id == component))


def test_every_component_says_why() -> None:
    ticks = tuple(ChecklistEntry(key, None, True) for key in list(MODEL.shares)[:14])
    known = Evidence(checklist=ticks, facts=facts(connections=1240, invite_acceptance=0.55, sales_navigator=0))
    assert why(known, "brand.profile") == f"14 of {len(MODEL.shares)} checklist items"
    assert why(known, "relationships.connections") == "1240 connections"
    assert why(known, "relationships.invite_acceptance") == "55 % of your invitations accepted"
    assert why(known, "people.leads") == "not within reach without Sales Navigator"
    assert why(known, "people.sales_navigator") == "not within reach without Sales Navigator"
    assert why(Evidence(), "brand.followers") == "not known yet: an average member is assumed"
    assert why(Evidence(), "insights.comments") == "not known yet: an average member is assumed"
    assert why(Evidence(facts=facts(sales_navigator=1)), "people.sales_navigator") == "you have Sales Navigator"
    habit = member({"comment": 3, "repost": 1})
    assert why(habit, "insights.comments", SUNDAY) == "12 in the last 4 weeks; 15 a week kept up bring 60 %"
    assert why(habit, "insights.posts_shares", SUNDAY) == "2 in the last 4 weeks; 3 a week kept up bring 60 %"
    assert why(habit, "people.active_days", SUNDAY).startswith("16 days in the last 4 weeks")
    assert why(habit, "insights.comments", SUNDAY + timedelta(weeks=3)).startswith("3 in the last 4 weeks")
    assert why(habit, "insights.comments", TODAY + timedelta(weeks=9)).startswith("0 in the last 4 weeks")


def test_a_new_log_tells_that_the_time_before_is_assumed() -> None:
    fresh = Evidence(Journal.of([("manual", SUNDAY.isoformat(), "comment", 1)]), log_since=SUNDAY)
    assert why(fresh, "insights.comments").endswith("for the time before your log an average member is assumed")
    parts = Series.build(MODEL, fresh, TODAY).components(TODAY, Pillar.INSIGHTS)
    assert all(part.assumed for part in parts)


def test_the_typical_load_fades_from_the_first_trusted_day_only() -> None:
    since = TODAY - timedelta(days=21)
    trusted = Series.build(MODEL, Evidence(log_since=since), TODAY)
    for index, flow in enumerate(MODEL.flows):
        assert trusted.load(index, since.toordinal() - 300) == flow.typical_load
        assert trusted.load(index, since.toordinal()) == flow.typical_load
        if flow.component.half_life == 21:
            assert trusted.load(index, TODAY.toordinal()) == pytest.approx(flow.typical_load / 2)
    never = Series.build(MODEL, Evidence(), TODAY)
    assert never.estimate(TODAY).total == never.estimate(TODAY + timedelta(days=900)).total
