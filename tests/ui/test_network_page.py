"""Network as people use it: see relations and dead wood, look for somebody, put them on the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, ChangePerson
from ssi_coach.app.network_reading import LARGE
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.network.people_model import BESIDE, REASON, Filter, PeopleModel
from ssi_coach.ui.pages.network import NetworkPage
from tests.app.people import known
from tests.ui.networks import ARCHIVE, TODAY, ago, bring, few, lopsided, many


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
def page(desk: Desk, qtbot: QtBot) -> NetworkPage:
    made = NetworkPage(desk)
    qtbot.addWidget(made)
    desk.published.connect(made.draw)
    made.draw(desk.standing)
    made.resize(1084, 832)
    made.show()
    return made


@pytest.fixture
def full(coach: Coach, page: NetworkPage) -> NetworkPage:
    bring(coach, few())
    return page


def slugs(page: NetworkPage) -> list[str]:
    return [contact.connection.slug for contact in page.people.model.shown]


def test_before_an_archive_came_the_page_says_how_to_bring_one(page: NetworkPage, desk: Desk) -> None:
    assert page.empty.isVisible()
    assert not page.overview.isVisible() and not page.people.isVisible() and not page.forget.isVisible()
    wishes = QSignalSpy(desk.dialog_wanted)
    page.empty.bring.click()
    page.empty.how.click()
    assert [wishes.at(n) for n in range(wishes.count())] == [["import", None], ["archive_howto", None]]


def test_an_import_fills_the_page_and_undo_empties_it(full: NetworkPage, coach: Coach) -> None:
    assert full.overview.isVisible() and not full.empty.isVisible()
    assert (
        full.subtitle.text()
        == "6 connections · from your LinkedIn archive of 20 November 2026 · 1 gone since the one before"
    )
    numbers = [full.relations.numbers[group].text() for group in ("active", "quiet", "never")]
    assert numbers == ["17 %", "33 %", "50 %"]
    assert full.who.deciders.text() == "3 decision-makers"
    assert full.growth.below.text().startswith("+1 in the last 30 days of your archive. 1 ")
    coach.undo()
    assert full.empty.isVisible() and not full.overview.isVisible()


def test_shares_beside_each_other_make_a_hundred(page: NetworkPage, coach: Coach, qtbot: QtBot) -> None:
    bring(coach, lopsided())
    numbers = [page.relations.numbers[group].text() for group in ("active", "quiet", "never")]
    assert numbers == ["38 %", "37 %", "25 %"]
    qtbot.waitUntil(lambda: page.relations.view is not None)
    said = page.relations._layers.said[-1]
    assert said == "23 November 2026: Active 38 % · Gone quiet 37 % · Never a word 25 %"


def test_the_charts_come_after_the_page(page: NetworkPage, coach: Coach, qtbot: QtBot) -> None:
    bring(coach, few())
    assert page.overview.isVisible() and page.relations.view is None
    qtbot.waitUntil(lambda: page.growth.view is not None)
    assert page.relations.view is not None


def test_the_charts_can_be_read_by_keyboard(full: NetworkPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: full.relations.view is not None and full.growth.view is not None)
    view = full.relations.view
    assert view is not None
    text = full.relations.below.text()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert full.relations.below.text() == "23 November 2026: Active 17 % · Gone quiet 33 % · Never a word 50 %"
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert full.relations.below.text().startswith("30 November 2025:")
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert full.relations.below.text() == "30 June 2024: Active 0 % · Gone quiet 0 % · Never a word 100 %"
    assert view.accessibleDescription() == full.relations.below.text()
    view.clearFocus()
    qtbot.keyClick(full.growth.view, Qt.Key.Key_End)
    assert full.growth.below.text() == "23 November 2026: 6 connections · 7 with those who are gone"
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert full.relations.below.text() == text


def test_whom_to_write_to_with_the_reason(full: NetworkPage) -> None:
    rows = [(row.contact.connection.slug, row.why.text()) for row in full.reach.rows]
    assert rows == [
        ("eva-novak", "Decision-maker gone quiet: last contact 7 months ago"),
        ("jurgen-muller-12", "New: connected 30 days ago, no word yet"),
    ]


def test_put_on_my_week_is_one_step_and_says_so(full: NetworkPage, coach: Coach) -> None:
    row = full.reach.rows[0]
    row.plan.click()
    (card,) = coach.cards(Week.of(TODAY))
    assert (card.on, card.kind, card.title, card.slug) == (TODAY, "follow_up", "Follow up: Eva Novak", "eva-novak")
    assert full.reach.rows[0] is row
    assert not row.plan.isEnabled() and row.plan.text() == "On your week"
    coach.undo()
    assert coach.cards(Week.of(TODAY)) == ()
    assert row.plan.isEnabled()


def test_on_a_day_off_it_goes_to_the_next_work_day(full: NetworkPage, coach: Coach) -> None:
    coach.do(ChangePerson({"work_days": (3,)}, TODAY))
    full.reach.rows[0].plan.click()
    assert [card.on for card in coach.cards(Week.of(TODAY))] == [date(2026, 11, 25)]


def test_who_is_planned_already_is_said(full: NetworkPage, coach: Coach) -> None:
    coach.do(AddCards((PlanCard(coach.new_id(), date(2026, 12, 1), "message", slug="eva-novak"),)))
    assert [row.plan.isEnabled() for row in full.reach.rows] == [False, True]


def test_names_open_the_profile_in_the_browser(full: NetworkPage, browser: Browser) -> None:
    full.reach.rows[1].person.click()
    assert browser.seen == ["https://www.linkedin.com/in/jurgen-muller-12/"]


def test_no_slug_leads_elsewhere(full: NetworkPage, coach: Coach, browser: Browser) -> None:
    from ssi_coach.ui.network.words import open_profile

    open_profile("../evil?x=1#y/ä")
    assert browser.seen == ["https://www.linkedin.com/in/..%2Fevil%3Fx%3D1%23y%2F%C3%A4/"]


def test_target_customers_are_counted_once_somebody_said_who_they_are(
    full: NetworkPage, coach: Coach, desk: Desk
) -> None:
    wishes = QSignalSpy(desk.command_wanted)
    full.who.say_target.click()
    assert wishes.at(0) == ["settings"]
    assert not full.people.fits.isVisibleTo(full.people)
    coach.do(ChangePerson({"target": "purchasing, buyers"}, TODAY))
    assert full.who.fitting.text() == "2 fit your target customers"
    assert not full.who.say_target.isVisible()
    full.who.show_fitting.click()
    assert full.people.isVisible() and slugs(full) == ["eva-novak", "tom-ruiz"]


def test_from_a_number_to_its_people(full: NetworkPage) -> None:
    full.relations.links["quiet"].click()
    assert slugs(full) == ["eva-novak", "nina-berg"]
    full.see_overview.click()
    full.who.show_deciders.click()
    assert slugs(full) == ["asa-lind", "eva-novak", "jurgen-muller-12"]
    full.who.wanted.emit("changed")
    assert slugs(full) == ["tom-ruiz"]
    full.reach.all_wanted.emit()
    assert slugs(full) == ["eva-novak", "jurgen-muller-12"]
    full.who.company_wanted.emit("Nordfrakt AB")
    assert slugs(full) == ["asa-lind", "nina-berg", "tom-ruiz"]
    assert full.people.count.text() == "3 of 6"


def test_all_to_reach_out_to_stand_by_promise_with_the_reason(full: NetworkPage) -> None:
    full.reach.all_wanted.emit()
    table, model = full.people.table, full.people.model
    promised = [contact.connection.slug for contact in full.state.reach_out]  # type: ignore[union-attr]
    assert [contact.connection.slug for contact in model.shown] == promised
    assert not table.isColumnHidden(REASON)
    assert all(table.isColumnHidden(place) for place in BESIDE)
    assert model.index(0, REASON).data().startswith("quiet · ")
    assert model.index(0, REASON).data(Qt.ItemDataRole.ToolTipRole) == full.reach.rows[0].why.text()
    full.people.groups.setCurrentIndex(0)
    assert table.isColumnHidden(REASON)
    assert not any(table.isColumnHidden(place) for place in BESIDE)
    assert [contact.words for contact in model.shown] == sorted(contact.words for contact in model.shown)


def test_who_changed_jobs_and_where_most_work(full: NetworkPage) -> None:
    texts = [label.text() for label in full.who.findChildren(type(full.who.deciders))]
    assert "Tom Ruiz: Clerk · Alt GmbH → Buyer · Nordfrakt AB" in texts
    assert "1 changed jobs by your last archive: a reason to write" in texts
    assert full.who.companies.itemAt(0).widget().accessibleName() == "Nordfrakt AB: 3 people"  # type: ignore[union-attr]


def test_search_as_you_type(full: NetworkPage, qtbot: QtBot) -> None:
    full.find_in_list()
    assert full.people.isVisible()
    qtbot.keyClicks(full.people.search, "muller")
    assert slugs(full) == ["jurgen-muller-12"]
    assert full.people.count.text() == "1 of 6"
    qtbot.keyClicks(full.people.search, "xyz")
    assert full.people.nobody.isVisible() and not full.people.table.isVisible()
    qtbot.keyClick(full.people.search, Qt.Key.Key_Escape)
    assert len(slugs(full)) == 6 and full.people.count.text() == "6 people"
    qtbot.keyClick(full.people.search, Qt.Key.Key_Down)
    assert [c.connection.slug for c in full.people._chosen()] == ["asa-lind"]


def test_where_nobody_is_found_the_search_stays_in_its_place(full: NetworkPage, qtbot: QtBot) -> None:
    card = full.people
    full.see_people.click()
    qtbot.wait(50)
    before = card.search.mapTo(full, card.search.rect().topLeft())
    card.search.setText("nobody of that name")
    qtbot.waitUntil(card.nobody.isVisible)
    qtbot.wait(50)
    assert card.search.mapTo(full, card.search.rect().topLeft()) == before


def test_filters_work_together(full: NetworkPage) -> None:
    full.see_people.click()
    people = full.people
    people.ranks.setCurrentIndex(people.ranks.findData("decision_maker"))
    assert len(slugs(full)) == 3
    people.groups.setCurrentIndex(people.groups.findData("never"))
    assert slugs(full) == ["jurgen-muller-12"]
    people.groups.setCurrentIndex(people.groups.findData("gone"))
    assert slugs(full) == ["left"]


@pytest.mark.parametrize(
    ("column", "first", "last", "down"),
    [
        (0, "asa-lind", "tom-ruiz", "tom-ruiz"),
        (1, "tom-ruiz", "max-weiss", "max-weiss"),
        (2, "eva-novak", "max-weiss", "max-weiss"),
        (3, "asa-lind", "max-weiss", "max-weiss"),
        (4, "asa-lind", "jurgen-muller-12", "jurgen-muller-12"),
        (5, "asa-lind", "tom-ruiz", "jurgen-muller-12"),
        (6, "jurgen-muller-12", "asa-lind", "asa-lind"),
    ],
)
def test_every_column_sorts_and_a_filter_keeps_the_order(
    full: NetworkPage, column: int, first: str, last: str, down: str
) -> None:
    table = full.people.table
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert (slugs(full)[0], slugs(full)[-1]) == (first, last)
    shown = slugs(full)
    full.people.search.setText("nordfrakt")
    assert slugs(full) == [slug for slug in shown if slug in slugs(full)]
    full.people.search.clear()
    table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert slugs(full)[0] == down


def test_enter_opens_ctrl_enter_plans_ctrl_c_copies(
    full: NetworkPage, coach: Coach, browser: Browser, qtbot: QtBot, desk: Desk
) -> None:
    full.see_people.click()
    table = full.people.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert browser.seen == ["https://www.linkedin.com/in/asa-lind/"]
    told = QSignalSpy(desk.message)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Name\tPosition\tCompany\tProfile\n"
        "Åsa Lind\tFörsäljningschef\tNordfrakt AB\thttps://www.linkedin.com/in/asa-lind/"
    )
    assert told.at(0)[0].startswith("1 ")
    table.selectAll()
    assert not full.people.open.isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(coach.cards(Week.of(TODAY))) == 6
    assert not full.people.plan.isEnabled() and full.people.plan.text() == "On your week"
    coach.undo()
    assert coach.cards(Week.of(TODAY)) == ()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_home_and_end_go_to_the_first_and_last_person(
    full: NetworkPage, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    full.see_people.click()
    table = full.people.table
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_End, modifier)
    assert [c.connection.slug for c in full.people._chosen()] == ["tom-ruiz"]
    qtbot.keyClick(table, Qt.Key.Key_Home, modifier)
    assert [c.connection.slug for c in full.people._chosen()] == ["asa-lind"]
    qtbot.keyClick(table, Qt.Key.Key_End, modifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(full.people._chosen()) == 6
    # Without a modifier in the end: Qt goes on believing that the last ones are held.
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert [c.connection.slug for c in full.people._chosen()] == ["asa-lind"]


def test_columns_name_the_month(full: NetworkPage) -> None:
    """Figures alone are another day on the other side of the ocean."""
    row = full.people.model.row_of("jurgen-muller-12")
    assert row is not None
    assert full.people.model.index(row, 4).data() == "24 Oct 2026"


def test_the_menu_offers_the_same(full: NetworkPage, coach: Coach) -> None:
    full.see_people.click()
    full.people.table.selectRow(1)
    menu = full.people.copying.menu()
    assert [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()] == [
        "Open the profile",
        "Put on my week",
        "Forget this person…",
        "Copy what is chosen",
        "Copy the whole table",
    ]
    menu.actions()[1].trigger()
    assert [card.slug for card in coach.cards(Week.of(TODAY))] == ["eva-novak"]
    menu.deleteLater()


def test_the_menu_comes_only_where_somebody_is_chosen(full: NetworkPage, qtbot: QtBot) -> None:
    full.see_people.click()
    table = full.people.table
    table.customContextMenuRequested.emit(QPoint(5, 5))
    assert QApplication.activePopupWidget() is None
    table.selectRow(0)
    table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_more_than_a_week_holds_cannot_be_planned_at_once(page: NetworkPage, coach: Coach) -> None:
    bring(coach, many(30))
    page.see_people.click()
    page.people.table.selectAll()
    assert not page.people.plan.isEnabled()
    assert page.people.copy.isEnabled()


def test_who_was_chosen_stays_chosen_when_the_network_changes(full: NetworkPage, coach: Coach) -> None:
    full.see_people.click()
    full.people.table.selectRow(3)
    assert [c.connection.slug for c in full.people._chosen()] == ["max-weiss"]
    coach.do(ChangePerson({"target": "students"}, TODAY))
    assert [c.connection.slug for c in full.people._chosen()] == ["max-weiss"]


def test_a_large_network_is_read_beside_the_window(page: NetworkPage, coach: Coach, qtbot: QtBot) -> None:
    bring(coach, many(LARGE))
    assert page.state is not None and not page.state.contacts
    qtbot.waitUntil(lambda: page.state is not None and page.state.total == LARGE)
    assert page.overview.isVisible()


def test_a_hidden_page_learns_of_a_changed_network_when_it_is_shown(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    made = NetworkPage(desk)
    qtbot.addWidget(made)
    made.draw(desk.standing)
    assert made.state is not None and made.state.total == 0
    bring(coach, few())
    coach.do(AddCards((PlanCard(coach.new_id(), TODAY, "comment"),)))
    made.draw(desk.standing)
    assert made.state.total == 6


def test_forgetting_is_asked_for_first(full: NetworkPage, desk: Desk) -> None:
    wishes = QSignalSpy(desk.dialog_wanted)
    full.forget.click()
    assert wishes.at(0) == ["forget_people", None]


@pytest.mark.parametrize("width", [1084, 828])
def test_nothing_is_cut_sideways(full: NetworkPage, width: int) -> None:
    full.resize(width, 680)
    for tab in (full.see_overview, full.see_people):
        tab.click()
        scroll = full.layout().itemAt(0).widget()  # type: ignore[union-attr]
        assert scroll.horizontalScrollBar().maximum() == 0  # type: ignore[union-attr]


def _used(model: PeopleModel) -> None:
    from ssi_coach.app.states.network import network_state

    state = network_state(known(few()), TODAY, "buyers", ARCHIVE)
    model.show_contacts(state.contacts, TODAY)
    model.set_filter(Filter(text="nord"))
    model.sort(4, Qt.SortOrder.DescendingOrder)
    model.set_filter(Filter(group="never", reach=True))
    model.show_contacts((), ago(1))
    model.set_filter(Filter())


@pytest.mark.parametrize("force_py", [True, False])
def test_the_model_keeps_to_the_rules_of_models(qtmodeltester: ModelTester, force_py: bool) -> None:
    model = PeopleModel()
    from ssi_coach.app.states.network import network_state

    model.show_contacts(network_state(known(few()), TODAY, "buyers", ARCHIVE).contacts, TODAY)
    qtmodeltester.check(model, force_py=force_py)


def test_the_model_keeps_to_them_while_it_changes(qapp: object) -> None:
    model = PeopleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    _used(model)
    assert tester.model() is model


def test_cells_tell_more_when_pointed_at(qapp: object) -> None:
    from ssi_coach.app.states.network import network_state

    model = PeopleModel()
    model.show_contacts(network_state(known(few()), TODAY, None, ARCHIVE).contacts, TODAY)
    row = model.row_of("eva-novak")
    assert row is not None
    tip = [model.index(row, n).data(Qt.ItemDataRole.ToolTipRole) for n in range(7)]
    assert tip[0] == "Eva Novak" and tip[5] == "Decision-maker gone quiet: last contact 7 months ago" and tip[6] == ""
    assert model.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Position: Head of Purchasing"
    assert model.row_of("nobody") is None
