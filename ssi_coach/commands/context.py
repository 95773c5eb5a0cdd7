"""What every command has at hand: its arguments, the workspace, the language, where its answer goes.

The coach and the store are imported when a command opens the workspace: the window opens its own, and is seen sooner.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ssi_coach import resources
from ssi_coach.app import settings
from ssi_coach.app.clock import Clock, SystemClock
from ssi_coach.commands.writing import ENGLISH, Writing
from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY, MAX_MINUTES, is_text
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from ssi_coach.domain.nearest import nearest_day, nearest_week
from ssi_coach.domain.passphrase import Passphrase, can_be
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.problems import InputProblem, ProtectedWorkspace
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week

if TYPE_CHECKING:
    from ssi_coach.app.coach import Coach
    from ssi_coach.app.coach_report import CoachReport
    from ssi_coach.app.opening import Opening
    from ssi_coach.app.review import Review
    from ssi_coach.domain.catalogue import Catalogue
    from ssi_coach.store.workspace import Workspace

WritePage = Callable[["Review", Path, str], None]
WriteReport = Callable[["CoachReport", Path, str], None]
Paint = Callable[[Path, str], Iterator[tuple[str, str]]]
"""(workspace, language) → what was painted, each with why it failed, or nothing."""

FIGURES: Final = (
    *(p.value for p in PILLARS),
    "total",
    "industry_rank",
    "industry_average",
    "network_rank",
    "network_average",
)
"""The options of `record`, with dashes for underscores."""


@dataclass(frozen=True)
class Outfit:
    """What commands need of the window's side, each imported only when called.

    ``open_window`` runs the app and gives its exit status. ``translator`` is asked for languages other than English
    only. ``paint`` paints everything there is without a screen, for the self-test.
    """

    open_window: Callable[[Opening], int]
    translator: Callable[[str], Translate]
    write_pdf: WritePage
    write_png: WritePage
    write_report: WriteReport
    clock: Clock = field(default_factory=SystemClock)
    paint: Paint | None = None
    writing: Callable[[str], Writing] = field(default=lambda _language: ENGLISH)
    """How days and numbers look; asked for languages other than English only."""


@dataclass(frozen=True)
class Context:
    """One call of the command line."""

    args: Namespace
    outfit: Outfit
    language: str
    translate: Translate | None
    locale: Writing = ENGLISH

    # -- the workspace -----------------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The workspace meant: the one named, else the last one opened, else the default one."""
        named: str | None = getattr(self.args, "workspace", None)
        return settings.last_workspace(language=self.language) if named is None else database_file(named)

    @cached_property
    def key(self) -> Passphrase | None:
        """The passphrase: from the file named, else asked for, once, where the workspace needs one.

        Never an argument: other users of the machine could read that. ProtectedWorkspace where nobody can answer.
        """
        from ssi_coach.store.header import FileKind, read_header

        path = self.path
        key = read_passphrase(self, path)
        if key is None and read_header(path).kind is FileKind.PROTECTED:
            raise ProtectedWorkspace(
                QT_TRANSLATE_NOOP(
                    "Cli", "{file} is protected; name a file that holds its passphrase with --passphrase-file."
                ).of(file=path)
            )
        return key

    @property
    def catalogue(self) -> Catalogue:
        return resources.catalogue()

    @contextmanager
    def reading(self) -> Iterator[Coach]:
        """The workspace to look at; nothing is written, not even an older schema."""
        from ssi_coach.store.workspace import Workspace

        coach = self._coach(Workspace.open_readonly(self.path, self.key))
        try:
            yield coach
        finally:
            coach.close()

    @contextmanager
    def writing(self) -> Iterator[Coach]:
        """The workspace to change, with its score."""
        with self.writing_workspace() as workspace:
            yield self._coach(workspace)

    @contextmanager
    def writing_workspace(self) -> Iterator[Workspace]:
        """The workspace to change. One that is begun for this is gone again if the request turns out wrong."""
        from ssi_coach.store.header import FileKind, read_header
        from ssi_coach.store.workspace import Workspace

        path = self.path
        new = read_header(path).kind is FileKind.ABSENT
        there = path.exists()
        workspace = Workspace.open_or_create(path, self.key)
        try:
            yield workspace
        except BaseException:
            workspace.close()
            if new and not there:
                for suffix in ("-wal", "-shm", ""):
                    Path(f"{path}{suffix}").unlink(missing_ok=True)
            raise
        workspace.close()

    def _coach(self, workspace: Workspace) -> Coach:
        from ssi_coach.app.coach import Coach

        try:
            return Coach(workspace, self.catalogue, self.outfit.clock)
        except BaseException:
            workspace.close()
            raise

    # -- answers -----------------------------------------------------------------------------------------------

    @property
    def json(self) -> bool:
        return bool(getattr(self.args, "json", False))

    def text(self, message: Message) -> str:
        """A sentence in the reader's language; in a JSON document with days and numbers as machines read them."""
        return message.render(self.translate) if self.json else self.spoken(message)

    def spoken(self, message: Message) -> str:
        """A sentence for people: days and numbers as their locale writes them."""
        return message.render(self.translate, self.locale.show)

    def say(self, message: Message) -> None:
        print(self.spoken(message))

    def note(self, message: Message) -> None:
        """A remark beside the answer."""
        print(self.spoken(message), file=sys.stderr)

    def answer(self, document: Any) -> None:
        """The one JSON document of a call."""
        print(json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2))


def read_passphrase(context: Context, path: Path, option: str = "passphrase_file") -> Passphrase | None:
    """What opens ``path``: the first line of the file an option names, else what is typed at the terminal.

    None where neither is there, and where nothing has to be opened. InputProblem for a file that holds none.
    """
    named = named_passphrase(context, option)
    if named is not None:
        return named
    from ssi_coach.store.header import FileKind, read_header

    if read_header(path).kind is not FileKind.PROTECTED or sys.stdin is None or not sys.stdin.isatty():
        return None
    from getpass import getpass

    question = context.text(QT_TRANSLATE_NOOP("Cli", "Passphrase of {file}: ").of(file=path.name))
    try:
        typed = getpass(question, stream=sys.stderr)
    except EOFError:
        # Ctrl+D instead of an answer.
        typed = ""
    return Passphrase(typed) if can_be(typed) else None


def named_passphrase(context: Context, option: str = "passphrase_file") -> Passphrase | None:
    """The passphrase in the file that an option names; None without it. InputProblem for a file that holds none."""
    file: str | None = getattr(context.args, option, None)
    return None if file is None else _first_line(Path(file))


_LONGEST_LINE: Final = 1 << 16


def _first_line(file: Path) -> Passphrase:
    try:
        with file.open(encoding="utf-8-sig") as text:
            # No more than that: what is named may be a device that never ends.
            line = text.readline(_LONGEST_LINE).rstrip("\n")
    except (OSError, UnicodeDecodeError):
        line = ""
    if not can_be(line):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "{file} holds no passphrase; write it into its first line, as text in UTF-8.").of(
                file=file
            )
        )
    return Passphrase(line)


def database_file(name: str) -> Path:
    """The path of a workspace or a copy of one. SQLite takes names in UTF-8 only; InputProblem for another."""
    if not is_text(name):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "The name {file} holds characters that cannot be used; rename it.").of(file=name)
        )
    return Path(name)


_DAYS: Final = (
    (QT_TRANSLATE_NOOP("Kinds", "yesterday"), -1),
    (QT_TRANSLATE_NOOP("Kinds", "today"), 0),
    (QT_TRANSLATE_NOOP("Kinds", "tomorrow"), 1),
)
"""Words for a day, understood in English and in the reader's language, and how many days after today it is."""


def parse_day(written: str | None, today: date, translate: Translate | None = None) -> date:
    """A day of the command line; today where none is given. InputProblem naming the nearest valid one."""
    if written is None:
        return today
    for word, days in _DAYS:
        if written.strip().casefold() in {word.text, word.render(translate).casefold()}:
            return today + timedelta(days)
    try:
        day = date.fromisoformat(written)
    except ValueError:
        day = None
    if day is not None and day.isoformat() == written and FIRST_DAY <= day <= LAST_DAY:
        return day
    near = nearest_day(written)
    wrong = (
        QT_TRANSLATE_NOOP("Cli", "“{value}” is not understood as a day; write it like {near} (today).")
        if near is None
        else QT_TRANSLATE_NOOP("Cli", "“{value}” is no day that can be used; the nearest is {near}.")
    )
    raise InputProblem(wrong.of(value=written[:40], near=str(near or today)))


def parse_week(written: str, today: date) -> Week:
    """A week of the command line that has begun. InputProblem naming the nearest valid one."""
    try:
        week = Week.parse(written)
        known = str(week) == written and week.sunday >= FIRST_DAY and week <= Week.of(today)
    except (ValueError, OverflowError):
        known = False
    if known:
        return week
    raise InputProblem(
        QT_TRANSLATE_NOOP("Cli", "“{value}” is no week to look back at; the nearest is {near}.").of(
            value=written[:40], near=min(nearest_week(written) or Week.of(today), Week.of(today))
        )
    )


def parse_week_ahead(written: str, today: date) -> Week:
    """A week of the command line, whenever it is. InputProblem naming the nearest there is."""
    try:
        week = Week.parse(written)
        if str(week) == written and week.sunday >= FIRST_DAY and week.sunday <= LAST_DAY:
            return week
    except (ValueError, OverflowError):
        pass
    raise InputProblem(
        QT_TRANSLATE_NOOP("Cli", "“{value}” is no week that can be planned; the nearest is {near}.").of(
            value=written[:40], near=max(nearest_week(written) or Week.of(today), Week.of(today))
        )
    )


def parse_minutes(written: str) -> int:
    """Minutes of a week on the command line. InputProblem for what is none."""
    digits = written.strip()
    if digits.isascii() and digits.isdigit() and len(digits) < 12 and int(digits) <= MAX_MINUTES:
        return int(digits)
    raise InputProblem(
        QT_TRANSLATE_NOOP("Cli", "--minutes: “{value}” are no minutes of a week; give a whole number up to {most}.").of(
            value=written[:40], most=MAX_MINUTES
        )
    )
