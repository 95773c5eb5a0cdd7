"""What a user can do: one frozen dataclass per action, each naming its undo step.

An intent holds everything the change needs, days included, so that carrying it out reads no clock. Several fields
named ``id`` are given by the caller (`new_id`) so that a caller knows what it made.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ssi_coach.domain.records import (
    Activity,
    AnnotationKind,
    Goal,
    OfficialScore,
    Pause,
    PlanCard,
    Routine,
)
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week


class Intent:
    """Base of all intents. ``label`` is the key of the undo step's name (see `ssi_coach.app.labels`)."""

    label: str = ""


@dataclass(frozen=True)
class TickItem(Intent):
    """Tick or untick a checklist item on a day; with ``on`` None it was so from the beginning.

    What holds from the beginning replaces all that was ever said of the item by hand.
    """

    key: str
    done: bool
    on: date | None
    label = "tick_item"


@dataclass(frozen=True)
class LogActivity(Intent):
    """Log something done. Sets ``log_since`` when it is the first."""

    activity: Activity
    label = "log_activity"


@dataclass(frozen=True)
class LogOnCard(Intent):
    """Log something done that was planned: card id → how many are done by now, and what goes beyond the cards.

    One step, so that one undo takes the whole entry back. Of a result: what the first card's was worth, and with whom
    all of them were.
    """

    done: Mapping[str, int]
    activity: Activity | None = None
    value: float | None = None
    currency: str | None = None
    with_whom: str | None = None
    note: str = ""
    label = "log_activity"


@dataclass(frozen=True)
class EditActivity(Intent):
    """Replace an activity by one with the same id; a card that goes with it follows (``done = count``)."""

    activity: Activity
    label = "edit_activity"


@dataclass(frozen=True)
class DeleteActivity(Intent):
    """Take an activity away; a card that goes with it is open again."""

    id: str
    label = "delete_activity"


@dataclass(frozen=True)
class AddCards(Intent):
    """Put cards on the plan (one, a routine's, or a whole week's)."""

    cards: tuple[PlanCard, ...]
    label = "add_cards"


@dataclass(frozen=True)
class TakePlan(Intent):
    """Put a proposed week on the plan, and with it what was chosen for it: a routine made of it, kinds (as in
    ``dismissed``) never to be suggested, and ``again`` those that are to be."""

    week: Week
    cards: tuple[PlanCard, ...]
    routine: Routine | None = None
    never: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    label = "take_plan"


@dataclass(frozen=True)
class EditCard(Intent):
    """Replace a card by one with the same id. A changed ``done`` carries its activity with it.

    As in `SetDone` a card of a later day that is ticked comes to today; a ticked one goes to no day after today.
    """

    card: PlanCard
    label = "edit_card"


@dataclass(frozen=True)
class EditCards(Intent):
    """Replace several cards (a routine's) by ones with the same ids; ``removed`` ones leave the plan as if deleted."""

    cards: tuple[PlanCard, ...]
    removed: tuple[str, ...] = ()
    label = "edit_card"


@dataclass(frozen=True)
class SetDone(Intent):
    """Tick, part-tick or untick cards: card id → how many were done. 0 deletes the card's activity.

    It is done today: a card of a later day that is ticked comes to today.
    """

    done: Mapping[str, int]
    label = "set_done"


@dataclass(frozen=True)
class MoveCards(Intent):
    """Move cards to another day; a ticked card's activity moves along, but never to a day after today."""

    ids: tuple[str, ...]
    on: date
    label = "move_cards"


@dataclass(frozen=True)
class DeleteCards(Intent):
    """Take cards off the plan. Activities of ticked cards stay."""

    ids: tuple[str, ...]
    label = "delete_cards"


@dataclass(frozen=True)
class RepeatWeek(Intent):
    """Copy the plan of one week, unticked, to the same weekdays of another. Cards already there in kind stay single."""

    source: Week
    target: Week
    label = "repeat_week"


@dataclass(frozen=True)
class CarryOver(Intent):
    """Move what is open in one week to ``on``. A part-ticked card leaves what was done and carries the rest."""

    source: Week
    on: date
    label = "carry_over"


@dataclass(frozen=True)
class CatchUp(Intent):
    """Enter what was done on several days at once. ``activities`` replace assumed ones of their days, and of ``days``,
    on which perhaps nothing was done."""

    activities: tuple[Activity, ...]
    days: tuple[date, ...] = ()
    label = "catch_up"


@dataclass(frozen=True)
class AssumeUsual(Intent):
    """Fill days with the usual daily amounts, as activities with source ``assumed``."""

    activities: tuple[Activity, ...]
    label = "assume_usual"


@dataclass(frozen=True)
class AddPause(Intent):
    """Declare a pause; one that overlaps is joined with it."""

    pause: Pause
    label = "add_pause"


@dataclass(frozen=True)
class DeletePause(Intent):
    start: date
    label = "delete_pause"


@dataclass(frozen=True)
class RecordScore(Intent):
    """Record LinkedIn's score of a day; one recorded for that day before is replaced.

    ``replaces`` is the day of the reading being edited, when its day changes.
    """

    reading: OfficialScore
    replaces: date | None = None
    label = "record_score"


@dataclass(frozen=True)
class DeleteScore(Intent):
    on: date
    label = "delete_score"


@dataclass(frozen=True)
class Annotate(Intent):
    on: date
    kind: AnnotationKind
    text: str
    label = "annotate"


@dataclass(frozen=True)
class DeleteAnnotation(Intent):
    on: date
    kind: AnnotationKind
    text: str
    label = "delete_annotation"


@dataclass(frozen=True)
class ChangePerson(Intent):
    """Change what is known about the person: key of `PERSON_KEYS` → value, None = not known any more.

    Figures (`FACT_KEYS`) become facts of the day ``on``; a figure's first value holds from the beginning, since it
    tells us what was so, not what happened.
    """

    changes: Mapping[str, Any]
    on: date
    label = "change_person"


@dataclass(frozen=True)
class WriteReflection(Intent):
    """The user's notes on a week; empty text deletes them."""

    week: Week
    text: str
    label = "write_reflection"


@dataclass(frozen=True)
class SetGoal(Intent):
    goal: Goal
    label = "set_goal"


@dataclass(frozen=True)
class DeleteGoal(Intent):
    kind: str
    label = "delete_goal"


@dataclass(frozen=True)
class SetGoals(Intent):
    """Set several goals and forget others, in one step."""

    goals: tuple[Goal, ...]
    forgotten: tuple[str, ...] = ()
    label = "set_goals"


@dataclass(frozen=True)
class SaveRoutine(Intent):
    """Make or change a routine."""

    routine: Routine
    label = "save_routine"


@dataclass(frozen=True)
class DeleteRoutine(Intent):
    """Forget a routine; cards made from it stay."""

    id: str
    label = "delete_routine"


@dataclass(frozen=True)
class ChangeWeights(Intent):
    """The user's own weights: component id → ``points``, ``reference``, ``half_life`` where they differ from ours.

    It is all of them: what is not in it goes back to ours.
    """

    weights: Mapping[str, Mapping[str, float]]
    label = "change_weights"


@dataclass(frozen=True)
class Dismiss(Intent):
    """Put a proposal away: for ever, or with ``day`` for that day only. ``key`` as in `ssi_coach.domain.dismissals`."""

    key: str
    day: date | None = None
    label = "dismiss"


@dataclass(frozen=True)
class Undismiss(Intent):
    """Propose again what was put away. ``actions`` as they stand in the list ``dismissed``."""

    actions: tuple[str, ...]
    label = "undismiss"
