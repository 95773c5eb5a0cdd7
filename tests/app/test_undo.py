"""Undo and redo: whatever was done, in whatever order, comes back exactly, also after closing and opening."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from ssi_coach.app import intents, loading
from ssi_coach.app.coach import Coach
from ssi_coach.domain.problems import InputProblem, UndoProblem
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.scoring.series import Series
from ssi_coach.store.check import verify
from tests.app.conftest import MakeCoach
from tests.app.lives import Hands
from tests.conftest import SOAK

SEEDS = range(40) if SOAK else range(3)


def same_as_read_anew(coach: Coach) -> None:
    """What is held in memory is what the file says, and the score is what a full count gives, to the bit."""
    standing = coach.standing
    fresh = loading.load(coach.workspace, coach.catalogue, coach.clock)
    assert standing.records == fresh.records
    assert standing.cards == fresh.cards
    assert (standing.undo, standing.redo) == (fresh.undo, fresh.redo)
    days = [standing.today - timedelta(days=back) for back in (0, 1, 7, 30)]
    assert [standing.series.estimate(day) for day in days] == [fresh.series.estimate(day) for day in days]


def act(coach: Coach, hands: Hands, steps: int) -> None:
    done = 0
    while done < steps:
        before = coach.standing.undo
        try:
            coach.do(hands.act())
        except InputProblem:
            continue
        if coach.standing.undo != before:
            done += 1
            if done % 10 == 0:
                same_as_read_anew(coach)


@pytest.mark.unmeasured
@pytest.mark.parametrize("seed", SEEDS)
def test_200_actions_undone_and_done_again(make_coach: MakeCoach, seed: int) -> None:
    coach = make_coach()
    empty = coach.document()
    act(coach, Hands(coach, seed), 200)
    full = coach.document()
    assert verify(coach.workspace.db).clean
    for _ in range(120):
        coach.undo()
    same_as_read_anew(coach)
    halfway = coach.document()
    coach.close()

    coach = make_coach()
    assert coach.document() == halfway
    for step in range(80):
        coach.undo()
        if step % 10 == 0:
            same_as_read_anew(coach)
            assert verify(coach.workspace.db).clean
    assert coach.document() == empty
    assert coach.standing.undo is None
    with pytest.raises(UndoProblem, match="nothing to undo"):
        coach.undo()
    coach.close()

    coach = make_coach()
    for step in range(200):
        coach.redo()
        if step % 20 == 0:
            same_as_read_anew(coach)
    assert coach.document() == full
    assert coach.standing.redo is None
    assert isinstance(coach.standing.series, Series)


def test_something_new_forgets_what_was_undone(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.TickItem("photo", True, today))
    coach.do(intents.TickItem("about", True, today))
    coach.undo()
    coach.do(intents.TickItem("skills", True, today))
    assert coach.standing.redo is None
    assert [str(step.label) for step in coach.steps()] == [
        "tick “Skills: five or more, strongest first”",
        "tick “Professional photo”",
    ]


def test_a_step_that_is_no_longer_the_newest_is_refused_and_the_news_shown(make_coach: MakeCoach) -> None:
    window, command_line = make_coach(), make_coach()
    today = window.standing.today
    window.do(intents.TickItem("photo", True, today))
    meant = window.standing.undo
    assert meant is not None
    command_line.do(intents.TickItem("about", True, today))
    with pytest.raises(UndoProblem, match="meanwhile"):
        window.undo(meant.id)
    assert {entry.key for entry in window.standing.records.checklist} == {"photo", "about"}
    newest = window.standing.undo
    assert newest is not None and newest.id != meant.id
    window.undo(newest.id)
    assert {entry.key for entry in window.standing.records.checklist} == {"photo"}


def test_a_conflict_leaves_everything_and_names_what_changed(coach: Coach) -> None:
    today = coach.standing.today
    activity = Activity(coach.new_id(), "comment", today, 3)
    coach.do(intents.LogActivity(activity))
    with coach.workspace.transaction() as db:
        db.execute("UPDATE activity SET count = 9 WHERE id = ?", (activity.id,))
    before = coach.document()
    with pytest.raises(UndoProblem, match="an activity has been changed"):
        coach.undo()
    assert coach.document() == before
    assert coach.standing.undo is not None


def test_a_step_that_no_longer_fits_the_tables_is_loud(coach: Coach) -> None:
    coach.do(intents.TickItem("photo", True, coach.standing.today))
    with coach.workspace.transaction() as db:
        db.execute("ALTER TABLE checklist RENAME TO other")
    with pytest.raises(UndoProblem, match="another version"):
        coach.undo()


def test_what_changes_nothing_makes_no_step(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.TickItem("photo", True, today))
    steps = coach.steps()
    coach.do(intents.TickItem("photo", True, today))
    coach.do(intents.ChangePerson({"name": None}, today))
    coach.do(intents.RepeatWeek(coach.standing.week.shift(-1), coach.standing.week))
    assert coach.steps() == steps


def test_a_refused_action_changes_nothing(coach: Coach) -> None:
    today = coach.standing.today
    cards = (PlanCard(coach.new_id(), today, "comment"), PlanCard(coach.new_id(), today, "coment"))
    before = coach.document()
    with pytest.raises(InputProblem, match="nearest is “comment”"):
        coach.do(intents.AddCards(cards))
    assert coach.document() == before
    assert coach.standing.undo is None


def test_steps_are_named_by_what_was_done(coach: Coach, path: Path) -> None:
    today = coach.standing.today
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", today, 3)))
    coach.do(intents.LogActivity(Activity(coach.new_id(), "post", today, 1)))
    card = PlanCard(coach.new_id(), today, "call")
    coach.do(intents.AddCards((card,)))
    coach.do(intents.SetDone({card.id: 1}))
    coach.do(intents.SetDone({card.id: 0}))
    assert [str(step.label) for step in reversed(coach.steps())] == [
        "log 3 comments",
        "log 1 post",
        f"plan “{coach.catalogue.kinds['call'].title}”",
        f"tick the card “{coach.catalogue.kinds['call'].title}”",
        f"untick the card “{coach.catalogue.kinds['call'].title}”",
    ]
