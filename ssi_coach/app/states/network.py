"""The Network page: who is in it, how it grew, which of it are relations and which dead wood, whom to write to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Final

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.contacts import Contact, Group, contacts_of
from ssi_coach.app.states.relations import Month, months_of
from ssi_coach.domain.folding import fold
from ssi_coach.domain.network import Connection, Seniority
from ssi_coach.domain.records import DEFAULT_WORK_DAYS, PlanCard
from ssi_coach.domain.values import dataclass

COMPANIES: Final = 6
KIND: Final = "follow_up"
"""What is planned for somebody put on the week."""


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
    months: tuple[Month, ...] = ()
    companies: tuple[Company, ...] = ()
    changed: tuple[Contact, ...] = ()
    left: tuple[Contact, ...] = ()
    fitting: int | None = None
    fitting_active: int = 0
    reach_out: tuple[Contact, ...] = ()
    new_last_month: int = 0
    archive_day: date | None = None

    def share(self, group: Group) -> float:
        """The share of a group in those who are there; 0 in an empty network."""
        return (self.groups or {}).get(group, 0) / self.total if self.total else 0.0


def network_state(
    connections: Sequence[Connection], today: date, target: str | None = None, archive_day: date | None = None
) -> NetworkState:
    """What the page shows of these connections. ``archive_day`` is the day of the newest archive."""
    contacts = sorted(contacts_of(connections, today, target), key=attrgetter("words"))
    there = [contact for contact in contacts if contact.group is not None]
    groups: Counter[Group] = Counter([contact.group for contact in there if contact.group is not None])
    month_ago = today - timedelta(days=30)
    fitting = [contact for contact in there if contact.fits]
    return NetworkState(
        today=today,
        contacts=tuple(contacts),
        total=len(there),
        gone=len(contacts) - len(there),
        groups=groups,
        seniorities=Counter([contact.connection.seniority or "unknown" for contact in there]),
        months=months_of(connections, today),
        companies=_companies(there),
        changed=tuple([c for c in there if c.connection.changed_on == archive_day]) if archive_day else (),
        left=tuple([c for c in contacts if c.connection.gone_on == archive_day]) if archive_day else (),
        fitting=len(fitting) if target and target.strip() else None,
        fitting_active=sum(1 for contact in fitting if contact.group == "active"),
        reach_out=tuple(sorted((c for c in there if c.reason is not None), key=promise)),
        new_last_month=len([1 for c in there if (day := c.connection.connected_on) is not None and day >= month_ago]),
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


def promise(contact: Contact) -> tuple[bool, bool, int, int, str]:
    """Target customers first, then decision-makers; of equals those one talked to most, then the freshest."""
    person = contact.connection
    since = contact.days if contact.days is not None else _age(person)
    return (not contact.fits, not contact.decides, -_words(person), since, contact.words)


def _words(person: Connection) -> int:
    # Nobody counts single messages of a long talk: what matters is whether there were a few.
    return min(5, person.messages_sent + person.messages_received)


def _age(person: Connection) -> int:
    return 0 if person.connected_on is None else -person.connected_on.toordinal()


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
