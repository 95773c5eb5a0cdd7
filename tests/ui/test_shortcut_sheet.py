"""The sheet of shortcuts has every key there is, F1 shows it from everywhere, and tips name the keys of the menus."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.dialogs.shortcuts import ShortcutsDialog
from ssi_coach.ui.i18n import LANGUAGES
from ssi_coach.ui.keys import command_keys, native, with_keys
from ssi_coach.ui.program import Program
from ssi_coach.ui.registry import PAGES
from ssi_coach.ui.review.sections import SECTIONS
from ssi_coach.ui.shortcut_sheet import ShortcutSheet, show_shortcuts
from tests.contracts.source import ROOT
from tests.leaks.tour import tour
from tests.lives import live
from tests.ui.test_shell import appearance, program, settle

__all__ = ["appearance", "program"]


@pytest.fixture
def full(program: Program) -> Program:
    assert program.desk is not None
    live(program.desk.coach)
    return program


def pages(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Every page while it is shown."""
    for page in PAGES:
        program.window.show_page(page)
        yield page, program.window


def everything(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Every page, section and dialog while it is shown."""
    program.window.show_page("progress")
    assert program.window.bench is not None and program.window.bench.stack is not None
    progress = program.window.bench.stack.page("progress")
    for section in SECTIONS:
        progress.show_section(section)  # type: ignore[attr-defined]
        yield f"progress {section}", program.window
    yield from tour(program)


def keys_of(window: QWidget) -> set[str]:
    """Every key that does something in a window, as Qt names it; those in its texts (Alt and a letter) left out."""
    found: set[str] = set()
    for action in (*window.findChildren(QAction), *window.actions()):
        if not isinstance(action.parent(), QLineEdit):
            found |= {key.toString() for key in action.shortcuts()}
    for shortcut in window.findChildren(QShortcut):
        found |= {key.toString() for key in list(shortcut.keys())}
    for each in window.findChildren(QAbstractButton):
        found.add(each.shortcut().toString())
    return {key for key in found if key and not re.fullmatch(r"Alt\+\S", key)}


def named(qobject: Program) -> set[str]:
    return {key for group in ShortcutSheet(qobject).groups() for line in group.lines for key in line.keys}


@pytest.mark.unmeasured
def test_every_key_of_window_pages_and_dialogs_is_in_the_sheet(full: Program) -> None:
    sheet = named(full)
    seen: set[str] = set()
    for name, window in everything(full):
        keys = keys_of(window)
        seen |= keys
        assert keys <= sheet, (name, keys - sheet)
    # The walk has met those of the menus, of pages and of dialogs.
    assert {"Ctrl+K", "L", "F1", "A", "Ctrl+F", "Ctrl+S", "Ctrl+V", "Ctrl+Return", "Del", "Ctrl+C"} <= seen


def test_the_page_one_is_on_comes_first(full: Program) -> None:
    for page in PAGES:
        full.window.show_page(page)
        full.window.actions_.all["shortcuts"].trigger()
        assert full.window.bench is not None
        dialog = full.window.bench.dialogs.shown("shortcuts")
        assert isinstance(dialog, ShortcutsDialog)
        assert [block.group.key for block in dialog.blocks][:2] == [page, ""]
        dialog.close()


def test_it_is_searched_by_what_a_key_does_and_by_the_key(full: Program) -> None:
    show_shortcuts(full.window)
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ShortcutsDialog) and w.isVisible())

    def shown() -> list[str]:
        rows = (pair for block in dialog.blocks if not block.isHidden() for pair in block.rows)
        return [what.text() for what, _ in rows if not what.isHidden()]

    whole = len(shown())
    QTest.keyClicks(dialog.search, "plan my week")
    assert 0 < len(shown()) < whole and "Plan my week" in shown()
    dialog.search.setText("ctrl+shift+p")
    assert shown() == ["Plan my week"]
    dialog.search.setText("xyzzy")
    assert shown() == [] and not dialog.none.isHidden()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert len(shown()) == whole and dialog.isVisible()
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.count("\n") == whole and "Plan my week\tCtrl+Shift+P" in text
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.unmeasured
def test_f1_shows_it_over_every_dialog_and_the_dialogs_keys_first(full: Program) -> None:
    met = 0
    for name, dialog in tour(full):
        if dialog is full.window or name in PAGES:
            continue
        QTest.keyClick(dialog, Qt.Key.Key_F1)
        over = [w for w in dialog.findChildren(ShortcutsDialog) if w.isVisible()]
        if name == "shortcuts":
            assert over == []
            continue
        assert len(over) == 1, name
        if name in {"record", "plan_week", "readings", "backups"}:
            assert over[0].blocks[0].group.key == name
        assert any(block.group.key == "" and block.rows for block in over[0].blocks)
        over[0].close()
        met += 1
    assert met >= 15


def test_f1_works_without_a_workspace(program: Program) -> None:
    from PySide6.QtWidgets import QLabel

    program.window.show_instead(QLabel("locked"), "Anna Berg")
    program.window.actions_.all["shortcuts"].trigger()
    assert any(dialog.isVisible() for dialog in program.window.findChildren(ShortcutsDialog))


def test_keys_are_named_as_the_language_names_them(full: Program, appearance: Appearance) -> None:
    appearance.choose_language("de")
    shown = {line.shown for group in ShortcutSheet(full).groups() for line in group.lines}
    assert any(text.startswith("Strg+") for text in shown) and not any(text.startswith("Ctrl+") for text in shown)
    assert native("Del") == "Entf"


@pytest.mark.unmeasured
@pytest.mark.parametrize("language", LANGUAGES)
def test_tips_name_the_shortcut_of_the_command_they_stand_for(
    full: Program, appearance: Appearance, language: str
) -> None:
    appearance.choose_language(language)
    settle()  # the pages in the language before are gone
    actions = full.window.actions_.all
    # A page's name is also an everyday word ("Week"); its buttons in the rail say which command they are.
    named_so = {key: action for key, action in actions.items() if action.shortcuts() and not key.startswith("page:")}
    titles = {action.text().replace("&", "").rstrip("…"): key for key, action in named_so.items()}
    met, wrong = set(), set()
    # Dialogs say it by the same means in every language.
    for name, window in everything(full) if language == "en" else pages(full):
        for each in window.findChildren(QAbstractButton):
            command = each.property("command") or titles.get(each.text().rstrip("…"))
            if not command or command not in actions or not actions[command].shortcuts():
                continue
            keys = actions[command].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if not each.toolTip().endswith(f"({keys})"):
                wrong.add((name, each.text(), each.toolTip()))
            met.add(command)
    assert wrong == set(), language
    assert {"record", "plan_week", "import", "palette", "settings", "page:week"} <= met


def test_no_text_writes_a_shortcut_a_second_time() -> None:
    """Tips get their keys from the table of the menus or from the shortcut itself, in the language's own names."""
    written = re.compile(r"""tr\(\s*"[^"]*\((?:Ctrl|Alt|Shift|Del|Enter|Return|Home|F\d|Page)[^"]*\)""")
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "ssi_coach" / "ui").rglob("*.py")
        if any("Ctrl+A" not in hit for hit in written.findall(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_a_tip_without_a_shortcut_is_the_bare_text() -> None:
    assert with_keys("&Back up now…", command_keys("backup")) == "Back up now"
