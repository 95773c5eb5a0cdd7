"""A card with a chart that is drawn after the page has been shown: its library takes longer to load than all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ssi_coach.ui.charts.layers import Layers
from ssi_coach.ui.widgets.basics import Card, label
from ssi_coach.ui.widgets.figures import FigureTable, table_switch

if TYPE_CHECKING:
    from ssi_coach.ui.charts.layer_chart import LayerChartView

_HEIGHT = 190


class LayersCard(Card):
    """``below`` tells what the chart says, or what stands at the month pointed at."""

    def __init__(self, title: str, *, shares: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._shares = shares
        self._layers = Layers()
        self._text = ""
        self.view: LayerChartView | None = None
        self.table: FigureTable | None = None
        self.as_table = table_switch(title, self._switch)
        self.as_table.hide()
        self.head.addWidget(self.as_table)
        self.place = QWidget()
        self.place.setMinimumHeight(_HEIGHT)
        self._in_place = QVBoxLayout(self.place)
        self._in_place.setContentsMargins(0, 0, 0, 0)
        self.below = label("", "small", wrap=True)
        self.body.addWidget(self.place, 1)
        self.body.addWidget(self.below)

    def say(self, text: str) -> None:
        """What the chart tells; it stands there before the chart does, which has its place already."""
        self._text = text
        self.below.setText(text)

    def show_layers(self, layers: Layers) -> None:
        """What is to be seen; the chart itself comes in with `load`."""
        self._layers = layers
        self.as_table.setVisible(bool(layers.rows))
        if self.view is not None:
            self.view.show_layers(layers)
        if self.table is not None:
            self._fill(self.table)

    def load(self) -> None:
        """Bring the chart in."""
        if self.view is None:
            from ssi_coach.ui.charts.layer_chart import LayerChartView

            self.view = LayerChartView(self.title.text(), shares=self._shares)
            self.view.pointed.connect(self._pointed)
            self._in_place.addWidget(self.view)
            self.view.setVisible(not self.as_table.isChecked())
            self.view.show_layers(self._layers)

    def _switch(self, as_table: bool) -> None:
        if self.table is None:
            self.table = FigureTable(self.title.text())
            self._in_place.addWidget(self.table)
            QWidget.setTabOrder(self.as_table, self.table)
            self._fill(self.table)
        self.table.setVisible(as_table)
        if self.view is not None:
            self.view.setVisible(not as_table)

    def _fill(self, table: FigureTable) -> None:
        """The newest month first."""
        table.show_figures(self._layers.titles, reversed(self._layers.rows))

    def _pointed(self, text: str) -> None:
        self.below.setText(text or self._text)
