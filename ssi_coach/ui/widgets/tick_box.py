"""The tick box: a check box in a pillar's colour, drawn so that it is the same on every system."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

from ssi_coach.ui.theme.manager import letters, tokens

_SIDE = 18
_GAP = 4


def _side() -> int:
    """How large the box is beside the system's letters."""
    return round(_SIDE * letters())


class TickBox(QCheckBox):
    """A box without a label of its own. ``name`` is what a screen reader says; partly done shows a bar."""

    def __init__(self, area: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_area(self, area: str) -> None:
        """Take the colour of another area."""
        self._area = area
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_side() + 6, _side() + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def nextCheckState(self) -> None:
        """A click goes from open or partly done to done, and from done to open."""
        done = self.checkState() == Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)

    def _box(self) -> QRectF:
        side = _side()
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        if self.hasFocus():
            painter.setPen(QPen(t.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 7, 7)
        state = self.checkState()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        if state == Qt.CheckState.Unchecked:
            painter.setPen(QPen(t.color("control_border"), 2))
            painter.setBrush(t.color("surface"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color(self._area))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QPen(t.color("on_pillar"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(box.topLeft())
        painter.scale(box.width() / _SIDE, box.height() / _SIDE)
        if state == Qt.CheckState.PartiallyChecked:
            painter.drawLine(QPointF(5, 9), QPointF(13, 9))
        else:
            sign = QPolygonF([QPointF(4.5, 9.5), QPointF(8, 13), QPointF(13.5, 6)])
            painter.drawPolyline(sign)


class LabelledTick(TickBox):
    """A tick box with its text beside it, for forms."""

    def __init__(self, text: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("accent", name or text, parent)
        self.setText(text)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(_side() + 6 + _GAP + text.width(), max(_side() + 6, text.height() + 4))

    def _box(self) -> QRectF:
        side = _side()
        left = self.width() - side - 3 if self.isRightToLeft() else 3
        return QRectF(left, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(tokens().color("text" if self.isEnabled() else "faint"))
        room = _side() + 6 + _GAP
        area = self.rect().adjusted(0, 0, -room, 0) if self.isRightToLeft() else self.rect().adjusted(room, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, side | Qt.TextFlag.TextShowMnemonic, self.text())
