"""“Plan my week…” as people use it: move the slider, leave a kind out, change a count, take it over, take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, AddPause, LogActivity, SetDone, TickItem
from ssi_coach.app.plan_week import promise, request_of
from ssi_coach.domain.records import Activity, Pause, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.scoring.planner import plan_week
from ssi_coach.ui.actions import Actions
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.plan_week import PlanWeekDialog
from ssi_coach.ui.i18n import LanguageSwitch, say
from ssi_coach.ui.pages.week import WeekPage
from ssi_coach.ui.review.body import ReviewBody
from tests.ui.conftest import Morning

TODAY = date(2026, 11, 23)
WEEK = Week.of(TODAY)
TUESDAY = WEEK.days[1]

OpenDialog = Callable[..., PlanWeekDialog]


@pytest.fixture
def open_dialog(desk: Desk, qtbot: QtBot) -> OpenDialog:
    def make(argument: object = None) -> PlanWeekDialog:
        dialog = PlanWeekDialog(desk, argument, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.settled)
        return dialog

    return make


@pytest.fixture
def begun(coach: Coach) -> Coach:
    coach.do(TickItem("photo", True, None))
    for ago in range(1, 15):
        coach.do(LogActivity(Activity(coach.new_id(), "comment", TODAY - timedelta(days=ago), 1 + ago % 3)))
    return coach


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    switch = LanguageSwitch(qapp, "de")
    yield
    switch.switch("en")
    switch.remove()


def shown(dialog: PlanWeekDialog) -> dict[tuple[date, str], int]:
    """What stands in the dialog: day and kind → how often."""
    return {
        (day, row.kind): row.count.value()
        for day, section in zip(dialog.week.days, dialog.rows.days, strict=True)
        for row in section.rows
        if not row.isHidden() and not section.isHidden()
    }


def planned(coach: Coach, week: Week = WEEK) -> dict[tuple[date, str], int]:
    return {(card.on, card.kind): card.count for card in coach.cards(week)}


def tick(dialog: PlanWeekDialog, kind: str, *, on: bool) -> None:
    listed = dialog.wishes.kinds
    for row in range(listed.count()):
        if listed.item(row).data(Qt.ItemDataRole.UserRole) == kind:
            listed.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def notes(dialog: PlanWeekDialog) -> str:
    return " ".join(note.text() for note in (dialog.rows.nothing, *dialog.notes) if not note.isHidden())


def test_it_opens_with_the_week_that_the_command_line_proposes(
    begun: Coach, desk: Desk, open_dialog: OpenDialog
) -> None:
    dialog = open_dialog()
    standing = desk.standing
    plan = plan_week(standing.series, request_of(standing, WEEK, ()))
    assert shown(dialog) == {(item.on, item.kind): item.count for item in plan.items}
    told = promise(plan, grounded=True)
    assert told is not None
    assert dialog.promise.text() == say(told)
    assert dialog.promise.text().startswith("Keep this up: about +")
    assert dialog.taken.text() == f"{plan.planned_minutes} of 150 min"
    first = next(section for section in dialog.rows.days if section.rows).rows[0]
    assert first.title.toolTip() == f"By itself: +{plan.items[0].gain30:.2f} points on 23 December"
    assert [chip.isChecked() for chip in dialog.wishes.days] == [True] * 5 + [False] * 2


def test_the_proposal_follows_the_slider_and_only_the_newest_wish_waits(
    begun: Coach, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    answers = QSignalSpy(dialog._asking.answered)
    for value in range(150, 601, 5):
        dialog.wishes.slider.setValue(value)
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.wishes.minutes.value() == 600
    assert dialog.proposal is not None
    assert dialog.proposal.request.minutes == 600
    assert answers.count() <= 2
    assert sum(shown(dialog).values()) > 0
    QTest.keyClick(dialog.wishes.slider, Qt.Key.Key_Left)
    assert dialog.wishes.minutes.value() == 595
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.proposal.request.minutes == 595


def test_typed_minutes_may_go_beyond_the_slider(begun: Coach, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(900)
    assert dialog.wishes.minutes.value() == dialog.wishes.slider.value() == 900
    dialog.wishes.minutes.setValue(1000)
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.wishes.minutes.value() == 1000
    assert dialog.proposal is not None
    assert dialog.proposal.request.minutes == 1000


def test_taken_over_the_cards_stand_on_the_week_and_one_undo_takes_them_off(
    begun: Coach, desk: Desk, open_dialog: OpenDialog
) -> None:
    told = QSignalSpy(desk.done)
    dialog = open_dialog()
    wanted = shown(dialog)
    dialog.take.click()
    assert not dialog.isVisible()
    assert planned(begun) == wanted
    assert told.count() == 1
    assert told.at(0)[1].endswith(f"with {len(wanted)} cards")
    desk.undo()
    assert planned(begun) == {}


def test_a_changed_proposal_is_taken_over_as_it_was_changed(begun: Coach, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    before = shown(dialog)
    section = next(section for section in dialog.rows.days if section.rows)
    section.rows[0].count.more.click()
    day = dialog.week.days[dialog.rows.days.index(section)]
    first = (day, section.rows[0].kind)
    assert shown(dialog)[first] == before[first] + 1
    last = list(before)[-1]
    away = next(
        row
        for row in dialog.rows.days[dialog.week.days.index(last[0])].rows
        if row.kind == last[1] and not row.isHidden()
    )
    QTest.keyClick(away.away, Qt.Key.Key_Space)
    wanted = {**before, first: before[first] + 1}
    del wanted[last]
    assert shown(dialog) == wanted
    assert dialog.anew.isVisible()
    assert dialog.proposal is not None
    changed = promise(dialog.proposal.plan, grounded=True)
    assert changed is not None
    assert dialog.promise.text() == say(changed)
    assert sum(item.count for item in dialog.proposal.plan.items) == sum(wanted.values())
    dialog.take.click()
    assert planned(begun) == wanted


def test_what_was_changed_by_hand_stays_when_the_slider_moves_and_can_be_forgotten(
    begun: Coach, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    key = next(iter(shown(dialog)))
    dialog.rows.counted.emit(*key, 0)
    dialog.wishes.slider.setValue(200)
    qtbot.waitUntil(lambda: dialog.settled)
    assert key not in shown(dialog)
    dialog.anew.click()
    assert key in shown(dialog)
    assert dialog.anew.isHidden()


def test_a_kind_without_a_tick_is_never_suggested_again_once_the_week_is_taken_over(
    begun: Coach, desk: Desk, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    tick(dialog, "comment", on=False)
    qtbot.waitUntil(lambda: dialog.settled)
    assert shown(dialog)
    assert not any(kind == "comment" for _, kind in shown(dialog))
    assert not desk.standing.records.dismissed
    dialog.take.click()
    assert list(desk.standing.records.dismissed) == ["comment"]
    again = open_dialog(WEEK.shift(1))
    assert "comment" in again.wishes.never()
    again.reject()
    desk.undo()
    assert not desk.standing.records.dismissed
    assert planned(begun) == {}


def test_what_was_never_to_be_suggested_can_be_had_back(
    begun: Coach, desk: Desk, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    tick(dialog, "reply", on=False)
    qtbot.waitUntil(lambda: dialog.settled)
    dialog.take.click()
    again = open_dialog(WEEK.shift(1))
    tick(again, "reply", on=True)
    qtbot.waitUntil(lambda: again.settled)
    again.take.click()
    assert not desk.standing.records.dismissed


def test_what_matters_most_changes_the_week_and_is_remembered(
    begun: Coach, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    plain = shown(dialog)
    dialog.wishes.emphasis.setCurrentIndex(dialog.wishes.emphasis.findData("results"))
    qtbot.waitUntil(lambda: dialog.settled)
    assert shown(dialog) != plain
    dialog.take.click()
    assert open_dialog(WEEK.shift(1)).wishes.chosen_emphasis() == "results"


def test_what_is_done_and_planned_stands_there_and_stays(begun: Coach, desk: Desk, open_dialog: OpenDialog) -> None:
    begun.do(LogActivity(Activity(begun.new_id(), "message", TODAY, 2)))
    begun.do(AddCards((PlanCard("mine", TUESDAY, "post", minutes=25),)))
    dialog = open_dialog()
    assert "2 messages" in dialog.rows.days[0].taken.text()
    assert "Publish a post" in dialog.rows.days[1].taken.text()
    assert "done or planned already" in dialog.taken.text()
    wanted = shown(dialog)
    assert (TUESDAY, "post") not in wanted
    dialog.take.click()
    assert planned(begun) == {**wanted, (TUESDAY, "post"): 1}


def test_a_routine_is_saved_in_the_same_step(begun: Coach, desk: Desk, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(300)
    dialog.keep.click()
    dialog.take.click()
    (routine,) = desk.standing.records.routines
    assert routine.items
    assert routine.title.startswith("My ")
    desk.undo()
    assert not desk.standing.records.routines
    assert planned(begun) == {}
    desk.redo()
    assert routine in desk.standing.records.routines


def test_days_can_be_chosen_otherwise(begun: Coach, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    for place in (0, 2, 3, 4, 5):
        dialog.wishes.days[place].click()
    qtbot.waitUntil(lambda: dialog.settled)
    assert {day for day, _ in shown(dialog)} == {WEEK.days[1], WEEK.days[5]}


def test_bad_wishes_are_answered_with_a_sentence(begun: Coach, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()

    def told() -> str:
        qtbot.waitUntil(lambda: dialog.settled)
        assert not dialog.take.isEnabled()
        assert shown(dialog) == {}
        assert dialog.promise.isHidden()
        assert not dialog.rows.nothing.isHidden()
        return notes(dialog)

    dialog.wishes.minutes.setValue(0)
    assert "No minutes are given" in told()
    dialog.wishes.minutes.setValue(150)
    for chip in dialog.wishes.days[:5]:
        chip.click()
    assert "at least one day" in told()
    dialog.wishes.days[3].click()
    for row in range(dialog.wishes.kinds.count()):
        dialog.wishes.kinds.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert "allow at least one" in told()


def test_a_week_that_is_full_says_so(begun: Coach, open_dialog: OpenDialog) -> None:
    begun.do(AddCards((PlanCard("a", TUESDAY, "article", minutes=150),)))
    dialog = open_dialog()
    assert shown(dialog) == {}
    assert "takes the minutes of this week" in notes(dialog)


def test_a_week_that_is_over_says_so_and_the_way_leads_on(begun: Coach, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(WEEK.shift(-2))
    assert "is over" in notes(dialog)
    assert not dialog.take.isEnabled()
    assert not any(chip.isEnabled() for chip in dialog.wishes.days)
    dialog.forth.click()
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.week == WEEK
    assert shown(dialog)
    assert not dialog.back.isEnabled()
    dialog.forth.click()
    qtbot.waitUntil(lambda: dialog.settled)
    assert {Week.of(day) for day, _ in shown(dialog)} == {WEEK.shift(1)}


def test_before_there_is_ground_for_a_number_none_is_given(coach: Coach, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert shown(dialog)
    assert "+" not in dialog.promise.text()
    assert "checklist" in dialog.promise.text()
    assert not any(row.title.toolTip() for section in dialog.rows.days for row in section.rows)
    assert dialog.take.isEnabled()


def test_pauses_and_past_days_are_no_days_to_work(coach: Coach, open_dialog: OpenDialog) -> None:
    coach.do(AddPause(Pause(WEEK.days[2], WEEK.days[3])))
    dialog = open_dialog()
    assert [chip.isChecked() for chip in dialog.wishes.days] == [True, True, False, False, True, False, False]


def test_what_changes_elsewhere_is_followed_while_it_is_open(
    begun: Coach, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.wishes.minutes.setValue(200)
    begun.do(AddCards((PlanCard("a", TUESDAY, "comment", 4, minutes=20),)))
    qtbot.waitUntil(lambda: dialog.settled)
    assert "Comment" in dialog.rows.days[1].taken.text()
    assert dialog.proposal is not None
    assert dialog.proposal.plan.taken_minutes == 20
    assert dialog.wishes.minutes.value() == 200


def test_taking_over_waits_for_the_answer_to_what_was_just_chosen(
    begun: Coach, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.wishes.slider.setValue(300)
    dialog.take.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.proposal is not None
    assert dialog.proposal.request.minutes == 300
    assert planned(begun) == {(item.on, item.kind): item.count for item in dialog.proposal.plan.items}


def test_cancel_changes_nothing(begun: Coach, desk: Desk, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    before = begun.document()
    dialog = open_dialog()
    tick(dialog, "comment", on=False)
    dialog.wishes.slider.setValue(300)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: dialog._asking.idle)
    assert begun.document() == before


def test_tab_goes_from_top_to_bottom(begun: Coach, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.wishes.minutes.setValue(400)
    qtbot.waitUntil(lambda: dialog.settled)
    dialog.wishes.kinds.setFocus()
    order: list[QWidget] = [dialog.wishes.kinds]
    while order[-1] is not dialog.take:
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
        focus = dialog.focusWidget()
        assert focus is not None
        assert focus not in order, focus
        order.append(focus)
    rows = [row for section in dialog.rows.days for row in section.rows if row.isVisible()]
    wanted = [control for row in rows for control in (row.count.figure, row.away)]
    assert order == [dialog.wishes.kinds, *wanted, dialog.keep, dialog.cancel, dialog.take]


def test_asked_for_again_it_takes_the_new_wish(begun: Coach, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.again(90)
    dialog.again(WEEK.shift(1))
    qtbot.waitUntil(lambda: dialog.settled)
    assert (dialog.wishes.minutes.value(), dialog.week) == (90, WEEK.shift(1))


def test_in_german_it_fits_a_small_screen_and_everything_has_a_name(
    begun: Coach, open_demo: Callable[[], Coach], german: None, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    open_demo()
    dialog = open_dialog()
    assert dialog.promise.text().startswith("Wenn Sie dranbleiben:")
    dialog.resize(760, 600)
    assert dialog.minimumSizeHint().width() <= 984
    assert dialog.minimumSizeHint().height() <= 620
    for control in dialog.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            assert control.accessibleName() or getattr(control, "text", str)(), control
    for chip in dialog.wishes.days:
        assert chip.fontMetrics().horizontalAdvance(chip.text()) <= chip.width() - 4


def test_the_way_to_it_from_the_week_page_the_review_and_the_menu(begun: Coach, desk: Desk, qtbot: QtBot) -> None:
    wished = QSignalSpy(desk.dialog_wanted)
    page = WeekPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    page.show_week(WEEK.shift(2))
    page.propose.click()
    review = ReviewBody(desk)
    qtbot.addWidget(review)
    review.draw(desk.standing)
    review.plan.click()
    assert [wished.at(place) for place in range(2)] == [["plan_week", WEEK.shift(2)], ["plan_week", WEEK]]
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert ("Plan my week", "Ctrl+Shift+P") in actions.shortcuts()


def test_the_week_page_and_the_dialog_tell_one_figure(
    begun: Coach, clock: Morning, desk: Desk, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    """What is done, planned or not, and what is still open: what Monday left open takes none of the minutes."""
    cards = (
        PlanCard("late", TODAY, "comment", 3, 0, 15),
        PlanCard("part", TUESDAY, "message", 3, 1, 10),
        PlanCard("open", WEEK.days[3], "post", 1, 0, 25),
    )
    begun.do(AddCards(tuple(replace(card, done=0) for card in cards)))
    begun.do(SetDone({"part": 1}))
    begun.do(LogActivity(Activity(begun.new_id(), "reaction", TODAY, 7)))
    clock.sleep(2)
    begun.refresh()
    page = WeekPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    dialog = open_dialog(WEEK)
    taken = dialog.proposal.plan.taken_minutes
    assert f"{taken} of " in page.subtitle.text()
    assert f"{taken} min of it" in dialog.taken.text()
    assert taken < sum(card.minutes for card in cards)


@pytest.mark.parametrize("asked", [WEEK, None])
def test_on_a_weekend_the_next_week_is_planned_and_the_way_back_says_why_not(
    begun: Coach, clock: Morning, desk: Desk, open_dialog: OpenDialog, qtbot: QtBot, asked: Week | None
) -> None:
    clock.sleep(6)
    begun.refresh()
    dialog = open_dialog(asked)
    assert dialog.week == WEEK.shift(1) and dialog.take.isEnabled()
    dialog.again(WEEK)
    assert dialog.week == WEEK.shift(1)
    dialog.back.click()
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.week == WEEK and not dialog.take.isEnabled()
    assert notes(dialog).startswith("No working day of this week is left; plan the next one.")
