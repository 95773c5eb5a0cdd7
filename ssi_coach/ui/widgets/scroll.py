"""What scrolls only where the screen leaves no room: a dialog on a small screen, or with large letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

FRAME = QSize(16, 40)
"""What the system's own frame takes of the screen, at most about; also keeps a dialog off the edges."""

_LEAST = 60
"""So much of the body is always seen."""


def room(window: QWidget) -> QSize:
    """How large a window may be on the screen it is on."""
    return window.screen().availableGeometry().size() - FRAME


class Body(QWidget):
    """What scrolls. It is as high as its text is at the width it has: Qt would guess from the narrowest one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "body")

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        layout = self.layout()
        return QSize(size.width(), 0) if layout is not None and layout.hasHeightForWidth() else size


class DialogScroll(QScrollArea):
    """Wants what its content wants, and gives in only where the window would become larger than the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = Body()
        self.setWidget(self.inside)

    def _inner(self) -> QLayout | None:
        return self.inside.layout()

    def _room(self) -> QSize:
        """What the window's other parts leave of the screen."""
        window = self.window()
        left = room(window)
        layout = window.layout()
        if layout is None:
            return left
        margins = layout.contentsMargins()
        width = max(1, min(max(window.width(), window.minimumWidth()), left.width()) - margins.left() - margins.right())
        height = left.height() - margins.top() - margins.bottom()
        for number in range(layout.count()):
            item = layout.itemAt(number)
            if item is not None and item.widget() is not self and not item.isEmpty():
                needed = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                # A layout's least height is not asked at this width: a title that may wrap counts as wrapped.
                height -= max(needed, item.minimumSize().height()) + max(0, layout.spacing())
        return QSize(left.width() - margins.left() - margins.right(), max(_LEAST, height))

    def hasHeightForWidth(self) -> bool:
        inner = self._inner()
        return inner is not None and inner.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        inner = self._inner()
        wanted = inner.totalHeightForWidth(width) if inner is not None else -1
        return min(wanted, self._room().height())

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint().boundedTo(self._room())

    def minimumSizeHint(self) -> QSize:
        inner, most = self._inner(), self._room()
        least = inner.minimumSize() if inner is not None else QSize()
        if least.height() > most.height():
            # The bar takes its share of the width.
            least.setWidth(least.width() + self.verticalScrollBar().sizeHint().width())
        return least.boundedTo(most)

    def missing(self) -> int:
        """How many pixels of height the content lacks so that nothing has to be scrolled."""
        inner, seen = self._inner(), self.viewport().size()
        if inner is None:
            return 0
        least = inner.minimumHeightForWidth(seen.width()) if inner.hasHeightForWidth() else inner.minimumSize().height()
        return max(0, least - seen.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        answer = super().eventFilter(watched, event)
        if watched is self.inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return answer
