"""What there is to say when it is time for a reminder, and the clock that reminders go by."""

from __future__ import annotations

import sys
import time as time_module
from datetime import UTC, date, datetime, time

from ssi_coach.app.reminder_wishes import Reminders
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.day import day_state
from ssi_coach.app.states.week import CardState
from ssi_coach.domain.records import DEFAULT_WORK_DAYS
from ssi_coach.domain.reminders import Slot
from ssi_coach.domain.values import dataclass


class SystemWall:
    """The clock on this computer's screen: reminders go by it, wherever the computer is carried."""

    def day(self, moment: datetime) -> date:
        _look_where_we_are()
        return moment.astimezone().date()

    def minute(self, moment: datetime) -> int:
        _look_where_we_are()
        local = moment.astimezone()
        return local.hour * 60 + local.minute

    def moment(self, day: date, minute: int) -> datetime:
        _look_where_we_are()
        return datetime.combine(day, time(minute // 60, minute % 60)).astimezone(UTC)


def _look_where_we_are() -> None:
    """A program that runs for weeks is carried along, but keeps the time zone it was started in until it is told."""
    if sys.platform != "win32":
        time_module.tzset()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is still to be done today: cards, minutes, and the first of them. ``begun``: something is done already."""

    open: tuple[CardState, ...]
    minutes: int
    begun: bool

    def ticked(self) -> dict[str, int]:
        """Card id → done, for ticking all that is open."""
        return {card: done for row in self.open for card, done in row.ticked(True).items()}


@dataclass(frozen=True, slots=True)
class LookBack:
    """This week so far: cards done of those planned."""

    done: int
    planned: int


def to_say(standing: Standing, slot: Slot, wishes: Reminders) -> Plan | LookBack | None:
    """What a reminder has to say today; None when it is better quiet: in a pause, on a day off, with nothing to do."""
    records, today = standing.records, standing.today
    work_days = DEFAULT_WORK_DAYS if records.person.work_days is None else records.person.work_days
    if any(pause.start <= today <= pause.end for pause in records.pauses):
        return None
    if today.isoweekday() not in work_days and not wishes.rest_days:
        return None
    if slot.look_back:
        totals = records.plan_weeks.get(standing.week)
        return LookBack(totals.done, totals.planned) if totals is not None else LookBack(0, 0)
    plan = plan_of(standing)
    return plan if plan.open or wishes.unplanned else None


def plan_of(standing: Standing) -> Plan:
    """What is planned for today."""
    day = day_state(standing, (), ())
    return Plan(tuple(row for row in day.rows if not row.complete), day.left, day.done > 0)


def counted(standing: Standing) -> tuple[int, int]:
    """(done, planned) of today's cards."""
    day = day_state(standing, (), ())
    return day.done, len(day.rows)
