"""This week's results against the goals, and a button that logs one of a kind for today."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QMenu, QWidget

from ssi_coach.app.quick_log import log_intent
from ssi_coach.app.states.results import KindWeek
from ssi_coach.domain.records import Activity
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import whole
from ssi_coach.ui.results.words import many
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.compare_bar import CompareBar
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.words import amount, kind_title

_BAR = 70


class KindRow:
    """The widgets of one kind's line."""

    def __init__(self, title: str, add_name: str) -> None:
        self.title = label(title)
        self.bar = CompareBar("results")
        self.bar.setMinimumWidth(_BAR)
        self.bar.setAccessibleName(title)
        self.figure = label("", "number")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.add = button("+1", tip=add_name, name=add_name)


class WeekCard(Card):
    """Each kind has a menu; ``all_wanted`` tells the kind whose results are to be listed."""

    all_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self.set_title(self.tr("This week"))
        self.goals = button(self.tr("Weekly goals…"), self._goals, "link")
        self.head.addWidget(self.goals)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.rows: dict[str, KindRow] = {}
        self._kinds: list[str] = []
        self._asked = ""
        self._adds = QButtonGroup(self)
        self._adds.setExclusive(False)
        for place, kind in enumerate(desk.catalogue.results):
            title = kind_title(desk.catalogue, kind.key)
            made = KindRow(many(desk.catalogue, kind.key), self.tr("Log one for today: {kind}").format(kind=title))
            self._adds.addButton(made.add, place)
            self._kinds.append(kind.key)
            for column, widget in enumerate((made.title, made.bar, made.figure, made.add)):
                grid.addWidget(widget, place, column)
            self.rows[kind.key] = made
        self._adds.idClicked.connect(self._log)
        self.body.addLayout(grid)
        self.note = label("", "small", wrap=True)
        self.body.addWidget(self.note)

    def stops(self) -> list[QWidget]:
        return [self.goals, *(row.add for row in self.rows.values())]

    def draw(self, week: tuple[KindWeek, ...], *, writable: bool) -> None:
        highest = max((one.done for one in week), default=0)
        reached = 0
        for one in week:
            row = self.rows[one.kind]
            if one.target is None:
                # Without goals the bars compare the kinds with each other.
                row.figure.setText(whole(one.done))
                row.bar.show_pair(one.done, None, max(highest, 1), amount(self._desk.catalogue, one.kind, one.done))
            else:
                said = self.tr("{done} of {target}").format(done=whole(one.done), target=whole(one.target))
                row.figure.setText(said)
                row.bar.show_pair(one.done, None, one.target, said)
                reached += one.done >= one.target
            row.add.setEnabled(writable)
        set_goals = sum(one.target is not None for one in week)
        if not set_goals:
            self.note.setText(self.tr("Set goals of your own, and this week is held against them."))
        elif reached == set_goals:
            self.note.setText(self.tr("All your goals for this week are reached."))
        elif not reached:
            self.note.setText(self.tr("No weekly goal reached yet."))
        else:
            said = self.tr("{reached} of %n weekly goals reached.", "", set_goals)
            self.note.setText(said.format(reached=reached))

    # --- the menu of a kind

    def kind_at(self, y: int) -> str:
        """The kind whose line is at this height of the card; empty between and beside the lines."""
        for kind, row in self.rows.items():
            top = row.add.mapTo(self, QPoint(0, 0)).y()
            if top <= y < top + row.add.height():
                return kind
        return ""

    def menu(self, kind: str) -> QMenu:
        """What can be done about one kind of result."""
        self._asked = kind
        made = menu_at(self)
        add = self.rows[kind].add
        offer(made, add.accessibleName(), add.click, enabled=add.isEnabled())
        offer(made, self.tr("Enter a result…"), self._enter, enabled=add.isEnabled())
        made.addSeparator()
        offer(made, self.tr("Show them in the list"), self._list)
        offer(made, self.goals.text(), self._goals)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        kind = self.kind_at(event.pos().y())
        if kind:
            self.menu(kind).popup(event.globalPos())

    def _enter(self) -> None:
        self._desk.dialog_wanted.emit("result", self._asked)

    def _list(self) -> None:
        self.all_wanted.emit(self._asked)

    def _goals(self) -> None:
        self._desk.dialog_wanted.emit("goal", None)

    def _log(self, place: int) -> None:
        today = self._desk.today
        activity = Activity(self._desk.coach.new_id(), self._kinds[place], today)
        self._desk.do(log_intent(self._desk.coach.cards(Week.of(today)), activity))
