"""Random but repeatable actions on a workspace, as a user might do them in any order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import Intent
from ssi_coach.domain.records import (
    Activity,
    Goal,
    OfficialScore,
    Pause,
    PlanCard,
    Routine,
    RoutineItem,
)
from ssi_coach.domain.week import Week

KINDS = ("comment", "post", "message", "reaction", "profile_visit", "call", "contract", "engagement_received")
ITEMS = ("photo", "headline", "about", "skills", "languages")


class Hands:
    """Makes intents that fit what is in the workspace at the moment."""

    def __init__(self, coach: Coach, seed: int) -> None:
        self.coach = coach
        self.random = Random(seed)
        self._makers: tuple[Callable[[], Intent | None], ...] = (
            self._tick,
            self._log,
            self._log,
            self._edit_activity,
            self._delete_activity,
            self._plan,
            self._plan,
            self._done,
            self._done,
            self._edit_card,
            self._move,
            self._delete_cards,
            self._week,
            self._catch_up,
            self._pause,
            self._score,
            self._note,
            self._person,
            self._goal,
            self._routine,
            self._weights,
            self._log_on_card,
            self._take_plan,
            self._goals,
            self._dismiss,
            self._undismiss,
        )

    def act(self) -> Intent:
        """An intent that can be carried out now."""
        while True:
            intent = self.random.choice(self._makers)()
            if intent is not None:
                return intent

    def _past(self, days: int = 60) -> date:
        return self.coach.standing.today - timedelta(days=self.random.randrange(days))

    def _near(self) -> date:
        return self.coach.standing.today + timedelta(days=self.random.randrange(-10, 12))

    def _activity(self, on: date, id: str | None = None) -> Activity:
        r = self.random
        kind = r.choice(KINDS)
        result = kind == "contract"
        return Activity(
            id or self.coach.new_id(),
            kind,
            on,
            r.randrange(1, 6),
            r.choice(("", "", "“Grüße”")),
            value=12000.5 if result else None,
            currency="EUR" if result else None,
            with_whom="Nordfrakt AB" if result else None,
        )

    def _card(self, id: str | None = None) -> PlanCard:
        r = self.random
        count = r.randrange(1, 5)
        return PlanCard(
            id or self.coach.new_id(),
            self._near(),
            r.choice(KINDS),
            count,
            r.choice((0, 0, count)),
            r.randrange(60),
            r.choice(("", "Call back")),
            r.choice((None, "jurgen-muller-12")),
        )

    def _cards(self) -> list[PlanCard]:
        week = self.coach.standing.week
        return [card for shift in (-1, 0, 1) for card in self.coach.cards(week.shift(shift))]

    def _some(self) -> list[PlanCard]:
        cards = self._cards()
        return self.random.sample(cards, min(len(cards), self.random.randrange(1, 4)))

    def _known(self) -> list[Activity]:
        today = self.coach.standing.today
        return list(self.coach.activities(today - timedelta(days=70), today + timedelta(days=20)))

    def _tick(self) -> Intent:
        on = None if self.random.random() < 0.3 else self._past(5)
        return intents.TickItem(self.random.choice(ITEMS), self.random.random() < 0.7, on)

    def _log(self) -> Intent:
        return intents.LogActivity(self._activity(self._past()))

    def _edit_activity(self) -> Intent | None:
        known = self._known()
        return intents.EditActivity(self._activity(self._past(), self.random.choice(known).id)) if known else None

    def _delete_activity(self) -> Intent | None:
        known = self._known()
        return intents.DeleteActivity(self.random.choice(known).id) if known else None

    def _plan(self) -> Intent:
        return intents.AddCards(tuple(self._card() for _ in range(self.random.randrange(1, 4))))

    def _done(self) -> Intent | None:
        some = self._some()
        return intents.SetDone({card.id: self.random.randrange(card.count + 2) for card in some}) if some else None

    def _edit_card(self) -> Intent | None:
        cards = self._cards()
        return intents.EditCard(self._card(self.random.choice(cards).id)) if cards else None

    def _move(self) -> Intent | None:
        some = self._some()
        return intents.MoveCards(tuple(card.id for card in some), self._near()) if some else None

    def _delete_cards(self) -> Intent | None:
        some = self._some()
        return intents.DeleteCards(tuple(card.id for card in some)) if some else None

    def _week(self) -> Intent:
        week = self.coach.standing.week
        if self.random.random() < 0.5:
            return intents.RepeatWeek(week.shift(-1), week)
        return intents.CarryOver(week.shift(-1), self.coach.standing.today)

    def _catch_up(self) -> Intent:
        found = tuple(self._activity(self._past(10)) for _ in range(3))
        return intents.CatchUp(found) if self.random.random() < 0.5 else intents.AssumeUsual(found)

    def _pause(self) -> Intent:
        pauses = self.coach.standing.records.pauses
        if pauses and self.random.random() < 0.4:
            return intents.DeletePause(self.random.choice(pauses).start)
        start = self._near()
        return intents.AddPause(Pause(start, start + timedelta(days=self.random.randrange(6)), "holiday"))

    def _score(self) -> Intent:
        r = self.random
        readings = self.coach.standing.records.readings
        if readings and r.random() < 0.3:
            return intents.DeleteScore(r.choice(readings).on)
        figures = [round(r.uniform(1, 24), 2) for _ in range(4)]
        replaced = r.choice(readings).on if readings and r.random() < 0.3 else None
        return intents.RecordScore(OfficialScore(self._past(), *figures, industry_rank=4), replaced)

    def _note(self) -> Intent:
        r = self.random
        annotations = self.coach.standing.records.annotations
        if annotations and r.random() < 0.4:
            gone = r.choice(annotations)
            return intents.DeleteAnnotation(gone.on, gone.kind, gone.text)
        if r.random() < 0.5:
            return intents.Annotate(self._past(), r.choice(("note", "linkedin_change")), r.choice(("", "new look")))
        return intents.WriteReflection(Week.of(self._past()), r.choice(("", "Better openers.", "Ruhige Woche.")))

    def _person(self) -> Intent:
        r = self.random
        changes = r.choice(
            (
                {"name": "Anna Berg", "connections": r.randrange(3000)},
                {"sales_navigator": r.random() < 0.5},
                {"connections": None},
                {"invite_acceptance": round(r.random(), 2), "work_days": (1, 2, 4)},
                {"week_minutes": r.randrange(300), "headline": None},
                {"log_since": self._past()},
            )
        )
        return intents.ChangePerson(changes, self._past())

    def _goal(self) -> Intent:
        kind = self.random.choice(("score", "call", "contract"))
        if self.random.random() < 0.3:
            return intents.DeleteGoal(kind)
        return intents.SetGoal(Goal(kind, self.random.randrange(1, 90), self.random.choice((None, self._near()))))

    def _log_on_card(self) -> Intent | None:
        r = self.random
        open_now = [card for card in self._cards() if not card.complete and card.on <= self.coach.standing.today]
        if not open_now:
            return None
        card = r.choice(open_now)
        beyond = self._activity(card.on) if r.random() < 0.5 else None
        if card.kind != "contract":
            return intents.LogOnCard({card.id: card.count}, beyond)
        return intents.LogOnCard({card.id: card.count}, beyond, 0.5, "SEK", "Nordfrakt AB", "am Telefon")

    def _take_plan(self) -> Intent:
        r = self.random
        routine = Routine(self.coach.new_id(), "As planned", (RoutineItem("comment", 2),)) if r.random() < 0.5 else None
        dismissed = self.coach.standing.records.dismissed
        return intents.TakePlan(
            self.coach.standing.week,
            tuple(self._card() for _ in range(r.randrange(1, 4))),
            routine,
            tuple(r.sample(KINDS, r.randrange(3))),
            tuple(r.sample(dismissed, min(1, len(dismissed)))),
        )

    def _goals(self) -> Intent:
        return intents.SetGoals(
            (Goal("call", self.random.randrange(1, 9)), Goal("meeting", 1.0)), ("contract", "score")
        )

    def _dismiss(self) -> Intent:
        day = self.coach.standing.today if self.random.random() < 0.5 else None
        return intents.Dismiss(self.random.choice(("comment", "post", "item:photo")), day)

    def _undismiss(self) -> Intent | None:
        dismissed = self.coach.standing.records.dismissed
        return intents.Undismiss(tuple(self.random.sample(dismissed, 1))) if dismissed else None

    def _weights(self) -> Intent:
        r = self.random
        names = r.sample(sorted(self.coach.catalogue.components), r.randrange(3))
        return intents.ChangeWeights({name: {"points": r.randrange(1, 20) / 2} for name in names})

    def _routine(self) -> Intent:
        routines = self.coach.standing.records.routines
        if routines and self.random.random() < 0.4:
            return intents.DeleteRoutine(self.random.choice(routines).id)
        items = (RoutineItem("comment", 3), RoutineItem("message", 1))
        return intents.SaveRoutine(Routine(self.coach.new_id(), "15 minutes", items))
