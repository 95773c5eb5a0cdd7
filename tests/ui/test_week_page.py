"""The Week page as people use it: by mouse and by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, AddPause, ChangePerson, LogActivity, SaveRoutine
from ssi_coach.app.planning import routine_cards
from ssi_coach.domain.records import Activity, Pause, PlanCard, Routine, RoutineItem
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import qdate
from ssi_coach.ui.pages.week import WeekPage
from ssi_coach.ui.week.card import CardWidget
from ssi_coach.ui.week.day import DayColumn
from ssi_coach.ui.week.mime import Offer, cards_mime, offer_mime
from ssi_coach.ui.week.palette import Chip

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
ROUTINE = Routine("r", "My 15 minutes", (RoutineItem("comment", 3), RoutineItem("message", 1)))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[WeekPage]:
    made = WeekPage(desk)
    qtbot.addWidget(made)
    desk.published.connect(made.draw)
    made.resize(1084, 800)
    made.draw(desk.standing)
    with qtbot.waitActive(made):
        made.show()
    yield made
    desk.published.disconnect(made.draw)


def plan(coach: Coach, on: date, kind: str, count: int = 1, done: int = 0) -> str:
    card = PlanCard(coach.new_id(), on, kind, count, done, coach.catalogue.kinds[kind].minutes * count)
    coach.do(AddCards((card,)))
    return card.id


def column(page: WeekPage, day: date) -> DayColumn:
    return page.grid.columns[day.isoweekday() - 1]


def widget(page: WeekPage, card: str) -> CardWidget:
    return next(w for c in page.grid.columns for w in c.shown if card in w.state.ids)


def chip(page: WeekPage, kind: str) -> Chip:
    return next(c for c in page.palette_.chips if kind in (c.offer.kind, c.offer.routine))


def focused() -> CardWidget:
    found = QApplication.focusWidget()
    assert isinstance(found, CardWidget)
    return found


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, keys)


def drop(page: WeekPage, day: date, data: QMimeData) -> None:
    target, actions = column(page, day), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 60), actions, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(20, 60), actions, data, buttons, keys))


def test_dragging_from_the_palette_plans_and_dragging_a_card_moves_it(page: WeekPage, coach: Coach) -> None:
    drop(page, TUESDAY, offer_mime(Offer(kind="post")))
    (card,) = coach.cards(Week(2026, 48))
    assert (card.kind, card.on, card.minutes) == ("post", TUESDAY, 25)
    assert widget(page, card.id).isVisible()
    drop(page, MONDAY, cards_mime((card.id,)))
    assert [c.state.key for c in column(page, MONDAY).shown] == [card.id]
    assert not column(page, TUESDAY).shown
    step = coach.standing.undo
    drop(page, MONDAY, cards_mime((card.id,)))
    assert coach.standing.undo == step


def test_something_else_dragged_is_not_taken(page: WeekPage) -> None:
    data = QMimeData()
    data.setText("post")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(column(page, MONDAY), enter)
    assert not enter.isAccepted()


def test_a_double_click_on_a_chip_adds_to_the_chosen_day(page: WeekPage, coach: Coach) -> None:
    QTest.mouseClick(column(page, date(2026, 11, 26)), Qt.MouseButton.LeftButton, pos=QPoint(60, 200))
    QTest.mouseDClick(chip(page, "comment"), Qt.MouseButton.LeftButton)
    assert [(c.kind, c.on) for c in coach.cards(Week(2026, 48))] == [("comment", date(2026, 11, 26))]


def test_a_routine_is_one_card_with_one_tick(page: WeekPage, coach: Coach) -> None:
    coach.do(SaveRoutine(ROUTINE))
    assert page.palette_.chips[0].offer == Offer(routine="r")
    page.palette_.chips[0].setFocus()
    QTest.keyClick(page.palette_.chips[0], Qt.Key.Key_Return)
    (shown,) = column(page, MONDAY).shown
    assert shown.title.text() == "My 15 minutes"
    assert "Comment" in shown.parts.text() and "message" in shown.parts.text()
    QTest.mouseClick(shown.tick, Qt.MouseButton.LeftButton)
    done = coach.activities(MONDAY, MONDAY)
    assert sorted((a.kind, a.count) for a in done) == [("comment", 3), ("message", 1)]
    assert shown.state.complete
    coach.undo()
    assert not shown.state.started and shown.tick.checkState() == Qt.CheckState.Unchecked


def test_keys_tick_step_edit_and_remove(page: WeekPage, coach: Coach, desk: Desk) -> None:
    card = plan(coach, MONDAY, "comment", 3)
    shown = widget(page, card)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Plus)
    QTest.keyClick(shown, Qt.Key.Key_Plus)
    assert (shown.state.done, shown.tick.checkState()) == (2, Qt.CheckState.PartiallyChecked)
    assert "2\u00a0of\u00a03" in shown.meta.text()
    QTest.keyClick(shown, Qt.Key.Key_Minus)
    assert [a.count for a in coach.activities(MONDAY, MONDAY)] == [1]
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert shown.state.complete and "done" in shown.accessibleName()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert not coach.activities(MONDAY, MONDAY)
    wanted = QSignalSpy(desk.dialog_wanted)
    QTest.keyClick(shown, Qt.Key.Key_F2)
    assert wanted.at(0) == ["edit_card", card]
    told = QSignalSpy(desk.done)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert not coach.cards(Week(2026, 48)) and told.count() == 1
    assert QApplication.focusWidget() is column(page, MONDAY)
    coach.undo()
    assert widget(page, card).isVisible()


def test_the_buttons_on_a_card_step_it(page: WeekPage, coach: Coach) -> None:
    shown = widget(page, plan(coach, MONDAY, "comment", 2))
    QTest.mouseClick(shown.more, Qt.MouseButton.LeftButton)
    assert shown.state.done == 1
    QTest.mouseClick(shown.more, Qt.MouseButton.LeftButton)
    assert shown.state.complete and not shown.more.isEnabled()
    QTest.mouseClick(shown.less, Qt.MouseButton.LeftButton)
    assert shown.state.done == 1


def test_a_tick_touches_only_its_own_card(page: WeekPage, coach: Coach) -> None:
    card = plan(coach, MONDAY, "comment", 2)
    plan(coach, TUESDAY, "post")
    before = [w for c in page.grid.columns for w in c.cards]
    states = [w.state for w in before]
    QTest.mouseClick(widget(page, card).tick, Qt.MouseButton.LeftButton)
    after = [w for c in page.grid.columns for w in c.cards]
    assert after == before
    assert [w.state is s for w, s in zip(after, states, strict=True)].count(False) <= 2
    assert page.strip.figures["insights"].text() == "1/1"
    assert page.strip.bars["insights"].value() == 1


def test_alt_and_arrows_move_a_card_between_days_and_weeks_and_the_focus_goes_along(
    page: WeekPage, coach: Coach
) -> None:
    card = plan(coach, MONDAY, "comment", 3, 0)
    widget(page, card).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert coach.cards(Week(2026, 48))[0].on == TUESDAY
    assert focused() in column(page, TUESDAY).shown
    QTest.keyClick(focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(focused(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.week == Week(2026, 47)
    assert coach.cards(Week(2026, 47))[0].on == date(2026, 11, 22)
    assert card in focused().state.ids
    QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.week == Week(2026, 48) and coach.cards(Week(2026, 48))[0].on == date(2026, 11, 29)


def test_arrow_keys_walk_and_a_adds_to_the_day_one_is_on(page: WeekPage, coach: Coach, desk: Desk) -> None:
    first, second = plan(coach, MONDAY, "comment"), plan(coach, MONDAY, "post")
    third = plan(coach, TUESDAY, "reply")
    column(page, MONDAY).setFocus()
    for key, expected in (
        (Qt.Key.Key_Down, first),
        (Qt.Key.Key_Down, second),
        (Qt.Key.Key_Down, second),
        (Qt.Key.Key_Right, third),
        (Qt.Key.Key_Left, first),
    ):
        press(key)
        assert expected in focused().state.ids
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is column(page, MONDAY)
    QTest.keyClick(column(page, MONDAY), Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    wanted = QSignalSpy(desk.dialog_wanted)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Return)
    assert [wanted.at(n) for n in range(2)] == [["add_card", date(2026, 11, 25)]] * 2


def test_tab_goes_through_days_and_cards_in_the_order_they_are_seen(page: WeekPage, coach: Coach) -> None:
    plan(coach, TUESDAY, "post")
    plan(coach, MONDAY, "comment")
    plan(coach, MONDAY, "reply")
    column(page, MONDAY).setFocus()
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        seen.append(here.state.lines[0].kind if isinstance(here, CardWidget) else here)
    assert seen == ["comment", "reply", column(page, TUESDAY), "post"]


def test_weeks_are_turned_by_key_button_and_calendar(page: WeekPage, qtbot: QtBot) -> None:
    column(page, MONDAY).setFocus()
    press(Qt.Key.Key_PageDown)
    assert page.week == Week(2026, 49) and page.title.text() == "Week 49"
    press(Qt.Key.Key_Home)
    assert page.week == Week(2026, 48)
    page.back.click()
    page.back.click()
    assert page.week == Week(2026, 46) and page.now.isEnabled()
    page.now.click()
    assert page.week == Week(2026, 48) and not page.now.isEnabled()
    page.any.click()
    assert page.picker.isVisible() and page.picker.calendar is not None
    page.picker.calendar.activated.emit(qdate(date(2025, 12, 31)))
    assert page.week == Week(2026, 1) and not page.picker.isVisible()
    page.show_week(Week(2025, 20))
    assert page.title.text() == "Week 20 · 2025"


def test_last_week_is_repeated_and_what_was_open_is_carried_over(page: WeekPage, coach: Coach, desk: Desk) -> None:
    assert page.empty.isVisible() and not page.repeat.isEnabled() and not page.carry.isVisible()
    plan(coach, date(2026, 11, 16), "comment", 3, 1)
    plan(coach, date(2026, 11, 17), "post")
    page.repeat.click()
    assert [(c.kind, c.on, c.done) for c in coach.cards(Week(2026, 48))] == [
        ("comment", MONDAY, 0),
        ("post", TUESDAY, 0),
    ]
    quiet = QSignalSpy(desk.message)
    page.repeat.click()
    assert quiet.count() == 1 and len(coach.cards(Week(2026, 48))) == 2
    coach.undo()
    assert page.empty.isVisible() and page.carry.isVisible() and "2" in page.carry.text()
    page.carry.click()
    assert sorted((c.kind, c.count, c.on) for c in coach.cards(Week(2026, 48))) == [
        ("comment", 2, MONDAY),
        ("post", 1, MONDAY),
    ]
    assert not page.carry.isVisible()
    coach.undo()
    assert not coach.cards(Week(2026, 48))


def test_the_header_warns_gently_over_the_budget(page: WeekPage, coach: Coach) -> None:
    coach.do(ChangePerson({"week_minutes": 30}, MONDAY))
    plan(coach, MONDAY, "post")
    assert "25 of 30 min" in page.subtitle.text() and "more" not in page.subtitle.text()
    plan(coach, TUESDAY, "post")
    assert "50 of 30 min" in page.subtitle.text() and "20 min more" in page.subtitle.text()


def test_rest_days_pauses_and_what_was_logged_without_a_card(page: WeekPage, coach: Coach, desk: Desk) -> None:
    saturday = column(page, date(2026, 11, 28))
    assert saturday.rest.isVisible()
    coach.do(AddPause(Pause(date(2026, 11, 26), date(2026, 11, 29), "Skiing")))
    assert not saturday.rest.isVisible() and "Skiing" in column(page, date(2026, 11, 26)).note.text()
    for kind in ("comment", "reaction", "reply", "message", "post", "share", "call"):
        coach.do(LogActivity(Activity(coach.new_id(), kind, MONDAY, 2)))
    logged = column(page, MONDAY).logged
    assert logged.isVisible() and "2 comments" in logged.accessibleName()
    wanted = QSignalSpy(desk.dialog_wanted)
    QTest.mouseClick(logged, Qt.MouseButton.LeftButton)
    assert wanted.at(0) == ["day_log", MONDAY]


def test_the_menus_do_what_the_keys_do(page: WeekPage, coach: Coach, desk: Desk) -> None:
    card = plan(coach, MONDAY, "comment", 2)
    shown = widget(page, card)
    menu = shown.menu()
    entries = {a.text().partition("\t")[0]: a for a in menu.actions() if a.text()}
    days = next(found for a in menu.actions() if isinstance(found := a.menu(), QMenu))
    failed = QSignalSpy(desk.failed)
    entries["One more done"].trigger()
    assert shown.state.done == 1
    days.actions()[3].trigger()
    assert "cannot be moved to" in failed.at(0)[0]
    entries["Done"].trigger()
    assert shown.state.complete
    entries["Done"].trigger()
    days.actions()[3].trigger()
    assert coach.cards(Week(2026, 48))[0].on == date(2026, 11, 26)
    menu.close()
    widget(page, card).menu().actions()[-1].trigger()
    assert not coach.cards(Week(2026, 48))
    wanted = QSignalSpy(desk.dialog_wanted)
    for action in column(page, TUESDAY).menu().actions():
        action.trigger()
    assert [wanted.at(n) for n in range(2)] == [["add_card", TUESDAY], ["day_log", TUESDAY]]


def test_what_is_ticked_early_comes_to_today_and_is_said(
    page: WeekPage, coach: Coach, desk: Desk, qtbot: QtBot
) -> None:
    card = plan(coach, date(2026, 11, 26), "comment", 2)
    told = QSignalSpy(desk.done)
    widget(page, card).setFocus()
    qtbot.keyClick(widget(page, card), Qt.Key.Key_Space)
    assert told.at(0)[1] == "tick the card “Comment” and move it to today"
    (there,) = column(page, MONDAY).shown
    assert there.state.complete
    assert there.hasFocus()
    assert not column(page, date(2026, 11, 26)).shown
    desk.undo()
    assert not widget(page, card).state.started
    assert not column(page, MONDAY).shown


def test_more_shows_the_rest_and_a_licence_its_kinds(page: WeekPage, coach: Coach) -> None:
    short = len(page.palette_.chips)
    page.palette_.more.click()
    kinds = {c.offer.kind for c in page.palette_.chips}
    assert len(kinds) > short and "lead_saved" not in kinds and "contract" in kinds
    coach.do(ChangePerson({"sales_navigator": True}, MONDAY))
    assert "lead_saved" in {c.offer.kind for c in page.palette_.chips}
    page.palette_.more.click()
    assert len(page.palette_.chips) == short


def test_midnight_on_sunday_turns_to_the_new_week(page: WeekPage, coach: Coach, clock: object) -> None:
    clock.sleep(7)  # type: ignore[attr-defined]
    coach.refresh()
    assert page.week == Week(2026, 49)


def test_a_card_that_is_gone_elsewhere_is_said_and_drawn_away(page: WeekPage, coach: Coach, desk: Desk) -> None:
    coach.do(AddCards(routine_cards(ROUTINE, MONDAY, coach.catalogue, coach.new_id)))
    (shown,) = column(page, MONDAY).shown
    failed = QSignalSpy(desk.failed)
    page.wishes.done.emit({"nowhere": 1})
    assert failed.count() == 1 and not shown.state.started


@pytest.mark.unmeasured
def test_the_palette_keeps_every_chip_in_its_own_place_when_it_is_made_anew(page: WeekPage, coach: Coach) -> None:
    for turn in range(6):
        page.palette_.more.click()
        page.palette_.more.click()
        coach.do(SaveRoutine(Routine(f"r{turn}", f"My {turn} minutes", (RoutineItem("comment", 3),))))
        QApplication.sendPostedEvents()
        QTest.qWait(30)
        shown = [*page.palette_.chips, page.palette_.more]
        assert all(each.isVisible() for each in shown)
        places = [each.geometry() for each in shown]
        assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
        assert page.palette_.rect().contains(places[-1])


def test_in_a_low_window_the_days_have_the_room_of_the_palette(page: WeekPage, coach: Coach) -> None:
    high = page.palette_.height()
    assert page.palette_.hint.isVisible() and page.palette_.title.isVisible()
    page.resize(800, 600)
    QTest.qWait(30)
    chips = page.palette_.shown_chips()
    assert chips and page.palette_.more.y() < chips[0].geometry().bottom()
    first = [each.text() for each in chips]
    assert page.palette_.height() < high
    assert page.days.height() > page.palette_.height()
    page.palette_.more.click()
    QTest.qWait(30)
    assert len(page.palette_.shown_chips()) == len(page.palette_.chips) > len(chips)
    page.palette_.more.click()
    page.palette_.search.setText("a")
    assert len(page.palette_.shown_chips()) > len(chips)
    page.palette_.search.clear()
    assert [each.text() for each in page.palette_.shown_chips()] == first
    page.resize(1084, 800)
    assert page.palette_.hint.isVisible()


@pytest.mark.parametrize("width", [420, 560, 700])
def test_where_the_days_scroll_none_is_cut(page: WeekPage, coach: Coach, width: int) -> None:
    plan(coach, MONDAY, "group_post")
    page.resize(width, 800)
    QTest.qWait(30)
    room = page.days.viewport().width()
    bar = page.days.horizontalScrollBar()
    assert bar.maximum() > 0
    for value in (0, bar.maximum()):
        bar.setValue(value)
        left = [column.mapTo(page.days.viewport(), QPoint(0, 0)).x() for column in page.grid.columns]
        spans = [(x, x + column.width()) for x, column in zip(left, page.grid.columns, strict=True)]
        cut = [each for each in spans if each[0] < -1 < 1 < each[1] or each[0] < room - 1 < room + 1 < each[1]]
        assert cut == []


def test_a_field_to_search_in_is_never_narrower_than_what_it_asks(page: WeekPage) -> None:
    for width in (420, 640, 1084):
        page.resize(width, 800)
        QTest.qWait(30)
        search = page.palette_.search
        assert search.width() > search.fontMetrics().horizontalAdvance(search.placeholderText())


def test_the_line_below_the_title_is_not_a_narrow_column(page: WeekPage) -> None:
    for width in range(500, 1100, 40):
        page.resize(width, 800)
        QTest.qWait(5)
        assert page.subtitle.height() < 2 * page.subtitle.fontMetrics().lineSpacing()


def test_a_adds_to_the_chosen_day_wherever_the_focus_is(page: WeekPage, desk: Desk) -> None:
    wished = QSignalSpy(desk.dialog_wanted)
    page.palette_.more.setFocus()
    QTest.keyClick(page.palette_.more, Qt.Key.Key_A)
    assert wished.at(0) == ["add_card", MONDAY]
    if (focus := page.focusWidget()) is not None:
        focus.clearFocus()
    QTest.keyClick(page, Qt.Key.Key_A)
    assert wished.count() == 2


def test_the_days_keep_their_place_when_the_first_card_lands(page: WeekPage, coach: Coach, desk: Desk) -> None:
    QApplication.sendPostedEvents()
    before = page.days.mapTo(page, QPoint(0, 0))
    assert page.empty.isVisible()
    plan(coach, desk.today, "comment")
    QApplication.sendPostedEvents()
    assert not page.empty.isVisible()
    assert page.days.mapTo(page, QPoint(0, 0)) == before


def test_the_weeks_keys_work_from_what_can_be_planned_too(page: WeekPage) -> None:
    made = chip(page, "comment")
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_PageDown)
    assert page.week == Week(2026, 49) and made.hasFocus()
    page.forth.setFocus()
    QTest.keyClick(page.forth, Qt.Key.Key_PageDown)
    assert page.week == Week(2026, 50)
    QTest.keyClick(page.forth, Qt.Key.Key_PageUp)
    QTest.keyClick(page.forth, Qt.Key.Key_Home)
    assert page.week == Week(2026, 48)
    search = page.palette_.search
    search.setFocus()
    QTest.keyClicks(search, "com")
    QTest.keyClick(search, Qt.Key.Key_Home)
    assert search.cursorPosition() == 0 and page.week == Week(2026, 48)
    QTest.keyClick(search, Qt.Key.Key_PageDown)
    assert page.week == Week(2026, 49)
