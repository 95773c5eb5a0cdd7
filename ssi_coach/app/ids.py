"""Names that are unique in the world and sort in the order they were made (UUIDv7, RFC 9562)."""

from __future__ import annotations

import secrets
from uuid import UUID

from ssi_coach.app.clock import Clock


class Ids:
    """Gives out ids. Those of one giver always sort in the order given, even where the clock stands still."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def new(self) -> str:
        moment = self._clock.now()
        # 48 bits of milliseconds, then 12 bits for the fraction of one.
        ticks = int(moment.timestamp()) * 4_096_000 + moment.microsecond * 4096 // 1000
        self._last = ticks = max(ticks, self._last + 1)
        milliseconds, fraction = divmod(ticks, 4096)
        value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | secrets.randbits(62)
        return str(UUID(int=value))
