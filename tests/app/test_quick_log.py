from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.app.quick_log import Lexicon, fill_cards, read_entry
from ssi_coach.domain.records import PlanCard

TODAY = date(2026, 11, 23)
KINDS = resources.catalogue().kinds
WEEKDAYS = {name: n for n, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday"), 1)}
LEXICON = Lexicon(
    {
        key: tuple(word.casefold() for word in (kind.title, kind.many, key.replace("_", " "), *kind.aliases))
        for key, kind in KINDS.items()
    },
    {"today": 0, "yesterday": 1, "gestern": 1},
    {**WEEKDAYS, "mi": 3, "do": 4},
)


def read(line: str) -> tuple[str | None, int, date]:
    entry = read_entry(line, LEXICON, TODAY)
    return (entry.suggestions[0].kind if entry.suggestions else None, entry.count, entry.on)


@pytest.mark.parametrize(
    ("line", "kind", "count", "on"),
    [
        ("com 3", "comment", 3, TODAY),
        ("3 com", "comment", 3, TODAY),
        ("comment", "comment", 1, TODAY),
        ("comments x3", "comment", 3, TODAY),
        ("Comment ×4", "comment", 4, TODAY),
        ("visit 4 yesterday", "profile_visit", 4, date(2026, 11, 22)),
        ("gestern 4 visit", "profile_visit", 4, date(2026, 11, 22)),
        ("meeting fri", "meeting", 1, date(2026, 11, 20)),
        ("friday meeting 2", "meeting", 2, date(2026, 11, 20)),
        ("post monday", "post", 1, TODAY),
        ("post 2026-11-20", "post", 1, date(2026, 11, 20)),
        ("2026-11-20 post 2", "post", 2, date(2026, 11, 20)),
        ("post 20.11.", "post", 1, date(2026, 11, 20)),
        ("post 24.12.", "post", 1, date(2025, 12, 24)),
        ("post 3.2.2026", "post", 1, date(2026, 2, 3)),
        ("invite 5", "invitation", 5, TODAY),
        ("dm", "message", 1, TODAY),
        ("welcome 2", "welcome_message", 2, TODAY),
        ("contract", "contract", 1, TODAY),
        ("comemnt 2", "comment", 2, TODAY),
        ("messge", "message", 1, TODAY),
        ("ask recommendation", "recommendation_asked", 1, TODAY),
    ],
)
def test_a_line_says_what_how_often_and_when(line: str, kind: str, count: int, on: date) -> None:
    assert read(line) == (kind, count, on)


def test_a_lone_word_is_a_kind_even_if_it_is_a_weekday_too() -> None:
    lexicon = Lexicon({"donation": ("donation",)}, {}, {"do": 4})
    assert read_entry("do", lexicon, TODAY).suggestions[0].kind == "donation"


def test_the_kind_done_more_often_comes_first_among_equals() -> None:
    plain = read_entry("rec", LEXICON, TODAY)
    usual = read_entry("rec", LEXICON, TODAY, {"reconnect": 2.0})
    assert usual.suggestions[0].kind == "reconnect"
    assert {s.kind for s in plain.suggestions} == {s.kind for s in usual.suggestions}


def test_nothing_typed_offers_what_is_usual() -> None:
    entry = read_entry("", LEXICON, TODAY, {"reply": 3.0, "message": 1.0})
    assert [s.kind for s in entry.suggestions[:2]] == ["reply", "message"]


def test_what_cannot_be_logged_is_not_loggable() -> None:
    assert not read_entry("xyzzy 3", LEXICON, TODAY).loggable
    assert not read_entry("post 0", LEXICON, TODAY).loggable
    assert not read_entry("post 9999999", LEXICON, TODAY).loggable
    assert read_entry("post 2026-12-01", LEXICON, TODAY).future
    assert read_entry("post 1999-12-01", LEXICON, TODAY).early
    assert not read_entry("post 2026-12-01", LEXICON, TODAY).loggable


def test_a_day_that_does_not_exist_is_no_day() -> None:
    assert read_entry("post 2026-02-31", LEXICON, TODAY).on == TODAY
    assert read_entry("post 31.2.", LEXICON, TODAY).on == TODAY


@given(st.text(max_size=60))
def test_any_line_is_read_without_a_fault(line: str) -> None:
    entry = read_entry(line, LEXICON, TODAY)
    assert entry.count >= 0
    assert all(s.kind in KINDS for s in entry.suggestions)


def card(id: str, kind: str, count: int, done: int = 0, on: date = TODAY) -> PlanCard:
    return PlanCard(id, on, kind, count, done)


def test_open_cards_of_the_day_are_filled_first_and_the_rest_is_left() -> None:
    cards = [card("a", "comment", 3, 2), card("b", "reply", 5), card("c", "comment", 2), card("d", "comment", 2, 2)]
    assert fill_cards(cards, "comment", TODAY, 5) == ({"a": 3, "c": 2}, 2)
    assert fill_cards(cards, "comment", TODAY, 2) == ({"a": 3, "c": 1}, 0)
    assert fill_cards(cards, "comment", date(2026, 11, 22), 2) == ({}, 2)
    assert fill_cards(cards, "post", TODAY, 1) == ({}, 1)
