"""Each contact as the Network page shows it: relation or dead wood, one of the target customers or not, due or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache, partial
from typing import Final, Literal, NamedTuple

from ssi_coach.domain.folding import fold
from ssi_coach.domain.network import Known

Group = Literal["active", "quiet", "never"]
GROUPS: Final[tuple[Group, ...]] = ("active", "quiet", "never")
Reason = Literal["quiet", "new"]

ACTIVE_DAYS: Final = 90
"""Contact within so many days is a relation that lives."""

NEW_DAYS: Final = 60
"""For so many days somebody is new; a first word is easy then."""

# What a description of customers needs for its grammar and nobody's title has to say.
_FILLERS: Final = frozenset(
    "a an and any at for from in of on or the to who with my our their "
    "als am bei das der die den des dem ein eine fur im in mit oder und von zu "
    "av den det en ett for hos i med och pa som "
    "dla do i lub na od w z ze "
    "a au aux dans de des du en et la le les ou pour un une "
    "con del el en los las o para por un una y".split()
)
_PARTS: Final = re.compile(r"[,;/\n|]")
_WORDS: Final = re.compile(r"[^\W_]+")


class Contact(NamedTuple):
    """A connection with what is said of it on a day.

    ``group`` is None for who is gone. ``days`` is how long ago the last contact was (None = never any). ``reason``
    says why to reach out: a decision-maker gone quiet, or somebody new without a word. ``words`` is what a search
    looks in, folded. (A tuple, because there are tens of thousands of them.)
    """

    connection: Known
    group: Group | None
    days: int | None
    fits: bool
    reason: Reason | None
    words: str

    @property
    def decides(self) -> bool:
        return self.connection.seniority == "decision_maker"


def contacts_of(people: Iterable[Known], today: date, target: str | None) -> list[Contact]:
    """All contacts, in the order given, seen from ``today`` and by the description of target customers."""
    now = today.toordinal()
    asked = target is not None and bool(target.strip())
    fits = cache(target_test(target))
    plain = cache(fold)
    # The same days come back thousands of times.
    ordinal = cache(_ordinal)
    made: list[Contact] = []
    make, add = partial(tuple.__new__, Contact), made.append
    for person in people:
        _, name, company, position, seniority, connected, _, _, last, gone, _, _, _ = person
        work = f"{plain(position)} {plain(company)}"
        days = None
        if last is not None:
            days = now - ordinal(last)
            days = days if days > 0 else 0
        group: Group | None = None
        reason: Reason | None = None
        if gone is None:
            if days is None:
                group = "never"
                if connected is not None and now - ordinal(connected) <= NEW_DAYS:
                    reason = "new"
            elif days <= ACTIVE_DAYS:
                group = "active"
            else:
                group = "quiet"
                if seniority == "decision_maker":
                    reason = "quiet"
        add(make((person, group, days, asked and fits(work), reason, f"{fold(name)} {work}")))
    return made


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def target_test(target: str | None) -> Callable[[str], bool]:
    """Whether a folded position and company fit a description of target customers.

    The rule: commas (and ; / | and line breaks) part the description. Somebody fits a part when every word of it,
    fillers aside, begins a word of the position or company; a plural s is not looked at. One part is enough:
    “purchasing managers, logistics” are purchasing managers anywhere, and anybody in logistics.
    """
    tests = [words for part in _PARTS.split(fold(target or "")) if (words := _stems(part))]
    if not tests:
        return _nobody
    starts = [[re.compile(rf"\b{re.escape(word)}") for word in words] for words in tests]

    def fits(work: str) -> bool:
        for words, patterns in zip(tests, starts, strict=True):
            for word in words:
                if word not in work:
                    break
            else:
                if all(pattern.search(work) for pattern in patterns):
                    return True
        return False

    return fits


def _stems(part: str) -> list[str]:
    words = [word for word in _WORDS.findall(part) if word not in _FILLERS]
    return [word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words]


def _nobody(_work: str) -> bool:
    return False
