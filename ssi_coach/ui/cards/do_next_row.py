"""A proposal: one tick, how much it brings, why, and how to be left alone with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ssi_coach.app.states.do_next import DoNextState, Row
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.ui.cards.do_next_words import BARS, behind, reason, size_word, title
from ssi_coach.ui.kinds import minutes
from ssi_coach.ui.widgets.basics import Dot, button, label, line
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.widgets.size_bars import SizeBars
from ssi_coach.ui.widgets.tick_box import TickBox

_INDENT = 52
"""Under the title: past the tick and the dot."""


class DoNextRow(QWidget):
    """Tells ``done``, ``not_now`` and ``never`` with the row's key. `draw` updates it in place."""

    done = Signal(str)
    not_now = Signal(str)
    never = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._row: Row | None = None
        self._about: tuple[str, ...] = ()
        self.tick = TickBox("accent", "")
        self.tick.clicked.connect(self._ticked)
        self.dot = Dot("accent")
        self.text = label("", wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.minutes = label("", "chip")
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.minutes.setMinimumWidth(62)
        self.bars = SizeBars()
        self.size_word = label("", "small")
        self.reason = label("", "small", wrap=True)
        self.why = button(self.tr("Why?"), role="link")
        self.why.setCheckable(True)
        self.why.toggled.connect(self._explain)
        self.more = QToolButton()
        self.more.setProperty("role", "flat")
        self.more.setText("⋯")
        self.more.setToolTip(self.tr("Not now, never suggest"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.later = QAction(self.tr("Not now: gone until tomorrow"), menu)
        self.later.triggered.connect(self._not_now)
        self.stop = QAction(self.tr("Never suggest this"), menu)
        self.stop.triggered.connect(self._never)
        menu.addActions([self.later, self.stop])
        self.more.setMenu(menu)
        self.details = label("", "small", wrap=True)
        self.details.setContentsMargins(_INDENT, 0, 0, 6)
        self.details.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(line())
        top = QHBoxLayout()
        top.setContentsMargins(0, 7, 0, 0)
        top.setSpacing(10)
        top.addWidget(self.tick)
        top.addWidget(self.dot)
        top.addWidget(self.text, 1)
        top.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.size_word, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(top)
        below = QHBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 3)
        below.setSpacing(4)
        below.addWidget(self.reason, 1)
        below.addWidget(self.why)
        below.addWidget(self.more)
        outer.addLayout(below)
        outer.addWidget(self.details)

    def draw(self, row: Row, state: DoNextState) -> None:
        """Show a proposal with the same key as before, or any when it is new."""
        self.tick.setChecked(False)
        words = title(self._catalogue, row)
        proposal = row.proposal
        why = reason(self._catalogue, row, state)
        about = (*behind(self._catalogue, row, state), words, why, str(proposal.minutes), proposal.size)
        if about == self._about:
            return
        self._about, self._row = about, row
        size = size_word(proposal.size)
        takes = minutes(proposal.minutes)
        self.text.setText(words)
        self.tick.set_area(row.area)
        self.tick.setAccessibleName(self.tr("Done: {what}").format(what=words))
        self.tick.setAccessibleDescription(
            self.tr("{minutes}, {size} gain. {why}").format(minutes=takes, size=size, why=why)
        )
        self.dot.set_area(row.area)
        self.minutes.setText(takes)
        self.bars.show_size(BARS[proposal.size])
        self.size_word.setText(size)
        self.reason.setText(why)
        self.why.setAccessibleName(self.tr("Why? {what}").format(what=words))
        self.more.setAccessibleName(self.tr("Not now or never: {what}").format(what=words))
        self.details.setText("\n".join(behind(self._catalogue, row, state)))

    def keep_width(self, width: int) -> None:
        """Give the word for the size the room that the longest one needs, so that the bars stand in a column."""
        self.size_word.setMinimumWidth(width)

    def stops(self) -> list[QWidget]:
        """What Tab stops at."""
        return [self.tick, self.why, self.more]

    def _explain(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.why.setAccessibleDescription(self.details.text() if shown else "")

    def menu(self) -> QMenu:
        """What can be done with it."""
        made = menu_at(self)
        offer(made, self.tr("Done"), self.tick.click, keys="Space", enabled=self.tick.isEnabled())
        offer(made, self.why.text(), self.why.toggle)
        made.addSeparator()
        made.addActions([self.later, self.stop])
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _ticked(self) -> None:
        if self._row is not None:
            self.done.emit(self._row.key)

    def _not_now(self) -> None:
        if self._row is not None:
            self.not_now.emit(self._row.key)

    def _never(self) -> None:
        if self._row is not None:
            self.never.emit(self._row.key)
