"""What more work would add is what doing it adds."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import Fact, OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model
from ssi_coach.scoring.outlook import Outlook, continued, kept_promise
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, checklist

TODAY = date(2026, 11, 23)
KINDS = tuple(catalogue().kinds)

past = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(KINDS), st.integers(1, 20)), max_size=40)
plans = st.lists(st.tuples(st.integers(0, 6), st.sampled_from(KINDS), st.integers(1, 9)), min_size=1, max_size=8)


def series(
    rows: list[tuple[int, str, int]], readings: tuple[OfficialScore, ...] = (), source: str = "manual"
) -> Series:
    journal = Journal.of((source, (TODAY - timedelta(days=ago)).isoformat(), kind, count) for ago, kind, count in rows)
    known = (Fact("connections", None, 300.0),)
    since = min((TODAY - timedelta(days=ago) for ago, _, _ in rows), default=None)
    return Series.build(MODEL, Evidence(journal, checklist(0.6), known, readings, log_since=since), TODAY)


def work_of(plan: list[tuple[int, str, int]]) -> dict[int, dict[str, int]]:
    work: dict[int, dict[str, int]] = {}
    for ahead, kind, count in plan:
        counts = work.setdefault(TODAY.toordinal() + ahead, {})
        counts[kind] = counts.get(kind, 0) + count
    return work


@settings(max_examples=60, deadline=None)
@given(past, plans, st.floats(0, 25), st.booleans())
def test_a_gain_is_what_doing_the_work_adds_and_never_a_loss(
    rows: list[tuple[int, str, int]], plan: list[tuple[int, str, int]], insights: float, read: bool
) -> None:
    readings = (OfficialScore(TODAY - timedelta(days=5), insights=insights, people=9.0),) if read else ()
    life = series(rows, readings)
    work = work_of(plan)
    outlook = Outlook.build(life)
    promised = outlook.gain(work)
    kept = kept_promise(life, work, outlook.on)
    assert abs(promised.total - kept.total) < 1e-9
    assert all(abs(a - b) < 1e-9 for a, b in zip(promised.pillars, kept.pillars, strict=True))
    assert promised.total >= 0.0


def test_in_an_empty_workspace_no_kind_loses() -> None:
    outlook = Outlook.build(Series.build(MODEL, Evidence(), TODAY))
    for kind in KINDS:
        gain = outlook.gain({TODAY.toordinal(): {kind: 1}})
        assert gain.total >= 0.0
        assert (gain.total > 0.0) == bool(catalogue().kinds[kind].feeds or catalogue().kinds[kind].active_day)


def test_what_goes_on_does_what_the_same_weekday_did() -> None:
    rows = [("manual", (TODAY - timedelta(days=7)).isoformat(), "comment", 3), ("manual", TODAY.isoformat(), "post", 1)]
    going_on = continued(Journal.of(rows), TODAY, TODAY + timedelta(days=60))
    assert [date.fromordinal(day) for day in going_on] == [
        TODAY + timedelta(days=21),
        TODAY + timedelta(days=49),
    ]
    assert set(map(tuple, (counts.items() for counts in going_on.values()))) == {(("comment", 3),)}


def test_a_day_that_is_active_anyway_is_not_promised_again() -> None:
    active, idle = (series([(ago, "group_joined", 1) for ago in days]) for days in (range(1, 29), range(20, 23)))
    joined = {TODAY.toordinal() + 2: {"group_joined": 1}}
    assert Outlook.build(active).gain(joined).total == 0.0
    assert Outlook.build(idle).gain(joined).total > 0.0


def test_ticked_items_and_higher_figures_add_points() -> None:
    outlook = Outlook.build(series([(3, "comment", 2)]))
    missing = next(
        key for key in MODEL.shares if not (key in outlook.series.items and outlook.series.items[key].at(10**6))
    )
    there = next(key for key in MODEL.shares if key in outlook.series.items and outlook.series.items[key].at(10**6))
    assert outlook.gain({}, [missing]).total > 0.0
    assert outlook.gain({}, [there]).total == 0.0
    assert outlook.gain({}, figures={"connections": 10.0}).total > 0.0
    assert outlook.gain({}, figures={"followers": 10.0}).total == 0.0  # not known, so it stays typical


def test_where_the_scale_ends_there_is_nothing_to_gain() -> None:
    full = series([(1, "comment", 3)], (OfficialScore(TODAY, brand=25, people=25, insights=25, relationships=25),))
    assert Outlook.build(full).gain({TODAY.toordinal(): {"comment": 5}}).total >= 0.0


def test_another_model_is_looked_at_the_same_way() -> None:
    model = build_model(catalogue(), {"insights.comments": {"points": 20.0, "half_life": 7.0}})
    life = Series.build(model, Evidence(log_since=TODAY - timedelta(days=30)), TODAY)
    work = {TODAY.toordinal(): {"comment": 10}}
    assert abs(Outlook.build(life).gain(work).total - kept_promise(life, work, TODAY + timedelta(days=30)).total) < 1e-9
