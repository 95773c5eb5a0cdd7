"""Which of the things that can be done a typed line may mean: the ranking of the command palette.

Pure: what there is comes in as `Command` values, in the words of whatever language is shown, and the words that the
quick log understands stand beside them as they are. Slips are told by the standard library's difflib, as in the quick
log: a few hundred different words take it about a millisecond, and nothing has to be installed for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from ssi_coach.app.likeness import BEGUN, WHOLE, like
from ssi_coach.app.quick_log import Entry
from ssi_coach.domain.folding import fold
from ssi_coach.domain.values import dataclass

MAX_CHOICES: Final = 14
MAX_REMEMBERED: Final = 12

_USUAL: Final = 5
"""So many kinds of activity are offered where nothing is typed yet."""
_TITLE: Final = 6.0
"""What the whole title is worth beyond its words."""
_INITIALS: Final = 72.0
_LATE: Final = 2.0
"""What a word of a title loses by each place it stands later."""
_LONGER: Final = 0.5
"""What a title loses by each word that was not typed."""
_OTHER_NAME: Final = 4.0
_ENGLISH: Final = 15.0
_ABOUT: Final = 10.0
_LEAST: Final = 8.0
"""What fits less well than this is nonsense, and is not shown."""
_WORD: Final = re.compile(r"[^\W_]+")


class Group(StrEnum):
    """What sort of thing it is: an entry, a place to go to, something done at once, something that opens."""

    LOG = "log"
    GO = "go"
    DO = "do"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be chosen.

    ``names`` are other words for it in the language shown, ``about`` what it is for ("pdf", "print"), ``english`` its
    English names: they find it too, less readily. ``keys`` is its shortcut as this system writes it, ``where`` the
    place it belongs to. ``closed`` says why it cannot be done now; empty when it can. ``less`` is how much less readily
    it is found than others.
    """

    key: str
    group: Group
    title: str
    names: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
    keys: str = ""
    where: str = ""
    closed: str = ""
    about: tuple[str, ...] = ()
    less: float = 0.0


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the list: a kind of activity to log (``log:comment``) or a command; ``match`` is 0 to about 106.

    ``meant`` False: an entry that is only alike what was typed; Enter alone must not log it.
    """

    key: str
    group: Group
    match: float
    meant: bool = True


@dataclass(frozen=True, slots=True)
class _Name:
    parts: tuple[str, ...]
    initials: str
    whole: str
    less: float


class Index:
    """The commands with their words taken apart, so that a letter costs no more than looking at each word once."""

    def __init__(self, commands: Iterable[Command]) -> None:
        self.commands = {command.key: command for command in commands}
        self._names = {key: _names(command) for key, command in self.commands.items()}
        self._words = {part for names in self._names.values() for name in names for part in name.parts}

    def beside(self, more: Iterable[Command]) -> Index:
        """These commands with others, which only this line asks for."""
        both, other = Index(()), Index(more)
        both.commands = {**self.commands, **other.commands}
        both._names = {**self._names, **other._names}
        both._words = self._words | other._words
        return both

    def find(self, line: str) -> list[Choice]:
        """The commands that every word of the line fits, in the order they came in."""
        words = _WORD.findall(fold(line))
        if not words:
            return []
        fits = [{part: fit for part in self._words if (fit := like(word, part))} for word in words]
        whole = " ".join(words)
        found = []
        for key, names in self._names.items():
            match = max(_match(whole, words, fits, name) for name in names)
            if match > _LEAST:
                found.append(Choice(key, self.commands[key].group, match))
        return found


def _names(command: Command) -> tuple[_Name, ...]:
    spoken = [(command.title, command.less)]
    spoken += [(name, _OTHER_NAME) for name in command.names]
    spoken += [(name, _ABOUT) for name in command.about]
    spoken += [(name, _ENGLISH) for name in command.english]
    made: dict[str, _Name] = {}
    for text, less in spoken:
        parts = tuple(_WORD.findall(fold(text)))
        whole = " ".join(parts)
        if parts and whole not in made:
            made[whole] = _Name(parts, "".join(part[0] for part in parts), whole, less)
    return tuple(made.values())


def _match(whole: str, words: Sequence[str], fits: Sequence[Mapping[str, float]], name: _Name) -> float:
    """How well the words stand for one name; 0 when one of them fits nothing of it."""
    if whole == name.whole:
        return WHOLE + _TITLE - name.less
    if len(words) == 1 and len(whole) > 1 and name.initials.startswith(whole):
        by_initials = _INITIALS - _LONGER * (len(name.parts) - len(whole))
    else:
        by_initials = 0.0
    total = 0.0
    for fit in fits:
        best = max(
            (fit[part] - _LATE * min(place, 4) for place, part in enumerate(name.parts) if part in fit), default=0
        )
        if best <= 0:
            return max(0.0, by_initials - name.less)
        total += best
    by_words = total / len(words) - _LONGER * min(max(len(name.parts) - len(words), 0), 6)
    return max(1.0, by_words - name.less, by_initials - name.less)


def choices(
    line: str,
    index: Index,
    entry: Entry | None,
    recent: Sequence[str] = (),
    whole_names: Mapping[str, Sequence[str]] | None = None,
) -> list[Choice]:
    """What a line may mean, best first; in a stable order: what was chosen lately, then as the commands came in.

    ``entry`` is what the line says to the quick log, None where nothing can be logged. A line that tells how often,
    when, or what it was worth is an entry before all else, and among equals an entry comes first: what was typed before
    there were commands goes on to mean the same. An entry that is only alike what was typed comes last, since a slip of
    the finger is not to log anything. ``whole_names`` are the names of the kinds; one that a command bears as well is
    listed once, as that command.
    """
    rank = {key: place for place, key in enumerate(recent)}
    found = index.find(line)
    if not line.strip():
        usual = [Choice(f"log:{s.kind}", Group.LOG, s.match) for s in entry.suggestions[:_USUAL]] if entry else []
        lately = [Choice(key, index.commands[key].group, 0.0) for key in recent if key in index.commands]
        others = [Choice(c.key, c.group, 0.0) for c in index.commands.values() if c.key not in rank]
        return (usual + lately + others)[:MAX_CHOICES]
    found.sort(key=lambda choice: (-round(choice.match), rank.get(choice.key, len(rank))))
    if entry is None:
        return found[:MAX_CHOICES]
    typed = line.strip().casefold()
    called = whole_names or {}
    titles = {index.commands[choice.key].title.casefold().replace("’", "'") for choice in found}
    counted = entry.money is not None or any(character.isdigit() for character in line)
    logged = [
        Choice(f"log:{s.kind}", Group.LOG, s.match + _TITLE * (typed in called.get(s.kind, ())), s.meant or counted)
        for s in entry.suggestions
        if titles.isdisjoint(name.replace("’", "'") for name in called.get(s.kind, ()))
    ]
    begun = _begun_titles(line, found, index)
    if counted or (_says_more(entry, found) and not begun):
        return (logged + found)[:MAX_CHOICES]
    merged = sorted(
        [*logged, *found], key=lambda choice: (choice.key not in begun, not choice.meant, -round(choice.match))
    )
    return merged[:MAX_CHOICES]


def _begun_titles(line: str, found: Sequence[Choice], index: Index) -> set[str]:
    """The commands whose titles begin like a line of several words: “o programie” is no offer to somebody."""
    *whole, last = _WORD.findall(fold(line)) or [""]
    if not whole:
        return set()
    begun = set()
    for choice in found:
        first, rest = (
            (parts := _WORD.findall(fold(index.commands[choice.key].title)))[: len(whole)],
            parts[len(whole) :],
        )
        if first == whole and rest and rest[0].startswith(last):
            begun.add(choice.key)
    return begun


def _says_more(entry: Entry, found: Sequence[Choice]) -> bool:
    """Whether a line says what only an entry has: a day; or a name that is nothing of ours."""
    if not entry.suggestions or not entry.suggestions[0].meant:
        return False
    if entry.dated:
        return True
    return entry.with_whom is not None and (not found or found[0].match < BEGUN - _LATE * 4)


def remember(recent: Sequence[str], key: str) -> tuple[str, ...]:
    """``recent`` with what was just chosen in front."""
    return (key, *(other for other in recent if other != key))[:MAX_REMEMBERED]
