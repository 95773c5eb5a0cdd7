"""When LinkedIn's score is not what was expected, it is said in a sentence whose numbers agree."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import given

from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.disagreement import disagreement, within_usual
from ssi_coach.scoring.estimate import Estimate, PillarEstimate
from tests.scoring.lives import TODAY
from tests.scoring.strategies import readings

TITLES = catalogue().pillar_titles


def expected(*scores: float) -> Estimate:
    parts = {p: PillarEstimate(s, s, s, s, 0.1) for p, s in zip(PILLARS, scores, strict=True)}
    return Estimate(TODAY - timedelta(days=1), parts, sum(scores), sum(scores), sum(scores), sum(scores))


def test_a_lower_score_is_explained_without_blame() -> None:
    found = disagreement(expected(19, 12, 13, 18), OfficialScore(TODAY, 18.8, 12.1, 9.2, 17.9), TITLES)
    assert found is not None
    assert found.pillar is Pillar.INSIGHTS
    assert found.difference == pytest.approx(4)
    assert str(found.message) == (
        "LinkedIn shows 58, we expected 62. Your work counted. Our estimate was 4 too high, mostly in Insights. "
        "It is corrected."
    )


@pytest.mark.parametrize("reading", [OfficialScore(TODAY, 19, 14.6, 9, 18), OfficialScore(TODAY, people=8.0)])
def test_before_it_is_saved_nothing_is_corrected_and_no_work_counted_where_none_was_logged(
    reading: OfficialScore,
) -> None:
    found = disagreement(expected(19, 12, 9, 18), reading, TITLES, worked=False, saved=False)
    assert found is not None
    assert "work" not in str(found.message) and "is corrected" not in str(found.message)
    assert str(found.message).endswith(". It will be corrected when you save.")


def test_a_higher_score_too() -> None:
    found = disagreement(expected(19, 12, 9, 18), OfficialScore(TODAY, 19, 14.6, 9, 18), TITLES)
    assert found is not None and found.pillar is Pillar.PEOPLE and found.difference == pytest.approx(-2.6)
    assert "3 too low, mostly in People" in str(found.message)


def test_within_two_points_nothing_is_said() -> None:
    assert disagreement(expected(19, 12, 9, 18), OfficialScore(TODAY, 18, 13, 8.1, 17), TITLES) is None
    assert disagreement(expected(19, 12, 9, 18), OfficialScore(TODAY, total=40), TITLES) is None


def test_a_partial_reading_speaks_of_its_pillar() -> None:
    found = disagreement(expected(19, 12, 9, 18), OfficialScore(TODAY, people=12.4, insights=4.0), TITLES)
    assert found is not None and found.pillar is Pillar.INSIGHTS
    assert str(found.message).startswith("In Insights LinkedIn shows 4, we expected 9. Your work counted")


@given(readings)
def test_the_numbers_of_the_sentence_agree(reading: OfficialScore) -> None:
    found = disagreement(expected(11.5, 5.0, 1.9, 13.5), reading, TITLES)
    if found is not None:
        assert abs(found.difference) >= 2
        numbers = [int(number) for number in re.findall(r"\d+", str(found.message))]
        shown, awaited, difference = numbers
        assert difference == abs(awaited - shown) >= 2


def test_small_changes_are_usual() -> None:
    assert within_usual(0.74) and within_usual(-0.7)
    assert not within_usual(0.75) and not within_usual(-2)
