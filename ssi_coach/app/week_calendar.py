"""A week as appointments for a calendar: what is planned, day by day, stacked from a time of day on or all day long."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final
from uuid import UUID, uuid5

from ssi_coach.app.states.week import CardState, card_states
from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.records import PlanCard, Routine
from ssi_coach.domain.week import Week
from ssi_coach.reports.calendar import Appointment
from ssi_coach.scoring.planner import WeekPlan

LEAST_MINUTES: Final = 5
"""A shorter block cannot be read, or clicked, in a calendar."""

USUAL_TIME: Final = time(9, 0)

_PROPOSED: Final = UUID("9d0a3a4c-7d5e-4a53-8a0e-3f1f5c2b6e71")
"""The name space of cards that are only proposed."""

_TITLE: Final = QT_TRANSLATE_NOOP("Calendar", "LinkedIn: {what}")
_DONE: Final = QT_TRANSLATE_NOOP("Calendar", "✓ LinkedIn: {what}")
_LINE: Final = QT_TRANSLATE_NOOP("Calendar", "{what} ({minutes} min)")
_FOR: Final = QT_TRANSLATE_NOOP("Calendar", "Good for: {area}")
_ROUTINE: Final = QT_TRANSLATE_NOOP("Calendar", "Routine")
_DONE_OF: Final = QT_TRANSLATE_NOOP("Calendar", "{done} of {count} done")
_FROM: Final = QT_TRANSLATE_NOOP("Calendar", "Planned in SSI Coach")
CALENDAR_NAME: Final = QT_TRANSLATE_NOOP("Calendar", "LinkedIn, {week}")

Say = Callable[[Message], str]


def appointments(
    cards: Iterable[PlanCard],
    catalogue: Catalogue,
    routines: tuple[Routine, ...],
    say: Say,
    zone: tzinfo,
    at: time | None = USUAL_TIME,
) -> tuple[Appointment, ...]:
    """The cards of a week, in the order of the page, each an appointment; cards of a routine are one.

    Each day's stand one after the other from ``at`` on, as long as they are planned for, done ones in their place, so
    that a later export does not move the others; with None they are all-day. An appointment keeps its id while its card
    is ticked, edited or moved.
    """
    found = []
    free: dict[date, datetime] = {}
    for card in card_states(sorted(cards, key=lambda each: each.on), catalogue, routines):
        minutes = max(LEAST_MINUTES, card.minutes)
        begin: date | datetime = card.on
        if at is not None:
            # In UTC, so that a block is as long as it is meant to be in the night when the clocks change, too.
            begin = free.get(card.on) or datetime.combine(card.on, at, zone).astimezone(UTC)
            free[card.on] = begin + timedelta(minutes=minutes)
        found.append(
            Appointment(
                card.key, begin, minutes, _title(card, catalogue, say), _text(card, catalogue, say), card.complete
            )
        )
    return tuple(found)


def proposed_cards(plan: WeekPlan, catalogue: Catalogue, workspace: str) -> tuple[PlanCard, ...]:
    """A proposal as cards that are on no plan yet, with ids that are the same whenever it is made again: of the
    workspace, the week, the day and the kind (and which of several of a kind on a day)."""
    seen: dict[tuple[date, str], int] = {}
    cards = []
    for item in plan.items:
        if item.kind in catalogue.kinds:
            place = seen[item.on, item.kind] = seen.get((item.on, item.kind), 0) + 1
            name = "\n".join((ascii(workspace), str(plan.week), item.on.isoformat(), item.kind, str(place)))
            cards.append(PlanCard(str(uuid5(_PROPOSED, name)), item.on, item.kind, item.count, minutes=item.minutes))
    return tuple(cards)


def calendar_name(week: Week, say: Say) -> str:
    """What the calendar of a week is called."""
    return say(CALENDAR_NAME.of(week=week))


def _counted(card: PlanCard, catalogue: Catalogue) -> Message:
    return catalogue.kinds[card.kind].amount(card.count)


def _title(card: CardState, catalogue: Catalogue, say: Say) -> str:
    what: Message | str = card.title or (_ROUTINE if card.routine else _counted(card.lines[0], catalogue))
    return say((_DONE if card.complete else _TITLE).of(what=what))


def _text(card: CardState, catalogue: Catalogue, say: Say) -> str:
    """What to do, what for, and how."""
    lines = [say(_LINE.of(what=_counted(line, catalogue), minutes=line.minutes)) for line in card.lines]
    if card.started and not card.complete:
        lines.append(say(_DONE_OF.of(done=card.done, count=card.count)))
    kinds = list(dict.fromkeys(line.kind for line in card.lines))
    lines += [say(text(hint)) for kind in kinds if (hint := catalogue.kinds[kind].hint)]
    areas = list(dict.fromkeys(catalogue.kinds[kind].area for kind in kinds))
    lines += ["", *(say(_FOR.of(area=text(catalogue.pillar_titles[area]))) for area in areas), say(_FROM)]
    return "\n".join(lines)
