"""Weights of the user's own: changed in one step, counted with at once, taken back, carried to another workspace."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.app import intents, loading
from ssi_coach.app.coach import Coach
from ssi_coach.app.standing import Change
from ssi_coach.app.states.weights import (
    Weights,
    changed,
    check_weight,
    counted_points,
    effect,
    is_large,
    keys_of,
    typed_points,
)
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.interchange import read_document
from ssi_coach.reports.interchange import to_bytes
from ssi_coach.scoring.model import build_model
from tests.app.conftest import MakeCoach
from tests.app.payoff_lives import two_weeks_later, weeks_of_work

OWN = {"insights.comments": {"points": 12.0, "half_life": 7.0}, "people.viewers": {"reference": 250.0}}
CATALOGUE = resources.catalogue()


@pytest.fixture
def busy(coach: Coach) -> Coach:
    coach.import_records(weeks_of_work(20, two_weeks_later))
    return coach


def test_changing_is_one_step_that_is_counted_at_once(busy: Coach) -> None:
    before = busy.standing
    foreseen = effect(before, OWN)
    standing = busy.do(intents.ChangeWeights(OWN))
    assert Change.WEIGHTS in standing.changed
    assert standing.records.weights == OWN
    total = standing.series.estimate(standing.today).total
    assert total == foreseen.after != foreseen.before
    assert standing.undo is not None
    assert str(standing.undo.label) == "change how your score is counted"
    fresh = loading.load(busy.workspace, busy.catalogue, busy.clock)
    assert fresh.series.estimate(standing.today) == standing.series.estimate(standing.today)
    undone = busy.undo()
    assert undone.records.weights == {}
    assert undone.series.estimate(standing.today) == before.series.estimate(standing.today)


def test_what_is_not_named_goes_back_to_ours(busy: Coach) -> None:
    busy.do(intents.ChangeWeights(OWN))
    standing = busy.do(intents.ChangeWeights({"people.viewers": {"reference": 250.0}}))
    assert standing.records.weights == {"people.viewers": {"reference": 250.0}}
    standing = busy.do(intents.ChangeWeights({}))
    assert standing.records.weights == {}
    assert standing.undo is not None
    assert str(standing.undo.label) == "count your score as at first again"


def test_the_same_again_is_no_step(busy: Coach) -> None:
    step = busy.do(intents.ChangeWeights(OWN)).undo
    assert busy.do(intents.ChangeWeights(OWN)).undo == step


@pytest.mark.parametrize(
    "weights",
    [
        {"brand.nothing": {"points": 1.0}},
        {"brand.posts": {"size": 1.0}},
        {"brand.posts": {"points": -1.0}},
        {"brand.posts": {"half_life": 0.0}},
        {"brand.posts": {"reference": math.nan}},
        {"brand.posts": {"points": math.inf}},
        {part.id: {"points": 0.0} for part in CATALOGUE.of_pillar(Pillar.BRAND)},
    ],
)
def test_what_cannot_be_counted_with_is_refused(busy: Coach, weights: Weights) -> None:
    before = busy.standing.records
    with pytest.raises(InputProblem):
        busy.do(intents.ChangeWeights(weights))
    assert busy.standing.records == before


def test_they_are_carried_to_another_workspace(busy: Coach, make_coach: MakeCoach, tmp_path: Path) -> None:
    busy.do(intents.ChangeWeights(OWN))
    other = make_coach(tmp_path / "other.ssicoach")
    exported = to_bytes(busy.document())
    other.import_records(read_document(exported.decode("utf-8"), other.catalogue, other.standing.today))
    assert other.standing.records.weights == OWN
    assert other.standing.series.estimate(other.standing.today) == busy.standing.series.estimate(busy.standing.today)


def test_what_is_as_ours_is_not_kept() -> None:
    ours = {part.id: {key: getattr(part, key) for key in keys_of(part)} for part in CATALOGUE.components.values()}
    assert changed(CATALOGUE, ours) == {}
    assert changed(CATALOGUE, ours | {"brand.posts": {"points": 7.0, "half_life": 35.0}}) == {
        "brand.posts": {"points": 7.0}
    }


def test_only_what_a_component_has_can_be_changed() -> None:
    assert keys_of(CATALOGUE.components["brand.profile"]) == ("points",)
    assert keys_of(CATALOGUE.components["brand.followers"]) == ("points", "reference")
    assert keys_of(CATALOGUE.components["brand.posts"]) == ("points", "reference", "half_life")


def test_what_is_wrong_is_said_by_name() -> None:
    part = CATALOGUE.components["brand.posts"]
    check_weight(part, "points", 0.0)
    check_weight(part, "half_life", 0.001)
    for value in (None, 0.0, -1.0, math.nan, 2e6):
        with pytest.raises(InputProblem) as caught:
            check_weight(part, "half_life", value)
        assert "Posts published" in str(caught.value.message)
        assert "days" in str(caught.value.message)


def test_a_pillar_of_nothing_is_said_by_name(busy: Coach) -> None:
    nothing = {part.id: {"points": 0.0} for part in CATALOGUE.of_pillar(Pillar.BRAND)}
    with pytest.raises(InputProblem) as caught:
        effect(busy.standing, nothing)
    assert "“Brand”" in str(caught.value.message)
    assert counted_points(CATALOGUE, nothing, CATALOGUE.components["brand.posts"]) == 0.0


def test_two_years_are_counted_at_once_ten_beside_the_window(busy: Coach) -> None:
    assert not is_large(busy.standing)


weight = st.floats(0.001, 1_000_000)


@given(
    st.dictionaries(
        st.sampled_from(sorted(CATALOGUE.components)),
        st.dictionaries(st.sampled_from(("points", "reference", "half_life")), weight, max_size=3),
        max_size=6,
    )
)
def test_counted_points_are_those_of_the_model_and_make_25(weights: dict[str, dict[str, float]]) -> None:
    model = build_model(CATALOGUE, weights)
    for pillar in PILLARS:
        assert typed_points(CATALOGUE, weights, pillar) > 0
        points = [counted_points(CATALOGUE, weights, part) for part in CATALOGUE.of_pillar(pillar)]
        assert points == pytest.approx([part.points for part in model.of_pillar(pillar)], rel=1e-9)
        assert sum(points) == pytest.approx(PILLAR_MAX, abs=1e-9)
