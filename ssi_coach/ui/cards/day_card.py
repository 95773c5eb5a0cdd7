"""Today's list: what is planned, each with one tick; what was done beside the plan; what earlier days left open."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.app.states.day import DayState, LoggedLine
from ssi_coach.domain.week import Week
from ssi_coach.ui.cards.plan_row import PlanRowWidget
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.widgets.basics import Card, Dot, button, clear, column, label, line
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.words import amount


class DayCard(Card):
    """Rows are kept and updated in place, so that a tick moves nothing else."""

    done = Signal(object)
    """Card id → how many are done by now."""

    routine_wanted = Signal()
    carry_wanted = Signal()
    carry_declined = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_title(self.tr("Today"))
        self.left = label("", "chip")
        self.head.insertWidget(1, self.left)
        self.add = button(self.tr("Add"), self._add, "link", tip=self.tr("Plan something for today"))
        self.head.addWidget(self.add)
        self._build_carry()
        self._rows_box = QVBoxLayout()
        self._rows_box.setSpacing(0)
        self.rows: dict[str, PlanRowWidget] = {}
        self._order: list[str] = []
        self.body.addLayout(self._rows_box)
        self._build_empty()
        self.logged_box = QWidget()
        inside = QVBoxLayout(self.logged_box)
        inside.setContentsMargins(0, 6, 0, 0)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Also done today"), "small"))
        head.addStretch(1)
        self.edit = button(self.tr("Edit"), self._edit, "link", name=self.tr("Edit what was logged today"))
        head.addWidget(self.edit)
        inside.addLayout(head)
        self._logged_lines = QVBoxLayout()
        self._logged_lines.setSpacing(4)
        inside.addLayout(self._logged_lines)
        self._logged: tuple[LoggedLine, ...] | None = None
        self.body.addWidget(self.logged_box)
        self.body.addStretch(1)

    def put_beneath(self, section: QWidget) -> None:
        """Show something else between what is planned and what was done beside it."""
        self.body.insertWidget(self.body.indexOf(self.logged_box), section)

    def _build_carry(self) -> None:
        self.carry = QFrame()
        self.carry.setProperty("role", "hint")
        inside = QHBoxLayout(self.carry)
        inside.setContentsMargins(12, 6, 8, 6)
        self.carry_text = label("", wrap=True)
        inside.addWidget(self.carry_text, 1)
        self.bring = button(self.tr("Bring to today"), self._bring, "link")
        self.leave = button(self.tr("Leave"), self._leave, "flat", name=self.tr("Leave them where they are"))
        inside.addWidget(self.bring)
        inside.addWidget(self.leave)
        self.body.addWidget(self.carry)

    def _build_empty(self) -> None:
        self.empty = QWidget()
        self.empty_button = button(self.tr("Add a 15-minute routine"), self._want_routine, "primary")
        inside = column(label(self.tr("Nothing planned for today."), "muted", wrap=True), self.empty_button, spacing=12)
        inside.setAlignment(self.empty_button, Qt.AlignmentFlag.AlignLeft)
        inside.setContentsMargins(0, 10, 0, 10)
        self.empty.setLayout(inside)
        self.body.addWidget(self.empty)

    def draw(self, state: DayState, *, carry: bool) -> None:
        """``carry`` False: the offer to carry over was declined for today."""
        self.left.setText(self.tr("{minutes} min left").format(minutes=state.left))
        self.left.setVisible(state.left > 0)
        before = state.open_before if carry else None
        self.carry.setVisible(before is not None)
        if before is not None:
            self.carry_text.setText(self.tr("%n cards of earlier days are still open.", "", before.cards))
        self._draw_rows(state)
        self.empty.setVisible(not state.rows)
        if state.logged != self._logged:
            self._draw_logged(state.logged)

    def _draw_rows(self, state: DayState) -> None:
        wanted = [row.key for row in state.rows]
        for key in [key for key in self.rows if key not in wanted]:
            gone = self.rows.pop(key)
            self._rows_box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(state.rows):
            widget = self.rows.get(row.key)
            if widget is None:
                widget = PlanRowWidget(self._desk.catalogue, self)
                widget.done.connect(self.done)
                widget.edit.connect(self._edit_card)
                widget.week.connect(self._show_week)
                self.rows[row.key] = widget
            if self._rows_box.indexOf(widget) != place:
                self._rows_box.insertWidget(place, widget)
            widget.draw(row)
            widget.show()
        if wanted != self._order:
            self._order = wanted
            self._chain()

    def _chain(self) -> None:
        """Tab follows what the eye sees, also to rows that came later."""
        rows = [stop for key in self._order for stop in self.rows[key].stops()]
        for first, second in pairwise((self.add, self.bring, self.leave, *rows, self.empty_button, self.edit)):
            QWidget.setTabOrder(first, second)

    def _draw_logged(self, lines: tuple[LoggedLine, ...]) -> None:
        self._logged = lines
        clear(self._logged_lines)
        self.logged_box.setVisible(bool(lines))
        for logged in lines:
            words = amount(self._desk.catalogue, logged.kind, logged.count)
            text = f"{words} · {logged.note}" if logged.note else words
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Dot(logged.area))
            row.addWidget(label(text, "muted", wrap=True), 1)
            self._logged_lines.addWidget(line())
            self._logged_lines.addLayout(row)

    def _bring(self) -> None:
        self.carry_wanted.emit()

    def _leave(self) -> None:
        self.carry_declined.emit()

    def _want_routine(self) -> None:
        self.routine_wanted.emit()

    def _edit(self) -> None:
        self._desk.dialog_wanted.emit("day_log", self._desk.today)

    def _edit_card(self, card: str) -> None:
        self._desk.dialog_wanted.emit("edit_card", card)

    def _show_week(self) -> None:
        self._desk.week_wanted.emit(Week.of(self._desk.today))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where no row is: what can be done with the day."""
        menu = menu_at(self)
        offer(menu, self.tr("Plan something for today"), self._add)
        offer(menu, self.tr("Edit what was logged today"), self._edit)
        menu.popup(event.globalPos())

    def _add(self) -> None:
        self._desk.dialog_wanted.emit("add_card", self._desk.today)
