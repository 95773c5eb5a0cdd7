"""How a line of the palette looks: what sort of thing it is, its name, its keys or why it cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ssi_coach.ui.theme.manager import tokens

KEY = int(Qt.ItemDataRole.UserRole)
MARK = KEY + 1
RIGHT = KEY + 2
CLOSED = KEY + 3

_PAD = 10
_GAP = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PaletteRows(QStyledItemDelegate):
    """Paints mark, title and keys in three columns; ``marks`` are the words of the first one."""

    marks: tuple[str, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        title, icon = shown.text, QIcon(shown.icon)
        shown.text = ""
        shown.icon = QIcon()
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        t = tokens()
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        quiet = t.color("accent_text") if chosen else t.color("muted")
        closed = bool(index.data(CLOSED))
        small = QFont(shown.font)
        small.setPointSizeF(small.pointSizeF() * 0.88)
        metrics, tiny = QFontMetrics(shown.font), QFontMetrics(small)
        room = shown.rect.adjusted(_PAD, 0, -_PAD, 0)
        mark = max((tiny.horizontalAdvance(word) for word in self.marks), default=0)
        painter.save()
        painter.setFont(small)
        painter.setPen(quiet)
        painter.drawText(QRect(room.left(), room.top(), mark, room.height()), _LEFT, str(index.data(MARK)))
        left = room.left() + mark + _GAP
        if not icon.isNull():
            icon.paint(painter, left, room.top(), 14, room.height())
        left += 14 + 6
        width = room.right() - left
        name = min(metrics.horizontalAdvance(title), width)
        right = str(index.data(RIGHT) or "")
        if right:
            told = tiny.elidedText(right, Qt.TextElideMode.ElideMiddle, max(0, width - name - _GAP))
            painter.drawText(QRect(left, room.top(), width, room.height()), _END, told)
        painter.setFont(shown.font)
        painter.setPen(quiet if closed else t.color("accent_text" if chosen else "text"))
        told = metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, room.top(), width, room.height()), _LEFT, told)
        painter.restore()
