"""The self-test's work: a workspace is filled, undone, exported, protected, painted and reported on."""

from __future__ import annotations

import zipfile
from contextlib import closing
from pathlib import Path
from typing import Final

from ssi_coach.app import session as sessions
from ssi_coach.app.coach import Coach
from ssi_coach.app.demo import demo_document
from ssi_coach.app.imports import Importer
from ssi_coach.app.intents import LogActivity, RecordScore, TickItem
from ssi_coach.app.review import build_review
from ssi_coach.commands.self_test_room import NOTED, Room, Wrong
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import ProtectedWorkspace
from ssi_coach.domain.records import Activity, OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.reports import interchange
from ssi_coach.reports.files import write_file
from ssi_coach.store import check
from ssi_coach.store.header import FileKind, read_header

_HEAD: Final = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def _open(room: Room) -> sessions.Session:
    return sessions.open_session(room.workspace, clock=room.context.outfit.clock)


def fill(room: Room) -> None:
    """Log, tick and record as somebody would, on top of an invented half year; the score follows."""
    with closing(_open(room)) as session:
        coach = session.coach
        today = coach.standing.today
        coach.import_records(demo_document(today))
        before = _total(coach)
        coach.do(LogActivity(Activity(coach.new_id(), "comment", today, 5)))
        ticked = {entry.key for entry in coach.standing.records.checklist}
        item = next(key for key, item in coach.catalogue.items.items() if item.weight and key not in ticked)
        coach.do(TickItem(item, True, today))
        if not before < _total(coach) <= 100:
            raise Wrong(f"{before} → {_total(coach)}")
        coach.do(RecordScore(OfficialScore(today, 15.0, 12.0, 11.0, 17.0, 55.0)))
        if coach.standing.records.readings[-1].on != today:
            raise Wrong(f"{today}: –")


def _total(coach: Coach) -> float:
    return coach.standing.series.estimate(coach.standing.today).total


def undo(room: Room) -> None:
    """Three steps back and forth again, the file opened anew: the score is the same to the last digit."""
    with closing(_open(room)) as session:
        coach = session.coach
        after = _total(coach)
        for _ in range(3):
            coach.undo()
        undone = _total(coach)
        for _ in range(3):
            coach.redo()
        if _total(coach) != after or undone == after:
            raise Wrong(f"{after} → {undone} → {_total(coach)}")
        found = check.verify(coach.workspace.db)
        if not found.clean:
            raise Wrong("; ".join(room.context.text(each) for each in (*found.damage, *found.oddities)))


def files(room: Room) -> None:
    """What is exported is imported into an empty workspace, and exported from there it is the same."""
    file = room.folder / "everything.json"
    with closing(_open(room)) as session:
        write_file(file, interchange.to_bytes(session.coach.document()))
    second = room.folder / f"Second{sessions.SUFFIX}"
    _take_in(room, second, file)
    with closing(sessions.open_session(second, clock=room.context.outfit.clock)) as session:
        if interchange.to_bytes(session.coach.document()) != file.read_bytes():
            raise Wrong(file.name)


def archive(room: Room) -> None:
    """Two invented people come out of a ZIP as LinkedIn makes it."""
    file = room.folder / "Basic_LinkedInDataExport_11-20-2026.zip"
    people = "\n".join(
        f"{first},{last},https://www.linkedin.com/in/{first.lower()}-{last.lower()},,Nordfrakt,Owner,0{day} Jun 2021"
        for day, (first, last) in enumerate((("Asa", "Lind"), ("Anna", "Berg")), start=4)
    )
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("Connections.csv", f'Notes:\n"About some connections"\n\n{_HEAD}\n{people}\n')
    third = room.folder / f"Third{sessions.SUFFIX}"
    _take_in(room, third, file)
    with closing(sessions.open_session(third, clock=room.context.outfit.clock)) as session:
        if len(session.coach.connections()) != 2:
            raise Wrong(file.name)


def _take_in(room: Room, workspace: Path, file: Path) -> None:
    sessions.create_session(workspace, clock=room.context.outfit.clock).close()
    importer = Importer(workspace, room.context.catalogue, room.context.outfit.clock)
    importer.take_in(importer.preview([file], _nobody_watches).files, _nobody_watches)


def _nobody_watches(_done: int, _whole: int) -> None:
    return


def protect(room: Room) -> None:
    """A workspace with a passphrase opens with it and with nothing else."""
    path, key = room.folder / f"Protected{sessions.SUFFIX}", Passphrase("correct horse")
    clock = room.context.outfit.clock
    sessions.create_session(path, key, clock=clock).close()
    if read_header(path).kind is not FileKind.PROTECTED:
        raise Wrong(path.name)
    sessions.open_session(path, key, clock=clock).close()
    try:
        sessions.open_session(path, Passphrase("another"), clock=clock).close()
    except ProtectedWorkspace:
        return
    raise Wrong(path.name)


def paint(room: Room) -> None:
    paint = room.context.outfit.paint
    if paint is None:
        raise Wrong("there is nothing that paints")
    failed = []
    for what, why in paint(room.workspace, room.context.language):
        if why:
            failed.append(" ".join(f"{what}: {why}".split()))
            (room.folder / NOTED).write_text("\n".join(failed), encoding="utf-8")
    if failed:
        raise Wrong("; ".join(failed))


def report(room: Room) -> None:
    with closing(_open(room)) as session:
        standing = session.coach.standing
    review = build_review(standing, Week.of(standing.today).shift(-1))
    outfit = room.context.outfit
    for name, write, begins in (
        ("review.pdf", outfit.write_pdf, b"%PDF-"),
        ("review.png", outfit.write_png, b"\x89PNG"),
    ):
        file = room.folder / name
        write(review, file, room.context.language)
        data = file.read_bytes()
        if not data.startswith(begins) or len(data) < 10_000:
            raise Wrong(name)
