"""What the Catch up sheet starts from: the days nobody has said anything about, and what is usual."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from ssi_coach.app.standing import Standing
from ssi_coach.domain.network import archive_end
from ssi_coach.domain.pillars import RESULTS
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.habit import silence, spread_usual, usual_amounts

LOOK_BACK = 7
"""Days offered when nothing is silent."""

MOST_DAYS = 62
"""Days that can be entered one by one; a longer silence is a pause, or as usual."""

FIRST_KINDS = ("comment", "reaction", "reply", "message", "invitation", "profile_visit", "people_search", "post")
"""The kinds to enter when nothing is usual yet."""

MOST_KINDS = 10


@dataclass(frozen=True, slots=True)
class CatchUpState:
    """``last_entry`` is the day of the last entry when a silence is asked about, else None.

    ``days`` are the days to say something about. ``kinds`` are the usual ones, the most frequent first. ``usual`` is
    what "about as usual" would enter: day → kind → count, on the ``work_days`` among the days that have no entry yet.
    ``assumed`` is what was assumed for the days before, to be corrected by entering it. ``logged`` counts the things
    that are in the log of a day already.
    """

    last_entry: date | None
    days: tuple[date, ...]
    kinds: tuple[str, ...]
    usual: dict[date, dict[str, int]]
    assumed: dict[date, dict[str, int]]
    logged: dict[date, int]

    @property
    def usual_total(self) -> dict[str, int]:
        """Kind → how often in all, the most frequent first."""
        total: dict[str, int] = {}
        for counts in self.usual.values():
            for kind, count in counts.items():
                total[kind] = total.get(kind, 0) + count
        return dict(sorted(total.items(), key=lambda item: (-item[1], item[0])))


def catch_up_state(standing: Standing, planned: Collection[date]) -> CatchUpState:
    """The sheet for today. ``planned`` are the days with cards on the plan (at least those since the last entry)."""
    records, today = standing.records, standing.today
    journal = records.journal
    found = silence(journal, planned, records.pauses, today, records.person.work_days, archive_end(records.coverage))
    if found is not None:
        first, last = found.since, today - timedelta(days=1)
        fill = found.days
    else:
        first, last = today - timedelta(days=LOOK_BACK - 1), today
        work = standing.records.person.work_days or (1, 2, 3, 4, 5)
        fill = tuple(d for d in _days(first, last) if d.isoweekday() in work and not journal.on(d) and d < today)
    days = _days(max(first, last - timedelta(days=MOST_DAYS - 1)), last)
    catalogue = standing.catalogue
    assumable = frozenset(key for key, kind in catalogue.kinds.items() if kind.loggable and kind.area != RESULTS)
    usual = usual_amounts(journal, first, assumable)
    frequent = sorted((kind for kind in usual if usual[kind] > 0), key=lambda kind: (-usual[kind], kind))
    kinds = (*frequent, *(kind for kind in FIRST_KINDS if kind not in frequent))
    assumed = {day: dict(journal.assumed.get(day.toordinal(), {})) for day in days}
    return CatchUpState(
        last_entry=first - timedelta(days=1) if found is not None else None,
        days=days,
        kinds=tuple(kinds[: max(MOST_KINDS, len(FIRST_KINDS))]),
        usual={day: counts for day, counts in spread_usual(usual, fill).items() if counts},
        assumed={day: counts for day, counts in assumed.items() if counts},
        logged={
            day: sum(journal.manual.get(day.toordinal(), {}).values())
            + sum(journal.archive.get(day.toordinal(), {}).values())
            for day in days
        },
    )


def _days(first: date, last: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))
