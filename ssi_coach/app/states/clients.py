"""What the list of workspaces shows of each: how it stands, whether a talk is overdue or a silence is long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import Any, Final, Literal

from ssi_coach.app.overview import Client
from ssi_coach.domain.folding import fold
from ssi_coach.domain.values import dataclass

LONG_SILENCE: Final = 14
"""Days without an entry from which on a trainer asks what is the matter."""

Column = Literal["name", "score", "age", "change", "silent", "talk"]
COLUMNS: Final[tuple[Column, ...]] = ("name", "score", "age", "change", "silent", "talk")
Talk = Literal["none", "overdue", "today", "ahead"]


@dataclass(frozen=True, slots=True)
class Row:
    """A workspace of the list; ``client`` is None until its file was looked at. ``here``: it is open in this window."""

    path: Path
    name: str
    here: bool = False
    client: Client | None = None
    talk: Talk = "none"
    long_silence: bool = False

    @property
    def words(self) -> str:
        """What a search looks in."""
        return fold(f"{self.name} {self.path.parent.name} {self.client.talk_notes if self.client else ''}")


def row(path: Path, name: str, today: date, *, here: bool = False, client: Client | None = None) -> Row:
    """A row of the list as of ``today``."""
    talk: Talk = "none"
    if client is not None and client.next_talk is not None:
        day = client.next_talk
        talk = "overdue" if day < today else "today" if day == today else "ahead"
    silent = client.silent if client is not None else None
    return Row(path, name, here, client, talk, silent is not None and silent >= LONG_SILENCE)


def sifted(rows: list[Row], text: str) -> list[Row]:
    """Those in which every word of ``text`` is found."""
    wanted = fold(text).split()
    return [one for one in rows if all(word in one.words for word in wanted)]


def arranged(rows: list[Row], column: Column, *, down: bool) -> list[Row]:
    """In the order of a column; equals by name, and what has no value last whatever the direction."""
    by_name = sorted(rows, key=lambda one: (fold(one.name), str(one.path)), reverse=down and column == "name")
    if column == "name":
        return by_name
    key = _KEYS[column]
    known = [(value, one) for one in by_name if one.client and (value := key(one.client)) is not None]
    known.sort(key=itemgetter(0), reverse=down)
    found = [one for _, one in known]
    there = set(map(id, found))
    return found + [one for one in by_name if id(one) not in there]


_KEYS: Final[dict[Column, Callable[[Client], Any]]] = {
    "score": lambda client: client.reading,
    "age": lambda client: client.age,
    "change": lambda client: client.change,
    "silent": lambda client: client.silent,
    "talk": lambda client: client.next_talk,
}
