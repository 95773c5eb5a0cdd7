"""The journal adds up, whatever the order, and never changes in place."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal

rows = st.lists(
    st.tuples(
        st.sampled_from(["manual", "archive", "assumed"]),
        st.dates(date(2026, 1, 1), date(2026, 1, 9)).map(str),
        st.sampled_from(["comment", "post", "call"]),
        st.integers(1, 9),
    ),
    max_size=30,
)


@given(rows, st.randoms())
def test_order_does_not_matter(entries: list[tuple[str, str, str, int]], random: object) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert Journal.of(shuffled) == Journal.of(entries)


@given(rows)
def test_changing_step_by_step_is_the_same_as_all_at_once(entries: list[tuple[str, str, str, int]]) -> None:
    journal = Journal()
    for source, day, kind, count in entries:
        journal = journal.changed([(source, date.fromisoformat(day), kind, count)])  # type: ignore[list-item]
    assert journal == Journal.of(entries)
    for source, day, kind, count in entries:
        journal = journal.changed([(source, date.fromisoformat(day), kind, -count)])  # type: ignore[list-item]
    assert journal == Journal()


def test_a_change_leaves_the_old_journal_alone() -> None:
    day = date(2026, 11, 23)
    before = Journal().changed([("manual", day, "comment", 3)])
    after = before.changed([("manual", day, "comment", 2), ("assumed", day, "post", 1)])
    assert before.on(day) == {"comment": 3}
    assert after.on(day) == {"comment": 5, "post": 1}
    assert (after.first_day, after.last_before(day + timedelta(days=1))) == (day, day)
    assert after.last_before(day) is None
    assert after.on(day - timedelta(days=1)) == {}
    assert Journal().first_day is None and Journal().last_before(date.max) is None


@given(rows, st.dates(date(2025, 6, 1), date(2026, 1, 20)))
def test_the_last_day_before_another(entries: list[tuple[str, str, str, int]], before: date) -> None:
    journal = Journal.of([*entries, ("manual", "2025-06-10", "post", 1)])
    days = [date.fromisoformat(day) for _, day, _, _ in entries] + [date(2025, 6, 10)]
    assert journal.last_before(before) == max((day for day in days if day < before), default=None)
