"""Every kind of activity, as many as there may be, in the forms of each language."""

from __future__ import annotations

import pytest

from ssi_coach import resources
from ssi_coach.ui.i18n import translator_for

COMMENTS = {
    "en": ("0 comments", "1 comment", "3 comments", "5 comments", "12 comments", "22 comments", "25 comments"),
    "de": (
        "0 Kommentare",
        "1 Kommentar",
        "3 Kommentare",
        "5 Kommentare",
        "12 Kommentare",
        "22 Kommentare",
        "25 Kommentare",
    ),
    "sv": (
        "0 kommentarer",
        "1 kommentar",
        "3 kommentarer",
        "5 kommentarer",
        "12 kommentarer",
        "22 kommentarer",
        "25 kommentarer",
    ),
    "pl": (
        "0 komentarzy",
        "1 komentarz",
        "3 komentarze",
        "5 komentarzy",
        "12 komentarzy",
        "22 komentarze",
        "25 komentarzy",
    ),
}


@pytest.mark.parametrize("language", COMMENTS)
def test_a_number_and_its_noun_agree(language: str) -> None:
    kind = resources.catalogue().kinds["comment"]
    translate = translator_for(language)
    said = tuple(kind.amount(count).render(translate) for count in (0, 1, 3, 5, 12, 22, 25))
    assert tuple(each.replace("\u00a0", " ") for each in said) == COMMENTS[language]


@pytest.mark.parametrize("language", ["de", "sv", "pl"])
def test_every_kind_is_translated_in_every_form(language: str) -> None:
    translate = translator_for(language)
    for kind in resources.catalogue().kinds.values():
        for count in (1, 2, 5):
            message = kind.amount(count)
            assert translate(message.context, message.text, None, count) != message.text or kind.key == "inmail"
        assert kind.more().render(translate)


def test_more_of_something_is_declined_in_polish() -> None:
    kind = resources.catalogue().kinds["comment"]
    assert kind.more().render(translator_for("pl")) == "komentarzy"
    assert kind.more().render() == "comments"
