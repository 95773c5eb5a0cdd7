"""A link between what was done and what came of it: the sentence, the picture beside it, and the figures behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ssi_coach.app.states.payoff import PayOffQuestion, PictureWeek, picture
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.scoring.payoff import Findings, Link
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.format import day_full, number
from ssi_coach.ui.review.payoff_words import area_of, link_sentence, series_name, shifted_name, why
from ssi_coach.ui.widgets.basics import Dot, button, column, label, row
from ssi_coach.ui.widgets.twin_bars import TwinBar, TwinBars

_UNKNOWN = "–"
_TABLE_HEIGHT = 220
_WIDE = 720
"""From this width on the picture stands beside the sentence, below it under it."""


class LinkView(QWidget):
    """One link. Its figures and its table come when they are asked for."""

    def __init__(self, catalogue: Catalogue, question: PayOffQuestion, link: Link, findings: Findings) -> None:
        super().__init__()
        self.weeks = picture(question, link)
        self._names = (shifted_name(catalogue, link), series_name(catalogue, link.result))
        self._beside: bool | None = None
        self.sentence = label(link_sentence(catalogue, link), "strong", wrap=True)
        self.caution = label(self.tr("It is no proof that one brings the other."), "muted", wrap=True)
        self.figures = label(why(link, findings), "small", wrap=True)
        self.figures.hide()
        self.why = button(self.tr("Why?"), self._switch_figures, "link", name=self.tr("The figures behind this"))
        self.as_table = button(self.tr("As a table"), self._switch_table, "link")
        area = area_of(catalogue, link.cause)
        self.bars = TwinBars()
        self.bars.show_bars(
            self._bars(), area, self.tr("{cause} – {result}").format(cause=self._names[0], result=self._names[1]),
            self.sentence.text(),
        )  # fmt: skip
        self._words = QWidget()
        words = column(self.sentence, self.caution, self.figures, spacing=6)
        words.addLayout(row(self.why, self.as_table, 1))
        words.addStretch(1)
        self._words.setLayout(words)
        self._picture = QWidget()
        seen = column(spacing=4)
        seen.addLayout(_legend(area, self._names[0]))
        seen.addWidget(self.bars)
        seen.addLayout(_legend("results", self._names[1]))
        seen.addStretch(1)
        self._picture.setLayout(seen)
        self.table: QTableWidget | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 6)
        self._grid.setHorizontalSpacing(24)
        self._arrange(True)

    def _bars(self) -> list[TwinBar]:
        causes = [week.cause for week in self.weeks if week.cause is not None]
        most = max(causes, default=0.0)
        # A score never comes near nothing: its row shows what lies between its lowest and its highest week.
        least = min(causes, default=0.0) if most and min(causes, default=0.0) > most / 2 else 0.0
        spread = max(1e-9, most - least)
        top = max((week.result for week in self.weeks), default=0.0) or 1.0
        return [
            TwinBar(
                None if week.cause is None else 0.04 + 0.96 * (week.cause - least) / spread if week.cause else 0.0,
                week.result / top,
                self._tip(week),
            )
            for week in self.weeks
        ]

    def _tip(self, week: PictureWeek) -> str:
        text = self.tr("Week of {day}: {result} {count}. {cause}: {amount}")
        return text.format(
            day=day_full(week.monday),
            result=self._names[1],
            count=_figure(week.result),
            cause=self._names[0],
            amount=_figure(week.cause),
        )

    # -- what buttons do ---------------------------------------------------------------------------------------

    def _switch_figures(self) -> None:
        self.figures.setVisible(self.figures.isHidden())

    def _switch_table(self) -> None:
        if self.table is None:
            self.table = self._make_table()
            self._grid.addWidget(self.table, 2, 0, 1, 2)
            self.table.show()
        else:
            self.table.setVisible(self.table.isHidden())
        shown = not self.table.isHidden()
        self.as_table.setText(self.tr("Hide the table") if shown else self.tr("As a table"))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self.weeks), 3)
        table.setAccessibleName(self.bars.accessibleName())
        table.setHorizontalHeaderLabels([self.tr("Week of"), *self._names])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(_TABLE_HEIGHT)
        TableTools(table)
        for place, week in enumerate(reversed(self.weeks)):
            cells = (day_full(week.monday), _figure(week.cause), _figure(week.result))
            for across, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if across:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, across, item)
        return table

    # -- room --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() >= _WIDE)

    def _arrange(self, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for widget in (self._words, self._picture):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._words, 0, 0, 1, 1 if beside else 2)
        self._grid.addWidget(self._picture, 0 if beside else 1, 1 if beside else 0, 1, 1 if beside else 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)


def _legend(area: str, name: str) -> QHBoxLayout:
    return row(Dot(area), label(name, "small"), 1, spacing=6)


def _figure(value: float | None) -> str:
    if value is None:
        return _UNKNOWN
    return number(value, 0 if value == int(value) else 1)
