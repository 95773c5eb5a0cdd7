"""Month by month: what contracts were worth, one currency at a time, and how often each result happened."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ssi_coach.app.states.results import Month, ResultsPageState
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.results.month_bars import Bar, MonthBars
from ssi_coach.ui.results.words import many, money_sums, money_text, month_name, month_short
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.chart_copy import ChartCopy
from ssi_coach.ui.widgets.flow import flow
from ssi_coach.ui.words import amount

_BARS = 12
_MONEY, _KIND = "money:", "kind:"


class MonthsCard(Card):
    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._catalogue = catalogue
        self._months: tuple[Month, ...] = ()
        self._kinds: tuple[str, ...] = ()
        self._currencies: tuple[str, ...] | None = None
        self._picked = False
        self.set_title(self.tr("By month"))
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What the chart shows"))
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.what.currentIndexChanged.connect(self._draw_bars)
        self.what.activated.connect(self._pick)
        self.as_table = button(self.tr("Table"), role="segment", tip=self.tr("All months as a table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        # Copying stands first: from the switch, Tab goes on into what it shows.
        self.copy = ChartCopy(self._rows)
        self.head.addLayout(flow(self.what, self.copy, self.as_table))
        self.bars = MonthBars(self.tr("By month"))
        self.bars.pointed.connect(self._pointed)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Results by month"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(self.bars.sizeHint().height())
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.hide()
        self.copy.watch(self.bars)
        TableTools(self.table)
        self.below = label("", "small", wrap=True)
        self.body.addWidget(self.bars)
        self.body.addWidget(self.table)
        self.body.addWidget(self.below)
        self._text = ""

    def stops(self) -> list[QWidget]:
        return [self.what, self.copy, self.as_table, self.bars, self.table]

    def draw(self, state: ResultsPageState) -> None:
        self._months, self._kinds = state.months, state.kinds
        if state.currencies != self._currencies:
            self._offer(state.currencies)
        self._draw_bars()
        if self.as_table.isChecked():
            self._fill()

    def _offer(self, currencies: tuple[str, ...]) -> None:
        """What can be shown: each currency for itself, since they are never added up, and each kind's counts."""
        # What people chose stays; else what contracts were worth comes first as soon as it is known.
        chosen = self.what.currentData() if self._picked else None
        self._currencies = currencies
        self.what.blockSignals(True)
        self.what.clear()
        for code in currencies:
            named = self.tr("Value of contracts, {currency}").format(currency=code)
            self.what.addItem(named if code else self.tr("Value of contracts, no currency"), f"{_MONEY}{code}")
        for kind in self._kinds:
            self.what.addItem(many(self._catalogue, kind), f"{_KIND}{kind}")
        self.what.setCurrentIndex(max(0, self.what.findData(chosen)))
        self.what.blockSignals(False)

    def _pick(self) -> None:
        self._picked = True

    def _draw_bars(self) -> None:
        shown = self._months[-_BARS:]
        what, _, name = str(self.what.currentData() or "").partition(":")
        if f"{what}:" == _MONEY:
            bars = tuple(self._money_bar(month, name) for month in shown)
            total = money_text(sum(bar.value for bar in bars), name or None)
        else:
            bars = tuple(self._count_bar(month, name) for month in shown)
            total = amount(self._catalogue, name, round(sum(bar.value for bar in bars))) if name else ""
        self.bars.show_bars(bars)
        if shown and name + what:
            self._text = self.tr("{total} in all since {month}.").format(total=total, month=month_name(shown[0].first))
        self._pointed("")

    def _money_bar(self, month: Month, currency: str) -> Bar:
        value = month.value(currency)
        said = self._say(month.first, money_text(value, currency or None))
        return Bar(value, month_short(month.first), said)

    def _count_bar(self, month: Month, kind: str) -> Bar:
        count = month.counts.get(kind, 0)
        return Bar(count, month_short(month.first), self._say(month.first, amount(self._catalogue, kind, count)))

    def _say(self, month: date, what: str) -> str:
        return self.tr("{month}: {what}").format(month=month_name(month), what=what)

    def _pointed(self, said: str) -> None:
        self.below.setText(said or self._text)

    # --- the table

    def _switch(self, table: bool) -> None:
        if table:
            self._fill()
        self.bars.setVisible(not table)
        self.what.setVisible(not table)
        self.below.setVisible(not table)
        self.table.setVisible(table)

    def _rows(self) -> tuple[list[str], list[list[str]]]:
        titles = [
            self.tr("Month"),
            *(many(self._catalogue, kind) for kind in self._kinds),
            self.tr("Value of contracts"),
        ]
        lines = []
        for month in reversed(self._months):
            cells = [month_name(month.first)]
            cells += [str(month.counts.get(kind, 0) or "–") for kind in self._kinds]
            cells.append(money_sums(month.won) or "–")
            lines.append(cells)
        return titles, lines

    def _fill(self) -> None:
        titles, lines = self._rows()
        self.table.setColumnCount(len(titles))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setRowCount(len(lines))
        for row, cells in enumerate(lines):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                spoken = self.tr("{title}: {what}").format(title=titles[column], what=text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
