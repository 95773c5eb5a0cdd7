"""Long words break between syllables, and nothing of them is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ssi_coach.ui.week.hyphens import breaks
from ssi_coach.ui.week.text_block import wrapped

pytestmark = pytest.mark.usefixtures("qapp")


def hyphenated(word: str) -> str:
    places = [0, *breaks(word), len(word)]
    return "-".join(word[a:b] for a, b in pairwise(places))


@pytest.mark.parametrize(
    "word",
    [
        "Kom-men-tie-ren",
        "veröf-fent-li-chen",
        "Wochen-rück-blick",
        "Emp-feh-lung",
        "Nach-fas-sen",
        "mar-ke-ting",
        "Gespräch",
        "Veran-stal-tung",
    ],
)
def test_syllables(word: str) -> None:
    assert hyphenated(word.replace("-", "")) == word


@given(st.text(st.characters(categories=["L", "Nd", "Pd"]), min_size=1, max_size=40), st.integers(8, 120))
def test_wrapping_loses_no_letter(word: str, width: int) -> None:
    lines = wrapped(word, QFontMetricsF(QFont()), width)
    kept = "".join(lines).replace("-", "")
    assert kept == word.replace("-", "")


def test_a_broken_line_ends_with_a_hyphen_and_fits(qapp: QApplication) -> None:
    metrics = QFontMetricsF(QFont())
    width = metrics.horizontalAdvance("Kommen-")
    assert wrapped("Kommentieren", metrics, width) == ["Kommen-", "tieren"]
