"""People of the network, and those results are with, found by name while one types in the palette."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ssi_coach.app.palette import Command, Group
from ssi_coach.domain.folding import fold
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.names import page_name
from ssi_coach.ui.results.people import KnownPeople

_LEAST = 3
"""From so many letters on names are looked through."""
_MOST = 4
_AFTER = 8.0
"""So much less readily than pages and commands: “Mark” is the pillar before it is somebody of that name."""


class Somebody(QObject):
    """Lives as long as the palette is open, and nothing of it is remembered: names belong to their workspace."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people = KnownPeople(desk, self)
        self._names: tuple[str, ...] | None = None

    def found(self, line: str) -> tuple[Command, ...]:
        """The first few people with what was typed at the beginning of a word of their name."""
        if len(line.strip()) < _LEAST:
            return ()
        people = self._people.like(line)[:_MOST]
        with_whom = [name for name in self._with_whom() if f" {fold(line.strip())}" in f" {fold(name)}"][:_MOST]
        network, results = page_name("network"), page_name("results")
        return (
            *(Command(f"person:{name}", Group.GO, name, where=network, less=_AFTER) for name in people),
            *(Command(f"result:{name}", Group.GO, name, where=results, less=_AFTER) for name in with_whom),
        )

    def _with_whom(self) -> tuple[str, ...]:
        if self._names is None:
            rows = self._desk.coach.results()
            self._names = tuple(dict.fromkeys(row.with_whom for row in rows if row.with_whom))
        return self._names
