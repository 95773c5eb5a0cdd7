"""A day of the week: its cards, a place to drop on, and in small what was logged beside the plan."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ssi_coach.app.states.week import DayState
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.ui.format import day_long, weekday_day
from ssi_coach.ui.keys import native
from ssi_coach.ui.kinds import minutes
from ssi_coach.ui.theme.manager import letters, tokens
from ssi_coach.ui.theme.tokens import CARD_RADIUS
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.week.card import CardWidget
from ssi_coach.ui.week.mime import accepts, dragged_cards, dragged_offer
from ssi_coach.ui.week.text_block import TextBlock
from ssi_coach.ui.week.wishes import Wishes
from ssi_coach.ui.widgets.basics import label, once, set_role
from ssi_coach.ui.words import amount

_MOST_LOGGED = 5
_ADD = 22


class LoggedButton(QAbstractButton):
    """What was logged on a day without a card: quiet lines that open the day's log."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._block = TextBlock(small=True, parent=self)
        self._block.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(8, 4, 4, 4)
        self._box.addWidget(self._block)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_lines(self, lines: list[str], name: str) -> None:
        self._block.show_text("\n".join(lines), "muted")
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus() and not self.underMouse():
            return
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.color("accent" if self.hasFocus() else "border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class RestHint(QWidget):
    """A dashed place that says one may rest, and may drop something all the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.block = TextBlock(small=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 12, 10, 12)
        box.addWidget(self.block)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().color("faint"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class DayColumn(QFrame):
    """One of seven. Takes the focus itself, so that a day without cards can be chosen by key."""

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.List

    def __init__(self, catalogue: Catalogue, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wishes = wishes
        self._over = False
        self._chosen = False
        self.state: DayState | None = None
        self.cards: list[CardWidget] = []
        """The widgets of the day; those behind the last card are kept hidden for the next one."""
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.head = label("", "day")
        self.add = QToolButton(self)
        self.add.setText("+")
        self.add.setProperty("role", "step")
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add.setFixedWidth(round(_ADD * letters()))
        self.add.clicked.connect(self._add)
        self.note = TextBlock(small=True)
        self.rest = RestHint(self)
        self.logged = LoggedButton(self)
        self.logged.clicked.connect(self._open_log)
        top = QHBoxLayout()
        top.setContentsMargins(4, 0, 0, 0)
        top.addWidget(self.head, 1)
        top.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 8, 4, 8)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.note)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(8)
        box.addLayout(self._stack)
        box.addWidget(self.rest)
        box.addWidget(self.logged)
        box.addStretch(1)

    # -- showing -----------------------------------------------------------------------------------------------

    @property
    def shown(self) -> list[CardWidget]:
        """The cards now shown, from the top."""
        return self.cards[: len(self.state.cards)] if self.state else []

    def show_state(self, state: DayState) -> None:
        """Show another state of the day, or another day; what is equal is left alone."""
        before, self.state = self.state, state
        if before == state:
            return
        if before is None or (before.on, before.today, before.rest, before.pause) != (
            state.on,
            state.today,
            state.rest,
            state.pause,
        ):
            self._show_day(state)
        if before is None or before.cards != state.cards:
            self._show_cards(state)
        if before is None or before.logged != state.logged:
            self._show_logged(state)
        self.rest.setVisible(state.rest and not state.cards and not state.pause)
        self.setAccessibleName(self._spoken(state))

    def _show_day(self, state: DayState) -> None:
        self.head.setText(weekday_day(state.on))
        set_role(self.head, "day-today" if state.today else "day")
        name = self.tr("Add to {day} (A)").format(day=day_long(state.on))
        self.add.setToolTip(plain_tip(name))
        self.add.setAccessibleName(name)
        once(self.add)
        self.rest.block.show_text(self.tr("rest day – drop here"), "muted")
        self.note.setVisible(state.pause is not None)
        if state.pause is not None:
            away = self.tr("pause")
            self.note.show_text(f"{away}: {state.pause.note}" if state.pause.note else away, "muted")
        self.update()

    def _show_cards(self, state: DayState) -> None:
        for place, card in enumerate(state.cards):
            if place < len(self.cards):
                self.cards[place].show_state(card)
                self.cards[place].show()
            else:
                made = CardWidget(self._catalogue, self._wishes, card, self)
                self._stack.addWidget(made)
                QWidget.setTabOrder(self.cards[-1] if self.cards else self, made)
                self.cards.append(made)
                made.show()
        for spare in self.cards[len(state.cards) :]:
            spare.hide()

    def _show_logged(self, state: DayState) -> None:
        lines = [
            ("≈ " if line.assumed else "") + amount(self._catalogue, line.kind, line.count) for line in state.logged
        ]
        hidden = len(lines) - _MOST_LOGGED
        if hidden > 1:
            lines = [*lines[:_MOST_LOGGED], self.tr("and %n more", "", hidden)]
        self.logged.setVisible(bool(lines))
        day = day_long(state.on)
        self.logged.show_lines(lines, self.tr("Logged on {day}: {what}").format(day=day, what=", ".join(lines)))
        tip = self.tr("Also logged on {day}. Click to look or change.").format(day=day)
        if any(line.assumed for line in state.logged):
            tip += "\n" + self.tr("≈ is assumed: about as usual.")
        self.logged.setToolTip(plain_tip(tip))

    def _spoken(self, state: DayState) -> str:
        parts = [day_long(state.on)]
        if state.today:
            parts.append(self.tr("today"))
        if state.pause:
            parts.append(self.tr("pause"))
        elif state.rest:
            parts.append(self.tr("rest day"))
        parts.append(self.tr("%n card(s)", "", len(state.cards)))
        if state.minutes:
            parts.append(minutes(state.minutes))
        return ", ".join(parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.state is None:
            return
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.state.today or self._over:
            painter.setBrush(t.color("accent_surface"))
            painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        strong = self.hasFocus() or self._over
        if strong or self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.color("accent" if strong else "faint"), 2 if strong else 1))
            painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)

    # -- what is done with it ----------------------------------------------------------------------------------

    def _add(self) -> None:
        if self.state is not None:
            self._wishes.add.emit(self.state.on)

    def _open_log(self) -> None:
        if self.state is not None:
            self._wishes.day_log.emit(self.state.on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.state is not None:
            self._wishes.chosen.emit(self.state.on)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._add()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The day's menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Add to this day…") + f"\t{native('A')}").triggered.connect(self._add)
        menu.addAction(self.tr("What was logged…")).triggered.connect(self._open_log)
        return menu

    # -- dropping ----------------------------------------------------------------------------------------------

    def set_chosen(self, chosen: bool) -> None:
        """Mark the day that the palette's double-click adds to."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def _hover(self, over: bool) -> None:
        self._over = over
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if accepts(event.mimeData()):
            self._hover(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hover(False)
        if self.state is None:
            return
        event.acceptProposedAction()
        offer = dragged_offer(event.mimeData())
        if offer is not None:
            self._wishes.planned.emit(offer, self.state.on)
            return
        ids = dragged_cards(event.mimeData())
        here = {id for card in self.state.cards for id in card.ids}
        if ids and not here.issuperset(ids):
            self._wishes.moved.emit(ids, self.state.on)
