"""The state behind “How good is the estimate” and the rank on Today."""

from __future__ import annotations

from datetime import timedelta

from ssi_coach.app.intents import RecordScore
from ssi_coach.app.states.compare import compare_state
from ssi_coach.app.states.quality import fallen_on, last_shift, quality_state, ranks, takes_long
from ssi_coach.domain.records import OfficialScore


def record(coach, back: int, **figures: float) -> None:
    coach.do(RecordScore(OfficialScore(coach.standing.today - timedelta(days=back), **figures)))


def test_an_empty_workspace_has_a_sentence_and_nothing_else(coach) -> None:
    state = quality_state(coach.standing)
    assert (state.found.rows, state.ranks, state.change) == ((), (), None)
    assert len(state.words) == 1
    assert not takes_long(coach.standing)


def test_the_rank_follows_the_estimate_and_needs_an_average(coach) -> None:
    record(coach, 7, brand=14.0, people=8.0, insights=6.0, relationships=16.0, industry_rank=9.0)
    assert ranks(coach.standing) == ()
    record(
        coach, 0, brand=14.0, people=8.0, insights=6.0, relationships=16.0, industry_average=27.0, network_average=34.0
    )
    industry, network = compare_state(coach.standing).ranks
    assert (industry.group, network.group) == ("industry", "network")
    assert industry.top < network.top
    assert abs(industry.score - coach.standing.series.estimate(coach.standing.today).total) < 1e-9


def test_a_fall_is_offered_to_be_explained_and_a_rise_is_not(coach) -> None:
    record(coach, 7, brand=14.0, people=8.0, insights=6.0, relationships=16.0)
    assert fallen_on(coach.standing) is None
    assert last_shift(coach.standing) is None
    record(coach, 0, brand=13.0, people=8.0, insights=6.0, relationships=16.0)
    assert fallen_on(coach.standing) == coach.standing.today
    record(coach, 0, brand=15.0, people=8.0, insights=6.0, relationships=16.0)
    assert fallen_on(coach.standing) is None
    found = last_shift(coach.standing)
    assert found is not None
    assert found.change > 0.9
