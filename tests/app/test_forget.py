"""Forgetting people leaves no byte of them, in no file of the workspace."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.forgetting import copies_of, forget_people
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection, Coverage, Invitation
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import LockedWorkspace
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.store.connection import connect_reading
from ssi_coach.store.protect import change_passphrase
from ssi_coach.store.workspace import Workspace
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


def test_one_person_is_forgotten_and_the_others_stay(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    fill(coach)
    coach.do(intents.AddCards((PlanCard("d", DAY, "follow_up", 1, 0, 5, "Write to Eva Holm", "eva-holm"),)))
    coach.import_records(
        Document(
            connections=(Connection("eva-holm", "Eva Hölm", "Fjordkraft", former_company="Altholm"),),
            invitations=(Invitation("eva-holm", "out", DAY),),
            activities=(
                Activity("r", "conversation", DAY, 1, note="Met EVA HOLM, at the fair", with_whom="Eva Hölm"),
                Activity("s", "conversation", DAY, 1, note="a long talk", with_whom="Lars Zwirnhuber 7"),
            ),
        )
    )
    coach.do(intents.WriteReflection(coach.standing.week, "Eva Hölm asked me about prices."))
    assert b"Fjordkraft" in path.read_bytes() + Path(f"{path}-wal").read_bytes()
    done = forget_people(path, slug="eva-holm")
    coach.refresh()
    assert done.naming == 1  # their own words in the week's notes are theirs
    for file in path.parent.glob(f"{path.name}*"):
        content = file.read_bytes()
        assert not any(trace in content for trace in (b"Fjordkraft", b"eva-holm", b"Altholm", b"EVA HOLM")), file
        assert content.count("Eva Hölm".encode()) <= 1
    assert len(coach.connections()) == 400 and len(coach.invitations()) == 400
    rows = {one.id: one for one in coach.activities(DAY, DAY)}
    assert (rows["r"].with_whom, rows["r"].note) == (None, "")
    assert (rows["s"].with_whom, rows["s"].note) == ("Lars Zwirnhuber 7", "a long talk")
    assert rows["c"].note == "Lars Zwirnhuber 7 was glad"
    cards = {card.id: card for card in coach.cards(Week.of(DAY))}
    assert (cards["d"].slug, cards["d"].title) == (None, "")
    assert (cards["c"].slug, cards["c"].title) == ("zwirnhuber-7", "Write to Lars Zwirnhuber 7")
    assert coach.standing.undo is None


def test_what_was_proposed_for_somebody_goes_with_them(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    fill(coach)
    told = frozenset({"reconnect:zwirnhuber-7", "reconnect:zwirnhuber-7@2026-11-23", "reconnect:zwirnhuber-77"})
    coach.import_records(Document(dismissed=told))
    forget_people(path, slug="zwirnhuber-7")
    coach.refresh()
    # What is for ever, what is for one day; of the others, and of nobody, all stays.
    others = {"reconnect:zwirnhuber-9", "reconnect:zwirnhuber-77"}
    assert set(coach.standing.records.dismissed) == {"comment", *others}
    forget_people(path)
    coach.refresh()
    assert set(coach.standing.records.dismissed) == {"comment"}


def test_backups_made_before_go_once_a_fresh_one_is_there(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    fill(coach)
    coach.workspace.back_up()
    coach.workspace.keep_daily(DAY)
    assert copies_of(path).size > 0
    done = forget_people(path, copies=True)
    assert done.left == () and done.fresh is not None
    assert [file.name for file in copies_of(path).files] == [done.fresh.name]
    assert not any(trace in done.fresh.read_bytes() for trace in TRACES)


def test_of_a_protected_workspace_nothing_is_left_inside_either(make_coach: MakeCoach, path: Path) -> None:
    key = Passphrase("drei Worte hier")
    coach = make_coach()
    fill(coach)
    coach.close()
    change_passphrase(path, None, key)
    done = forget_people(path, key, copies=True)
    assert done.fresh is not None
    for file in (path, done.fresh):
        opened = Workspace.for_reading(file, key)
        bytes_inside = opened.db.serialize("main")
        opened.close()
        assert not any(trace in bytes_inside for trace in TRACES)
    assert len(copies_of(path).files) == 1


def test_asked_again_for_somebody_who_is_gone_it_only_finishes_the_work(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    fill(coach)
    reader = connect_reading(path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM connection").fetchall()
    with pytest.raises(LockedWorkspace):
        forget_people(path, slug="zwirnhuber-7", copies=True)
    reader.close()
    assert forget_people(path, slug="zwirnhuber-7").naming == 0
    coach.refresh()
    assert len(coach.connections()) == 399
