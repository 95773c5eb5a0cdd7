"""Cards in columns, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.theme.tokens import GAP


class Columns(QWidget):
    """Places widgets in one, two or three columns; ``plans`` maps a number of columns to the widgets of each.

    ``narrowest``: pixels that a column of several should have at the design's size of letters; one that stands alone,
    or whose widgets need more, takes what there is. Each widget is as high as its text at the width it gets. Qt's boxes
    keep heights of before when the number of columns changes, so this places its widgets itself.
    """

    def __init__(
        self, plans: Mapping[int, Sequence[Sequence[QWidget]]], narrowest: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plans = plans
        self._narrowest = round(narrowest * letters())
        self.count = 0
        self._fitted = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in (widget for column in plans[max(plans)] for widget in column):
            widget.setParent(self)
        self._arrange(max(plans))

    def order(self) -> list[QWidget]:
        """The widgets as they are read: column by column."""
        return [widget for column in self._plans[self.count] for widget in column]

    def fit(self) -> None:
        """Leave no room for a column of which nothing is to be seen.

        Who calls it calls it again whenever widgets were shown or hidden; without it columns are equally wide.
        """
        self._fitted = True
        self._place()
        self.chain()

    # -- how large

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = self._fitting(width)
        wide = self._width(count, width)
        return max((_height(column, wide) for column in self._seen(count)), default=0)

    def sizeHint(self) -> QSize:
        columns = self._seen(max(self._plans))
        widest = max((widget.sizeHint().width() for column in columns for widget in column), default=0)
        width = max(len(columns) * widest + (len(columns) - 1) * GAP, self._needed(min(self._plans)))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        # One column must fit, whatever stands beside each other now, or they could never be fewer.
        width = self._needed(min(self._plans))
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def _needed(self, count: int) -> int:
        """How wide it has to be for so many columns."""
        columns = self._seen(count)
        widest = max((least_width(widget) for column in columns for widget in column), default=0)
        narrowest = widest if count == 1 else max(self._narrowest, widest)
        return count * narrowest + (count - 1) * GAP

    def _fitting(self, width: int) -> int:
        fitting = [count for count in self._plans if self._needed(count) <= width]
        return max(fitting, default=min(self._plans))

    def _seen(self, count: int) -> list[list[QWidget]]:
        """What is to be seen, column by column; columns without anything too, unless they are to leave no room."""
        columns = [[widget for widget in column if not _put_away(widget)] for column in self._plans[count]]
        return [column for column in columns if column] if self._fitted else columns

    def _width(self, count: int, width: int) -> int:
        columns = max(1, len(self._seen(count)))
        return (width - (columns - 1) * GAP) // columns

    # -- placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # Something in it needs another height than before, or came or went.
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        self._arrange(self._fitting(self.width()))
        columns = self._seen(self.count)
        wide = self._width(self.count, self.width())
        left = 0
        for number, column in enumerate(columns):
            # What the division left over goes to the last one.
            width = wide if number < len(columns) - 1 else self.width() - left
            top = 0
            for widget in column:
                height = own_height(widget, width)
                widget.setGeometry(left, top, width, height)
                top += height + GAP
            left += wide + GAP

    def _arrange(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.chain()

    def chain(self) -> None:
        """Tab follows what the eye sees. Who puts controls into a widget later calls this afterwards.

        A widget that knows better than the order in which its controls are laid out has a method ``stops``.
        """
        stops = [
            stop for widget in self.order() for stop in (getattr(widget, "stops", None) or partial(_stops, widget))()
        ]
        for first, second in pairwise(stop for stop in stops if self.isAncestorOf(stop)):
            QWidget.setTabOrder(first, second)


def _stops(widget: QWidget) -> list[QWidget]:
    """What takes the focus in a widget, as it is laid out; what stands for another widget follows that one anyway."""
    layout = widget.layout()
    found = list(_laid_out(layout)) if layout is not None else widget.findChildren(QWidget)
    return [w for w in (widget, *found) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
            if (inner := widget.layout()) is not None:
                yield from _laid_out(inner)
            else:
                yield from widget.findChildren(QWidget)
        elif (part := item.layout()) is not None:
            yield from _laid_out(part)


def least_width(widget: QWidget) -> int:
    """How wide a widget has to be, by itself or by what was set."""
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def own_height(widget: QWidget, width: int) -> int:
    """How high a widget is at this width."""
    tall = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return min(max(tall, widget.minimumHeight()), widget.maximumHeight())


def _height(column: Sequence[QWidget], width: int) -> int:
    return sum(own_height(widget, width) for widget in column) + GAP * max(0, len(column) - 1)


def _put_away(widget: QWidget) -> bool:
    """Hidden on purpose; what was never shown yet is hidden too."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
