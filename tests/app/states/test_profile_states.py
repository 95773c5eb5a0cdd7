"""What Profile and the explanations show, worked out without a window."""

from __future__ import annotations

from datetime import date, timedelta

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import ChangePerson, LogActivity, RecordScore, SetGoal, TickItem
from ssi_coach.app.states.explain import explain_pillar, explain_results, explain_total
from ssi_coach.app.states.profile import ProfileState, first_pass, profile_state
from ssi_coach.app.states.score import score_state
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import Activity, Goal, OfficialScore


def hints(state: ProfileState) -> dict[str, bool | None]:
    return {hint.item.key: hint.met for group in state.groups for hint in group.hints}


class TestProfile:
    def test_nothing_ticked(self, coach: Coach) -> None:
        state = profile_state(coach.standing)
        assert (state.done, state.share, state.brand, state.total) == (0, 0, None, None)
        assert [step.item.key for step in state.steps] == ["about", "headline", "recommendations"]

    def test_a_tick_brings_exactly_what_it_promised(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        before = profile_state(coach.standing)
        promised = next(i for group in before.groups for i in group.items if i.item.key == "about").points
        coach.do(TickItem("about", True, today))
        after = profile_state(coach.standing)
        assert before.brand is not None
        assert after.brand is not None
        assert abs(after.brand - before.brand - promised) < 1e-9
        assert after.done == 2

    def test_points_follow_the_correction_by_readings(self, coach: Coach, today: date) -> None:
        for key in ("photo", "about", "headline", "skills"):
            coach.do(TickItem(key, True, today - timedelta(days=60)))
        plain = profile_state(coach.standing).steps[0].points
        for back, brand in ((50, 12.0), (40, 12.5), (10, 13.0)):
            coach.do(RecordScore(OfficialScore(today - timedelta(days=back), brand=brand)))
        gain = coach.standing.series.calibration(Pillar.BRAND, today).gain
        assert gain != 1
        assert abs(profile_state(coach.standing).steps[0].points - plain * gain) < 1e-9

    def test_last_entry_of_an_item_holds(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today - timedelta(days=3)))
        coach.do(TickItem("photo", False, today))
        photo = profile_state(coach.standing).groups[0].items[0]
        assert (photo.item.key, photo.done, photo.source, photo.on) == ("photo", False, "manual", today)

    def test_all_ticked(self, coach: Coach, today: date) -> None:
        for key, item in coach.catalogue.items.items():
            if item.weight > 0:
                coach.do(TickItem(key, True, today))
        state = profile_state(coach.standing)
        assert (state.done, round(state.share, 9), state.steps, state.gain) == (state.all, 1, (), 0)

    def test_hints_are_worked_out(self, coach: Coach, today: date) -> None:
        assert hints(profile_state(coach.standing)) == {
            "connections_500": None,
            "endorsements": None,
            "recent_post": False,
        }
        coach.do(ChangePerson({"connections": 499, "endorsements": 3}, today))
        coach.do(LogActivity(Activity(coach.new_id(), "post", today - timedelta(days=29))))
        assert hints(profile_state(coach.standing)) == {
            "connections_500": False,
            "endorsements": True,
            "recent_post": True,
        }


class TestFirstPass:
    def test_until_something_was_said_by_hand(self, coach: Coach, today: date) -> None:
        assert first_pass(coach.standing)
        coach.do(RecordScore(OfficialScore(today - timedelta(days=30), 15, 7, 6, 16)))
        assert first_pass(coach.standing)

    def test_the_first_day_long(self, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today, 15, 7, 6, 16)))
        coach.do(TickItem("photo", True, None))
        assert first_pass(coach.standing)
        assert profile_state(coach.standing).reading == today
        coach.do(RecordScore(OfficialScore(today - timedelta(days=1), 15, 7, 6, 16)))
        assert not first_pass(coach.standing)

    def test_not_after_a_tick_of_today(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        assert not first_pass(coach.standing)

    def test_on_the_first_day_there_was_no_number_yesterday(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, None))
        assert score_state(coach.standing).total.change is None
        coach.do(RecordScore(OfficialScore(today - timedelta(days=9), 15, 7, 6, 16)))
        assert score_state(coach.standing).total.change is not None


class TestExplain:
    def test_components_add_up_to_the_points_counted(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        for pillar in PILLARS:
            state = explain_pillar(coach.standing, pillar)
            assert abs(sum(part.points for part in state.components) - state.raw) < 1e-9
            assert state.correction == 0
            assert state.readings == 0

    def test_correction_is_shown_with_what_it_comes_from(self, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today - timedelta(days=2), 15, 7, 6, 16)))
        state = explain_pillar(coach.standing, Pillar.BRAND)
        assert state.readings == 1
        assert state.official is not None
        assert abs(state.raw + state.correction - state.score) < 1e-9
        assert state.correction > 1
        assert explain_total(coach.standing).readings == 1

    def test_what_is_assumed_is_counted(self, coach: Coach, today: date) -> None:
        before = explain_pillar(coach.standing, Pillar.RELATIONSHIPS).assumed
        coach.do(ChangePerson({"connections": 700}, today))
        assert explain_pillar(coach.standing, Pillar.RELATIONSHIPS).assumed == before - 1
        assert explain_total(coach.standing).assumed >= before - 1

    def test_reach_without_sales_navigator(self, coach: Coach, today: date) -> None:
        assert explain_pillar(coach.standing, Pillar.PEOPLE).reachable == 21
        assert explain_pillar(coach.standing, Pillar.BRAND).reachable == 25
        coach.do(ChangePerson({"sales_navigator": True}, today))
        assert explain_pillar(coach.standing, Pillar.PEOPLE).reachable == 25

    def test_results_of_the_week(self, coach: Coach, today: date) -> None:
        coach.do(LogActivity(Activity(coach.new_id(), "call", today, 2)))
        coach.do(LogActivity(Activity(coach.new_id(), "call", today - timedelta(days=1), 4)))
        coach.do(SetGoal(Goal("conversation", 6)))
        state = explain_results(coach.standing)
        assert dict(state.counts)["call"] == 2
        assert [kind for kind, _ in state.counts] == ["conversation", "call", "meeting", "proposal", "contract"]
        assert (state.target, state.week_start) == (6, today)
