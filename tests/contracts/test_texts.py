"""Each check of a text bites: shown what it looks for, it says so, and it lets a good text pass."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contracts import texts
from tests.contracts.source import Module
from tests.contracts.texts import Text


def module(line: str) -> Module:
    code = f"class Page:\n    def say(self):\n        {line}\n"
    return Module("ssi_coach/ui/page.py", code, ast.parse(code))


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ('self.tr("All is well")', False),
        ('self.tr("Two parts " "of one text")', False),
        ('self.tr(f"{name} is well")', True),
        ('self.tr("{} is well".format(name))', True),
        ('self.tr("All is " + word)', True),
        ("self.tr(word)", True),
        ('other.tr("All is well")', True),
        ('QCoreApplication.translate("Page", f"{name}")', True),
        ('QCoreApplication.translate(context, "All is well")', True),
        ('translate("Page", "All is %s" % word)', True),
        ("painter.translate(3, 4)", False),
        ('QT_TRANSLATE_NOOP("Page", "All is well")', False),
        ('QT_TRANSLATE_NOOP("Page", word)', True),
        ('QT_TRANSLATE_N_NOOP("Page", "{count} row", "{count} rows")', False),
        ('QT_TRANSLATE_N_NOOP("Page", "{count} row", f"{count} rows")', True),
        ('QT_TRANSLATE_N_NOOP("Page", "{count} row")', True),
        ('QT_TRANSLATE_N_NOOP("Page", "{n} row", "{n} rows", gap)', True),
    ],
)
def test_only_literals(line: str, caught: bool) -> None:
    assert bool(texts.not_literal(module(line))) is caught


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ('self.tr("%n row(s)", "", n)', False),
        ('self.tr("%n row(s)")', True),
        ('self.tr("{count} days left").format(count=n)', True),
        ('QCoreApplication.translate("Page", "%n row(s)", None, n)', False),
        ('QCoreApplication.translate("Page", "%Ln row(s)")', True),
        ('QT_TRANSLATE_NOOP("Page", "import {count} rows")', True),
        ('QT_TRANSLATE_N_NOOP("Page", "import {count} row", "import {count} rows")', False),
        ('QT_TRANSLATE_NOOP("Page", "more than {count} rows")', False),
        ('QT_TRANSLATE_NOOP("Page", "{count} of {all}")', False),
    ],
)
def test_numbers_have_forms(line: str, caught: bool) -> None:
    assert bool(texts.without_forms(module(line), ["more than {count} rows"])) is caught


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ('QT_TRANSLATE_N_NOOP("Page", "{count} row", "{count} rows")', False),
        ('QT_TRANSLATE_N_NOOP("Page", "one row", "{count} rows")', True),
        ('QT_TRANSLATE_N_NOOP("Page", "{n} row", "{n} rows")', True),
        ('QT_TRANSLATE_N_NOOP("Page", "{n} row", "{n} rows", "n")', False),
    ],
)
def test_english_forms_agree(line: str, caught: bool) -> None:
    assert bool(texts.one_form_differs(module(line))) is caught


def text(source: str, *forms: str, numerus: bool = False, finished: bool = True) -> Text:
    return Text("Page", source, "", forms, numerus or len(forms) > 1, finished)


def left_in_english(sample: Text) -> bool:
    return texts.untranslated(sample, ["Name"])


Check = Callable[[Text], bool]


@pytest.mark.parametrize(
    ("check", "sample", "caught"),
    [
        (texts.unfinished, text("Save", "Speichern"), False),
        (texts.unfinished, text("Save", "Speichern", finished=False), True),
        (texts.unfinished, text("Save", ""), True),
        (texts.unfinished, text("%n row(s)", "%n Zeile", " "), True),
        (texts.gap_lost, text("{file} is there", "{file} ist da"), False),
        (texts.gap_lost, text("{file} is there", "Die Datei ist da"), True),
        (texts.gap_lost, text("{file} is there", "{datei} ist da"), True),
        (texts.gap_lost, text("All is there", "Alles ist in {file}"), True),
        (texts.gap_lost, text("&Save", "Speichern"), True),
        (texts.gap_lost, text("&Save", "Spei&chern"), False),
        (texts.gap_lost, text("Save", "&Speichern"), True),
        (texts.gap_lost, text("<b>All</b>", "Alles"), True),
        (texts.gap_lost, text("%n row(s)", "eine Zeile", "%n Zeilen"), False),
        (texts.gap_lost, text("%n row(s)", "%n Zeile", "Zeilen"), True),
        (texts.gap_lost, text("{count} rows", "{count} Zeile", "Zeilen"), True),
        (texts.ends_otherwise, text("Open…", "Öffnen…"), False),
        (texts.ends_otherwise, text("Open…", "Öffnen"), True),
        (texts.ends_otherwise, text("All is well.", "Alles gut"), True),
        (texts.ends_otherwise, text("All is well", "Alles gut!"), True),
        (texts.ends_otherwise, text(" of it", "davon"), True),
        (texts.ends_otherwise, text("of it ", "davon"), True),
        (texts.ends_otherwise, text("{n} min", "{n} Min."), False),
        (texts.ends_otherwise, text("%n row(s).", "%n Zeile.", "%n Zeilen"), True),
        (left_in_english, text("Save the file", "Save the file"), True),
        (left_in_english, text("Save the file", "Die Datei speichern"), False),
        (left_in_english, text("Name", "Name"), False),
        (left_in_english, text("{done} / {all}", "{done} / {all}"), False),
    ],
)
def test_translations(check: Check, sample: Text, caught: bool) -> None:
    assert check(sample) is caught


@pytest.mark.parametrize(
    ("language", "form", "caught"),
    [
        ("de", "„Abhaken“", False),
        ("de", "“Abhaken”", True),
        ("de", '"Abhaken"', True),
        ("de", "„Abhaken”", True),
        ("pl", "„Odhacz”", False),
        ("pl", "„Odhacz“", True),
        ("sv", "”Bocka av”", False),
        ("sv", "“Bocka av”", True),
        ("en", "“Tick”", False),
        ("en", "“Tick", True),
        ("de", "Öffnen...", True),
        ("de", "Alles  gut", True),
        ("de", '<a href="x">Alles</a>', False),
    ],
)
def test_typography(language: str, form: str, caught: bool) -> None:
    assert texts.typed_wrong(text("Something", form), language) is caught


@pytest.mark.parametrize(("language", "count"), [("de", 2), ("sv", 2), ("en", 2), ("pl", 3)])
def test_every_language_has_its_number_of_forms(language: str, count: int) -> None:
    assert not texts.wrong_number_of_forms(text("%n row(s)", *["%n"] * count), language)
    assert texts.wrong_number_of_forms(text("%n row(s)", *["%n"] * (count + 1)), language)
    assert texts.wrong_number_of_forms(text("%n row(s)", "%n", numerus=True), language)
    assert not texts.wrong_number_of_forms(text("Save", "Speichern"), language)


def test_a_file_is_read_as_lupdate_writes_it(tmp_path: Path) -> None:
    file = tmp_path / "de.ts"
    file.write_text(
        """<TS><context><name>Page</name>
        <message><source>Save</source><comment>a verb</comment><translation type="unfinished"/></message>
        <message numerus="yes"><source>%n</source><translation>
            <numerusform>a</numerusform><numerusform>b</numerusform></translation></message></context></TS>""",
        encoding="utf-8",
    )
    assert texts.texts(file) == [
        Text("Page", "Save", "a verb", ("",), False, False),
        Text("Page", "%n", "", ("a", "b"), True, True),
    ]
