"""Files and text dragged over the window: says what letting go will do, and does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ssi_coach.ui.i18n import say
from ssi_coach.ui.theme.manager import letters, tokens
from ssi_coach.ui.widgets.basics import Card, label

if TYPE_CHECKING:
    from ssi_coach.app.dropped import Dropped
    from ssi_coach.ui.desk import Desk

_VEIL = 225
"""How much of the window the curtain covers, of 255."""
_EDGE = 14
_SIDES = 56
"""What the card has left and right of its text."""
_WIDTH = 480
"""How wide its text is, at the design's size of letters."""


class Curtain(QWidget):
    """Lies over the window while something hovers. The mouse goes through it: what is dropped reaches the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.good = True
        card = Card()
        card.body.setContentsMargins(28, 18, 28, 20)
        self.title = label("", "title", wrap=True)
        self.more = label("", "muted", wrap=True)
        for each in (self.title, self.more):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.body.addWidget(each)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def tell(self, title: str, more: str, *, good: bool) -> None:
        """Show what letting go will do; ``good``: whether it will do anything."""
        self.good = good
        self.title.setText(title)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{title}. {more}".strip())
        self.setGeometry(self._window.rect())
        wide = min(round(_WIDTH * letters()), self.width() - 4 * _EDGE - _SIDES)
        for each in (self.title, self.more):
            each.setFixedWidth(wide)
        if not self.isVisible():
            self.raise_()
            self.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        veil = QColor(t.color("window"))
        veil.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(t.color("accent" if self.good else "control_border"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), 12, 12)


class Drops(QObject):
    """Watches the windows it is attached to. ``desk``: tells which workspace is open now, or None."""

    open_wanted = Signal(str)
    """A workspace was dropped."""

    def __init__(self, parent: QObject, desk: Callable[[], Desk | None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._what: Dropped | None = None

    def attach(self, window: QWidget) -> None:
        """Take what is dropped anywhere on this window; what a field or a day takes itself goes there."""
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWidget) and isinstance(event, QDropEvent):
            if kind == QEvent.Type.DragEnter:
                self._what = self._understand(event.mimeData())
                return self._answer(watched, event)
            if kind == QEvent.Type.DragMove:
                return self._answer(watched, event)
            if kind == QEvent.Type.Drop:
                _put_away(watched)
                what, self._what = self._what or self._understand(event.mimeData()), None
                return self._take(event, what)
        elif kind in (QEvent.Type.DragLeave, QEvent.Type.Close):
            _put_away(watched)
        return False

    def _understand(self, data: QMimeData) -> Dropped | None:
        urls = data.urls() if data.hasUrls() else []
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if not urls and not data.hasText():
            # A card of the week, which only a day can take.
            return None
        # What knows files is not for a start at which nothing is dropped.
        from ssi_coach.app.dropped import dropped

        desk = self._desk()
        writable = desk is not None and desk.standing.read_only is None
        return dropped(paths, "" if urls else data.text(), is_open=desk is not None, writable=writable)

    def _answer(self, window: QWidget, event: QDropEvent) -> bool:
        what = self._what
        if what is None:
            return False
        _curtain(window).tell(*self._words(what), good=what.kind != "nothing")
        # Also what nobody can use is accepted, or it would never be told that it left; letting go does nothing.
        event.setDropAction(Qt.DropAction.IgnoreAction if what.kind == "nothing" else Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _take(self, event: QDropEvent, what: Dropped | None) -> bool:
        if what is None:
            return False
        desk = self._desk()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if what.kind == "open":
            self.open_wanted.emit(str(what.paths[0]))
        elif desk is None:
            return True
        elif what.kind == "import":
            desk.dialog_wanted.emit("import", list(what.paths))
        elif what.kind == "record":
            desk.dialog_wanted.emit("record", what.text)
        else:
            desk.failed.emit(self._words(what)[0])
        return True

    def _words(self, what: Dropped) -> tuple[str, str]:
        if what.kind == "open":
            return self.tr("Open this workspace"), what.paths[0].stem
        if what.kind == "record":
            return self.tr("Record LinkedIn’s score from this page"), self.tr("You look at it before it is saved.")
        if what.kind == "nothing":
            return (say(what.why), "") if what.why is not None else self._refusal()
        more = self.tr("What is in it is shown first.")
        if what.left_out:
            more = self.tr("%n other file(s) SSI Coach does not read.", "", what.left_out) + " " + more
        if len(what.paths) == 1 and not what.left_out and what.paths[0].is_dir():
            return self.tr("Import this folder"), more
        return self.tr("Import %n file(s)", "", len(what.paths)), more

    def _refusal(self) -> tuple[str, str]:
        return self.tr("Not something SSI Coach reads."), self.tr(
            "It reads LinkedIn archives and their folders, analytics workbooks, Sales Navigator reports, LinkedIn’s"
            " score page, and files of its own."
        )


def _curtain(window: QWidget) -> Curtain:
    return window.findChild(Curtain) or Curtain(window)


def _put_away(window: QObject) -> None:
    if isinstance(window, QWidget) and (curtain := window.findChild(Curtain)) is not None:
        curtain.hide()
