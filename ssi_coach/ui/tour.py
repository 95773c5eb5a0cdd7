"""The short tour: a note beside each of the real things, one after the other. Nothing is locked meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ssi_coach.ui.theme.manager import letters, tokens
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.flow import flow
from ssi_coach.ui.widgets.scroll import Body

STEPS = ("pages", "gauges", "plan", "log", "data")
_WIDTH = 360
"""Pixels, at the design's size of letters."""
_SIDE, _EDGE, _FRAME = 18, 14, 2
_AIR = 12
_RING = 5
_FOLLOW_MS = 150
"""How often it is looked whether what is pointed at has moved: a page may be scrolled or drawn anew."""

_SCROLL = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

Find = Callable[[str], Sequence[QWidget | QRect]]
"""What a step points at now, as widgets or as places of the window; none where it is not there to be seen. Before
anything is planned or logged, ``plan_later`` and ``log_later`` are asked for instead."""


def beside(target: QRect, size: QSize, area: QRect) -> QPoint:
    """Where a note of this size stands: right of the target, else below, left or above it, always within ``area``.

    Where it fits nowhere beside it, it stands at the foot of the area, over as little as can be."""
    right, below = target.right() + 1 + _AIR, target.bottom() + 1 + _AIR
    left, above = target.left() - _AIR - size.width(), target.top() - _AIR - size.height()
    if right + size.width() <= area.right() + 1:
        place = QPoint(right, target.top())
    elif below + size.height() <= area.bottom() + 1:
        place = QPoint(target.left(), below)
    elif left >= area.left():
        place = QPoint(left, target.top())
    elif above >= area.top():
        place = QPoint(target.left(), above)
    else:
        place = QPoint(area.right() + 1 - size.width() - _AIR, area.bottom() + 1 - size.height() - _AIR)
    x = max(area.left(), min(place.x(), area.right() + 1 - size.width()))
    y = max(area.top(), min(place.y(), area.bottom() + 1 - size.height()))
    return QPoint(x, y)


class _Ring(QWidget):
    """The line around what is pointed at. Decoration: the note says what is meant."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().color("accent"), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 10, 10)


class _Note(QFrame):
    """Left and right go through the steps, Escape ends them."""

    wanted = Signal(int)
    """The way to go: 1, -1, or 0 to end."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "tour")
        self.count = label("", "small")
        self.title = label("", "heading", wrap=True)
        self.text = label("", wrap=True)
        self.skip = button("", self._skip, "flat")
        self.back = button("", self._back)
        self.next = button("", self._next, "primary")
        inside = Body()
        self._texts = QVBoxLayout(inside)
        self._texts.setContentsMargins(0, 0, 0, 0)
        self._texts.setSpacing(8)
        for each in (self.count, self.title, self.text):
            self._texts.addWidget(each)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setWidget(inside)
        self._keys = flow(self.skip, self.back, self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _EDGE, _SIDE, _EDGE)
        column.setSpacing(_EDGE)
        column.addWidget(self.view, 1)
        column.addLayout(self._keys)
        for key in (self.skip, self.back, self.next):
            key.installEventFilter(self)

    def fit(self, room: QSize) -> None:
        """As wide as its letters ask for and as high as its text; where there is less room the text scrolls."""
        self.ensurePolished()
        width = min(round(_WIDTH * letters()), room.width())
        inner = width - 2 * (_SIDE + _FRAME)
        parts = self._texts.totalHeightForWidth(inner), self._keys.heightForWidth(inner)
        self.resize(width, min(sum(parts) + 3 * _EDGE + 2 * _FRAME, room.height()))

    def _skip(self) -> None:
        self.wanted.emit(0)

    def _back(self) -> None:
        self.wanted.emit(-1)

    def _next(self) -> None:
        self.wanted.emit(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button would take the arrows for a walk to the next button, out of the note."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            self.keyPressEvent(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.wanted.emit(0)
        elif event.key() == Qt.Key.Key_Right or (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next.hasFocus()
        ):
            self.wanted.emit(1)
        elif event.key() == Qt.Key.Key_Left and self.back.isEnabled():
            self.wanted.emit(-1)
        elif event.key() in _SCROLL:
            self.view.verticalScrollBar().triggerAction(_SCROLL[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class Tour(QObject):
    """One at a time in a window. ``find`` knows the things pointed at, ``show_today`` brings their page to the front.

    Nothing moves by itself and nothing fades, so there is nothing that somebody could want to have less of.
    """

    ended = Signal()

    def __init__(self, window: QWidget, find: Find, show_today: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._find, self._show_today = window, find, show_today
        self.step = 0
        self.ring = _Ring(window)
        self.note = _Note(window)
        self.note.wanted.connect(self._go)
        self._came_from: QWidget | None = window.focusWidget()
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_MS)
        self._timer.timeout.connect(self.place)
        self._timer.start()
        window.installEventFilter(self)
        self.again()

    def again(self) -> None:
        """Say the step, in the language of the window, and point at what it speaks of."""
        if STEPS[self.step] != "pages":
            self._show_today()
        title, text = self._words(self._found()[0])
        note = self.note
        note.count.setText(self.tr("{step} of {steps}").format(step=self.step + 1, steps=len(STEPS)))
        note.title.setText(title)
        note.text.setText(text)
        note.skip.setText(self.tr("Skip the tour"))
        note.back.setText(self.tr("Back"))
        last = self.step == len(STEPS) - 1
        note.next.setText(self.tr("Done") if last else self.tr("Next"))
        note.skip.setVisible(not last)
        note.back.setEnabled(self.step > 0)
        note.setAccessibleName(title)
        note.setAccessibleDescription(text)
        note.next.setAccessibleDescription(f"{title}. {text}")
        note.show()
        note.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_to()
        self.place()
        event = QAccessibleAnnouncementEvent(note, f"{note.count.text()}: {title}. {text}")
        QAccessible.updateAccessibility(event)

    def _found(self) -> tuple[str, Sequence[QWidget | QRect]]:
        """What is spoken of, and where that is: the thing itself, or what stands for it as long as it is not there."""
        key = STEPS[self.step]
        if not (found := self._find(key)) and (later := self._find(f"{key}_later")):
            return f"{key}_later", later
        return key, found

    def _words(self, key: str) -> tuple[str, str]:
        native = QKeySequence.SequenceFormat.NativeText
        if key == "pages":
            text = self.tr(
                "Today for the morning, Week for planning, Progress for looking back. {first} and the other numbers"
                " lead there by key."
            )
            return self.tr("The pages"), text.format(first=QKeySequence("Ctrl+1").toString(native))
        if key == "gauges":
            return self.tr("Your estimate"), self.tr(
                "What your score probably is today, pillar by pillar. It moves with every tick, and a click says why."
                " Grey means: not enough is known yet."
            )
        if key == "plan":
            return self.tr("What is on today"), self.tr(
                "What you planned for today is ticked here. “Plan my week” on the Week page proposes what adds most in"
                " the minutes you have."
            )
        if key == "plan_later":
            return self.tr("What is on today"), self.tr(
                "On this page you plan your week; “Plan my week” there proposes what adds most in the minutes you have."
                " What is planned for a day is then ticked on Today."
            )
        if key in {"log", "log_later"}:
            text = self.tr(
                "Press {keys}, type “com 3” and Enter: three comments are logged. Whatever you do, {undo} takes it"
                " back."
            )
            keys, undo = (QKeySequence(wanted).toString(native) for wanted in ("Ctrl+K", "Ctrl+Z"))
            if key == "log_later":
                here = self.tr("This menu has it as well.")
                text = f"{text} {here}"
            return self.tr("Done something?"), text.format(keys=keys, undo=undo)
        return self.tr("Your data"), self.tr(
            "One file on this computer, saved with every change. Here you find its folder and open others. Nothing"
            " leaves the computer."
        )

    # --- where it stands

    def _scroll_to(self) -> None:
        for widget in self._found()[1]:
            if isinstance(widget, QRect):
                continue
            above = widget.parentWidget()
            while above is not None and above is not self._window:
                if isinstance(above, QScrollArea):
                    above.ensureWidgetVisible(widget, 0)
                above = above.parentWidget()

    def place(self) -> None:
        """Put the ring around what the step speaks of, and the note beside it."""
        area = self._area()
        self.note.fit(area.size())
        targets = self._targets(area)
        self.ring.setVisible(bool(targets))
        if targets:
            places = [(target, beside(target, self.note.size(), area)) for target in targets]
            # Where the note would lie over what it speaks of, it points at a part of it.
            free = ((t, at) for t, at in places if not t.intersects(QRect(at, self.note.size())))
            target, place = next(free, places[0])
            self.ring.setGeometry(target)
        else:
            middle = QRect(QPoint(0, 0), self.note.size())
            middle.moveCenter(area.center())
            place = middle.topLeft()
        if self.note.pos() != place:
            self.note.move(place)
        self.ring.raise_()
        self.note.raise_()

    def _targets(self, area: QRect) -> list[QRect]:
        """All of what the step speaks of, then each part of it alone."""
        parts: list[QRect] = []
        for each in self._found()[1]:
            if isinstance(each, QRect):
                parts.append(each)
            elif isValid(each) and each.isVisible():
                place = QRect(each.mapTo(self._window, QPoint(0, 0)), each.size())
                parts.append(place.adjusted(-_RING, -_RING, _RING, _RING).intersected(area))
        whole = QRect()
        for part in parts:
            whole = whole.united(part)
        return [target for target in (whole, *parts) if not target.isEmpty()]

    def _area(self) -> QRect:
        """Where a note may stand: not over the menus."""
        layout = self._window.layout()
        bar = layout.menuBar() if layout is not None else None
        top = bar.geometry().bottom() + 1 if bar is not None and bar.isVisible() else 0
        return self._window.rect().adjusted(0, top, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.place)
        return False

    # --- going on

    def _go(self, way: int) -> None:
        if way == 0 or not 0 <= self.step + way < len(STEPS):
            self.end()
            return
        self.step += way
        self.again()

    def end(self) -> None:
        """Take it away; the focus goes back to where it was."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        before = self._came_from
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        for each in (self.ring, self.note):
            each.hide()
            each.deleteLater()
        self.ended.emit()
        self.deleteLater()
