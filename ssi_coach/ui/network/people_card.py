"""The whole list of people: search, filters, sorting, and what can be done with those chosen."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from ssi_coach.app.states.contacts import GROUPS, Contact
from ssi_coach.app.states.network import NetworkState
from ssi_coach.domain.network import SENIORITIES
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.format import day_column, whole
from ssi_coach.ui.network.following import MOST
from ssi_coach.ui.network.people_model import BESIDE, COLUMNS, REASON, Filter, PeopleModel
from ssi_coach.ui.network.words import ago, group_name, name, open_profile, profile_address, quiet_since, seniority_name
from ssi_coach.ui.remembered import RememberedTable
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.flow import FlowLayout
from ssi_coach.ui.widgets.nothing_left import NothingLeft
from ssi_coach.ui.widgets.search_field import SearchField

_AIR = 20
_ARROW = 30
_LEAST_HEIGHT = 240
_A_DAY_OF_EACH_MONTH = [date(2026, month, 28) for month in range(1, 13)]


REACH: Final = "reach"
"""The choice of those to reach out to."""


class PeopleTable(QTableView):
    """Enter opens the profile, Ctrl+Enter puts on the week, Ctrl+C copies; the menu key shows all of it. Home and End
    go to the first and the last person."""

    opened = Signal()
    week_wanted = Signal()

    def __init__(self, people: PeopleModel, title: str) -> None:
        super().__init__()
        self._titles = people.titles
        self.setAccessibleName(title)
        self.setModel(people)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._remembered: RememberedTable | None = None
        self._measure()
        self.show_reasons(False)
        self._remembered = RememberedTable(self, "people", COLUMNS)

    def show_reasons(self, shown: bool) -> None:
        """Show why to reach out to each, in the place of bare figures; or these."""
        self.setColumnHidden(REASON, not shown)
        for place in BESIDE:
            self.setColumnHidden(place, shown)
        if not shown and self.horizontalHeader().sortIndicatorSection() == REASON:
            self.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        samples = {
            "seniority": max((seniority_name(one) for one in SENIORITIES), key=metrics.horizontalAdvance),
            "connected": max(map(day_column, _A_DAY_OF_EACH_MONTH), key=metrics.horizontalAdvance),
            "contact": ago(700),
            "messages": "10000",
            "reason": quiet_since(700),
        }
        header = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            if column in samples:
                # Beside a title there may be the arrow of the order.
                title = metrics.horizontalAdvance(self._titles[place]) + _ARROW
                self.setColumnWidth(place, max(title, metrics.horizontalAdvance(samples[column]) + _AIR))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(metrics.averageCharWidth() * 8)
        if self._remembered is not None:
            self._remembered.apply()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            wish = self.week_wanted if event.modifiers() & Qt.KeyboardModifier.ControlModifier else self.opened
            wish.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1, event.modifiers())
        else:
            super().keyPressEvent(event)

    def _go_to(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        """To a person and not, as Qt would, to a column; with Ctrl as well, or somebody out of sight stayed chosen."""
        here = self.currentIndex()
        chosen = QItemSelection(self.model().index(row, 0), self.model().index(row, 0))
        if modifiers & Qt.KeyboardModifier.ShiftModifier and here.isValid():
            first, last = sorted((here.row(), row))
            chosen = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(
            self.model().index(row, max(0, here.column())), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.selectionModel().select(chosen, flags)


class PeopleCard(Card):
    """Emits ``week_wanted`` with the contacts chosen, ``forget_wanted`` with the one; ``told`` with a sentence."""

    week_wanted = Signal(object)
    forget_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Everybody"))
        self.state: NetworkState | None = None
        self.planned: frozenset[str] = frozenset()
        self.count = label("", "small")
        self.head.addWidget(self.count)
        self._make_filters()
        self.model = PeopleModel(self)
        self.table = PeopleTable(self.model, self.tr("Everybody"))
        self.table.opened.connect(self._open)
        self.table.week_wanted.connect(self._plan)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.model.modelReset.connect(self._enable)
        self.body.addWidget(self.table, 1)
        # In the place of the table, all of it: or the search would go down while somebody types into it.
        self.nobody = NothingLeft(self.tr("Nobody is like that."))
        self.nobody.cleared.connect(self._show_all)
        self.body.addWidget(self.nobody, 1)
        self._make_buttons()
        self.copying = TableTools(self.table, [tool for tool in self.tools() if tool is not self.copy], self._rows)
        self.copying.copied.connect(self._copied)
        self.copy.clicked.connect(self.copying.copy)

    def _make_filters(self) -> None:
        flow = FlowLayout(8)
        self.search = SearchField(self.tr("Search name, position, company"))
        self.search.left.connect(self._into_table)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        self.search.textChanged.connect(self._sift)
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Relation"))
        self.groups.addItem(self.tr("All relations"), "")
        for group in GROUPS:
            self.groups.addItem(group_name(group), group)
        self.groups.addItem(self.tr("To reach out to"), REACH)
        self.groups.addItem(self.tr("Changed jobs"), "changed")
        self.groups.addItem(self.tr("Gone"), "gone")
        self.ranks = QComboBox()
        self.ranks.setAccessibleName(self.tr("Rank"))
        self.ranks.addItem(self.tr("All ranks"), "")
        for seniority in SENIORITIES:
            said = self.tr("Rank not known") if seniority == "unknown" else seniority_name(seniority)
            self.ranks.addItem(said, seniority)
        self.fits = button(self.tr("Target customers"), tip=self.tr("Show only who fits your target customers"))
        self.fits.setCheckable(True)
        for box in (self.groups, self.ranks):
            box.currentIndexChanged.connect(self._sift)
        self.fits.toggled.connect(self._sift)
        for widget in (self.search, self.groups, self.ranks, self.fits):
            flow.addWidget(widget)
        self.body.addLayout(flow)

    def _make_buttons(self) -> None:
        flow = FlowLayout(8)
        self.open = button(
            self.tr("Open the profile"),
            self._open,
            tip=self.tr("Open the LinkedIn profile in the browser"),
            keys="Return",
        )
        self.plan = button(
            self.tr("Put on my week"),
            self._plan,
            tip=self.tr("Plan a follow-up on the next work day"),
            keys="Ctrl+Return",
        )
        self.copy = button(
            self.tr("Copy"),
            tip=self.tr("Copy those chosen for a spreadsheet"),
            keys="Ctrl+C",
        )
        self.forget = button(
            self.tr("Forget this person…"),
            self._forget,
            tip=self.tr("Take this person out of the workspace without a trace"),
        )
        for made in self.tools():
            flow.addWidget(made)
        self.body.addLayout(flow)

    def tools(self) -> tuple[QPushButton, ...]:
        return self.open, self.plan, self.copy, self.forget

    # --- what is shown

    def draw(self, state: NetworkState, planned: frozenset[str]) -> None:
        """Take in a network; who was chosen stays chosen."""
        self.planned = planned
        if state is not self.state:
            chosen = self._chosen()
            self.state = state
            self.fits.setVisible(state.fitting is not None)
            self.model.show_contacts(state.contacts, state.today)
            self._count()
            if chosen and (row := self.model.row_of(chosen[0].connection.slug)) is not None:
                self.table.selectRow(row)
        self._enable()

    def show_planned(self, planned: frozenset[str]) -> None:
        self.planned = planned
        self._enable()

    def show_only(self, group: str = "", rank: str = "", text: str = "", *, fits: bool = False) -> None:
        """Show whom another card speaks of: everything else is let go of."""
        for widget in (self.groups, self.ranks, self.fits, self.search):
            widget.blockSignals(True)
        self.groups.setCurrentIndex(max(0, self.groups.findData(group)))
        self.ranks.setCurrentIndex(max(0, self.ranks.findData(rank)))
        self.fits.setChecked(fits)
        self.search.setText(text)
        for widget in (self.groups, self.ranks, self.fits, self.search):
            widget.blockSignals(False)
        if group == REACH:
            # What makes that list good is its order.
            self.table.sortByColumn(REASON, Qt.SortOrder.AscendingOrder)
        self._sift()

    def _show_all(self) -> None:
        self.show_only()
        self.search.setFocus()

    def _sift(self) -> None:
        group, rank = self.groups.currentData(), self.ranks.currentData()
        archive = self.state.archive_day if self.state is not None else None
        self.model.set_filter(
            Filter(
                text=self.search.text(),
                group=group if group in GROUPS else None,
                seniority=rank or None,
                fits=self.fits.isChecked(),
                reach=group == REACH,
                changed_on=archive if group == "changed" else None,
                gone=group == "gone",
            )
        )
        self.table.show_reasons(group == REACH)
        self._count()

    def _count(self) -> None:
        shown, state = len(self.model.shown), self.state
        whole_network = 0 if state is None else state.total
        self.count.setText(
            self.tr("{shown} of {all}").format(shown=whole(shown), all=whole(whole_network))
            if shown != whole_network
            else self.tr("%Ln people", "", shown)
        )
        self.table.setVisible(shown > 0)
        self.nobody.setVisible(shown == 0)
        self._enable()

    # --- what is done with those chosen

    def _chosen(self) -> list[Contact]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [contact for row in rows if (contact := self.model.contact(row)) is not None]

    def _enable(self) -> None:
        # Counting a choice of everybody would take longer than choosing them.
        few = self.table.selectionModel().selection().count() <= MOST
        chosen = self._chosen() if few else []
        self.open.setEnabled(len(chosen) == 1)
        self.forget.setEnabled(len(chosen) == 1)
        self.copy.setEnabled(self.table.selectionModel().hasSelection())
        new = [contact for contact in chosen if contact.connection.slug not in self.planned]
        self.plan.setEnabled(bool(new) and len(chosen) <= MOST)
        self.plan.setText(self.tr("On your week") if chosen and not new else self.tr("Put on my week"))

    def _into_table(self) -> None:
        if self.model.shown:
            self.table.setFocus()
            if not self.table.selectionModel().hasSelection():
                self.table.selectRow(0)

    def _open(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            open_profile(chosen[0].connection.slug)

    def _plan(self) -> None:
        if self.plan.isEnabled():
            self.week_wanted.emit(self._chosen())

    def _rows(self, everything: bool) -> tuple[list[str], list[list[str]]]:
        """Whom to copy: those chosen, or all that are shown."""
        people = self._chosen()
        if everything or not people:
            shown = range(self.model.rowCount())
            people = [contact for row in shown if (contact := self.model.contact(row)) is not None]
        titles = [self.tr("Name"), self.tr("Position"), self.tr("Company"), self.tr("Profile")]
        lines = [
            [
                name(c),
                c.connection.position,
                c.connection.company,
                profile_address(c.connection.slug).toString(),
            ]
            for c in people
        ]
        return titles, lines

    def _copied(self, count: int) -> None:
        self.told.emit(self.tr("%Ln are on the clipboard.", "", count))

    def _forget(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self.forget_wanted.emit(chosen[0])
