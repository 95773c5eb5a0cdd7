"""The numbers of LinkedIn's page as a form: three columns (you, your industry, your network), one row per figure."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.readings import HIGHEST_SHARE
from ssi_coach.domain.records import OfficialScore
from ssi_coach.ui.widgets.basics import Dot, label
from ssi_coach.ui.widgets.number_field import NumberField
from ssi_coach.ui.words import area_title

_YOU, _INDUSTRY, _NETWORK = 2, 3, 4


class WrongNumber(ValueError):
    """One sentence about a field that holds no number."""


class RecordForm(QWidget):
    """Fields for a reading. The total is added up as the pillars are typed, until it is typed itself."""

    changed = Signal()
    paste_wanted = Signal(object)
    """The field in which Ctrl+V was pressed."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._added_up = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 3)
        for place, title in ((_YOU, self.tr("you")), (_INDUSTRY, self.tr("industry")), (_NETWORK, self.tr("network"))):
            self._grid.addWidget(label(title, "small"), 0, place)
            self._grid.setColumnStretch(place, 1)
        names = {p: area_title(catalogue, p) for p in PILLARS}
        groups = {_YOU: "{figure}", _INDUSTRY: self.tr("{figure}, industry"), _NETWORK: self.tr("{figure}, network")}
        self.you: dict[Pillar, NumberField] = {}
        self.industry: dict[Pillar, NumberField] = {}
        self.network: dict[Pillar, NumberField] = {}
        columns = ((_YOU, self.you), (_INDUSTRY, self.industry), (_NETWORK, self.network))
        for line, pillar in enumerate(PILLARS, 1):
            self._grid.addWidget(Dot(pillar.value), line, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label(names[pillar]), line, 1)
            for place, fields in columns:
                fields[pillar] = self._field(line, place, groups[place].format(figure=names[pillar]))
        line = len(PILLARS) + 1
        total = self.tr("Total")
        self._grid.addWidget(label(total, "strong", wrap=True), line, 0, 1, 2)
        self.total = self._field(line, _YOU, total)
        self.industry_average = self._field(line, _INDUSTRY, self.tr("Average of your industry"))
        self.network_average = self._field(line, _NETWORK, self.tr("Average of your network"))
        self._grid.addWidget(label(self.tr("Your rank, top %")), line + 1, 0, 1, 2)
        self.industry_rank = self._field(line + 1, _INDUSTRY, self.tr("Industry rank, top %"))
        self.network_rank = self._field(line + 1, _NETWORK, self.tr("Network rank, top %"))
        self.setTabOrder(self.you[PILLARS[-1]], self.total)
        for before, after in zip(self.in_order(), self.in_order()[1:], strict=False):
            self.setTabOrder(before, after)

    def in_order(self) -> list[NumberField]:
        """All fields in the order of Tab: one's own figures first, then column by column."""
        return [
            *self.you.values(),
            self.total,
            *self.industry.values(),
            self.industry_average,
            self.industry_rank,
            *self.network.values(),
            self.network_average,
            self.network_rank,
        ]

    def _field(self, line: int, place: int, name: str) -> NumberField:
        field = NumberField(name)
        field.textEdited.connect(self._edited)
        field.paste_wanted.connect(self._paste)
        self._grid.addWidget(field, line, place)
        return field

    def _paste(self) -> None:
        self.paste_wanted.emit(self.sender())

    def _edited(self) -> None:
        if self.sender() is self.total:
            self._added_up = False
        elif self.sender() in self.you.values():
            self._add_up()
        self.changed.emit()

    def _add_up(self) -> None:
        """Let the total follow the pillars, unless it was typed."""
        if self.total.text() and not self._added_up:
            return
        try:
            values = [field.value() for field in self.you.values()]
        except ValueError:
            values = [None]
        known = [value for value in values if value is not None]
        complete = len(known) == len(PILLARS)
        self._added_up = complete
        self.total.show_value(round(sum(known), 3) if complete else None)

    @property
    def empty(self) -> bool:
        return not any(field.text().strip() for field in self.in_order())

    def fill(self, reading: OfficialScore) -> None:
        """Show a reading."""
        for pillar in PILLARS:
            self.you[pillar].show_value(reading.pillar(pillar))
            self.industry[pillar].show_value((reading.industry_pillars or {}).get(pillar))
            self.network[pillar].show_value((reading.network_pillars or {}).get(pillar))
        own = reading.pillars
        self._added_up = len(own) == len(PILLARS) and (
            reading.total is None or abs(sum(own.values()) - reading.total) <= 1.0
        )
        self.total.show_value(reading.total if reading.total is not None or not self._added_up else sum(own.values()))
        self.industry_average.show_value(reading.industry_average)
        self.network_average.show_value(reading.network_average)
        self.industry_rank.show_value(reading.industry_rank)
        self.network_rank.show_value(reading.network_rank)
        self.changed.emit()

    def clear(self) -> None:
        for field in self.in_order():
            field.clear()
        self._added_up = False
        self.changed.emit()

    def read(self, on: date) -> OfficialScore:
        """What the fields say. WrongNumber, in one sentence, where one holds no number."""
        value = self._value
        industry = {p: found for p in PILLARS if (found := value(self.industry[p])) is not None}
        network = {p: found for p in PILLARS if (found := value(self.network[p])) is not None}
        own = {p.value: value(self.you[p]) for p in PILLARS}
        return OfficialScore(
            on,
            **own,
            total=value(self.total),
            industry_rank=value(self.industry_rank),
            industry_average=value(self.industry_average),
            network_rank=value(self.network_rank),
            network_average=value(self.network_average),
            industry_pillars=industry or None,
            network_pillars=network or None,
        )

    def _highest(self, field: NumberField) -> float:
        groups = (self.you, self.industry, self.network)
        return PILLAR_MAX if any(field in fields.values() for fields in groups) else HIGHEST_SHARE

    def _value(self, field: NumberField) -> float | None:
        try:
            found = field.value()
        except ValueError:
            field.set_wrong(True)
            problem = self.tr("{field}: “{text}” is not a number.")
            raise WrongNumber(problem.format(field=field.name, text=field.text().strip()[:30])) from None
        # What it must lie between is said by the check of the whole; here it is shown which field is meant.
        field.set_wrong(found is not None and not 0 <= found <= self._highest(field))
        return found
