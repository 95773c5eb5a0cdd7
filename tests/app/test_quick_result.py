"""A result in one line: its value, its currency, with whom; in English and German."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.app.intents import LogActivity, LogOnCard
from ssi_coach.app.quick_log import Entry, Lexicon, log_intent, read_entry
from ssi_coach.domain.records import Activity, PlanCard

TODAY = date(2026, 11, 23)
CATALOGUE = resources.catalogue()
GERMAN = {"meeting": ("treffen", "termin"), "call": ("telefonat", "telefonate", "anruf"), "proposal": ("angebot",),
          "contract": ("auftrag", "auftrag gewonnen")}  # fmt: skip
LEXICON = Lexicon(
    {
        key: tuple(
            word.casefold()
            for word in (kind.title, kind.many, key.replace("_", " "), *kind.aliases, *GERMAN.get(key, ()))
        )
        for key, kind in CATALOGUE.kinds.items()
    },
    {"today": 0, "yesterday": 1, "gestern": 1},
    {"monday": 1, "friday": 5, "mon": 1, "fri": 5, "freitag": 5},
    frozenset(kind.key for kind in CATALOGUE.results),
)


def read(line: str) -> Entry:
    return read_entry(line, LEXICON, TODAY)


def told(line: str) -> tuple[object, ...]:
    entry = read(line)
    money = None if entry.money is None else (entry.money.value, entry.money.currency)
    kind = entry.suggestions[0].kind if entry.suggestions else None
    return kind, entry.count, entry.on.day, money, entry.with_whom


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("contract 12000 EUR Nordfrakt", ("contract", 1, 23, (12000, "EUR"), "Nordfrakt")),
        ("contract Nordfrakt 12.000 €", ("contract", 1, 23, (12000, "EUR"), "Nordfrakt")),
        ("Auftrag 12000 EUR Nordfrakt AB gestern", ("contract", 1, 22, (12000, "EUR"), "Nordfrakt AB")),
        ("Angebot an Müller & Söhne 4.500 Euro", ("proposal", 1, 23, (4500, "EUR"), "Müller & Söhne")),
        ("proposal $2,500.50 to O’Brien-Smith", ("proposal", 1, 23, (2500.5, "USD"), "O’Brien-Smith")),
        ("contract 12000", ("contract", 1, 23, (12000, None), None)),
        ("contract 2 24000 EUR", ("contract", 2, 23, (24000, "EUR"), None)),
        ("2 contracts 24000 EUR", ("contract", 2, 23, (24000, "EUR"), None)),
        ("contract signed 500 SEK", ("contract", 1, 23, (500, "SEK"), None)),
        ("deal 12k chf Holm", ("contract", 1, 23, (12000, "CHF"), "Holm")),
        ("meeting Anna", ("meeting", 1, 23, None, "Anna")),
        ("meeting with Anna Lind fri", ("meeting", 1, 20, None, "Anna Lind")),
        ("Termin mit Anna Freitag", ("meeting", 1, 20, None, "Anna")),
        ("3 calls Lars 2026-11-19", ("call", 3, 19, None, "Lars")),
        ("call 2 Lars", ("call", 2, 23, None, "Lars")),
        ("2 Anrufe Lars", ("call", 2, 23, None, "Lars")),
        ("metting Anna", ("meeting", 1, 23, None, "Anna")),
        ("call carl", ("call", 1, 23, None, "carl")),
        # No more than a plain entry: read as ever.
        ("contract 3", ("contract", 3, 23, None, None)),
        ("meeting fri", ("meeting", 1, 20, None, None)),
        ("proposal sent", ("proposal", 1, 23, None, None)),
        ("com 3", ("comment", 3, 23, None, None)),
        # A name after what is no result means nothing, as ever.
        ("post Anna", (None, 1, 23, None, None)),
    ],
)
def test_a_line_says_what_it_says(line: str, meant: tuple[object, ...]) -> None:
    assert told(line) == meant


def test_a_day_to_come_and_a_number_too_large_are_not_logged() -> None:
    assert read("meeting Anna 2026-11-24").future
    assert not read("contract 99999999999999 Anna").loggable


@given(st.text(max_size=60))
def test_no_line_does_harm(line: str) -> None:
    for text in (line, f"contract {line}", f"2 meetings {line}", f"{line} EUR"):
        entry = read(text)
        assert entry.with_whom is None or (entry.with_whom.strip() and len(entry.with_whom) <= 300)
        assert entry.money is None or 0 <= entry.money.value <= 1_000_000_000


@given(st.sampled_from(["Anna", "Nordfrakt AB", "Müller & Söhne"]), st.integers(1, 99), st.integers(100, 999_999))
def test_whatever_is_said_comes_back(name: str, count: int, value: int) -> None:
    entry = read(f"{count} contracts {value} EUR {name}")
    assert (entry.count, entry.with_whom) == (count, name)
    assert entry.money is not None and entry.money.value == value


def test_what_was_planned_is_ticked_and_told_of() -> None:
    cards = (PlanCard("c", TODAY, "call", 1), PlanCard("d", TODAY, "call", 1))
    activity = Activity("new", "call", TODAY, 3, "good talk", with_whom="Lars Holm")
    intent = log_intent(cards, activity)
    assert isinstance(intent, LogOnCard)
    assert intent.done == {"c": 1, "d": 1} and intent.with_whom == "Lars Holm" and intent.note == "good talk"
    assert intent.activity is not None and (intent.activity.count, intent.activity.with_whom) == (1, "Lars Holm")
    assert log_intent((), activity) == LogActivity(activity)
