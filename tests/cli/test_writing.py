"""Days and numbers as each language writes them, where people read; as machines read them in JSON."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ssi_coach.bootstrap import _writing
from ssi_coach.commands.writing import ENGLISH
from ssi_coach.domain.week import Week
from ssi_coach.ui.i18n import translator_for
from tests.cli.conftest import Line

LANGUAGES = ("en", "de", "sv", "pl")
WRITTEN = {
    "en": ("23 November 2026", "1,234.5", "12,500", "+0.4", "−1.2"),
    "de": ("23. November 2026", "1.234,5", "12.500", "+0,4", "−1,2"),
    "sv": ("23 november 2026", "1 234,5", "12 500", "+0,4", "−1,2"),
    "pl": ("23 listopada 2026", "1234,5", "12 500", "+0,4", "−1,2"),
}


@pytest.fixture
def real(line: Line, monkeypatch: pytest.MonkeyPatch) -> Line:
    """A command line that speaks and writes the languages of the program."""
    outfit = replace(line.outfit(), translator=translator_for, writing=_writing)
    monkeypatch.setattr(line, "outfit", lambda: outfit)
    return line


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_and_numbers(language: str) -> None:
    writing = ENGLISH if language == "en" else _writing(language)
    said = [
        str(writing.show(date(2026, 11, 23))),
        writing.number(1234.5, 1),
        str(writing.show(12_500)),
        writing.signed(0.4),
        writing.signed(-1.24),
    ]
    assert tuple(each.replace("\u00a0", " ").replace("\u202f", " ") for each in said) == WRITTEN[language]
    assert writing.signed(-0.04) == writing.number(0.0, 1)
    assert writing.show(2.0) == writing.show(2) == "2"
    # What is typed at --week, and what is no number, stays as it is.
    assert writing.show(Week(2026, 47)) == Week(2026, 47) and writing.show("a file") == "a file"
    assert writing.show(True) is True


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_score_in_words(real: Line, language: str) -> None:
    real.ok("record", "--brand", "18,1", "--people", "9.5", "--insights", "7", "--relationships", "15")
    out = real.ok("score", "--lang", language).out.replace("\u00a0", " ")
    assert out.startswith(f"{WRITTEN[language][0]}: 50 ")
    assert ("49.6" if language == "en" else "49,6") in out
    assert ("18.1 / 25" if language == "en" else "18,1 / 25") in out
    assert "2026-11-23" not in out


def test_json_is_the_same_in_every_language(real: Line) -> None:
    real.ok("record", "--brand", "18,1", "--people", "9.5", "--insights", "7", "--relationships", "15")

    def figures(language: str) -> object:
        found = real.ok("score", "--json", "--lang", language).json
        for pillar in found["pillars"].values():
            for part in pillar["components"]:
                del part["why"]
        return found

    assert figures("de") == figures("sv") == figures("pl") == figures("en")
    assert real.ok("score", "--json", "--lang", "de").json["official"]["brand"] == 18.1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_to_be_typed_is_shown_as_it_is_typed(real: Line, language: str) -> None:
    real.ok("log", "post")
    assert "2026-12-31" in real.refused("log", "comment", "--on", "2026-12-32", "--lang", language)
    assert "2026-W48" in real.refused("review", "--week", "2026-W60", "--lang", language)
