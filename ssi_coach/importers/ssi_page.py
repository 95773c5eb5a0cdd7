"""LinkedIn's Social Selling Index page as a user brings it: copied text, saved HTML, saved JSON.

The numbers a member reads on the own screen; nothing is ever fetched.
"""

from __future__ import annotations

from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers import json_safe, page_json
from ssi_coach.importers.page_html import MAX_TEXT, read_html
from ssi_coach.importers.page_labels import fold, known_labels
from ssi_coach.importers.page_reading import PageReading, checked, no_page
from ssi_coach.importers.page_text import read_text

__all__ = ["PageReading", "looks_like_page", "read_page"]

MAX_SAVED: Final = 6_000_000
"""A saved page with its pictures inside is larger, and is refused."""

_GLANCE: Final = 20_000


def read_page(text: str) -> PageReading:
    """Read a copied or saved page.

    InputProblem, in one sentence, where it is none, where the pillars cannot be told for certain, or where its figures
    cannot be true (all zeros: a page that had not loaded). Never guesses.
    """
    start = text.lstrip("\ufeff \t\r\n")[:400]
    saved = start.startswith(("<", "{", "["))
    if len(text) > (MAX_SAVED if saved else MAX_TEXT):
        raise InputProblem(
            QT_TRANSLATE_NOOP("PageReading", "This is far more text than LinkedIn’s page has; copy the page alone.")
        )
    if not start:
        raise no_page()
    if start.startswith(("{", "[")):
        return checked(page_json.read_json(json_safe.load(text.lstrip("\ufeff"))))
    if start.startswith("<"):
        return checked(read_html(text))
    return checked(read_text(text))


def looks_like_page(text: str) -> bool:
    """Whether a text may be LinkedIn's page: a quick look, for offering what the clipboard holds."""
    if '"memberScore"' in text[:MAX_TEXT]:
        return True
    glance = fold(text[:_GLANCE])
    return any(char.isdigit() for char in glance) and (known_labels(glance) >= 3 or "__sub-score" in glance)
