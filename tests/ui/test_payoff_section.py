"""“Does it pay off” on the Progress page: what it says at each stage, the picture and the figures behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.states.payoff import PayOffQuestion, payoff_question, picture, told
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.records import Activity, Pause
from ssi_coach.scoring.payoff import Findings, Link
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.pages.progress import ProgressPage
from ssi_coach.ui.review.payoff_card import PayOffSection
from ssi_coach.ui.review.payoff_words import link_sentence, why
from tests.app.payoff_lives import always_the_same, two_weeks_later, unrelated, weeks_of_work

Show = Callable[[Document | None], PayOffSection]


@pytest.fixture
def show(desk: Desk, coach: Coach, qtbot: QtBot) -> Show:
    """The section, drawn, once it has looked through the weeks."""

    def shown(document: Document | None) -> PayOffSection:
        if document is not None:
            coach.import_records(document)
        made = PayOffSection(desk)
        qtbot.addWidget(made)
        made.resize(980, 600)
        made.draw(desk.standing)
        made.show()
        settled(made, qtbot)
        return made

    return shown


def settled(section: PayOffSection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: section._job is None and all(view.isVisible() for view in section.views), timeout=20_000)


def test_before_any_result_the_way_to_the_results_page(show: Show, desk: Desk, qtbot: QtBot) -> None:
    section = show(weeks_of_work(20, None))
    assert section.told.text().startswith("No results logged yet")
    assert not section.foot.isVisible()
    with qtbot.waitSignal(desk.page_wanted) as wanted:
        qtbot.mouseClick(section.to_results, Qt.MouseButton.LeftButton)
    assert wanted.args == ["results"]


def test_an_empty_workspace_is_told_the_same(show: Show) -> None:
    assert show(None).told.text().startswith("No results logged yet")


def test_too_early_says_how_long_it_takes(show: Show) -> None:
    section = show(weeks_of_work(7, two_weeks_later))
    assert section.told.text() == (
        "After 12 weeks with your results noted, this can tell whether your work pays off. 5 to go."
    )
    assert section.to_results.isVisible()
    assert not section.views


def test_a_link_in_plain_words_with_its_picture(show: Show) -> None:
    section = show(weeks_of_work(40, two_weeks_later))
    (view,) = section.views
    assert view.sentence.text() == (
        "In weeks with more comments you had more conversations about 2 weeks later (strong, 40 weeks)."
    )
    assert view.caution.text() == "It is no proof that one brings the other."
    assert view.bars.accessibleDescription() == view.sentence.text()
    assert "Comments, 2 weeks before" in view.bars.accessibleName()
    assert not section.to_results.isVisible()
    assert "conversations" in section.foot.text()
    assert not view.figures.isVisible()
    view.why.click()
    assert view.figures.isVisible()
    assert "fewer than 1 of 100" in view.figures.text()


def test_the_figures_as_a_table_newest_first(show: Show) -> None:
    section = show(weeks_of_work(40, two_weeks_later))
    view = section.views[0]
    view.as_table.click()
    table = view.table
    assert table is not None
    assert table.rowCount() == 40
    assert table.item(0, 0).text() == "16 November 2026"
    for row in range(40):
        assert int(table.item(row, 2).text()) == 1 + int(table.item(row, 1).text()) // 2
    view.as_table.click()
    assert not table.isVisible()


def test_no_link_is_said_so(show: Show) -> None:
    section = show(weeks_of_work(40, unrelated))
    assert section.told.text().startswith("No link found in 39 weeks")
    assert not section.views


def test_results_that_never_change_cannot_be_compared(show: Show) -> None:
    assert "hardly differ" in show(weeks_of_work(40, always_the_same)).told.text()


def test_after_a_long_silence_it_says_of_which_time_it_tells(show: Show) -> None:
    section = show(weeks_of_work(30, two_weeks_later, end=date(2026, 3, 2)))
    assert section.stale.text() == (
        "The last whole week with entries ended on 1 March 2026: all this is about the time before."
    )
    assert section.views


def test_nothing_for_two_years(show: Show) -> None:
    section = show(weeks_of_work(30, two_weeks_later, end=date(2023, 3, 6)))
    assert "12 to go" in section.told.text()
    assert "last two years" in section.stale.text()


def test_a_log_of_today_changes_nothing_and_asks_nothing_anew(show: Show, coach: Coach, desk: Desk) -> None:
    section = show(weeks_of_work(40, two_weeks_later))
    question, view = section.question, section.views[0]
    desk.do(intents.LogActivity(Activity(coach.new_id(), "comment", desk.today, 3)))
    section.draw(desk.standing)
    assert section._job is None
    assert section.question is question
    assert section.views[0] is view


def test_a_changed_week_is_looked_at_again(show: Show, coach: Coach, desk: Desk, qtbot: QtBot) -> None:
    section = show(weeks_of_work(40, two_weeks_later))
    desk.do(intents.AddPause(Pause(date(2026, 11, 2), date(2026, 11, 15))))
    section.draw(desk.standing)
    settled(section, qtbot)
    # Two weeks are gone as results, and the one after them has no week before it to look at.
    assert "(strong, 37 weeks)" in section.views[0].sentence.text()


def test_a_closed_section_is_not_answered(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    coach.import_records(weeks_of_work(40, two_weeks_later))
    section = PayOffSection(desk)
    qtbot.addWidget(section)
    section.draw(desk.standing)
    job = section._job
    assert job is not None
    with qtbot.waitSignal(job.ended, timeout=20_000):
        section.close()
        section.deleteLater()


def test_it_is_a_section_of_the_progress_page(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    coach.import_records(weeks_of_work(40, two_weeks_later))
    page = ProgressPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    page.show()
    page.show_section("payoff")
    section = page.sections["payoff"]
    assert isinstance(section, PayOffSection)
    settled(section, qtbot)
    assert section.views
    page.hide()


# -- what is compared ------------------------------------------------------------------------------------------------


def question(coach: Coach, document: Document) -> PayOffQuestion:
    coach.import_records(document)
    return payoff_question(coach.standing)


def test_the_running_week_and_weeks_without_an_entry_are_left_out(coach: Coach) -> None:
    asked = question(coach, weeks_of_work(20, two_weeks_later))
    assert asked.weeks == 20
    assert asked.last == date(2026, 11, 22)
    assert date(2026, 11, 23) not in asked.mondays
    third = asked.mondays.index(date(2026, 11, 2))
    days = (date(2026, 11, 2), date(2026, 11, 8))
    for activity in coach.activities(*days):
        coach.do(intents.DeleteActivity(activity.id))
    again = payoff_question(coach.standing)
    assert again.weeks == 19
    assert again.results["conversation"][third] is None
    assert again.series["comment"][third] is None


def test_a_week_of_which_all_is_assumed_is_left_out(coach: Coach) -> None:
    asked = question(coach, weeks_of_work(20, two_weeks_later))
    guess = Activity(coach.new_id(), "comment", date(2026, 11, 4), 9, source="assumed")
    coach.do(intents.AssumeUsual((guess,)))
    assert payoff_question(coach.standing).weeks == asked.weeks - 1


def test_work_before_the_first_result_counts_for_later_ones(coach: Coach) -> None:
    asked = question(coach, weeks_of_work(20, two_weeks_later, before=8))
    weeks = picture(asked, Link("comment", "conversation", 8, 0.5, 0.01, 20))
    assert len(weeks) == 20
    assert all(week.cause is not None for week in weeks)


def test_a_score_that_rises_with_the_work_is_not_told_beside_it() -> None:
    def link(cause: str, result: str = "call") -> Link:
        return Link(cause, result, 1, 0.6, 0.01, 40)

    links = (link("score"), link("comment"), link("insights"), link("brand", "meeting"), link("score", "meeting"))
    kept = told(Findings(40, 100, links))
    assert [(each.cause, each.result) for each in kept] == [("comment", "call"), ("brand", "meeting")]


# -- words and picture -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "sentence"),
    [
        (Link("comment", "call", 0, 0.7, 0.01, 40), "In weeks with more comments you also had more calls (strong, 40"),
        (
            Link("comment", "call", 1, 0.5, 0.01, 40),
            "In weeks with more comments you had more calls about a week later",
        ),
        (
            Link("score", "call", 3, 0.3, 0.01, 90),
            "In weeks with a higher score you had more calls about 3 weeks later",
        ),
        (Link("brand", "call", 0, -0.6, 0.01, 40), "In weeks with more points in “Brand” you had fewer calls (strong"),
        (Link("post", "call", 1, -0.5, 0.01, 40), "In weeks with more posts you had fewer calls about a week later"),
        (Link("post", "call", 8, -0.5, 0.01, 40), "In weeks with more posts you had fewer calls about 8 weeks later"),
    ],
)
def test_every_link_has_its_sentence(desk: Desk, link: Link, sentence: str) -> None:
    assert link_sentence(desk.catalogue, link).startswith(sentence)


def test_the_chance_is_told_as_so_many_of_a_hundred(desk: Desk) -> None:
    assert "in 3 of 100 cases" in why(Link("comment", "call", 0, 0.6, 0.03, 40), Findings(40, 300))


def test_a_week_pointed_at_tells_its_figures(show: Show) -> None:
    section = show(weeks_of_work(40, two_weeks_later))
    bars = section.views[0].bars
    at = QPoint(4, 20)
    QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, at, bars.mapToGlobal(at)))
    assert QToolTip.text().startswith("Week of 16 February 2026: Conversations ")
    assert "Comments, 2 weeks before: " in QToolTip.text()
    QToolTip.hideText()


def test_in_a_narrow_window_the_picture_stands_below(show: Show, qtbot: QtBot) -> None:
    section = show(weeks_of_work(40, two_weeks_later))
    view = section.views[0]
    qtbot.waitUntil(lambda: view.bars.mapTo(view, QPoint()).x() > view.width() / 3)
    section.resize(600, 700)
    qtbot.waitUntil(lambda: view.bars.mapTo(view, QPoint()).x() < 10)
