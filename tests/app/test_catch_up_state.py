from __future__ import annotations

from datetime import date, timedelta

from ssi_coach import resources
from ssi_coach.app.standing import Records, Standing
from ssi_coach.app.states.catch_up import catch_up_state
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import Person
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model
from ssi_coach.scoring.series import Series

TODAY = date(2026, 11, 23)
CATALOGUE = resources.catalogue()


def standing(*rows: tuple[str, str, str, int], person: Person | None = None) -> Standing:
    series = Series.build(build_model(CATALOGUE, {}), Evidence(), TODAY)
    records = Records(journal=Journal.of(rows), person=person or Person())
    return Standing(TODAY, CATALOGUE, records, (), series)


def test_a_silence_is_asked_about_from_the_day_after_the_last_entry_to_yesterday() -> None:
    rows = [("manual", f"2026-11-{day:02}", kind, 2) for day in (16, 17) for kind in ("comment", "call")]
    state = catch_up_state(standing(*rows, ("manual", "2026-11-16", "reaction", 20)), ())
    assert state.last_entry == date(2026, 11, 17)
    assert state.days == tuple(date(2026, 11, day) for day in range(18, 23))
    assert state.kinds[:2] == ("reaction", "comment")
    assert "call" not in state.usual_total
    assert set(state.usual) == {date(2026, 11, day) for day in (18, 19, 20)}
    assert state.usual_total == {"reaction": 30, "comment": 6}


def test_without_a_silence_the_last_seven_days_are_offered() -> None:
    rows = [("manual", (TODAY - timedelta(days=n)).isoformat(), "comment", 3) for n in range(0, 20, 2)]
    state = catch_up_state(standing(*rows, ("assumed", "2026-11-20", "comment", 4)), ())
    assert state.last_entry is None
    assert (state.days[0], state.days[-1], len(state.days)) == (date(2026, 11, 17), TODAY, 7)
    assert state.logged[TODAY] == 3 and state.logged[date(2026, 11, 20)] == 0
    assert state.assumed == {date(2026, 11, 20): {"comment": 4}}
    assert all(day.isoweekday() <= 5 and day < TODAY for day in state.usual)


def test_a_new_workspace_offers_kinds_to_enter_and_assumes_nothing() -> None:
    state = catch_up_state(standing(), ())
    assert state.kinds and not state.usual
