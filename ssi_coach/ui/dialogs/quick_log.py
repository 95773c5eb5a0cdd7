"""The quick log: type "com 3", look at what it will log, press Enter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ssi_coach.app.quick_log import fill_cards, log_intent
from ssi_coach.domain.records import Activity
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_full, day_long
from ssi_coach.ui.kinds import relative_day
from ssi_coach.ui.results.words import money_text
from ssi_coach.ui.week.entry_box import EntryBox
from ssi_coach.ui.widgets.basics import button, label, set_role
from ssi_coach.ui.words import amount


class QuickLogDialog(DeskDialog):
    """``argument`` is what stands in the line at first, or the day (ISO) to log for where the line names none."""

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        super().__init__(desk, parent, QCoreApplication.translate("QuickLogDialog", "What did you do?"), width=520)
        prefill = argument if isinstance(argument, str) else ""
        day = _day(prefill)
        self.box = EntryBox(
            desk,
            tuple(desk.catalogue.kinds),
            self.tr("com 3 · visit 4 yesterday · contract 12000 EUR Nordfrakt"),
            self.tr("What you did, how often, and when"),
            day=day,
        )
        self.preview = label("", "notice", wrap=True)
        self.plan = label("", "small", wrap=True)
        self.body.addWidget(self.box)
        self.body.addWidget(self.preview)
        self.body.addWidget(self.plan)
        self.body.addStretch(1)
        self.buttons.insertWidget(0, label(self.tr("Shift+Enter logs and stays"), "small", wrap=True), 9)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.log = button(self.tr("Log it"), self._take, "primary", tip=self.tr("Log it (Enter)"))
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.log)
        self.box.understood.connect(self._preview)
        self.box.taken.connect(self._take)
        self.box.taken_on.connect(self._take_on)
        if day is None:
            self.box.line.setText(prefill)
        self._preview()
        self.box.setFocus()

    def _filled(self) -> tuple[dict[str, int], int]:
        """The open cards this entry ticks, and what is left over."""
        kind, entry = self.box.kind, self.box.entry
        if kind is None:
            return {}, entry.count
        return fill_cards(self.desk.coach.cards(Week.of(entry.on)), kind, entry.on, entry.count)

    def _preview(self) -> None:
        kind, entry = self.box.kind, self.box.entry
        ready = entry.loggable and kind is not None and bool(self.box.line.text().strip())
        self.log.setEnabled(ready)
        self.plan.setText("")
        set_role(self.preview, "notice" if ready else "warning" if self.box.line.text().strip() else "small")
        if kind is None:
            self.preview.setText(self.tr("Nothing is called that. Try another word, or “message”, “post”, “visit”."))
        elif not self.box.line.text().strip():
            self.preview.setText(self.tr("Type the beginning of a word and how often. Arrow keys choose below."))
        elif entry.future:
            text = self.tr("{day} is still to come. Plan it on the Week page, and log it when it is done.")
            self.preview.setText(text.format(day=day_full(entry.on)))
        elif entry.early:
            text = self.tr("{day} is before there was LinkedIn. Look at the year.")
            self.preview.setText(text.format(day=day_full(entry.on)))
        elif not entry.loggable:
            self.preview.setText(self.tr("How often? Give a number from 1 to 100,000."))
        else:
            day = relative_day(entry.on, self.desk.today, day_long(entry.on))
            spelled = day if entry.on == self.desk.today else f"{day} ({day_full(entry.on)})"
            what = amount(self.desk.catalogue, kind, entry.count)
            if entry.money is not None:
                what = f"{what}, {money_text(entry.money.value, entry.money.currency)}"
            if entry.with_whom:
                what = self.tr("{what} with {name}").format(what=what, name=entry.with_whom)
            self.preview.setText(self.tr("Logs: {what}, {day}").format(what=what, day=spelled))
            self._say_plan()

    def _say_plan(self) -> None:
        filled, rest = self._filled()
        if not filled:
            return
        on_plan = self.box.entry.count - rest
        text = self.tr("%n of it was planned for that day and is ticked there.", "", on_plan)
        if rest:
            text += " " + self.tr("The other %n is logged beside the plan.", "", rest)
        self.plan.setText(text)

    def _log(self) -> bool:
        kind, entry = self.box.kind, self.box.entry
        if kind is None or not self.log.isEnabled():
            return False
        money = entry.money
        activity = Activity(
            self.desk.coach.new_id(),
            kind,
            entry.on,
            entry.count,
            value=None if money is None else money.value,
            currency=None if money is None else money.currency,
            with_whom=entry.with_whom,
        )
        return self.desk.do(log_intent(self.desk.coach.cards(Week.of(entry.on)), activity))

    def _take(self) -> None:
        if self._log():
            self.accept()

    def _take_on(self) -> None:
        if self._log():
            self.box.line.clear()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
