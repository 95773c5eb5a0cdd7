"""Putting proposals away: remembered, taken back, exported, and no longer than meant."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, Dismiss, Undismiss
from ssi_coach.domain.dismissals import not_now
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import PlanCard
from tests.app.conftest import MakeCoach

TODAY = date(2026, 11, 23)


def dismissed(coach: Coach) -> tuple[str, ...]:
    return coach.standing.records.dismissed


def label(coach: Coach) -> str:
    assert coach.standing.undo is not None
    return str(coach.standing.undo.label)


def test_it_is_remembered_exported_and_taken_back(coach: Coach, make_coach: MakeCoach) -> None:
    coach.do(Dismiss("comment"))
    coach.do(Dismiss("check.photo", TODAY))
    assert dismissed(coach) == ("check.photo@2026-11-23", "comment")
    assert coach.document().dismissed == dismissed(coach)
    coach.undo()
    assert dismissed(coach) == ("comment",)
    coach.redo()
    coach.do(Undismiss(dismissed(coach)))
    assert dismissed(coach) == ()
    coach.undo()
    coach.close()
    assert len(make_coach().standing.records.dismissed) == 2


def test_undo_says_what_it_takes_back(coach: Coach) -> None:
    coach.do(Dismiss("comment"))
    assert label(coach) == "never suggest “Comment”"
    coach.do(Dismiss("check.photo", TODAY))
    assert label(coach) == "put off “Professional photo” until tomorrow"
    coach.do(Dismiss("reconnect:asa-lind"))
    assert label(coach) == "never suggest “Reconnect”"
    coach.do(Undismiss(("comment",)))
    assert label(coach) == "show hidden suggestions again"
    coach.do(AddCards((PlanCard("c", TODAY, "reconnect", 1, 1, 5, "Write to Åsa Lind", "asa-lind"),)))
    assert label(coach) == "log 1 reconnection"


def test_twice_is_no_step_and_what_is_over_goes(coach: Coach) -> None:
    coach.import_records(Document(dismissed=(not_now("post", TODAY - timedelta(days=1)), "other program's own")))
    coach.do(Dismiss("comment"))
    assert dismissed(coach) == ("comment", "other program's own")
    step = coach.standing.undo
    coach.do(Dismiss("comment"))
    assert coach.standing.undo == step
    coach.undo()
    assert len(dismissed(coach)) == 2


@pytest.mark.parametrize("key", ["", "x" * 400, "a\0b"])
def test_what_cannot_be_kept_is_refused(coach: Coach, key: str) -> None:
    with pytest.raises(InputProblem):
        coach.do(Dismiss(key))
    assert dismissed(coach) == ()
