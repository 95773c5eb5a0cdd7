"""The Network page: who is in it, how it grew, which of it are relations and which dead wood, whom to write to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Final

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.contacts import GROUPS, NEW_DAYS, Contact, Group, contacts_of
from ssi_coach.app.states.shares import percents
from ssi_coach.domain.folding import fold
from ssi_coach.domain.network import Known, Seniority
from ssi_coach.domain.records import DEFAULT_WORK_DAYS, PlanCard
from ssi_coach.domain.values import dataclass

COMPANIES: Final = 6
KIND: Final = "follow_up"
"""What is planned for somebody put on the week."""

_WORDS: Final = attrgetter("words")
_GROUP: Final = attrgetter("group")


@dataclass(frozen=True, slots=True)
class Company:
    """A company as its people write it, and how many of them one knows."""

    name: str
    people: int


@dataclass(frozen=True, slots=True)
class NetworkState:
    """The network on a day. ``contacts`` are in alphabetical order, those who are gone among them.

    ``groups`` and ``seniorities`` count those who are there. ``changed`` are those whose job changed, and ``left``
    those who were missed, in the archive of ``archive_day``. ``fitting`` is None while nobody said who the target
    customers are. ``reach_out`` is sorted by how much it promises.
    """

    today: date
    contacts: tuple[Contact, ...] = ()
    total: int = 0
    gone: int = 0
    groups: Mapping[Group, int] | None = None
    seniorities: Mapping[Seniority, int] | None = None
    companies: tuple[Company, ...] = ()
    changed: tuple[Contact, ...] = ()
    left: tuple[Contact, ...] = ()
    fitting: int | None = None
    fitting_active: int = 0
    reach_out: tuple[Contact, ...] = ()
    new_last_month: int = 0
    archive_day: date | None = None

    def shares(self) -> dict[Group, int]:
        """The share of each group in those who are there, in whole per cent that make a hundred."""
        groups = self.groups or {}
        return dict(zip(GROUPS, percents([groups.get(group, 0) for group in GROUPS]), strict=True))


def network_state(
    people: Iterable[Known], today: date, target: str | None = None, archive_day: date | None = None
) -> NetworkState:
    """What the page shows of these people. ``archive_day`` is the day of the newest archive."""
    contacts = contacts_of(people, today, target)
    # Counted before they are sorted: afterwards they lie all over the memory, and each look at them takes longer.
    there = [contact for contact in contacts if contact.group is not None]
    groups: Counter[Group] = Counter(map(_GROUP, there))
    seniorities: Counter[Seniority] = Counter([contact.connection.seniority or "unknown" for contact in there])
    month_ago, newest = (today - timedelta(days=30)).isoformat(), archive_day and archive_day.isoformat()
    new = sum([(contact.connection.connected or "") >= month_ago for contact in there])
    companies = _companies(there)
    changed = [c for c in there if c.connection.changed == newest] if newest else []
    left = [c for c in contacts if c.connection.gone == newest] if newest else []
    fitting = [contact for contact in there if contact.fits]
    reach_out = sorted([c for c in there if c.reason is not None], key=_promise)
    for some in (contacts, changed, left):
        some.sort(key=_WORDS)
    return NetworkState(
        today=today,
        contacts=tuple(contacts),
        total=len(there),
        gone=len(contacts) - len(there),
        groups=groups,
        seniorities=seniorities,
        companies=companies,
        changed=tuple(changed),
        left=tuple(left),
        fitting=len(fitting) if target and target.strip() else None,
        fitting_active=sum(1 for contact in fitting if contact.group == "active"),
        reach_out=tuple(reach_out),
        new_last_month=new,
        archive_day=archive_day,
    )


def _companies(there: Sequence[Contact]) -> tuple[Company, ...]:
    """Where most of them work; spellings that differ in capitals, accents and blanks are one, named as most do."""
    spelled: Counter[str] = Counter([contact.connection.company for contact in there])
    people: Counter[str] = Counter()
    names: dict[str, str] = {}
    for company, count in spelled.most_common():
        name = " ".join(company.split())
        key = fold(name)
        people[key] += count
        names.setdefault(key, name)
    people.pop("", None)
    ranked = sorted(people, key=lambda key: (-people[key], key))
    return tuple(Company(names[key], people[key]) for key in ranked[:COMPANIES] if people[key] > 1)


def _promise(contact: Contact) -> tuple[bool, bool, int, int, str]:
    """Target customers first, then decision-makers; of equals those one talked to most, then the freshest."""
    person = contact.connection
    since = contact.days if contact.days is not None else _age(person.connected)
    return (not contact.fits, person.seniority != "decision_maker", -_words(person), since, contact.words)


def _words(person: Known) -> int:
    # Nobody counts single messages of a long talk: what matters is whether there were a few.
    return min(5, person.messages_sent + person.messages_received)


@lru_cache(maxsize=NEW_DAYS + 1)
def _age(connected: str | None) -> int:
    return 0 if connected is None else -date.fromisoformat(connected).toordinal()


def next_work_day(standing: Standing) -> date:
    """Today where it is a work day, else the next one."""
    days = standing.records.person.work_days or DEFAULT_WORK_DAYS
    return next(
        (day for ahead in range(7) if (day := standing.today + timedelta(days=ahead)).isoweekday() in days),
        standing.today,
    )


def planned_slugs(cards: Sequence[PlanCard], today: date) -> frozenset[str]:
    """Who is on the plan, not yet done, from today on."""
    return frozenset(card.slug for card in cards if card.slug and not card.complete and card.on >= today)
