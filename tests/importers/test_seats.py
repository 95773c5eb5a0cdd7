"""Usage reports of Sales Navigator teams."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.registry import FileRead, Reader
from ssi_coach.importers.seats import MAX_REPORT, SeatProblem, SeatReport, choose, read_rows, read_text
from tests.conftest import SOAK
from tests.importers import workbook_files as files
from tests.importers.workbook_files import ANNA, BO, EMPTY, SEAT_HEAD

TODAY = date(2026, 11, 23)
MADE = date(2026, 11, 20)
MORE = 100 if SOAK else 1


def text(*rows: Sequence[object], delimiter: str = ",") -> str:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter).writerows([SEAT_HEAD, *rows])
    return target.getvalue()


def report(*rows: Sequence[object]) -> SeatReport:
    return read_text(text(*rows), "usage.csv", MADE, TODAY)


def read(path: Path, name: str = "") -> FileRead:
    return Reader(resources.catalogue(), TODAY, name=name).read(path)


def test_the_only_row_is_a_reading_whatever_its_name() -> None:
    reading = choose(report(ANNA), "somebody else", TODAY)
    assert reading.on == MADE
    assert (reading.brand, reading.people, reading.insights, reading.relationships) == (18.1, 10.4, 13.2, 20.6)
    assert reading.total == 62.3


@pytest.mark.parametrize("who", ["Anna Berg", "  anna   BERG ", "11"])
def test_of_several_rows_the_persons_own_counts(who: str) -> None:
    assert choose(report(BO, ANNA), who, TODAY).total == 62.3


@pytest.mark.parametrize("who", ["", "Dora Nilsson", "Anna"])
def test_it_is_asked_whose_row_counts_where_that_is_not_known(who: str) -> None:
    with pytest.raises(SeatProblem) as problem:
        choose(report(BO, ANNA), who, TODAY)
    assert problem.value.names == ("Bo Lind", "Anna Berg")
    assert "Bo Lind, Anna Berg" in str(problem.value)


def test_two_of_the_same_name_are_not_guessed() -> None:
    with pytest.raises(SeatProblem):
        choose(report(ANNA, (99, *ANNA[1:])), "Anna Berg", TODAY)


def test_seats_nobody_used_are_left_out() -> None:
    assert [seat.name for seat in report(ANNA, EMPTY, ()).seats] == ["Anna Berg"]
    with pytest.raises(InputProblem, match="no row"):
        report(EMPTY)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_excel_may_have_changed_the_delimiter_and_the_decimal_comma(delimiter: str) -> None:
    row = [str(cell).replace(".", ",") if isinstance(cell, float) else cell for cell in ANNA]
    seats = read_text(text(row, delimiter=delimiter), "usage.csv", MADE, TODAY).seats
    assert seats[0].reading.brand == 18.1


def test_the_day_is_the_last_that_the_report_names() -> None:
    head = [["Usage report"], ["Period", "10/1/2026 - 10/31/2026"], []]
    assert read_rows([*head, SEAT_HEAD, ANNA], "usage.csv", MADE, TODAY).on == date(2026, 10, 31)
    assert read_text(text(ANNA), "usage_2026-10-01_2026-10-30.csv", MADE, TODAY).on == date(2026, 10, 30)
    assert read_text(text(ANNA), "usage_2026-12-31.csv", MADE, TODAY).on == TODAY
    assert read_text(text(ANNA), "usage.csv", MADE, TODAY).on == MADE


def test_a_column_that_is_missing_is_not_known() -> None:
    seats = read_rows([SEAT_HEAD[:-1], ANNA[:-1]], "", MADE, TODAY).seats
    assert seats[0].reading.relationships is None
    assert seats[0].reading.people == 10.4


def test_names_in_two_columns_are_joined() -> None:
    head = ("Seat ID", "First Name", "Last Name", *SEAT_HEAD[8:])
    assert read_rows([head, (1, "Anna", "Berg", *ANNA[8:])], "", MADE, TODAY).seats[0].name == "Anna Berg"


def test_figures_that_cannot_be_true_are_refused() -> None:
    with pytest.raises(InputProblem, match="Brand"):
        choose(report((*ANNA[:9], 81, *ANNA[10:])), "", TODAY)


def test_what_is_no_report_is_refused() -> None:
    with pytest.raises(InputProblem, match="no usage report"):
        read_text("Seat ID,Name\n1,Anna Berg\n", "usage.csv", MADE, TODAY)
    # How long a field may be is set for the whole program: either answer is right.
    with pytest.raises(InputProblem, match=r"no usage report|no row"):
        read_text("Seat ID,SSI - Overall Score\n" + '"' + "x" * 200_000 + '"', "usage.csv", MADE, TODAY)
    with pytest.raises(InputProblem, match="too large"):
        read_text(text(ANNA) + "x" * MAX_REPORT, "usage.csv", MADE, TODAY)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_report_is_recognised_as_a_file_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "anything.dat"
    path.write_bytes(text((*ANNA[:1], "Åsa Müller", *ANNA[2:]), BO).encode(encoding))
    os.utime(path, (datetime(2026, 11, 19, 12).timestamp(),) * 2)
    found = read(path, "Åsa Müller")
    assert found.kind == "sales-navigator"
    (reading,) = found.document.official_scores
    assert (reading.total, reading.on) == (62.3, date(2026, 11, 19))


def test_a_report_is_recognised_as_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "usage.xlsx"
    path.write_bytes(files.workbook({"Usage": [SEAT_HEAD, BO, ANNA]}))
    found = read(path, "Anna Berg")
    assert found.kind == "sales-navigator"
    assert found.document.official_scores[0].total == 62.3
    with pytest.raises(InputProblem, match="Bo Lind, Anna Berg") as problem:
        read(path)
    assert str(path) in str(problem.value)


def test_an_analytics_workbook_is_recognised_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_bytes(files.workbook(files.of_2024()))
    found = read(path)
    assert found.kind == "linkedin-analytics"
    assert found.workbook is not None and len(found.workbook.days) == 90
    assert found.rows["ENGAGEMENT"] == 90


WHOLE = text(ANNA, BO)


@given(st.integers(0, len(WHOLE)), st.text(max_size=8), st.integers(0, 40))
@settings(deadline=None, max_examples=150 * MORE)
def test_torn_reports_raise_nothing_but_our_own_problems(place: int, put: str, cut: int) -> None:
    with suppress(InputProblem):
        torn = read_text(WHOLE[:place] + put + WHOLE[place + cut :], "usage.csv", MADE, TODAY)
        assert choose(torn, "Anna Berg", TODAY).pillars
