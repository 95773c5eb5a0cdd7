"""How far the week's plan is done, pillar by pillar, and the results beside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ssi_coach.app.states.week import AreaProgress
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.pillars import AREAS
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.widgets.basics import Card, label
from ssi_coach.ui.widgets.even import Even
from ssi_coach.ui.words import area_title

_THICK = 8


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
        cells: list[QWidget] = []
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
            cells.append(held)
            cell = QVBoxLayout(held)
            cell.setContentsMargins(0, 0, 0, 0)
            cell.setSpacing(6)
            cell.addLayout(top)
            cell.addWidget(bar)
            self.bars[area], self.figures[area] = bar, figure
        row = Even(22)
        row.set_cells(cells)
        self.body.addWidget(row)

    def show_progress(self, areas: tuple[AreaProgress, ...]) -> None:
        for area in areas:
            bar, figure = self.bars[area.area], self.figures[area.area]
            bar.setMaximum(max(1, area.planned))
            bar.setValue(min(area.done, area.planned))
            figure.setText(f"{area.done}/{area.planned}")
            spoken = self.tr("{done} of {planned} done").format(done=area.done, planned=area.planned)
            bar.setAccessibleDescription(spoken)
            bar.update()
