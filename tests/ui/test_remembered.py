"""Windows come back where they can be seen, dialogs as large as somebody made them, tables sorted as they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import settings
from ssi_coach.ui import remembered
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialog_desk import DialogDesk
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.remembered import RememberedTable, first_place, in_sight, place_of, restore_window

SIZES = st.builds(QSize, st.integers(200, 4000), st.integers(200, 3000))
RECTS = st.builds(
    lambda x, y, size: QRect(QPoint(x, y), size), st.integers(-5000, 5000), st.integers(-5000, 5000), SIZES
)
SCREENS = st.lists(
    st.builds(
        lambda x, y, w, h: QRect(x, y, w, h),
        st.integers(-3000, 3000),
        st.integers(-2000, 2000),
        st.integers(1000, 3000),
        st.integers(700, 2000),
    ),
    min_size=1,
    max_size=3,
)


@given(RECTS, SCREENS)
def test_a_hand_can_always_reach_the_title_bar(window: QRect, screens: list[QRect]) -> None:
    seen = in_sight(window, screens)
    bar = QRect(seen.topLeft(), QSize(seen.width(), 1))
    assert any(
        screen.intersected(bar).width() >= min(80, seen.width())
        and seen.width() <= screen.width()
        and seen.height() <= screen.height()
        for screen in screens
    )


@given(RECTS, SCREENS)
def test_what_is_in_sight_stays_where_it_is(window: QRect, screens: list[QRect]) -> None:
    once = in_sight(window, screens)
    assert in_sight(once, screens) == once
    if any(screen.contains(window) and window.top() <= screen.bottom() - 80 for screen in screens):
        assert once == window


def test_without_a_screen_nothing_is_moved() -> None:
    assert in_sight(QRect(1, 2, 300, 400), []) == QRect(1, 2, 300, 400)


@pytest.mark.parametrize(("width", "height"), [(1024, 728), (1366, 728), (1920, 1040), (3840, 2100)])
def test_the_first_start_is_in_the_middle_and_fits(width: int, height: int) -> None:
    screen = QRect(0, 0, width, height)
    place = first_place(QSize(1280, 832), screen)
    assert screen.contains(place)
    assert place.width() == min(1280, width - 16)
    assert abs(place.center().x() - screen.center().x()) <= 1
    assert place.top() >= 32


def test_a_window_comes_back_as_it_was(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(40, 50, 500, 400)
    first.show()
    restore_window(second, place_of(first), QSize(300, 300))
    assert second.size() == QSize(500, 400)
    first.showMaximized()
    restore_window(second, place_of(first), QSize(300, 300))
    assert second.windowState() & Qt.WindowState.WindowMaximized


@pytest.mark.parametrize("place", ["", "no place", "\N{SNOWMAN}", "AAAA"])
def test_a_place_that_is_none_counts_as_the_first_start(qtbot: QtBot, place: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    restore_window(window, place, QSize(500, 400))
    assert window.size() == QSize(500, 400)
    assert window.screen().availableGeometry().contains(window.geometry())


def test_a_window_left_on_a_screen_that_is_gone_comes_into_sight(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(9000, 9000, 500, 400)
    place = place_of(window)
    other = QWidget()
    qtbot.addWidget(other)
    restore_window(other, place, QSize(300, 300))
    assert other.screen().availableGeometry().contains(other.geometry())


# --- dialogs


@pytest.fixture
def dialogs(desk: Desk, qtbot: QtBot) -> Iterator[DialogDesk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = DialogDesk(desk, window)
    yield made
    made.close_all()


def by_hand(dialog: QWidget, size: QSize) -> None:
    """As the desktop does it: the window is made another size from outside."""
    dialog.windowHandle().resize(size)
    QTest.qWait(1)
    assert dialog.size() == size


def test_a_dialog_opens_as_large_as_somebody_made_it(dialogs: DialogDesk) -> None:
    dialogs.open("quick_log")
    by_hand(dialogs.shown("quick_log"), QSize(610, 555))
    dialogs.shown("quick_log").close()
    assert settings.load().places == {"dialog.quick_log": "610x555"}
    dialogs.open("quick_log")
    assert dialogs.shown("quick_log").size() == QSize(610, 555)


def test_a_dialog_that_was_left_as_it_was_made_is_not_remembered(dialogs: DialogDesk) -> None:
    dialogs.open("quick_log")
    dialogs.shown("quick_log").resize(620, 600)
    dialogs.shown("quick_log").close()
    assert settings.load().places == {}


def test_a_size_beyond_the_screen_is_cut_to_it(dialogs: DialogDesk) -> None:
    settings.keep_place("dialog.quick_log", "99999x99999")
    dialogs.open("quick_log")
    shown = dialogs.shown("quick_log")
    room = shown.screen().availableGeometry()
    assert shown.width() <= room.width() and shown.height() <= room.height()


@pytest.mark.parametrize("text", ["", "x", "10", "-1x5", "axb", "²x²"])
def test_a_size_that_is_none_is_left_out(dialogs: DialogDesk, text: str) -> None:
    dialogs.open("quick_log")
    made = dialogs.shown("quick_log").size()
    dialogs.shown("quick_log").close()
    settings.keep_place("dialog.quick_log", text)
    dialogs.open("quick_log")
    assert dialogs.shown("quick_log").size() == made


def test_the_review_window_comes_back_where_it_stood(dialogs: DialogDesk) -> None:
    dialogs.open("review_window")
    shown = dialogs.shown("review_window")
    room = shown.screen().availableGeometry()
    smaller = QRect(room.topLeft() + QPoint(10, 60), QSize(shown.minimumSizeHint().width(), room.height() - 90))
    shown.setGeometry(smaller)
    shown.close()
    dialogs.open("review_window")
    assert dialogs.shown("review_window").geometry() == shown.geometry()


def test_the_main_window_remembers_that_it_was_maximised(qtbot: QtBot) -> None:
    first, second = MainWindow(), MainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
    first.restore_place("", "week")
    first.showMaximized()
    second.restore_place(first.place(), first.page)
    assert second.windowState() & Qt.WindowState.WindowMaximized
    assert second.page == "week"


# --- tables

COLUMNS = ("name", "day", "note")


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    return make_table(qtbot)


def make_table(qtbot: QtBot) -> QTableView:
    made = QTableView()
    qtbot.addWidget(made)
    model = QStandardItemModel(3, len(COLUMNS), made)
    made.setModel(model)
    made.setSortingEnabled(True)
    made.resize(600, 300)
    made.show()
    return made


def test_an_order_is_kept_for_the_next_time(table: QTableView, qtbot: QtBot) -> None:
    RememberedTable(table, "things", COLUMNS)
    header = table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    way = header.sortIndicatorOrder()
    other = make_table(qtbot)
    RememberedTable(other, "things", COLUMNS)
    assert other.horizontalHeader().sortIndicatorSection() == 1
    assert other.horizontalHeader().sortIndicatorOrder() == way


def test_a_width_that_a_hand_gave_is_kept_and_no_other(table: QTableView, qtbot: QtBot) -> None:
    held = RememberedTable(table, "things", COLUMNS)
    table.setColumnWidth(0, 133)
    header = table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(1) + header.sectionSize(1) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    drag(header.viewport(), edge + QPoint(40, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    wide = header.sectionSize(1)
    qtbot.waitUntil(lambda: "table.things" in settings.load().places)
    assert settings.load().places["table.things"] == f" day={wide}"
    table.setColumnWidth(1, 50)
    held.apply()
    assert table.columnWidth(1) == wide
    other = make_table(qtbot)
    RememberedTable(other, "things", COLUMNS)
    assert (other.columnWidth(1), other.columnWidth(0)) == (wide, 100)


def drag(widget: QWidget, to: QPoint) -> None:
    """The mouse goes on with its button held down."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    where = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, widget.mapToGlobal(where), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("text", ["gone:up", "day:sideways day=²", "name day=x note", "=:=", "day:up day=99999999"])
def test_what_another_version_wrote_harms_nothing(table: QTableView, text: str) -> None:
    remembered.keep("table.things", text)
    RememberedTable(table, "things", COLUMNS)
    assert 0 < table.columnWidth(1) <= 2000


def test_a_hidden_column_is_not_sorted_by(table: QTableView) -> None:
    remembered.keep("table.things", "day:down")
    before = table.horizontalHeader().sortIndicatorSection()
    table.setColumnHidden(1, True)
    RememberedTable(table, "things", COLUMNS)
    assert table.horizontalHeader().sortIndicatorSection() == before


def test_settings_that_cannot_be_written_cost_only_the_memory(home: Path) -> None:
    (home / "config").mkdir(exist_ok=True)
    settings.settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    settings.settings_file().parent.touch()
    remembered.keep("dialog.x", "1x1")
    assert remembered.kept("dialog.x") == ""
