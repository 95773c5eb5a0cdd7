"""Sentences as values: gaps, nesting, translation, and the nearest known name."""

from datetime import date

import pytest

from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import unknown_name


def test_a_message_is_filled_in_the_readers_language() -> None:
    inner = QT_TRANSLATE_NOOP("Test", "comments")
    sentence = QT_TRANSLATE_NOOP("Test", "{count} {many} today").of(count=3, many=inner)
    german = {"{count} {many} today": "heute {count} {many}", "comments": "Kommentare"}

    assert sentence.render() == str(sentence) == "3 comments today"
    assert sentence.render(lambda context, text, comment=None, n=-1: german[text]) == "heute 3 Kommentare"


@pytest.mark.parametrize(
    ("count", "english", "asked"),
    [(0, "0 rows", 0), (1, "1 row", 1), (2, "2 rows", 2), (1.5, "1.5 rows", 2), (0.6, "0.6 rows", 2)],
)
def test_a_number_chooses_the_form(count: float, english: str, asked: int) -> None:
    sentence = QT_TRANSLATE_N_NOOP("Test", "{count} row", "{count} rows").of(count=count)
    numbers: list[int] = []

    def translate(context: str, text: str, comment: str | None = None, n: int = -1, /) -> str:
        numbers.append(n)
        return "wiersze: {count}"

    assert sentence.render() == english
    assert sentence.render(translate) == f"wiersze: {count}"
    assert numbers == [asked]


def test_a_text_nobody_translated_keeps_its_english_forms() -> None:
    sentence = QT_TRANSLATE_N_NOOP("Test", "{days} day", "{days} days", "days")
    assert sentence.of(days=1).render(lambda context, text, comment=None, n=-1: text) == "1 day"
    assert sentence.of(days=4).render(lambda context, text, comment=None, n=-1: text) == "4 days"


def test_a_comment_tells_the_same_words_apart() -> None:
    plain, declined = Message("Test", "comments"), Message("Test", "comments", comment="after “more”")
    polish = {None: "komentarze", "after “more”": "komentarzy"}
    assert [
        each.render(lambda context, text, comment=None, n=-1: polish[comment]) for each in (plain, declined.of(n=1))
    ] == ["komentarze", "komentarzy"]


def test_values_are_written_as_the_reader_shows_them() -> None:
    inner = QT_TRANSLATE_NOOP("Test", "on {day}").of(day=date(2026, 11, 23))
    sentence = QT_TRANSLATE_NOOP("Test", "{count} {when}").of(count=2, when=inner)

    assert str(sentence) == "2 on 2026-11-23"
    assert sentence.render(show=lambda value: f"<{value}>") == "<2> on <2026-11-23>"


def test_text_without_gaps_may_hold_braces() -> None:
    assert Message("Test", "a {brace}").render() == "a {brace}"


def test_an_unknown_name_comes_with_the_nearest_one() -> None:
    problem = unknown_name(Message("Test", "activity"), "coment", ("post", "comment"))
    assert str(problem) == "There is no activity “coment”; the nearest is “comment”."
    assert problem.exit_status == 1
