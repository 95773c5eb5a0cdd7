"""The rescue window on real damaged files: backups looked through, salvaged, started empty; nothing overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach.app.session import back_up, create_session
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.program import Program
from ssi_coach.ui.rescue import RescueWindow
from tests.lives import live
from tests.ui.conftest import Morning

TODAY = date(2026, 11, 23)
KEY = Passphrase("Salz und Brot")
PAGE = 4096


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    appearance = Appearance(qapp, language="en", theme="light")
    made = Program(appearance, tmp_path / "seats", own=tmp_path / "Anna Berg.ssicoach", clock=clock)
    yield made
    if made.rescue is not None:
        made.rescue.close()
        made.rescue.deleteLater()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    appearance.deleteLater()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Anna Berg.ssicoach"


def fill(path: Path, clock: Morning, key: Passphrase | None = None, *, copy: bool = False) -> None:
    session = create_session(path, key, clock=clock)
    live(session.coach)
    session.close()
    if copy:
        back_up(path, key=key)


def damage(path: Path, begin: int, end: int) -> bytes:
    content = bytearray(path.read_bytes())
    content[begin:end] = bytes(min(end, len(content)) - begin)
    path.write_bytes(content)
    return bytes(content)


def rescue(program: Program, qtbot: QtBot) -> RescueWindow:
    """The rescue window, once it has looked through the backups."""
    window = program.rescue
    assert window is not None and window.isVisible() and not program.window.isVisible()
    qtbot.waitUntil(lambda: window._looking is None, timeout=10000)
    return window


def test_the_newest_backup_that_is_good_is_offered_and_gone_back_to(
    program: Program, path: Path, qtbot: QtBot, clock: Morning
) -> None:
    fill(path, clock, copy=True)
    good = back_up(path)
    bad = back_up(path)
    damage(bad, 5 * PAGE, 20 * PAGE)
    before = damage(path, 0, 2 * PAGE)
    program.open(path)
    window = program.rescue
    assert not window.buttons["restore"].isEnabled()
    rescue(program, qtbot)
    assert path.name in window.reason.text()
    assert window.newest.file == good and window.newest.checked
    assert "is sound" in window.backup_text.text()
    window.buttons["restore"].click()
    qtbot.waitUntil(lambda: program.session is not None, timeout=10000)
    assert program.rescue is None and program.window.isVisible()
    assert program.desk.standing.records.checklist
    (aside,) = path.parent.glob("*damaged*.ssicoach")
    assert aside.read_bytes() == before


def test_without_a_good_backup_none_is_offered(program: Program, path: Path, qtbot: QtBot, clock: Morning) -> None:
    fill(path, clock, copy=True)
    for copy in path.parent.glob("* backups/*"):
        damage(copy, 0, 40 * PAGE)
    damage(path, 0, PAGE)
    program.open(path)
    window = rescue(program, qtbot)
    assert not window.buttons["restore"].isEnabled()
    assert window.backup_text.text() == "There is no backup of it that is sound."
    assert window.focusWidget() is window.buttons["salvage"]


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "protected"])
def test_what_can_be_read_is_salvaged_counted_and_opened(
    program: Program, path: Path, qtbot: QtBot, clock: Morning, key: Passphrase | None
) -> None:
    fill(path, clock, key)
    # The schema is gone, so that it does not open at all; and some of the rest.
    damage(path, 200, PAGE - 40)
    before = damage(path, 40 * PAGE, 42 * PAGE)
    program.protection.known.add(key)
    program.open(path)
    if program.rescue is None:
        # Nothing that is known opens it: its passphrase is asked for, and does not help.
        program.leave(path, program.protection.damage(path))
    window = rescue(program, qtbot)
    if window.field is not None:
        window.buttons["salvage"].click()
        assert "passphrase" in window.trouble.text()
        window.field.line.setText("not this one")
        window.buttons["salvage"].click()
        qtbot.waitUntil(lambda: window._job is None, timeout=20000)
        assert "does not open" in window.trouble.text()
        window.field.line.setText(KEY.reveal())
    window.buttons["salvage"].click()
    qtbot.waitUntil(lambda: window.salvaged is not None, timeout=20000)
    qtbot.waitUntil(lambda: window._job is None)
    assert "rows were read into Anna Berg salvaged.ssicoach" in window.result.text()
    assert "people: " in window.counts.text() and "activities: " in window.counts.text()
    assert path.read_bytes() == before
    assert not window.bar.isVisible()
    window.buttons["salvaged"].click()
    assert program.session is not None and program.session.path == path.with_name("Anna Berg salvaged.ssicoach")
    assert program.session.key == key
    assert len(program.session.coach.connections()) > 700
    assert program.desk.standing.undo is None


def test_starting_empty_sets_the_damaged_one_aside(program: Program, path: Path, qtbot: QtBot, clock: Morning) -> None:
    fill(path, clock)
    before = damage(path, 0, 30)
    program.open(path)
    window = rescue(program, qtbot)
    window.buttons["empty"].click()
    assert program.session.path == path and not program.desk.standing.records.checklist
    (aside,) = path.parent.glob("*damaged*.ssicoach")
    assert aside.read_bytes() == before
    assert aside.name in program.window.bench.toast.text.text()


def test_a_half_migrated_workspace_is_rescued(program: Program, path: Path, qtbot: QtBot, clock: Morning) -> None:
    fill(path, clock)
    import apsw

    db = apsw.Connection(str(path))
    db.execute("DROP TABLE coverage")
    db.close()
    program.open(path)
    window = rescue(program, qtbot)
    assert "coverage" in window.reason.text()
    window.buttons["salvage"].click()
    qtbot.waitUntil(lambda: window.salvaged is not None, timeout=20000)
    window.buttons["salvaged"].click()
    assert program.desk.standing.records.checklist


def test_a_part_that_only_a_page_reads_leads_here_as_well(
    program: Program, path: Path, qtbot: QtBot, clock: Morning
) -> None:
    fill(path, clock)
    content = path.read_bytes()
    met = 0
    for page in range(20, len(content) // PAGE, 9):
        path.write_bytes(content)
        damage(path, page * PAGE, (page + 1) * PAGE)
        program.open(path)
        met += program.rescue is not None
        if program.rescue is None:
            program.meet(DamagedWorkspace(QT_TRANSLATE_NOOP("Test", "damaged")))
        rescue(program, qtbot)
        assert program.session is None
    assert met


def test_damage_found_while_working_leads_here(program: Program, path: Path, qtbot: QtBot, clock: Morning) -> None:
    fill(path, clock, KEY, copy=True)
    program.protection.known.add(KEY)
    program.open(path)
    # What a failing disk leaves behind, in a page that was not read yet.
    size = path.stat().st_size
    damage(path, size - PAGE, size)
    program.tick()
    qtbot.waitUntil(lambda: program.rescue is not None, timeout=20000)
    window = rescue(program, qtbot)
    assert program.session is None and window.field is None
    assert window.newest.checked
    window.buttons["restore"].click()
    qtbot.waitUntil(lambda: program.session is not None, timeout=20000)
    assert program.session.key == KEY
    assert list(path.parent.glob("*damaged*.ssicoach"))


def test_it_leads_to_another_workspace_the_demonstration_or_the_end(
    program: Program, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_bytes(b"SQLite format 3\0".ljust(90, b"x"))
    ended: list[bool] = []
    program.ended.connect(lambda: ended.append(True))
    program.open(path)
    window = rescue(program, qtbot)
    window.buttons["salvage"].click()
    qtbot.waitUntil(lambda: window._job is None, timeout=10000)
    assert "Nothing can be read" in window.trouble.text()
    opened: list[str] = []
    monkeypatch.setattr("ssi_coach.ui.program.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    window.buttons["show_folder"].click()
    assert opened == [str(path.parent)]
    window.buttons["open"].click()
    program.files.ask.dialog.close()
    window.close()
    assert ended == [True]
    window.show()
    window.buttons["demo"].click()
    assert program.rescue is None and program.session.demo
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_return_presses_the_way_that_has_the_focus(program: Program, path: Path, qtbot: QtBot, clock: Morning) -> None:
    fill(path, clock)
    damage(path, 4 * PAGE, 8 * PAGE)
    program.open(path)
    window = rescue(program, qtbot)
    window.buttons["demo"].setFocus()
    with qtbot.waitSignal(window.chosen) as chosen:
        qtbot.keyClick(window.buttons["demo"], Qt.Key.Key_Return)
    assert chosen.args == ["demo"]


def test_everything_has_a_name_for_screen_readers_and_can_be_reached(
    program: Program, path: Path, qtbot: QtBot, clock: Morning
) -> None:
    fill(path, clock)
    damage(path, 0, PAGE)
    program.open(path)
    window = rescue(program, qtbot)
    for name, way in window.buttons.items():
        assert way.text() or way.accessibleName(), name
    assert window.bar.accessibleName()


@pytest.mark.parametrize("content", [b"x\n", b"Dear Anna, " * 4000, bytes(range(256)) * 64])
def test_a_file_that_never_was_a_workspace_leads_to_another_one(
    program: Program, path: Path, qtbot: QtBot, content: bytes
) -> None:
    path.write_bytes(content)
    ended: list[bool] = []
    program.ended.connect(lambda: ended.append(True))
    program.open(path)
    window = program.rescue
    assert window is not None and "was not written by SSI Coach" in window.reason.text()
    assert next(iter(window.buttons)) == "open" and not {"salvage", "restore", "empty"} & set(window.buttons)
    assert window.buttons["open"].property("role") == "primary" and window.close_button.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert ended == [True] and path.read_bytes() == content


def test_another_programs_database_is_none_either(program: Program, path: Path) -> None:
    import apsw

    other = apsw.Connection(str(path))
    other.execute("CREATE TABLE mail (id)")
    other.close()
    program.open(path)
    assert program.rescue is not None and "was not written by SSI Coach" in program.rescue.reason.text()


def test_a_file_that_is_no_workspace_handed_to_a_running_window_is_told_there(
    program: Program, path: Path, tmp_path: Path, clock: Morning
) -> None:
    fill(path, clock)
    program.open(path)
    strange = tmp_path / "Letter.ssicoach"
    strange.write_bytes(b"Dear Anna")
    program.given.take([strange], path)
    assert "Letter.ssicoach is no SSI Coach workspace" in program.window.bench.toast.text.text()
    assert program.rescue is None and program.session.path == path
