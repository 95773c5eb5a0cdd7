"""A card of the week: tick it, step through it, drag it, move it by key."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ssi_coach.app.states.week import CardState
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.week import Week
from ssi_coach.ui.format import day_long
from ssi_coach.ui.keys import native, with_keys
from ssi_coach.ui.kinds import NBSP, card_title, line_title, minutes
from ssi_coach.ui.theme.manager import letters, tokens
from ssi_coach.ui.week.mime import cards_mime
from ssi_coach.ui.week.text_block import TextBlock
from ssi_coach.ui.week.wishes import Wishes
from ssi_coach.ui.widgets.tick_box import TickBox

_EDGE = 4
_RADIUS = 8
_STEP = 20
_ROOMY = 120
_INDENT = 4
_SIDES = 10
"""What the card has left and right of its foot."""
_MORE = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class CardWidget(QFrame):
    """Shows a `CardState`. One stop of the Tab key: Space ticks it, the other keys are in the tooltip."""

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.CheckBox

    def __init__(self, catalogue: Catalogue, wishes: Wishes, state: CardState, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wishes = wishes
        self._pressed: QPoint | None = None
        self.state = state
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(
            self.tr("Space: done · + and −: one more, one less · Enter: edit · Alt+arrows: another day · Del: remove")
        )
        self.tick = TickBox(state.area, "", self)
        self.tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tick.setToolTip(with_keys(self.tr("Done"), native("Space")))
        self.title = TextBlock()
        self.parts = TextBlock(small=True)
        self.meta = TextBlock(small=True)
        self.less = self._step_button("−", self.tr("One less done (−)"))
        self.more = self._step_button("+", self.tr("One more done (+)"))
        self._build()
        self.tick.clicked.connect(self._ticked)
        self.less.clicked.connect(self._one_less)
        self.more.clicked.connect(self._one_more)
        self.redraw()

    def _step_button(self, sign: str, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(sign)
        made.setProperty("role", "step")
        made.setToolTip(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedWidth(round(_STEP * letters()))
        return made

    def _build(self) -> None:
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 3, 0, 0)
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.parts)
        self._top = top = QHBoxLayout()
        top.setSpacing(3)
        top.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(0)
        self.foot.addWidget(self.meta, 1)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        steps.addStretch(1)
        for step in (self.less, self.more):
            steps.addWidget(step, 0, Qt.AlignmentFlag.AlignBottom)
        self.foot.addLayout(steps)
        box = QVBoxLayout(self)
        box.setContentsMargins(_EDGE + 2, 5, 4, 6)
        box.setSpacing(2)
        box.addLayout(top)
        box.addLayout(self.foot)

    def minimumSizeHint(self) -> QSize:
        # With − and + in a line of their own, which is where they go in so narrow a card.
        foot = max(self.meta.minimumSizeHint().width(), 2 * round(_STEP * letters()) if self.state.count > 1 else 0)
        wide = max(self._top.minimumSize().width(), foot + _INDENT)
        return QSize(wide + _SIDES, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_foot()
        super().resizeEvent(event)

    def _fit_foot(self) -> None:
        # Where there is room the minutes stand below the title, else below the box.
        indent = self.tick.sizeHint().width() + 3 if self.width() >= _ROOMY * letters() else _INDENT
        self.foot.setContentsMargins(indent, 0, 0, 0)
        # A line of their own for − and + where they would break the minutes into letters.
        needed = self.meta.line_width() + 2 * round(_STEP * letters())
        below = self.state.count > 1 and needed > self.width() - indent - _SIDES
        self.foot.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    # -- showing -----------------------------------------------------------------------------------------------

    def show_state(self, state: CardState) -> None:
        """Show another state, touching only what differs."""
        if state != self.state:
            self.state = state
            self.redraw()

    def redraw(self) -> None:
        """Draw the state there is from scratch."""
        state = self.state
        title = card_title(self._catalogue, state)
        self.title.show_text(title, "muted" if state.complete else "text", struck=state.complete)
        self.parts.show_text("\n".join(self._parts()), "muted")
        self.parts.setVisible(state.routine)
        self.meta.show_text(self._meta(), "muted")
        self.less.setVisible(state.count > 1)
        self.more.setVisible(state.count > 1)
        self._fit_foot()
        self.less.setEnabled(state.started)
        self.more.setEnabled(not state.complete)
        with QSignalBlocker(self.tick):
            self.tick.set_area(state.area)
            self.tick.setCheckState(_check_state(state))
        # The day as well: the same thing is often planned on several.
        what = f"{title}, {day_long(state.on)}"
        self.tick.setAccessibleName(what)
        self.less.setAccessibleName(self.tr("One less done: {what}").format(what=what))
        self.more.setAccessibleName(self.tr("One more done: {what}").format(what=what))
        self.setAccessibleName(self._spoken(title))
        self.update()

    def _parts(self) -> list[str]:
        """The lines of a routine."""
        if not self.state.routine:
            return []
        return [self._part(line_title(self._catalogue, line), line.done, line.count) for line in self.state.lines]

    def _meta(self) -> str:
        state = self.state
        needs = minutes(state.minutes)
        if not state.started or state.complete:
            return needs
        so_far = self.tr("{done} of {count}").format(done=state.done, count=state.count)
        return so_far.replace(" ", NBSP) + "\n" + needs

    def _part(self, title: str, done: int, count: int) -> str:
        if done >= count:
            return f"✓{NBSP}{title}"
        return f"·{NBSP}{title}" if not done else self.tr("{done} of {title}").format(done=done, title=title)

    def _spoken(self, title: str) -> str:
        state = self.state
        if state.complete:
            how = self.tr("done")
        elif state.started:
            how = self.tr("{done} of {count} done").format(done=state.done, count=state.count)
        else:
            how = self.tr("open")
        if not state.minutes:
            return self.tr("{title}, {how}, {day}").format(title=title, how=how, day=day_long(state.on))
        return self.tr("{title}, {how}, {minutes}, {day}").format(
            title=title, how=how, minutes=minutes(state.minutes), day=day_long(state.on)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(outline, t.color("window" if self.state.complete else "surface"))
        painter.setClipPath(outline)
        if self.state.complete:
            painter.setOpacity(0.55)
        painter.fillRect(QRectF(0, 0, _EDGE, self.height()), t.color(self.state.area))
        painter.setOpacity(1.0)
        painter.setClipping(False)
        focused = self.hasFocus()
        painter.setPen(QPen(t.color("accent" if focused else "border"), 2 if focused else 1))
        painter.drawPath(outline)

    def spoken_tick(self) -> Qt.CheckState:
        """Whether it is done, for a screen reader: Space ticks it."""
        return _check_state(self.state)

    # -- what is done with it ----------------------------------------------------------------------------------

    def _ticked(self) -> None:
        self._wishes.done.emit(self.state.ticked(not self.state.complete))

    def _step(self, by: int) -> None:
        done = self.state.stepped(by)
        if done:
            self._wishes.done.emit(done)

    def _one_more(self) -> None:
        self._step(1)

    def _one_less(self) -> None:
        self._step(-1)

    def _edit(self) -> None:
        self._wishes.edit.emit(self.state.lines[0].id)

    def _remove(self) -> None:
        self._wishes.removed.emit(self.state.ids)

    def _shift(self, days: int) -> None:
        self._wishes.moved.emit(self.state.ids, self.state.on + timedelta(days=days))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._shift(-1 if key == Qt.Key.Key_Left else 1)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._shift(-7 if key == Qt.Key.Key_Up else 7)
        elif key == Qt.Key.Key_Space:
            self._ticked()
        elif key in _MORE:
            self._step(1)
        elif key == Qt.Key.Key_Minus:
            self._step(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._edit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._wishes.chosen.emit(self.state.on)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # -- mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        drag = QDrag(self)
        drag.setMimeData(cards_mime(self.state.ids))
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed)
        self._pressed = None
        drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self._edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The card's menu: everything its keys do, with the keys beside it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self.state
        self._entry(menu, self.tr("Not done") if state.complete else self.tr("Done"), native("Space"), self._ticked)
        if state.count > 1:
            self._entry(menu, self.tr("One more done"), "+", self._one_more).setEnabled(not state.complete)
            self._entry(menu, self.tr("One less done"), "−", self._one_less).setEnabled(state.started)
        menu.addSeparator()
        self._entry(menu, self.tr("Edit…"), native("Return"), self._edit)
        days = menu.addMenu(self.tr("Move to"))
        for day in Week.of(state.on).days:
            action = days.addAction(day_long(day))
            action.setData(day)
            action.setEnabled(day != state.on)
        later = days.addAction(self.tr("Next week, the same day"))
        later.setData(state.on + timedelta(days=7))
        days.triggered.connect(self._move_chosen)
        menu.addSeparator()
        self._entry(menu, self.tr("Remove from the plan"), native("Del"), self._remove)
        return menu

    def _entry(self, menu: QMenu, text: str, keys: str, slot: object) -> QAction:
        action = menu.addAction(f"{text}\t{keys}")
        action.triggered.connect(slot)
        return action

    def _move_chosen(self, action: QAction) -> None:
        self._wishes.moved.emit(self.state.ids, action.data())


def _check_state(state: CardState) -> Qt.CheckState:
    if state.complete:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if state.started else Qt.CheckState.Unchecked
