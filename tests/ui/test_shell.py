"""The window as a person uses it: pages, menus, toast, banners, dialogs, another program writing beside it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ssi_coach.app.intents import Annotate, LogActivity, TickItem
from ssi_coach.app.session import open_session
from ssi_coach.domain.records import Activity
from ssi_coach.domain.week import Week
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.pages.week import WeekPage
from ssi_coach.ui.program import Program
from ssi_coach.ui.registry import PAGES
from tests.ui.conftest import Morning

TODAY = date(2026, 11, 23)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.choose_language("en")
    made.choose_theme("light")
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    """A window on an empty workspace, shown."""
    made = Program(appearance, tmp_path / "seats", clock=clock)
    made.open(tmp_path / "Anna Berg.ssicoach")
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def tick(program: Program, key: str) -> None:
    assert program.desk is not None
    assert program.desk.do(TickItem(key, True, TODAY))


def trigger(program: Program, key: str) -> None:
    program.window.actions_.all[key].trigger()


def dialog(program: Program, name: str) -> QWidget | None:
    return program.window.bench.dialogs.shown(name)


def test_each_page_opens_by_its_shortcut_and_says_so_in_rail_menu_and_title(program: Program) -> None:
    for number, key in enumerate(PAGES, 1):
        action = program.window.actions_.all[f"page:{key}"]
        assert action.shortcut().toString() == f"Ctrl+{number}"
        action.trigger()
        assert program.window.bench.stack.current == key
        assert program.window.bench.stack.currentWidget().isVisible()
        assert program.window.rail.buttons[key].isChecked()
        assert action.isChecked()
        assert action.text() in program.window.windowTitle()


def test_a_page_opened_by_its_shortcut_takes_the_focus_so_that_its_keys_work(program: Program) -> None:
    for key in PAGES:
        program.window.rail.buttons["today"].setFocus()
        trigger(program, f"page:{key}")
        assert program.window.bench.stack.pages[key].isAncestorOf(program.window.focusWidget())


def test_a_pages_shortcut_once_more_leads_to_where_its_work_begins(program: Program) -> None:
    trigger(program, "page:week")
    page = program.window.bench.stack.pages["week"]
    page.palette_.search.setFocus()
    trigger(program, "page:today")
    trigger(program, "page:week")
    assert page.palette_.search.hasFocus()
    trigger(program, "page:week")
    assert page.grid.chosen == TODAY


def test_a_page_is_built_when_first_shown_and_drawn_only_while_seen(program: Program) -> None:
    stack = program.window.bench.stack
    assert set(stack.pages) == {"today"}
    trigger(program, "page:profile")
    drawn = []
    today = stack.pages["today"]
    today.draw = drawn.append  # type: ignore[method-assign]
    tick(program, "photo")
    assert drawn == []
    trigger(program, "page:today")
    assert drawn == [program.desk.standing]
    trigger(program, "page:profile")
    trigger(program, "page:today")
    assert len(drawn) == 1


def test_undo_and_redo_are_named_in_the_menu_and_done_by_it(program: Program) -> None:
    undo, redo = (program.window.actions_.all[key] for key in ("undo", "redo"))
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    tick(program, "photo")
    assert "tick" in undo.text()
    undo.trigger()
    assert not program.desk.standing.records.checklist
    assert "tick" in redo.text()
    redo.trigger()
    assert program.desk.standing.records.checklist
    assert {s.toString() for s in redo.shortcuts()} == {"Ctrl+Shift+Z", "Ctrl+Y"}


def test_the_toast_names_what_was_done_and_takes_it_back(program: Program) -> None:
    toast = program.window.bench.toast
    assert not toast.isVisible()
    tick(program, "photo")
    assert toast.isVisible()
    assert "photo" in toast.text.text().lower()
    toast.undo_button.click()
    assert not program.desk.standing.records.checklist
    assert not toast.undo_button.isVisible()


def test_the_toast_undoes_its_own_step_only(program: Program) -> None:
    tick(program, "photo")
    step = program.desk.standing.undo.id
    tick(program, "headline")
    program.window.bench.toast.undo_wanted.emit(step)
    assert len(program.desk.standing.records.checklist) == 2
    assert program.window.bench.toast.isVisible()


def test_what_another_program_wrote_shows_after_the_next_second(program: Program, clock: Morning, qtbot: QtBot) -> None:
    other = open_session(program.session.path, clock=clock)
    other.coach.do(TickItem("photo", True, TODAY))
    other.close()
    assert not program.desk.standing.records.checklist
    qtbot.waitUntil(lambda: bool(program.desk.standing.records.checklist), timeout=5000)
    assert program.window.actions_.all["undo"].isEnabled()


def test_midnight_turns_the_day(program: Program, clock: Morning) -> None:
    clock.sleep(1)
    program.tick()
    assert program.desk.today == date(2026, 11, 24)


def test_the_language_changes_live_on_the_page_in_menus_and_open_dialogs(
    program: Program, appearance: Appearance
) -> None:
    program.window.resize(1280, 832)  # wide enough for words in the rail
    trigger(program, "about")
    old = program.window.bench.stack
    appearance.choose_language("de")
    settle()
    assert not isValid(old)
    assert program.window.rail.buttons["week"].text() == "Woche"
    assert program.window.actions_.all["page:week"].text() == "Woche"
    assert dialog(program, "about").windowTitle() == "Über SSI Coach"
    appearance.choose_language("en")
    assert program.window.rail.buttons["week"].text() == "Week"
    dialog(program, "about").close()


def test_the_theme_changes_live(program: Program, appearance: Appearance, qapp: QApplication) -> None:
    trigger(program, "theme:dark")
    assert appearance.theme == "dark"
    assert qapp.palette().window().color().lightness() < 60
    assert program.window.actions_.all["theme:dark"].isChecked()
    trigger(program, "theme:light")
    assert qapp.palette().window().color().lightness() > 200


def test_the_page_and_the_look_are_remembered_for_the_next_start(
    program: Program, appearance: Appearance, tmp_path: Path, clock: Morning
) -> None:
    trigger(program, "page:week")
    appearance.choose_theme("dark")
    program.window.resize(840, 620)
    program.window.close()
    from ssi_coach.app import settings

    kept = settings.load()
    assert (kept.page, kept.theme) == ("week", "dark")
    again = Program(appearance, tmp_path / "seats", clock=clock)
    again.open(tmp_path / "Anna Berg.ssicoach")
    assert again.window.bench.stack.current == "week"
    assert again.window.height() == 620
    again.window.close()
    again.window.deleteLater()


def test_a_closed_workspace_window_and_its_pages_are_really_freed(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning
) -> None:
    made = Program(appearance, tmp_path / "seats", clock=clock)
    made.open(tmp_path / "x.ssicoach")
    for key in PAGES:
        made.window.show_page(key)
    held = [weakref.ref(page) for page in made.window.bench.stack.pages.values()]
    held += [weakref.ref(made.desk), weakref.ref(made.window.bench)]
    frame = [weakref.ref(made.window), weakref.ref(made.window.rail)]
    made.window.close()
    settle()
    gc.collect()
    assert [ref() for ref in held if ref() is not None and isValid(ref())] == []
    made.window.deleteLater()
    settle()
    assert [ref() for ref in frame if ref() is not None and isValid(ref())] == []


@pytest.mark.parametrize("name", ["settings", "about", "shortcuts", "archive_howto", "import"])
def test_a_closed_dialog_is_freed(program: Program, name: str) -> None:
    trigger(program, name)
    shown = dialog(program, name)
    assert shown is not None
    assert shown.windowTitle()
    shown.close()
    settle()
    assert not isValid(shown)


def test_a_dialog_that_is_open_does_not_open_twice(program: Program) -> None:
    trigger(program, "settings")
    first = dialog(program, "settings")
    trigger(program, "settings")
    assert dialog(program, "settings") is first
    first.close()


def test_a_dropped_file_is_looked_at_and_imported_as_one_step(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "mine.json"
    file.write_text(
        '{"format": "ssi-coach", "version": 1, "person": {"name": "Anna Berg"},'
        ' "checklist": [{"key": "photo", "done": true, "on": "2026-11-01", "source": "manual"}]}',
        encoding="utf-8",
    )
    drop(program, file)
    shown = dialog(program, "import")
    qtbot.waitUntil(shown.import_button.isEnabled, timeout=5000)
    assert "2" in shown.summary.text()
    assert not program.desk.standing.records.checklist
    shown.import_button.click()
    qtbot.waitUntil(lambda: bool(program.desk.standing.records.checklist), timeout=5000)
    assert program.desk.standing.records.person.name == "Anna Berg"
    assert program.window.bench.toast.undo_button.isVisible()
    program.window.bench.toast.undo_button.click()
    assert not program.desk.standing.records.checklist


def test_a_file_that_cannot_be_read_says_where_and_changes_nothing(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"format": "ssi-coach", "version": 1, "persons": {}}', encoding="utf-8")
    drop(program, file)
    shown = dialog(program, "import")
    qtbot.waitUntil(shown.problem.isVisible, timeout=5000)
    assert "persons" in shown.problem.text()
    assert not shown.import_button.isEnabled()
    shown.close()


def test_the_same_file_again_has_nothing_new(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    from ssi_coach.app.exports import export_json

    file = export_json(program.session.path, tmp_path / "out.json")
    drop(program, file)
    shown = dialog(program, "import")
    qtbot.waitUntil(shown.summary.isVisible, timeout=5000)
    assert not shown.import_button.isEnabled()
    shown.close()


def test_a_dropped_workspace_is_opened(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "Other.ssicoach"
    open_session(other).close()
    drop(program, other)
    assert program.session.path == other


def drop(program: Program, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), copy, data, left, none)
    QCoreApplication.sendEvent(program.window, enter)
    assert enter.isAccepted()
    QCoreApplication.sendEvent(program.window, QDropEvent(where, copy, data, left, none))


def test_an_intent_that_is_refused_is_said_in_one_sentence(program: Program) -> None:
    assert not program.desk.do(TickItem("photo", True, date(2027, 1, 1)))
    assert program.window.bench.toast.isVisible()
    assert not program.window.bench.toast.undo_button.isVisible()


def test_last_weeks_review_is_offered_once(program: Program, clock: Morning) -> None:
    banner = program.window.bench.offers._banner
    assert not banner.isVisible()
    clock.sleep(3)
    program.tick()
    program.desk.do(LogActivity(Activity("a", "comment", program.desk.today, 3)))
    clock.sleep(4)
    program.tick()
    assert "48" in banner.text.text()
    assert banner.isVisible()
    banner.action_button.click()
    assert program.window.page == "progress"
    assert not banner.isVisible()
    path = program.session.path
    program.let_go()
    program.open(path)
    assert not program.window.bench.offers._banner.isVisible()


def test_silence_is_asked_about_once_and_leads_to_catching_up(program: Program, clock: Morning) -> None:
    program.desk.do(LogActivity(Activity("a", "comment", TODAY, 3)))
    clock.sleep(4)
    program.tick()
    banner = program.window.bench.offers._banner
    assert "Monday 23 November" in banner.text.text()
    banner.later_button.click()
    assert not banner.isVisible()
    clock.sleep(1)
    program.tick()
    assert not banner.isVisible()
    trigger(program, "catch_up")
    dialog(program, "catch_up").close()


def test_the_archive_is_remembered_the_next_day_until_it_is_there(program: Program, clock: Morning) -> None:
    trigger(program, "archive_howto")
    dialog(program, "archive_howto").remind_button.click()
    banner = program.window.bench.offers._banner
    assert not banner.isVisible()
    clock.sleep(1)
    program.tick()
    assert banner.isVisible()
    banner.later_button.click()
    clock.sleep(1)
    program.tick()
    assert banner.isVisible()
    banner.action_button.click()
    assert not banner.isVisible()
    dialog(program, "import").close()
    trigger(program, "archive_howto")
    dialog(program, "archive_howto").remind_button.click()
    dialog(program, "archive_howto").close()
    clock.sleep(1)
    program.tick()
    assert not banner.isVisible()


def test_a_workspace_migrated_under_the_window_can_only_be_read(program: Program) -> None:
    import apsw

    newer = apsw.Connection(str(program.session.path))
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    program.tick()
    assert program.window.bench.fixed.isVisible()
    assert not program.window.actions_.all["log"].isEnabled()
    assert not program.desk.do(Annotate(TODAY, "note", "x"))


@pytest.mark.parametrize("height", [560, 832])
def test_what_is_told_covers_nothing_that_can_be_clicked(program: Program, height: int) -> None:
    window = program.window
    window.resize(1024, height)
    program.desk.failed.emit("This is no workspace of SSI Coach, or another program is writing to it at this moment.")
    QApplication.sendPostedEvents()
    toast, rail = window.bench.toast, window.rail
    assert toast.isVisible()
    assert toast.geometry().right() <= rail.width()
    assert toast.geometry().top() >= rail.buttons["progress"].geometry().bottom()
    assert toast.geometry().bottom() <= rail.import_button.geometry().top()
    assert rail.workspace_button.geometry().bottom() <= rail.height()


def test_the_name_in_the_rail_is_written_the_same_however_often_it_is_set(program: Program) -> None:
    from ssi_coach.ui.rail import Rail

    for length in range(1, 40):
        name = "n" * length
        rail = Rail((), name, ())
        rail.setParent(program.window)
        first = rail.workspace_button.text()
        rail.show()
        rail.set_workspace(name)
        assert rail.workspace_button.text() == first
        rail.deleteLater()


def test_cancelling_the_settings_takes_back_what_was_tried_on(program: Program, appearance: Appearance) -> None:
    program.window.resize(1280, 832)  # wide enough for words in the rail
    before = (appearance.language, appearance.theme, appearance.less_motion)
    trigger(program, "settings")
    appearance.choose_theme("dark" if before[1] != "dark" else "light")
    appearance.choose_language("de")
    appearance.choose_motion(not before[2])
    dialog(program, "settings").cancel_button.click()
    assert (appearance.language, appearance.theme, appearance.less_motion) == before
    assert program.window.rail.settings_button.text() == "Settings"


def test_the_size_of_text_is_chosen_in_settings_and_taken_back_by_cancel(
    program: Program, appearance: Appearance, qapp: QApplication
) -> None:
    from ssi_coach.ui.dialogs.settings_look import LookForm

    own = qapp.font().pointSizeF()
    trigger(program, "settings")
    shown = dialog(program, "settings")
    shown.name_field.setText("Jürgen")
    shown._tabs.setCurrentIndex(shown._tabs.count() - 1)
    narrow = shown.minimumWidth()
    size = shown.findChild(LookForm).text_size
    assert size.currentText() == "100 %, as the system"
    size.setCurrentIndex(size.findData(125))
    size.activated.emit(size.currentIndex())
    assert qapp.font().pointSizeF() == pytest.approx(own * 1.25)
    assert shown.isVisible() and shown.name_field.text() == "Jürgen"
    assert shown.minimumWidth() >= narrow
    assert shown._tabs.currentWidget().findChild(LookForm).text_size.currentData() == 125
    shown.cancel_button.click()
    assert appearance.text_size == 100
    assert qapp.font().pointSizeF() == own


def test_saving_the_settings_keeps_what_was_tried_on(program: Program, appearance: Appearance) -> None:
    trigger(program, "settings")
    appearance.choose_language("de")
    dialog(program, "settings").save_button.click()
    assert appearance.language == "de"
    appearance.choose_language("en")


@pytest.mark.parametrize("language", ["en", "de", "sv", "pl"])
def test_no_two_entries_of_a_menu_share_a_letter(program: Program, appearance: Appearance, language: str) -> None:
    appearance.choose_language(language)
    for menu in program.window.menuBar().findChildren(QMenu):
        letters = [text[text.index("&") + 1].lower() for a in menu.actions() if "&" in (text := a.text())]
        assert len(letters) == len(set(letters)), [a.text() for a in menu.actions()]


def test_enter_presses_the_button_that_has_the_focus(program: Program) -> None:
    assert program.desk is not None
    program.window.rail.buttons["week"].setFocus()
    QTest.keyClick(program.window.rail.buttons["week"], Qt.Key.Key_Return)
    assert program.window.bench.stack.current == "week"
    program.desk.dialog_wanted.emit("goal", None)
    goal = dialog(program, "goal")
    assert goal is not None
    cancel = next(each for each in goal.findChildren(QPushButton) if each.text() == "Cancel")
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not goal.isVisible()
    assert program.desk.standing.undo is None


def test_the_list_of_shortcuts_knows_the_keys_of_the_pages(program: Program) -> None:
    trigger(program, "shortcuts")
    shown = {made.text() for made in dialog(program, "shortcuts").findChildren(QLabel)}
    assert {"Ctrl+K", "L", "A", "Space", "Home", "Del", "Enter · F2", "+ · −", "PgUp · PgDown"} <= shown
    assert {"Network", "Ctrl+F", "Ctrl+Enter", "Ctrl+C"} <= shown


def test_the_toast_of_a_planned_week_leads_there(program: Program, qtbot: QtBot) -> None:
    trigger(program, "page:profile")
    coming = Week.of(TODAY).shift(1)
    program.desk.dialog_wanted.emit("plan_week", coming)
    plan = dialog(program, "plan_week")
    qtbot.waitUntil(lambda: plan.settled and plan.take.isEnabled(), timeout=10000)
    plan.take.click()
    toast = program.window.bench.toast
    assert toast.show_button.isVisible() and toast.undo_button.isVisible()
    toast.show_button.click()
    page = program.window.bench.stack.currentWidget()
    assert isinstance(page, WeekPage) and page.week == coming and toast.isHidden()
    # What is told next has nothing to do with it, and whoever looks at the week is not led there.
    tick(program, "photo")
    assert not toast.show_button.isVisible()
    program.desk.planned.emit(coming)
    assert not toast.show_button.isVisible()
