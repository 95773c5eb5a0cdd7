"""“If you have time” for a workspace: which minutes are left, what is possible, what is put away."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ssi_coach.app.coach import Coach
from ssi_coach.app.do_next_reading import read_acquaintance
from ssi_coach.app.intents import (
    AddCards,
    AddPause,
    ChangePerson,
    Dismiss,
    LogActivity,
    RecordScore,
    SetDone,
    TickItem,
)
from ssi_coach.app.states.do_next import Acquaintance, DoNextState, do_next_state, minutes_left
from ssi_coach.domain.dismissals import hiding, not_now
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection, Coverage, Post
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, OfficialScore, Pause, PlanCard
from ssi_coach.scoring.plan_rules import OPENERS
from tests.app.conftest import MakeCoach
from tests.app.lives import Hands
from tests.lives import live

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def log(coach: Coach, kind: str, count: int = 1, on: date = TODAY) -> None:
    coach.do(LogActivity(Activity(coach.new_id(), kind, on, count)))


def plan(coach: Coach, kind: str, count: int, minutes: int) -> str:
    card = PlanCard(coach.new_id(), TODAY, kind, count, 0, minutes)
    coach.do(AddCards((card,)))
    return card.id


def state(coach: Coach, known: Acquaintance | None = None) -> DoNextState:
    made = do_next_state(coach.standing, known)
    assert made is not None
    return made


def keys(coach: Coach, known: Acquaintance | None = None) -> set[str]:
    """All that is proposed when one after the other is put away."""
    found: set[str] = set()
    while rows := state(coach, known).rows:
        for row in rows:
            found.add(row.key)
            coach.do(Dismiss(row.key))
    return found


@pytest.fixture
def begun(coach: Coach) -> Coach:
    """Somebody who has begun, with two hours a day."""
    coach.do(TickItem("photo", True, None))
    coach.do(ChangePerson({"week_minutes": 600}, TODAY))
    return coach


class TestMinutes:
    def test_the_share_of_a_work_day_less_what_is_planned_or_done(self, begun: Coach) -> None:
        assert minutes_left(begun.standing) == 120
        card = plan(begun, "comment", 3, 15)
        assert minutes_left(begun.standing) == 105
        begun.do(SetDone({card: 3}))
        assert minutes_left(begun.standing) == 105  # done is not counted twice
        begun.do(SetDone({card: 5}))
        assert minutes_left(begun.standing) == 105
        log(begun, "message", 2)
        assert minutes_left(begun.standing) == 97
        begun.do(TickItem("background", True, TODAY))
        assert minutes_left(begun.standing) == 87

    def test_as_people_begin(self, coach: Coach) -> None:
        assert minutes_left(coach.standing) == 30
        assert do_next_state(coach.standing) is None  # no ground for a number yet
        coach.do(RecordScore(OfficialScore(ago(1), 12.0, 6.0, 4.0, 14.0)))
        rows = state(coach).rows
        assert rows
        assert all(row.proposal.option.kind for row in rows)  # what is open in the profile list is not known yet

    @pytest.mark.parametrize(
        "changes", [{"week_minutes": 0}, {"work_days": ()}, {"work_days": (2, 6)}, {"week_minutes": 4}]
    )
    def test_no_minutes_no_proposals(self, begun: Coach, changes: dict[str, object]) -> None:
        begun.do(ChangePerson(changes, TODAY))
        assert minutes_left(begun.standing) == 0
        assert do_next_state(begun.standing) is None

    def test_a_full_day_and_a_pause(self, begun: Coach) -> None:
        card = plan(begun, "event", 2, 120)
        assert do_next_state(begun.standing) is None
        begun.do(SetDone({card: 9}))
        assert do_next_state(begun.standing) is None
        begun.undo()
        begun.undo()
        begun.do(AddPause(Pause(ago(3), TODAY)))
        assert do_next_state(begun.standing) is None


class TestWhatIsPossible:
    def test_nothing_that_only_others_or_money_can_do(self, begun: Coach) -> None:
        found = keys(begun)
        assert {"comment", "people_search", "post", "invitation", "check.background"} <= found
        passive = {kind.key for kind in begun.catalogue.kinds.values() if kind.passive or kind.result}
        assert found.isdisjoint(passive)
        assert found.isdisjoint({"lead_saved", "account_saved", "inmail"})
        assert found.isdisjoint({"repost", "event", "reply", "welcome_message"})
        assert found.isdisjoint({"check.photo", "check.recommendations", "check.connections_500", "record_ssi"})

    def test_with_a_licence_what_it_is_for(self, begun: Coach) -> None:
        begun.do(ChangePerson({"sales_navigator": True}, TODAY))
        assert {"lead_saved", "account_saved"} <= keys(begun)

    def test_replies_where_there_is_a_post_to_answer_on(self, begun: Coach) -> None:
        log(begun, "post", on=ago(3))
        row = next(row for row in state(begun).rows if row.key == "reply")
        assert row.posted_on == ago(3)

    def test_welcomes_for_those_who_came(self, begun: Coach) -> None:
        log(begun, "connection_added", 2, ago(2))
        log(begun, "welcome_message", 1, ago(1))
        assert "welcome_message" in keys(begun)
        log(begun, "welcome_message", 1)
        begun.do(ChangePerson({"name": "Anna"}, TODAY))
        assert "welcome_message" not in {row.key for row in state(begun).rows}

    def test_nothing_beyond_a_limit_or_beside_an_open_card(self, begun: Coach) -> None:
        log(begun, "profile_visit", 10)
        log(begun, "post", 1, ago(1))
        plan(begun, "comment", 2, 10)
        assert keys(begun).isdisjoint({"profile_visit", "post", "article", "comment"})

    def test_the_weakest_pillar_says_so(self, begun: Coach) -> None:
        industry = dict(zip(PILLARS, (1.0, 24.0, 1.0, 1.0), strict=True))
        begun.do(RecordScore(OfficialScore(ago(1), 12.0, 6.0, 4.0, 14.0, industry_pillars=industry)))
        log(begun, "people_search", 1, ago(9))
        made = state(begun)
        assert made.gap is not None and made.gap.own_industry
        rows = {row.area: row for row in made.rows}
        assert rows["people"].weakest
        assert not any(row.weakest for row in made.rows if row.area != "people")


class TestPeople:
    PEOPLE = (
        Connection("eva", "Eva Novak", seniority="decision_maker", connected_on=ago(800), messages_sent=3,
                   last_contact=ago(200)),
        Connection("ida", "Ida Holm", seniority="professional", connected_on=ago(5)),
        Connection("gone", "Lena Left", seniority="decision_maker", last_contact=ago(200), gone_on=ago(3)),
        Connection("busy", "Bo Ek", seniority="decision_maker", connected_on=ago(800), last_contact=ago(20)),
    )  # fmt: skip

    def test_somebody_gone_quiet_and_somebody_new(self, begun: Coach) -> None:
        begun.import_records(Document(connections=self.PEOPLE, coverage=(Coverage("connections", ago(800), ago(3)),)))
        known = read_acquaintance(begun)
        assert [contact.connection.slug for contact in known.people] == ["eva", "ida"]
        found = keys(begun, known)
        assert {"reconnect:eva", "welcome_message:ida"} <= found
        assert "message" not in found

    def test_a_kind_never_to_be_suggested_is_not_for_somebody_with_a_name_either(self, begun: Coach) -> None:
        begun.import_records(Document(connections=self.PEOPLE, coverage=(Coverage("connections", ago(800), ago(3)),)))
        begun.do(Dismiss("reconnect"))
        begun.do(Dismiss("welcome_message"))
        known = read_acquaintance(begun)
        assert set(state(begun, known).hidden) == {"reconnect", "welcome_message"}
        found = keys(begun, known)
        assert {"reconnect:eva", "welcome_message:ida", "welcome_message"}.isdisjoint(found)
        assert "message" in found

    def test_who_is_on_the_plan_or_was_is_left_in_peace(self, begun: Coach) -> None:
        begun.import_records(Document(connections=self.PEOPLE))
        begun.do(AddCards((PlanCard("c", TODAY, "reconnect", 1, 1, 5, "Write to Eva Novak", "eva"),)))
        assert [contact.connection.slug for contact in read_acquaintance(begun).people] == ["ida"]

    def test_what_ones_own_posts_bring(self, begun: Coach) -> None:
        assert read_acquaintance(begun).engagement is None
        posts = [Post(str(n), datetime(2026, 11, n, tzinfo=UTC), engagements=n) for n in (1, 2, 3, 20)]
        begun.import_records(Document(posts=(*posts, Post("9", datetime(2026, 11, 9, tzinfo=UTC)))))
        assert read_acquaintance(begun).engagement == 2.5


class TestPuttingAway:
    def test_not_now_is_gone_until_tomorrow_and_never_for_good(self, begun: Coach) -> None:
        first, second = (row.key for row in state(begun).rows[:2])
        begun.do(Dismiss(first, TODAY))
        begun.do(Dismiss(second))
        made = state(begun)
        assert {first, second}.isdisjoint(row.key for row in made.rows)
        assert set(made.hidden) == {not_now(first, TODAY), second}
        assert made.hidden_count == 2

    def test_what_is_unknown_or_done_is_not_offered_to_be_shown_again(self, begun: Coach) -> None:
        begun.import_records(Document(dismissed=("juggling", "comment@2020-01-01", "check.photo", "comment")))
        made = state(begun)
        assert made.hidden == ("comment",)
        assert "comment" not in {row.key for row in made.rows}

    def test_with_everything_put_away_there_is_a_way_back(self, begun: Coach) -> None:
        keys(begun)
        made = state(begun)
        assert made.rows == ()
        assert made.hidden_count == len(made.hidden) > 20


def test_the_demonstration_has_something_to_propose(coach: Coach) -> None:
    live(coach)
    assert len(state(coach, read_acquaintance(coach)).rows) >= 3


def test_talks_only_are_proposed_where_the_score_is_only_held(begun: Coach) -> None:
    made = do_next_state(begun.standing, talks=True)
    assert made is not None
    assert made.rows
    assert {row.proposal.option.kind for row in made.rows} <= OPENERS


@pytest.mark.unmeasured
def test_whatever_people_do_the_rules_hold_and_what_is_put_away_stays_away(
    make_coach: MakeCoach, tmp_path: Path
) -> None:
    seen = 0
    for seed in range(40 if os.environ.get("SSI_SOAK") else 4):
        coach = make_coach(tmp_path / f"{seed}.ssicoach")
        hands = Hands(coach, seed)
        for _ in range(60):
            with suppress(InputProblem):
                coach.do(hands.act())
            made = do_next_state(coach.standing, read_acquaintance(coach))
            if made is None:
                continue
            seen += 1
            assert sum(row.proposal.minutes for row in made.rows) <= made.left
            assert len(made.rows) <= 5
            assert all(row.proposal.gain.total >= 0.0 for row in made.rows)
            away = hiding(coach.standing.records.dismissed, made.today)
            assert not any(row.key in away for row in made.rows)
            if made.rows:
                coach.do(Dismiss(made.rows[0].key, made.today if seen % 2 else None))
    assert seen > 40
