"""How far the week's plan is done, pillar by pillar, and the results beside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ssi_coach.app.states.week import AreaProgress
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.pillars import AREAS
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.widgets.basics import Card, label
from ssi_coach.ui.words import area_title

_THICK = 8
_BETWEEN = 22


class AreaBar(QProgressBar):
    """A bar in an area's colour; its value and name are read out."""

    def __init__(self, area: str) -> None:
        super().__init__()
        self._area = area
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(60, _THICK)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, _THICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("track"))
        box = QRectF(0, (self.height() - _THICK) / 2, self.width(), _THICK)
        painter.drawRoundedRect(box, _THICK / 2, _THICK / 2)
        if self.value() > 0 and self.maximum() > 0:
            box.setWidth(max(_THICK, box.width() * self.value() / self.maximum()))
            painter.setBrush(t.color(self._area))
            painter.drawRoundedRect(box, _THICK / 2, _THICK / 2)


class ProgressStrip(Card):
    """Five bars: done and planned cards of each area."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.body.setContentsMargins(18, 12, 18, 14)
        self.body.setSpacing(0)
        self.setAccessibleName(self.tr("Done and planned this week"))
        self._cells: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(10)
        self.bars: dict[str, AreaBar] = {}
        self.figures = {}
        for area in AREAS:
            name = label(area_title(catalogue, area), "strip")
            figure = label("", "small")
            bar = AreaBar(area)
            bar.setAccessibleName(area_title(catalogue, area))
            bar.setToolTip(area_title(catalogue, area))
            top = QHBoxLayout()
            top.addWidget(name, 1)
            top.addWidget(figure)
            held = QWidget()
            self._cells.append(held)
            cell = QVBoxLayout(held)
            cell.setContentsMargins(0, 0, 0, 0)
            cell.setSpacing(6)
            cell.addLayout(top)
            cell.addWidget(bar)
            self.bars[area], self.figures[area] = bar, figure
        self._beside = 0
        self._arrange(len(AREAS))
        self.body.addLayout(self._grid)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._needed(2)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = [n for n in range(2, len(AREAS) + 1) if self._needed(n) <= event.size().width()]
        self._arrange(max(fitting, default=2))

    def _needed(self, beside: int) -> int:
        margins = self.body.contentsMargins()
        widest = max(cell.minimumSizeHint().width() for cell in self._cells)
        return beside * widest + (beside - 1) * _BETWEEN + margins.left() + margins.right() + 2

    def _arrange(self, beside: int) -> None:
        """So many bars beside each other."""
        if beside == self._beside:
            return
        self._beside = beside
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // beside, place % beside)
        for number in range(len(self._cells)):
            self._grid.setColumnStretch(number, 1 if number < beside else 0)

    def show_progress(self, areas: tuple[AreaProgress, ...]) -> None:
        for area in areas:
            bar, figure = self.bars[area.area], self.figures[area.area]
            bar.setMaximum(max(1, area.planned))
            bar.setValue(min(area.done, area.planned))
            figure.setText(f"{area.done}/{area.planned}")
            spoken = self.tr("{done} of {planned} done").format(done=area.done, planned=area.planned)
            bar.setAccessibleDescription(spoken)
            bar.update()
