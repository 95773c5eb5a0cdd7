"""The Results page as people use it: log, add with a value, see it counted, change, delete, search, set goals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.forgetting import forget_people
from ssi_coach.app.gate import OUTGROWN
from ssi_coach.app.intents import AddCards, EditActivity, LogActivity, SetGoals
from ssi_coach.app.states.score import score_state
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection
from ssi_coach.domain.records import Activity, Goal, PlanCard
from ssi_coach.ui.cards.pillars_card import PillarsCard
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.goal import GoalDialog
from ssi_coach.ui.dialogs.result import ResultDialog
from ssi_coach.ui.pages.results import ResultsPage
from ssi_coach.ui.results.list_model import ResultsModel
from ssi_coach.ui.results.month_bars import nice_step
from ssi_coach.ui.results.people import KnownPeople


class Browser(QObject):
    """Stands where the desktop's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        QDesktopServices.setUrlHandler("https", self, "show")

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.seen.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:
    made = Browser()
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ResultsPage:
    made = ResultsPage(desk)
    qtbot.addWidget(made)
    desk.published.connect(made.draw)
    made.draw(desk.standing)
    made.resize(1084, 832)
    made.show()
    return made


def log(coach: Coach, kind: str, ago: int = 0, **told: object) -> Activity:
    made = Activity(coach.new_id(), kind, coach.standing.today - timedelta(days=ago), **told)  # type: ignore[arg-type]
    coach.do(LogActivity(made))
    return made


def dialog(desk: Desk, qtbot: QtBot, argument: object = None) -> ResultDialog:
    made = ResultDialog(desk, argument)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_empty_page_says_what_for_and_has_one_button(page: ResultsPage, desk: Desk) -> None:
    assert page.empty.isVisible()
    assert not page.overview.isVisible() and not page.list.isVisible() and not page.add.isVisible()
    wishes = QSignalSpy(desk.dialog_wanted)
    page.empty.add.click()
    assert wishes.at(0) == ["result", None]


def test_one_click_logs_one_for_today_and_undo_takes_it_back(page: ResultsPage, desk: Desk, coach: Coach) -> None:
    coach.do(SetGoals((Goal("call", 2),)))
    done = QSignalSpy(desk.done)
    page.week.rows["call"].add.click()
    (row,) = coach.results()
    assert (row.kind, row.on, row.count) == ("call", coach.standing.today, 1)
    assert page.week.rows["call"].figure.text() == "1 of 2"
    assert page.funnel.rows["call"][1].text() == "1"
    assert "log 1 call" in done.at(0)[1]
    assert "No weekly goal reached" in page.week.note.text()
    page.week.rows["call"].add.click()
    assert "All your goals" in page.week.note.text()
    desk.undo()
    desk.undo()
    assert coach.results() == ()
    assert page.week.rows["call"].figure.text() == "0 of 2"


def test_what_was_planned_is_ticked_by_the_click(page: ResultsPage, coach: Coach) -> None:
    coach.do(AddCards((PlanCard("c", coach.standing.today, "call"),)))
    page.week.rows["call"].add.click()
    assert coach.standing.cards[0].complete
    assert [row.id for row in coach.results()] == ["c"]


def test_a_contract_with_its_value_is_counted_summed_and_undone(
    page: ResultsPage, desk: Desk, coach: Coach, qtbot: QtBot
) -> None:
    for kind, count in (("conversation", 8), ("call", 3)):
        log(coach, kind, 1, count=count)
    opened = dialog(desk, qtbot, "contract")
    opened.value.setText("12.000")
    opened.currency.setCurrentText("chf")
    qtbot.keyClicks(opened.with_whom, "Nordfrakt")
    opened.save.click()
    (row, *_) = coach.results()
    assert (row.kind, row.value, row.currency, row.with_whom) == ("contract", 12000, "CHF", "Nordfrakt")
    assert page.funnel.rows["contract"][1].text() == "1"
    assert "1 contract for 3 calls; so far anything from 6 to 79" in page.funnel.rows["contract"][2].text()
    assert "3 calls for 8 conversations; so far anything from 14 to 69" in page.funnel.rows["call"][2].text()
    assert "conversations; it may be anything from" in page.funnel.through.text()
    assert page.months.what.currentText() == "Value of contracts, CHF"
    assert page.months.bars.bars[-1].value == 12000
    assert "12,000\u00a0CHF" in page.months.bars.bars[-1].said
    page.see_list.click()
    assert page.list.model.shown[0] == row
    desk.undo()
    assert page.funnel.rows["contract"][1].text() == "0"
    assert page.months.what.currentText() == "Conversations"
    desk.redo()
    assert coach.results()[0] == row


def test_two_currencies_stay_apart(page: ResultsPage, coach: Coach) -> None:
    log(coach, "contract", value=100.0, currency="EUR")
    log(coach, "contract", value=7.5, currency="CHF")
    offered = [page.months.what.itemText(n) for n in range(page.months.what.count())]
    assert offered[:2] == ["Value of contracts, CHF", "Value of contracts, EUR"]
    page.months.what.setCurrentIndex(1)
    assert page.months.bars.bars[-1].value == 100
    page.months.as_table.click()
    assert page.months.table.isVisible() and not page.months.bars.isVisible()
    last = page.months.table.columnCount() - 1
    assert page.months.table.item(0, last).text() == "7.50\u00a0CHF · 100\u00a0EUR"
    spoken = page.months.table.item(0, 5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Contracts: 2"


def test_months_are_read_with_the_keyboard(page: ResultsPage, coach: Coach, qtbot: QtBot) -> None:
    log(coach, "meeting", 31, count=2)
    page.months.what.setCurrentIndex(page.months.what.findData("kind:meeting"))
    qtbot.keyClick(page.months.bars, Qt.Key.Key_Left)
    assert "November 2026: 0 meetings" in page.months.below.text()
    qtbot.keyClick(page.months.bars, Qt.Key.Key_Left)
    assert page.months.below.text() == "October 2026: 2 meetings"
    assert page.months.bars.accessibleDescription() == "October 2026: 2 meetings"
    qtbot.keyClick(page.months.bars, Qt.Key.Key_Home)
    assert "June 2026" in page.months.below.text()
    page.months.bars.clearFocus()


def test_the_span_of_the_funnel_is_chosen_and_remembered(
    page: ResultsPage, coach: Coach, desk: Desk, qtbot: QtBot
) -> None:
    log(coach, "meeting", 200, count=3)
    log(coach, "conversation", 3)
    assert page.funnel.rows["meeting"][1].text() == "0"
    page.funnel.spans["year"].click()
    assert page.funnel.rows["meeting"][1].text() == "3"
    assert "no rate" in page.funnel.rows["meeting"][2].text()
    again = ResultsPage(desk)
    qtbot.addWidget(again)
    again.draw(desk.standing)
    assert again.span == "year" and again.funnel.spans["year"].isChecked()


def test_a_result_is_found_changed_and_deleted(page: ResultsPage, coach: Coach, desk: Desk, qtbot: QtBot) -> None:
    log(coach, "call", 2, with_whom="Lars Holm", note="wants a quote")
    kept = log(coach, "meeting", 1, with_whom="Eva Müller")
    page.see_list.click()
    ModelTester(None).check(page.list.model, force_py=True)
    assert [row.with_whom for row in page.list.model.shown] == ["Eva Müller", "Lars Holm"]
    qtbot.keyClicks(page.list.search, "muller")
    assert page.list.model.shown == [kept] and page.list.count.text() == "1 of 2"
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    wishes = QSignalSpy(desk.dialog_wanted)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert wishes.at(0) == ["result", kept.id]
    opened = dialog(desk, qtbot, kept.id)
    assert opened.with_whom.text() == "Eva Müller" and not opened.worth.isVisible()
    opened.kind.setCurrentIndex(opened.kind.findData("proposal"))
    assert opened.worth.isVisible()
    opened.value.setText("500,5")
    opened.save.click()
    changed = next(row for row in coach.results() if row.id == kept.id)
    assert (changed.kind, changed.value, changed.on) == ("proposal", 500.5, kept.on)
    assert page.list.model.shown == [changed] and page.list.chosen() == changed
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert page.list.none.isVisible()
    desk.undo()
    assert page.list.model.shown == [changed]
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    page.list.kinds.setCurrentIndex(page.list.kinds.findData("call"))
    assert [row.kind for row in page.list.model.shown] == ["call"]


def test_a_value_that_is_none_is_told_and_keeps_the_dialog(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    opened = dialog(desk, qtbot, "contract")
    opened.value.setText("a lot")
    opened.save.click()
    assert opened.isVisible() and "“a lot” is no amount" in opened.wrong.text()
    opened.value.setText("")
    opened.save.click()
    (row,) = coach.results()
    assert (row.value, row.currency) == (None, None)
    again = dialog(desk, qtbot, row.id)
    again.delete.click()
    assert coach.results() == ()


def test_names_are_suggested_and_open_the_profile(
    page: ResultsPage, coach: Coach, desk: Desk, qtbot: QtBot, browser: Browser
) -> None:
    people = [
        Connection("lars-holm-7", "Lars Holm"),
        Connection("eva-1", "Eva Müller"),
        Connection("eva-2", "Eva Müller"),
    ]
    people += [Connection(f"other-{n}", f"Other Person {n}") for n in range(50)]
    coach.import_records(Document(connections=tuple(people)))
    log(coach, "contract", 5, with_whom="Holmgren AB", value=1.0)
    opened = dialog(desk, qtbot, "meeting")
    qtbot.keyClicks(opened.with_whom, "hol")
    assert opened.with_whom.suggested() == ["Holmgren AB", "Lars Holm"]
    opened.with_whom.setText("mull")
    assert opened.with_whom.suggested() == ["Eva Müller"]
    opened.with_whom.setText("other")
    assert len(opened.with_whom.suggested()) == 8
    opened.with_whom.setText("lars HOLM")
    opened.save.click()
    page.see_list.click()
    page.list.table.selectRow(0)
    assert page.list.open.isEnabled()
    page.list.open.click()
    assert browser.seen == ["https://www.linkedin.com/in/lars-holm-7/"]
    page.list.table.selectRow(1)
    assert not page.list.open.isEnabled()
    known = KnownPeople(desk, page)
    assert known.slug_of("Eva Müller") is None, "two bear that name"
    forget_people(coach.workspace.path)
    coach.refresh(much=True)
    assert known.slug_of("Lars Holm") is None
    page.list.table.selectRow(0)
    assert not page.list.open.isEnabled() and coach.results()[0].with_whom is None


def test_goals_for_every_kind_are_one_step(page: ResultsPage, desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    made = GoalDialog(desk)
    qtbot.addWidget(made)
    made.boxes["contract"].field.setValue(2)
    made.save_button.click()
    assert coach.standing.records.goals == (Goal("contract", 2.0), Goal("conversation", 5.0))
    assert page.week.rows["contract"].figure.text() == "0 of 2"
    again = GoalDialog(desk)
    qtbot.addWidget(again)
    again.boxes["contract"].field.setValue(0)
    again.boxes["call"].field.setValue(3)
    again.save_button.click()
    assert coach.standing.records.goals == (Goal("call", 3.0), Goal("conversation", 5.0))
    desk.undo()
    assert coach.standing.records.goals == (Goal("contract", 2.0), Goal("conversation", 5.0))
    desk.undo()
    assert coach.standing.records.goals == ()


def test_what_was_changed_elsewhere_while_the_page_was_hidden_is_seen(
    page: ResultsPage, coach: Coach, desk: Desk
) -> None:
    row = log(coach, "call", with_whom="Anna")
    desk.published.disconnect(page.draw)
    coach.do(EditActivity(Activity(row.id, "call", row.on, with_whom="Berta")))
    coach.do(SetGoals((Goal("call", 1),)))
    page.draw(desk.standing)
    page.see_list.click()
    assert page.list.model.shown[0].with_whom == "Berta"


def test_nothing_can_be_entered_when_nothing_can_be_written(page: ResultsPage, coach: Coach) -> None:
    from dataclasses import replace

    log(coach, "call")
    page.draw(replace(coach.standing, read_only=OUTGROWN))
    assert not page.add.isEnabled() and not page.week.rows["call"].add.isEnabled()


def test_find_goes_to_the_list(page: ResultsPage, coach: Coach, qtbot: QtBot) -> None:
    log(coach, "call")
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.list.isVisible() and page.see_list.isChecked()


def test_the_demonstration_has_results_to_look_at(page: ResultsPage, open_demo: Callable[[], Coach]) -> None:
    coach = open_demo()
    assert not page.empty.isVisible() and page.overview.isVisible()
    met = {row.with_whom for row in coach.results() if row.kind == "meeting"}
    assert any(page.list._people.slug_of(name) for name in met)
    assert len([row for row in coach.results() if row.kind == "contract"]) == 3
    assert page.grab().width() > 0


def test_steps_of_the_scale_are_round() -> None:
    assert [nice_step(value) for value in (0, 1, 4, 5, 9, 24_000, 40_000, 41_000)] == [
        1, 1, 1, 2, 5, 10_000, 10_000, 20_000
    ]  # fmt: skip


def test_markup_in_a_name_is_shown_as_it_is_written(coach: Coach, desk: Desk, qtbot: QtBot) -> None:
    name = "<img src='x'>"
    coach.import_records(Document(activities=(Activity("r", "call", coach.standing.today, note=name, with_whom=name),)))
    page = ResultsPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    page.see_list.click()
    model = page.list.model
    tips = [model.index(0, n).data(Qt.ItemDataRole.ToolTipRole) for n in range(model.columnCount())]
    assert [("&lt;img" in tip, "<img" in tip) for tip in tips if tip] == [(True, False)] * 2


def test_thousands_of_results_are_listed(coach: Coach, desk: Desk, qtbot: QtBot) -> None:
    today = coach.standing.today
    kinds = [kind.key for kind in coach.catalogue.results]
    rows = tuple(
        Activity(f"r{n:05d}", kinds[n % 5], today - timedelta(days=n % 3000), with_whom=f"Person {n % 97}")
        for n in range(5000)
    )
    coach.import_records(Document(activities=rows))
    page = ResultsPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    page.see_list.click()
    assert isinstance(page.list.model, ResultsModel) and len(page.list.model.shown) == 5000
    page.list.search.setText("person 96")
    assert len(page.list.model.shown) == len([row for row in rows if row.with_whom == "Person 96"])


def test_the_tile_on_today_leads_here(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    card = PillarsCard(desk)
    qtbot.addWidget(card)
    coach.do(SetGoals((Goal("conversation", 5),)))
    card.draw(score_state(coach.standing), None)
    assert not card.all_results.isHidden() and card.goal.isHidden()
    pages = QSignalSpy(desk.page_wanted)
    card.all_results.click()
    assert pages.at(0) == ["results"]
