"""How senior somebody is, read from a title by a table of rules (``resources/catalogue/seniority.toml``).

The table holds the words of six languages and says in its head how a title is read; this module reads it so.
`ssi_coach.resources.seniority_rules` has the table that ships with the program.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Final, Literal

from ssi_coach.domain.folding import fold
from ssi_coach.domain.network import Seniority
from ssi_coach.domain.values import dataclass

Mark = Literal["owner", "decision_maker", "early", "professional", ""]
"""What a word or phrase says of a job; empty where it says nothing."""

_MARKS: Final[tuple[Mark, ...]] = ("owner", "decision_maker", "early", "professional")

# A token is a word, or one character that cuts; dashes count only with blanks around (``Co-Founder`` is one job).
_TOKENS: Final = re.compile(r"[^\W_]+|[|/,;·•&+]|(?<=\s)[-–—](?=\s)")
_CUTS: Final = frozenset("|/,;·•+-–—")


@dataclass(frozen=True, slots=True)
class _Table:
    """The rule table, ready to be asked."""

    and_: frozenset[str]
    prepositions: frozenset[str]
    words: Mapping[str, Mark]
    gentle: frozenset[str]
    alone: frozenset[str]
    early_endings: tuple[str, ...]
    professional_endings: tuple[str, ...]
    decision_endings: tuple[str, ...]
    decision_beginnings: tuple[str, ...]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Mark], ...]]
    pairs: tuple[tuple[str, str], ...]
    jobs: frozenset[str]
    former: frozenset[str]
    unknown: frozenset[tuple[str, ...]]


class SeniorityRules:
    """The rules; it remembers what single words say, since a network has the same few thousand."""

    def __init__(self, table: _Table) -> None:
        self._table = table
        self._known: dict[str, Mark] = dict(table.words)

    def seniority(self, title: str) -> Seniority:
        """How senior the bearer of a title is; ``unknown`` without a title."""
        tokens = _TOKENS.findall(fold(title))
        if not tokens or tuple(token for token in tokens if token not in _CUTS) in self._table.unknown:
            return "unknown"
        found = [mark for job in self._jobs(tokens) if (mark := self._job(job))]
        if not found:
            return "unknown"
        if "owner" in found:
            return "decision_maker"
        if found[0] == "early":
            return "early"
        if "decision_maker" in found:
            return "decision_maker"
        return "early" if "early" in found else "professional"

    def _jobs(self, tokens: list[str]) -> list[list[tuple[str, Mark]]]:
        """The words of each job before its first preposition, with what a phrase they are part of says."""
        table = self._table
        jobs: list[list[tuple[str, Mark]]] = [[]]
        about, place, count = False, 0, len(tokens)
        while place < count:
            token = tokens[place]
            if token in _CUTS or (token in table.and_ and not about):
                jobs.append([])
                about = False
                place += 1
                continue
            if token in table.phrases:
                length, mark = self._phrase(tokens, place)
                if length:
                    if not about or mark == "early":
                        jobs[-1].append((tokens[place + length - 1], mark))
                    place += length
                    about = about or tokens[place - 1] in table.prepositions
                    continue
            if token in table.prepositions and jobs[-1]:
                about = True
            elif not about:
                jobs[-1].append((token, ""))
            place += 1
        return jobs

    def _phrase(self, tokens: list[str], place: int) -> tuple[int, Mark]:
        for words, mark in self._table.phrases[tokens[place]]:
            if tuple(tokens[place : place + len(words)]) == words:
                return len(words), mark
        return 0, ""

    def _job(self, job: list[tuple[str, Mark]]) -> Mark:
        """What one job says; empty where there are no words of one."""
        table = self._table
        if not job:
            return ""
        words = [word for word, _ in job]
        if any(word in table.former for word in words):
            return "professional"
        if len(job) == 1 and words[0] in table.alone:
            return "decision_maker"
        marks = {mark or self._word(word) for word, mark in job}
        if "early" in marks:
            hard = any((mark or self._word(word)) == "early" and word not in table.gentle for word, mark in job)
            return "professional" if not hard and len(job) > 1 and words[-1] in table.jobs else "early"
        if "owner" in marks:
            return "owner"
        if "decision_maker" in marks or any(first in words and last in words for first, last in table.pairs):
            return "decision_maker"
        return "professional"

    def _word(self, word: str) -> Mark:
        mark = self._known.get(word)
        if mark is None:
            mark = self._known[word] = self._compound(word)
        return mark

    def _compound(self, word: str) -> Mark:
        table = self._table
        if word.endswith(table.early_endings):
            return "early"
        if word.endswith(table.professional_endings):
            return "professional"
        # A bare “chef” is a cook in most of the languages: an ending needs something before it.
        if any(word.endswith(end) and len(word) > len(end) + 1 for end in table.decision_endings):
            return "decision_maker"
        if any(word.startswith(start) and word != start for start in table.decision_beginnings):
            return "decision_maker"
        return ""


def parse_rules(text: str) -> SeniorityRules:
    """The rules in a table's text. KeyError or ValueError where the table is not as its head says."""
    raw = tomllib.loads(text)
    words: dict[str, Mark] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Mark]]] = {}
    for mark in _MARKS:
        part = raw[mark]
        # Later parts win: a word is listed under “professional” because it would else be taken for another.
        words |= dict.fromkeys(_checked((*part.get("words", ()), *part.get("gentle", ()))), mark)
        for phrase in _checked(part.get("phrases", ())):
            split = tuple(phrase.split())
            phrases.setdefault(split[0], []).append((split, mark))
    for known in phrases.values():
        known.sort(key=lambda pair: -len(pair[0]))
    decision, early, professional = raw["decision_maker"], raw["early"], raw["professional"]
    return SeniorityRules(
        _Table(
            and_=frozenset(raw["cuts"]["and"]),
            prepositions=frozenset(_checked(raw["cuts"]["prepositions"])),
            words=words,
            gentle=frozenset(early["gentle"]),
            alone=frozenset(_checked(decision["alone"])),
            early_endings=tuple(_checked(early["endings"])),
            professional_endings=tuple(_checked(professional["endings"])),
            decision_endings=tuple(_checked(decision["endings"])),
            decision_beginnings=tuple(_checked(decision["beginnings"])),
            phrases={first: tuple(known) for first, known in phrases.items()},
            pairs=tuple((first, last) for first, last in decision["pairs"]),
            jobs=frozenset(_checked(professional["jobs"])),
            former=frozenset(_checked(raw["former"]["words"])),
            unknown=frozenset(tuple(title.split()) for title in _checked(raw["unknown"]["titles"])),
        )
    )


def _checked(words: Iterable[str]) -> list[str]:
    """The words, if all are folded: one that is not would never be found."""
    listed = list(words)
    for word in listed:
        if word != fold(word):
            raise ValueError(f"not in lower case and without accents: {word!r}")
    return listed
