"""The options of every command, each with a line of help; names of options and keys are the same in every language."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import Any, Final, Protocol

from ssi_coach.commands.context import FIGURES
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message

Say = Callable[[Message], str]


class Holder(Protocol):
    """A parser, or one of its groups."""

    def add_argument(self, *names: str, **how: Any) -> Any: ...


class Choice(str):
    """A word to choose from: argparse lists it as ``repr`` has it, which would put it into straight quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def choices(words: Iterable[str]) -> tuple[Choice, ...]:
    """Words of which one can be given."""
    return tuple(map(Choice, words))


# What stands for a value

FILE: Final = QT_TRANSLATE_NOOP("Options", "FILE")
COMMAND: Final = QT_TRANSLATE_NOOP("Options", "COMMAND")
_DATE: Final = QT_TRANSLATE_NOOP("Options", "DATE")
_PATH: Final = QT_TRANSLATE_NOOP("Options", "PATH")
_FOLDER: Final = QT_TRANSLATE_NOOP("Options", "FOLDER")
_NAME: Final = QT_TRANSLATE_NOOP("Options", "NAME")
_KEY: Final = QT_TRANSLATE_NOOP("Options", "KEY")
_KIND: Final = QT_TRANSLATE_NOOP("Options", "KIND")
_NOTE: Final = QT_TRANSLATE_NOOP("Options", "NOTE")
_AMOUNT: Final = QT_TRANSLATE_NOOP("Options", "AMOUNT")

_KINDS: Final = "post, comment, reply, reaction, message, invitation, conversation, call, meeting"
"""Some of the kinds; a wrong one names the nearest there is."""

_ON: Final = QT_TRANSLATE_NOOP("Options", "the day, like 2026-11-23, “today” or “yesterday”; without it, today")
_JSON: Final = QT_TRANSLATE_NOOP("Options", "answer as JSON, for scripts")


def _json(holder: Holder, say: Say) -> None:
    holder.add_argument("--json", action="store_true", help=say(_JSON))


def add_nothing(_parser: argparse.ArgumentParser, _say: Say) -> None:
    """A command without options of its own."""


def add_json(parser: argparse.ArgumentParser, say: Say) -> None:
    """A command that only tells something."""
    _json(parser, say)


def add_self_test(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `self-test`."""
    _json(parser, say)
    # What the self-test calls itself with.
    parser.add_argument("--only", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)


def add_import(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `import`."""
    paths = QT_TRANSLATE_NOOP("Options", "the files to take in; also LinkedIn’s archive as a folder")
    parser.add_argument("paths", metavar=say(_PATH), nargs="+", help=say(paths))
    dry = QT_TRANSLATE_NOOP("Options", "only show what would come in; nothing is changed")
    parser.add_argument("--dry-run", action="store_true", help=say(dry))
    person = QT_TRANSLATE_NOOP("Options", "your name as the archive has it, where it does not tell by itself")
    parser.add_argument("--person", metavar=say(_NAME), help=say(person))
    _json(parser, say)


def add_score(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `score`."""
    parser.add_argument("--on", metavar=say(_DATE), help=say(_ON))
    _json(parser, say)


def add_check(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `check`."""
    key = QT_TRANSLATE_NOOP("Options", "the key of an item, like photo; ssi-coach checklist shows all")
    parser.add_argument("key", metavar=say(_KEY), help=say(key))
    undo = QT_TRANSLATE_NOOP("Options", "take the tick away")
    parser.add_argument("--undo", action="store_true", help=say(undo))


def add_log(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `log`."""
    kind = QT_TRANSLATE_NOOP("Options", "what was done, by its key: {keys} and so on").of(keys=_KINDS)
    parser.add_argument("kind", metavar=say(_KIND), help=say(kind))
    count = QT_TRANSLATE_NOOP("Options", "how many; without it, one")
    parser.add_argument("--count", metavar="N", default="1", help=say(count))
    parser.add_argument("--on", metavar=say(_DATE), help=say(_ON))
    note = QT_TRANSLATE_NOOP("Options", "a note of yours")
    parser.add_argument("--note", metavar=say(_NOTE), help=say(note))
    value = QT_TRANSLATE_NOOP("Options", "what a proposal or contract is worth")
    parser.add_argument("--value", metavar=say(_AMOUNT), help=say(value))
    currency = QT_TRANSLATE_NOOP("Options", "the currency of --value, like EUR, SEK or PLN")
    parser.add_argument("--currency", metavar="EUR", help=say(currency))
    with_whom = QT_TRANSLATE_NOOP("Options", "with whom; for results, such as a call or a contract")
    parser.add_argument("--with", metavar=say(_NAME), dest="with_whom", help=say(with_whom))


_FIGURES: Final = {
    "brand": QT_TRANSLATE_NOOP("Options", "the pillar “Brand”, 0 to 25"),
    "people": QT_TRANSLATE_NOOP("Options", "the pillar “People”, 0 to 25"),
    "insights": QT_TRANSLATE_NOOP("Options", "the pillar “Insights”, 0 to 25"),
    "relationships": QT_TRANSLATE_NOOP("Options", "the pillar “Relationships”, 0 to 25"),
    "total": QT_TRANSLATE_NOOP("Options", "the score as a whole, 0 to 100; without it, the sum of all four pillars"),
    "industry_rank": QT_TRANSLATE_NOOP("Options", "your place in your industry: 4 for the top 4 %"),
    "industry_average": QT_TRANSLATE_NOOP("Options", "the average score of your industry"),
    "network_rank": QT_TRANSLATE_NOOP("Options", "your place in your network: 18 for the top 18 %"),
    "network_average": QT_TRANSLATE_NOOP("Options", "the average score of your network"),
}


def add_record(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `record`."""
    parser.add_argument("--on", metavar=say(_DATE), help=say(_ON))
    paste = QT_TRANSLATE_NOOP("Options", "read LinkedIn’s copied page from standard input")
    parser.add_argument("--paste", action="store_true", help=say(paste))
    for name in FIGURES:
        metavar = "P" if name.endswith("_rank") else "X"
        parser.add_argument(f"--{name.replace('_', '-')}", metavar=metavar, help=say(_FIGURES[name]))
    parser.set_defaults(usage_error=parser.error)


def add_review(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `review`."""
    week = QT_TRANSLATE_NOOP("Options", "the week, by year and number; without it, the last one that is over")
    parser.add_argument("--week", metavar="2026-W47", help=say(week))
    shape = parser.add_mutually_exclusive_group()
    _json(shape, say)
    pdf = QT_TRANSLATE_NOOP("Options", "write it as a page in PDF")
    shape.add_argument("--pdf", metavar=say(FILE), help=say(pdf))
    png = QT_TRANSLATE_NOOP("Options", "write it as a picture in PNG")
    shape.add_argument("--png", metavar=say(FILE), help=say(png))


def add_plan(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `plan`."""
    week = QT_TRANSLATE_NOOP("Options", "the week, by year and number; without it, the next that can be planned")
    parser.add_argument("--week", metavar="2026-W48", help=say(week))
    minutes = QT_TRANSLATE_NOOP("Options", "minutes for the week; without it, those of your settings")
    parser.add_argument("--minutes", metavar="N", help=say(minutes))
    ics = QT_TRANSLATE_NOOP("Options", "write it as appointments for a calendar")
    parser.add_argument("--ics", metavar=say(FILE), help=say(ics))
    at = QT_TRANSLATE_NOOP("Options", "with --ics: when each day’s work begins, or all-day")
    parser.add_argument("--at", metavar="09:00", help=say(at))
    wanted = parser.add_mutually_exclusive_group()
    save = QT_TRANSLATE_NOOP("Options", "put what is proposed on the plan")
    wanted.add_argument("--save", action="store_true", help=say(save))
    planned = QT_TRANSLATE_NOOP("Options", "with --ics: what is on the plan already, and no proposal")
    wanted.add_argument("--planned", action="store_true", help=say(planned))
    _json(parser, say)
    parser.set_defaults(usage_error=parser.error)


def add_report(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `report`."""
    first = QT_TRANSLATE_NOOP("Options", "the first day of the report")
    parser.add_argument("--from", metavar=say(_DATE), dest="first", required=True, help=say(first))
    last = QT_TRANSLATE_NOOP("Options", "the last day of the report")
    parser.add_argument("--to", metavar=say(_DATE), dest="last", required=True, help=say(last))
    pdf = QT_TRANSLATE_NOOP("Options", "the PDF to write")
    parser.add_argument("--pdf", metavar=say(FILE), required=True, help=say(pdf))


def add_export(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `export`."""
    target = QT_TRANSLATE_NOOP("Options", "the file to write; with --csv, the folder")
    parser.add_argument("target", metavar=say(FILE), help=say(target))
    csv = QT_TRANSLATE_NOOP("Options", "one table a file, with names and values as scripts read them")
    parser.add_argument("--csv", action="store_true", help=say(csv))
    delimiter = QT_TRANSLATE_NOOP("Options", "with --csv: what stands between cells; auto goes by the decimal sign")
    parser.add_argument("--delimiter", choices=choices(("auto", "comma", "semicolon", "tab")), help=say(delimiter))
    decimal = QT_TRANSLATE_NOOP("Options", "with --csv: the decimal sign; auto is the one of the language")
    parser.add_argument("--decimal", choices=choices(("auto", "point", "comma")), help=say(decimal))
    bom = QT_TRANSLATE_NOOP("Options", "with --csv: begin files so that Excel reads them as UTF-8")
    parser.add_argument("--bom", action="store_true", help=say(bom))
    plain = QT_TRANSLATE_NOOP("Options", "export a protected workspace, although anybody can read what is written")
    parser.add_argument("--plain", action="store_true", help=say(plain))
    parser.set_defaults(usage_error=parser.error)


def add_overview(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `overview`."""
    folder = QT_TRANSLATE_NOOP("Options", "the folder with the workspaces")
    parser.add_argument("folder", metavar=say(_FOLDER), help=say(folder))
    shape = parser.add_mutually_exclusive_group()
    _json(shape, say)
    csv = QT_TRANSLATE_NOOP("Options", "answer as a table in CSV")
    shape.add_argument("--csv", action="store_true", help=say(csv))


def add_backup(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `backup`."""
    file = QT_TRANSLATE_NOOP("Options", "the copy to write; without it, one among the backups")
    parser.add_argument("file", metavar=say(FILE), nargs="?", help=say(file))


def add_restore(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of `restore`."""
    source = parser.add_mutually_exclusive_group(required=True)
    file = QT_TRANSLATE_NOOP("Options", "the copy to go back to")
    source.add_argument("file", metavar=say(FILE), nargs="?", help=say(file))
    salvage = QT_TRANSLATE_NOOP("Options", "bring what can be read of a damaged workspace into this new file")
    source.add_argument("--salvage", metavar=say(FILE), help=say(salvage))
    other = QT_TRANSLATE_NOOP("Options", "a file whose first line is the passphrase of the copy, where it is another")
    parser.add_argument("--backup-passphrase-file", metavar=say(FILE), help=say(other))
