"""What happens away from the focus is spoken: what was done, the new score, what went wrong, what a chart's keys point
at."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest

from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.ui.locked import LockedView
from tests.walk import Walk, settle

Heard = list[tuple[str, bool]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """(text, urgent) of all that was announced while a screen reader listens."""
    said: Heard = []
    real = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))
        real(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


def test_what_was_done_and_the_new_score_are_told_politely(walk: Callable[..., Walk], heard: Heard) -> None:
    walking = walk()
    heard.clear()
    assert walking.desk.do(LogActivity(Activity("told", "post", walking.desk.today, 1)))
    score, done = heard
    assert score[0].startswith("Your estimate: ") and " of 100, Brand " in score[0]
    assert done[0].startswith("Done: ")
    assert not score[1] and not done[1]
    heard.clear()
    walking.desk.undo()
    assert any(text.startswith("Your estimate: ") for text, _ in heard)


def test_what_moves_nothing_tells_no_score(walk: Callable[..., Walk], heard: Heard) -> None:
    walking = walk(full=False)
    heard.clear()
    assert walking.desk.do(LogActivity(Activity("told", "post", walking.desk.today, 1)))
    assert [text for text, _ in heard if "estimate" in text] == []


def test_nothing_is_worked_out_while_nobody_listens(walk: Callable[..., Walk], heard: Heard) -> None:
    walking = walk()
    QAccessible.setActive(False)
    heard.clear()
    assert walking.desk.do(LogActivity(Activity("told", "post", walking.desk.today, 1)))
    assert [text for text, _ in heard if "estimate" in text] == []


def test_what_goes_wrong_is_told_at_once(walk: Callable[..., Walk], heard: Heard) -> None:
    walking = walk(full=False)
    walking.desk.failed.emit("It did not work")
    assert ("It did not work", True) in heard
    heard.clear()
    view = LockedView("Anna Berg", locked=True)
    walking.window.show_instead(view, "Anna Berg")
    view.refuse("This is not its passphrase")
    assert heard == [("This is not its passphrase", True)]


def test_what_the_keys_of_a_chart_point_at_is_told(walk: Callable[..., Walk], heard: Heard) -> None:
    walking = walk()
    today = walking.page("today")
    heat = today.heat.map  # type: ignore[attr-defined]
    heat.setFocus()
    heard.clear()
    QTest.keyClick(heat, Qt.Key.Key_Left)
    assert heard == [(heat.accessibleDescription(), False)]
    walking.window.show_page("progress")
    settle(200)
    chart = walking.page("progress").review.chart.view  # type: ignore[attr-defined]
    chart.setFocus()
    heard.clear()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert len(heard) == 1 and "November" in heard[0][0]
