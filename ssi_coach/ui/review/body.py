"""The weekly review for one week at a time: chart, figures, causes, notes, and the way to other weeks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ssi_coach.app.intents import WriteReflection
from ssi_coach.app.silence import current_silence
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.progress import ProgressState, default_week, progress_state
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_range
from ssi_coach.ui.review.causes import Causes
from ssi_coach.ui.review.chart_card import ChartCard
from ssi_coach.ui.review.notes import NotesEdit
from ssi_coach.ui.review.saving import SaveButton
from ssi_coach.ui.review.week_table import WeekTable
from ssi_coach.ui.review.words import Words
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.theme.tokens import GAP
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.flow import FlowLayout, flow

_WIDE = 940
"""From this width on the notes stand beside the other cards, below it under them."""
_BESIDE = 640
"""Below this width every card stands under the one before."""


class ReviewBody(QWidget):
    """Everything but the title: ``navigation`` holds the buttons that its owner puts beside that."""

    titled = Signal(str, str)
    """(title, what it is about) of the week shown."""

    def __init__(self, desk: Desk, week: Week | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.week = week
        self.state: ProgressState | None = None
        self._columns = 0
        self._make_navigation()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP)
        self.empty = self._make_empty()
        outer.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.full = QWidget()
        outer.addWidget(self.full, 1)
        column = QVBoxLayout(self.full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.words = Words()
        column.addWidget(self.words)
        self.chart = ChartCard(desk)
        column.addWidget(self.chart, 3)
        self.table = WeekTable(desk.catalogue)
        self.causes = Causes()
        self.notes_card = Card(self.tr("Your notes"))
        self.notes = NotesEdit()
        self.notes.written.connect(self._write)
        self.notes_card.body.addWidget(self.notes, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column.addLayout(self._grid, 2)
        self._arrange(3)

    def _make_navigation(self) -> None:
        self.navigation = QWidget(self)
        held = FlowLayout(10, self.navigation)
        self.back = button("", self._back, tip=self.tr("The week before"), keys="Alt+Left")
        self.forth = button("", self._forth, tip=self.tr("The week after"), keys="Alt+Right")
        self.back.setShortcut("Alt+Left")
        self.forth.setShortcut("Alt+Right")
        self.save = SaveButton(self.desk)
        self.plan = button(self.tr("Plan next week"), self._plan, "primary")
        for widget in (self.back, self.forth, self.save, self.plan):
            held.addWidget(widget)

    def _make_empty(self) -> Card:
        card = Card(self.tr("You will see your progress here"))
        card.body.addWidget(
            label(
                self.tr(
                    "Once LinkedIn’s score is recorded or your profile list was gone through, you see here how your "
                    "score moves week by week, and why."
                ),
                "muted",
                wrap=True,
            )
        )
        self.first_record = button(self.tr("Record LinkedIn’s score"), self._record, "primary", command="record")
        self.first_profile = button(self.tr("Go through my profile"), self._profile)
        card.body.addLayout(flow(self.first_record, self.first_profile))
        return card

    # -- drawing -----------------------------------------------------------------------------------------------

    def draw(self, standing: Standing) -> None:
        """Show the chosen week as it stands now."""
        state = progress_state(standing, self.week or default_week(standing.today), current_silence(self.desk.coach))
        self.state = state
        review = state.review
        week = review.week
        self.empty.setVisible(not state.grounded)
        self.full.setVisible(state.grounded)
        self.save.setEnabled(state.grounded)
        self.save.paper.review = review
        self._show_navigation(state)
        title = self.tr("Week {number} so far") if review.running else self.tr("Week {number} review")
        self.titled.emit(title.format(number=week.number), day_range(week.monday, week.sunday))
        if not state.grounded:
            return
        self.words.show_words(review.words, review.goal.text if review.goal else None)
        self.chart.show_state(standing, state)
        self.table.show_state(state)
        self.causes.show_state(state)
        self.notes.show_notes(week, review.notes)
        self.notes.setReadOnly(standing.read_only is not None)

    def _show_navigation(self, state: ProgressState) -> None:
        week = state.review.week
        for there, place, text in (
            (self.back, state.previous, self.tr("‹ Week {number}")),
            (self.forth, state.next, self.tr("Week {number} ›")),
        ):
            beside = week.shift(-1 if there is self.back else 1)
            shortcut = there.shortcut()
            there.setText(text.format(number=beside.number))
            there.setShortcut(shortcut)
            there.setEnabled(place is not None)

    def show_week(self, week: Week) -> None:
        """Go to a week."""
        self.notes.hand_over()
        self.week = week
        self.draw(self.desk.standing)

    # -- what buttons do ---------------------------------------------------------------------------------------

    def _back(self) -> None:
        if self.state is not None and self.state.previous is not None:
            self.show_week(self.state.previous)

    def _forth(self) -> None:
        if self.state is not None and self.state.next is not None:
            self.show_week(self.state.next)

    def _plan(self) -> None:
        week = self.desk.standing.week.shift(1 if self.desk.today.isoweekday() >= 5 else 0)
        self.desk.week_wanted.emit(week)
        self.desk.dialog_wanted.emit("plan_week", week)

    def _write(self, week: Week, text: str) -> None:
        self.desk.do(WriteReflection(week, text), quiet=True)

    def _record(self) -> None:
        self.desk.dialog_wanted.emit("record", None)

    def _profile(self) -> None:
        self.desk.page_wanted.emit("profile")

    # -- room --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width()
        self._arrange(3 if room >= _WIDE * letters() else 2 if room >= _BESIDE * letters() else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for card in (self.table, self.causes, self.notes_card):
            self._grid.removeWidget(card)
        self._grid.addWidget(self.table, 0, 0)
        if columns == 1:
            self._grid.addWidget(self.causes, 1, 0)
        else:
            self._grid.addWidget(self.causes, 0, 1)
        if columns == 3:
            self._grid.addWidget(self.notes_card, 0, 2)
        else:
            self._grid.addWidget(self.notes_card, 3 - columns, 0, 1, columns)
        for place, stretch in enumerate((5, 4 if columns > 1 else 0, 4 if columns == 3 else 0)):
            self._grid.setColumnStretch(place, stretch)
