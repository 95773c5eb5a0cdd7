"""On a small or magnified screen, and with large letters, everything can still be reached and read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.archive_howto import ArchiveHowtoDialog
from ssi_coach.ui.dialogs.plan_week import PlanWeekDialog
from ssi_coach.ui.locked import LockedView
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.rail_signs import SIDE, draw_sign
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.week.day import DayColumn
from ssi_coach.ui.widgets import dialog as dialogs
from ssi_coach.ui.widgets import scroll
from ssi_coach.ui.widgets.basics import Heading, button, label
from ssi_coach.ui.widgets.columns import Columns
from ssi_coach.ui.widgets.dialog import PlainDialog
from ssi_coach.ui.widgets.even import Even
from ssi_coach.ui.widgets.flow import flow
from ssi_coach.ui.widgets.gauge import gauge_size


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show_workspace(desk, "Anna Berg")
    made.show()
    yield made
    made.close()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """A screen of this size for the dialogs opened from now on."""

    def of(width: int, height: int) -> None:
        for module in (scroll, dialogs):
            monkeypatch.setattr(module, "room", lambda _window: QSize(width, height))

    return of


# -- the window


def test_a_narrow_window_has_signs_in_its_rail_and_a_wide_one_words(window: MainWindow) -> None:
    window.resize(640, 420)
    QApplication.processEvents()
    rail = window.rail
    assert rail is not None and rail.slim and rail.width() < 80
    assert rail.buttons["week"].text() == "" and rail.buttons["week"].accessibleName() == "Week"
    assert "Week" in rail.buttons["week"].toolTip()
    rail.buttons["week"].click()
    assert window.page == "week"
    window.resize(1100, 700)
    QApplication.processEvents()
    assert not rail.slim and rail.buttons["week"].text() == "Week" and rail.width() >= 196


def test_a_low_window_scrolls_its_rail(window: MainWindow) -> None:
    window.resize(1100, 360)
    QApplication.processEvents()
    rail = window.rail
    assert rail is not None
    bar = rail._scroll.verticalScrollBar()
    assert bar.isVisible() and bar.maximum() > 0
    rail.settings_button.setFocus(Qt.FocusReason.TabFocusReason)
    rail._scroll.ensureWidgetVisible(rail.settings_button)
    assert rail.settings_button.visibleRegion().boundingRect().height() > 0


def test_beside_signs_the_toast_lies_over_the_foot_of_the_page(window: MainWindow, coach: Coach) -> None:
    window.resize(640, 420)
    QApplication.processEvents()
    rail, desk = window.rail, window.desk
    assert rail is not None and desk is not None
    desk.do(LogActivity(Activity(coach.new_id(), "comment", coach.standing.today, 3)))
    QApplication.processEvents()
    page = window.centralWidget()
    assert rail.toast.isVisible() and rail.toast.parentWidget() is page
    assert page.rect().contains(rail.toast.geometry()) and rail.toast.x() >= rail.width()
    window.resize(1100, 700)
    QApplication.processEvents()
    assert rail.toast.isVisible() and rail.isAncestorOf(rail.toast)
    window.resize(640, 420)
    window.rebuild()
    assert window.rail is not None and window.rail is not rail and window.rail.slim
    assert not [toast for toast in page.findChildren(type(rail.toast), options=_CHILDREN) if toast.isVisible()]


_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


@pytest.mark.parametrize("key", ["today", "profile", "week", "progress", "network", "results", "import", "settings"])
def test_every_entry_of_the_rail_has_a_sign_of_its_own(key: str, desk: Desk) -> None:
    from PySide6.QtGui import QColor, QPainter

    def drawn(which: str) -> QImage:
        picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        draw_sign(painter, which, "Example", QColor("black"))
        painter.end()
        return picture

    assert drawn(key) != drawn("something new")
    assert sum(drawn(key).pixelColor(x, y).lightness() < 128 for x in range(SIDE) for y in range(SIDE)) > 12


def test_a_page_has_its_buttons_below_the_title_where_they_need_the_width(window: MainWindow) -> None:
    assert window.bench is not None and window.bench.stack is not None
    window.show_page("week")
    page = window.bench.stack.page("week")
    window.resize(1280, 800)
    QApplication.processEvents()
    assert page._head.direction() == QBoxLayout.Direction.LeftToRight
    window.resize(640, 420)
    QApplication.processEvents()
    assert page._head.direction() == QBoxLayout.Direction.TopToBottom
    assert page.propose.geometry().right() < page.width()


# -- dialogs


def test_a_dialog_is_never_larger_than_its_screen_and_scrolls(
    screen: Callable[[int, int], None], qtbot: QtBot, desk: Desk
) -> None:
    screen(500, 300)
    made = PlainDialog(None, "Many things", width=900)
    qtbot.addWidget(made)
    lines = [label(f"Line {number}, with a few words more") for number in range(40)]
    for line in lines:
        made.body.addWidget(line)
    made.buttons.addWidget(button("Close", made.accept))
    made.resize(1200, 900)
    made.show()
    QApplication.processEvents()
    assert made.width() <= 500 and made.height() <= 300
    assert made.middle.verticalScrollBar().maximum() > 0
    assert not made.middle.horizontalScrollBar().isVisible()
    made.middle.ensureWidgetVisible(lines[-1])
    seen = made.middle.viewport()
    assert seen.rect().contains(lines[-1].rect().translated(lines[-1].mapTo(seen, QPoint())).adjusted(0, 0, -1, -1))


def test_a_dialog_grows_with_what_it_says_while_there_is_room(qtbot: QtBot, desk: Desk) -> None:
    made = PlainDialog(None, "Something")
    qtbot.addWidget(made)
    told = label("One line.", wrap=True)
    made.body.addWidget(told)
    made.show()
    QApplication.processEvents()
    before = made.height()
    told.setText("Words that go on and on and on. " * 20)
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))
    assert made.height() > before and not made.middle.verticalScrollBar().isVisible()


def test_buttons_that_do_not_fit_beside_each_other_stand_below_each_other(
    screen: Callable[[int, int], None], qtbot: QtBot, desk: Desk
) -> None:
    screen(360, 500)
    made = ArchiveHowtoDialog(desk, None, None)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    assert made.width() <= 360
    shown = [each for each in made.findChildren(QPushButton) if each.isVisible() and each.parent() is made]
    assert len(shown) == 3 and len({each.y() for each in shown}) == 3
    assert all(each.width() >= each.sizeHint().width() for each in shown)


def test_wishes_stand_above_the_days_on_a_small_screen(
    screen: Callable[[int, int], None], qtbot: QtBot, desk: Desk
) -> None:
    screen(620, 500)
    made = PlanWeekDialog(desk, None, None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.settled, timeout=10_000)
    assert made.rows.mapTo(made, made.rows.rect().topLeft()).x() < 60
    made.close()


def test_a_locked_window_may_be_narrow(desk: Desk, qtbot: QtBot) -> None:
    view = LockedView("Anna Berg", locked=True, keychain=False)
    qtbot.addWidget(view)
    view.resize(420, 500)
    view.show()
    QApplication.processEvents()
    card = next(frame for frame in view.findChildren(QFrame) if frame.property("role") == "card")
    assert card.width() <= 420
    view.resize(1400, 800)
    QApplication.processEvents()
    assert card.width() <= round(520 * letters()) and abs(card.geometry().center().x() - 700) <= 20


# -- what places


def boxes(*widths: int) -> list[QWidget]:
    made = []
    for width in widths:
        box = QWidget()
        box.setMinimumSize(width, 20)
        made.append(box)
    return made


def test_cells_stand_in_one_line_or_in_lines_of_equally_many(qtbot: QtBot, desk: Desk) -> None:
    divider = QFrame()
    row = Even(10, divider)
    qtbot.addWidget(row)
    cells = boxes(100, 100, 100, 100, 140)
    row.set_cells(cells, 4)
    row.resize(600, 60)
    row.show()
    assert len({cell.y() for cell in cells}) == 1 and divider.isVisible()
    assert cells[4].width() >= 140 and cells[3].geometry().right() < divider.x() < cells[4].x()
    row.resize(480, 60)
    assert [cell.y() > 0 for cell in cells] == [False, False, False, True, True] and not divider.isVisible()
    assert row.heightForWidth(480) > row.heightForWidth(600)
    row.resize(290, 100)
    assert [cells.index(cell) for cell in cells if cell.x() == 0] == [0, 2, 4]
    assert row.minimumSizeHint().width() == 2 * 140 + 10


def test_columns_are_fewer_where_their_widgets_need_more(qtbot: QtBot, desk: Desk) -> None:
    first, second = boxes(100, 100)
    columns = Columns({1: ((first, second),), 2: ((first,), (second,))}, 150)
    qtbot.addWidget(columns)
    columns.resize(400, 100)
    columns.show()
    qtbot.wait(1)
    assert columns.count == 2 and first.y() == second.y()
    second.setMinimumWidth(240)
    qtbot.waitUntil(lambda: columns.count == 1)
    assert second.y() > first.y() and second.width() == 400
    second.hide()
    columns.fit()
    assert columns.heightForWidth(400) == first.sizeHint().expandedTo(first.minimumSize()).height()


def test_a_flow_has_one_middle_and_breaks_where_it_must(qtbot: QtBot, desk: Desk) -> None:
    low, high = button("Low"), button("High")
    high.setFixedHeight(60)
    holder = QWidget()
    qtbot.addWidget(holder)
    placed = flow(low, high)
    holder.setLayout(placed)
    holder.resize(400, 100)
    holder.show()
    assert abs(low.geometry().center().y() - high.geometry().center().y()) <= 1
    holder.resize(max(low.width(), high.width()) + 10, 200)
    QApplication.processEvents()
    assert high.y() >= low.geometry().bottom()


def test_a_heading_asks_for_one_line(qtbot: QtBot, desk: Desk) -> None:
    made = Heading("Where your score is going")
    qtbot.addWidget(made)
    assert made.heightForWidth(made.sizeHint().width()) == made.sizeHint().height()
    assert made.heightForWidth(made.sizeHint().width() // 2) > made.sizeHint().height()


def test_what_is_drawn_grows_with_the_letters(qapp: QApplication, desk: Desk) -> None:
    before = QFont(qapp.font())
    small = gauge_size(100)
    try:
        qapp.setFont(QFont(before.family(), 18))
        assert letters() > 1.5 and gauge_size(100) > 1.5 * small
        qapp.setFont(QFont(before.family(), 40))
        assert gauge_size(100) == 200
    finally:
        qapp.setFont(before)


def test_a_full_day_in_a_low_window_is_seen_from_its_heading_on(
    desk: Desk, open_demo: Callable[[], Coach], qtbot: QtBot
) -> None:
    open_demo()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(desk, "Anna Berg")
    window.resize(1024, 560)
    window.show()
    window.show_page("week")
    page = window.bench.stack.page("week")
    qtbot.waitUntil(lambda: page.days.verticalScrollBar().maximum() > 0)
    column = next(iter(page.days.widget().findChildren(DayColumn)))
    page._into_view(column)
    assert column.height() > page.days.viewport().height()
    assert page.days.verticalScrollBar().value() == 0
    window.let_go()
