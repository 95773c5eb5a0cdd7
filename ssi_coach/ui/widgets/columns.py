"""Cards in columns, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ssi_coach.ui.theme.tokens import GAP


class Columns(QWidget):
    """Places widgets in one, two or three columns; ``plans`` maps a number of columns to the widgets of each."""

    def __init__(
        self, plans: Mapping[int, Sequence[Sequence[QWidget]]], narrowest: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plans = plans
        self._narrowest = narrowest
        self.count = 0
        self._fitted = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._columns = [QVBoxLayout() for _ in range(max(plans))]
        for column in self._columns:
            column.setSpacing(GAP)
            row.addLayout(column, 1)
        self._row = row
        self._arrange(max(plans))

    def order(self) -> list[QWidget]:
        """The widgets as they are read: column by column."""
        return [widget for column in self._plans[self.count] for widget in column]

    def fit(self) -> None:
        """Leave no room for a column of which nothing is to be seen.

        Who calls it calls it again whenever widgets were shown or hidden; without it columns are equally wide.
        """
        self._fitted = True
        for number in range(len(self._columns)):
            widgets = self._plans[self.count][number] if number < self.count else ()
            self._row.setStretch(number, 0 if all(_put_away(widget) for widget in widgets) else 1)
        self.chain()

    def minimumSizeHint(self) -> QSize:
        # One column must fit, whatever stands beside each other now, or they could never be fewer.
        return QSize(self._narrowest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width()
        fitting = [count for count in self._plans if count * self._narrowest + (count - 1) * GAP <= room]
        self._arrange(max(fitting, default=min(self._plans)))

    def _arrange(self, count: int) -> None:
        if count == self.count:
            return
        self.count = count
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        for number, column in enumerate(self._columns):
            widgets = self._plans[count][number] if number < count else ()
            for widget in widgets:
                column.addWidget(widget)
            if widgets:
                column.addStretch(1)
            self._row.setStretch(number, 1 if number < count else 0)
        if self._fitted:
            self.fit()
        else:
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


def _put_away(widget: QWidget) -> bool:
    """Hidden on purpose; what was never shown yet is hidden too."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
