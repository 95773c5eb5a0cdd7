"""What the list of workspaces says of each, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.states.clients import Column, Row
from ssi_coach.ui.format import day_column, signed, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.network.words import NONE, ago


def titles() -> dict[Column, str]:
    return {
        "name": QCoreApplication.translate("Workspaces", "Name"),
        "score": QCoreApplication.translate("Workspaces", "LinkedIn’s score"),
        "age": QCoreApplication.translate("Workspaces", "Read"),
        "change": QCoreApplication.translate("Workspaces", "In 30 days"),
        "silent": QCoreApplication.translate("Workspaces", "Without an entry"),
        "talk": QCoreApplication.translate("Workspaces", "Next talk"),
    }


def days(count: int) -> str:
    """“1 day”, “12 days”."""
    return QCoreApplication.translate("Workspaces", "%Ln days", None, count)


def cell(row: Row, column: Column) -> str:
    """What stands in a column of a row."""
    client = row.client
    if column == "name":
        here = QCoreApplication.translate("Workspaces", "{name} (open here)")
        return here.format(name=row.name) if row.here else row.name
    if client is None:
        return "…" if column == "score" else ""
    if client.problem is not None:
        if column != "score":
            return ""
        return (
            QCoreApplication.translate("Workspaces", "protected")
            if client.protected
            else QCoreApplication.translate("Workspaces", "cannot be read")
        )
    if column == "score":
        return NONE if client.reading is None else whole(client.reading)
    if column == "age":
        return NONE if client.age is None else ago(client.age)
    if column == "change":
        return NONE if client.change is None else signed(client.change)
    if column == "silent":
        return silence(row)
    return talk(row)


def silence(row: Row) -> str:
    count = row.client.silent if row.client is not None else None
    if count is None:
        return NONE
    if not count:
        return QCoreApplication.translate("Workspaces", "today")
    if row.long_silence:
        return QCoreApplication.translate("Workspaces", "long: {days}").format(days=days(count))
    return days(count)


def talk(row: Row) -> str:
    day = row.client.next_talk if row.client is not None else None
    if day is None:
        return NONE
    if row.talk == "overdue":
        return QCoreApplication.translate("Workspaces", "overdue: {day}").format(day=day_column(day))
    if row.talk == "today":
        return QCoreApplication.translate("Workspaces", "today")
    return day_column(day)


def details(row: Row) -> str:
    """What is told below the list of the workspace that is chosen."""
    client = row.client
    lines = [str(row.path)]
    if client is not None and client.problem is not None:
        lines.append(say(client.problem))
    if client is not None and client.talk_notes:
        lines.append(QCoreApplication.translate("Workspaces", "Notes: {text}").format(text=client.talk_notes))
    return "\n".join(lines)
