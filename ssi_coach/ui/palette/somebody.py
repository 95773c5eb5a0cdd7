"""People of the network, and those results are with, found by name while one types in the palette."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from ssi_coach.app.palette import Command, Group
from ssi_coach.domain.folding import fold
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.names import page_name

_LEAST = 3
"""From so many letters on names are looked through."""
_MOST = 4
_AFTER = 8.0
"""So much less readily than pages and commands: “Mark” is the pillar before it is somebody of that name."""
_AT_ONCE = 1000
"""So many names are made ready between two events: 30,000 in one go would be felt in a letter."""


class Somebody(QObject):
    """Lives as long as the palette is open, and nothing of it is remembered: names belong to their workspace.

    Names are read and folded piece by piece once the palette is seen; ``ready`` tells when all of them are.
    """

    ready = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._coach = desk.coach
        self._names: dict[str, list[tuple[str, str]]] = {"person": [], "result": []}
        self._where = {"person": page_name("network"), "result": page_name("results")}
        self._reading = self._read()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def _read(self) -> Iterator[None]:
        yield
        known = {"result": self._coach.with_whom()}
        yield
        known["person"] = tuple(name for _, name in self._coach.people_names())
        for sort, names in known.items():
            for start in range(0, len(names), _AT_ONCE):
                yield
                self._names[sort] += [(f" {fold(name)}", name) for name in names[start : start + _AT_ONCE]]

    def _go_on(self) -> None:
        if next(self._reading, self) is self:
            self._timer.stop()
            self.ready.emit()

    def found(self, line: str) -> tuple[Command, ...]:
        """The first few people with what was typed at the beginning of a word of their name."""
        typed = " ".join(fold(line).split())
        if len(typed) < _LEAST:
            return ()
        return tuple(
            Command(f"{sort}:{name}", Group.GO, name, where=self._where[sort], less=_AFTER)
            for sort in ("person", "result")
            for name in self._like(sort, f" {typed}")
        )

    def _like(self, sort: str, inside: str) -> list[str]:
        found: dict[str, None] = {}
        for folded, name in self._names[sort]:
            if inside in folded:
                found[name] = None
                if len(found) == _MOST:
                    break
        return list(found)
