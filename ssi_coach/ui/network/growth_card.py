"""How the network grew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.states.network import NetworkState
from ssi_coach.app.states.relations import Month
from ssi_coach.ui.charts.layers import Layers
from ssi_coach.ui.format import day_full, whole
from ssi_coach.ui.network.chart_card import LayersCard


class GrowthCard(LayersCard):
    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("GrowthCard", "Growth"))

    def draw(self, state: NetworkState) -> None:
        """Say how many are new, and how many are gone."""
        text = self.tr("{count} in the last 30 days of your archive.").format(count=f"+{whole(state.new_last_month)}")
        if state.gone:
            gone = self.tr("%Ln are gone again: the dashed line counts them as well.", "", state.gone)
            text = f"{text} {gone}"
        self.say(text)

    def draw_months(self, months: Sequence[Month]) -> None:
        """Connections at the end of each month, and dashed over them those who are gone as well."""
        present = tuple(float(month.present) for month in months)
        ever = tuple(float(month.ever) for month in months)
        top = 1.06 * max([1.0, *ever])
        lines = (("control_border", ever),) if present != ever else ()
        said = tuple(self._said(month) for month in months)
        titles = (self.tr("Month"), self.tr("Connections"), self.tr("With those who are gone"))
        rows = tuple((day_full(month.day), whole(month.present), whole(month.ever)) for month in months)
        kept = len(titles) if lines else len(titles) - 1
        days = tuple(month.day for month in months)
        shown = Layers(days, (("accent", present),), lines, said, top, titles[:kept], tuple(row[:kept] for row in rows))
        self.show_layers(shown)

    def _said(self, month: Month) -> str:
        said = self.tr("{day}: %Ln connections", "", month.present).format(day=day_full(month.day))
        if month.ever > month.present:
            gone = self.tr("{count} with those who are gone").format(count=whole(month.ever))
            said = f"{said} · {gone}"
        return said
