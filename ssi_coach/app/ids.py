"""Names that are unique in the world and sort by the moment they were made (UUIDv7, RFC 9562)."""

from __future__ import annotations

import secrets
from uuid import UUID

from ssi_coach.app.clock import Clock


def new_id(clock: Clock) -> str:
    """A new id. The 12 bits after the millisecond hold its fraction, so that ids made in a row sort in that order."""
    moment = clock.now()
    milliseconds = int(moment.timestamp() * 1000)
    fraction = moment.microsecond % 1000 * 4096 // 1000
    value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(UUID(int=value))
