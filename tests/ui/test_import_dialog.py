"""The way of an archive through the window: dropped, looked at, taken in, reported, undone; or left alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ssi_coach.app.coach import Coach
from ssi_coach.app.import_news import News
from ssi_coach.app.imports import Importer
from ssi_coach.app.intents import TickItem
from ssi_coach.app.states.offers import ARCHIVE_ASKED, ARCHIVE_HERE
from ssi_coach.domain.network import Connection
from ssi_coach.resources import catalogue
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.import_files import ImportDialog
from ssi_coach.ui.imports.file_card import FileCard
from ssi_coach.ui.imports.news_card import NewsCard
from ssi_coach.ui.offers import Offers
from tests.importers.archive_files import archive, basic, build, file_name, write_zip
from tests.ui.conftest import Morning


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[ImportDialog]:
    made = ImportDialog(desk)
    made.show()
    yield made
    if isValid(made):
        made.close()


def words(widget: QWidget) -> str:
    return "\n".join(made.text() for made in widget.findChildren(QLabel) if made.isVisible())


def look(dialog: ImportDialog, qtbot: QtBot, *paths: Path) -> None:
    dialog.read(paths)
    qtbot.waitUntil(lambda: dialog.summary.isVisible() or dialog.problem.isVisible(), timeout=10_000)
    qtbot.waitUntil(dialog.choose_button.isEnabled, timeout=10_000)


def take(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.import_button.click()
    qtbot.waitUntil(lambda: not dialog.import_button.isVisible(), timeout=10_000)


def recent(folder: Path, day: str = "11-10-2026", *, complete: bool = True) -> Path:
    """The archive of 2024 as if it had been fetched lately."""
    files = build("2024")
    name = f"{'Complete' if complete else 'Basic'}_LinkedInDataExport_{day}.zip"
    return write_zip(folder / name, files if complete else basic(files))


def test_an_archive_is_looked_at_taken_in_reported_and_undone(
    dialog: ImportDialog, coach: Coach, tmp_path: Path, qtbot: QtBot
) -> None:
    small = write_zip(tmp_path / file_name("2024", complete=False), basic(build("2024")))
    whole = archive(tmp_path, "2024")
    look(dialog, qtbot, small, whole)
    first, second = dialog.findChildren(FileCard)
    assert "basic" in words(first)
    assert "Connections.csv" in words(first)
    assert "Shares.csv" not in words(first)
    assert "Shares.csv" in words(second)
    assert not hasattr(second, "hint")
    assert coach.standing.records.journal.first_day is None
    take(dialog, qtbot)
    assert coach.standing.records.journal.archive
    assert coach.standing.records.network.connections == 2
    report = words(dialog.findChildren(NewsCard)[0])
    assert "2 connection" in report
    assert "Headline" in report
    dialog.close()
    coach.undo()
    assert not coach.standing.records.journal.archive
    assert coach.connections() == ()


def test_the_second_time_there_is_nothing_to_import(
    desk: Desk, coach: Coach, dialog: ImportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = archive(tmp_path, "2024")
    look(dialog, qtbot, path)
    take(dialog, qtbot)
    again = ImportDialog(desk)
    qtbot.addWidget(again)
    again.show()
    look(again, qtbot, path)
    assert not again.import_button.isEnabled()
    assert "already" in again.summary.text()


def test_how_to_get_the_larger_archive_is_a_button(
    desk: Desk, dialog: ImportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    look(dialog, qtbot, write_zip(tmp_path / file_name("2024", complete=False), basic(build("2024"))))
    (card,) = dialog.findChildren(FileCard)
    with qtbot.waitSignal(desk.dialog_wanted) as asked:
        card.howto_button.click()
    assert asked.args == ["archive_howto", None]


def test_what_was_skipped_is_listed_on_demand(dialog: ImportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    look(dialog, qtbot, archive(tmp_path, "2024", Reactions=b"Date,Type,Link\nyesterday,LIKE,x\n"))
    (card,) = dialog.findChildren(FileCard)
    assert "yesterday" not in words(card)
    card.skipped_button.click()
    assert "Reactions.csv, line 2" in words(card)
    card.skipped_button.click()
    assert "yesterday" not in words(card)


@pytest.mark.parametrize("moment", ["reading", "writing"])
def test_closing_the_dialog_takes_everything_back(
    dialog: ImportDialog, coach: Coach, tmp_path: Path, qtbot: QtBot, moment: str
) -> None:
    path = archive(tmp_path, "2024")
    if moment == "reading":
        dialog.read([path])
    else:
        look(dialog, qtbot, path)
        # Held up until the cancelling has arrived: the writer's lane is taken.
        with coach.workspace.transaction():
            dialog.import_button.click()
            dialog.cancel_button.click()
    job: Any = dialog._job
    if moment == "reading":
        dialog.cancel_button.click()
    if job is not None:
        qtbot.waitSignal(job.ended, timeout=10_000).wait()
    coach.refresh()
    assert coach.standing.undo is None
    assert not coach.standing.records.journal.archive


def test_a_file_that_cannot_be_read_is_told_and_another_can_be_chosen(
    dialog: ImportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    torn = tmp_path / "torn.zip"
    torn.write_bytes(archive(tmp_path, "2024").read_bytes()[:300])
    look(dialog, qtbot, torn)
    assert "torn.zip" in dialog.problem.text()
    assert not dialog.import_button.isEnabled()
    look(dialog, qtbot, archive(tmp_path, "2024"))
    assert not dialog.problem.isVisible()
    assert dialog.import_button.isEnabled()


def test_whose_row_of_a_teams_report_counts_is_asked(
    dialog: ImportDialog, coach: Coach, tmp_path: Path, qtbot: QtBot
) -> None:
    from tests.cli.test_imports import SEATS

    path = tmp_path / "usage.csv"
    path.write_text(SEATS, encoding="utf-8")
    look(dialog, qtbot, path)
    assert [dialog.seat.itemText(at) for at in range(dialog.seat.count())] == ["Anna Berg", "Lars Nowak"]
    dialog.seat.setCurrentText("Lars Nowak")
    dialog.seat_button.click()
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=10_000)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: bool(coach.standing.records.readings), timeout=10_000)
    assert coach.standing.records.readings[0].brand == 10


def test_the_complete_archive_ends_the_reminder_the_basic_one_does_not(
    desk: Desk, dialog: ImportDialog, coach: Coach, tmp_path: Path, qtbot: QtBot
) -> None:
    coach.state_set(ARCHIVE_ASKED, "2026-11-22")
    look(dialog, qtbot, recent(tmp_path, complete=False))
    take(dialog, qtbot)
    assert coach.state_get(ARCHIVE_ASKED) == "2026-11-22"
    again = ImportDialog(desk)
    qtbot.addWidget(again)
    again.show()
    look(again, qtbot, recent(tmp_path))
    take(again, qtbot)
    assert coach.state_get(ARCHIVE_ASKED) == ARCHIVE_HERE


def test_a_tick_by_hand_stays_and_the_report_asks_to_look(
    desk: Desk, dialog: ImportDialog, coach: Coach, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.do(TickItem("languages", True, date(2026, 11, 1)))
    files = build("2024") | {"Languages.csv": b"Name,Proficiency\n"}
    look(dialog, qtbot, write_zip(tmp_path / "Complete_LinkedInDataExport_11-20-2026.zip", files))
    take(dialog, qtbot)
    assert "Languages" in words(dialog).partition("Ticked by you")[2]


def test_a_tick_while_an_import_is_written_waits_for_it(
    desk: Desk, dialog: ImportDialog, coach: Coach, tmp_path: Path, qtbot: QtBot
) -> None:
    look(dialog, qtbot, archive(tmp_path, "2024"))
    dialog.import_button.click()
    assert desk.do(TickItem("background", True, date(2026, 11, 23)))
    assert not desk.undo()
    assert not any(entry.key == "background" for entry in coach.standing.records.checklist)
    qtbot.waitUntil(lambda: not dialog.import_button.isVisible(), timeout=10_000)
    qtbot.waitUntil(
        lambda: any(entry.key == "background" for entry in coach.standing.records.checklist), timeout=10_000
    )
    assert coach.standing.records.journal.archive
    coach.undo()
    assert coach.standing.records.journal.archive


def test_files_dropped_while_it_is_open_are_looked_at(dialog: ImportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    look(dialog, qtbot, archive(tmp_path, "2024"))
    dialog.again([archive(tmp_path, "2023")])
    qtbot.waitUntil(lambda: "2023" in words(dialog) and dialog.choose_button.isEnabled(), timeout=10_000)


def bring(coach: Coach, *paths: Path) -> None:
    importer = Importer(coach.workspace.path, coach.catalogue, coach.clock)

    def report(_done: int, _whole: int) -> None:
        return

    importer.take_in(importer.preview(paths, report).files, report)
    coach.refresh()


def test_where_an_archive_ends_catch_up_is_asked_once(
    desk: Desk, coach: Coach, clock: Morning, tmp_path: Path, qtbot: QtBot
) -> None:
    offers = Offers(desk, desk)
    banner = offers.make_banner()
    qtbot.addWidget(banner)
    offers.look()
    assert not banner.isVisible()
    bring(coach, recent(tmp_path))
    assert "archive ends on Tuesday 10 November" in banner.text.text()
    with qtbot.waitSignal(desk.dialog_wanted) as asked:
        banner.action_button.click()
    assert asked.args == ["catch_up", None]
    offers.look()
    assert "archive ends" not in banner.text.text() or not banner.isVisible()


def test_an_old_archive_is_to_be_asked_for_anew_and_is_quiet_for_a_month(
    desk: Desk, coach: Coach, clock: Morning, tmp_path: Path, qtbot: QtBot
) -> None:
    bring(coach, recent(tmp_path, "10-24-2026"))
    coach.state_set("catch_up_offered", "2026-10-25")
    coach.state_set("review_offered", str(coach.standing.week))
    offers = Offers(desk, desk)
    banner = offers.make_banner()
    qtbot.addWidget(banner)
    offers.look()
    assert "30 day" in banner.text.text()
    banner.later_button.click()
    offers.look()
    assert banner.isHidden()
    clock.sleep(30)
    coach.refresh()
    coach.state_set("review_offered", str(coach.standing.week))
    banner.later_button.click()
    offers.look()
    assert "60 day" in banner.text.text()
    bring(coach, recent(tmp_path, "12-20-2026"))
    assert "old" not in banner.text.text() or banner.isHidden()


def test_large_counts_are_written_as_the_language_does(qtbot: QtBot) -> None:
    many = tuple(Connection(f"lars-{n}", "Lars") for n in range(1_200))
    card = NewsCard("archive.zip", News(arrived=many, first=True), catalogue())
    qtbot.addWidget(card)
    card.show()
    assert "1,200 connection" in words(card)
