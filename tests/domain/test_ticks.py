"""What an archive says beside what somebody ticked."""

from __future__ import annotations

from datetime import date, timedelta

from ssi_coach.domain.records import ChecklistEntry, Source
from ssi_coach.domain.ticks import contradictions, counted

DAY = date(2026, 11, 20)


def entry(after: int, done: bool, source: Source) -> ChecklistEntry:
    return ChecklistEntry("about", DAY + timedelta(days=after), done, source)


def test_an_archive_never_takes_a_hand_tick_away() -> None:
    history = [
        entry(0, True, "manual"),
        entry(1, False, "archive"),
        entry(2, True, "archive"),
        entry(3, False, "archive"),
    ]
    assert list(counted(history)) == [history[0], history[2]]
    assert contradictions(history) == {"about": history[3]}


def test_what_a_hand_unticked_or_only_an_archive_ticked_can_change() -> None:
    history = [
        entry(0, True, "archive"),
        entry(1, False, "archive"),
        entry(2, True, "manual"),
        entry(3, False, "manual"),
    ]
    assert list(counted(history)) == history
    assert contradictions(history) == {}
    later = [*history, entry(4, True, "archive")]
    assert list(counted(later))[-1].done


def test_an_archive_that_shows_it_contradicts_nothing() -> None:
    assert contradictions([entry(0, True, "manual"), entry(1, False, "archive"), entry(2, True, "archive")]) == {}
