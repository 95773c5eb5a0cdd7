"""What the running program knows of passphrases, in memory only: those that opened something, and wrong tries.

One passphrase may open all of a trainer's workspaces: what opened one is tried on the next before anybody is asked.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.protect import change_passphrase as change
from ssi_coach.store.protect import opens, protect_copies

__all__ = ["FREE_TRIES", "KnownPassphrases", "Tries", "change", "is_protected", "opens", "protect_copies", "strength"]

FREE_TRIES: Final = 3
LONGEST_WAIT: Final = 64.0
_MOST: Final = 6
"""Passphrases remembered: each costs some 50 ms to try, and more of them nobody has in mind either."""


class KnownPassphrases:
    """One per program, cleared when it is locked. The newest is tried first."""

    def __init__(self) -> None:
        self._known: list[Passphrase] = []

    def add(self, key: Passphrase | None) -> None:
        """Remember what opened a workspace."""
        if key is not None:
            self._known = [key, *(known for known in self._known if known != key)][:_MOST]

    def forget(self, key: Passphrase | None) -> None:
        """One that opens nothing any more, after a change."""
        self._known = [known for known in self._known if known != key]

    def clear(self) -> None:
        self._known = []

    def all(self) -> tuple[Passphrase, ...]:
        """Those known just now, the newest first, for a worker to try."""
        return tuple(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def opening(self, path: Path) -> Passphrase | None:
        """The one that opens a protected file; None where none does, and where none is needed."""
        try:
            if not self._known or read_header(path).kind is not FileKind.PROTECTED:
                return None
            return next((key for key in self._known if opens(path, key)), None)
        except Problem:
            # What is wrong with the file is told by who opens it.
            return None


def is_protected(path: Path) -> bool:
    """Whether a file needs a passphrase. Problem when it cannot be read."""
    return read_header(path).kind is FileKind.PROTECTED


class Tries:
    """Counts wrong passphrases per workspace: after three, each costs a growing wait (1, 2, 4 … seconds).

    It slows down who tries at this window. Who has the file is slowed down by the key derivation alone.
    """

    def __init__(self) -> None:
        self._wrong: dict[Path, int] = {}
        self._until: dict[Path, float] = {}

    def failed(self, path: Path, now: float) -> None:
        """A wrong one; ``now`` and the waits are seconds of a clock that is never set back."""
        count = self._wrong[path] = self._wrong.get(path, 0) + 1
        if count >= FREE_TRIES:
            self._until[path] = now + min(LONGEST_WAIT, 2.0 ** (count - FREE_TRIES))

    def wrong(self, path: Path) -> int:
        """How many wrong ones there were since it opened last."""
        return self._wrong.get(path, 0)

    def wait(self, path: Path, now: float) -> float:
        """Seconds until the next may be tried."""
        return max(0.0, self._until.get(path, now) - now)

    def opened(self, path: Path) -> None:
        """The right one: it starts from the beginning."""
        self._wrong.pop(path, None)
        self._until.pop(path, None)


WEAK: Final = 40
FAIR: Final = 60


def strength(text: str) -> int:
    """A rough guess, in bits, of how hard a passphrase is to guess: different characters and their kinds, no more.

    A word said twice counts once: what repeats itself adds nothing.
    """
    kinds = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda character: not character.isalnum(), 20),
    )
    from math import log2

    pool = sum(size for is_kind, size in kinds if any(map(is_kind, text))) or 26
    different = len(set(text))
    return round(min(len(text), 2 * different) * log2(min(pool, max(2, 4 * different))))
