"""Results, the fifth pillar: this week against the goals, the way to a contract, months, and every single one."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtWidgets import QButtonGroup, QWidget

from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.results import SPANS, WON, Span, Worth, results_page
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.page import Page
from ssi_coach.ui.results.empty_card import EmptyCard
from ssi_coach.ui.results.funnel_card import FunnelCard
from ssi_coach.ui.results.list_card import ListCard
from ssi_coach.ui.results.months_card import MonthsCard
from ssi_coach.ui.results.people import KnownPeople
from ssi_coach.ui.results.week_card import WeekCard
from ssi_coach.ui.theme.tokens import GAP
from ssi_coach.ui.widgets.basics import button, choice_of, column
from ssi_coach.ui.widgets.columns import Columns

_NARROWEST: Final = 360
_SPAN: Final = "results_span"
_USUAL: Final[Span] = "quarter"


class ResultsPage(Page):
    """An overview and the list of all; or, before there is any, how to enter the first."""

    kinds: ClassVar[frozenset[Change]] = frozenset(
        {Change.ACTIVITIES, Change.GOALS, Change.PLAN, Change.NETWORK, Change.DAY}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.worth: tuple[Worth, ...] = ()
        self.begun = False
        self._stale = self._list_stale = True
        self._seen: Standing | None = None
        remembered = desk.coach.state_get(_SPAN)
        self.span: Span = next((span for span in SPANS if span == remembered), _USUAL)
        self.title.setText(self.tr("Results"))
        self.subtitle.setText(self.tr("What all of it is for, and no part of the 100"))
        self._make_head()
        self.empty = EmptyCard(desk)
        self.week = WeekCard(desk)
        self.week.all_wanted.connect(self._show_kind)
        self.funnel = FunnelCard(desk.catalogue)
        self.months = MonthsCard(desk.catalogue)
        self.funnel.span_wanted.connect(self._show_span)
        plans: dict[int, list[list[QWidget]]] = {
            1: [[self.week, self.funnel]],
            2: [[self.week], [self.funnel]],
        }
        self.overview = QWidget()
        self.overview.setLayout(column(Columns(plans, _NARROWEST), self.months, 1, spacing=GAP))
        self.list = ListCard(desk, KnownPeople(desk, self))
        for widget in (self.empty, self.overview, self.list):
            widget.hide()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.overview)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        desk.published.connect(self._watch)

    def _make_head(self) -> None:
        self.views = QButtonGroup(self)
        self.see_overview = button(self.tr("Overview"), role="segment")
        self.see_list = button(
            self.tr("All results"), role="segment", tip=self.tr("Every result, to search and change")
        )
        for made in (self.see_overview, self.see_list):
            made.setCheckable(True)
            choice_of(self.views, made)
            self.actions_row.addWidget(made)
        self.see_overview.setChecked(True)
        self.views.buttonClicked.connect(self._switch)
        self.add = button(
            self.tr("Enter a result…"), self._add, "primary", tip=self.tr("With whom, its value, another day")
        )
        self.actions_row.addWidget(self.add)

    def draw(self, standing: Standing) -> None:
        self._watch(standing)
        if self._stale:
            self._stale, self._list_stale = False, True
            self.worth = self.desk.coach.worth(WON)
        self._draw_overview(standing)
        self._switch()

    def _watch(self, standing: Standing) -> None:
        """A page that is hidden is not drawn at each change, but must know of those of what it has read."""
        if standing is not self._seen:
            self._seen = standing
            self._stale = self._stale or bool(standing.changed & {Change.ACTIVITIES, Change.NETWORK})

    def _draw_overview(self, standing: Standing) -> None:
        state = results_page(standing, self.worth, self.span)
        goals = any(one.target is not None for one in state.week)
        self.begun = goals or not state.empty
        writable = standing.read_only is None
        self.week.draw(state.week, writable=writable)
        self.funnel.draw(state.funnel, self.span)
        self.months.draw(state)
        self.add.setEnabled(writable)
        self.empty.add.setEnabled(writable)

    def _switch(self) -> None:
        """Show the part that was chosen; before there are results there is none to choose."""
        begun = self.begun
        if begun and self.see_list.isChecked() and self._list_stale:
            # Thousands of rows are read when they are looked at, not before.
            self._list_stale = False
            self.list.draw(self.desk.coach.results())
        self.empty.setVisible(not begun)
        for widget in (self.see_overview, self.see_list, self.add):
            widget.setVisible(begun)
        self.overview.setVisible(begun and self.see_overview.isChecked())
        self.list.setVisible(begun and self.see_list.isChecked())

    def _show_span(self, span: Span) -> None:
        self.span = span
        if self.desk.standing.read_only is None:
            self.desk.remember(_SPAN, span)
        self._draw_overview(self.desk.standing)

    def find_in_list(self) -> None:
        """Go to the search among all results."""
        if self.begun:
            self.see_list.setChecked(True)
            self._switch()
            self.list.search.take_focus()

    def show_person(self, who: str) -> None:
        """Show the results with somebody in the list of all."""
        self.find_in_list()
        self.list.kinds.setCurrentIndex(0)
        self.list.search.setText(who)

    def _show_kind(self, kind: str) -> None:
        self.find_in_list()
        self.list.search.clear()
        self.list.kinds.setCurrentIndex(self.list.kinds.findData(kind))

    def _add(self) -> None:
        self.desk.dialog_wanted.emit("result", None)
