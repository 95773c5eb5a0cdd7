"""Names of undo steps. Kept in the history as a key and arguments, so that they can be read in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from ssi_coach.app import intents, planning
from ssi_coach.app.work import Work
from ssi_coach.domain import dismissals
from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.store import activities, goals

Label = tuple[str, dict[str, Any]]
"""Key of `_NAMES`, and what fills its gaps: plain JSON values."""

_NAMES: Final[Mapping[str, Message]] = {
    "tick_item": QT_TRANSLATE_NOOP("UndoSteps", "tick “{item}”"),
    "untick_item": QT_TRANSLATE_NOOP("UndoSteps", "untick “{item}”"),
    "log_activity": QT_TRANSLATE_NOOP("UndoSteps", "log {amount}"),
    "edit_activity": QT_TRANSLATE_NOOP("UndoSteps", "change “{kind}”"),
    "delete_activity": QT_TRANSLATE_NOOP("UndoSteps", "delete “{kind}”"),
    "add_card": QT_TRANSLATE_NOOP("UndoSteps", "plan “{kind}”"),
    "add_cards": QT_TRANSLATE_N_NOOP("UndoSteps", "plan {count} card", "plan {count} cards"),
    "take_plan": QT_TRANSLATE_N_NOOP("UndoSteps", "plan {week} with {count} card", "plan {week} with {count} cards"),
    "edit_card": QT_TRANSLATE_NOOP("UndoSteps", "change the card “{kind}”"),
    "set_done": QT_TRANSLATE_NOOP("UndoSteps", "tick the card “{kind}”"),
    "set_open": QT_TRANSLATE_NOOP("UndoSteps", "untick the card “{kind}”"),
    "set_done_many": QT_TRANSLATE_N_NOOP("UndoSteps", "tick {count} card", "tick {count} cards"),
    "set_open_many": QT_TRANSLATE_N_NOOP("UndoSteps", "untick {count} card", "untick {count} cards"),
    "set_done_today": QT_TRANSLATE_NOOP("UndoSteps", "tick the card “{kind}” and move it to today"),
    "set_done_today_many": QT_TRANSLATE_N_NOOP(
        "UndoSteps", "tick {count} card and move it to today", "tick {count} cards and move them to today"
    ),
    "edit_card_today": QT_TRANSLATE_NOOP("UndoSteps", "change the card “{kind}” and move it to today"),
    "move_card": QT_TRANSLATE_NOOP("UndoSteps", "move the card “{kind}”"),
    "move_cards": QT_TRANSLATE_N_NOOP("UndoSteps", "move {count} card", "move {count} cards"),
    "delete_card": QT_TRANSLATE_NOOP("UndoSteps", "delete the card “{kind}”"),
    "delete_cards": QT_TRANSLATE_N_NOOP("UndoSteps", "delete {count} card", "delete {count} cards"),
    "repeat_week": QT_TRANSLATE_NOOP("UndoSteps", "repeat the plan of {week}"),
    "carry_over": QT_TRANSLATE_NOOP("UndoSteps", "carry over what was open in {week}"),
    "catch_up": QT_TRANSLATE_NOOP("UndoSteps", "catch up"),
    "assume_usual": QT_TRANSLATE_NOOP("UndoSteps", "fill in as usual"),
    "add_pause": QT_TRANSLATE_NOOP("UndoSteps", "declare a pause"),
    "delete_pause": QT_TRANSLATE_NOOP("UndoSteps", "delete the pause"),
    "record_score": QT_TRANSLATE_NOOP("UndoSteps", "record LinkedIn’s score of {day}"),
    "delete_score": QT_TRANSLATE_NOOP("UndoSteps", "delete LinkedIn’s score of {day}"),
    "annotate": QT_TRANSLATE_NOOP("UndoSteps", "note on {day}"),
    "delete_annotation": QT_TRANSLATE_NOOP("UndoSteps", "delete the note on {day}"),
    "change_person": QT_TRANSLATE_NOOP("UndoSteps", "change your details"),
    "plan_talk": QT_TRANSLATE_NOOP("UndoSteps", "note the next coaching talk"),
    "write_reflection": QT_TRANSLATE_NOOP("UndoSteps", "notes on {week}"),
    "set_goal": QT_TRANSLATE_NOOP("UndoSteps", "set a goal"),
    "set_goals": QT_TRANSLATE_NOOP("UndoSteps", "set your weekly goals"),
    "delete_goal": QT_TRANSLATE_NOOP("UndoSteps", "delete the goal"),
    "save_routine": QT_TRANSLATE_NOOP("UndoSteps", "save the routine “{title}”"),
    "delete_routine": QT_TRANSLATE_NOOP("UndoSteps", "delete the routine “{title}”"),
    "change_weights": QT_TRANSLATE_NOOP("UndoSteps", "change how your score is counted"),
    "reset_weights": QT_TRANSLATE_NOOP("UndoSteps", "count your score as at first again"),
    "not_now": QT_TRANSLATE_NOOP("UndoSteps", "put off “{kind}” until tomorrow"),
    "not_now_item": QT_TRANSLATE_NOOP("UndoSteps", "put off “{item}” until tomorrow"),
    "never": QT_TRANSLATE_NOOP("UndoSteps", "never suggest “{kind}”"),
    "never_item": QT_TRANSLATE_NOOP("UndoSteps", "never suggest “{item}”"),
    "undismiss": QT_TRANSLATE_NOOP("UndoSteps", "show hidden suggestions again"),
    "import_records": QT_TRANSLATE_N_NOOP("UndoSteps", "import {count} row", "import {count} rows"),
}

_UNKNOWN: Final = QT_TRANSLATE_NOOP("UndoSteps", "the last change")


def label_of(intent: intents.Intent, work: Work) -> Label:
    """What the step of an intent is called. Looks at the workspace as it is before the intent is carried out."""
    match intent:
        case intents.TickItem(key=key, done=done):
            return "tick_item" if done else "untick_item", {"item": key}
        case intents.LogActivity(activity=activity):
            return "log_activity", {"kind": activity.kind, "count": activity.count}
        case intents.LogOnCard(done=done, activity=activity):
            cards = [work.card(id) for id in done]
            count = sum(done[card.id] - card.done for card in cards) + (activity.count if activity else 0)
            kind = activity.kind if activity else cards[0].kind if cards else ""
            return "log_activity", {"kind": kind, "count": count}
        case intents.EditActivity(activity=activity):
            return intent.label, {"kind": activity.kind}
        case intents.DeleteActivity(id=id):
            found = activities.get(work.db, id)
            return intent.label, {"kind": found.kind if found else ""}
        case intents.AddCards(cards=(card,)) if card.complete:
            return intents.LogActivity.label, {"kind": card.kind, "count": card.done}
        case intents.AddCards(cards=cards):
            kinds = [card.kind for card in cards]
            return "add_card" if len(kinds) == 1 else "add_cards", {
                "kind": kinds[0] if kinds else "",
                "count": len(kinds),
            }
        case intents.TakePlan(week=week, cards=cards):
            if len(cards) == 1:
                return "add_card", {"kind": cards[0].kind, "count": 1}
            return intent.label, {"week": str(week), "count": len(cards)}
        case intents.EditCard(card=card):
            return _edited((card,), work)
        case intents.EditCards(cards=cards):
            return _edited(cards, work)
        case intents.SetDone(done=done):
            name = "set_done" if any(done.values()) else "set_open"
            if any(_comes_to_today(replace(work.card(id), done=count), work) for id, count in done.items()):
                name = "set_done_today"
            return _cards(work, tuple(done), name, f"{name}_many")
        case intents.MoveCards(ids=ids):
            return _cards(work, ids, "move_card", "move_cards")
        case intents.DeleteCards(ids=ids):
            return _cards(work, ids, "delete_card", "delete_cards")
        case intents.RepeatWeek(source=week) | intents.CarryOver(source=week) | intents.WriteReflection(week=week):
            return intent.label, {"week": str(week)}
        case intents.RecordScore(reading=reading):
            return intent.label, {"day": reading.on.isoformat()}
        case intents.DeleteScore(on=day) | intents.Annotate(on=day) | intents.DeleteAnnotation(on=day):
            return intent.label, {"day": day.isoformat()}
        case intents.SaveRoutine(routine=routine):
            return intent.label, {"title": routine.title}
        case intents.ChangeWeights(weights=weights):
            return intent.label if weights else "reset_weights", {}
        case intents.Dismiss(key=key, day=day):
            about, item = dismissals.subject(key)
            name = "never" if day is None else "not_now"
            return (name, {"kind": about}) if item is None else (f"{name}_item", {"item": item})
        case intents.ChangePerson(changes=changes) if changes and set(changes) <= {"next_talk", "talk_notes"}:
            return "plan_talk", {}
        case intents.DeleteRoutine(id=id):
            return intent.label, {"title": goals.routine_title(work.db, id) or ""}
    return intent.label, {}


def _edited(cards: tuple[PlanCard, ...], work: Work) -> Label:
    name = "edit_card_today" if any(_comes_to_today(card, work) for card in cards) else intents.EditCard.label
    return name, {"kind": cards[0].kind if cards else ""}


def _comes_to_today(card: PlanCard, work: Work) -> bool:
    """Whether a card, changed like this, moves to today because it is ticked."""
    return planning.done_on(work.card(card.id), card, work.today).on != card.on


def _cards(work: Work, ids: tuple[str, ...], one: str, many: str) -> Label:
    if len(ids) != 1:
        return many, {"count": len(ids)}
    return one, {"kind": work.card(ids[0]).kind}


def describe(label: str, args: Mapping[str, Any], catalogue: Catalogue) -> Message:
    """The name of a step as a sentence part. A step of another version that is not known here is “the last change”."""
    template = _NAMES.get(label)
    if template is None:
        return _UNKNOWN
    filled: dict[str, object] = dict(args)
    if "kind" in args:
        kind = catalogue.kinds.get(str(args["kind"]))
        filled["kind"] = text(kind.title) if kind else args["kind"]
        filled["amount"] = kind.amount(int(args.get("count", 1))) if kind else args["kind"]
    if "day" in args:
        filled["day"] = date.fromisoformat(str(args["day"]))
    if "week" in args:
        filled["week"] = Week.parse(str(args["week"]))
    if "item" in args:
        item = catalogue.items.get(str(args["item"]))
        filled["item"] = text(item.title) if item else args["item"]
    return template.of(**filled)
