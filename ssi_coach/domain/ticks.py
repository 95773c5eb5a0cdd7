"""The history of the checklist: which entries count, and where an archive says other than a hand tick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ssi_coach.domain.records import ChecklistEntry


def counted(entries: Iterable[ChecklistEntry]) -> Iterator[ChecklistEntry]:
    """The entries that count, in the order given: by day, undated first, of one day what was ticked by hand last.

    Of each item the last one holds. What somebody ticked by hand is never taken away by an archive that does not show
    it; such an entry is passed over.
    """
    by_hand: set[str] = set()
    for entry in entries:
        if entry.source == "manual":
            (by_hand.add if entry.done else by_hand.discard)(entry.key)
        elif not entry.done and entry.key in by_hand:
            continue
        yield entry


def contradictions(entries: Iterable[ChecklistEntry]) -> dict[str, ChecklistEntry]:
    """Items ticked by hand that the newest archive does not show → what it says. Order as in `counted`."""
    ticked: dict[str, bool] = {}
    told: dict[str, ChecklistEntry] = {}
    for entry in entries:
        if entry.source == "manual":
            ticked[entry.key] = entry.done
        elif entry.source == "archive":
            told[entry.key] = entry
    return {key: entry for key, entry in told.items() if not entry.done and ticked.get(key)}
