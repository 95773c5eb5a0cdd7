"""The last 26 weeks by activity: everything, or one kind chosen from a menu."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ssi_coach.app.states.heat import LEVELS, WEEKS, HeatDay, HeatState
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_full, day_long
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, label
from ssi_coach.ui.widgets.figures import FigureTable, table_switch
from ssi_coach.ui.widgets.heat_map import HeatCell, HeatMap
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.words import amount


class HeatCard(Card):
    """Asks for another kind with `kind_wanted`; a chosen day opens what was logged on it."""

    kind_wanted = Signal(str)
    """A kind, or an empty text for everything."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._state: HeatState | None = None
        self._tips: dict[HeatDay, str] = {}
        self._day = desk.today
        self.set_title(self.tr("Last 26 weeks"))
        self.body.setContentsMargins(18, 10, 14, 12)
        self.body.setSpacing(4)
        self.button = QToolButton()
        self.button.setProperty("role", "flat")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolTip(self.tr("Choose what to show"))
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._picked)
        self.button.setMenu(self.menu)
        self.head.addWidget(self.button)
        self.table: FigureTable | None = None
        self.as_table = table_switch(self.title.text(), self._switch)
        self.head.addWidget(self.as_table)
        self.map = HeatMap(WEEKS)
        self.map.chosen.connect(self._open)
        self.map.menu_wanted.connect(self._open_menu)
        self.body.addWidget(self.map)
        self.empty = label(self.tr("Each day you do something gets a square here."), "small", wrap=True)
        self.body.addWidget(self.empty)

    def draw(self, state: HeatState) -> None:
        if state == self._state:
            return
        menu_changed = self._state is None or state.kinds != self._state.kinds or state.kind != self._state.kind
        self._state = state
        everything = self.tr("Everything")
        chosen = self._kind_words(state.kind) if state.kind else everything
        self.button.setText(f"{chosen} ▾")
        self.button.setAccessibleName(self.tr("Shown: {what}. Choose what to show").format(what=chosen))
        self.button.setVisible(bool(state.kinds))
        self.as_table.setVisible(bool(state.kinds))
        self.empty.setVisible(not state.kinds)
        if menu_changed:
            self._build_menu(state, everything)
        area = self._desk.catalogue.kinds[state.kind].area if state.kind else "accent"
        # A tick changes one day of 182; writing all their tips anew would take longer than the tick itself.
        self._tips = {day: self._tips.get(day) or self._tip(day) for day in state.days}
        cells = [HeatCell(day.day, self._shade(day.level), tip) for day, tip in self._tips.items()]
        summary = self.tr("Last 26 weeks, {what}: something on %n days", "", state.active).format(what=chosen)
        self.map.show_cells(cells, area, summary)
        if self.table is not None:
            self._fill(self.table, state)

    def _switch(self, as_table: bool) -> None:
        if self.table is None:
            self.table = FigureTable(self.tr("What was done on each day"))
            self.body.insertWidget(self.body.indexOf(self.map) + 1, self.table)
            QWidget.setTabOrder(self.as_table, self.table)
            if self._state is not None:
                self._fill(self.table, self._state)
        self.table.setVisible(as_table)
        self.map.setVisible(not as_table)

    def _fill(self, table: FigureTable, state: HeatState) -> None:
        """The days with something, the newest first."""
        lines = [(day_full(day.day), self._what(day)) for day in reversed(state.days) if day.counts]
        table.show_figures((self.tr("Day"), self.tr("Done")), lines)

    def _build_menu(self, state: HeatState, everything: str) -> None:
        self.menu.clear()
        for key, title in (("", everything), *((kind, self._kind_words(kind)) for kind in state.kinds)):
            action = QAction(title, self.menu)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == (state.kind or ""))
            self.menu.addAction(action)

    def _kind_words(self, kind: str) -> str:
        words = say(text(self._desk.catalogue.kinds[kind].many))
        return words[:1].upper() + words[1:]

    def _shade(self, level: int) -> float:
        return 0.0 if level == 0 else 0.25 + 0.75 * (level - 1) / (LEVELS - 1)

    def _tip(self, day: HeatDay) -> str:
        if not day.counts:
            return self.tr("{day}: nothing").format(day=day_long(day.day))
        return self.tr("{day}: {what}").format(day=day_long(day.day), what=self._what(day))

    def _what(self, day: HeatDay) -> str:
        return ", ".join(amount(self._desk.catalogue, kind, count) for kind, count in day.counts)

    def _picked(self, action: QAction) -> None:
        self.kind_wanted.emit(str(action.data()))

    def day_menu(self, day: date) -> QMenu:
        """What can be done with a day of the map."""
        self._day = day
        made = menu_at(self)
        # Said by an entry: a style sheet leaves of a section's title only the line.
        made.addAction(day_long(day)).setEnabled(False)
        made.addSeparator()
        offer(made, self.tr("What was logged…"), self._open_day, keys="Return")
        writable = self._desk.standing.read_only is None
        offer(made, self.tr("Log something for this day…"), self._log, enabled=writable and day <= self._desk.today)
        offer(made, self.tr("Show its week"), self._show_week)
        return made

    def _open_menu(self, day: date, where: QPoint) -> None:
        self.day_menu(day).popup(where)

    def _open_day(self) -> None:
        self._open(self._day)

    def _log(self) -> None:
        self._desk.dialog_wanted.emit("quick_log", self._day.isoformat())

    def _show_week(self) -> None:
        self._desk.week_wanted.emit(Week.of(self._day))

    def _open(self, day: date) -> None:
        self._desk.dialog_wanted.emit("day_log", day)
