"""What the Profile page shows: the checklist in groups, what each item is worth, and the gauge they fill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from ssi_coach.app.evidence import evidence_message
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.score import official_pillar
from ssi_coach.domain.catalogue import PROFILE, ChecklistItem
from ssi_coach.domain.messages import Message
from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.records import ChecklistEntry, Source
from ssi_coach.domain.ticks import contradictions, counted
from ssi_coach.domain.values import dataclass

NEXT_STEPS: Final = 3
RECENT_DAYS: Final = 30
MANY_CONNECTIONS: Final = 500


@dataclass(frozen=True, slots=True)
class ItemState:
    """A checklist item. ``points`` of the Brand pillar: what it brings, or would bring, in the shown score.

    ``source`` and ``on`` say where the tick is from; None and no day while nothing was said about the item.
    ``evidence`` is what an archive shows, None for none. ``contradicts`` is the day of the newest archive where that
    one does not show what was ticked by hand; ``evidence`` is then what it shows instead.
    """

    item: ChecklistItem
    done: bool
    points: float
    source: Source | None
    on: date | None
    evidence: Message | None
    contradicts: date | None = None


@dataclass(frozen=True, slots=True)
class HintState:
    """Something good to have that is worked out, not ticked: met, not met, or (None) not known."""

    item: ChecklistItem
    met: bool | None
    figure: int | None


@dataclass(frozen=True, slots=True)
class GroupState:
    key: str
    title: str
    items: tuple[ItemState, ...]
    hints: tuple[HintState, ...]

    @property
    def done(self) -> int:
        return sum(1 for item in self.items if item.done)


@dataclass(frozen=True, slots=True)
class ProfileState:
    """``share`` is completeness, 0 to 1. ``steps`` are the open items worth most and ``gain`` what they add together.

    ``brand`` and ``total`` are the shown scores, None while there is no ground for a number; ``unsure`` as in
    `ssi_coach.app.states.score.PillarState`. ``reading`` is the day of LinkedIn's last Brand score.
    """

    groups: tuple[GroupState, ...]
    done: int
    all: int
    share: float
    steps: tuple[ItemState, ...]
    gain: float
    brand: float | None
    brand_low: float
    brand_high: float
    total: float | None
    read_from_archive: date | None
    reading: date | None
    unsure: bool = False


def profile_state(standing: Standing, silent_since: date | None = None) -> ProfileState:
    """The checklist as it stands today; ``silent_since`` as in `ssi_coach.app.states.score.score_state`."""
    today = standing.today
    latest = latest_entries(standing.records.checklist, today)
    against = contradictions(_until(standing.records.checklist, today))
    worth = item_points(standing)
    groups = []
    for group in standing.catalogue.groups:
        members = [item for item in standing.catalogue.items.values() if item.group == group.key]
        groups.append(
            GroupState(
                group.key,
                group.title,
                tuple(
                    _item(item, latest.get(item.key), against.get(item.key), worth[item.key])
                    for item in members
                    if item.weight > 0
                ),
                tuple(_hint(standing, item) for item in members if item.weight <= 0),
            )
        )
    items = [item for group in groups for item in group.items]
    weights = sum(item.item.weight for item in items)
    steps = tuple(sorted((i for i in items if not i.done), key=lambda i: -i.points)[:NEXT_STEPS])
    estimate = standing.series.estimate(today, silent_since)
    brand = estimate.pillars[Pillar.BRAND]
    gain = min(sum(step.points for step in steps), 25.0 - brand.score)
    official = official_pillar(standing.records.readings, Pillar.BRAND, today)
    archived = [entry.on for entry in latest.values() if entry.source == "archive" and entry.on]
    return ProfileState(
        tuple(groups),
        sum(1 for item in items if item.done),
        len(items),
        sum(item.item.weight for item in items if item.done) / weights,
        steps,
        gain,
        brand.score if standing.grounded else None,
        brand.low,
        brand.high,
        estimate.total if standing.grounded else None,
        max(archived, default=None),
        official.on if official else None,
        silent_since is not None,
    )


def first_pass(standing: Standing) -> bool:
    """Whether a tick most likely tells what the profile has had all along, not what was added today.

    So it is while nothing was said of any item by hand; and, on the first day, while all that was said holds from the
    beginning and nothing else in the record is older than today.
    """
    by_hand = [entry for entry in standing.records.checklist if entry.source == "manual"]
    first_day = standing.series.start >= standing.today.toordinal()
    return not by_hand or (first_day and all(entry.on is None for entry in by_hand))


def latest_entries(entries: tuple[ChecklistEntry, ...], today: date) -> Mapping[str, ChecklistEntry]:
    """The entry that holds today per item: the last one of its history (entries are sorted by day)."""
    return {entry.key: entry for entry in counted(_until(entries, today))}


def _until(entries: Iterable[ChecklistEntry], today: date) -> Iterator[ChecklistEntry]:
    return (entry for entry in entries if entry.on is None or entry.on <= today)


def item_points(standing: Standing) -> dict[str, float]:
    """What each item adds to the shown Brand score: its share of the component's points × the gain of calibration."""
    series = standing.series
    part = next(part for part in series.model.of_pillar(Pillar.BRAND) if part.key == PROFILE)
    gain = series.calibration(Pillar.BRAND, standing.today).gain
    return {
        key: part.points * series.model.shares[key] * gain if key in series.model.shares else 0.0
        for key in standing.catalogue.items
    }


def _item(
    item: ChecklistItem, entry: ChecklistEntry | None, against: ChecklistEntry | None, points: float
) -> ItemState:
    if entry is None:
        return ItemState(item, False, points, None, None, None)
    proof = evidence_message((against or entry).evidence)
    return ItemState(item, entry.done, points, entry.source, entry.on, proof, against.on if against else None)


def _hint(standing: Standing, item: ChecklistItem) -> HintState:
    person = standing.records.person
    if item.key == "connections_500":
        known = person.connections
        return HintState(item, None if known is None else known >= MANY_CONNECTIONS, known)
    if item.key == "endorsements":
        known = person.endorsements
        return HintState(item, None if known is None else known > 0, known)
    days = (standing.today - timedelta(days=back) for back in range(RECENT_DAYS))
    journal = standing.records.journal
    posts = sum(count for day in days for kind, count in journal.on(day).items() if kind in ("post", "article"))
    return HintState(item, posts > 0, posts)
