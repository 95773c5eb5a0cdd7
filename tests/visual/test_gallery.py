"""The stretched language, and the page that leafs through the gallery."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

import gallery_sheet
import pseudo
from gallery import PSEUDO
from pseudo import stretch
from ssi_coach import resources
from ssi_coach.ui.i18n import LANGUAGES
from tests.contracts.texts import gaps


@pytest.mark.parametrize(
    ("text", "stretched"),
    [
        ("Undo", "[Üñđö]"),
        ("Record the score", "[Ŕéçöŕđ ţĥé šçöŕé ~~~]"),
        ("{done} of {planned} done", "[{done} öƒ {planned} đöñé]"),
        ("&Save <b>all</b> &amp; go", "[&Šáṽé <b>áļļ</b> &amp; ĝö ~~]"),
        ("{percent} %", "{percent} %"),
        ("%Ln people", "[%Ln þéöþļé]"),
        ("d MMMM yyyy", "d MMMM yyyy"),
        ("", ""),
    ],
)
def test_a_text_is_stretched_and_what_is_filled_in_stays(text: str, stretched: str) -> None:
    assert stretch(text) == stretched


@given(st.text(alphabet="abcXYZ é.,{}&<>%n ", min_size=12, max_size=80))
def test_a_text_is_never_shorter(text: str) -> None:
    assert len(stretch(text)) >= len(text)


def test_german_would_fit_where_it_fits() -> None:
    long = "Where your score is going, and what would change that if you did more of it every week."
    assert 1.33 <= len(stretch(long)) / len(long) <= 1.42


def test_every_text_of_the_program_is_in_it(tmp_path: Path, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(pseudo.make(tmp_path)))
    qapp.installTranslator(translator)
    assert QCoreApplication.translate("Format", "week {number}") == "[ŵééķ {number}]"
    plural = translator.translate("TodayPage", "{done}, %n minutes left", "", 1)
    assert plural == "[{done}, %n ɱíñüţé ļéƒţ ~~]"
    qapp.removeTranslator(translator)
    written = (tmp_path / "pseudo.ts").read_text(encoding="utf-8")
    assert written.count("<message") == (pseudo.I18N / "de.ts").read_text(encoding="utf-8").count("<message")
    assert "unfinished" not in written


def test_gaps_and_markup_of_every_text_stay(tmp_path: Path) -> None:
    written = ET.parse(pseudo.make(tmp_path).with_suffix(".ts"))
    sources = [message.findtext("source", "") for message in written.iter("message")]
    wrong = [text for text in sources if gaps(stretch(text)) != gaps(text)]
    assert not wrong


def test_nobody_is_offered_it() -> None:
    assert PSEUDO not in LANGUAGES
    assert not list((resources.folder() / "i18n").glob(f"{PSEUDO}*"))


def test_the_sheet_lists_what_is_there(tmp_path: Path) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    names = ["today-1280-en-light-full.png", "dialog-add_card-1024at150-pseudo-dark-empty.png"]
    for name in names:
        assert picture.save(str(tmp_path / name))
    (tmp_path / "notes.png").write_bytes(b"")
    assert gallery_sheet.write(tmp_path) == 2
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<img loading="lazy" src="([^"]+)"', page) == sorted(names)
    figure = 'data-view="dialog-add_card" data-screen="1024at150" data-language="pseudo" data-theme="dark"'
    assert figure in page
    assert "http" not in page
