"""The Progress page: the weekly review, week by week."""

from __future__ import annotations

from typing import ClassVar

from ssi_coach.app.standing import Change, Standing
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.page import Page
from ssi_coach.ui.review.body import ReviewBody


class ProgressPage(Page):
    """Shows the last week until Friday, then the running one, or the week that was asked for."""

    kinds: ClassVar[frozenset[Change]] = frozenset(
        {
            Change.PERSON,
            Change.CHECKLIST,
            Change.ACTIVITIES,
            Change.PLAN,
            Change.READINGS,
            Change.NOTES,
            Change.WEIGHTS,
            Change.DAY,
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title.setText(self.tr("Progress"))
        self.review = ReviewBody(desk)
        self.review.titled.connect(self._show_title)
        self.actions_row.addWidget(self.review.navigation)
        self.body.addWidget(self.review, 1)

    def draw(self, standing: Standing) -> None:
        self.review.draw(standing)

    def show_week(self, week: Week) -> None:
        """Go to a week."""
        self.review.show_week(week)

    def _show_title(self, title: str, days: str) -> None:
        # Hard blanks, and no break at the dash: a line that is too short is broken between title and days.
        hard = days.replace(" ", "\u00a0").replace("–", "\u2060–\u2060")
        self.subtitle.setText(f"{title} · {hard}")
