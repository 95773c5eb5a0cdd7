"""What people expect of any program: recent files, dropping, a tour, other text sizes, About, usual keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach import PROJECT_PAGE, __version__
from ssi_coach.app import settings
from ssi_coach.app.session import create_session, open_session
from ssi_coach.domain.week import Week
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.drops import Curtain
from ssi_coach.ui.program import Program
from ssi_coach.ui.tour import STEPS, beside
from tests.ui.conftest import Morning
from tests.ui.lives import ENGLISH_PAGE
from tests.visual.fit import misfits

LEFT, NONE, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.choose_language("en")
    made.choose_theme("light")
    made.choose_text_size("normal")
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    made = Program(appearance, tmp_path / "seats", clock=clock)
    made.open(tmp_path / "Anna Berg.ssicoach")
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the desktop to be opened."""
    asked: list[str] = []

    def note(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return asked


def trigger(program: Program, key: str) -> None:
    program.window.actions_.all[key].trigger()


def dialog(program: Program, name: str) -> QWidget:
    shown = program.window.bench.dialogs.shown(name)
    assert shown is not None
    return shown


def toast(program: Program) -> str:
    return str(program.window.bench.toast.text.text())


# --- recent workspaces


def listed(program: Program) -> list[QAction]:
    return [action for action in program.window.actions_.recent.actions() if action.data()]


def command(program: Program, name: str) -> QAction:
    return next(action for action in program.window.actions_.recent.actions() if action.objectName() == name)


def look(program: Program, qtbot: QtBot) -> None:
    """As if the menu were about to be shown."""
    menu = program.window.actions_.recent
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: menu._job is None)


def test_recent_workspaces_are_numbered_and_told_apart(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        program.open(tmp_path / folder / "R&D.ssicoach")
    look(program, qtbot)
    assert [action.text() for action in listed(program)] == ["&1  R&&D (b)", "&2  R&&D (a)", "&3  Anna Berg"]
    listed(program)[2].trigger()
    assert program.session.name == "Anna Berg"


def test_what_is_gone_is_greyed_says_so_and_can_be_taken_off(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "Bo.ssicoach"
    open_session(other).close()
    program.open(other)
    program.open(tmp_path / "Anna Berg.ssicoach")
    look(program, qtbot)
    assert not command(program, "tidy").isVisible()
    other.unlink()
    look(program, qtbot)
    gone = listed(program)[1]
    assert not gone.isEnabled() and "not there any more" in gone.text() and str(other) in gone.toolTip()
    command(program, "tidy").trigger()
    assert "1 workspace that is gone" in toast(program)
    qtbot.waitUntil(lambda: len(listed(program)) == 1)
    assert settings.load().recent == (str(tmp_path / "Anna Berg.ssicoach"),)


def test_markup_in_a_path_is_shown_as_it_is_written(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "<img src='x'>"
    folder.mkdir()
    program.open(folder / "<b>Bo.ssicoach")
    look(program, qtbot)
    trigger(program, "about")
    tips = [tip for made in dialog(program, "about").findChildren(QLabel) if "img" in (tip := made.toolTip())]
    tips += [tip for action in listed(program) if "img" in (tip := action.toolTip())]
    assert len(tips) == 2
    (folder / "<b>Bo.ssicoach").rename(tmp_path / "moved")
    look(program, qtbot)
    tips += [tip for action in listed(program) if "img" in (tip := action.toolTip())]
    assert len(tips) == 3
    assert all("&lt;img" in tip and "<img" not in tip for tip in tips)


def test_the_open_workspace_can_be_kept_at_the_top(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    look(program, qtbot)
    command(program, "pin").trigger()
    program.open(tmp_path / "Bo.ssicoach")
    assert "Anna Berg" in listed(program)[0].text() and "kept at the top" in listed(program)[0].text()
    assert not command(program, "pin").isChecked()
    program.open(tmp_path / "Anna Berg.ssicoach")
    assert command(program, "pin").isChecked()
    command(program, "pin").trigger()
    assert settings.load().pinned == ()


def test_the_list_is_emptied_but_for_the_open_one(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.open(tmp_path / "Bo.ssicoach")
    look(program, qtbot)
    command(program, "clear").trigger()
    assert settings.load().recent == (str(tmp_path / "Bo.ssicoach"),)
    assert "files are where they were" in toast(program)


def test_a_list_that_cannot_be_written_is_said(program: Program, qtbot: QtBot) -> None:
    look(program, qtbot)
    file = settings.settings_file()
    file.unlink()
    file.parent.rmdir()
    file.parent.touch()
    command(program, "pin").trigger()
    assert "cannot be kept" in toast(program)


def test_where_one_does_not_open_the_other_recent_ones_are_offered(program: Program, tmp_path: Path) -> None:
    good = program.session.path
    bad = tmp_path / "Bad.ssicoach"
    create_session(bad).close()
    settings.remember_opened(bad)
    settings.remember_opened(good)
    program.let_go()
    bad.write_bytes(b"no database at all" * 400)
    program.open(bad)
    rescue = program.rescue
    assert rescue is not None
    menu = rescue.buttons["recent"].menu()
    assert [action.data() for action in menu.actions()] == [str(good)]
    menu.actions()[0].trigger()
    assert program.rescue is None and program.session.path == good


def test_a_workspace_dropped_on_the_rescue_window_is_opened(program: Program, tmp_path: Path) -> None:
    good = program.session.path
    bad = tmp_path / "Bad.ssicoach"
    bad.write_bytes(b"no database at all" * 400)
    program.let_go()
    program.open(bad)
    drop(program.rescue, files(good))
    assert program.session.path == good


# --- dropping


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(window: QWidget, data: QMimeData) -> QDragEnterEvent:
    enter = QDragEnterEvent(QPoint(300, 300), COPY, data, LEFT, NONE)
    QCoreApplication.sendEvent(window, enter)
    return enter


def drop(window: QWidget, data: QMimeData) -> None:
    hover(window, data)
    QCoreApplication.sendEvent(window, QDropEvent(QPointF(300, 300), COPY, data, LEFT, NONE))


def test_what_hovers_says_what_it_will_do_and_goes_with_the_mouse(program: Program, tmp_path: Path) -> None:
    export = tmp_path / "mine.json"
    export.write_text('{"format": "ssi-coach", "version": 1}', encoding="utf-8")
    picture = tmp_path / "photo.bin"
    picture.write_bytes(bytes(100))
    said = {}
    text = QMimeData()
    text.setText(ENGLISH_PAGE)
    nothing = QMimeData()
    nothing.setText("Buy milk")
    for key, data in {
        "one": files(export),
        "two": files(export, export),
        "some": files(export, picture),
        "open": files(tmp_path / "Bo.ssicoach"),
        "folder": files(tmp_path),
        "page": text,
        "text": nothing,
    }.items():
        event = hover(program.window, data)
        curtain = program.window.findChild(Curtain)
        assert curtain.isVisible() and curtain.geometry() == program.window.rect()
        assert event.isAccepted()
        assert (event.dropAction() == COPY) == curtain.good
        said[key] = f"{curtain.title.text()} {curtain.more.text()}"
        QCoreApplication.sendEvent(program.window, QDragLeaveEvent())
        assert not curtain.isVisible()
    assert said["one"].startswith("Import this file ")
    assert said["two"].startswith("Import these 2 files ")
    assert "1 other file SSI Coach does not read" in said["some"]
    assert said["open"] == "Open this workspace Bo"
    assert said["folder"].startswith("Not something SSI Coach reads.")
    assert said["page"].startswith("Record LinkedIn’s score")
    assert said["text"].startswith("Not something SSI Coach reads. It reads ")


def test_a_copied_page_dropped_on_the_window_is_looked_at_before_it_is_saved(program: Program) -> None:
    data = QMimeData()
    data.setText(ENGLISH_PAGE)
    drop(program.window, data)
    shown = dialog(program, "record")
    assert shown.understood.isVisible()
    assert not program.desk.standing.records.readings
    shown.close()


def test_a_copied_page_can_be_dropped_on_the_dialog_as_well(program: Program) -> None:
    QGuiApplication.clipboard().clear()
    trigger(program, "record")
    shown = dialog(program, "record")
    assert not shown.understood.isVisible()
    data = QMimeData()
    data.setText(ENGLISH_PAGE)
    drop(shown, data)
    assert shown.understood.isVisible() and "what you dropped" in shown.understood.text()
    shown.close()


def test_what_is_let_go_for_nothing_is_said_in_a_sentence(program: Program, tmp_path: Path) -> None:
    picture = tmp_path / "photo.bin"
    picture.write_bytes(bytes(100))
    drop(program.window, files(picture))
    assert toast(program) == "Not something SSI Coach reads."
    assert program.window.bench.dialogs.shown("import") is None


def test_a_file_dropped_on_the_review_window_is_imported(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    export = tmp_path / "mine.json"
    export.write_text('{"format": "ssi-coach", "version": 1}', encoding="utf-8")
    trigger(program, "review")
    drop(dialog(program, "review_window"), files(export))
    shown = dialog(program, "import")
    qtbot.waitUntil(lambda: shown._job is None)
    shown.close()


def test_a_card_that_is_dragged_is_none_of_the_windows_business(program: Program) -> None:
    data = QMimeData()
    data.setData("application/x-something", b"1")
    assert not hover(program.window, data).isAccepted()
    assert program.window.findChild(Curtain) is None


def test_a_locked_out_window_opens_workspaces_and_nothing_else(program: Program, tmp_path: Path) -> None:
    program.window.show_instead(QWidget(), "Anna Berg")
    export = tmp_path / "mine.json"
    export.write_text('{"format": "ssi-coach", "version": 1}', encoding="utf-8")
    hover(program.window, files(export))
    assert program.window.findChild(Curtain).title.text() == "Open a workspace first; then drop it here."
    drop(program.window, files(export))
    assert not program.window.findChild(Curtain).isVisible()


# --- the tour


def test_the_tour_points_at_the_real_things_and_ends_where_it_began(program: Program, qtbot: QtBot) -> None:
    window = program.window
    trigger(program, "page:week")
    before = window.focusWidget()
    trigger(program, "tour")
    tour = window.tour
    pointed = []
    for step in STEPS:
        assert tour.note.isVisible() and tour.note.next.hasFocus()
        assert window.rect().contains(tour.note.geometry())
        assert tour.ring.isHidden() or not tour.ring.geometry().intersects(tour.note.geometry())
        pointed.append(None if tour.ring.isHidden() else tour.ring.geometry())
        assert (window.page == "week") == (step == "pages")
        QTest.keyClick(tour.note.next, Qt.Key.Key_Return)
    assert window.tour is None
    rail = window.rail
    assert pointed[0].contains(QRect(rail.buttons["today"].mapTo(window, QPoint(0, 0)), rail.buttons["today"].size()))
    assert pointed[4].contains(
        QRect(rail.workspace_button.mapTo(window, QPoint(0, 0)), rail.workspace_button.size()).adjusted(1, 1, -1, -1)
    )
    trigger(program, "page:week")
    assert before is not None


def test_the_tour_is_walked_by_key_and_locks_nothing(program: Program) -> None:
    trigger(program, "tour")
    note = program.window.tour.note
    assert not note.back.isEnabled()
    for key, step in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Left, 0), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(program.window.focusWidget(), key)
        assert program.window.tour.step == step
        assert note.isAncestorOf(program.window.focusWidget())
    trigger(program, "page:profile")
    assert program.window.page == "profile"
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert program.window.tour is None


def test_the_tour_is_offered_at_the_first_start_and_goes_on_in_another_language(
    program: Program, appearance: Appearance, qtbot: QtBot
) -> None:
    program.window.bench.stack.pages["today"].first.tour.click()
    program.window.tour.note.next.click()
    appearance.choose_language("de")
    assert program.window.tour.note.title.text() == "Ihre Schätzung"
    assert program.window.tour.note.accessibleName() == "Ihre Schätzung"
    qtbot.waitUntil(program.window.tour.ring.isVisible)
    program.window.tour.note.skip.click()
    assert program.window.tour is None


def test_the_tour_is_begun_again_and_ends_with_its_workspace(program: Program, tmp_path: Path) -> None:
    trigger(program, "tour")
    program.window.tour.note.next.click()
    trigger(program, "tour")
    assert program.window.tour.step == 0
    program.open(tmp_path / "Bo.ssicoach")
    assert program.window.tour is None


def test_the_tour_shows_gauges_plan_and_log_where_they_are_shown(program: Program) -> None:
    trigger(program, "demo")
    program.window.resize(1024, 680)
    QApplication.processEvents()
    trigger(program, "tour")
    tour, page = program.window.tour, program.window.bench.stack.pages["today"]
    for key, widget in (("gauges", page.pillars), ("plan", page.day), ("log", page.log_button)):
        tour.note.next.click()
        assert STEPS[tour.step] == key
        assert tour.ring.geometry().intersects(QRect(widget.mapTo(program.window, QPoint(0, 0)), widget.size()))
        assert program.window.rect().contains(tour.note.geometry())
    tour.end()


@pytest.mark.unmeasured
@pytest.mark.parametrize("size", [(840, 560), (520, 360)])
def test_the_tour_has_room_for_large_letters(program: Program, appearance: Appearance, size: tuple[int, int]) -> None:
    appearance.choose_language("de")
    program.window.resize(*size)
    trigger(program, "tour")
    for _ in range(5):  # while it is shown, too
        appearance.choose_text_size("larger")
    tour = program.window.tour
    for _ in STEPS[1:]:
        for _ in range(4):  # layouts ask each other for room
            QCoreApplication.sendPostedEvents()
        assert program.window.rect().contains(tour.note.geometry())
        assert [text for text in misfits(program.window) if "_Note" in text] == []
        tour.note.next.click()
    tour.end()


def test_the_ring_follows_the_window(program: Program) -> None:
    trigger(program, "tour")
    tour = program.window.tour
    while tour.step < 4:
        tour.note.next.click()
    before = tour.ring.geometry()
    program.window.resize(program.window.width(), program.window.height() + 60)
    QTest.qWait(200)
    assert tour.ring.geometry() != before
    tour.end()


@pytest.mark.parametrize(
    ("target", "corner"),
    [
        (QRect(0, 0, 200, 100), QPoint(212, 0)),
        (QRect(0, 0, 900, 100), QPoint(0, 112)),
        (QRect(400, 0, 600, 600), QPoint(28, 0)),
        (QRect(0, 450, 1000, 150), QPoint(0, 288)),
        (QRect(0, 0, 1000, 600), QPoint(628, 438)),
        (QRect(0, 550, 200, 50), QPoint(212, 450)),
    ],
)
def test_the_note_stands_beside_what_it_speaks_of(target: QRect, corner: QPoint) -> None:
    assert beside(target, QSize(360, 150), QRect(0, 0, 1000, 600)) == corner


@pytest.mark.parametrize("size", [QSize(1280, 832), QSize(1024, 680)])
def test_every_note_points_at_something_and_never_covers_it(program: Program, size: QSize) -> None:
    """At the first start: nothing is planned or logged yet."""
    window = program.window
    window.resize(size)
    trigger(program, "tour")
    tour = window.tour
    for _ in STEPS:
        QApplication.processEvents()
        tour.place()
        assert tour.ring.isVisible(), STEPS[tour.step]
        assert not tour.ring.geometry().intersects(tour.note.geometry()), STEPS[tour.step]
        if STEPS[tour.step] == "plan":
            week = window.rail.buttons["week"]
            assert tour.ring.geometry().contains(QRect(week.mapTo(window, QPoint(0, 0)), week.size()))
            assert "On this page" in tour.note.text.text()
        if STEPS[tour.step] == "log":
            assert tour.ring.geometry() == window.actions_.place_of("edit", window)
            assert "menu" in tour.note.text.text()
        tour.note.next.click()


# --- text size, full screen, usual keys


def test_sizes_wished_for_in_quick_succession_are_shown_at_once(
    program: Program, appearance: Appearance, qapp: QApplication, qtbot: QtBot
) -> None:
    own = qapp.font().pointSizeF()
    shown: list[int] = []
    appearance.text_size_changed.connect(lambda: shown.append(appearance.text_size))
    for _ in range(4):
        trigger(program, "text_larger")
    assert appearance.text_size == 175 and len(shown) == 1
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown[-1] == 175 and qapp.font().pointSizeF() == pytest.approx(own * 1.75)
    trigger(program, "text_normal")
    qtbot.wait(200)
    assert len(shown) == 3 and qapp.font().pointSizeF() == own


def test_text_is_made_larger_and_smaller_and_kept(program: Program, appearance: Appearance, qapp: QApplication) -> None:
    own = qapp.font().pointSizeF()
    trigger(program, "text_larger")
    assert qapp.font().pointSizeF() == pytest.approx(own * 1.1)
    title = program.window.bench.stack.pages["today"].title
    title.ensurePolished()
    assert title.font().pointSizeF() == pytest.approx(own * 1.1 * 22 / 14, abs=0.1)
    assert settings.load().text_size == 110
    for _ in range(9):
        trigger(program, "text_larger")
    assert appearance.text_size == 200
    for _ in range(9):
        trigger(program, "text_smaller")
    assert appearance.text_size == 80
    trigger(program, "text_normal")
    assert qapp.font().pointSizeF() == own
    assert settings.load().text_size == 100


def test_full_screen_there_and_back(program: Program) -> None:
    action = program.window.actions_.all["full_screen"]
    assert "F11" in [keys.toString() for keys in action.shortcuts()]
    action.trigger()
    assert program.window.isFullScreen() and action.isChecked()
    action.trigger()
    assert not program.window.isFullScreen() and not action.isChecked()


def test_whoever_saves_is_told_that_it_is_done(program: Program) -> None:
    assert program.window.actions_.all["saved"].shortcut().toString() == "Ctrl+S"
    trigger(program, "saved")
    assert toast(program) == "Everything is saved already: each change at once."
    assert program.window.rail.workspace_button.toolTip() == "Anna Berg: everything is saved"


def test_the_usual_key_closes_the_window(program: Program) -> None:
    assert program.window.actions_.all["close"].shortcut().toString() == "Ctrl+W"
    trigger(program, "close")
    assert not program.window.isVisible() and program.session is None


def test_the_usual_key_closes_a_window_of_its_own_and_only_that(program: Program) -> None:
    trigger(program, "review")
    shown = dialog(program, "review_window")
    # Sent by hand the key reaches both windows; the desktop gives it to the one in front.
    keys = {shortcut.key().toString(): shortcut for shortcut in shown.findChildren(QShortcut)}
    keys["Ctrl+W"].activated.emit()
    assert not shown.isVisible() and program.window.isVisible()


def test_what_was_exported_can_be_shown_where_it_lies(
    program: Program, tmp_path: Path, qtbot: QtBot, opened: list[str]
) -> None:
    target = tmp_path / "out" / "all.json"
    target.parent.mkdir()
    trigger(program, "export_json")
    program.files.ask.dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: program.files._job is None, timeout=10000)
    made = program.window.bench.toast
    assert made.show_button.isVisible() and not made.undo_button.isVisible()
    made.show_button.click()
    assert opened == [QUrl.fromLocalFile(str(target.parent)).toString()]
    trigger(program, "saved")
    assert not made.show_button.isVisible()
    trigger(program, "export_json")
    assert program.files.ask.dialog.directory().absolutePath() == str(target.parent)
    program.files.ask.dialog.close()


# --- about, and what the browser opens


def test_about_says_versions_places_and_licences(program: Program, opened: list[str], home: Path) -> None:
    trigger(program, "about")
    shown = dialog(program, "about")
    assert shown.licences.list.count() == 0
    buttons = {made.accessibleName(): made for made in shown.findChildren(type(shown.details_button))}
    buttons["Open the folder: Your data"].click()
    assert opened == [QUrl.fromLocalFile(str(program.session.path.parent)).toString()]
    buttons["Copy the path: Settings"].click()
    assert QGuiApplication.clipboard().text() == str(settings.settings_file())
    buttons["Open the folder: Logs of failures"].click()
    assert "so far there is nothing" in shown.copied.text()
    shown.details_button.click()
    told = QGuiApplication.clipboard().text()
    assert f"SSI Coach: {__version__}\n" in told and "Qt: " in told and "Screen: " in told
    assert str(home) not in told and "Anna" not in told
    shown.tabs.setCurrentIndex(1)
    assert shown.licences.list.count() > 10
    shown.licences.list.setCurrentRow(1)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in shown.licences.text.toPlainText()
    shown.licences.page.click()
    assert opened[-1].startswith("https://doc.qt.io/")
    shown.close()


def test_a_folder_that_does_not_open_is_said(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_url: QUrl) -> bool:
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    trigger(program, "about")
    shown = dialog(program, "about")
    buttons = {made.accessibleName(): made for made in shown.findChildren(type(shown.details_button))}
    buttons["Open the folder: Your data"].click()
    assert "copy its path" in shown.copied.text()
    shown.new_version.click()
    page = dialog(program, "project_page")
    page.open_button.click()
    assert page.isVisible() and "No browser" in page.problem.text()
    page.close()
    shown.close()


@pytest.mark.parametrize("demo", [False, True])
@pytest.mark.parametrize(("key", "address"), [("new_version", "/releases"), ("problem", "/issues")])
def test_the_browser_is_sent_to_the_projects_page_only_on_a_click(
    program: Program, opened: list[str], key: str, address: str, demo: bool
) -> None:
    if demo:
        trigger(program, "demo")
    trigger(program, key)
    shown = dialog(program, "project_page")
    assert opened == []
    said = " ".join(made.text() for made in shown.findChildren(type(shown.heading)))
    assert "has no network of its own" in said and PROJECT_PAGE + address in said
    assert (__version__ in said) == (key == "new_version")
    shown.open_button.click()
    assert opened == [PROJECT_PAGE + address]


# --- lists of which the filter leaves nothing


def test_a_list_sifted_to_nothing_offers_to_show_all_again(program: Program, qtbot: QtBot) -> None:
    trigger(program, "workspaces")
    shown = program.workspaces.list
    qtbot.waitUntil(lambda: not shown._reading)
    shown.search.setText("nobody is called that")
    assert shown.none.isVisible() and not shown.table.isVisible()
    shown.none.clear_button.click()
    assert shown.table.isVisible() and not shown.none.isVisible()
    assert shown.search.text() == ""
    shown.close()


def test_people_and_results_sifted_to_nothing_come_back(program: Program) -> None:
    trigger(program, "demo")
    trigger(program, "page:network")
    people = program.window.bench.stack.pages["network"].people
    people.groups.setCurrentIndex(1)
    people.search.setText("nobody is called that")
    assert people.nobody.isVisibleTo(people)
    people.nobody.clear_button.click()
    assert people.search.text() == "" and people.groups.currentIndex() == 0 and people.model.shown
    trigger(program, "page:results")
    page = program.window.bench.stack.pages["results"]
    page.see_list.click()
    results = page.list
    assert results.model.shown
    results.kinds.setCurrentIndex(2)
    results.search.setText("nobody is called that")
    assert results.none.isVisibleTo(results)
    results.none.clear_button.click()
    assert results.kinds.currentIndex() == 0 and results.model.shown


def test_dialogs_with_nothing_in_them_offer_what_fills_them(program: Program) -> None:
    program.desk.dialog_wanted.emit("drop", None)
    shown = dialog(program, "drop")
    shown.record.click()
    dialog(program, "record").close()
    shown.close()
    trigger(program, "readings")
    shown = dialog(program, "readings")
    assert shown.record.property("role") == "primary" and not shown.copy.isVisible()
    shown.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_window_of_the_review_shows_the_week_of_the_progress_page(program: Program, clock: Morning) -> None:
    """On a Monday the week that ended; from Friday on the one that is ending."""
    program.window.bench.show_page("progress")
    page = program.window.bench.stack.page("progress")
    trigger(program, "review")
    shown = dialog(program, "review_window")
    assert shown.review.state.review.week == page.review.state.review.week == Week(2026, 47)
    clock.sleep(6)
    program.session.coach.refresh()
    assert shown.review.state.review.week == page.review.state.review.week == Week(2026, 48)
    shown.close()
