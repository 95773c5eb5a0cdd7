"""What Today shows, worked out without a window: gauges, list, days, gap, comparison, heat map, first start."""

from __future__ import annotations

from datetime import date, timedelta

from ssi_coach.app.coach import Coach
from ssi_coach.app.gap import gap_state
from ssi_coach.app.intents import (
    AddCards,
    AddPause,
    ChangePerson,
    LogActivity,
    RecordScore,
    SaveRoutine,
    SetDone,
    SetGoal,
    TickItem,
)
from ssi_coach.app.planning import routine_cards
from ssi_coach.app.states.compare import compare_state
from ssi_coach.app.states.day import day_state, good_weeks, minutes_left, week_days
from ssi_coach.app.states.first_start import begun, first_start, skip
from ssi_coach.app.states.heat import LEVELS, WEEKS, heat_state
from ssi_coach.app.states.score import score_state
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import Activity, Goal, OfficialScore, Pause, PlanCard, Routine, RoutineItem
from ssi_coach.domain.week import Week
from tests.conftest import FixedClock


def log(coach: Coach, kind: str, on: date, count: int = 1, note: str = "") -> None:
    coach.do(LogActivity(Activity(coach.new_id(), kind, on, count, note)))


class TestScore:
    def test_no_number_without_ground(self, coach: Coach, today: date) -> None:
        log(coach, "comment", today, 5)
        state = score_state(coach.standing)
        assert state.total.score is None
        assert all(pillar.score is None for pillar in state.pillars)

    def test_gauges_add_up(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        state = score_state(coach.standing)
        assert state.total.score is not None
        assert abs(sum(p.score or 0.0 for p in state.pillars) - state.total.score) < 1e-9
        assert state.total.margin >= 1

    def test_change_is_since_sunday_and_only_where_sunday_had_ground(self, coach: Coach, today: date) -> None:
        sunday = today - timedelta(days=1)
        coach.do(TickItem("photo", True, today))
        assert score_state(coach.standing).total.change is None
        coach.do(TickItem("headline", True, sunday))
        before = coach.standing.series.estimate(sunday)
        state = score_state(coach.standing)
        assert state.total.since == sunday
        assert state.total.change == coach.standing.series.estimate(today).total - before.total

    def test_official_score_grows_old(self, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today - timedelta(days=7), 15, 7, 6, 16)))
        official = score_state(coach.standing).total.official
        assert official is not None
        assert (official.value, official.age, official.stale) == (44, 7, False)
        coach.do(RecordScore(OfficialScore(today - timedelta(days=8), 15, 7, 6, 16), today - timedelta(days=7)))
        official = score_state(coach.standing).total.official
        assert official is not None
        assert official.stale

    def test_a_reading_in_part_gives_only_its_pillars(self, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today, brand=15.1)))
        state = score_state(coach.standing)
        assert state.total.official is None
        shown = {p.pillar: p.official.value for p in state.pillars if p.official}
        assert shown == {Pillar.BRAND: 15.1}

    def test_an_unexplained_silence_widens_the_range_and_leaves_the_score(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today - timedelta(days=40)))
        for back in range(40, 15, -1):
            log(coach, "comment", today - timedelta(days=back), 6)
        sure = score_state(coach.standing).total
        unsure = score_state(coach.standing, today - timedelta(days=14)).total
        assert unsure.score == sure.score
        assert unsure.high - unsure.low > sure.high - sure.low

    def test_results_count_this_week_only(self, coach: Coach, today: date) -> None:
        log(coach, "conversation", today - timedelta(days=1), 4)
        log(coach, "conversation", today, 2)
        log(coach, "call", today)
        assert (score_state(coach.standing).results.done, score_state(coach.standing).results.target) == (2, None)
        coach.do(SetGoal(Goal("conversation", 5)))
        assert score_state(coach.standing).results.target == 5

    def test_no_result_of_the_week_is_lost(self, coach: Coach, today: date) -> None:
        for kind, count in (("meeting", 2), ("call", 1)):
            coach.do(LogActivity(Activity(coach.new_id(), kind, today, count)))
        coach.do(LogActivity(Activity(coach.new_id(), "contract", today - timedelta(days=1))))
        results = score_state(coach.standing).results
        assert (results.done, results.others) == (0, (("call", 1), ("meeting", 2)))


class TestDay:
    def plan(self, coach: Coach, on: date, kind: str = "comment", count: int = 3, minutes: int = 15) -> str:
        made = coach.new_id()
        coach.do(AddCards((PlanCard(made, on, kind, count, 0, minutes),)))
        return made

    def test_a_routine_is_one_row(self, coach: Coach, today: date) -> None:
        routine = Routine("r", "My 15 minutes", (RoutineItem("comment", 3), RoutineItem("message", 1)))
        coach.do(SaveRoutine(routine))
        coach.do(AddCards(routine_cards(routine, today, coach.catalogue, coach.new_id)))
        self.plan(coach, today, "reply", 2, 6)
        state = day_state(coach.standing, (), ())
        assert [(row.title, len(row.lines)) for row in state.rows] == [("My 15 minutes", 2), ("", 1)]
        assert state.done == 0
        coach.do(SetDone(state.rows[0].ticked(True)))
        assert day_state(coach.standing, (), ()).done == 1

    def test_minutes_left_shrink_with_what_is_done(self, coach: Coach, today: date) -> None:
        card = self.plan(coach, today)
        assert day_state(coach.standing, (), ()).left == 15
        coach.do(SetDone({card: 2}))
        state = day_state(coach.standing, (), ())
        assert (state.left, minutes_left(state.rows[0])) == (5, 5)
        coach.do(SetDone({card: 4}))
        assert day_state(coach.standing, (), ()).left == 0

    def test_what_no_card_asked_for_is_listed_beside(self, coach: Coach, today: date) -> None:
        card = self.plan(coach, today)
        coach.do(SetDone({card: 3}))
        log(coach, "reaction", today, 2)
        log(coach, "reaction", today, 3)
        log(coach, "call", today, 1, "Nordfrakt AB")
        lines = day_state(coach.standing, coach.activities(today, today), ()).logged
        assert [(line.kind, line.count, line.note) for line in lines] == [
            ("reaction", 5, ""),
            ("call", 1, "Nordfrakt AB"),
        ]

    def test_monday_offers_last_weeks_open_cards(self, coach: Coach, today: date) -> None:
        self.plan(coach, today - timedelta(days=3))
        self.plan(coach, today - timedelta(days=4))
        last = Week.of(today).shift(-1)
        left = day_state(coach.standing, (), coach.cards(last)).open_before
        assert left is not None
        assert (left.cards, left.source) == (2, last)

    def test_later_in_the_week_earlier_days_count(self, coach: Coach, today: date, clock: FixedClock) -> None:
        done = self.plan(coach, today)
        self.plan(coach, today)
        self.plan(coach, today + timedelta(days=4))
        coach.do(SetDone({done: 3}))
        clock.forward(days=2)
        coach.refresh()
        left = day_state(coach.standing, (), ()).open_before
        assert left is not None
        assert (left.cards, left.source) == (1, Week.of(today))

    def test_week_days(self, coach: Coach, today: date) -> None:
        card = self.plan(coach, today)
        self.plan(coach, today)
        self.plan(coach, today + timedelta(days=5))
        coach.do(SetDone({card: 3}))
        coach.do(AddPause(Pause(today + timedelta(days=3), today + timedelta(days=4))))
        days = week_days(coach.standing)
        assert [(day.done, day.planned) for day in days] == [(1, 2), (0, 0), (0, 0), (0, 0), (0, 0), (0, 1), (0, 0)]
        assert [day.paused for day in days] == [False, False, False, True, True, False, False]
        assert [day.rest for day in days] == [False] * 5 + [True, True]
        assert [day.today for day in days] == [True] + [False] * 6

    def test_good_weeks(self, coach: Coach, today: date) -> None:
        for weeks in (1, 2, 3):
            card = self.plan(coach, today - timedelta(weeks=weeks))
            coach.do(SetDone({card: 3}))
        assert good_weeks(coach.standing) == 3


class TestComparison:
    industry = dict(zip(PILLARS, (10.4, 9.9, 1.5, 11.2), strict=True))

    def test_nothing_to_compare_with(self, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today, 15, 7, 6, 16)))
        state = compare_state(coach.standing)
        assert (state.groups, state.on) == ((), None)

    def test_each_group_from_its_last_reading(self, coach: Coach, today: date) -> None:
        coach.do(ChangePerson({"industry": "Marketing services"}, today))
        old = today - timedelta(days=20)
        coach.do(RecordScore(OfficialScore(old, 14, 7, 6, 16, 43, 9, 27, 15, 34, self.industry)))
        coach.do(RecordScore(OfficialScore(today, 15, 7, 6, 16, 44, 8, 28)))
        state = compare_state(coach.standing)
        industry, network = state.groups
        assert (industry.on, industry.own, industry.average, industry.rank, industry.pillars) == (today, 44, 28, 8, ())
        assert (network.on, network.own, network.average, network.rank) == (old, 43, 34, 15)
        assert (state.on, state.industry) == (old, "Marketing services")

    def test_gap_within_the_industry(self, coach: Coach, today: date) -> None:
        reading = OfficialScore(today, 15, 7, 6, 16, 44, 8, 28, industry_pillars=self.industry)
        coach.do(RecordScore(reading))
        gap = gap_state(coach.standing)
        assert gap is not None
        assert (gap.pillar, gap.average, gap.own_industry) == (Pillar.PEOPLE, 9.9, True)
        assert gap.below
        assert [(step.kind, step.count) for step in gap.steps] == [("people_search", 2), ("profile_visit", 4)]

    def test_no_gap_without_ground(self, coach: Coach) -> None:
        assert gap_state(coach.standing) is None

    def test_ahead_everywhere_still_names_the_most_room_and_what_fills_it(self, coach: Coach, today: date) -> None:
        low = dict.fromkeys(PILLARS, 1.0)
        coach.do(RecordScore(OfficialScore(today, 15, 7, 6, 16, 44, industry_pillars=low)))
        gap = gap_state(coach.standing)
        assert gap is not None
        assert (gap.pillar, gap.below) == (Pillar.INSIGHTS, False)
        assert [(step.kind, step.count) for step in gap.steps] == [("comment", 3), ("post", 1)]

    def test_the_profile_list_is_named_where_it_would_raise_most(self, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today, 2, 20, 24, 24, 70)))
        gap = gap_state(coach.standing)
        assert gap is not None
        assert (gap.pillar, gap.checklist) == (Pillar.BRAND, True)


class TestHeat:
    def test_whole_weeks_up_to_today(self, coach: Coach, today: date) -> None:
        state = heat_state(coach.standing)
        assert state.days[0].day.isoweekday() == 1
        assert state.days[-1].day == today
        assert len(state.days) == (WEEKS - 1) * 7 + today.isoweekday()
        assert (state.active, state.kinds) == (0, ())

    def test_more_is_darker_and_nothing_is_light(self, coach: Coach, today: date) -> None:
        for back, count in ((1, 1), (2, 6), (3, 12)):
            log(coach, "comment", today - timedelta(days=back), count)
        log(coach, "reaction", today - timedelta(days=1))
        levels = {day.day: day.level for day in heat_state(coach.standing).days}
        assert levels[today] == 0
        assert 0 < levels[today - timedelta(days=1)] < levels[today - timedelta(days=2)]
        assert levels[today - timedelta(days=3)] == LEVELS

    def test_one_kind_alone(self, coach: Coach, today: date) -> None:
        log(coach, "comment", today, 2)
        log(coach, "reaction", today - timedelta(days=1), 2)
        state = heat_state(coach.standing, "reaction")
        assert state.active == 1
        assert state.days[-2].counts == (("reaction", 2),)
        assert state.days[-1].counts == ()
        assert state.kinds == ("comment", "reaction")


class TestFirstStart:
    def test_three_steps_on_an_empty_workspace(self, coach: Coach) -> None:
        state = first_start(coach.standing, None, None)
        assert state is not None
        assert [(step.key, step.done) for step in state.steps] == [
            ("profile", False),
            ("record", False),
            ("archive", False),
        ]

    def test_a_workspace_with_ground_does_not_begin_it(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        assert first_start(coach.standing, None, None) is None

    def test_done_steps_stay_and_skipped_ones_go(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        state = first_start(coach.standing, skip(begun(None), "archive"), None)
        assert state is not None
        assert [(step.key, step.done) for step in state.steps] == [("profile", True), ("record", False)]

    def test_it_ends_when_all_is_done_or_skipped(self, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        local = skip(skip(None, "record"), "record")
        assert first_start(coach.standing, local, "2026-11-23") is None
        coach.do(RecordScore(OfficialScore(today, 15, 7, 6, 16)))
        assert first_start(coach.standing, begun(None), "2026-11-23") is None

    def test_all_skipped_at_once(self, coach: Coach) -> None:
        local = None
        for step in ("profile", "record", "archive"):
            local = skip(local, step)
        assert first_start(coach.standing, local, None) is None
