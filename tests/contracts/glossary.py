"""Reads the glossary of the translators, and finds texts that call a thing otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tests.contracts.texts import Text

LANGUAGES = ("de", "sv", "pl")


class Term(NamedTuple):
    """An English word and how words for it begin in each language."""

    english: str
    words: dict[str, tuple[str, ...]]


def terms(path: Path) -> list[Term]:
    """The rows of the glossary's table."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == len(LANGUAGES) + 2 and not set(cells[0]) <= set("- "):
            listed = (tuple(word.strip().casefold() for word in cell.split(",")) for cell in cells[1:-1])
            found.append(Term(cells[0], dict(zip(LANGUAGES, listed, strict=True))))
    return found[1:]


def otherwise(texts: Iterable[Text], term: Term, language: str) -> list[Text]:
    """Texts with the English word whose translation has none of its words."""
    english = re.compile(rf"(?<![\w-]){re.escape(term.english)}(?:s|es)?(?![\w-])", re.IGNORECASE)
    plural = re.compile(rf"(?<![\w-]){re.escape(term.english[:-1])}ies(?![\w-])", re.IGNORECASE)
    wrong = []
    for text in texts:
        # What fills a gap, the name of a file and a command are no words of the sentence.
        source = re.sub(r"\{[^}]*\}|\w+\.csv|--[\w-]+|“backup”", "", text.source)
        said = english.search(source) or (term.english.endswith("y") and plural.search(source))
        forms = [form.replace("&", "").casefold() for form in text.forms]
        if said and not all(any(word in form for word in term.words[language]) for form in forms):
            wrong.append(text)
    return wrong
