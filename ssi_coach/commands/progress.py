"""A bar on standard error for work that takes a while; nothing where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

_WIDTH: Final = 28
_SIGNS: Final = "|/-\\"


class Bar:
    """Told how much is done; told the same again, it shows that the work goes on."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._beat = 0
        self.report(0, 1)

    def report(self, done: int, whole: int) -> None:
        """``done`` of ``whole`` parts; a whole of 0, which is not known, changes nothing."""
        if whole and self._stream.isatty():
            share = done / whole
            filled = round(_WIDTH * share)
            self._beat += 1
            self._stream.write(
                f"\r[{'#' * filled}{'-' * (_WIDTH - filled)}] {share:4.0%} {_SIGNS[self._beat % len(_SIGNS)]}"
            )
            self._stream.flush()

    def clear(self) -> None:
        """Take the bar away: the answer stands on an empty line."""
        if self._stream.isatty():
            self._stream.write("\r" + " " * (_WIDTH + 10) + "\r")
            self._stream.flush()


@contextmanager
def bar() -> Iterator[Bar]:
    """A bar that is gone when the work ends, however it ends."""
    shown = Bar(sys.stderr)
    try:
        yield shown
    finally:
        shown.clear()
