"""Today as people use it: tick, count, carry over, look, skip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import (
    AddCards,
    AssumeUsual,
    ChangePerson,
    LogActivity,
    RecordScore,
    SetDone,
    SetGoal,
    TickItem,
)
from ssi_coach.app.states.first_start import LOCAL_KEY
from ssi_coach.app.states.heat import WEEKS
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Coverage
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import Activity, Goal, OfficialScore, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.pages.today import TodayPage, greeting
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.widgets.gauge import Gauge, Reading

SKIPPED = "begun profile record archive"
INDUSTRY = dict(zip(PILLARS, (10.4, 9.9, 1.5, 11.2), strict=True))
OpenPage = Callable[[], TodayPage]


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot) -> OpenPage:
    """The page as the main window shows it: drawn now and after every change."""

    def make() -> TodayPage:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        desk.published.connect(page.draw)
        page.draw(desk.standing)
        page.resize(1084, 832)
        page.show()
        return page

    return make


def plan(coach: Coach, on: date, kind: str = "comment", count: int = 3, minutes: int = 15) -> str:
    made = coach.new_id()
    coach.do(AddCards((PlanCard(made, on, kind, count, 0, minutes),)))
    return made


def seen(widget: QWidget) -> list[str]:
    """All words that can be read in a widget."""
    QCoreApplication.processEvents()  # what is new in a layout is shown by the event loop
    return [made.text() for made in widget.findChildren(QLabel) if made.isVisible()]


def press(widget: QWidget, name: str) -> None:
    """Press the button that a screen reader calls so."""
    QCoreApplication.processEvents()
    next(
        made for made in widget.findChildren(QPushButton) if made.isVisible() and made.accessibleName() == name
    ).click()


class TestSilence:
    def test_gauges_over_silent_days_are_hatched_until_somebody_says_what_was(
        self, open_page: OpenPage, coach: Coach, desk: Desk, today: date
    ) -> None:
        coach.state_set(LOCAL_KEY, SKIPPED)
        coach.do(TickItem("photo", True, today - timedelta(days=40)))
        for back in range(40, 15, -1):
            coach.do(LogActivity(Activity(coach.new_id(), "comment", today - timedelta(days=back), 6)))
        page = open_page()
        gauges = [page.total.tile.gauge, *(tile.gauge for tile in page.pillars.tiles.values())]
        assert all(gauge.reading.unsure for gauge in gauges)
        assert all("nothing was logged of late" in gauge.accessibleDescription() for gauge in gauges)
        days = [today - timedelta(days=back) for back in range(15, 0, -1)]
        coach.do(AssumeUsual(tuple(Activity(coach.new_id(), "comment", day, 6) for day in days)))
        assert not any(gauge.reading.unsure for gauge in gauges)

    def test_hatching_leaves_out_half_of_the_arc(self, qtbot: QtBot, desk: Desk) -> None:
        sure, unsure = Gauge("accent", 180), Gauge("accent", 180)
        for gauge in (sure, unsure):
            qtbot.addWidget(gauge)
            gauge.show_reading(Reading(50.0, 100.0, "50", "", "", unsure=gauge is unsure))
        assert colours(sure) > 1.5 * colours(unsure) > 100


def colours(gauge: Gauge) -> int:
    """How many pixels of a gauge have the colour of its area."""
    image, accent = gauge.grab().toImage(), tokens().color("accent").rgb()
    return sum(image.pixel(x, y) == accent for x in range(image.width()) for y in range(image.height()))


class TestFirstStart:
    def test_a_step_that_is_done_or_undone_keeps_the_focus(
        self, open_page: OpenPage, coach: Coach, today: date
    ) -> None:
        page = open_page()

        def at() -> tuple[str, bool]:
            focus = page.window().focusWidget()
            return str(focus.property("step")), bool(focus.property("action"))

        buttons = [made for made in page.first.findChildren(QPushButton) if made.property("action")]
        next(made for made in buttons if made.property("step") == "record").setFocus()
        for _ in range(2):
            coach.do(RecordScore(OfficialScore(today, 6.2, 4.1, 1.3, 8.4)))
            assert at() == ("record", True)
            coach.undo()
            assert at() == ("record", True)

    def test_empty_workspace_shows_three_steps_and_a_grey_gauge(self, open_page: OpenPage, coach: Coach) -> None:
        page = open_page()
        assert page.first.isVisible()
        assert not page.day.isVisible()
        assert not page.record_button.isVisible()
        assert page.total.tile.gauge.reading.value is None
        assert coach.state_get(LOCAL_KEY) == "begun"

    def test_steps_lead_where_they_say(self, open_page: OpenPage, desk: Desk) -> None:
        page = open_page()
        pages, dialogs = QSignalSpy(desk.page_wanted), QSignalSpy(desk.dialog_wanted)
        press(page.first, "Tick what your profile has: Start")
        press(page.first, "Record LinkedIn’s score: Paste…")
        press(page.first, "Bring your LinkedIn history: How to…")
        assert pages.at(0) == ["profile"]
        assert [dialogs.at(n) for n in range(2)] == [["record", None], ["archive_howto", None]]

    def test_demonstration_is_offered(self, open_page: OpenPage, desk: Desk) -> None:
        page = open_page()
        wanted = QSignalSpy(desk.command_wanted)
        page.first.demo.click()
        assert wanted.at(0) == ["demo"]

    def test_skipping_all_shows_the_normal_page(self, open_page: OpenPage) -> None:
        page = open_page()
        for step in ("Tick what your profile has", "Record LinkedIn’s score", "Bring your LinkedIn history"):
            press(page.first, f"Skip: {step}")
        assert not page.first.isVisible()
        assert page.day.isVisible()
        assert page.day.empty.isVisible()
        assert page.pillars.tiles[Pillar.BRAND].gauge.reading.text == "–"

    def test_a_done_step_is_checked(self, open_page: OpenPage, coach: Coach, today: date) -> None:
        page = open_page()
        coach.do(TickItem("photo", True, today))
        assert page.first.isVisible()
        assert "✓" in seen(page.first)
        assert page.total.tile.gauge.reading.value is not None

    def test_an_archive_that_is_here_is_not_told_to_be_on_its_way(
        self, open_page: OpenPage, coach: Coach, today: date
    ) -> None:
        page = open_page()
        commented = Activity("archive:comment", "comment", today, 2, source="archive")
        coach.import_records(Document(activities=(commented,), coverage=(Coverage("comments", today, today),)))
        words = "\n".join(seen(page.first))
        assert "Your archive is in." in words
        assert "Asked for" not in words


class TestDay:
    @pytest.fixture(autouse=True)
    def _past_the_first_start(self, coach: Coach) -> None:
        coach.state_set(LOCAL_KEY, SKIPPED)

    def test_one_click_ticks_logs_and_moves_the_needle(self, open_page: OpenPage, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today - timedelta(days=9)))
        card = plan(coach, today, minutes=15)
        page = open_page()
        (row,) = page.day.rows.values()
        before = page.pillars.tiles[Pillar.INSIGHTS].gauge.reading.value
        row.tick.click()
        assert [a.count for a in coach.activities(today, today)] == [3]
        after = page.pillars.tiles[Pillar.INSIGHTS].gauge.reading.value
        assert before is not None
        assert after is not None
        assert after > before
        assert page.day.rows[card] is row
        assert "1 of 1 done today" in page.subtitle.text()
        row.tick.click()
        assert coach.activities(today, today) == ()

    def test_part_of_it_is_counted(self, open_page: OpenPage, coach: Coach, today: date, qtbot: QtBot) -> None:
        plan(coach, today)
        page = open_page()
        (row,) = page.day.rows.values()
        row.counts[0].more.click()
        row.counts[0].field.setFocus()
        qtbot.keyClick(row.counts[0].field, Qt.Key.Key_Up)
        assert coach.standing.cards[0].done == 2
        assert row.tick.checkState() == Qt.CheckState.PartiallyChecked
        assert row.counts[0].field.text() == "2 of 3"
        assert page.day.left.text() == "5 min left"

    def test_empty_day_offers_a_routine_with_one_tick(self, open_page: OpenPage, coach: Coach, today: date) -> None:
        page = open_page()
        assert page.day.empty.isVisible()
        page.day.empty_button.click()
        (row,) = page.day.rows.values()
        assert row.text.text() == "My 15 minutes"
        assert len(row.counts) == 3
        row.tick.click()
        assert {a.kind: a.count for a in coach.activities(today, today)} == {
            "comment": 3,
            "profile_visit": 3,
            "message": 1,
        }
        assert not page.day.empty.isVisible()

    def test_routine_is_made_only_once(self, open_page: OpenPage, coach: Coach) -> None:
        page = open_page()
        page.day.empty_button.click()
        coach.undo()
        page.day.empty_button.click()
        assert len(coach.standing.records.routines) == 1

    def test_last_weeks_cards_are_brought_or_left(self, open_page: OpenPage, coach: Coach, today: date) -> None:
        plan(coach, today - timedelta(days=3))
        page = open_page()
        assert page.day.carry.isVisible()
        page.day.bring.click()
        assert not page.day.carry.isVisible()
        assert [card.on for card in coach.standing.cards] == [today]
        coach.undo()
        assert page.day.carry.isVisible()
        page.day.leave.click()
        assert not page.day.carry.isVisible()

    def test_logged_beside_the_plan_can_be_edited(
        self, open_page: OpenPage, desk: Desk, coach: Coach, today: date
    ) -> None:
        page = open_page()
        assert not page.day.logged_box.isVisible()
        coach.do(LogActivity(Activity(coach.new_id(), "conversation", today, 2, "Nordfrakt AB")))
        assert page.day.logged_box.isVisible()
        assert "2 conversations · Nordfrakt AB" in seen(page.day.logged_box)
        wanted = QSignalSpy(desk.dialog_wanted)
        press(page.day, "Edit what was logged today")
        assert wanted.at(0) == ["day_log", today]

    def test_a_day_of_the_week_leads_to_the_week(self, open_page: OpenPage, desk: Desk, today: date) -> None:
        page = open_page()
        wanted = QSignalSpy(desk.week_wanted)
        page.week.days[2].click()
        assert wanted.at(0) == [Week.of(today)]

    def test_refused_tick_goes_back(self, open_page: OpenPage, coach: Coach, desk: Desk, today: date) -> None:
        plan(coach, today)
        page = open_page()
        (row,) = page.day.rows.values()
        failed = QSignalSpy(desk.failed)
        row.done.emit({"no such card": 1})
        assert failed.count() == 1
        assert row.tick.checkState() == Qt.CheckState.Unchecked


class TestGauges:
    @pytest.fixture(autouse=True)
    def _past_the_first_start(self, coach: Coach) -> None:
        coach.state_set(LOCAL_KEY, SKIPPED)

    def test_ungrounded_gauges_are_grey_and_say_what_fills_them(self, open_page: OpenPage) -> None:
        page = open_page()
        assert page.total.tile.gauge.reading.value is None
        assert "profile list" in page.total.tile.first.text()
        assert "profile list" in page.pillars.gap.text()
        assert not page.pillars.why.isVisible()

    def test_linkedins_score_and_its_age(self, open_page: OpenPage, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today - timedelta(days=3), 15.1, 7.6, 6.2, 16.9)))
        page = open_page()
        assert page.total.tile.first.text() == "LinkedIn’s score 46, 20 Nov"
        assert not page.total.ask.isVisible()
        assert "LinkedIn’s score 46" in page.total.tile.gauge.accessibleDescription()
        coach.do(RecordScore(OfficialScore(today - timedelta(days=9), 15.1, 7.6, 6.2, 16.9), today - timedelta(days=3)))
        assert "9 days ago" in page.total.tile.first.text()
        assert page.total.ask.isVisible()

    def test_furthest_below_the_industry(self, open_page: OpenPage, coach: Coach, desk: Desk, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today, 15.1, 7.6, 6.2, 16.9, None, 8, 27, 14, 34, INDUSTRY)))
        page = open_page()
        assert page.pillars.gap.text().startswith("Furthest below your industry: People")
        assert page.pillars.tiles[Pillar.PEOPLE].second.text() == "industry 9.9"
        wanted = QSignalSpy(desk.dialog_wanted)
        page.pillars.why.click()
        page.pillars.tiles[Pillar.BRAND].help.click()
        page.total.tile.help.click()
        assert [wanted.at(n) for n in range(3)] == [["explain", "people"], ["explain", "brand"], ["explain", "total"]]

    def test_results_ask_for_a_goal(self, open_page: OpenPage, coach: Coach, desk: Desk, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        page = open_page()
        wanted = QSignalSpy(desk.dialog_wanted)
        assert page.pillars.goal.isVisible()
        page.pillars.goal.click()
        assert wanted.at(0) == ["goal", None]
        coach.do(SetGoal(Goal("conversation", 5)))
        coach.do(LogActivity(Activity(coach.new_id(), "conversation", today, 2)))
        assert not page.pillars.goal.isVisible()
        assert (page.pillars.results.gauge.reading.text, page.pillars.results.gauge.reading.below) == ("2", "of 5")
        assert page.pillars.results.second.text() == "not part of the 100"

    def test_other_results_are_not_lost(self, open_page: OpenPage, coach: Coach, today: date) -> None:
        coach.do(TickItem("photo", True, today))
        page = open_page()
        coach.do(LogActivity(Activity(coach.new_id(), "meeting", today, 2)))
        tile = page.pillars.results
        assert tile.gauge.reading.text == "0"
        assert tile.second.text() == "also 2 meetings"
        assert tile.toolTip() == "This week: 0 conversations, 2 meetings. Results are not part of the 100."
        assert tile.gauge.reading.spoken.endswith("; also 2 meetings")
        coach.undo()
        assert tile.second.text() == "not part of the 100"

    def test_comparison(self, open_page: OpenPage, coach: Coach, desk: Desk, today: date) -> None:
        page = open_page()
        assert page.compare.empty.isVisible()
        wanted = QSignalSpy(desk.dialog_wanted)
        page.compare.record.click()
        assert wanted.at(0) == ["record", None]
        coach.do(ChangePerson({"industry": "Marketing services"}, today))
        coach.do(RecordScore(OfficialScore(today, 15.1, 7.6, 6.2, 16.9, None, 8, 27, 14, 34, INDUSTRY)))
        words = seen(page.compare)
        assert {"Industry · Marketing services", "top 8 %", "top 14 %", "you 46 · average 27"} <= set(words)
        assert "you 46 · average 34" in words
        assert "7.6 · average 9.9" not in words
        page.compare.more.click()
        assert "7.6 · average 9.9" in seen(page.compare)

    def test_groups_of_different_days_say_so(self, open_page: OpenPage, coach: Coach, today: date) -> None:
        coach.do(RecordScore(OfficialScore(today - timedelta(days=10), 14, 7, 6, 16, None, 9, 27, 15, 34)))
        coach.do(RecordScore(OfficialScore(today, brand=15.1, industry_average=28)))
        page = open_page()
        words = seen(page.compare)
        assert "average 28 · 23 Nov" in words
        assert "Your industry" in words


class TestHeatMap:
    @pytest.fixture(autouse=True)
    def _past_the_first_start(self, coach: Coach, today: date) -> None:
        coach.state_set(LOCAL_KEY, SKIPPED)
        coach.do(LogActivity(Activity(coach.new_id(), "comment", today, 3)))
        coach.do(LogActivity(Activity(coach.new_id(), "message", today - timedelta(days=7), 2)))

    def test_a_hidden_page_misses_nothing(self, desk: Desk, coach: Coach, today: date, qtbot: QtBot) -> None:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        page.draw(desk.standing)
        coach.do(LogActivity(Activity(coach.new_id(), "comment", today - timedelta(days=1))))
        coach.do(SetGoal(Goal("conversation", 5)))
        page.draw(desk.standing)
        qtbot.waitUntil(lambda: "3 days" in page.heat.map.accessibleName())

    def test_one_kind_from_the_menu(self, open_page: OpenPage) -> None:
        page = open_page()
        assert "2 days" in page.heat.map.accessibleName()
        next(action for action in page.heat.menu.actions() if action.data() == "message").trigger()
        assert "on 1 day" in page.heat.map.accessibleName()
        assert page.heat.button.text().startswith("Messages")

    @pytest.mark.qt_log_ignore("does not support raise")  # a tip, on the screen that is none
    def test_arrow_keys_walk_and_enter_opens_the_day(
        self, open_page: OpenPage, desk: Desk, today: date, qtbot: QtBot
    ) -> None:
        page = open_page()
        wanted = QSignalSpy(desk.dialog_wanted)
        page.heat.map.setFocus()
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Left):
            qtbot.keyClick(page.heat.map, key)
        assert "2 messages" in page.heat.map.accessibleDescription()
        qtbot.keyClick(page.heat.map, Qt.Key.Key_Return)
        assert wanted.at(0) == ["day_log", today - timedelta(days=7)]

    @pytest.mark.qt_log_ignore("does not support raise")
    def test_the_pointer_reads_and_opens_a_day(
        self, open_page: OpenPage, desk: Desk, today: date, qtbot: QtBot
    ) -> None:
        page = open_page()
        heat = page.heat.map
        QCoreApplication.processEvents()
        wanted = QSignalSpy(desk.dialog_wanted)
        pitch = heat.width() / WEEKS
        monday = QPoint(round(heat.width() - pitch / 2), 6)
        below = QPoint(monday.x(), round(monday.y() + 3 * pitch))
        for point in (below, monday):
            QCoreApplication.sendEvent(heat, QHelpEvent(QEvent.Type.ToolTip, point, heat.mapToGlobal(point)))
        assert QToolTip.text() == "Monday 23 November: 3 comments"
        qtbot.mouseClick(heat, Qt.MouseButton.LeftButton, pos=below)
        qtbot.mouseClick(heat, Qt.MouseButton.LeftButton, pos=monday)
        assert [wanted.at(n) for n in range(wanted.count())] == [["day_log", today]]


def stops(page: QWidget) -> list[QWidget]:
    """What Tab stops at, in its order, as far as it is seen."""
    QCoreApplication.processEvents()
    found, widget = [], page.nextInFocusChain()
    while widget is not page:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and page.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_tab_follows_what_the_eye_sees(open_page: OpenPage, coach: Coach, today: date) -> None:
    coach.state_set(LOCAL_KEY, SKIPPED)
    coach.do(RecordScore(OfficialScore(today, 15.1, 7.6, 6.2, 16.9, None, 8, 27, 14, 34, INDUSTRY)))
    coach.do(LogActivity(Activity(coach.new_id(), "call", today)))
    page = open_page()
    for kind in ("comment", "reply"):
        plan(coach, today, kind, 2)
    first, second = page.day.rows.values()
    found = stops(page)
    wanted: list[QWidget] = [page.record_button, page.log_button, page.total.tile.help]
    wanted += [tile.help for tile in page.pillars.tiles.values()]
    wanted += [page.pillars.results.help, page.pillars.goal, page.pillars.why, page.day.add]
    wanted += [*first.stops(), *second.stops(), page.day.edit, *page.week.days]
    wanted += [page.compare.more, page.heat.button, page.heat.map]
    assert [stop for stop in found if stop in wanted] == wanted
    for stop in found:
        assert stop.accessibleName() or getattr(stop, "text", str)(), type(stop).__name__


@pytest.mark.parametrize(
    ("hour", "name", "words"),
    [
        (8, "Anna Berg", "Good morning, Anna"),
        (12, None, "Good afternoon"),
        (18, "  ", "Good evening"),
        (2, "Anna", "Good evening, Anna"),
    ],
)
def test_greeting(hour: int, name: str | None, words: str) -> None:
    assert greeting(hour, name) == words


def test_done_cards_of_a_week_make_it_good(open_page: OpenPage, coach: Coach, today: date) -> None:
    coach.state_set(LOCAL_KEY, SKIPPED)
    coach.do(SetDone({plan(coach, today - timedelta(days=7 * back)): 3 for back in (1, 2, 3)}))
    page = open_page()
    assert page.week.streak.text().startswith("3 ")


def test_the_page_is_as_high_as_its_text_at_the_width_it_has(
    open_page: OpenPage, open_demo: Callable[[], Coach]
) -> None:
    open_demo()
    page = open_page()
    QCoreApplication.sendPostedEvents()
    scroll = page.findChild(QScrollArea)
    inner = scroll.widget()
    room = scroll.viewport()
    assert inner.height() == max(room.height(), inner.layout().heightForWidth(room.width()))


def test_a_finished_step_says_so_and_buttons_stand_below_each_other(
    open_page: OpenPage, coach: Coach, desk: Desk
) -> None:
    page = open_page()
    page.resize(1084, 832)
    QCoreApplication.sendPostedEvents()
    before = page.total.tile.gauge.mapTo(page, QPoint(0, 0))
    coach.do(TickItem("photo", True, desk.today))
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert page.total.tile.gauge.mapTo(page, QPoint(0, 0)) == before
    shown = [made for made in page.first.findChildren(QPushButton) if made.property("step")]
    texts = [made.text() for made in shown]
    assert texts == ["Go on…", "Skip", "Paste…", "Skip", "How to…"]
    skips = [made.mapTo(page, QPoint(0, 0)).x() for made in shown if made.text() == "Skip"]
    assert skips[0] == skips[1]
    assert not any("Start" in made.accessibleName() for made in shown)
