"""Whom results are with: names to suggest while one is typed, and whose profile a name is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ssi_coach.app.standing import Change, Standing
from ssi_coach.domain.folding import fold
from ssi_coach.ui.desk import Desk

_MOST: Final = 8


class KnownPeople(QObject):
    """Read when first asked: as many as 30,000 people, of whom only the names are needed."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: list[tuple[str, str]] | None = None
        self._slugs: dict[str, list[str]] = {}
        desk.published.connect(self._published)

    def _published(self, standing: Standing) -> None:
        if Change.NETWORK in standing.changed:
            self._names = None

    def _read(self) -> list[tuple[str, str]]:
        if self._names is None:
            self._names, self._slugs = [], {}
            for slug, name in self._desk.coach.people_names():
                key = _key(name)
                self._names.append((key, name))
                self._slugs.setdefault(key, []).append(slug)
        return self._names

    def slug_of(self, name: str | None) -> str | None:
        """The profile of somebody imported; None when nobody bears that name, or several do."""
        if not name:
            return None
        self._read()
        slugs = self._slugs.get(_key(name), ())
        return slugs[0] if len(slugs) == 1 else None

    def like(self, typed: str, others: Iterable[str] = ()) -> list[str]:
        """The first few names with what was typed at the beginning of a word; ``others`` go before people."""
        key = _key(typed)
        if not key:
            return []
        inside = f" {key}"
        found = {_key(name): name for name in others if inside in f" {_key(name)}"}
        for folded, name in self._read():
            if len(found) >= _MOST:
                break
            if folded.startswith(key) or inside in folded:
                found.setdefault(folded, name)
        return list(found.values())[:_MOST]


class NameField(QLineEdit):
    """A name, with suggestions from people and from results before."""

    def __init__(self, people: KnownPeople, others: tuple[str, ...]) -> None:
        super().__init__()
        self._people = people
        self._others = others
        self._model = QStringListModel(self)
        suggestions = QCompleter(self._model, self)
        suggestions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        suggestions.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(suggestions)
        # The completer looks at its model when a key was typed: the model must be right before.
        self.textChanged.connect(self._suggest)

    def suggested(self) -> list[str]:
        return self._model.stringList()

    def _suggest(self, typed: str) -> None:
        found = self._people.like(typed, self._others)
        self._model.setStringList([] if found == [typed] else found)


def _key(name: str) -> str:
    return " ".join(fold(name).split())
