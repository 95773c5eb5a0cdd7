"""“How good is the estimate” on the Progress page, the rank on Today, and the dialog that explains a change."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ssi_coach.app.intents import RecordScore
from ssi_coach.app.states.compare import compare_state
from ssi_coach.app.states.quality import takes_long
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.records import Activity, OfficialScore
from ssi_coach.ui.cards.compare_card import CompareCard
from ssi_coach.ui.dialogs.drop import DropDialog
from ssi_coach.ui.dialogs.readings import ReadingsDialog
from ssi_coach.ui.pages.progress import ProgressPage
from ssi_coach.ui.review.quality import QualitySection

HIGH = {"brand": 14.0, "people": 8.0, "insights": 6.0, "relationships": 16.0}
LOW = {"brand": 12.9, "people": 7.4, "insights": 5.4, "relationships": 14.8}


def record(desk, back: int, **figures: float) -> None:
    assert desk.do(RecordScore(OfficialScore(desk.today - timedelta(days=back), **figures)))


def wanted(desk) -> list[tuple[str, object]]:
    asked: list[tuple[str, object]] = []
    desk.dialog_wanted.connect(lambda name, argument: asked.append((name, argument)))
    return asked


@pytest.fixture
def section(qtbot, desk) -> QualitySection:
    made = QualitySection(desk)
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    made.draw(desk.standing)
    return made


def test_with_one_score_it_says_what_will_stand_here(desk, section) -> None:
    record(desk, 7, **HIGH)
    section.draw(desk.standing)
    assert "From the second on" in section.words.text()
    for widget in (section.view, section.table_card, section.change_card, section.rank_card):
        assert not widget.isVisible()
    asked = wanted(desk)
    section.record.click()
    assert asked == [("record", None)]


def test_a_rank_with_nothing_beside_it_has_the_width_to_itself(desk, section) -> None:
    record(desk, 0, **HIGH, industry_average=27.0)
    section.resize(1000, 900)
    section.draw(desk.standing)
    section.layout().activate()
    assert section.rank_card.isVisible() and not section.table_card.isVisible()
    assert section.columns.count == 2
    assert section.rank_card.mapTo(section, section.rank_card.rect().topLeft()).x() == 0
    assert section.rank_card.width() == section.width()


@pytest.mark.parametrize("width", [760, 940, 1018])
def test_no_column_of_the_table_is_cut(desk, section, open_demo, qtbot, width) -> None:
    open_demo()
    section.resize(width, 900)
    section.draw(desk.standing)
    beside = section.columns.count == 2
    qtbot.waitUntil(lambda: (section.table_card.x() < section.rank_card.x()) == beside)
    qtbot.waitUntil(lambda: section.table.viewport().width() >= section.table.horizontalHeader().length())


def test_words_picture_table_rank_and_change_of_a_life(desk, section, open_demo) -> None:
    open_demo()
    section.draw(desk.standing)
    assert section.words.text().startswith("On average the estimate missed LinkedIn’s score by ")
    assert section.view.rows == section.state.found.rows[-len(section.view.rows) :]
    assert section.view.accessibleDescription() == section.words.text()
    assert section.table.rowCount() == len(section.state.found.rows)
    assert section.table.item(0, 0).text().endswith("2026")
    assert len(section.state.ranks) == 2
    assert not section.view.grab().isNull()
    asked = wanted(desk)
    section.more.click()
    assert asked == [("drop", section.state.change.last)]


def test_it_is_drawn_again_only_when_something_changed(desk, section) -> None:
    record(desk, 7, **HIGH)
    section.draw(desk.standing)
    first = section.state
    section.draw(desk.standing)
    assert section.state is first
    record(desk, 0, **LOW)
    section.draw(desk.standing)
    assert len(section.state.found.rows) == 1


def test_the_progress_page_has_it(qtbot, desk) -> None:
    page = ProgressPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    page.show_section("quality")
    assert isinstance(page.sections["quality"], QualitySection)
    assert "No score of LinkedIn’s is recorded yet" in page.sections["quality"].words.text()


def test_today_tells_the_rank_and_offers_to_explain_a_fall(qtbot, desk) -> None:
    card = CompareCard(desk)
    qtbot.addWidget(card)
    card.show()
    record(desk, 7, **HIGH, industry_rank=8.0, industry_average=27.0)
    card.draw(compare_state(desk.standing))
    assert card.guess.text().startswith("Your estimate today: about top ")
    assert card.guess.text().endswith("% in your industry")
    assert not card.why.isVisible()
    record(desk, 0, **LOW)
    card.draw(compare_state(desk.standing))
    asked = wanted(desk)
    card.why.click()
    assert asked == [("drop", desk.today)]


def test_without_an_average_no_rank_is_told(qtbot, desk) -> None:
    card = CompareCard(desk)
    qtbot.addWidget(card)
    record(desk, 0, **HIGH, industry_rank=8.0)
    card.draw(compare_state(desk.standing))
    assert card.guess.text() == ""


def sentences(dialog: DropDialog) -> str:
    return " ".join(dialog.words.itemAt(place).widget().text() for place in range(dialog.words.count()))


def test_a_suspected_change_is_noted_with_one_click_and_taken_back_with_one(qtbot, desk) -> None:
    record(desk, 7, **HIGH)
    record(desk, 0, **LOW)
    dialog = DropDialog(desk, desk.today)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "LinkedIn may have changed how it counts" in sentences(dialog)
    dialog.note.click()
    assert [(note.on, note.kind) for note in desk.standing.records.annotations] == [(desk.today, "linkedin_change")]
    assert "You noted that LinkedIn changed its formula" in sentences(dialog)
    assert not dialog.note.isVisible()
    desk.undo()
    assert desk.standing.records.annotations == ()
    assert dialog.note.isVisible()


def test_any_two_days_can_be_compared(qtbot, desk) -> None:
    for back, more in ((21, 0.0), (14, 1.0), (0, 3.0)):
        record(desk, back, **{**HIGH, "brand": 14.0 + more})
    dialog = DropDialog(desk)
    qtbot.addWidget(dialog)
    assert dialog.shift.first == desk.today - timedelta(days=14)
    dialog.first.setCurrentIndex(dialog.first.findData((desk.today - timedelta(days=21)).isoformat()))
    dialog.first.activated.emit(dialog.first.currentIndex())
    assert dialog.shift.change == pytest.approx(3.0)
    dialog.last.setCurrentIndex(dialog.last.findData((desk.today - timedelta(days=14)).isoformat()))
    dialog.first.setCurrentIndex(dialog.first.findData((desk.today - timedelta(days=14)).isoformat()))
    dialog.first.activated.emit(dialog.first.currentIndex())
    assert dialog.shift is None
    assert "Choose two different days." in sentences(dialog)


def test_one_score_is_not_enough_to_compare(qtbot, desk) -> None:
    record(desk, 0, **HIGH)
    dialog = DropDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "two of its scores have to be recorded" in sentences(dialog)
    assert not dialog.note.isVisible()


def test_the_list_of_scores_leads_to_it(qtbot, desk) -> None:
    record(desk, 7, **HIGH)
    record(desk, 0, **LOW)
    dialog = ReadingsDialog(desk)
    qtbot.addWidget(dialog)
    asked = wanted(desk)
    dialog.table.selectRow(0)
    dialog.why.click()
    assert asked == [("drop", desk.today)]


def test_where_an_archive_is_taken_away_before_each_score_it_is_worked_out_beside_the_window(
    qtbot, desk, section
) -> None:
    days = [desk.today - timedelta(days=back) for back in range(70, -1, -1)]
    rows = tuple(
        Activity(f"a{place}", "comment", day, 2, source="archive" if place % 2 else "manual")
        for place, day in enumerate(days)
    )
    scores = tuple(OfficialScore(day, **{**HIGH, "brand": 14.0 + place / 4}) for place, day in enumerate(days[::6]))
    desk.coach.import_records(Document(activities=rows, official_scores=scores))
    assert takes_long(desk.standing)
    section.draw(desk.standing)
    assert section.words.text() == "Looking through your scores…" or section.state is not None
    qtbot.waitUntil(lambda: section.state is not None and len(section.state.found.rows) == len(scores) - 1)
    assert section.table_card.isVisible()
    assert section.table.rowCount() == len(scores) - 1
