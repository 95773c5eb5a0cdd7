"""`self-test`: whether the program works as it is installed here. Nobody's data is touched, and no window is shown.

Everything happens in a scratch folder. What needs Qt's window side is painted by `Outfit.paint`, without a screen, in a
process of its own: where a part of Qt is missing it ends the process instead of saying so.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module, metadata
from pathlib import Path
from typing import Final

import ssi_coach
from ssi_coach import resources
from ssi_coach.app import licences, settings
from ssi_coach.app import session as sessions
from ssi_coach.app.coach import Coach
from ssi_coach.app.demo import demo_document
from ssi_coach.app.imports import Importer
from ssi_coach.app.intents import LogActivity, RecordScore, TickItem
from ssi_coach.app.review import build_review
from ssi_coach.commands.context import Context
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import InputProblem, Problem, ProtectedWorkspace
from ssi_coach.domain.records import Activity, OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.reports import interchange
from ssi_coach.reports.files import write_file
from ssi_coach.store import check
from ssi_coach.store.header import FileKind, read_header

_WHOLE: Final = QT_TRANSLATE_NOOP("SelfTest", "SSI Coach {version} works as it is installed here ({seconds} s).")
_FAILED: Final = QT_TRANSLATE_NOOP("SelfTest", "The self-test failed: {what}: {why}. Install SSI Coach again.")
_LINE: Final = QT_TRANSLATE_NOOP("SelfTest", "ok: {what}")
_SHORTEST_LICENCE: Final = 300
"""Letters; SQLite's, which is none, has a few more."""
_NOTED: Final = "noted.txt"
_MOST_SAID: Final = 3
"""Lines of what Qt said before it ended the process."""
_COMPILED: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""How every compiled translation of Qt begins."""
_DISTRIBUTION: Final = "ssi-coach"
_HEAD: Final = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


class _Wrong(Exception):
    """What a check found, said for whoever mends it."""


@dataclass
class _Room:
    """Where the self-test works: its scratch folder, and the workspace it fills."""

    context: Context
    folder: Path

    @property
    def workspace(self) -> Path:
        return self.folder / f"Self-test{sessions.SUFFIX}"

    def open(self) -> sessions.Session:
        return sessions.open_session(self.workspace, clock=self.context.outfit.clock)


@dataclass(frozen=True)
class _Check:
    """``apart``: in a process of its own."""

    key: str
    what: Message
    look: Callable[[_Room], None]
    apart: bool = False


def run(context: Context) -> int:
    """Try everything once; exit status 1 with a sentence at the first that fails: what comes after it stands on it."""
    if context.args.only is not None:
        return _run_only(context)
    begun = time.monotonic()
    passed: list[str] = []
    scratch = tempfile.TemporaryDirectory(prefix="ssi-coach-self-test-", ignore_cleanup_errors=True)
    with scratch as folder, settings.kept_in(Path(folder)):
        room = _Room(context, Path(folder))
        for each in _checks():
            why = _why_apart(each, room) if each.apart else _why(each, room)
            if why is not None:
                _tell_failed(context, passed, each, why)
            passed.append(each.key)
            if not context.json:
                context.say(_LINE.of(what=each.what))
                sys.stdout.flush()
    seconds = round(time.monotonic() - begun, 1)
    if context.json:
        context.answer({"ok": True, "version": ssi_coach.__version__, "passed": passed, "seconds": seconds})
    else:
        context.say(_WHOLE.of(version=ssi_coach.__version__, seconds=seconds))
    return 0


def _why(each: _Check, room: _Room) -> str | None:
    """Why a check fails; None when it does not. What is broken may raise anything."""
    try:
        each.look(room)
    except Problem as problem:
        return room.context.text(problem.message).rstrip(".")
    except OSError as error:
        return f"{error.filename or type(error).__name__}: {error.strerror or error}"
    except Exception as error:  # noqa: BLE001 - the very thing that is looked for
        return " ".join(str(error).split()) if isinstance(error, _Wrong) else f"{type(error).__name__}: {error}"
    return None


def _run_only(context: Context) -> int:
    """The other side of `_why_apart`: one check, in a folder that another process has filled."""
    room = _Room(context, Path(context.args.folder))
    with settings.kept_in(room.folder):
        (each,) = (each for each in _checks() if each.key == context.args.only)
        why = _why(each, room)
    context.answer({"why": why})
    return 0


def _why_apart(each: _Check, room: _Room) -> str | None:
    """As `_why`, but what ends the process fails the check as well."""
    frozen = bool(getattr(sys, "frozen", False))
    own = [sys.executable] if frozen else [sys.executable, "-m", "ssi_coach"]
    words = ["self-test", "--only", each.key, "--folder", str(room.folder), "--lang", room.context.language]
    # Also where there is a screen: nobody is to see windows come and go.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [*own, *words], env=environment, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode == 0:
        why: str | None = json.loads(done.stdout)["why"]
        return why
    said = [" ".join(line.split()) for line in done.stderr.splitlines() if line.strip()]
    return "; ".join([*_found_before(room), f"it ended with {done.returncode}", *said[:_MOST_SAID]])


def _found_before(room: _Room) -> list[str]:
    """What had failed before the process of its own ended."""
    noted = room.folder / _NOTED
    return noted.read_text(encoding="utf-8").splitlines() if noted.exists() else []


def _tell_failed(context: Context, passed: list[str], each: _Check, why: str) -> None:
    if context.json:
        found = {"ok": False, "version": ssi_coach.__version__, "passed": passed, "failed": each.key, "why": why}
        context.answer(found)
    raise InputProblem(_FAILED.of(what=each.what, why=why))


def _checks() -> Iterator[_Check]:
    yield _Check("libraries", QT_TRANSLATE_NOOP("SelfTest", "the libraries it is built on are there"), _libraries)
    yield _Check("resources", QT_TRANSLATE_NOOP("SelfTest", "its resources are complete"), _resources)
    yield _Check("licences", QT_TRANSLATE_NOOP("SelfTest", "the licences of all its parts are there"), _licences)
    yield _Check("languages", QT_TRANSLATE_NOOP("SelfTest", "it speaks four languages"), _languages)
    yield _Check("workspace", QT_TRANSLATE_NOOP("SelfTest", "a workspace is begun, filled and scored"), _fill)
    yield _Check("undo", QT_TRANSLATE_NOOP("SelfTest", "what was done is undone and done again"), _undo)
    yield _Check("files", QT_TRANSLATE_NOOP("SelfTest", "files go out and come in again"), _files)
    yield _Check("archive", QT_TRANSLATE_NOOP("SelfTest", "a LinkedIn archive is read"), _archive)
    yield _Check("protect", QT_TRANSLATE_NOOP("SelfTest", "a passphrase protects"), _protect)
    yield _Check(
        "paint", QT_TRANSLATE_NOOP("SelfTest", "every page and dialog is painted, light and dark"), _paint, True
    )
    yield _Check("report", QT_TRANSLATE_NOOP("SelfTest", "the weekly review is written as PDF and PNG"), _report, True)


# --- what is installed


def _libraries(_room: _Room) -> None:
    """Every library that the package asks for is there and loads. From a source tree that is not installed: none to
    ask."""
    try:
        wanted = metadata.requires(_DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return
    for line in wanted:
        needed, _, condition = line.partition(";")
        optional = "extra" in condition
        if (optional and "keychain" not in condition) or (
            "sys_platform" in condition and sys.platform not in condition
        ):
            continue
        try:
            library = metadata.distribution(re.split(r"[^\w.-]", needed.strip(), maxsplit=1)[0])
        except metadata.PackageNotFoundError:
            if optional:
                continue
            raise
        for name, _ in _record(library):
            package, _, file = name.partition("/")
            if re.fullmatch(r"__init__\.(.+\.)?(py|so|pyd)", file):
                import_module(package)


def _record(library: metadata.Distribution) -> Iterator[tuple[str, str]]:
    """The files of a package as (path, hash), as it was shipped: `metadata.files` may leave out what is missing."""
    for row in csv.reader((library.read_text("RECORD") or "").splitlines()):
        yield row[0].replace("\\", "/"), row[1]


def _resources(_room: _Room) -> None:
    """All files of the resources are as they were shipped, and can be read."""
    try:
        shipped = list(_record(metadata.distribution(_DISTRIBUTION)))
    except metadata.PackageNotFoundError:
        shipped = []
    for name, told in shipped:
        if not told or not name.startswith("ssi_coach/") or name.endswith((".py", ".pyc")):
            continue
        # Where a build has put it, which need not be where its list of files lies.
        path = Path(ssi_coach.__file__).parent.parent / name
        kind, _, value = told.partition("=")
        digest = hashlib.new(kind, path.read_bytes()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != value:
            raise _Wrong(f"{path} is not as it was shipped")
    resources.catalogue()
    resources.seniority_rules()
    for name in ("themes/light.toml", "themes/dark.toml"):
        resources.read(name)


def _licences(_room: _Room) -> None:
    """Of everything it is made of, the text of the licence can be read, and not only what it is called."""
    bare = [part.name for part in licences.parts() if len(licences.text_of(part)) < _SHORTEST_LICENCE]
    if bare:
        raise _Wrong(", ".join(bare))


def _languages(room: _Room) -> None:
    """Every language is there, and says something else than English."""
    said: set[str] = set()
    for language in resources.LANGUAGES:
        file = resources.folder() / "i18n" / f"{language}.qm"
        if file.read_bytes()[: len(_COMPILED)] != _COMPILED:
            raise _Wrong(f"{file} is no translation")
        if language != "en":
            said.add(_WHOLE.render(room.context.outfit.translator(language)))
    if len(said | {_WHOLE.render()}) != len(resources.LANGUAGES):
        raise _Wrong(f"{resources.folder() / 'i18n'} does not speak every language")


# --- what it does


def _fill(room: _Room) -> None:
    """Log, tick and record as somebody would, on top of an invented half year; the score follows."""
    with closing(room.open()) as session:
        coach = session.coach
        today = coach.standing.today
        coach.import_records(demo_document(today))
        before = _total(coach)
        coach.do(LogActivity(Activity(coach.new_id(), "comment", today, 5)))
        ticked = {entry.key for entry in coach.standing.records.checklist}
        item = next(key for key, item in coach.catalogue.items.items() if item.weight and key not in ticked)
        coach.do(TickItem(item, True, today))
        if not before < _total(coach) <= 100:
            raise _Wrong(f"{before} → {_total(coach)}")
        coach.do(RecordScore(OfficialScore(today, 15.0, 12.0, 11.0, 17.0, 55.0)))
        if coach.standing.records.readings[-1].on != today:
            raise _Wrong(f"{today}: –")


def _total(coach: Coach) -> float:
    return coach.standing.series.estimate(coach.standing.today).total


def _undo(room: _Room) -> None:
    """Three steps back and forth again, the file opened anew: the score is the same to the last digit."""
    with closing(room.open()) as session:
        coach = session.coach
        after = _total(coach)
        for _ in range(3):
            coach.undo()
        undone = _total(coach)
        for _ in range(3):
            coach.redo()
        if _total(coach) != after or undone == after:
            raise _Wrong(f"{after} → {undone} → {_total(coach)}")
        found = check.verify(coach.workspace.db)
        if not found.clean:
            raise _Wrong("; ".join(room.context.text(each) for each in (*found.damage, *found.oddities)))


def _files(room: _Room) -> None:
    """What is exported is imported into an empty workspace, and exported from there it is the same."""
    file = room.folder / "everything.json"
    with closing(room.open()) as session:
        write_file(file, interchange.to_bytes(session.coach.document()))
    second = room.folder / f"Second{sessions.SUFFIX}"
    _take_in(room, second, file)
    with closing(sessions.open_session(second, clock=room.context.outfit.clock)) as session:
        if interchange.to_bytes(session.coach.document()) != file.read_bytes():
            raise _Wrong(file.name)


def _archive(room: _Room) -> None:
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
            raise _Wrong(file.name)


def _take_in(room: _Room, workspace: Path, file: Path) -> None:
    sessions.create_session(workspace, clock=room.context.outfit.clock).close()
    importer = Importer(workspace, room.context.catalogue, room.context.outfit.clock)
    importer.take_in(importer.preview([file], _nobody_watches).files, _nobody_watches)


def _nobody_watches(_done: int, _whole: int) -> None:
    return


def _protect(room: _Room) -> None:
    """A workspace with a passphrase opens with it and with nothing else."""
    path, key = room.folder / f"Protected{sessions.SUFFIX}", Passphrase("correct horse")
    clock = room.context.outfit.clock
    sessions.create_session(path, key, clock=clock).close()
    if read_header(path).kind is not FileKind.PROTECTED:
        raise _Wrong(path.name)
    sessions.open_session(path, key, clock=clock).close()
    try:
        sessions.open_session(path, Passphrase("another"), clock=clock).close()
    except ProtectedWorkspace:
        return
    raise _Wrong(path.name)


def _paint(room: _Room) -> None:
    paint = room.context.outfit.paint
    if paint is None:
        raise _Wrong("there is nothing that paints")
    failed = []
    for what, why in paint(room.workspace, room.context.language):
        if why:
            failed.append(" ".join(f"{what}: {why}".split()))
            (room.folder / _NOTED).write_text("\n".join(failed), encoding="utf-8")
    if failed:
        raise _Wrong("; ".join(failed))


def _report(room: _Room) -> None:
    with closing(room.open()) as session:
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
            raise _Wrong(name)
