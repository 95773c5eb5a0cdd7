"""Every result there is: search, by kind, change, delete, open the profile of whom it was with."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from ssi_coach.app.intents import DeleteActivity
from ssi_coach.domain.records import Activity
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_full, whole
from ssi_coach.ui.network.words import open_profile
from ssi_coach.ui.remembered import RememberedTable
from ssi_coach.ui.results.list_model import COLUMNS, ResultsModel
from ssi_coach.ui.results.people import KnownPeople
from ssi_coach.ui.results.words import many
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.flow import FlowLayout
from ssi_coach.ui.widgets.nothing_left import NothingLeft
from ssi_coach.ui.widgets.search_field import SearchField
from ssi_coach.ui.words import kind_title

_AIR = 24
_LEAST_HEIGHT = 260
_LEAST_LETTERS = 9


class ResultsTable(QTableView):
    """Enter changes, Delete deletes."""

    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, results: ResultsModel, title: str, desk: Desk) -> None:
        super().__init__()
        self._titles = results.titles
        self._desk = desk
        self.setAccessibleName(title)
        self.setModel(results)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._remembered: RememberedTable | None = None
        self._measure()
        self._remembered = RememberedTable(self, "results", COLUMNS, ordered=False)

    def _measure(self) -> None:
        """Columns as wide as what they hold at most; names and notes share the rest."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        kinds = [kind_title(self._desk.catalogue, kind.key) for kind in self._desk.catalogue.results]
        samples = {
            "day": max((day_full(date(2026, month, 28)) for month in range(1, 13)), key=metrics.horizontalAdvance),
            "kind": max(kinds, key=metrics.horizontalAdvance),
            "count": whole(1000),
            "value": f"{whole(1_000_000)} EUR",
        }
        header = self.horizontalHeader()
        # With large letters the dates leave the names nothing to share: rather scroll.
        header.setMinimumSectionSize(metrics.averageCharWidth() * _LEAST_LETTERS)
        for place, column in enumerate(COLUMNS):
            if column in samples:
                wide = max(metrics.horizontalAdvance(text) for text in (self._titles[place], samples[column]))
                self.setColumnWidth(place, wide + _AIR)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        if self._remembered is not None:
            self._remembered.apply()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


class ListCard(Card):
    def __init__(self, desk: Desk, people: KnownPeople, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._people = people
        self.set_title(self.tr("All results"))
        self.count = label("", "small")
        self.head.addWidget(self.count)
        flow = FlowLayout(8)
        self.search = SearchField(self.tr("Search name, note"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind of result"))
        self.kinds.addItem(self.tr("All kinds"), "")
        for kind in desk.catalogue.results:
            self.kinds.addItem(many(desk.catalogue, kind.key), kind.key)
        flow.addWidget(self.search)
        flow.addWidget(self.kinds)
        self.body.addLayout(flow)
        self.model = ResultsModel(desk.catalogue, self)
        self.table = ResultsTable(self.model, self.tr("All results"), desk)
        self.body.addWidget(self.table, 1)
        self.none = NothingLeft(self.tr("No result is like that."))
        self.none.cleared.connect(self._show_all)
        self.body.addWidget(self.none)
        self.edit = button(self.tr("Change…"), self._edit, tip=self.tr("Change this result"), keys="Return")
        self.delete = button(self.tr("Delete"), self._delete, tip=self.tr("Delete this result"), keys="Del")
        self.open = button(
            self.tr("Open the profile"), self._open, tip=self.tr("Open the LinkedIn profile in the browser")
        )
        tools = FlowLayout(8)
        self.copy = button(
            self.tr("Copy"), tip=self.tr("Copy what is chosen, or all, for a spreadsheet"), keys="Ctrl+C"
        )
        for made in (self.edit, self.delete, self.open, self.copy):
            tools.addWidget(made)
        self.body.addLayout(tools)
        self.search.left.connect(self._into_table)
        self.search.textChanged.connect(self._sift)
        self.kinds.currentIndexChanged.connect(self._sift)
        self.table.edit_wanted.connect(self._edit)
        self.table.delete_wanted.connect(self._delete)
        self.table.doubleClicked.connect(self._edit)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.copying = TableTools(self.table, (self.edit, self.delete, self.open))
        self.copy.clicked.connect(self.copying.copy)

    def draw(self, rows: tuple[Activity, ...]) -> None:
        """Take in all results; the one chosen stays chosen, and after one is deleted the next is."""
        chosen, place = self.chosen(), self.table.currentIndex().row()
        self.model.show_rows(rows)
        if chosen is not None and self.model.shown:
            row = self.model.row_of(chosen.id)
            self.table.selectRow(min(place, len(self.model.shown) - 1) if row is None else row)
        self._count()

    def chosen(self) -> Activity | None:
        """The one result that is chosen; None while none is, or several are (to be copied)."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.result(rows[0].row()) if len(rows) == 1 else None

    def _show_all(self) -> None:
        self.kinds.setCurrentIndex(0)
        self.search.clear()
        self.search.setFocus()

    def _sift(self) -> None:
        self.model.set_filter(str(self.kinds.currentData() or ""), self.search.text())
        self._count()

    def _count(self) -> None:
        shown, total = len(self.model.shown), self.model.total
        self.count.setText(
            self.tr("%Ln entries", "", shown)
            if shown == total
            else self.tr("{shown} of {all}").format(shown=whole(shown), all=whole(total))
        )
        self.table.setVisible(shown > 0)
        self.none.setVisible(shown == 0)
        self._enable()

    def _enable(self) -> None:
        chosen = self.chosen()
        writable = self._desk.standing.read_only is None
        self.edit.setEnabled(chosen is not None and writable)
        self.delete.setEnabled(chosen is not None and writable)
        self.open.setEnabled(chosen is not None and self._people.slug_of(chosen.with_whom) is not None)

    def _into_table(self) -> None:
        if self.model.shown:
            self.table.setFocus()
            if self.chosen() is None:
                self.table.selectRow(0)

    def _edit(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self.edit.isEnabled():
            self._desk.dialog_wanted.emit("result", chosen.id)

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self.delete.isEnabled():
            self._desk.do(DeleteActivity(chosen.id))

    def _open(self) -> None:
        chosen = self.chosen()
        slug = None if chosen is None else self._people.slug_of(chosen.with_whom)
        if slug is not None:
            open_profile(slug)
