"""Random members: evidence of every kind within two months, so that everything meets everything."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.network import COVERED_KINDS, Coverage
from ssi_coach.domain.records import FACT_KEYS, ChecklistEntry, Fact, OfficialScore
from ssi_coach.scoring.evidence import Evidence
from tests.scoring.lives import MODEL, TODAY

SPAN = 60
FIRST = TODAY - timedelta(days=SPAN)
KINDS = sorted(MODEL.feeds)
Row = tuple[str, str, str, int]

days = st.integers(0, SPAN).map(lambda back: TODAY - timedelta(days=back))
maybe_days = st.one_of(st.none(), days)
counts = st.one_of(st.integers(1, 5), st.integers(1, 400))
points = st.floats(0, 25, allow_nan=False).map(lambda value: round(value, 3))
manual_rows = st.tuples(st.just("manual"), days.map(date.isoformat), st.sampled_from(KINDS), counts)
assumed_rows = st.tuples(st.just("assumed"), days.map(date.isoformat), st.sampled_from(KINDS), counts)
archive_rows = st.tuples(
    st.just("archive"),
    days.map(date.isoformat),
    st.sampled_from(["comment", "post", "share", "reaction", "message", "invitation", "connection_added"]),
    counts,
)


def _dated(on: date | None) -> tuple[bool, date]:
    return (on is not None, on or FIRST)


def _fact(key: str, on: date | None, share: float) -> Fact:
    return Fact(key, on, share if key in ("sales_navigator", "invite_acceptance") else float(round(share * 3000)))


fact_entries = st.builds(_fact, st.sampled_from(FACT_KEYS), maybe_days, st.floats(0, 1))
# Few items, so that what a hand ticked and what archives tell meet in one.
items = st.one_of(st.sampled_from(sorted(MODEL.shares)[:3]), st.sampled_from(sorted(MODEL.shares)))
ticks = st.one_of(
    st.builds(ChecklistEntry, items, maybe_days, st.booleans()),
    st.builds(ChecklistEntry, items, days, st.booleans(), st.just("archive")),
)
spans = st.builds(
    lambda source, one, other: Coverage(source, min(one, other), max(one, other)),
    st.sampled_from(sorted(COVERED_KINDS)),
    days,
    days,
)
optional_points = st.one_of(points, points, points, st.none())
readings = st.builds(OfficialScore, days, optional_points, optional_points, optional_points, optional_points)


@st.composite
def evidences(
    draw: st.DrawFn, *, archive: bool = True, with_readings: bool = True, rows: int = 25, log_since: bool | None = None
) -> Evidence:
    kinds_of_rows = [manual_rows, assumed_rows, archive_rows] if archive else [manual_rows, assumed_rows]
    journal = Journal.of(draw(st.lists(st.one_of(kinds_of_rows), max_size=rows)))
    seen = {reading.on: reading for reading in draw(st.lists(readings, max_size=8))} if with_readings else {}
    since = draw(days if log_since else maybe_days)
    return Evidence(
        journal,
        tuple(sorted(draw(st.lists(ticks, max_size=6)), key=lambda entry: _dated(entry.on))),
        tuple(sorted(draw(st.lists(fact_entries, max_size=6)), key=lambda fact: _dated(fact.on))),
        tuple(seen[on] for on in sorted(seen)),
        tuple(sorted(draw(st.sets(days, max_size=2)))) if with_readings else (),
        None if log_since is False else since,
        coverage=tuple(draw(st.lists(spans, max_size=3))) if archive else (),
    )
