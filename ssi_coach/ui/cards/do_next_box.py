"""“If you have time”, beneath what is planned for today: three to five proposals within the day's minutes."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.app.do_next_reading import read_acquaintance
from ssi_coach.app.intents import AddCards, Dismiss, Intent, LogActivity, TickItem, Undismiss
from ssi_coach.app.standing import NetworkTotals, Standing
from ssi_coach.app.states.do_next import Acquaintance, DoNextState, Row, do_next_state, minutes_left
from ssi_coach.domain.limits import MAX_NAME
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.ui.cards.do_next_row import DoNextRow
from ssi_coach.ui.cards.do_next_words import BARS, size_word, title
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.widgets.basics import button, label, line


class DoNextBox(QWidget):
    """Hidden where there is nothing to propose. Rows are kept and updated in place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = Acquaintance()
        self._talks = False
        self._read_of: tuple[NetworkTotals, date, str | None, frozenset[str]] | None = None
        self.state: DoNextState | None = None
        self.rows: dict[str, DoNextRow] = {}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 10, 0, 0)
        inside.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 6)
        head.addWidget(label(self.tr("If you have time"), "small"))
        head.addStretch(1)
        self.left = label("", "small")
        self.left.setToolTip(
            self.tr("Your minutes a week shared over your work days, less what is planned or done today.")
        )
        head.addWidget(self.left)
        inside.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inside.addLayout(self._list)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(4)
        foot.addWidget(line())
        below = QHBoxLayout()
        self.hidden = label("", "small", wrap=True)
        below.addWidget(self.hidden, 1)
        self.again = button(self.tr("Show again"), self._show_again, "link")
        below.addWidget(self.again)
        foot.addLayout(below)
        inside.addWidget(self._foot)
        self.hide()

    # --- drawing

    def draw(self, *, talks: bool = False) -> None:
        """Show what is best now; with ``talks`` only what opens conversations.

        It takes a few milliseconds: call it once the gauges have moved.
        """
        self._talks = talks
        standing = self._desk.standing
        if minutes_left(standing) > 0:
            self._read(standing)
        self.state = state = do_next_state(standing, self._known, talks=talks)
        shown = state is not None and bool(state.rows or state.hidden)
        if state is not None:
            self._draw_rows(state)
            self.left.setText(self.tr("room for %n more minutes today", "", state.left))
            self._foot.setVisible(bool(state.hidden))
            self.hidden.setText(
                self.tr("%n suggestions hidden", "", state.hidden_count)
                if state.rows
                else self.tr("Nothing else fits. %n suggestions hidden", "", state.hidden_count)
            )
        self.setVisible(shown)

    def _read(self, standing: Standing) -> None:
        """People and posts, when they changed; who is on the plan is not proposed."""
        slugs = frozenset(card.slug for card in standing.cards if card.slug)
        wanted = (standing.records.network, standing.today, standing.records.person.target, slugs)
        if self._read_of is None or wanted[0] is not self._read_of[0] or wanted[1:] != self._read_of[1:]:
            self._read_of = wanted
            self._known = read_acquaintance(self._desk.coach)

    def _draw_rows(self, state: DoNextState) -> None:
        wanted = [row.key for row in state.rows]
        focus: QWidget | None = self.window().focusWidget()
        focused = False
        for key in [key for key in self.rows if key not in wanted]:
            gone = self.rows.pop(key)
            focused = focused or (focus is not None and gone.isAncestorOf(focus))
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        width = max(self.fontMetrics().horizontalAdvance(size_word(size)) for size in BARS)
        for place, row in enumerate(state.rows):
            widget = self.rows.get(row.key)
            if widget is None:
                widget = DoNextRow(self._desk.catalogue, self)
                widget.done.connect(self._done)
                widget.not_now.connect(self._not_now)
                widget.never.connect(self._never)
                widget.keep_width(width)
                self.rows[row.key] = widget
            if self._list.indexOf(widget) != place:
                self._list.insertWidget(place, widget)
            widget.draw(row, state)
            widget.show()
        stops = self.stops()
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)
        if focused:
            # Whoever works with the keyboard goes on where the list goes on.
            stops[0].setFocus()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order of the eye."""
        keys = [row.key for row in self.state.rows] if self.state is not None else []
        return [stop for key in keys for stop in self.rows[key].stops()] + [self.again]

    # --- what people do here

    def _row(self, key: str) -> Row | None:
        rows = self.state.rows if self.state is not None else ()
        return next((row for row in rows if row.key == key), None)

    def _done(self, key: str) -> None:
        row = self._row(key)
        if row is None or not self._desk.do(self._doing(row)):
            self.draw(talks=self._talks)

    def _doing(self, row: Row) -> Intent:
        """What ticking it writes, as one step. For somebody it is a card that is done: it knows whom."""
        option, today, new_id = row.proposal.option, self._desk.today, self._desk.coach.new_id
        if option.kind is None:
            return TickItem(option.item or "", True, today)
        if row.person is None:
            return LogActivity(Activity(new_id(), option.kind, today, row.proposal.count))
        words = title(self._desk.catalogue, row)[:MAX_NAME]
        minutes = row.proposal.minutes
        return AddCards((PlanCard(new_id(), today, option.kind, 1, 1, minutes, words, slug=option.slug),))

    def _not_now(self, key: str) -> None:
        self._desk.do(Dismiss(key, self._desk.today))

    def _never(self, key: str) -> None:
        self._desk.do(Dismiss(key))

    def _show_again(self) -> None:
        if self.state is not None and self.state.hidden:
            self._desk.do(Undismiss(self.state.hidden))
