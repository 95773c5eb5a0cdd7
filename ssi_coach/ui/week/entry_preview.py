"""What a typed line will log, said in a sentence, and logged: shared by the quick log and the command palette."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ssi_coach.app.quick_log import Entry, fill_cards, log_intent
from ssi_coach.domain.records import Activity
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_full, day_long
from ssi_coach.ui.kinds import relative_day
from ssi_coach.ui.results.words import money_text
from ssi_coach.ui.widgets.basics import label, set_role
from ssi_coach.ui.words import amount


class EntryPreview(QWidget):
    """Two lines of text. `show_entry` says what an entry means, and whether it can be logged is then in ``ready``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.ready = False
        self.said = label("", "notice", wrap=True)
        self.plan = label("", "small", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.said)
        box.addWidget(self.plan)

    def show_entry(self, kind: str | None, entry: Entry, *, typed: bool) -> None:
        """``typed``: whether anything stands in the line."""
        self.ready = entry.loggable and kind is not None and typed
        self.plan.setText("")
        set_role(self.said, "notice" if self.ready else "warning" if typed else "small")
        if kind is None:
            self.said.setText(self.tr("Nothing is called that. Try another word, or “message”, “post”, “visit”."))
        elif not typed:
            self.said.setText(self.tr("Type the beginning of a word and how often. Arrow keys choose below."))
        elif entry.future:
            text = self.tr("{day} is still to come. Plan it on the Week page, and log it when it is done.")
            self.said.setText(text.format(day=day_full(entry.on)))
        elif entry.early:
            text = self.tr("{day} is before there was LinkedIn. Look at the year.")
            self.said.setText(text.format(day=day_full(entry.on)))
        elif not entry.loggable:
            self.said.setText(self.tr("How often? Give a number from 1 to 100,000."))
        else:
            self._say(kind, entry)

    def _say(self, kind: str, entry: Entry) -> None:
        today = self._desk.today
        day = relative_day(entry.on, today, day_long(entry.on))
        spelled = day if entry.on == today else f"{day} ({day_full(entry.on)})"
        what = amount(self._desk.catalogue, kind, entry.count)
        if entry.money is not None:
            what = f"{what}, {money_text(entry.money.value, entry.money.currency)}"
        if entry.with_whom:
            what = self.tr("{what} with {name}").format(what=what, name=entry.with_whom)
        told = self.tr("Logs: {what}, {day}") if entry.is_meant(kind) else self.tr("Is this meant? Logs: {what}, {day}")
        self.said.setText(told.format(what=what, day=spelled))
        if not entry.is_meant(kind):
            set_role(self.said, "warning")
        filled, rest = fill_cards(self._desk.coach.cards(Week.of(entry.on)), kind, entry.on, entry.count)
        if not filled:
            return
        said = self.tr("%n of it was planned for that day and is ticked there.", "", entry.count - rest)
        if rest:
            said += " " + self.tr("The other %n is logged beside the plan.", "", rest)
        self.plan.setText(said)

    def log(self, kind: str | None, entry: Entry) -> bool:
        """Log what was last shown; False when it cannot be, or was refused (the reason has been told)."""
        if kind is None or not self.ready:
            return False
        money = entry.money
        activity = Activity(
            self._desk.coach.new_id(),
            kind,
            entry.on,
            entry.count,
            value=None if money is None else money.value,
            currency=None if money is None else money.currency,
            with_whom=entry.with_whom,
        )
        return self._desk.do(log_intent(self._desk.coach.cards(Week.of(entry.on)), activity))
