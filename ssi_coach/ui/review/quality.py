"""How good is the estimate: what it said before each of LinkedIn's scores, the rank, and why the score changed last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ssi_coach.app.backtest import Backtest
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.quality import QualityState, quality_state, takes_long
from ssi_coach.domain.problems import Problem
from ssi_coach.scoring.drop import Shift, in_words
from ssi_coach.scoring.rank import Rank
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_column, number
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.rank_words import needed_words, rank_words, source_words
from ssi_coach.ui.review.foretold_view import MOST, ForetoldView
from ssi_coach.ui.theme.tokens import GAP
from ssi_coach.ui.widgets.basics import Card, button, clear, label, row, set_role
from ssi_coach.ui.widgets.columns import Columns

_NARROWEST = 490
"""Pixels of the table of scores beside its card's edges."""
_CELL = 14
"""Pixels of a heading's edges."""
_REASONS = 3
"""Sentences about the newest change; the dialog has them all."""


class _Table(QTableWidget):
    """Spreads its columns over the width there is; a bar appears where they need more."""

    def spread(self) -> None:
        header, model = self.horizontalHeader(), self.model()
        letters, across = header.fontMetrics(), Qt.Orientation.Horizontal
        needed = [
            max(
                self.sizeHintForColumn(place),
                letters.horizontalAdvance(str(model.headerData(place, across) or "")) + _CELL,
            )
            for place in range(self.columnCount())
        ]
        more, over = divmod(max(0, self.viewport().width() - sum(needed)), len(needed))
        for place, width in enumerate(needed):
            header.resizeSection(place, width + more + (over if place == len(needed) - 1 else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.spread()


class QualitySection(QWidget):
    """Drawn from a `Standing`; where that takes longer than a moment it is worked out beside the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.state: QualityState | None = None
        self._key: tuple[object, ...] = ()
        self._job: Job | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP)
        self.picture_card = self._make_picture()
        self.table_card = self._make_table()
        self.rank_card = self._make_rank()
        self.change_card = self._make_change()
        outer.addWidget(self.picture_card)
        self.columns = Columns(
            {
                1: ((self.change_card, self.rank_card, self.table_card),),
                2: ((self.table_card,), (self.change_card, self.rank_card)),
            },
            _NARROWEST,
        )
        outer.addWidget(self.columns)
        outer.addStretch(1)

    def _make_picture(self) -> Card:
        card = Card(self.tr("LinkedIn’s scores and what the estimate said before"))
        self.words = label("", wrap=True)
        self.view = ForetoldView()
        self.legend = label("", "small", wrap=True)
        self.record = button(self.tr("Record LinkedIn’s score"), self._record, command="record")
        card.body.addWidget(self.words)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(self.legend)
        card.body.addLayout(row(self.record, 1))
        return card

    def _make_table(self) -> Card:
        card = Card(self.tr("Score by score"))
        self.table = _Table(0, 5)
        self.table.setAccessibleName(self.tr("LinkedIn’s scores beside the estimate of the day before"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Day"), self.tr("LinkedIn"), self.tr("Estimate"), self.tr("80 % range"), self.tr("Missed by")]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setMinimumHeight(220)
        TableTools(self.table)
        card.body.addWidget(self.table, 1)
        return card

    def _make_rank(self) -> Card:
        card = Card(self.tr("Your rank"))
        self.ranks = QVBoxLayout()
        self.ranks.setSpacing(4)
        card.body.addLayout(self.ranks)
        return card

    def _make_change(self) -> Card:
        card = Card(self.tr("Why did LinkedIn’s score change?"))
        self.reasons = label("", wrap=True)
        self.more = button(self.tr("More, and other days…"), self._explain, "link")
        card.body.addWidget(self.reasons)
        card.body.addWidget(self.more)
        return card

    # -- drawing -----------------------------------------------------------------------------------------------

    def draw(self, standing: Standing) -> None:
        """Show how good the estimate was so far."""
        key = (standing.series, standing.today)
        if self._key and self._key[0] is key[0] and self._key[1] == key[1]:
            return
        self._key = key
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not takes_long(standing):
            self._show(quality_state(standing))
            return

        def look(_report: Report) -> object:
            return quality_state(standing)

        if self.state is None:
            self.words.setText(self.tr("Looking through your scores…"))
            for widget in (self.view, self.legend, self.table_card, self.rank_card, self.change_card):
                widget.hide()
        self._job = Job(look)
        self._job.done.connect(self._found)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _found(self, state: QualityState) -> None:
        self._job = None
        self._show(state)

    def _failed(self, problem: Problem) -> None:
        self._job, self._key = None, ()
        self.words.setText(say(problem.message))

    def _show(self, state: QualityState) -> None:
        self.state = state
        words = " ".join(say(sentence) for sentence in state.words)
        self.words.setText(words)
        rows = state.found.rows
        self.view.setVisible(bool(rows))
        self.legend.setVisible(bool(rows))
        set_role(self.record, "" if rows else "primary")
        self.table_card.setVisible(bool(rows))
        legend = self.tr("○ = LinkedIn’s score · bar = the 80 % range of the day before, dash = the estimate")
        if len(rows) > MOST:
            newest = self.tr("the newest {count} of {all}").format(count=MOST, all=len(rows))
            legend = self.tr("{legend} · {newest}").format(legend=legend, newest=newest)
        self.legend.setText(legend)
        self.view.show_rows(rows, words)
        self._fill(state.found)
        self._show_ranks(state.ranks)
        self._show_change(state.change)
        self.columns.fit()

    def _fill(self, found: Backtest) -> None:
        self.table.setRowCount(len(found.rows))
        for line, each in enumerate(reversed(found.rows)):
            span = self.tr("{low} – {high}").format(low=number(each.low), high=number(each.high))
            missed = number(abs(each.predicted - each.official))
            if not each.inside:
                missed = self.tr("{missed}, outside").format(missed=missed)
            cells = (day_column(each.on), number(each.official), number(each.predicted), span, missed)
            for place, cell in enumerate(cells):
                self.table.setItem(line, place, QTableWidgetItem(cell))
        self.table.spread()

    def _show_ranks(self, ranks: tuple[Rank, ...]) -> None:
        clear(self.ranks)
        self.rank_card.setVisible(bool(ranks))
        for each in ranks:
            if self.ranks.count():
                self.ranks.addSpacing(8)
            about = rank_words((each,))
            title = self.tr("Your estimate today: {ranks}").format(ranks=about)
            for text, role in ((title, "strong"), (needed_words(each), ""), (source_words(each), "small")):
                self.ranks.addWidget(label(text, role, wrap=True))

    def _show_change(self, change: Shift | None) -> None:
        self.change_card.setVisible(change is not None)
        if change is not None:
            words = in_words(change, self.desk.catalogue.pillar_titles)
            self.reasons.setText(" ".join(say(sentence) for sentence in words[:_REASONS]))

    # -- what buttons do ---------------------------------------------------------------------------------------

    def _record(self) -> None:
        self.desk.dialog_wanted.emit("record", None)

    def _explain(self) -> None:
        change = self.state.change if self.state is not None else None
        self.desk.dialog_wanted.emit("drop", change.last if change is not None else None)
