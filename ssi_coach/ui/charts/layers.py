"""What a chart of stacked amounts shows, as values; made without the chart's library."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ssi_coach.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Layers:
    """Amounts on days. ``areas`` are (colour token, amounts), stacked in their order; ``lines`` stand by themselves.

    ``said`` is what a reader is told of each day. ``top`` is the end of the left axis. ``titles`` and ``rows`` are the
    same as a table: a row a day, as written for people.
    """

    days: tuple[date, ...] = ()
    areas: tuple[tuple[str, tuple[float, ...]], ...] = ()
    lines: tuple[tuple[str, tuple[float, ...]], ...] = ()
    said: tuple[str, ...] = ()
    top: float = 1.0
    titles: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    def edges(self) -> Iterator[list[float]]:
        """The upper edge of each area."""
        below = [0.0] * len(self.days)
        for _, amounts in self.areas:
            below = [low + amount for low, amount in zip(below, amounts, strict=True)]
            yield below
