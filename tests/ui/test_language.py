"""A change of language reaches everything that is on the screen, at once; the first start speaks the system's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.demo import demo_document
from ssi_coach.domain.week import Week
from ssi_coach.ui import i18n
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.registry import PAGES
from tests.contracts.source import ROOT
from tests.contracts.texts import texts

GETTERS = ("text", "title", "toolTip", "statusTip", "whatsThis", "windowTitle", "placeholderText", "accessibleName")
GETTERS += ("accessibleDescription", "prefix", "suffix")


OWN_NAMES = set(i18n.LANGUAGES.values())
"""A language is called what it calls itself."""


@cache
def theirs() -> str:
    """What the invented person wrote: it reads like our English and is not translated."""
    return repr(demo_document(date(2026, 11, 23), 1))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light", less_motion=True)
    yield made
    made.choose_language("en")
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, desk: Desk, open_demo: Callable[[], Coach]) -> Iterator[MainWindow]:
    """The window on an invented half year."""
    open_demo()
    made = MainWindow()
    appearance.language_changed.connect(made.rebuild)
    made.resize(1280, 832)
    made.show_workspace(desk, "Anna Berg")
    made.show()
    yield made
    made.let_go()
    made.close()
    made.deleteLater()


def settle() -> None:
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.sendPostedEvents()


def everything(root: QWidget) -> set[str]:
    """Every text below a widget that somebody could read or hear."""
    found: set[str] = set()
    for each in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        found |= {getattr(each, name)() for name in GETTERS if callable(getattr(each, name, None))}
        if isinstance(each, QComboBox):
            found |= {each.itemText(place) for place in range(each.count())}
        if isinstance(each, QTabBar):
            found |= {each.tabText(place) for place in range(each.count())}
    # Pieces that one widget shows as one text.
    return {piece.strip() for text in found for piece in re.split(r" · |\n|; |<[^>]*>", str(text))} - {""}


@cache
def spoken(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """What is said in a language: whole texts, and patterns for those with gaps in them."""
    plain, patterns = set(), []
    for text in texts(ROOT / "resources" / "i18n" / f"{'de' if language == 'en' else language}.ts"):
        for form in (text.source,) if language == "en" else text.forms:
            pieces = re.split(r"\{[^}]*\}|%L?n", form)
            if len(pieces) == 1:
                plain.add(form)
            elif sum(len(word) for piece in pieces for word in re.findall(r"[^\W\d_]{3,}", piece)) >= 10:
                patterns.append(re.compile("(.+)".join(map(re.escape, pieces)), re.DOTALL))
    return frozenset(plain), tuple(patterns)


def said_in(language: str, text: str) -> bool:
    plain, patterns = spoken(language)
    return text in plain or any(pattern.fullmatch(text) for pattern in patterns)


def left_over(shown: set[str], earlier: str, now: str) -> list[str]:
    """Texts of the language spoken before that are none of the one spoken now."""
    words = {
        text for text in shown - OWN_NAMES if repr(text) not in theirs() and len(re.findall(r"[^\W\d_]", text)) > 3
    }
    return sorted(text for text in words if said_in(earlier, text) and not said_in(now, text))


def walk(window: MainWindow) -> set[str]:
    """Everything on every page and in the menus."""
    found: set[str] = set()
    for page in PAGES:
        window.show_page(page)
        settle()
        found |= everything(window)
    return found


@pytest.mark.unmeasured
def test_no_page_and_no_menu_keeps_the_language_spoken_before(window: MainWindow, appearance: Appearance) -> None:
    english = walk(window)
    assert len([text for text in english if said_in("en", text)]) > 250
    for earlier, now in (("en", "pl"), ("pl", "de"), ("de", "sv"), ("sv", "en")):
        appearance.choose_language(now)
        settle()
        at_once = everything(window)
        shown = walk(window) | at_once
        assert len([text for text in shown if said_in(now, text)]) > 250
        assert not left_over(shown, earlier, now)
        assert now == "en" or not left_over(shown, "en", now)


@pytest.mark.unmeasured
def test_open_dialogs_change_at_once(window: MainWindow, appearance: Appearance, desk: Desk, tmp_path: Path) -> None:
    week = Week.of(desk.today - timedelta(days=7))
    wanted = {
        "about": tmp_path,
        "goal": None,
        "quick_log": "",
        "explain": "total",
        "review_window": week,
        "record": None,
    }
    wanted |= {"pauses": None, "routines": None, "archive_howto": None, "backups": None, "talk": None}
    bench = window.bench
    assert bench is not None
    for name, argument in {**wanted, "settings": appearance}.items():
        appearance.choose_language("en")
        desk.dialog_wanted.emit(name, argument)
        settle()
        before = bench.dialogs.shown(name)
        assert before is not None, name
        assert [text for text in everything(before) if said_in("en", text)]
        for earlier, now in (("en", "pl"), ("pl", "de")):
            appearance.choose_language(now)
            settle()
            dialog = bench.dialogs.shown(name)
            assert dialog is not None, name
            assert not left_over(everything(dialog), earlier, now), name
            assert dialog.locale().language() == QLocale().language(), name
        dialog.close()
        settle()


def test_what_was_left_behind_would_be_found(window: MainWindow) -> None:
    assert left_over({"Woche", "Anna Berg", "3"}, "en", "de") == []
    assert left_over({"Settings", "Einstellungen"}, "en", "de") == ["Settings"]
    assert left_over({"Einstellungen", "3 Kommentare"}, "de", "pl") == ["3 Kommentare", "Einstellungen"]


def test_qts_own_words_and_the_locale_of_fields_change_too(window: MainWindow, appearance: Appearance) -> None:
    words = {"de": ("Kopieren", "Abbrechen"), "sv": ("Kopiera", "Avbryt"), "pl": ("kopiuj", "Anuluj")}
    for language, (copy, cancel) in words.items():
        appearance.choose_language(language)
        settle()
        field, day = QLineEdit(window), QDateEdit(window)
        menu = field.createStandardContextMenu()
        assert any(copy in action.text().replace("&", "") for action in menu.actions())
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, window)
        assert [button.text().replace("&", "") for button in box.buttons()] == [cancel]
        assert window.locale() == day.locale() == QLocale() == i18n.locale_of(language)
        for made in (menu, field, day, box):
            made.deleteLater()


class _System:
    """A system that wants these languages, best first."""

    def __init__(self, *names: str) -> None:
        self._names = list(names)

    def uiLanguages(self) -> list[str]:
        return self._names


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (("de-Latn-AT", "de-AT", "de"), "de"),
        (("sv-FI", "sv"), "sv"),
        (("pl-PL", "pl"), "pl"),
        (("en-GB", "en"), "en"),
        (("fr-FR", "fr"), "en"),
        (("fr-CH", "fr", "de-CH", "de"), "de"),
        (("C",), "en"),
        ((), "en"),
    ],
)
def test_the_first_start_speaks_the_systems_language(
    monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...], language: str
) -> None:
    monkeypatch.setattr(i18n, "QLocale", type("Locale", (QLocale,), {"system": staticmethod(lambda: _System(*names))}))
    assert i18n.pick_language(None) == language
    assert i18n.pick_language("sv") == "sv"
    assert i18n.pick_language("fr") == language


@pytest.mark.parametrize("language", ["de", "sv", "pl"])
def test_qts_own_dialogs_have_no_english_left(qapp: QApplication, appearance: Appearance, language: str) -> None:
    """On Linux a file is chosen and a page printed in dialogs of Qt, of which Qt's Polish knows half."""
    english = foreign_words()
    appearance.choose_language(language)
    both = zip(foreign_words(), english, strict=True)
    assert not [text for text, before in both if text and text == before and text not in SAME]


SAME = {"Name", "&Name:"}
"""What is the same word in German."""


def foreign_words() -> list[str]:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    found = []
    for dialog in (QFileDialog(), QPrintDialog(printer)):
        if isinstance(dialog, QFileDialog):
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        for widget in dialog.findChildren(QWidget):
            for name in ("text", "title", "toolTip"):
                said = getattr(widget, name, str)
                found.append(said() if not isinstance(widget, QLineEdit) else "")
        dialog.close()
    return [text if any(map(str.isalpha, text)) and not text.startswith("/") else "" for text in found]
