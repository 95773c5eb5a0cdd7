"""When to be reminded of what is planned, and what goes on without the window: kept on this machine, on Save."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QSystemTrayIcon, QVBoxLayout, QWidget

from ssi_coach.app import autostart, settings
from ssi_coach.app.opening import WORKSPACE_SUFFIX
from ssi_coach.app.reminder_wishes import MOST_SLOTS, Reminders
from ssi_coach.domain.reminders import Dealt, Slot
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.week.fields import TimeField
from ssi_coach.ui.widgets.basics import button, label, row
from ssi_coach.ui.widgets.day_picks import DayPicks
from ssi_coach.ui.widgets.form import Form
from ssi_coach.ui.widgets.tick_box import LabelledTick

Typed = tuple[Reminders, bool, bool, bool]
"""What is chosen: reminders, an icon in the tray, going on without the window, starting at login."""

_NEW = Slot((1, 2, 3, 4, 5), 12 * 60)


class SlotField(QWidget):
    """A time to be reminded at: the days above, the time and of what below."""

    def __init__(self, slot: Slot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = DayPicks(slot.days)
        self.time = TimeField(slot.minute)
        self.time.setAccessibleName(self.tr("Time of day"))
        self.what = QComboBox()
        self.what.addItem(self.tr("what is planned for the day"), False)
        self.what.addItem(self.tr("a look back at the week"), True)
        self.what.setCurrentIndex(int(slot.look_back))
        self.what.setAccessibleName(self.tr("Remind me of"))
        self.remove = button(self.tr("Remove"), role="link")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 8)
        box.setSpacing(6)
        box.addWidget(self.days)
        box.addLayout(row(self.time, self.what, self.remove, 1))

    def slot(self) -> Slot | None:
        """What was chosen; None where no day is."""
        days = self.days.days()
        return Slot(days, self.time.minute(), bool(self.what.currentData())) if days else None


class RemindersForm(Form):
    """Shows what is kept; `save` keeps what was changed."""

    def __init__(self, desk: Desk, typed: Typed | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept = settings.load()
        self._path = desk.coach.workspace.path.absolute()
        self._at_login = autostart.is_on()
        kept = self._kept
        typed = typed or (kept.reminders, kept.tray, kept.keep_running, self._at_login)
        wishes = typed[0]
        self.on = LabelledTick(self.tr("Remind me"))
        self.on.setChecked(wishes.about(self._path))
        self.add(self.tr("Reminders"), self.on, self._about())
        self.on.setAccessibleName(self.on.text())
        self._held = QWidget()
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add(self.tr("When"), self._held, tall=True)
        self.slots: list[SlotField] = []
        for slot in wishes.slots:
            self._add(slot)
        self.more = button(self.tr("Add a time"), self._add_another, "link")
        self.add_below(self.more)
        self.rest_days = LabelledTick(self.tr("Also on days off"))
        self.rest_days.setChecked(wishes.rest_days)
        self.add(
            self.tr("And"),
            self.rest_days,
            self.tr("Without this a day off is quiet, even one ticked above. Days off are those you do not work on."),
        )
        self.rest_days.setAccessibleName(self.rest_days.text())
        self.unplanned = LabelledTick(self.tr("Also when nothing is planned or all is done"))
        self.unplanned.setChecked(wishes.unplanned)
        self.add_below(self.unplanned)
        self.heading(self.tr("Without the window"))
        self._running(*typed[1:])
        self.on.toggled.connect(self._switched)
        self._switched()
        if desk.demo:
            self.on.setEnabled(False)
        self.unheard = False
        """Whether nothing outside the window can tell anything."""
        self._job: Job | None = None
        self._look_around()

    def _about(self) -> str:
        if self._desk.demo:
            return self.tr("The demonstration reminds nobody; go back to your own workspace first.")
        other = self._kept.reminders
        if other.on and not other.about(self._path) and other.workspace:
            name = Path(other.workspace).name.removesuffix(WORKSPACE_SUFFIX)
            return self.tr("On for the workspace “{name}”; switched on here, they are about this one instead.").format(
                name=name
            )
        return self.tr(
            "Of this workspace, while it is open here or in the background. A quiet note, without a sound, never in a"
            " pause."
        )

    def _running(self, in_tray: bool, keep_running: bool, at_login: bool) -> None:
        self.tray: LabelledTick | None = None
        if QSystemTrayIcon.isSystemTrayAvailable() or self._kept.tray:
            self.tray = LabelledTick(self.tr("Show an icon in the tray"))
            self.tray.setChecked(in_tray)
            # As in `ssi_coach.ui.desktop.notices`.
            needed = (
                "" if sys.platform.startswith("linux") else self.tr("Reminders are shown by it, and bring it along.")
            )
            self.add(self.tr("Tray"), self.tray, needed)
            self.tray.setAccessibleName(self.tray.text())
        self.keep_running = LabelledTick(self.tr("Go on when the window is closed"))
        self.keep_running.setChecked(keep_running)
        self.add(
            self.tr("Background"),
            self.keep_running,
            self.tr("For reminders and the tray. Starting SSI Coach again brings the window back; Quit ends it."),
        )
        self.keep_running.setAccessibleName(self.keep_running.text())
        self.alone = label(
            self.tr(
                "This desktop has neither a tray nor a service for notifications: closed, the window stays minimised in"
                " the task bar, and reminders are shown in it."
            ),
            "warning",
            wrap=True,
        )
        self.alone.hide()
        self.add_below(self.alone)
        self.keep_running.toggled.connect(self._warn)
        self.login = LabelledTick(self.tr("Start in the background when I log in"))
        self.login.setChecked(at_login)
        self.add(self.tr("Login"), self.login)
        self.login.setAccessibleName(self.login.text())

    def _look_around(self) -> None:
        """Find out, beside the window, whether anything can tell of what goes on without it."""
        answers = self._desk.service_answers
        if answers is None or QSystemTrayIcon.isSystemTrayAvailable():
            return

        def look(_report: Report) -> object:
            return answers()

        self._job = Job(look)
        self._job.done.connect(self._looked)
        self._job.start()

    def _looked(self, heard: bool) -> None:
        self._job = None
        self.unheard = not heard
        self._warn()

    def _warn(self) -> None:
        self.alone.setVisible(self.unheard and self.keep_running.isChecked())

    # --- the times

    def _add(self, slot: Slot) -> None:
        made = SlotField(slot)
        made.remove.clicked.connect(self._remove)
        self.slots.append(made)
        self._column.addWidget(made)

    def _add_another(self) -> None:
        self._add(_NEW)
        self._switched()
        self.slots[-1].time.setFocus()

    def _remove(self) -> None:
        gone = self.sender()
        for place, field in enumerate(self.slots):
            if field.remove is gone:
                del self.slots[place]
                self._column.removeWidget(field)
                field.hide()
                field.deleteLater()
                break
        self._switched()
        self.more.setFocus()

    def _switched(self) -> None:
        on = self.on.isChecked()
        for part in (self._held, self.rest_days, self.unplanned):
            self.set_active(part, on)
        self.more.setEnabled(on and len(self.slots) < MOST_SLOTS)

    # --- what was chosen

    def wished(self) -> Reminders:
        """What is chosen now."""
        slots = tuple(slot for field in self.slots if (slot := field.slot()) is not None)
        return Reminders(
            on=self.on.isChecked() and bool(slots),
            workspace=str(self._path),
            slots=slots,
            rest_days=self.rest_days.isChecked(),
            unplanned=self.unplanned.isChecked(),
        )

    def typed(self) -> Typed:
        """All that is chosen now, for a form that takes the place of this one."""
        tray = self._kept.tray if self.tray is None else self.tray.isChecked()
        return self.wished(), tray, self.keep_running.isChecked(), self.login.isChecked()

    def save(self) -> None:
        """Keep what was changed. WorkspaceProblem when that cannot be."""
        kept = settings.load()
        tray = kept.tray if self.tray is None else self.tray.isChecked()
        reminders = self._reminders(kept.reminders)
        changed = replace(kept, reminders=reminders, tray=tray, keep_running=self.keep_running.isChecked())
        if changed != kept:
            settings.change(reminders=reminders, tray=tray, keep_running=changed.keep_running)
            self._desk.command_wanted.emit("settings_kept")
        if self.login.isChecked() != self._at_login:
            autostart.switch(self.login.isChecked())

    def _reminders(self, kept: Reminders) -> Reminders:
        wished = self.wished()
        if self._desk.demo or (not wished.on and kept.workspace not in ("", wished.workspace)):
            # They are another workspace's, and stay so.
            return kept
        same = replace(wished, dealt=kept.dealt, workspace=kept.workspace) == kept
        if same and (kept.workspace == wished.workspace or not wished.on):
            return kept
        # What was to come before now was not wished like this.
        return replace(wished, dealt=Dealt(until=datetime.now(UTC)))
