"""Names that are unique in the world and sort in the order they were made (UUIDv7, RFC 9562)."""

from __future__ import annotations

import os

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
        chance = int.from_bytes(os.urandom(8)) >> 2
        value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | chance
        digits = f"{value:032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
