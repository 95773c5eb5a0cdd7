"""“If you have time”: what is best in the minutes of today's share that neither plan nor work has taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import field
from datetime import date, timedelta
from typing import Final

from ssi_coach.app.gap import GapState, gap_state
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.contacts import Contact
from ssi_coach.domain.dismissals import hiding, item_key, person_key, subject
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import DEFAULT_WEEK_MINUTES, DEFAULT_WORK_DAYS
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.do_next import Expectations, Option, Proposal, do_next, expectations
from ssi_coach.scoring.outlook import Outlook
from ssi_coach.scoring.plan_rules import LIMITS, NAVIGATOR_KINDS, OPENERS, REACTION, REACTIONS_SHARE, Limit

LOOK_BACK: Final = 21
"""Days that a reason looks back on: “one search in 3 weeks”."""

POSSIBLE: Final = (
    "comment", "reply", "post", "people_search", "profile_visit", "message", "introduction", "inmail", "group_post",
    "share", "invitation", "welcome_message", "article", "lead_saved", "account_saved", "viewers_check",
    "suggestions_check", "reaction", "recommendation_asked", "recommendation_given", "content_idea", "group_joined",
)  # fmt: skip
"""What may be proposed; of equals the first wins. A repost without a word of one's own is worth points and no one's
time, an event has its own day, the review and LinkedIn's score are asked for elsewhere."""

PEOPLE_KINDS: Final[Mapping[str | None, str]] = {"quiet": "reconnect", "new": "welcome_message"}
"""Why to write to somebody → what that is."""

OTHER_LIMITS: Final[Mapping[str, Limit]] = {
    "content_idea": Limit(1, 7),
    "group_joined": Limit(1, 1),
    "recommendation_asked": Limit(1, 2),
    "recommendation_given": Limit(1, 2),
}
"""Of kinds that only prepare, and so are in no proposed week; asked for more often, favours are none."""

_OF_ONES_OWN: Final = ("post", "article", "share")
_REPLY_DAYS: Final = 7
"""For so long after a post of one's own it is worth looking for comments on it."""
_REST_DAYS: Final = 1
"""Days after a post before the next is proposed."""
_WELCOME_DAYS: Final = 14
_NOT_ALONE: Final = frozenset({"recommendations"})
"""Items that nobody can do today: they wait for others."""


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """``people``: whom to write to, most promising first. ``engagement``: what the median of the newest posts brought;
    None where no post is known."""

    people: tuple[Contact, ...] = ()
    engagement: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A proposal with what its reason says.

    ``area`` is the pillar it is shown under; ``weakest``: that is the one with the largest gap. ``recent`` is how often
    the kind was done in the last `LOOK_BACK` days. ``person`` is whom it is about. ``posted_on`` is the day of the post
    to answer comments on. ``feeds`` are ids of components, what is expected to follow included.
    """

    proposal: Proposal
    area: str
    weakest: bool
    recent: int
    feeds: tuple[str, ...]
    person: Contact | None = None
    posted_on: date | None = None

    @property
    def key(self) -> str:
        return self.proposal.option.key


@dataclass(frozen=True, slots=True)
class DoNextState:
    """``left`` are the minutes of today's share that are free. ``hidden`` are the actions (as in the list
    ``dismissed``) that keep a proposal away today; ``gap`` names the weakest pillar."""

    today: date
    left: int
    rows: tuple[Row, ...] = ()
    hidden: tuple[str, ...] = ()
    hidden_count: int = 0
    gap: GapState | None = None
    expected: Expectations = field(default_factory=lambda: Expectations(0.0, 0.0))


def do_next_state(standing: Standing, known: Acquaintance | None = None, *, talks: bool = False) -> DoNextState | None:
    """What to propose now; with ``talks`` only what opens conversations (the score is to be held, not raised).

    None when this is no time for it: a day off, a pause, no minutes left, or no ground for a number yet.
    """
    left = minutes_left(standing)
    if left <= 0 or not standing.grounded:
        return None
    known = known or Acquaintance()
    today, catalogue, journal = standing.today, standing.catalogue, standing.records.journal
    hidden = hiding(standing.records.dismissed, today)
    options, people = _options(standing, known, hidden)
    expected = expectations(standing.series.model, standing.records.person.invite_acceptance, known.engagement)
    if talks:
        options = [option for option in options if option.kind in OPENERS]
    free = [option for option in options if option.key not in hidden]
    planned: Counter[str] = Counter()
    for card in standing.cards:
        if card.on == today and not card.complete and card.kind in catalogue.kinds:
            planned[card.kind] += card.count - card.done
    gap = gap_state(standing)
    proposals = do_next(Outlook.build(standing.series), today, free, left, expected, planned) if free else ()
    rows = []
    recent = _recent(journal, today)
    for proposal in proposals:
        option = proposal.option
        kind = catalogue.kinds.get(option.kind or "")
        area = kind.area if kind else "brand"
        rows.append(
            Row(
                proposal,
                area,
                gap is not None and not proposal.prepares and gap.pillar.value == area,
                recent[option.kind] if option.kind else 0,
                tuple(kind.feeds) if kind else ("brand.profile",),
                people.get(option.key),
                _posted_on(journal, today) if option.kind == "reply" else None,
            )
        )
    put_away = _put_away(standing, hidden, {option.key for option in options})
    return DoNextState(
        today,
        left,
        tuple(rows),
        tuple(action for actions in put_away.values() for action in actions),
        len(put_away),
        gap,
        expected,
    )


def minutes_left(standing: Standing) -> int:
    """Minutes of today's share (those of the week over its work days) that no card and no work of today has taken."""
    records, today = standing.records, standing.today
    share = share_of(standing)
    if share <= 0:
        return 0
    kinds, items = standing.catalogue.kinds, standing.catalogue.items
    beside = Counter(records.journal.on(today))
    taken = 0
    for card in standing.cards:
        if card.on == today:
            taken += card.minutes
            beside[card.kind] -= card.done
    taken += sum(kinds[kind].minutes * count for kind, count in beside.items() if count > 0 and kind in kinds)
    ticked = {entry.key for entry in records.checklist if entry.on == today and entry.done and entry.source == "manual"}
    taken += sum(items[key].minutes for key in ticked if key in items)
    return share - taken


def share_of(standing: Standing) -> int:
    """Minutes that today has of the week; none on a day off and in a pause."""
    records, today = standing.records, standing.today
    days = DEFAULT_WORK_DAYS if records.person.work_days is None else records.person.work_days
    if today.isoweekday() not in days or any(pause.start <= today <= pause.end for pause in records.pauses):
        return 0
    week = DEFAULT_WEEK_MINUTES if records.person.week_minutes is None else records.person.week_minutes
    return week // len(days)


def _options(
    standing: Standing, known: Acquaintance, hidden: Container[str]
) -> tuple[list[Option], dict[str, Contact]]:
    """Everything that is possible today, and whom the ones with a name are about.

    A kind that is ``hidden`` altogether is not proposed for somebody with a name either.
    """
    today, catalogue = standing.today, standing.catalogue
    done, week = _done(standing)
    allowed = {kind: _allowed(standing, kind, done[kind], week[kind]) for kind in POSSIBLE if kind in catalogue.kinds}
    options: list[Option] = []
    people: dict[str, Contact] = {}
    for contact in known.people:
        kind = PEOPLE_KINDS.get(contact.reason)
        if kind is not None and kind not in hidden and done[kind] < LIMITS[kind].day:
            key = person_key(kind, contact.connection.slug)
            people[key] = contact
            options.append(Option(key, kind, None, catalogue.kinds[kind].minutes, 1, contact.connection.slug))
    named = {option.kind for option in options}
    if named:
        # A message to somebody is better than a message.
        allowed["message"] = 0
    for kind, most in allowed.items():
        if most > 0 and kind not in named:
            options.append(Option(kind, kind, None, catalogue.kinds[kind].minutes, most))
    shares = standing.series.model.shares
    # While nobody has gone through the profile list, what is open in it is not known.
    for item in catalogue.items.values() if standing.records.checklist else ():
        steps = standing.series.items.get(item.key)
        open_now = steps is None or not steps.at(today.toordinal())
        if item.weight > 0 and item.key in shares and open_now and item.key not in _NOT_ALONE:
            options.append(Option(item_key(item.key), None, item.key, item.minutes))
    return options, people


def _done(standing: Standing) -> tuple[Counter[str], Counter[str]]:
    """Kind → how often today and this week, what is planned and open included."""
    journal, today = standing.records.journal, standing.today
    day, week = Counter(journal.on(today)), Counter[str]()
    for on in Week.of(today).days:
        week.update(journal.on(on))
    for card in standing.cards:
        still = max(0, card.count - card.done)
        week[card.kind] += still
        if card.on == today:
            day[card.kind] += still
    return day, week


def _allowed(standing: Standing, kind: str, today_done: int, week_done: int) -> int:
    """How often a kind may still be proposed today."""
    journal, today, person = standing.records.journal, standing.today, standing.records.person
    if kind in NAVIGATOR_KINDS and not person.sales_navigator:
        return 0
    if kind == "reply" and _posted_on(journal, today) is None:
        return 0
    if kind in ("post", "article") and _times(journal, today, ("post", "article"), _REST_DAYS + 1):
        return 0
    if any(card.kind == kind and card.on == today and not card.complete for card in standing.cards):
        return 0  # on the plan and still open: that comes first
    limit = LIMITS.get(kind) or OTHER_LIMITS[kind]
    most = min(limit.day - today_done, limit.week - week_done)
    if kind == "welcome_message":
        new = _times(journal, today, ("connection_added",), _WELCOME_DAYS)
        most = min(most, new - _times(journal, today, (kind,), _WELCOME_DAYS))
    if kind == REACTION:
        part, whole = REACTIONS_SHARE
        most = min(most, share_of(standing) * part // whole - today_done)
    return most


def _times(journal: Journal, today: date, kinds: Iterable[str], days: int) -> int:
    """How often any of these was done in so many days up to today."""
    total = 0
    for back in range(days):
        counts = journal.on(today - timedelta(days=back))
        total += sum(counts.get(kind, 0) for kind in kinds)
    return total


def _posted_on(journal: Journal, today: date) -> date | None:
    """The last day of something of one's own on which there may be comments."""
    for back in range(_REPLY_DAYS + 1):
        day = today - timedelta(days=back)
        if any(kind in journal.on(day) for kind in _OF_ONES_OWN):
            return day
    return None


def _recent(journal: Journal, today: date) -> Counter[str]:
    counts: Counter[str] = Counter()
    for back in range(LOOK_BACK):
        counts.update(journal.on(today - timedelta(days=back)))
    return counts


def _put_away(
    standing: Standing, hidden: Mapping[str, tuple[str, ...]], possible: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Of what is hidden that which would come back; a ticked item or a kind out of reach would not."""
    keys = set(possible)
    kinds = standing.catalogue.kinds
    return {key: actions for key, actions in hidden.items() if key in keys or subject(key)[0] in kinds}
