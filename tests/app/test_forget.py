"""Forgetting people leaves no byte of them, in no file of the workspace."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.forgetting import forget_people
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection, Coverage, Invitation
from ssi_coach.domain.problems import LockedWorkspace
from ssi_coach.domain.records import PlanCard
from ssi_coach.store.connection import connect_reading
from tests.app.conftest import MakeCoach

DAY = date(2026, 11, 20)
TRACES = (b"Zwirnhuber", b"zwirnhuber", b"Quastenflosser", b"Kranichfeld")


def fill(coach: Coach) -> None:
    people = tuple(
        Connection(f"zwirnhuber-{n}", f"Lars Zwirnhuber {n}", "Quastenflosser AG", "CEO", former_company="Kranichfeld")
        for n in range(400)
    )
    sent = tuple(Invitation(each.slug, "out", DAY) for each in people)
    coach.import_records(Document(connections=people, invitations=sent, coverage=(Coverage("connections", DAY, DAY),)))
    coach.do(
        intents.AddCards((PlanCard("c", DAY, "follow_up", 1, 1, 5, "Write to Lars Zwirnhuber 7", "zwirnhuber-7"),))
    )
    (done,) = coach.activities(DAY, DAY)
    coach.do(intents.EditActivity(done.__class__("c", "follow_up", DAY, 1, "Lars Zwirnhuber 7 was glad")))
    coach.do(intents.Dismiss("reconnect:zwirnhuber-9"))
    coach.do(intents.Dismiss("comment"))
    # Gone from the tables, yet in free pages and in the undo history.
    for n in range(5):
        coach.do(intents.WriteReflection(coach.standing.week, f"Lars Zwirnhuber {n} " * 900))
    coach.do(intents.WriteReflection(coach.standing.week, ""))


def traces(path: Path) -> list[str]:
    found = []
    for file in path.parent.glob(f"{path.name}*"):
        content = file.read_bytes()
        found += [f"{file.name}: {trace.decode()}" for trace in TRACES if trace in content]
    return found


def test_no_byte_is_left(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    fill(coach)
    assert traces(path)
    forget_people(path)
    coach.refresh()
    assert traces(path) == []
    assert coach.connections() == () and coach.invitations() == ()
    assert coach.standing.records.network.connections == 0
    assert coach.standing.records.dismissed == ("comment",)
    assert coach.standing.undo is None
    assert coach.steps() == ()
    (card,) = coach.cards(coach.standing.week.shift(-1))
    assert (card.slug, card.title, card.done) == (None, "", 1)
    assert coach.activities(DAY, DAY)[0].count == 1
    coach.do(intents.TickItem("photo", True, DAY))
    coach.undo()
    coach.close()
    assert traces(path) == []


def test_while_something_else_reads_it_is_told_and_done_the_second_time(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    fill(coach)
    reader = connect_reading(path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM connection").fetchone()
    with pytest.raises(LockedWorkspace, match="once more"):
        forget_people(path)
    coach.refresh()
    assert coach.connections() == ()
    assert coach.standing.records.network.connections == 0
    reader.execute("COMMIT")
    reader.close()
    forget_people(path)
    coach.refresh()
    assert traces(path) == []
