"""Relations or dead wood: three numbers, and the share of each over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from ssi_coach.app.states.contacts import GROUPS, Group
from ssi_coach.app.states.network import NetworkState
from ssi_coach.app.states.relations import Month
from ssi_coach.app.states.shares import percents
from ssi_coach.ui.charts.layers import Layers
from ssi_coach.ui.format import day_full, whole
from ssi_coach.ui.network.chart_card import LayersCard
from ssi_coach.ui.network.words import GROUP_TOKENS, group_meaning, group_name
from ssi_coach.ui.widgets.basics import Dot, button, column, label

_WHOLE = 100.0


class RelationsCard(LayersCard):
    group_wanted = Signal(str)
    """Show the people of this group."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RelationsCard", "Relations or dead wood?"), shares=True)
        self.numbers: dict[Group, QLabel] = {}
        self.links: dict[Group, QPushButton] = {}
        line = QHBoxLayout()
        line.setSpacing(14)
        for group in GROUPS:
            number = label("", "title")
            name = button(group_name(group), self._wanted, "link", tip=group_meaning(group))
            name.setProperty("group", group)
            head = QHBoxLayout()
            head.setSpacing(2)
            head.addWidget(Dot(GROUP_TOKENS[group]))
            head.addWidget(name)
            head.addStretch(1)
            stack = column(number, spacing=0)
            stack.addLayout(head)
            stack.addWidget(label(group_meaning(group), "small", wrap=True))
            stack.setAlignment(number, Qt.AlignmentFlag.AlignLeft)
            stack.addStretch(1)
            line.addLayout(stack, 1)
            self.numbers[group], self.links[group] = number, name
        self.body.insertLayout(1, line)

    def draw(self, state: NetworkState) -> None:
        groups, shares = state.groups or {}, state.shares()
        for group in GROUPS:
            share = self.tr("{percent} %").format(percent=whole(shares[group]))
            self.numbers[group].setText(share)
            count = self.tr("%Ln people", "", groups.get(group, 0))
            self.numbers[group].setToolTip(count)
            self.links[group].setAccessibleDescription(f"{share}, {count}, {group_meaning(group)}")
        text = self.tr(
            "Share of each in your connections, month by month: messages either way, notes, recommendations."
        )
        self.say(text)

    def draw_months(self, months: Sequence[Month]) -> None:
        areas = tuple(
            (GROUP_TOKENS[group], tuple(_percent(month, getattr(month, group)) for month in months)) for group in GROUPS
        )
        said = tuple(self._said(month) for month in months)
        titles = (self.tr("Month"), *(group_name(group) for group in GROUPS))
        rows = tuple((day_full(month.day), *self._percents(month)) for month in months)
        self.show_layers(Layers(tuple(m.day for m in months), areas, (), said, _WHOLE, titles, rows))

    def _percents(self, month: Month) -> list[str]:
        shares = percents([getattr(month, group) for group in GROUPS])
        return [self.tr("{percent} %").format(percent=whole(share)) for share in shares]

    def _said(self, month: Month) -> str:
        shares = percents([getattr(month, group) for group in GROUPS])
        parts = [
            self.tr("{group} {percent} %").format(group=group_name(group), percent=whole(share))
            for group, share in zip(GROUPS, shares, strict=True)
        ]
        return self.tr("{day}: {shares}").format(day=day_full(month.day), shares=" · ".join(parts))

    def _wanted(self) -> None:
        self.group_wanted.emit(self.sender().property("group"))


def _percent(month: Month, part: int) -> float:
    return _WHOLE * part / month.present if month.present else 0.0
