"""The backtest knows only what was known before each score, and never says a number it has no ground for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app.backtest import Backtest, Row, backtest, in_words
from ssi_coach.domain.network import Coverage
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import ChecklistEntry, Fact, OfficialScore
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, TODAY, member
from tests.scoring.members import life
from tests.scoring.strategies import evidences

DAY = timedelta(days=1)


def walked(evidence: Evidence, today: date = TODAY) -> Backtest:
    return backtest(Series.build(MODEL, evidence, today))


def said(found: Backtest) -> str:
    return " ".join(sentence.render() for sentence in in_words(found))


@pytest.mark.parametrize("count", [0, 1])
def test_without_two_scores_there_is_a_sentence_and_no_number(count: int) -> None:
    found = walked(Evidence(readings=(OfficialScore(TODAY, 11.0, 5.0, 2.0, 14.0),) * count))
    assert (found.rows, found.mae, found.naive, found.coverage) == ((), None, None, None)
    assert len(in_words(found)) == 1


def test_figures_are_those_of_the_rows() -> None:
    evidence, _ = life(42, 20)
    found = walked(evidence, evidence.readings[-1].on)
    assert len(found.rows) == 19
    assert found.mae == pytest.approx(fmean(abs(row.official - row.predicted) for row in found.rows))
    assert found.naive == pytest.approx(fmean(abs(row.official - row.naive) for row in found.rows))
    assert found.coverage == found.inside / 19
    for before, row in zip(evidence.readings, found.rows, strict=False):
        assert row.naive == pytest.approx(sum(before.pillars.values()), abs=1e-3)
        assert row.low <= row.predicted <= row.high


@given(evidences(), st.data())
def test_what_comes_later_changes_no_prediction(evidence: Evidence, data: st.DataObject) -> None:
    """Everything dated from a score's day on is taken away, and the score is foretold as before."""
    whole = walked(evidence)
    if not whole.rows:
        return
    row = data.draw(st.sampled_from(whole.rows))
    day = row.on.toordinal()
    journal = evidence.journal
    books = (
        {on: counts for on, counts in book.items() if on < day}
        for book in (journal.manual, journal.archive, journal.assumed)
    )
    then = replace(
        evidence,
        journal=type(journal)(*books),
        facts=tuple(each for each in evidence.facts if each.on is None or each.on < row.on),
        checklist=tuple(each for each in evidence.checklist if each.on is None or each.on < row.on),
        readings=tuple(each for each in evidence.readings if each.on < row.on),
        formula_changes=tuple(each for each in evidence.formula_changes if each < row.on),
        coverage=tuple(
            replace(each, last=min(each.last, row.on - DAY)) for each in evidence.coverage if each.first < row.on
        ),
    )
    known = Series.build(MODEL, then, row.on - DAY).estimate(row.on - DAY)
    assert row.predicted == pytest.approx(known.total, abs=1e-9)
    assert (row.low, row.high) == (pytest.approx(known.low, abs=1e-9), pytest.approx(known.high, abs=1e-9))


def test_the_rest_of_an_archives_week_does_not_shine_through() -> None:
    """A score of a Wednesday; on the Thursday the archive has far more than was logged by hand on the Monday."""
    wednesday = date(2026, 11, 11)
    evidence = member({"comment": 5}, wednesday)
    readings = tuple(OfficialScore(wednesday - back * DAY, 12.0, 6.0, 4.0, 15.0) for back in (14, 7, 0))
    evidence = replace(evidence, readings=readings)
    before = walked(evidence).rows[-1]
    later = replace(
        evidence,
        journal=evidence.journal.changed([("archive", wednesday + DAY, "comment", 40)]),
        coverage=(Coverage("Comments.csv", wednesday + DAY, wednesday + 5 * DAY),),
        facts=(Fact("connections", wednesday, 9000.0),),
        checklist=(*evidence.checklist, ChecklistEntry("photo", wednesday, False)),
    )
    assert walked(later).rows[-1] == before


def test_a_failed_page_and_a_score_without_a_total_are_no_rows() -> None:
    whole = OfficialScore(TODAY - 20 * DAY, 11.0, 5.0, 2.0, 14.0)
    readings = (
        whole,
        OfficialScore(TODAY - 15 * DAY, 0.0, 0.0, 0.0, 0.0),
        OfficialScore(TODAY - 10 * DAY, brand=12.0),
        OfficialScore(TODAY - 5 * DAY, total=33.0),
    )
    found = walked(Evidence(readings=readings))
    assert [(row.on, row.official, row.naive) for row in found.rows] == [(TODAY - 5 * DAY, 33.0, 32.0)]


def test_a_year_without_data_and_a_changed_formula_are_foretold_with_wide_ranges() -> None:
    readings = tuple(OfficialScore(TODAY - back * DAY, 11.0, 5.0, 2.0, 14.0) for back in (400, 393, 14, 7, 0))
    found = walked(Evidence(readings=readings, formula_changes=(TODAY - 10 * DAY,)))
    widths = [row.high - row.low for row in found.rows]
    assert widths[1] > 2 * widths[0]
    assert widths[2] > 2 * widths[0]
    assert all(0 <= row.low <= row.predicted <= row.high <= 100 for row in found.rows)


def rows(*misses: float, naive: float, inside: bool = True) -> tuple[Row, ...]:
    """Scores of 40 that were missed by so much; "same as last time" by ``naive``."""
    return tuple(
        Row(TODAY - place * DAY, 40.0, 40.0 + miss, 30.0 if inside else 41.0, 50.0, 40.0 + naive)
        for place, miss in enumerate(misses)
    )


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (rows(*[0.6] * 8, naive=1.4), "by 0.6 points; taking the last score would have missed by 1.4. 8 of 8"),
        (rows(*[0.6] * 8, naive=1.4), "tells you more than the last score does"),
        (rows(*[0.6] * 8, naive=0.62), "your score hardly moved"),
        (rows(*[0.6] * 8, naive=0.2), "the last score was the better guess"),
        (rows(0.6, 0.6, naive=1.4), "few scores yet"),
        (rows(0.6, naive=1.4), "The score fell into the range."),
        (rows(0.6, naive=1.4, inside=False), "The score fell outside the range."),
    ],
)  # fmt: skip
def test_the_words_say_what_the_figures_say(found: tuple[Row, ...], words: str) -> None:
    mae, naive = (fmean(abs(getattr(row, name) - row.official) for row in found) for name in ("predicted", "naive"))
    inside = fmean(float(row.inside) for row in found)
    assert words in said(Backtest(len(found) + 1, found, mae, naive, inside))


def test_rows_are_whole_totals_of_all_pillars() -> None:
    evidence, _ = life(43, 6)
    found = walked(evidence, evidence.readings[-1].on)
    for reading, row in zip(evidence.readings[1:], found.rows, strict=True):
        assert row.official == pytest.approx(sum(reading.pillars[p] for p in PILLARS), abs=1e-3)
