"""Sentences as values: gaps, nesting, translation, and the nearest known name."""

from datetime import date

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import unknown_name


def test_a_message_is_filled_in_the_readers_language() -> None:
    inner = QT_TRANSLATE_NOOP("Test", "comments")
    sentence = QT_TRANSLATE_NOOP("Test", "{count} {many} today").of(count=3, many=inner)
    german = {"{count} {many} today": "heute {count} {many}", "comments": "Kommentare"}

    assert sentence.render() == str(sentence) == "3 comments today"
    assert sentence.render(lambda context, text, comment=None, n=-1: german[text]) == "heute 3 Kommentare"


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
