"""The four pillar gauges, the Results gauge set apart from them, and where the largest gap is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ssi_coach.app.gap import GapState
from ssi_coach.app.states.score import PillarState, ResultsState, ScoreState
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.pillars import PILLARS, RESULTS
from ssi_coach.ui.cards.readings import pillar_reading, results_reading
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_long, number, signed
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, button, label, line
from ssi_coach.ui.widgets.even import Even
from ssi_coach.ui.widgets.gauge import gauge_size
from ssi_coach.ui.widgets.gauge_tile import GaugeTile
from ssi_coach.ui.words import amount, area_title

DIAMETER, SMALL = 100, 86


class PillarsCard(Card):
    """Built once; `draw` only moves the gauges and changes the words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._gap: GapState | None = None
        self._grounded = False
        self._results_first = False
        self.set_title(self.tr("Pillars"))
        legend = label(self.tr("arc = estimate · tick = LinkedIn’s score"), "small", wrap=True)
        legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.head.addWidget(legend, 10)
        self.tiles = {pillar: self._tile(pillar.value) for pillar in PILLARS}
        divider = QFrame()
        divider.setProperty("role", "divider")
        self._row = Even(4, divider)
        self.results = self._tile(RESULTS)
        self.goal = button(self.tr("Set a goal"), self._set_goal, "link")
        self.results.box.insertWidget(2, self.goal, 0, Qt.AlignmentFlag.AlignHCenter)
        self.all_results = button(self.tr("All results"), self._results, "link", tip=self.tr("Show the Results page"))
        self.results.box.insertWidget(5, self.all_results, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.set_cells(self._in_order(False), len(PILLARS))
        self.body.addWidget(self._row)
        self.body.addWidget(line())
        foot = QHBoxLayout()
        foot.setSpacing(6)
        self.gap = label("", "muted", wrap=True)
        self.why = button(self.tr("Why?"), self._explain_gap, "link")
        foot.addWidget(self.gap, 1)
        foot.addWidget(self.why, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(foot)

    def _tile(self, area: str) -> GaugeTile:
        tile = GaugeTile(area, area, gauge_size(DIAMETER))
        name = area_title(self._desk.catalogue, area)
        tile.set_name(name, self.tr("What is behind {pillar}?").format(pillar=name))
        tile.explain.connect(self._explain)
        return tile

    def lead_with_results(self, first: bool) -> None:
        """Results before the pillars, where these are to be held only; else behind them."""
        if first == self._results_first:
            return
        self._results_first = first
        self.gap.setText(self._gap_text(self._gap, self._grounded))
        self._row.set_cells(self._in_order(first), 1 if first else len(PILLARS))
        stops = [stop for tile in self._in_order(first) for stop in (tile.help, *self._also(tile))]
        for before, after in pairwise((*stops, self.why)):
            QWidget.setTabOrder(before, after)

    def _in_order(self, results_first: bool) -> list[GaugeTile]:
        pillars = list(self.tiles.values())
        return [self.results, *pillars] if results_first else [*pillars, self.results]

    def _also(self, tile: GaugeTile) -> list[QPushButton]:
        return [self.goal, self.all_results] if tile is self.results else []

    def set_narrow(self, narrow: bool) -> None:
        """Smaller gauges, where there is less room."""
        for tile in (*self.tiles.values(), self.results):
            tile.gauge.set_diameter(gauge_size(SMALL if narrow else DIAMETER))

    def draw(self, state: ScoreState, gap: GapState | None) -> None:
        for pillar in state.pillars:
            tile = self.tiles[pillar.pillar]
            tile.show_reading(pillar_reading(pillar), self._change(pillar), self._industry(pillar))
            tile.first.setToolTip(
                self.tr("Since the close of {day}, corrections by LinkedIn’s score included").format(
                    day=day_long(pillar.since)
                )
                if pillar.change is not None
                else ""
            )
        self._draw_results(state.results)
        self._gap = gap
        self._grounded = state.total.score is not None
        self.gap.setText(self._gap_text(gap, self._grounded))
        self.why.setVisible(gap is not None)

    def _draw_results(self, state: ResultsState) -> None:
        words = say(text(self._desk.catalogue.kinds[state.kind].many))
        first = words if state.target is None else self.tr("{results} this week").format(results=words)
        others = ", ".join(amount(self._desk.catalogue, kind, count) for kind, count in state.others)
        reading = results_reading(state)
        if others:
            also = self.tr("also {results}").format(results=others)
            self.results.show_reading(replace(reading, spoken=f"{reading.spoken}; {also}"), first, also)
        else:
            self.results.show_reading(reading, first, self.tr("not part of the 100"))
        counted = amount(self._desk.catalogue, state.kind, state.done)
        week = ", ".join(part for part in (counted, others) if part)
        self.results.setToolTip(self.tr("This week: {results}. Results are not part of the 100.").format(results=week))
        self.goal.setVisible(state.target is None)
        self.all_results.setVisible(state.target is not None)

    def _change(self, state: PillarState) -> str:
        if state.score is None:
            return ""
        if state.change is None:
            return self.tr("new this week")
        if round(state.change, 1) == 0:
            return self.tr("same as on Sunday")
        return self.tr("{change} since Sunday").format(change=signed(state.change))

    def _industry(self, state: PillarState) -> str:
        if state.industry is None or state.score is None:
            return ""
        return self.tr("industry {average}").format(average=number(state.industry))

    def _gap_text(self, gap: GapState | None, grounded: bool) -> str:
        if gap is None:
            return (
                self.tr("No pillar is below the average.")
                if grounded
                else self.tr("The gauges fill once your profile list is ticked or LinkedIn’s score recorded.")
            )
        pillar = area_title(self._desk.catalogue, gap.pillar.value)
        if not gap.below:
            sentence = self.tr("Most room: {pillar}.").format(pillar=pillar)
        else:
            sentence = (
                self.tr("Furthest below your industry: {pillar}, {own} against {average}.")
                if gap.own_industry
                else self.tr("Furthest below the usual average: {pillar}, {own} against {average}.")
            ).format(pillar=pillar, own=number(gap.score), average=number(gap.average))
        # Who only holds the score is not told to do more for it.
        advice = "" if self._results_first else self._advice(gap)
        return f"{sentence} {advice}" if advice else sentence

    def _advice(self, gap: GapState) -> str:
        """What would raise it, in one sentence."""
        if gap.checklist:
            return self.tr("What is still open in your profile list would lift it most.")
        amounts = [amount(self._desk.catalogue, step.kind, step.count) for step in gap.steps]
        if not amounts:
            return ""
        if len(amounts) == 1:
            return self.tr("{first} more a week would lift it most.").format(first=amounts[0])
        return self.tr("{first} and {second} more a week would lift it most.").format(
            first=amounts[0], second=amounts[1]
        )

    def _explain(self, key: str) -> None:
        self._desk.dialog_wanted.emit("explain", key)

    def _explain_gap(self) -> None:
        if self._gap is not None:
            self._desk.dialog_wanted.emit("explain", self._gap.pillar.value)

    def _set_goal(self) -> None:
        self._desk.dialog_wanted.emit("goal", None)

    def _results(self) -> None:
        self._desk.page_wanted.emit("results")
