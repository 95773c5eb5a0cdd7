"""Where windows stood, how large dialogs were made, how tables were sorted: kept on this machine between starts.

A window never comes back where nobody sees it: a screen may be gone, smaller, or scaled differently by then.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from ssi_coach.app import settings
from ssi_coach.domain.problems import Problem

FRAME = QSize(16, 48)
"""Title bar and borders that the desktop puts around a window; known only once it is shown."""
_GRIP = 80
"""So much of a title bar must be on a screen, for a hand to take hold of it."""
_SETTLED_MS = 300


def keep(name: str, place: str) -> None:
    """Remember something under a name. A folder that cannot be written costs the memory, never the work."""
    with suppress(Problem):
        settings.keep_place(name, place)


def kept(name: str) -> str:
    return settings.load().places.get(name, "")


# --- windows


def in_sight(window: QRect, screens: Sequence[QRect]) -> QRect:
    """``window`` moved, and made smaller where it must be, so that a hand can reach it. ``screens``: what is free of
    task bars. It stays as it is while most of its title bar can be seen on one of them."""
    bar = QRect(window.topLeft(), QSize(window.width(), 1))
    for screen in screens:
        seen = screen.intersected(bar)
        fits = window.width() <= screen.width() and window.height() <= screen.height()
        if fits and seen.width() >= min(_GRIP, window.width()) and window.top() <= screen.bottom() - _GRIP:
            return QRect(window)
    if not screens:
        return QRect(window)
    nearest = max(screens, key=lambda screen: _area(screen.intersected(window)))
    size = window.size().boundedTo(nearest.size())
    left = max(nearest.left(), min(window.left(), nearest.right() + 1 - size.width()))
    top = max(nearest.top(), min(window.top(), nearest.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


def first_place(wanted: QSize, screen: QRect) -> QRect:
    """A window's place at the first start: as large as it is meant to be or the screen allows, in the middle."""
    size = wanted.boundedTo(screen.size() - FRAME)
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(screen.center())
    place.moveTop(max(screen.top() + FRAME.height() - FRAME.width(), place.top()))
    return place


def restore_window(window: QWidget, place: str, wanted: QSize) -> None:
    """Bring a window back where `place_of` found it; without a place, to where it is meant to be at first."""
    data = QByteArray.fromBase64(QByteArray(place.encode("ascii", "ignore")))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not place or not window.restoreGeometry(data):
        if (screen := window.screen()) is not None:
            window.setGeometry(first_place(wanted, screen.availableGeometry()))
        return
    if not window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        seen = in_sight(window.geometry(), screens)
        if seen != window.geometry():
            window.setGeometry(seen)


def place_of(window: QWidget) -> str:
    """A window's place, size and state as text."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


class RememberedSize(QObject):
    """Keeps the size that somebody gave to a dialog, and that of a window of its own with its place. A dialog that was
    left as it was made is made anew the next time: it fits its text then, in whichever language."""

    def __init__(self, dialog: QWidget, name: str, *, placed: bool = False) -> None:
        super().__init__(dialog)
        self._dialog, self._placed = dialog, placed
        self._name = f"window.{name}" if placed else f"dialog.{name}"
        self._by_hand = False
        before = kept(self._name)
        if placed and before:
            restore_window(dialog, before, dialog.size())
        elif not placed and (size := _size(before)) is not None and (screen := dialog.screen()) is not None:
            dialog.resize(size.boundedTo(screen.availableGeometry().size() - FRAME))
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._dialog:
            return False
        if event.type() == QEvent.Type.Resize and event.spontaneous():
            # What the program does to it by itself, because its text grew, comes from no desktop.
            self._by_hand = self._dialog.isVisible()
        elif event.type() == QEvent.Type.Hide:
            self._note()
        return False

    def _note(self) -> None:
        if self._placed:
            keep(self._name, place_of(self._dialog))
        elif self._by_hand:
            keep(self._name, f"{self._dialog.width()}x{self._dialog.height()}")


def _size(text: str) -> QSize | None:
    width, _, height = text.partition("x")
    if not (width.isascii() and height.isascii() and width.isdigit() and height.isdigit()):
        return None
    return QSize(int(width[:5]), int(height[:5]))


# --- tables


class RememberedTable(QObject):
    """Keeps by what a table was sorted and how wide somebody made its columns, by the columns' names.

    Whoever measures the columns calls `apply` after it. ``ordered``: whether it can be sorted.
    """

    def __init__(self, table: QTableView, name: str, columns: Sequence[str], *, ordered: bool = True) -> None:
        super().__init__(table)
        self._table, self._name, self._columns = table, f"table.{name}", tuple(columns)
        self._order = ""
        self._widths: dict[str, int] = {}
        self._understand(kept(self._name))
        self._later = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._later.timeout.connect(self._keep)
        header = table.horizontalHeader()
        header.sectionResized.connect(self._resized)
        self.apply()
        if ordered:
            key, _, way = self._order.partition(":")
            if key and not table.isColumnHidden(self._columns.index(key)):
                down = Qt.SortOrder.DescendingOrder if way == "down" else Qt.SortOrder.AscendingOrder
                table.sortByColumn(self._columns.index(key), down)
            header.sectionClicked.connect(self._clicked)

    def apply(self) -> None:
        """Make the columns as wide as somebody wanted them."""
        for key, width in self._widths.items():
            self._table.setColumnWidth(self._columns.index(key), width)

    def _understand(self, text: str) -> None:
        order, *widths = text.split(" ")
        if order.partition(":")[0] in self._columns:
            self._order = order
        for each in widths:
            key, _, width = each.partition("=")
            if key in self._columns and width.isascii() and width.isdigit():
                self._widths[key] = min(int(width[:5]), 2000)

    def _resized(self, place: int, _before: int, now: int) -> None:
        # Only what a hand drags is a wish; the others follow from the window and its text.
        header = self._table.horizontalHeader()
        dragged = QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if dragged and now > 0 and header.sectionResizeMode(place) == header.ResizeMode.Interactive:
            self._widths[self._columns[place]] = now
            self._later.start()

    def _clicked(self, _place: int) -> None:
        header = self._table.horizontalHeader()
        down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self._order = f"{self._columns[header.sortIndicatorSection()]}:{'down' if down else 'up'}"
        self._keep()

    def _keep(self) -> None:
        keep(self._name, " ".join((self._order, *(f"{key}={width}" for key, width in self._widths.items()))))
