"""Why LinkedIn's own score changed from one day to another, and noting that LinkedIn itself may be the reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from ssi_coach.app.intents import Annotate
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.quality import compared
from ssi_coach.domain.readings import total_of
from ssi_coach.domain.records import OfficialScore
from ssi_coach.scoring.drop import Shift, in_words, shift, too_few
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_full, number, signed
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import button, clear, label, line
from ssi_coach.ui.words import area_title

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class DropDialog(DeskDialog):
    """``argument``: the day of the later of the two scores, None for the newest; the earlier is the one before it."""

    def __init__(self, desk: Desk, argument: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, self.tr("Why did LinkedIn’s score change?"), width=600)
        self._readings: tuple[OfficialScore, ...] = ()
        self.shift: Shift | None = None
        self.choice = QWidget()
        chosen = QGridLayout(self.choice)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setHorizontalSpacing(10)
        self.first, self.last = QComboBox(), QComboBox()
        for place, (text, box) in enumerate(((self.tr("&From"), self.first), (self.tr("&To"), self.last))):
            title = label(text)
            title.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            chosen.addWidget(title, 0, 2 * place)
            chosen.addWidget(box, 0, 2 * place + 1)
            chosen.setColumnStretch(2 * place + 1, 1)
            box.activated.connect(self._changed)
        self.body.addWidget(self.choice)
        self.words = QVBoxLayout()
        self.words.setSpacing(8)
        self.body.addLayout(self.words)
        self.rule = line()
        self.body.addWidget(self.rule)
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(18)
        self.figures.setVerticalSpacing(4)
        self.figures.setColumnStretch(0, 1)
        self.body.addLayout(self.figures)
        self.body.addStretch(1)
        self.note = button(
            self.tr("Note that LinkedIn changed its formula"),
            self._note,
            tip=self.tr(
                "The estimate then listens to LinkedIn’s next scores more than to the earlier ones; can be undone"
            ),
        )
        self.note.setAccessibleName(self.note.text())
        self.record = button(self.tr("Record LinkedIn’s score…"), self._record, command="record")
        self.buttons.addWidget(self.record)
        self.close_button = button(self.tr("Close"), self.accept, "primary")
        self.close_button.setDefault(True)
        self.buttons.insertWidget(0, self.note)
        self.buttons.addWidget(self.close_button)
        desk.published.connect(self.draw)
        self._take(desk.standing, argument)

    def draw(self, standing: Standing) -> None:
        """Show it as it stands now; the days chosen stay chosen."""
        self._take(standing, _day(self.last), _day(self.first))

    def _take(self, standing: Standing, last: date | None, first: date | None = None) -> None:
        self._readings = compared(standing)
        days = [reading.on for reading in self._readings]
        later = days.index(last) if last in days[1:] else len(days) - 1
        earlier = days.index(first) if first in days[:later] else max(0, later - 1)
        for box, known in ((self.first, self._readings[:-1]), (self.last, self._readings[1:])):
            box.clear()
            for reading in reversed(known):
                text = self.tr("{day}: {score}").format(
                    day=day_full(reading.on), score=number(total_of(reading) or 0.0)
                )
                box.addItem(text, reading.on.isoformat())
        if len(days) > 1:
            self.last.setCurrentIndex(self.last.findData(days[later].isoformat()))
            self.first.setCurrentIndex(self.first.findData(days[earlier].isoformat()))
        self.choice.setVisible(len(days) > 2)
        self._explain(standing)

    def _changed(self) -> None:
        self._explain(self.desk.standing)

    def _explain(self, standing: Standing) -> None:
        """Work out and show the reasons. The earlier day chosen is the first, whichever box it stands in."""
        chosen = {_day(self.first), _day(self.last)}
        pair = [reading for reading in self._readings if reading.on in chosen]
        self.shift = shift(standing.series, *pair) if len(pair) == 2 else None
        clear(self.words)
        clear(self.figures)
        found = self.shift
        self.rule.setVisible(found is not None and bool(found.pillars))
        self.note.setVisible(found is not None and found.worth_noting and standing.read_only is None)
        two = len(self._readings) > 1
        self.record.setVisible(not two and standing.read_only is None)
        if found is None:
            text = self.tr("Choose two different days.") if two else say(too_few())
            self.words.addWidget(label(text, wrap=True))
        else:
            for place, sentence in enumerate(in_words(found, self.desk.catalogue.pillar_titles)):
                self.words.addWidget(label(say(sentence), "" if place else "strong", wrap=True))
            self._show_figures(found)
        self.fit_height()

    def _show_figures(self, found: Shift) -> None:
        """Per pillar what changed and what explains it: the figures behind the sentences."""
        if not found.pillars:
            return
        titles = ("", self.tr("Change"), self.tr("Explained"), self.tr("Left"))
        for place, text in enumerate(titles):
            self.figures.addWidget(label(text, "small"), 0, place, _RIGHT if place else _LEFT)
        lines = [
            (area_title(self.desk.catalogue, pillar), new - old, explained)
            for pillar, (old, new, explained) in found.pillars.items()
        ]
        lines.append((self.tr("Total"), found.change, found.change - found.rest))
        for place, (title, change, explained) in enumerate(lines, 1):
            role = "strong" if place == len(lines) else ""
            self.figures.addWidget(label(title, role), place, 0)
            for column, value in enumerate((change, explained, change - explained), 1):
                self.figures.addWidget(label(signed(value), role or "number"), place, column, _RIGHT)

    def _record(self) -> None:
        self.desk.dialog_wanted.emit("record", None)

    def _note(self) -> None:
        if self.shift is not None:
            self.desk.do(Annotate(self.shift.last, "linkedin_change", ""))


def _day(box: QComboBox) -> date | None:
    """The day chosen."""
    text = box.currentData()
    return date.fromisoformat(text) if text else None
