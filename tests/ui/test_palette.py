"""The command palette on a real window: everything is found, carried out, remembered; "com 3" logs as ever."""

from __future__ import annotations

import gc
import weakref
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ssi_coach.app import settings
from ssi_coach.app.intents import LogActivity, TickItem
from ssi_coach.app.palette import Index, choices
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.records import Activity
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.dialogs.quick_log import QuickLogDialog
from ssi_coach.ui.i18n import LANGUAGES
from ssi_coach.ui.pages.network import NetworkPage
from ssi_coach.ui.pages.results import ResultsPage
from ssi_coach.ui.palette.commands import CommandList
from ssi_coach.ui.palette.dialog import PaletteDialog
from ssi_coach.ui.palette.rows import CLOSED, RIGHT
from ssi_coach.ui.program import Program
from ssi_coach.ui.review.sections import SECTIONS
from tests.ui.conftest import Morning
from tests.ui.networks import bring, few
from tests.ui.test_shell import appearance, program, settle

__all__ = ["appearance", "program"]

MONDAY = date(2026, 11, 23)


@pytest.fixture
def opened(program: Program) -> PaletteDialog:
    program.window.actions_.all["palette"].trigger()
    dialog = program.window.finder.dialog
    assert dialog is not None
    return dialog


def choose(dialog: PaletteDialog, line: str) -> None:
    """Type and press Enter."""
    QTest.keyClicks(dialog.box.line, line)
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    QApplication.processEvents()


def reopened(program: Program) -> PaletteDialog:
    program.window.finder.open()
    assert program.window.finder.dialog is not None
    return program.window.finder.dialog


def test_com_3_and_enter_logs_three_comments_and_undo_takes_them_back(program: Program, opened: PaletteDialog) -> None:
    QTest.keyClicks(opened.box.line, "com 3")
    assert opened.words is not None and "3 comments" in opened.words.said.text()
    QTest.keyClick(opened.box.line, Qt.Key.Key_Return)
    assert program.desk is not None
    done = program.desk.coach.activities(MONDAY, MONDAY)
    assert [(a.kind, a.count) for a in done] == [("comment", 3)] and not opened.isVisible()
    program.desk.undo()
    assert program.desk.coach.activities(MONDAY, MONDAY) == ()


def test_shift_enter_logs_and_stays(program: Program, opened: PaletteDialog) -> None:
    QTest.keyClicks(opened.box.line, "post")
    QTest.keyClick(opened.box.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert opened.isVisible() and opened.box.line.text() == ""
    # A command is not taken by Shift+Enter: it would close what is to stay.
    QTest.keyClicks(opened.box.line, "settings")
    QTest.keyClick(opened.box.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert opened.isVisible()


@pytest.mark.unmeasured
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_of_the_window_is_found_by_its_title(
    program: Program, appearance: Appearance, language: str
) -> None:
    appearance.choose_language(language)
    window = program.window
    commands = CommandList(window.actions_).all(window.desk)
    index = Index(commands)
    seen = 0
    for action in window.findChildren(QAction):
        ours = action.text() and action.menu() is None and not action.isSeparator() and action.isVisible()
        if not ours or isinstance(action.parent(), QLineEdit) or action.data() == "palette":
            continue
        title = action.text().replace("&", "").rstrip("…")
        found = choices(title, index, None)
        key = f"do:{action.data()}"
        if action in window.actions_.recent.actions():
            key = f"recent:{action.data()}" if action.data() else f"list:{action.objectName()}"
        assert key in [choice.key for choice in found[:3]], (language, title)
        seen += 1
    assert seen >= 40


def test_the_languages_have_their_english_names_too(program: Program, appearance: Appearance) -> None:
    appearance.choose_language("pl")
    index = Index(CommandList(program.window.actions_).all(program.window.desk))
    for line, key in (
        ("settings", "do:settings"), ("progress", "do:page:progress"), ("plan my week", "do:plan_week"),
        ("ustaw", "do:settings"), ("german", "language:de"), ("does it pay off", "section:payoff"),
    ):  # fmt: skip
        assert choices(line, index, None)[0].key == key, line


def test_a_new_action_appears_by_itself(program: Program) -> None:
    actions = program.window.actions_
    made = actions._make("new_thing", actions._commands)
    made.setText("&Juggle numbers…")
    index = Index(CommandList(actions).all(program.window.desk))
    assert choices("juggle", index, None)[0].key == "do:new_thing"
    del actions.all["new_thing"]


def test_pages_sections_dialogs_and_checklist_items_open_even_when_their_page_was_never_built(
    program: Program, opened: PaletteDialog
) -> None:
    window = program.window
    assert window.bench is not None and window.bench.stack is not None
    choose(opened, "pays off")
    choose(reopened(program), "does it pay off")
    assert window.page == "progress"
    progress = window.bench.stack.pages["progress"]
    assert progress.section == "payoff"  # type: ignore[attr-defined]
    choose(reopened(program), "headline")
    assert window.page == "profile"
    profile = window.bench.stack.pages["profile"]
    row = profile.rows["headline"]  # type: ignore[attr-defined]
    assert row.details is not None and row.details.isVisible() and window.focusWidget() is row.tick
    choose(reopened(program), "weekly goals")
    assert window.bench.dialogs.shown("goal") is not None
    window.bench.dialogs.close_all()
    choose(reopened(program), "behind brand")
    assert window.bench.dialogs.shown("explain") is not None
    assert {f"section:{key}" for key in SECTIONS} <= {c.key for c in CommandList(window.actions_).all(window.desk)}


def test_themes_and_languages_change_live_and_are_remembered_as_chosen(
    program: Program, appearance: Appearance, opened: PaletteDialog
) -> None:
    choose(opened, "dark")
    assert appearance.theme == "dark"
    choose(reopened(program), "swedish")
    assert appearance.spoken == "sv"
    assert settings.load().chosen[:2] == ("language:sv", "do:theme:dark")
    # The empty line offers them after what is usually logged.
    listed = [reopened(program).box.list.item(row).data(256) for row in range(8)]
    assert "language:sv" in listed and "do:theme:dark" in listed


def test_what_cannot_be_done_says_why_and_does_nothing(program: Program, opened: PaletteDialog) -> None:
    QTest.keyClicks(opened.box.line, "undo")
    assert opened.box.command is not None and opened.box.command.closed
    assert "nothing to take back" in opened.about.text() and not opened.take.isEnabled()
    QTest.keyClick(opened.box.line, Qt.Key.Key_Return)
    assert opened.isVisible()
    opened.close()
    assert program.desk is not None
    program.desk.do(TickItem("photo", True, MONDAY))
    choose(reopened(program), "undo")
    assert not program.desk.standing.records.checklist


def test_read_only_closes_what_writes_and_says_so(program: Program) -> None:
    assert program.session is not None and program.desk is not None
    actions = program.window.actions_
    standing = program.desk.standing
    reason = QT_TRANSLATE_NOOP("Test", "Another program has it.")
    from dataclasses import replace

    actions.follow(replace(standing, read_only=reason))
    commands = {c.key: c for c in CommandList(actions).all(program.desk)}
    assert commands["do:record"].closed == "Another program has it."
    assert commands["do:undo"].closed and not commands["do:settings"].closed
    actions.follow(standing)


def test_it_does_not_stay_over_a_locked_workspace(program: Program, opened: PaletteDialog) -> None:
    program.window.show_instead(QWidget(), "Anna Berg")
    assert not opened.isVisible()


def test_while_no_workspace_is_open_it_opens_and_closes_the_rest(program: Program) -> None:
    program.window.show_instead(QLabel("locked"), "Anna Berg")
    program.window.actions_.all["palette"].trigger()
    dialog = program.window.finder.dialog
    assert dialog is not None and dialog.isVisible() and dialog.words is None
    QTest.keyClicks(dialog.box.line, "week")
    assert dialog.box.command is not None and "locked" in dialog.box.command.closed
    dialog.box.line.clear()
    choose(dialog, "dark")
    assert program.appearance.theme == "dark"


def test_it_closes_with_its_workspace_and_keeps_nothing_of_it(program: Program, tmp_path: Path) -> None:
    assert program.desk is not None
    held = [weakref.ref(program.desk), weakref.ref(program.desk.coach)]
    shown = reopened(program)
    program.open(tmp_path / "Another.ssicoach")
    settle()
    assert program.window.finder.dialog is None and not isValid(shown)
    del shown
    gc.collect()
    assert [ref() is None for ref in held] == [True, True]


def test_a_recent_workspace_is_opened_and_not_remembered_among_the_choices(
    program: Program, tmp_path: Path, clock: Morning
) -> None:
    program.create(tmp_path / "Second.ssicoach")
    choose(reopened(program), "open anna berg")
    assert program.session is not None and program.session.path.stem == "Anna Berg"
    assert not any(key.startswith("recent:") for key in settings.load().chosen)


def test_keys_choose_and_a_screen_reader_hears_what(program: Program, opened: PaletteDialog) -> None:
    line, listed = opened.box.line, opened.box.list
    assert line.accessibleName() and listed.accessibleName()
    QTest.keyClicks(line, "p")
    count = listed.count()
    assert count > 3
    QTest.keyClick(line, Qt.Key.Key_PageDown)
    QTest.keyClick(line, Qt.Key.Key_PageDown)
    assert listed.currentRow() == count - 1
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert listed.currentRow() == count - 2
    said = listed.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert line.accessibleDescription() == said and listed.currentItem().text() in said
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert opened.focusWidget() is not line
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_it_opens_once(program: Program, opened: PaletteDialog, qtbot: QtBot) -> None:
    assert reopened(program) is opened
    QTest.keyClicks(opened.box.line, "xyzzy")
    assert opened.box.chosen == "" and not opened.take.isEnabled() and opened.about.text()
    opened.box.taken.emit()
    assert opened.isVisible()


def test_a_double_click_takes_it(program: Program, opened: PaletteDialog) -> None:
    QTest.keyClicks(opened.box.line, "network")
    opened.box.list.itemDoubleClicked.emit(opened.box.list.item(0))
    QApplication.processEvents()
    assert program.window.page == "network"


def test_why_nothing_can_be_done_is_said_once(program: Program) -> None:
    program.window.show_instead(QLabel("locked"), "Anna Berg")
    program.window.finder.open()
    dialog = program.window.finder.dialog
    QTest.keyClicks(dialog.box.line, "rec")
    rows = [dialog.box.list.item(number) for number in range(dialog.box.list.count())]
    closed = [row for row in rows if row.data(CLOSED)]
    assert len(closed) > 1
    assert [("locked" in row.data(RIGHT)) for row in closed] == [True] + [False] * (len(closed) - 1)
    assert all("locked" in row.data(Qt.ItemDataRole.AccessibleTextRole) for row in closed)
    dialog.close()


def test_a_slip_of_the_finger_logs_nothing_on_enter(program: Program, opened: PaletteDialog) -> None:
    assert program.desk is not None
    # Nothing else is called like it: it is shown, and not chosen.
    choose(opened, "commnet")
    assert opened.isVisible() and opened.box.list.count() >= 1 and opened.box.chosen == ""
    assert "exactly" in opened.about.text() and not opened.take.isEnabled()
    assert program.desk.coach.activities(MONDAY, MONDAY) == ()
    # Chosen by hand it says what it will do, and does it.
    QTest.keyClick(opened.box.line, Qt.Key.Key_Down)
    assert opened.words is not None and opened.words.said.text().startswith("Is this meant?")
    QTest.keyClick(opened.box.line, Qt.Key.Key_Return)
    assert [a.kind for a in program.desk.coach.activities(MONDAY, MONDAY)] == ["comment"]


def test_the_quick_log_says_when_it_only_guesses(program: Program) -> None:
    assert program.desk is not None and program.window.bench is not None
    program.desk.dialog_wanted.emit("quick_log", "commnet")
    dialog = program.window.bench.dialogs.shown("quick_log")
    assert isinstance(dialog, QuickLogDialog) and dialog.preview.text().startswith("Is this meant? Logs: 1 comment")
    dialog.box.line.setText("comment")
    assert dialog.preview.text().startswith("Logs: 1 comment")


WORDS = {
    "en": ("pdf", "print", "csv", "excel", "help", "reminder", "backup", "report", "dark", "vacation", "password"),
    "de": ("pdf", "drucken", "csv", "excel", "hilfe", "erinnerung", "sicherung", "bericht", "dunkel", "urlaub",
           "passwort", "kalender"),
    "sv": ("pdf", "skriv ut", "csv", "excel", "hjälp", "påminnelse", "säkerhetskopia", "rapport", "mörkt", "semester"),
    "pl": ("pdf", "drukuj", "csv", "excel", "pomoc", "przypomnienie", "kopia", "raport", "ciemny", "urlop"),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_finds_by_what_things_are_for(program: Program, appearance: Appearance, language: str) -> None:
    appearance.choose_language(language)
    index = Index(CommandList(program.window.actions_).all(program.window.desk))
    for word in WORDS[language]:
        found = choices(word, index, None)
        assert found and found[0].match > 80, (language, word)
    titles = [index.commands[choice.key].title for choice in choices(WORDS[language][7], index, None)]
    assert len(titles) > 1 and len(titles) == len(set(titles))
    if language == "de":
        assert "do:text_smaller" not in [choice.key for choice in choices("kalender", index, None)]


def test_people_and_whom_results_are_with_are_found_by_name_and_kept_nowhere(program: Program, qtbot: QtBot) -> None:
    assert program.desk is not None and program.window.bench is not None
    bring(program.desk.coach, few())
    program.desk.do(LogActivity(Activity("r1", "contract", MONDAY, with_whom="Nordfrakt AB")))
    dialog = reopened(program)
    QTest.keyClicks(dialog.box.line, "novak")
    # Typed before the names were read: they come by themselves.
    assert dialog.box.chosen == ""
    qtbot.waitUntil(lambda: dialog.box.chosen == "person:Eva Novak")
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert program.window.page == "network" and program.window.bench.stack is not None
    network = program.window.bench.stack.pages["network"]
    assert isinstance(network, NetworkPage) and network.people.search.text() == "Eva Novak"
    assert network.people.isVisible() and len(network.people.model.shown) == 1
    dialog = reopened(program)
    QTest.keyClicks(dialog.box.line, "nordfrakt")
    qtbot.waitUntil(lambda: dialog.box.chosen == "result:Nordfrakt AB")
    choose(dialog, "")
    assert program.window.page == "results"
    results = program.window.bench.stack.pages["results"]
    assert isinstance(results, ResultsPage) and results.list.search.text() == "Nordfrakt AB"
    kept = settings.settings_file().read_text(encoding="utf-8")
    assert "Novak" not in kept and "Nordfrakt" not in kept
    # Locked, nobody is known any more.
    program.window.show_instead(QWidget(), "Anna Berg")
    locked = reopened(program)
    QTest.keyClicks(locked.box.line, "novak")
    assert locked.box.list.count() == 0
