"""Carries out intents: one function per action, each a few writes inside the transaction of the coach."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import singledispatch

from ssi_coach.app import checks, intents, planning
from ssi_coach.app.work import Work
from ssi_coach.domain import dismissals
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import check_reading, tidy
from ssi_coach.domain.records import FACT_KEYS, Annotation, ChecklistEntry, Fact, Pause, Reflection
from ssi_coach.scoring.model import build_model
from ssi_coach.store import activities, checklist, goals, notes, person, plan, scores


@singledispatch
def apply(intent: intents.Intent, work: Work) -> None:
    """Carry out an intent. InputProblem, with nothing kept, when it asks for what cannot be."""
    raise TypeError(f"no way to carry out {type(intent).__name__}")


@apply.register
def _(intent: intents.TickItem, work: Work) -> None:
    checks.check_item(work.catalogue, intent.key)
    if intent.on is None:
        _was_always(work, intent.key, intent.done)
        return
    checks.check_past(intent.on, work.today)
    if checklist.state_on(work.db, intent.key, intent.on) != intent.done:
        checklist.save(work.db, ChecklistEntry(intent.key, intent.on, intent.done))


def _was_always(work: Work, key: str, done: bool) -> None:
    """Note that an item is and was so from the beginning."""
    checklist.forget_by_hand(work.db, key)
    checklist.save(work.db, ChecklistEntry(key, None, done))
    holding = checklist.holding_on(work.db, key, work.today)
    if holding is not None and holding.done != done:
        # An archive says otherwise of a later day: what people say themselves goes before, from that day on.
        checklist.save(work.db, ChecklistEntry(key, holding.on, done))


@apply.register
def _(intent: intents.LogActivity, work: Work) -> None:
    activity = intent.activity
    checks.check_activity(work.catalogue, activity)
    checks.check_past(activity.on, work.today)
    if activities.get(work.db, activity.id) is not None:
        raise InputProblem(QT_TRANSLATE_NOOP("Coach", "This activity is in the log already."))
    work.log(activity)


@apply.register
def _(intent: intents.LogOnCard, work: Work) -> None:
    apply(intents.SetDone(intent.done), work)
    if intent.value is not None or intent.with_whom or intent.note:
        _tell_of_result(intent, work)
    if intent.activity is not None:
        apply(intents.LogActivity(intent.activity), work)


def _tell_of_result(intent: intents.LogOnCard, work: Work) -> None:
    """Write to the activities of cards what was said of the result; its value once, with the first."""
    value = intent.value
    for id in intent.done:
        told = work.activity(id)
        if value is not None:
            told = replace(told, value=value, currency=intent.currency)
        told = replace(told, with_whom=intent.with_whom or told.with_whom, note=intent.note or told.note)
        checks.check_activity(work.catalogue, told)
        work.log(told)
        value = None


@apply.register
def _(intent: intents.EditActivity, work: Work) -> None:
    activity = intent.activity
    checks.check_activity(work.catalogue, activity)
    before = work.activity(activity.id)
    if activity.on != before.on:
        checks.check_past(activity.on, work.today)
    # An assumption that was put right is one no more.
    work.log(replace(activity, source="manual") if before.source == "assumed" else activity)
    card = plan.get(work.db, activity.id)
    if card is not None:
        plan.save(work.db, replace(card, kind=activity.kind, on=activity.on, done=activity.count))


@apply.register
def _(intent: intents.DeleteActivity, work: Work) -> None:
    work.activity(intent.id)
    activities.delete(work.db, intent.id)
    card = plan.get(work.db, intent.id)
    if card is not None:
        plan.save(work.db, replace(card, done=0))


@apply.register
def _(intent: intents.AddCards, work: Work) -> None:
    for card in intent.cards:
        checks.check_card(work.catalogue, card)
        if plan.get(work.db, card.id) is not None or activities.get(work.db, card.id) is not None:
            raise InputProblem(QT_TRANSLATE_NOOP("Coach", "This card is on the plan already."))
        work.put_card(card)


@apply.register
def _(intent: intents.TakePlan, work: Work) -> None:
    apply(intents.AddCards(intent.cards), work)
    if intent.routine is not None:
        apply(intents.SaveRoutine(intent.routine), work)
    apply(intents.Undismiss(intent.again), work)
    for kind in intent.never:
        apply(intents.Dismiss(kind), work)


@apply.register
def _(intent: intents.EditCard, work: Work) -> None:
    checks.check_card(work.catalogue, intent.card)
    before = work.card(intent.card.id)
    if intent.card.on != before.on:
        checks.check_ticked_day(intent.card, work.today)
    work.put_card(planning.done_on(before, intent.card, work.today))


@apply.register
def _(intent: intents.EditCards, work: Work) -> None:
    for card in intent.cards:
        apply(intents.EditCard(card), work)
    apply(intents.DeleteCards(intent.removed), work)


@apply.register
def _(intent: intents.SetDone, work: Work) -> None:
    for id, done in intent.done.items():
        checks.check_done(done)
        card = work.card(id)
        work.put_card(planning.done_on(card, replace(card, done=done), work.today))


@apply.register
def _(intent: intents.MoveCards, work: Work) -> None:
    checks.check_day(intent.on)
    for id in intent.ids:
        moved = replace(work.card(id), on=intent.on)
        checks.check_ticked_day(moved, work.today)
        work.put_card(moved)


@apply.register
def _(intent: intents.DeleteCards, work: Work) -> None:
    for id in intent.ids:
        work.card(id)
        plan.delete(work.db, id)


@apply.register
def _(intent: intents.RepeatWeek, work: Work) -> None:
    source = plan.between(work.db, intent.source.monday, intent.source.sunday)
    present = plan.between(work.db, intent.target.monday, intent.target.sunday)
    for card in planning.repeated(source, present, intent.source, intent.target, work.new_id):
        checks.check_day(card.on)
        work.put_card(card)


@apply.register
def _(intent: intents.CarryOver, work: Work) -> None:
    checks.check_day(intent.on)
    cards = plan.between(work.db, intent.source.monday, intent.source.sunday)
    for card in planning.carried_over(cards, intent.on, work.new_id):
        work.put_card(card)


@apply.register
def _(intent: intents.CatchUp, work: Work) -> None:
    activities.delete_assumed(work.db, sorted({*intent.days, *(activity.on for activity in intent.activities)}))
    # Oldest first: the first of them may be the first thing ever logged.
    for activity in sorted(intent.activities, key=lambda activity: (activity.on, activity.id)):
        checks.check_activity(work.catalogue, activity)
        checks.check_past(activity.on, work.today)
        work.log(activity)


@apply.register
def _(intent: intents.AssumeUsual, work: Work) -> None:
    activities.delete_assumed(work.db, sorted({activity.on for activity in intent.activities}))
    for activity in intent.activities:
        checks.check_activity(work.catalogue, activity)
        checks.check_past(activity.on, work.today)
        work.log(replace(activity, source="assumed"))


@apply.register
def _(intent: intents.AddPause, work: Work) -> None:
    pause = intent.pause
    checks.check_day(pause.start)
    checks.check_day(pause.end)
    checks.check_text(pause.note)
    if pause.end < pause.start:
        raise InputProblem(QT_TRANSLATE_NOOP("Coach", "A pause ends on the day it begins, or later."))
    overlapping = [p for p in notes.pauses(work.db) if p.start <= pause.end and pause.start <= p.end]
    for other in overlapping:
        notes.delete_pause(work.db, other.start)
    all_notes = dict.fromkeys(p.note for p in (*overlapping, pause) if p.note)
    notes.save_pause(
        work.db,
        Pause(
            min(p.start for p in (*overlapping, pause)),
            max(p.end for p in (*overlapping, pause)),
            "; ".join(all_notes),
        ),
    )


@apply.register
def _(intent: intents.DeletePause, work: Work) -> None:
    notes.delete_pause(work.db, intent.start)


@apply.register
def _(intent: intents.RecordScore, work: Work) -> None:
    reading = tidy(intent.reading)
    check_reading(reading, work.today)
    if intent.replaces is not None and intent.replaces != reading.on:
        scores.delete(work.db, intent.replaces)
    scores.save(work.db, reading)


@apply.register
def _(intent: intents.DeleteScore, work: Work) -> None:
    scores.delete(work.db, intent.on)


@apply.register
def _(intent: intents.Annotate, work: Work) -> None:
    checks.check_day(intent.on)
    checks.check_text(intent.text)
    notes.save_annotation(work.db, Annotation(intent.on, intent.kind, intent.text))


@apply.register
def _(intent: intents.DeleteAnnotation, work: Work) -> None:
    notes.delete_annotation(work.db, Annotation(intent.on, intent.kind, intent.text))


@apply.register
def _(intent: intents.ChangePerson, work: Work) -> None:
    checks.check_past(intent.on, work.today)
    for key, value in intent.changes.items():
        checks.check_person(key, value)
        if key in FACT_KEYS:
            _change_figure(work, key, value, intent)
        elif key == "log_since":
            # Where there are activities the log has a first day, whatever else is forgotten.
            since = value or activities.first_manual_day(work.db)
            person.set_value(work.db, key, since.isoformat() if since else None)
        else:
            person.set_value(work.db, key, value.isoformat() if isinstance(value, date) else value)


def _change_figure(work: Work, key: str, value: float | None, intent: intents.ChangePerson) -> None:
    if value is None:
        person.delete_facts(work.db, key)
        return
    known = person.latest_fact(work.db, key, intent.on)
    if known is not None and known.value == value:
        return
    # What is first told was so before it was told. Dated today it would lift the score above a reading of LinkedIn's
    # that has counted it already.
    first = person.latest_fact(work.db, key) is None
    person.save_fact(work.db, Fact(key, None if first else intent.on, float(value)))


@apply.register
def _(intent: intents.WriteReflection, work: Work) -> None:
    checks.check_text(intent.text)
    notes.save_reflection(work.db, Reflection(intent.week, intent.text.strip()))


@apply.register
def _(intent: intents.SetGoal, work: Work) -> None:
    checks.check_goal(work.catalogue, intent.goal)
    goals.save_goal(work.db, intent.goal)


@apply.register
def _(intent: intents.SetGoals, work: Work) -> None:
    for goal in intent.goals:
        apply(intents.SetGoal(goal), work)
    for kind in intent.forgotten:
        apply(intents.DeleteGoal(kind), work)


@apply.register
def _(intent: intents.DeleteGoal, work: Work) -> None:
    goals.delete_goal(work.db, intent.kind)


@apply.register
def _(intent: intents.SaveRoutine, work: Work) -> None:
    checks.check_routine(work.catalogue, intent.routine)
    goals.save_routine(work.db, intent.routine)


@apply.register
def _(intent: intents.DeleteRoutine, work: Work) -> None:
    goals.delete_routine(work.db, intent.id)


@apply.register
def _(intent: intents.ChangeWeights, work: Work) -> None:
    build_model(work.catalogue, intent.weights)  # refuses what cannot be counted with
    known = goals.weights(work.db)
    for component in {**known, **intent.weights}:
        if (changes := intent.weights.get(component, {})) != known.get(component, {}):
            goals.save_weight(work.db, component, changes)


@apply.register
def _(intent: intents.Dismiss, work: Work) -> None:
    checks.check_action(intent.key)
    # What was put away for a day that is over has had its time; without this the list would only grow.
    for action in dismissals.outlived(goals.dismissed(work.db), work.today):
        goals.undismiss(work.db, action)
    goals.dismiss(work.db, dismissals.not_now(intent.key, intent.day) if intent.day else intent.key)


@apply.register
def _(intent: intents.Undismiss, work: Work) -> None:
    for action in intent.actions:
        goals.undismiss(work.db, action)
