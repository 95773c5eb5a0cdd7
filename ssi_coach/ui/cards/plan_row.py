"""A row of today's list: a tick, what is planned, how much of it is done, how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ssi_coach.app.states.week import CardState
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.records import PlanCard
from ssi_coach.ui.kinds import minutes
from ssi_coach.ui.widgets.basics import Dot, label, line, set_role
from ssi_coach.ui.widgets.count_box import CountBox
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.widgets.tick_box import TickBox
from ssi_coach.ui.words import amount, kind_title


class PlanRowWidget(QWidget):
    """Tells ``done`` (card id → count) when something was ticked or counted. `draw` updates it in place."""

    done = Signal(object)
    edit = Signal(str)
    """The id of a card to change."""

    week = Signal()
    """Show the week it is planned in."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._row: CardState | None = None
        self.tick = TickBox("accent", "")
        self.tick.clicked.connect(self._ticked)
        self.dot = Dot("accent")
        self.text = label("", wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.minutes = label("", "chip")
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.minutes.setMinimumWidth(62)
        self.counts: list[CountBox] = []
        self._lines: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(line())
        self._top = QHBoxLayout()
        self._top.setContentsMargins(0, 7, 0, 7)
        self._top.setSpacing(10)
        for widget in (self.tick, self.dot):
            self._top.addWidget(widget)
        self._top.addWidget(self.text, 1)
        self._top.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(self._top)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(56, 0, 0, 8)
        self._inner.setSpacing(2)
        outer.addLayout(self._inner)

    def draw(self, row: CardState) -> None:
        """Show a row of the same key as before, or any when it is new."""
        if row == self._row:
            return
        fresh = self._row is None or self._row.ids != row.ids or self._row.routine != row.routine
        self._row = row
        if fresh:
            self._build(row)
        title = row_title(self._catalogue, row)
        self.text.setText(title)
        set_role(self.text, "muted" if row.complete else "")
        self.tick.set_area(row.area)
        self.tick.setAccessibleName(self.tr("Done: {what}").format(what=title))
        state = Qt.CheckState.Unchecked
        if row.complete:
            state = Qt.CheckState.Checked
        elif row.started:
            state = Qt.CheckState.PartiallyChecked
        self.tick.setCheckState(state)
        self.dot.set_area(row.area)
        self.minutes.setText(minutes(row.minutes))
        self.minutes.setVisible(row.minutes > 0)
        counted = [item for item in row.lines if row.routine or item.count > 1]
        for box, item in zip(self.counts, counted, strict=True):
            what = item_title(self._catalogue, item)
            box.show_count(item.done, item.count, self.tr("How many are done: {what}").format(what=what))
        for text, item in zip(self._lines, counted if row.routine else [], strict=True):
            set_role(text, "muted" if item.complete else "")

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [self.tick, *(box.field for box in self.counts)]

    def _build(self, row: CardState) -> None:
        for box in self.counts:
            box.deleteLater()
        for text in self._lines:
            text.deleteLater()
        while self._inner.count():
            self._inner.takeAt(0)
        self.counts, self._lines = [], []
        for item in row.lines:
            if not row.routine and item.count <= 1:
                continue
            box = CountBox()
            box.setProperty("card", item.id)
            box.changed.connect(self._counted)
            self.counts.append(box)
            if not row.routine:
                self._top.insertWidget(3, box)
                continue
            text = label(item_title(self._catalogue, item), wrap=True)
            self._lines.append(text)
            inner = QHBoxLayout()
            inner.setSpacing(8)
            inner.addWidget(Dot(self._catalogue.kinds[item.kind].area, 6))
            inner.addWidget(text, 1)
            inner.addWidget(box)
            self._inner.addLayout(inner)
        self._inner.setContentsMargins(56, 0, 0, 8 if row.routine else 0)

    def menu(self) -> QMenu:
        """What can be done with it."""
        made = menu_at(self)
        row = self._row
        offer(
            made,
            self.tr("Not done") if row is not None and row.complete else self.tr("Done"),
            self.tick.click,
            keys="Space",
        )
        if len(self.counts) == 1 and row is not None and not row.routine:
            card = row.lines[0]
            offer(made, self.tr("One more done"), self._one_more, enabled=card.done < card.count)
            offer(made, self.tr("One less done"), self._one_less, enabled=card.done > 0)
        made.addSeparator()
        offer(made, self.tr("Edit…"), self._edit)
        offer(made, self.tr("Show on the Week page"), self._show_week)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _one_more(self) -> None:
        self._count_by(1)

    def _one_less(self) -> None:
        self._count_by(-1)

    def _count_by(self, step: int) -> None:
        if self._row is not None:
            card = self._row.lines[0]
            self.done.emit({card.id: min(max(card.done + step, 0), card.count)})

    def _edit(self) -> None:
        if self._row is not None:
            self.edit.emit(self._row.ids[0])

    def _show_week(self) -> None:
        self.week.emit()

    def _ticked(self) -> None:
        if self._row is not None:
            self.done.emit(self._row.ticked(self.tick.checkState() == Qt.CheckState.Checked))

    def _counted(self, value: int) -> None:
        box = self.sender()
        if isinstance(box, CountBox):
            self.done.emit({str(box.property("card")): value})


def row_title(catalogue: Catalogue, row: CardState) -> str:
    """A routine's name, a card's own title, else what and how often."""
    if row.routine:
        return row.title or QCoreApplication.translate("PlanRow", "Routine")
    return item_title(catalogue, row.lines[0])


def item_title(catalogue: Catalogue, card: PlanCard) -> str:
    """A card's own title (a routine's cards bear the routine's), else “3 comments”."""
    own = "" if card.routine is not None else card.title
    if card.count == 1:
        return own or kind_title(catalogue, card.kind)
    return own or amount(catalogue, card.kind, card.count)
