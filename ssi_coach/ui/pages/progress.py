"""The Progress page: the weekly review, week by week, and beside it what lies ahead and how sure all this is."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QButtonGroup, QWidget

from ssi_coach.app.standing import Change, Standing
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.page import Page
from ssi_coach.ui.registry import load
from ssi_coach.ui.review.body import ReviewBody
from ssi_coach.ui.review.sections import REMEMBERED, SECTIONS, section_about, section_title
from ssi_coach.ui.widgets.basics import button, choice_of
from ssi_coach.ui.widgets.flow import FlowLayout

_WEEK = "week"


class ProgressPage(Page):
    """Shows the last week until Friday, then the running one, or the week that was asked for; or another section."""

    kinds: ClassVar[frozenset[Change]] = frozenset(
        {
            Change.PERSON,
            Change.CHECKLIST,
            Change.ACTIVITIES,
            Change.PLAN,
            Change.READINGS,
            Change.NOTES,
            Change.GOALS,
            Change.WEIGHTS,
            Change.DAY,
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title.setText(self.tr("Progress"))
        self._week_text = ""
        self._drawn: set[str] = set()
        self._keys = tuple(SECTIONS)
        self.choices = QButtonGroup(self)
        self.switch = self._make_switch()
        self.body.addWidget(self.switch)
        self.review = ReviewBody(desk)
        self.review.titled.connect(self._show_title)
        self.actions_row.addWidget(self.review.navigation)
        self.body.addWidget(self.review, 1)
        self.sections: dict[str, QWidget] = {_WEEK: self.review}
        remembered = desk.coach.state_get(REMEMBERED)
        self.section = remembered if remembered in SECTIONS else _WEEK
        self._turn_to(self.section)

    def _make_switch(self) -> QWidget:
        held = QWidget()
        row = FlowLayout(8, held)
        for place, key in enumerate(self._keys):
            made = button(section_title(key), role="segment")
            made.setCheckable(True)
            choice_of(self.choices, made, place)
            row.addWidget(made)
        self.choices.idClicked.connect(self._chosen)
        held.setAccessibleName(self.tr("What to look at"))
        held.setVisible(len(self._keys) > 1)
        return held

    def draw(self, standing: Standing) -> None:
        self._drawn = {self.section}
        self.sections[self.section].draw(standing)  # type: ignore[attr-defined]

    def show_week(self, week: Week) -> None:
        """Go to a week."""
        self.show_section(_WEEK)
        self.review.show_week(week)

    def show_section(self, key: str) -> None:
        """Go to a section and remember it for the next time."""
        if key == self.section:
            return
        self._turn_to(key)
        if key not in self._drawn:
            self._drawn.add(key)
            self.sections[key].draw(self.desk.standing)  # type: ignore[attr-defined]
        if self.desk.standing.read_only is None:
            self.desk.remember(REMEMBERED, key)

    def _turn_to(self, key: str) -> None:
        if key not in self.sections:
            self.sections[key] = load(SECTIONS[key])(self.desk)
            self.body.addWidget(self.sections[key], 1)
        self.section = key
        for each, widget in self.sections.items():
            widget.setVisible(each == key)
        self.review.navigation.setVisible(key == _WEEK)
        self.choices.button(self._keys.index(key)).setChecked(True)
        self.subtitle.setText(section_about(key) or self._week_text)

    def _chosen(self, place: int) -> None:
        self.show_section(self._keys[place])

    def _show_title(self, title: str, days: str) -> None:
        # Hard blanks, and no break at the dash: a line that is too short is broken between title and days.
        hard = days.replace(" ", "\u00a0").replace("–", "\u2060–\u2060")
        self._week_text = f"{title} · {hard}"
        if self.section == _WEEK:
            self.subtitle.setText(self._week_text)
