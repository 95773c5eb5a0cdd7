"""Recording LinkedIn's score: typed, pasted, corrected, edited, moved to another day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.states.first_start import first_start
from ssi_coach.app.states.score import score_state
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.ui.cards.first_start_card import FirstStartCard
from ssi_coach.ui.cards.total_card import TotalCard
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.record import RecordDialog
from ssi_coach.ui.format import qdate
from ssi_coach.ui.widgets.number_field import parse_number, plain_number
from tests.ui.lives import ENGLISH_PAGE, GERMAN_PAGE, three_weeks

TODAY = date(2026, 11, 23)
Open = Callable[..., RecordDialog]


@pytest.fixture
def open_dialog(desk: Desk, qtbot: QtBot) -> Iterator[Open]:
    """Opens the dialog as the window does; the clipboard is empty before and after."""
    QGuiApplication.clipboard().clear()

    def make(argument: date | str | None = None) -> RecordDialog:
        dialog = RecordDialog(desk, argument)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    yield make
    QGuiApplication.clipboard().clear()


def type_pillars(qtbot: QtBot, dialog: RecordDialog, *values: str) -> None:
    for pillar, value in zip(PILLARS, values, strict=False):
        dialog.form.you[pillar].selectAll()
        qtbot.keyClicks(dialog.form.you[pillar], value)


def test_typing_with_commas_and_dots(open_dialog: Open, coach: Coach, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert dialog.focusWidget() is dialog.form.you[Pillar.BRAND]
    assert not dialog.save.isEnabled()
    assert not dialog.problem.isVisible()
    type_pillars(qtbot, dialog, "15,1", "7.9", "6,4")
    assert dialog.form.total.text() == ""
    type_pillars(qtbot, dialog, "15,1", "7.9", "6,4", "16.6")
    assert dialog.form.total.text() == "46"
    qtbot.keyClicks(dialog.form.industry_rank, "8 %")
    qtbot.keyClicks(dialog.form.network[Pillar.BRAND], "11,5")
    steps = len(coach.steps())
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert coach.standing.records.readings == (
        OfficialScore(TODAY, 15.1, 7.9, 6.4, 16.6, 46.0, industry_rank=8.0, network_pillars={Pillar.BRAND: 11.5}),
    )
    assert len(coach.steps()) == steps + 1


def test_keyboard_alone(open_dialog: Open, coach: Coach, qtbot: QtBot) -> None:
    dialog = open_dialog()
    for value in ("15.1", "7.9", "6.4", "16.6"):
        qtbot.keyClicks(dialog.focusWidget(), value)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.form.total
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert coach.standing.records.readings[0].total == 46.0


def test_one_pillar_is_enough(open_dialog: Open, coach: Coach, qtbot: QtBot) -> None:
    dialog = open_dialog()
    qtbot.keyClicks(dialog.form.you[Pillar.INSIGHTS], "6.4")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert coach.standing.records.readings == (OfficialScore(TODAY, insights=6.4),)


@pytest.mark.parametrize(
    ("values", "total", "sentence"),
    [
        (("26",), "", "Brand is 26, but must lie between 0 and 25."),
        (("12", "x"), "", "People: “x” is not a number."),
        (("12", "6", "5", "14"), "50", "The pillars add up to 37, but the total is 50; check the numbers."),
        (("0", "0", "0", "0"), "", "All zeros: LinkedIn’s page had not loaded. Reload it and copy the numbers again."),
        ((), "40", "Enter at least one of the four pillars."),
    ],
)
def test_wrong_values_get_one_sentence_at_once(
    open_dialog: Open, coach: Coach, qtbot: QtBot, values: tuple[str, ...], total: str, sentence: str
) -> None:
    dialog = open_dialog()
    type_pillars(qtbot, dialog, *values)
    if total:
        dialog.form.total.selectAll()
        qtbot.keyClicks(dialog.form.total, total)
    assert dialog.problem.isVisible()
    assert dialog.problem.text() == sentence
    assert not dialog.save.isEnabled()
    qtbot.keyClick(dialog.form.total, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert coach.standing.records.readings == ()
    dialog.form.clear()
    type_pillars(qtbot, dialog, "12", "6", "5", "14")
    assert not dialog.problem.isVisible()
    assert dialog.save.isEnabled()


def test_a_day_in_the_future_is_refused(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    type_pillars(qtbot, dialog, "12", "6", "5", "14")
    dialog.day.setDate(qdate(date(2026, 11, 24)))
    assert "future" in dialog.problem.text()
    assert not dialog.save.isEnabled()


def test_the_page_on_the_clipboard_is_read_and_shown_for_a_look(open_dialog: Open, coach: Coach, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(ENGLISH_PAGE)
    dialog = open_dialog()
    assert dialog.understood.isVisible()
    said = dialog.understood.text()
    assert said.startswith("Read from the clipboard · English page, 4 of 4 pillars, 2 of 2 ranks, 2 of 2 averages")
    assert [field.text() for field in dialog.form.you.values()] == ["15.1", "7.9", "6.4", "16.6"]
    assert dialog.form.total.text() == "46"
    assert coach.standing.records.readings == ()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    found = coach.standing.records.readings[0]
    assert (found.total, found.industry_rank, found.network_rank) == (46.0, 8.0, 14.0)
    assert (found.industry_average, found.network_average) == (27.0, 34.0)


def test_a_german_page_is_pasted_anywhere_with_ctrl_v(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    QGuiApplication.clipboard().setText(GERMAN_PAGE)
    qtbot.keyClick(dialog.form.you[Pillar.PEOPLE], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "German page" in dialog.understood.text()
    assert [field.text() for field in dialog.form.you.values()] == ["13.2", "7.4", "5.1", "15.3"]
    qtbot.mouseClick(dialog.clear_button, Qt.MouseButton.LeftButton)
    assert dialog.form.empty
    dialog.cancel.setFocus()
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.you[Pillar.BRAND].text() == "13.2"


def test_a_number_is_pasted_into_its_field(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    QGuiApplication.clipboard().setText("7,9")
    qtbot.keyClick(dialog.form.you[Pillar.PEOPLE], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.you[Pillar.PEOPLE].text() == "7,9"
    assert dialog.form.read(TODAY).people == 7.9


def test_what_cannot_be_read_says_so(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    QGuiApplication.clipboard().setText("Hello\nworld")
    qtbot.mouseClick(dialog.paste_button, Qt.MouseButton.LeftButton)
    assert "Social Selling Index page" in dialog.problem.text()
    assert dialog.form.empty


def test_a_page_copied_as_markup_alone(open_dialog: Open) -> None:
    rows = (
        ("establish-brand", 13.118002),
        ("find-people", 3.68),
        ("engage-with-insights", 0.3),
        ("build-relationships", 2.608),
    )
    bars = "".join(f'<progress id="{name}__sub-score-bar" value="{value}" max="25"></progress>' for name, value in rows)
    data = QMimeData()
    data.setHtml(f"<html><body>{bars}</body></html>")
    QGuiApplication.clipboard().setMimeData(data)
    dialog = open_dialog()
    assert dialog.form.you[Pillar.BRAND].text() == "13.118"


def test_the_clipboard_does_not_overwrite_what_was_typed(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    qtbot.keyClicks(dialog.form.you[Pillar.BRAND], "12")
    QGuiApplication.clipboard().setText(ENGLISH_PAGE)
    dialog._look_at_clipboard()
    assert dialog.form.you[Pillar.BRAND].text() == "12"


def test_a_page_recorded_before_is_not_offered_again(open_dialog: Open, coach: Coach) -> None:
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 20), 15.1, 7.9, 6.4, 16.6)))
    QGuiApplication.clipboard().setText(ENGLISH_PAGE)
    dialog = open_dialog()
    assert dialog.form.empty


def test_a_reading_far_from_the_estimate_is_explained(
    open_dialog: Open, desk: Desk, coach: Coach, qtbot: QtBot
) -> None:
    three_weeks(coach)
    dialog = open_dialog()
    expected = coach.standing.series.estimate(date(2026, 11, 22))
    close = [f"{expected.pillars[p].score:.1f}" for p in PILLARS]
    type_pillars(qtbot, dialog, *close)
    assert not dialog.note.isVisible()
    far = [close[0], close[1], f"{expected.pillars[Pillar.INSIGHTS].score - 3:.1f}", close[3]]
    type_pillars(qtbot, dialog, *far)
    assert dialog.note.isVisible()
    assert "Your work counted. Our estimate was 3 too high, mostly in Insights." in dialog.note.text()
    assert dialog.note.text().endswith("It will be corrected when you save.")
    with qtbot.waitSignal(desk.dialog_wanted) as wish:
        qtbot.mouseClick(dialog.why, Qt.MouseButton.LeftButton)
    assert wish.args == ["explain", "insights"]
    with qtbot.waitSignal(desk.dialog_wanted) as wish:
        qtbot.mouseClick(dialog.changed_formula, Qt.MouseButton.LeftButton)
    assert wish.args == ["annotate", TODAY]


def test_an_existing_day_is_edited(open_dialog: Open, coach: Coach, qtbot: QtBot) -> None:
    old = OfficialScore(date(2026, 11, 18), 14.0, 6.5, 5.0, 14.0, 39.5, 8, 27, 14, 34)
    coach.do(intents.RecordScore(old))
    dialog = open_dialog(old.on)
    assert [field.text() for field in dialog.form.you.values()] == ["14", "6.5", "5", "14"]
    assert dialog.form.network_rank.text() == "14"
    assert not dialog.replaced.isVisible()
    type_pillars(qtbot, dialog, "15")
    assert dialog.form.total.text() == "40.5"
    dialog.day.setDate(qdate(date(2026, 11, 17)))
    qtbot.keyClick(dialog.form.total, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [(r.on.day, r.brand, r.total) for r in coach.standing.records.readings] == [(17, 15.0, 40.5)]
    coach.undo()
    assert coach.standing.records.readings == (old,)


def test_a_day_that_has_a_score_says_it_will_be_replaced(open_dialog: Open, coach: Coach, qtbot: QtBot) -> None:
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 18), 14.0, 6.5, 5.0, 14.0)))
    dialog = open_dialog()
    type_pillars(qtbot, dialog, "12", "6", "5", "14")
    assert not dialog.replaced.isVisible()
    dialog.day.setDate(qdate(date(2026, 11, 18)))
    assert dialog.replaced.isVisible()
    assert "39.5" in dialog.replaced.text()
    assert dialog.form.you[Pillar.BRAND].text() == "12"
    dialog.form.clear()
    dialog._clear()
    dialog.day.setDate(qdate(date(2026, 11, 17)))
    dialog.day.setDate(qdate(date(2026, 11, 18)))
    assert dialog.form.you[Pillar.BRAND].text() == "14"


def test_the_page_is_opened_on_a_click_only(open_dialog: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "ssi_coach.ui.dialogs.record.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    dialog = open_dialog()
    assert opened == []
    qtbot.mouseClick(dialog.open_page, Qt.MouseButton.LeftButton)
    assert opened == ["https://www.linkedin.com/sales/ssi"]


def test_fields_have_names(open_dialog: Open) -> None:
    dialog = open_dialog()
    names = [field.accessibleName() for field in dialog.form.in_order()]
    assert len(set(names)) == len(names) == 17
    assert names[0] == "Brand"
    assert "Brand, industry" in names


def test_numbers_as_people_write_them() -> None:
    assert parse_number(" 15,1 ") == 15.1
    assert parse_number("8 %") == 8
    assert parse_number("") is None
    for wrong in ("x", "1e5", "1.2.3", "nan", "-"):
        with pytest.raises(ValueError, match=r".*"):
            parse_number(wrong)
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert plain_number(13.118) == "13,118"
        assert plain_number(20) == "20"
        assert plain_number(7.5) == "7,5"
    finally:
        QLocale.setDefault(before)


def test_a_score_in_part_is_called_so_before_and_after(
    open_dialog: Open, desk: Desk, coach: Coach, qtbot: QtBot
) -> None:
    """The dialog, the gauge and the step of the first start say the same of one pillar of four."""
    coach.do(intents.TickItem("photo", True, None))
    dialog = open_dialog()
    qtbot.keyClicks(dialog.form.you[Pillar.BRAND], "13.2")
    assert dialog.partly.isVisible()
    assert dialog.partly.text() == "Recorded in part: 1 of 4 pillars. The total shows once all of them are there."
    assert "work" not in dialog.note.text()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    gauge = TotalCard(desk)
    qtbot.addWidget(gauge)
    gauge.draw(score_state(desk.standing).total)
    assert "recorded in part: 1 of 4 pillars" in gauge.tile.first.text()
    steps = FirstStartCard(desk)
    qtbot.addWidget(steps)
    steps.draw(first_start(desk.standing, "begun", None))
    assert any(found.text() == dialog.partly.text() for found in steps.findChildren(QLabel))
    for ask in (gauge.ask, next(b for b in steps.findChildren(QPushButton) if b.text() == "Complete it…")):
        with qtbot.waitSignal(desk.dialog_wanted) as wish:
            ask.click()
        assert wish.args == ["record", coach.standing.today]
    coach.do(intents.RecordScore(OfficialScore(coach.standing.today, 13.2, 5.0, 4.0, 12.0, 34.0)))
    gauge.draw(score_state(desk.standing).total)
    assert "in part" not in gauge.tile.first.text()


def test_it_keeps_its_size_while_one_types(open_dialog: Open, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    dialog = open_dialog()
    qtbot.wait(50)
    sizes, at = [], []
    for values in (("4",), ("48",), ("abc",), ("24", "24", "24", "24"), ("15,1", "7.9", "6,4", "16.6")):
        type_pillars(qtbot, dialog, *values)
        qtbot.wait(30)
        sizes.append(dialog.size())
        at.append(dialog.save.mapToGlobal(dialog.save.rect().center()))
    assert len(set(map(str, sizes))) == 1 and len(set(map(str, at))) == 1


def test_a_figure_out_of_range_is_framed_as_one_that_is_no_number(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    brand = dialog.form.you[Pillar.BRAND]
    type_pillars(qtbot, dialog, "48")
    assert dialog.problem.isVisible() and brand.property("wrong")
    type_pillars(qtbot, dialog, "14")
    assert not brand.property("wrong")
    qtbot.keyClicks(dialog.form.industry_rank, "140")
    assert dialog.form.industry_rank.property("wrong")


def test_an_empty_clipboard_is_called_empty(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.paste_button.click()
    assert dialog.problem.text().startswith("The clipboard is empty")
