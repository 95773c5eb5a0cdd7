"""A bar on standard error for work that takes a while; nothing where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

_WIDTH: Final = 28


class Bar:
    """``step`` after each of the parts the work consists of."""

    def __init__(self, parts: int, stream: TextIO) -> None:
        self._parts = parts
        self._done = 0
        self._stream = stream
        self._draw()

    def step(self) -> None:
        """One part more is done."""
        self._done += 1
        self._draw()

    def clear(self) -> None:
        """Take the bar away: the answer stands on an empty line."""
        if self._stream.isatty():
            self._stream.write("\r" + " " * (_WIDTH + 8) + "\r")
            self._stream.flush()

    def _draw(self) -> None:
        if self._stream.isatty():
            share = self._done / self._parts
            filled = round(_WIDTH * share)
            self._stream.write(f"\r[{'#' * filled}{'-' * (_WIDTH - filled)}] {share:4.0%}")
            self._stream.flush()


@contextmanager
def bar(parts: int) -> Iterator[Bar]:
    """A bar for work of so many parts, gone when it ends, however it ends."""
    shown = Bar(parts, sys.stderr)
    try:
        yield shown
    finally:
        shown.clear()
