"""What can be planned, to be dragged onto a day: the routines first, then the kinds pillar by pillar."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ssi_coach.app.states.week import ROUTINE, palette_kinds
from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.domain.folding import fold
from ssi_coach.domain.records import Person, Routine
from ssi_coach.ui.format import whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.kinds import minutes
from ssi_coach.ui.theme.manager import letters, tokens
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.week.mime import Offer, offer_mime
from ssi_coach.ui.week.wishes import Wishes
from ssi_coach.ui.widgets.basics import Card, button, label, row
from ssi_coach.ui.widgets.flow import FlowLayout
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.widgets.search_field import SearchField
from ssi_coach.ui.words import kind_title

_NARROW = 860
_LEFT_OUT_WHEN_NARROW = frozenset({"recommendation_asked", "viewers_check", "group_post", "reaction", "share"})
_EDGE = (18, 14, 18, 14)
_LOW_EDGE = (18, 8, 18, 8)
_PAD = 11
_GAP = 8
_DOT = 8


class Chip(QAbstractButton):
    """An offer: drag it onto a day, or double-click or press Enter to put it on the chosen day."""

    picked = Signal(object)

    def __init__(self, offer: Offer, area: str, title: str, needs: int, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        self._area = area
        self._figure = whole(needs) if needs else "–"
        self._pressed: QPoint | None = None
        self.setText(title)
        self.setShortcut(QKeySequence())  # it paints its text as it is: an & in a routine's name is no key
        self.setToolTip(plain_tip(tip + "\n" + self.tr("Double-click or Enter: on the chosen day")))
        self.setAccessibleName(f"{title}, {minutes(needs)}" if needs else title)
        self.setAccessibleDescription(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._figure)
        return QSize(2 * _PAD + _DOT + 2 * _GAP + wide + 2, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(t.color("accent" if focused else "border"), 2 if focused else 1))
        painter.setBrush(t.color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color(self._area))
        painter.drawEllipse(QRectF(_PAD, (self.height() - _DOT) / 2, _DOT, _DOT))
        inner = self.rect().adjusted(_PAD + _DOT + _GAP, 0, -_PAD, 0)
        painter.setPen(t.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._figure)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(self._figure) - _GAP)
        painter.setPen(t.color("text"))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width() + 2)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, title)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        drag = QDrag(self)
        drag.setMimeData(offer_mime(self.offer))
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed)
        self._pressed = None
        drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.picked.emit(self.offer)

    def menu(self) -> QMenu:
        """What can be done with it."""
        made = menu_at(self)
        offer(made, self.tr("Put on the chosen day"), self._pick, keys="Return")
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _pick(self) -> None:
        self.picked.emit(self.offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.offer)
        else:
            super().keyPressEvent(event)


class Palette(Card):
    """All chips. Made anew only when the routines or the licence change."""

    def __init__(self, catalogue: Catalogue, wishes: Wishes) -> None:
        super().__init__(self.tr("Drag onto a day"))
        self._catalogue = catalogue
        self._wishes = wishes
        self._edge = _EDGE
        self._shown: tuple[object, ...] = ()
        self._all = False
        self._low = False
        self._person = Person()
        self._routines: tuple[Routine, ...] = ()
        self.chips: list[Chip] = []
        self.hint = label(
            self.tr("Or choose a day and press A. The figure is the minutes for one."), "small", wrap=True
        )
        self.setAccessibleName(self.tr("What you can plan"))
        self.search = SearchField(self.tr("Search activities"))
        self.search.setMaximumWidth(
            max(self.fontMetrics().averageCharWidth() * 30, self.search.minimumSizeHint().width())
        )
        self.search.textChanged.connect(self._sift)
        self.search.left.connect(self._into_chips)
        self.search.returnPressed.connect(self._pick_first)
        self.head.removeWidget(self.title)
        self._first = row(self.title, self.search, 1)
        self.head.insertLayout(0, self._first)
        self._links = FlowLayout(8)
        self._links.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.head.addLayout(self._links)
        # On a line of its own: between search and links it would be a narrow column of words in most languages.
        self.body.addWidget(self.hint)
        self._flow = FlowLayout(8)
        self.body.addLayout(self._flow)
        self.none = label(self.tr("Nothing is called that."), "small")
        self.none.hide()
        self.body.addWidget(self.none)
        self.more: QPushButton = button("", self._toggle, "flat")
        self.more.setParent(self)

    def add_links(self, *links: QWidget) -> None:
        """What stands at the end of the title's line, or below it where it has no room."""
        for made in links:
            self._links.addWidget(made)

    def set_low(self, low: bool) -> None:
        """In a low window the days have the room: only one line of activities, the others behind "More…"."""
        if low != self._low:
            self._low = low
            self._edge = _LOW_EDGE if low else _EDGE
            self.body.setContentsMargins(*self._edge)
            self._fit()

    def _room(self) -> int:
        return self.width() - self._edge[0] - self._edge[2]

    def _fit_head(self) -> None:
        self.title.setVisible(not self._low)
        needed = self._first.sizeHint().width() + self._links.line_width() + 3 * _GAP
        beside = needed <= self._room()
        self.head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_offers(self, person: Person, routines: tuple[Routine, ...]) -> None:
        """Show the chips for a person: their routines, and Sales Navigator's kinds only where it is used."""
        wanted = (bool(person.sales_navigator), routines, self._all or bool(self.search.text()))
        if wanted == self._shown:
            return
        self._shown = wanted
        first, rest = palette_kinds(self._catalogue, person)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.more)
        self.chips = [self._routine_chip(routine) for routine in routines]
        self.chips += [self._kind_chip(kind) for kind in (first + rest if wanted[2] else first)]
        for chip in self.chips:
            chip.picked.connect(self._wishes.picked)
            self._flow.addWidget(chip)
        self.more.setText(self.tr("Fewer") if self._all else self.tr("More…"))
        self._show_fitting()
        self._flow.addWidget(self.more)
        self.more.show()
        order: list[QWidget] = [*self.chips, self.more]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self._person, self._routines = person, routines

    def _fits(self, chip: Chip) -> bool:
        """Whether a chip is shown in a palette of this width; those left out are behind "More…", too."""
        if words := fold(self.search.text()).split():
            text = fold(f"{chip.text()} {chip.accessibleDescription()}")
            return all(word in text for word in words)
        return self._all or self.width() >= _NARROW * letters() or chip.offer.kind not in _LEFT_OUT_WHEN_NARROW

    def _show_fitting(self) -> None:
        """Show the chips that are wanted: in a low window those of the first line."""
        line = self._low and not self._all and not self.search.text()
        free = self._room() - self.more.sizeHint().width()
        for chip in self.chips:
            shown = self._fits(chip)
            if shown and line:
                free -= chip.sizeHint().width() + _GAP
                shown = free >= 0
                # The first one that has no room ends the line, whatever comes after it.
                free = free if shown else -1
            chip.setVisible(shown)

    def _fit(self) -> None:
        self._show_fitting()
        self.hint.setVisible(self.width() >= _NARROW * letters() and not self._low)
        self._fit_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def shown_chips(self) -> list[Chip]:
        """The chips that are not left out."""
        return [chip for chip in self.chips if not chip.isHidden()]

    def _sift(self) -> None:
        self.show_offers(self._person, self._routines)
        self._show_fitting()
        self.none.setVisible(not self.shown_chips())

    def _into_chips(self) -> None:
        if chips := self.shown_chips():
            chips[0].setFocus()

    def _pick_first(self) -> None:
        if self.search.text() and (chips := self.shown_chips()):
            chips[0].picked.emit(chips[0].offer)

    def _toggle(self) -> None:
        self._all = not self._all
        self.show_offers(self._person, self._routines)

    def _routine_chip(self, routine: Routine) -> Chip:
        needs = sum(self._catalogue.kinds[item.kind].minutes * item.count for item in routine.items)
        tip = ", ".join(f"{kind_title(self._catalogue, item.kind)} ×{item.count}" for item in routine.items)
        return Chip(Offer(routine=routine.id), ROUTINE, routine.title, needs, tip, self)

    def _kind_chip(self, key: str) -> Chip:
        kind = self._catalogue.kinds[key]
        hint = say(text(kind.hint))
        return Chip(Offer(kind=key), kind.area, kind_title(self._catalogue, key), kind.minutes, hint, self)
