"""The score chart with its choices: span, total or one pillar, as a picture or as a table."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ssi_coach.app.chart import CHART_AREAS, SPANS, TOTAL, ScoreChart, Span, score_chart
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.progress import ProgressState
from ssi_coach.ui.charts.readout import describe, mark_text, reading_text
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_full, day_since, number
from ssi_coach.ui.widgets.basics import Card, button, choice_of, label
from ssi_coach.ui.widgets.chart_copy import ChartCopy
from ssi_coach.ui.widgets.flow import FlowLayout
from ssi_coach.ui.words import area_title

_LEAST_HEIGHT = 210


class ChartCard(Card):
    """Draws itself from a `Standing`. The chart's module is imported when the card is first drawn."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Score"))
        self.desk = desk
        self.span: Span = "quarter"
        self.area = TOTAL
        self._standing: Standing | None = None
        self._state: ProgressState | None = None
        self._key: tuple[object, ...] = ()
        self.chart = ScoreChart(TOTAL, "quarter")
        self.spans = QButtonGroup(self)
        names = {"quarter": self.tr("90 days"), "year": self.tr("1 year"), "all": self.tr("All")}
        choices = FlowLayout(8)
        for span in SPANS:
            chosen = button(names[span], role="segment", name=self.tr("Show {span}").format(span=names[span]))
            chosen.setCheckable(True)
            chosen.setChecked(span == self.span)
            choice_of(self.spans, chosen, SPANS.index(span))
            choices.addWidget(chosen)
        self.spans.idClicked.connect(self._span_chosen)
        self.areas = QComboBox()
        for area in CHART_AREAS:
            self.areas.addItem(self.tr("Total") if area == TOTAL else area_title(desk.catalogue, area), area)
        self.areas.setAccessibleName(self.tr("Total or one pillar"))
        self.areas.activated.connect(self._area_chosen)
        choices.addWidget(self.areas)
        self.head.insertLayout(1, choices)
        self.as_table = button(
            self.tr("Table"), role="segment", tip=self.tr("Show the figures of the chart as a table")
        )
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._table_toggled)
        self.readings = button(
            self.tr("All scores…"), self._readings, tip=self.tr("LinkedIn’s scores you recorded: look, edit, delete")
        )
        self.record = button(self.tr("Record LinkedIn’s score"), self._record, command="record")
        # Copying stands first: from the switch, Tab goes on into what it shows.
        self.copy = ChartCopy(self._rows)
        self.head.addWidget(self.copy)
        self.head.addWidget(self.as_table)
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(_LEAST_HEIGHT)
        self.body.addWidget(self.stack, 1)
        self.view: QWidget | None = None
        self.table: QTableWidget | None = None
        self.legend = label("", "small", wrap=True)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.legend, 1)
        more = FlowLayout(10)
        more.addWidget(self.readings)
        more.addWidget(self.record)
        below.addLayout(more)
        self.body.addLayout(below)
        self.silence = QWidget()
        silent = QHBoxLayout(self.silence)
        silent.setContentsMargins(0, 0, 0, 0)
        self.silence_text = label("", "small", wrap=True)
        silent.addWidget(self.silence_text, 1)
        silent.addWidget(button(self.tr("Catch up…"), self._catch_up, "link"))
        self.body.addWidget(self.silence)

    def show_state(self, standing: Standing, state: ProgressState) -> None:
        """Draw the chart anew where something in it changed."""
        self._standing, self._state = standing, state
        silent = state.silent.since if state.silent else None
        self.silence.setVisible(silent is not None)
        if silent is not None:
            self.silence_text.setText(
                self.tr("Nothing logged since {day}: from there the estimate is dashed and its range hatched.").format(
                    day=day_since(silent - timedelta(days=1), standing.today)
                )
            )
        week = state.review.week
        records = standing.records
        key = (standing.series, records.annotations, records.goals, self.span, self.area, silent, week)
        if len(self._key) == len(key) and self._key[0] is key[0] and self._key[1:] == key[1:]:
            return
        self._key = key
        self.chart = score_chart(standing, self.area, self.span, silent_from=silent)
        first = self.chart.first
        if first is not None and week.sunday < first:
            earlier = score_chart(standing, self.area, self.span, last=week.sunday, silent_from=silent)
            # A week from before there was a number has no chart of its own.
            self.chart = earlier if earlier.points else self.chart
        self._draw()

    def _draw(self) -> None:
        state = self._state
        if self.as_table.isChecked():
            self._show_table()
        else:
            from ssi_coach.ui.charts.score_chart import ScoreChartView

            if not isinstance(self.view, ScoreChartView):
                self.view = ScoreChartView()
                self.view.pointed.connect(self._pointed)
                self.copy.watch(self.view)
                self._put(self.view)
            week = state.review.week if state is not None else None
            self.view.show_chart(self.chart, week)
            self.stack.setCurrentWidget(self.view)
        self.setAccessibleDescription(describe(self.chart))
        self._pointed("")

    def _pointed(self, text: str) -> None:
        if self.as_table.isChecked():
            self.legend.clear()
            return
        if not text and len(self.chart.points) < 2:
            text = self.tr("Your line begins today and grows day by day.")
        self.legend.setText(
            text
            or self.tr("line = your estimate with its 80 % range · ○ = LinkedIn’s score · dotted = corrected by it")
        )

    def _put(self, view: QWidget) -> None:
        """Take in a view when it is first wanted; by key it is reached where it is seen."""
        self.stack.addWidget(view)
        QWidget.setTabOrder(self.as_table, view)
        if self.stack.count() == 1:
            # The other one comes between: moved behind it as well, what follows would leave the first behind.
            QWidget.setTabOrder(view, self.readings)

    def _show_table(self) -> None:
        if self.table is None:
            self.table = _table()
            self.table.setAccessibleName(self.tr("The figures of the chart"))
            self.table.setHorizontalHeaderLabels(self._titles())
            TableTools(self.table)
            self._put(self.table)
        self.stack.setCurrentWidget(self.table)
        fill_table(self.table, self.chart)

    def _titles(self) -> list[str]:
        return [self.tr("Day"), self.tr("Estimate"), self.tr("80 % range"), self.tr("LinkedIn and notes")]

    def _rows(self) -> tuple[list[str], list[tuple[str, ...]]]:
        return self._titles(), chart_rows(self.chart)

    # -- what was chosen ---------------------------------------------------------------------------------------

    def _span_chosen(self, place: int) -> None:
        self.span = SPANS[place]
        self._again()

    def _area_chosen(self, place: int) -> None:
        self.area = CHART_AREAS[place]
        self._again()

    def _table_toggled(self) -> None:
        self._key = ()
        self._again()

    def _again(self) -> None:
        if self._standing is not None and self._state is not None:
            self.show_state(self._standing, self._state)

    def _record(self) -> None:
        self.desk.dialog_wanted.emit("record", None)

    def _readings(self) -> None:
        self.desk.dialog_wanted.emit("readings", None)

    def _catch_up(self) -> None:
        self.desk.dialog_wanted.emit("catch_up", None)


def _table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    return table


def fill_table(table: QTableWidget, chart: ScoreChart) -> None:
    """Show the figures of a chart."""
    lines = chart_rows(chart)
    table.setRowCount(len(lines))
    for line, cells in enumerate(lines):
        for column, cell in enumerate(cells):
            table.setItem(line, column, QTableWidgetItem(cell))


def chart_rows(chart: ScoreChart) -> list[tuple[str, ...]]:
    """The days of a chart, newest first; what lies between two days of a long span stands at the later one."""
    happened: dict[int, list[str]] = {}
    days = [point.day for point in chart.points]
    for day, text in (
        *((reading.day, reading_text(reading)) for reading in chart.readings),
        *((mark.day, mark_text(mark.kind, mark.text)) for mark in chart.marks),
    ):
        place = next((n for n, each in enumerate(days) if each >= day), len(days) - 1)
        happened.setdefault(place, []).append(text)
    points = [(chart.points[place], happened.get(place, ())) for place in reversed(range(len(days)))]
    return [
        (
            day_full(point.day),
            number(point.score),
            f"{number(point.low)} – {number(point.high)}",
            ", ".join(noted),
        )
        for point, noted in points
    ]
