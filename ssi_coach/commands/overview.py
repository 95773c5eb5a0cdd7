"""`overview`: every workspace of a folder at a glance."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

from ssi_coach.app.overview import Client, overview, workspaces_in
from ssi_coach.commands.context import Context, named_passphrase
from ssi_coach.commands.writing import Writing
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.reports.interchange import figure
from ssi_coach.reports.tables import table

COLUMNS: Final = (
    "file",
    "name",
    "last_reading",
    "last_reading_on",
    "reading_age_days",
    "estimate",
    "change30",
    "silent_days",
    "next_talk",
    "protected",
    "problem",
)


def show(context: Context) -> int:
    """The list as a table, as JSON, or as CSV. Private notes for a talk stay in the workspace."""
    folder = Path(context.args.folder)
    key = named_passphrase(context)
    clients = overview(workspaces_in(folder), context.catalogue, context.outfit.clock, () if key is None else (key,))
    rows = [_row(context, client) for client in clients]
    if context.json:
        context.answer({"folder": str(folder), "workspaces": rows})
    elif context.args.csv:
        sys.stdout.write(table(COLUMNS, rows).decode().replace("\r\n", "\n"))
    elif not rows:
        context.say(QT_TRANSLATE_NOOP("Cli", "There is no workspace in {folder}.").of(folder=folder))
    else:
        _print(context, clients)
    return 0


def _row(context: Context, client: Client) -> dict[str, Any]:
    return {
        "file": client.path.name,
        "name": client.name,
        "last_reading": figure(client.reading),
        "last_reading_on": client.read_on.isoformat() if client.read_on else None,
        "reading_age_days": client.age,
        "estimate": client.estimate,
        "change30": client.change,
        "silent_days": client.silent,
        "next_talk": client.next_talk.isoformat() if client.next_talk else None,
        "protected": client.protected,
        "problem": context.text(client.problem) if client.problem else None,
    }


def _print(context: Context, clients: tuple[Client, ...]) -> None:
    heads = (
        QT_TRANSLATE_NOOP("Cli", "Workspace"),
        QT_TRANSLATE_NOOP("Cli", "LinkedIn’s score"),
        QT_TRANSLATE_NOOP("Cli", "days old"),
        QT_TRANSLATE_NOOP("Cli", "30 days"),
        QT_TRANSLATE_NOOP("Cli", "days silent"),
        QT_TRANSLATE_NOOP("Cli", "next talk"),
    )
    lines = [tuple(context.text(head) for head in heads), *(_cells(client, context.locale) for client in clients)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(heads))]
    for number, line in enumerate(lines):
        cells = [
            line[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)),
        ]
        print("  ".join(cells).rstrip())
        problem = clients[number - 1].problem if number else None
        if problem is not None:
            print(f"  {context.text(problem)}")


def _cells(client: Client, writing: Writing) -> tuple[str, ...]:
    return (
        client.name,
        "–" if client.reading is None else writing.number(client.reading, 0),
        "–" if client.age is None else str(client.age),
        "–" if client.change is None else writing.signed(client.change),
        "–" if client.silent is None else str(client.silent),
        "–" if client.next_talk is None else str(writing.show(client.next_talk)),
    )
