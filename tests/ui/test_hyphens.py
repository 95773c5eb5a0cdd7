"""Long words break where German, Swedish, Polish and English break them, and nothing of them is lost."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ssi_coach import resources
from ssi_coach.domain.catalogue import text
from ssi_coach.ui.i18n import LANGUAGES, translator_for
from ssi_coach.ui.week.hyphens import breaks
from ssi_coach.ui.week.known_words import KNOWN
from ssi_coach.ui.week.text_block import TextBlock, narrowest, wrapped

pytestmark = pytest.mark.usefixtures("qapp")

_LONG = 9


def hyphenated(word: str) -> str:
    marks = {each.place: "=" if each.seam else "-" for each in breaks(word)}
    return "".join(marks.get(place, "") + letter for place, letter in enumerate(word))


@pytest.mark.parametrize(
    "word",
    [
        "Kom-men-tie-ren",
        "ver-öf-fent-li-chen",
        "Wo-chen=rück=blick",
        "Emp-feh-lung",
        "Mar-ke-ting=lei-tun-gen",
        "Grup-pen=dis-kus-sion",
        "Ver-an-stal-tung",
        "Ge-sprä-che",
        "dys-ku-sja",
        "vec-ko=ge-nom=gång",
        "con-ver-sa-tion",
    ],
)
def test_words_of_the_catalogue_and_the_demonstration(word: str) -> None:
    assert hyphenated(word.replace("-", "").replace("=", "")) == word


@pytest.mark.parametrize(
    "word",
    [
        "Messe=vor-be-rei-tung",
        "Kun-den=ter-mine",
        "kon-tak-tie-ren",
        "Pro-duk-tio-nen",
        "Stra-te-gie",
        "Angebots=erstel-lung",
        "Wochen=pla-nung",
    ],
)
def test_words_of_ones_own(word: str) -> None:
    assert hyphenated(word.replace("-", "").replace("=", "")) == word


def test_what_is_known_breaks_into_sounds() -> None:
    for word in KNOWN.split():
        for part in re.split("[-=]", word):
            assert re.search("[aeiouyäöüåáéóíąęø]", part.casefold()), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_long_word_of_the_catalogue_is_known(language: str) -> None:
    translate = translator_for(language)
    known = {re.sub("[-=]", "", word).casefold() for word in KNOWN.split()}
    titles = [text(kind.title) for kind in resources.catalogue().kinds.values()]
    words = {w for t in titles for w in re.findall(r"\w+", translate(t.context, t.text)) if len(w) >= _LONG}
    assert {word for word in words if word.casefold() not in known} == set()


@given(st.text(st.characters(categories=["L", "Nd", "Pd", "Po"]), min_size=1, max_size=40), st.integers(8, 120))
def test_wrapping_loses_no_letter(word: str, width: int) -> None:
    lines = wrapped(word, QFontMetricsF(QFont()), width)
    kept = "".join(lines).replace("-", "")
    assert kept == word.replace("-", "")


def test_a_broken_line_ends_with_a_hyphen_and_fits(qapp: QApplication) -> None:
    metrics = QFontMetricsF(QFont())
    width = metrics.horizontalAdvance("Kommen-")
    assert wrapped("Kommentieren", metrics, width) == ["Kommen-", "tieren"]


def test_a_seam_is_better_than_a_syllable(qapp: QApplication) -> None:
    metrics = QFontMetricsF(QFont())
    width = metrics.horizontalAdvance("Marketinglei-")
    assert wrapped("Marketingleitungen", metrics, width) == ["Marketing-", "leitungen"]


@given(st.sampled_from([re.sub("[-=]", "", word) for word in KNOWN.split()]), st.integers(0, 60))
def test_as_wide_as_it_asks_to_be_no_word_is_broken_in_a_wrong_place(word: str, more: int) -> None:
    metrics = QFontMetricsF(QFont())
    lines = wrapped(word, metrics, narrowest(word, metrics) + more)
    places = {each.place for each in breaks(word)}
    ends = [sum(len(line.rstrip("-")) for line in lines[: n + 1]) for n in range(len(lines) - 1)]
    assert all(line.endswith("-") for line in lines[:-1])
    assert set(ends) <= places
    assert all(a < b for a, b in pairwise(ends))


def test_figures_and_their_unit_stay_together(qapp: QApplication) -> None:
    block = TextBlock(small=True)
    block.show_text("15\u00a0Min.")
    assert block.heightForWidth(block.minimumSizeHint().width()) == block.heightForWidth(400)
