"""How plans are copied, carried over and made from routines. Pure: cards in, cards out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.records import PlanCard, Routine
from ssi_coach.domain.week import Week


def repeated(
    cards: Iterable[PlanCard], present: Iterable[PlanCard], source: Week, target: Week, new_id: Callable[[], str]
) -> Iterator[PlanCard]:
    """The cards of one week, open, on the same weekdays of another; what the target has of a kind there stays single.

    Done twice, the second time adds nothing.
    """
    shift = target.monday - source.monday
    there = Counter((card.on, card.kind) for card in present)
    for card in cards:
        day = card.on + shift
        if there[day, card.kind]:
            there[day, card.kind] -= 1
            continue
        yield replace(card, id=new_id(), on=day, done=0)


def done_on(before: PlanCard, after: PlanCard, today: date) -> PlanCard:
    """A changed card on the day it is done: one of a later day comes to today when more of it is ticked."""
    return replace(after, on=today) if after.on > today and after.done > before.done else after


def carried_over(cards: Iterable[PlanCard], on: date, new_id: Callable[[], str]) -> Iterator[PlanCard]:
    """What becomes of the open cards before ``on`` when they are carried to it.

    An untouched card moves. A part-ticked one stays, complete with what was done, and a new one holds the rest; the
    minutes are shared in proportion.
    """
    for card in cards:
        if card.complete or card.on >= on:
            continue
        if card.done == 0:
            yield replace(card, on=on)
            continue
        minutes = round(card.minutes * card.done / card.count)
        rest = card.count - card.done
        yield replace(card, count=card.done, minutes=minutes)
        yield replace(card, id=new_id(), on=on, count=rest, done=0, minutes=card.minutes - minutes)


def routine_cards(routine: Routine, on: date, catalogue: Catalogue, new_id: Callable[[], str]) -> tuple[PlanCard, ...]:
    """The cards of a routine on a day: one a kind, held together by its id. Unknown kinds are left out."""
    return tuple(
        PlanCard(
            new_id(),
            on,
            item.kind,
            item.count,
            minutes=item.count * catalogue.kinds[item.kind].minutes,
            title=routine.title,
            routine=routine.id,
        )
        for item in routine.items
        if item.kind in catalogue.kinds
    )
