"""When somebody wants to be reminded, as kept with the settings of this machine.

Reminders belong to one workspace, named here: somebody who looks after many clients has a workspace for each, and is
reminded of what he planned himself. As one window at a time shows a workspace, nobody is reminded twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY
from ssi_coach.domain.reminders import DAY_MINUTES, Dealt, Slot
from ssi_coach.domain.values import dataclass

USUAL: Final = (Slot((1, 2, 3, 4, 5), 8 * 60 + 30), Slot((5,), 15 * 60, look_back=True))
"""What is proposed to whom never set any: every working morning, and a look back on Friday afternoon."""

MOST_SLOTS: Final = 8


@dataclass(frozen=True, slots=True)
class Reminders:
    """``workspace`` is the one they are about. ``rest_days``: also on days off; ``unplanned``: also when nothing is
    planned or all is done. During a pause nobody is reminded."""

    on: bool = False
    workspace: str = ""
    slots: tuple[Slot, ...] = USUAL
    rest_days: bool = False
    unplanned: bool = False
    dealt: Dealt = Dealt()

    def about(self, path: Path) -> bool:
        """Whether they are on, and about this workspace."""
        return self.on and bool(self.slots) and self.workspace == str(path.absolute())


def understood(raw: Mapping[str, Any]) -> Reminders:
    """Reminders as kept; the usual for what is missing or makes no sense."""
    flags = {name: raw[name] for name in ("on", "rest_days", "unplanned") if isinstance(raw.get(name), bool)}
    workspace, slots = raw.get("workspace"), raw.get("slots")
    return Reminders(
        workspace=workspace if isinstance(workspace, str) else "",
        slots=_slots(slots) if isinstance(slots, list) else USUAL,
        dealt=_dealt(raw.get("dealt")),
        **flags,
    )


def _slots(raw: list[Any]) -> tuple[Slot, ...]:
    found = (_slot(each) for each in raw[:MOST_SLOTS] if isinstance(each, dict))
    return tuple(slot for slot in found if slot is not None)


def _slot(raw: Mapping[str, Any]) -> Slot | None:
    days, minute = raw.get("days"), raw.get("minute")
    if not isinstance(days, list) or not _is_number(minute, 0, DAY_MINUTES - 1):
        return None
    kept = tuple(sorted({day for day in days if _is_number(day, 1, 7)}))
    return Slot(kept, minute, raw.get("look_back") is True) if kept and isinstance(minute, int) else None


def _is_number(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _dealt(raw: object) -> Dealt:
    if not isinstance(raw, dict):
        return Dealt()
    quiet = raw.get("quiet")
    try:
        day = date.fromisoformat(quiet) if isinstance(quiet, str) else None
    except ValueError:
        day = None
    return Dealt(_moment(raw.get("until")), _moment(raw.get("snoozed")), raw.get("look_back") is True, day)


def _moment(raw: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        return None
    # At the ends of the calendar there are moments that are on no day in some time zone.
    known = moment is not None and moment.tzinfo is not None and FIRST_DAY <= moment.date() <= LAST_DAY
    return moment.astimezone(UTC) if moment is not None and known else None
