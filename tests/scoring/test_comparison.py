"""Which pillar is weakest depends on the others, and on what can be reached."""

from __future__ import annotations

from datetime import timedelta

from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.scoring.comparison import averages, weakest
from ssi_coach.scoring.estimate import Estimate, PillarEstimate
from tests.scoring.lives import MODEL, TODAY

INDUSTRY = {Pillar.BRAND: 12.0, Pillar.PEOPLE: 24.0, Pillar.INSIGHTS: 6.0, Pillar.RELATIONSHIPS: 14.0}


def estimate(*scores: float) -> Estimate:
    parts = {p: PillarEstimate(s, s, s, s, 0.1) for p, s in zip(PILLARS, scores, strict=True)}
    return Estimate(TODAY, parts, sum(scores), sum(scores), sum(scores), sum(scores))


def test_published_averages_where_the_industrys_are_not_known() -> None:
    assert averages(MODEL, ()).pillars == MODEL.catalogue.published
    gap = weakest(MODEL, estimate(11, 5, 1, 9), (), None)
    assert gap is not None
    assert (gap.pillar, gap.gap) == (Pillar.RELATIONSHIPS, 4.5)


def test_the_newest_reading_with_the_industrys_pillars_counts() -> None:
    old = OfficialScore(TODAY - timedelta(days=9), industry_pillars={**INDUSTRY, Pillar.BRAND: 20.0})
    new = OfficialScore(TODAY - timedelta(days=5), industry_pillars=INDUSTRY)
    bare = OfficialScore(TODAY, 10, 10, 10, 10)
    found = averages(MODEL, (old, new, bare))
    assert found.pillars == INDUSTRY
    assert found.reading is new


def test_only_what_can_be_reached_is_a_gap() -> None:
    readings = (OfficialScore(TODAY, industry_pillars=INDUSTRY),)
    without = weakest(MODEL, estimate(10, 20, 3, 13), readings, False)
    having = weakest(MODEL, estimate(10, 20, 3, 13), readings, True)
    assert without is not None and without.pillar is Pillar.INSIGHTS
    assert having is not None and having.pillar is Pillar.PEOPLE
    full = weakest(MODEL, estimate(24, 21, 24, 24), readings, False)
    assert full is not None and full.pillar is not Pillar.PEOPLE
    assert weakest(MODEL, estimate(25, 21, 25, 25), readings, False) is None
