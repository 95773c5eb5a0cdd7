"""What the Results page shows of a workspace: the week, the funnel of a span, months by currency."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app import intents
from ssi_coach.app.states.results import months, results_page, usual_currency
from ssi_coach.domain.records import Activity, Goal
from tests.app.conftest import MakeCoach

TODAY = date(2026, 11, 20)


def made(id: str, kind: str, on: date, count: int = 1, value: float | None = None, currency: str | None = None):
    return Activity(id, kind, on, count, value=value, currency=currency)


def test_the_week_the_funnel_and_the_months(make_coach: MakeCoach) -> None:
    coach = make_coach()
    today = coach.standing.today
    for row in (
        made("a", "conversation", today, 8),
        made("b", "call", today - timedelta(days=80), 4),
        made("c", "meeting", today - timedelta(days=200), 2),
        made("d", "contract", today, 1, 12_000, "EUR"),
        made("e", "contract", today - timedelta(days=400), 1, 500, "CHF"),
    ):
        coach.do(intents.LogActivity(row))
    coach.do(intents.SetGoals((Goal("conversation", 10), Goal("contract", 1))))
    found = results_page(coach.standing, coach.worth("contract"), "quarter")
    assert [(one.kind, one.done, one.target) for one in found.week if one.done] == [
        ("conversation", 8, 10),
        ("contract", 1, 1),
    ]
    assert [stage.count for stage in found.funnel.stages] == [8, 4, 0, 0, 1]
    year = results_page(coach.standing, coach.worth("contract"), "year")
    assert [stage.count for stage in year.funnel.stages] == [8, 4, 2, 0, 1]
    whole = results_page(coach.standing, coach.worth("contract"), "all")
    assert [stage.count for stage in whole.funnel.stages] == [8, 4, 2, 0, 2]
    assert found.months[-1].won == (("EUR", 12_000.0),)
    assert (found.months[-1].first.year, found.months[-1].first.month) == (today.year, today.month)
    assert found.currencies == ("CHF", "EUR") and not found.empty
    coach.undo()
    assert {one.target for one in results_page(coach.standing, (), "all").week} == {None}


def test_currencies_are_never_added(make_coach: MakeCoach) -> None:
    coach = make_coach()
    today = coach.standing.today
    for row in (
        made("a", "contract", today, 1, 100.0, "EUR"),
        made("b", "contract", today, 1, 50.0, "EUR"),
        made("c", "contract", today, 1, 7.0, "CHF"),
        made("d", "contract", today, 1, 3.0),
        made("e", "proposal", today, 1, 9_999.0, "EUR"),
    ):
        coach.do(intents.LogActivity(row))
    found = results_page(coach.standing, coach.worth("contract"), "all")
    (month,) = (month for month in found.months if month.counts)
    assert month.won == (("", 3.0), ("CHF", 7.0), ("EUR", 150.0))
    assert (month.value("EUR"), month.value("USD")) == (150.0, 0.0)
    assert found.currencies == ("EUR", "", "CHF")
    assert usual_currency(coach.results()) == "EUR" and usual_currency(()) is None


@given(st.lists(st.dates(date(2003, 5, 5), date(2027, 1, 31)), max_size=12))
def test_months_run_without_a_gap_to_today(days: list[date]) -> None:
    counts: dict[int, dict[str, int]] = {}
    for day in days:
        counts[day.toordinal()] = {"call": counts.get(day.toordinal(), {}).get("call", 0) + 1}
    found = months(counts, (), TODAY)
    assert len(found) >= 6
    numbers = [month.first.year * 12 + month.first.month for month in found]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert found[-1].first >= TODAY.replace(day=1)
    assert sum(month.counts.get("call", 0) for month in found) == len(days)
