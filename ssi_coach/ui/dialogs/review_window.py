"""The weekly review as a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.review.body import ReviewBody
from ssi_coach.ui.widgets.basics import column, label, row

_SIZE = QSize(1060, 800)
_FRAME = QSize(16, 48)
"""Title bar and borders that the desktop puts around a window; known only once it is shown."""


class ReviewWindow(DeskDialog):
    """``argument``: the `Week` to show first. It stays open beside the main window and follows every change."""

    help_group = "progress"

    own_window = True

    def __init__(self, desk: Desk, argument: Week | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, self.tr("Weekly review"), width=760)
        self.setWindowFlags(Qt.WindowType.Window)
        self.review = ReviewBody(desk, argument)
        self.review.titled.connect(self._show_title)
        self.days = label("", "muted")
        outer = self.layout()
        assert outer is not None
        outer.removeWidget(self.heading)
        self.heading.setWordWrap(False)
        titles = column(self.heading, self.days, spacing=0)
        head = row()
        head.addLayout(titles, 1)
        head.addWidget(self.review.navigation)
        self.body.addLayout(head)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.review.setProperty("role", "body")
        scroll.setWidget(self.review)
        self.body.addWidget(scroll, 1)
        desk.published.connect(self.review.draw)
        self.resize(self._fitting())
        self.review.draw(desk.standing)

    def _fitting(self) -> QSize:
        """As large as it is meant to be, but no larger than the screen, with room for the frame around it."""
        room = self.screen().availableGeometry().size() - _FRAME
        self.setMinimumWidth(min(self.minimumWidth(), room.width()))
        return _SIZE.boundedTo(room)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the title bar on the screen: beside a window at the edge it would open above it."""
        super().showEvent(event)
        room = self.screen().availableGeometry()
        frame = self.frameGeometry()
        frame.moveLeft(max(room.left(), min(frame.left(), room.right() - frame.width())))
        frame.moveTop(max(room.top(), min(frame.top(), room.bottom() - frame.height())))
        if frame.topLeft() != self.frameGeometry().topLeft():
            self.move(frame.topLeft())

    def _show_title(self, title: str, days: str) -> None:
        self.heading.setText(title)
        self.setWindowTitle(self.tr("{title} – SSI Coach").format(title=title))
        self.days.setText(days)
