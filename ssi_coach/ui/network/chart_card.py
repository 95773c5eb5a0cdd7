"""A card with a chart that is drawn after the page has been shown: its library takes longer to load than all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ssi_coach.ui.charts.layers import Layers
from ssi_coach.ui.widgets.basics import Card, label

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
        if self.view is not None:
            self.view.show_layers(layers)

    def load(self) -> None:
        """Bring the chart in."""
        if self.view is None:
            from ssi_coach.ui.charts.layer_chart import LayerChartView

            self.view = LayerChartView(self.title.text(), shares=self._shares)
            self.view.pointed.connect(self._pointed)
            self._in_place.addWidget(self.view)
            self.view.show_layers(self._layers)

    def _pointed(self, text: str) -> None:
        self.below.setText(text or self._text)
