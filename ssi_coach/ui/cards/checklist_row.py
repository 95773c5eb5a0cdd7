"""A checklist item: its tick, what it is worth, where the tick is from, and on demand why and how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ssi_coach.app.states.profile import HintState, ItemState
from ssi_coach.domain.catalogue import ChecklistItem, text
from ssi_coach.domain.folding import fold
from ssi_coach.ui.format import day_short, number, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.kinds import minutes_about
from ssi_coach.ui.widgets.basics import button, label, line, set_role
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.widgets.tick_box import TickBox


class _Title(QLabel):
    """A title that opens the details when clicked, as the “?” beside it does from the keyboard."""

    clicked = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class _Row(QWidget):
    """What items and hints have in common: a mark, a title, the “?” and the details it opens.

    ``left`` tells that an arrow leads to the row before (−1) or after (1).
    """

    left = Signal(int)

    def __init__(self, item: ChecklistItem, mark: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._text = ""
        words = say(text(item.title))
        self.title = _Title(words)
        self.title.clicked.connect(self._toggle)
        self.sub = label("", "small", wrap=True)
        self.help = button("?", role="help", name=self.tr("Why and how: {item}").format(item=words))
        self.help.setToolTip(self.tr("Why and how"))
        self.help.setCheckable(True)
        self.help.toggled.connect(self._show_details)
        self.side = QVBoxLayout()
        self.side.setSpacing(2)
        middle = QVBoxLayout()
        middle.setSpacing(1)
        middle.addWidget(self.title)
        middle.addWidget(self.sub)
        middle.addStretch(1)
        middle.setContentsMargins(0, 2, 0, 0)
        top = QHBoxLayout()
        top.setSpacing(9)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(middle, 1)
        top.addLayout(self.side)
        top.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 8)
        self._outer.setSpacing(8)
        self._outer.addWidget(line())
        self._outer.addLayout(top)
        self.details: QWidget | None = None
        self.marks: tuple[QWidget, ...] = (mark, self.help) if mark.focusPolicy() else (self.help,)
        for stop in self.marks:
            stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go from row to row, left and right between its mark and the “?”."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.marks[-1 if key == Qt.Key.Key_Right else 0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def take_focus(self, *, at_help: bool = False) -> None:
        """Put the focus on its mark, or on the “?”."""
        self.marks[-1 if at_help else 0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self) -> None:
        self.help.toggle()

    def _show_details(self, shown: bool) -> None:
        if self.details is None:
            self.details = self._make_details()
            self._outer.addWidget(self.details)
        self.details.setVisible(shown)

    def has(self, words: Sequence[str]) -> bool:
        """Whether every word (folded) is in its title, why, or how."""
        if words and not self._text:
            self._text = fold(" ".join(say(text(each)) for each in (self.item.title, self.item.why, self.item.how)))
        return all(word in self._text for word in words)

    def menu(self) -> QMenu:
        """What can be done with it."""
        made = menu_at(self)
        text = self.tr("Hide why and how") if self.help.isChecked() else self.tr("Why and how")
        offer(made, text, self._toggle)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def bring_into_view(self) -> None:
        """Scroll what it stands in so that all of it is seen; once its place is known, after the next event."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self, 0, 24)

    def _make_details(self) -> QWidget:
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(33, 0, 0, 2)
        inside.setSpacing(4)
        inside.addWidget(label(say(text(self.item.why)), "small", wrap=True))
        inside.addWidget(label(say(text(self.item.how)), wrap=True))
        about = [say(text(self.item.limit))] if self.item.limit else []
        if self.item.minutes:
            about.append(minutes_about(self.item.minutes))
        if about:
            inside.addWidget(label(" · ".join(about), "small", wrap=True))
        return box


class ChecklistRow(_Row):
    """A tick box row. Tells ``ticked`` (key, done)."""

    ticked = Signal(str, bool)

    def __init__(self, item: ChecklistItem, parent: QWidget | None = None) -> None:
        self.tick = TickBox("brand", say(text(item.title)))
        super().__init__(item, self.tick, parent)
        self.tick.clicked.connect(self._ticked)
        self._state: ItemState | None = None
        self.points = label("", "number")
        self.points.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.chip = label("", "chip")
        self.chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Keeps its place while it is not shown: a tick must not push away what is to be ticked next.
        kept = self.chip.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.chip.setSizePolicy(kept)
        self.side.addWidget(self.points)
        self.side.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        self.side.addStretch(1)

    def menu(self) -> QMenu:
        made = super().menu()
        first = made.actions()[0]
        tick = offer(
            made, self.tr("Not done") if self.tick.isChecked() else self.tr("Done"), self.tick.click, keys="Space"
        )
        tick.setEnabled(self.tick.isEnabled())
        made.insertAction(first, tick)
        return made

    def draw(self, state: ItemState) -> None:
        """Show a state of the same item, in place."""
        if state == self._state:
            return
        if self._state is None:
            self._keep_room()
        self._state = state
        self.tick.setChecked(state.done)
        self.points.setText(number(state.points) if state.done else f"+{number(state.points)}")
        set_role(self.points, "number" if state.done else "gain")
        spoken = (self.tr("{points} points had") if state.done else self.tr("would add {points} points")).format(
            points=number(state.points)
        )
        self.points.setToolTip(spoken)
        self.tick.setAccessibleDescription(spoken)
        self.chip.setText(self._source(state))
        self.chip.setVisible(state.done)
        self.chip.setToolTip(self._since(state))
        below = say(text(self.item.limit)) if self.item.limit else ""
        if state.evidence is not None:
            below = say(state.evidence)
        if state.contradicts is not None:
            below = self.tr("Your archive of {day} does not show it: {evidence}").format(
                day=day_short(state.contradicts), evidence=below
            )
        self.sub.setText(below)
        self.sub.setVisible(bool(below))

    def _keep_room(self) -> None:
        """Keep the room of the longest source, so that no title is broken anew when its item is ticked."""
        self.chip.ensurePolished()
        widest = 0
        for source in (self.tr("had before"), self.tr("by hand"), self.tr("archive")):
            self.chip.setText(source)
            widest = max(widest, self.chip.sizeHint().width())
        self.chip.setMinimumWidth(widest)

    def _source(self, state: ItemState) -> str:
        if state.on is None and state.source != "archive":
            return self.tr("had before")
        return {
            "manual": self.tr("by hand"),
            "archive": self.tr("archive"),
            "assumed": self.tr("assumed"),
        }.get(state.source or "manual", "")

    def _since(self, state: ItemState) -> str:
        if state.on is None:
            return self.tr("Your profile has had this since before you began here.")
        if state.source == "archive":
            return self.tr("found in your LinkedIn archive, {day}").format(day=day_short(state.on))
        return self.tr("ticked by hand, {day}").format(day=day_short(state.on))

    def _ticked(self) -> None:
        self.ticked.emit(self.item.key, self.tick.isChecked())


class HintRow(_Row):
    """Something worked out from what is known: a sign and a word, no tick, no points."""

    def __init__(self, item: ChecklistItem, parent: QWidget | None = None) -> None:
        self.sign = label("", "muted")
        self.sign.setFixedWidth(24)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        super().__init__(item, self.sign, parent)
        self._state: HintState | None = None

    def draw(self, state: HintState) -> None:
        if state == self._state:
            return
        self._state = state
        sign, words = {
            True: ("✓", self.tr("yes")),
            False: ("○", self.tr("not yet")),
            None: ("?", self.tr("not known yet: enter it in Settings")),
        }[state.met]
        if state.figure is not None and state.item.key != "recent_post":
            words = self.tr("{words}: {count}").format(words=words, count=whole(state.figure))
        self.sign.setText(sign)
        self.sign.setAccessibleName(words)
        self.sub.setText(words)
