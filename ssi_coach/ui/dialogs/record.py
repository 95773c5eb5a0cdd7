"""Recording LinkedIn's own score: typed, or pasted from the copied page and looked at before it is saved."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QLocale, QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ssi_coach.app.intents import RecordScore
from ssi_coach.app.unexpected import disagreement_of
from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.problems import Problem
from ssi_coach.domain.readings import check_reading, tidy
from ssi_coach.domain.records import OfficialScore
from ssi_coach.importers.ssi_page import PageReading, looks_like_page, read_page
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.dialogs.record_form import RecordForm, WrongNumber
from ssi_coach.ui.format import day_full, number, pydate, qdate
from ssi_coach.ui.i18n import say
from ssi_coach.ui.week.fields import WideDate
from ssi_coach.ui.widgets.basics import button, column, label, row
from ssi_coach.ui.widgets.number_field import NumberField
from ssi_coach.ui.words import recorded_in_part

_SAID_LINES = 5
"""Room for what is wrong, in part, replaced or differs, with the links below it."""

SSI_PAGE = "https://www.linkedin.com/sales/ssi"


class RecordDialog(DeskDialog):
    """``argument``: None for a new score (the clipboard is looked at), a pasted text, or the day of one to edit."""

    help_group = "record"

    def __init__(self, desk: Desk, argument: date | str | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, self.tr("LinkedIn’s score on"), width=720)
        self.setWindowTitle(self.tr("Record LinkedIn’s score"))
        self._editing = argument if isinstance(argument, date) else None
        self._typed = False
        self._explained: Pillar | None = None
        self._seen = ""
        self._build()
        if self._editing is not None:
            self.day.setDate(qdate(self._editing))
            self._show_recorded()
        elif isinstance(argument, str):
            self._paste(argument, self.tr("Read from what you pasted"))
        else:
            self._show_recorded()
            self._look_at_clipboard()
        self.form.in_order()[0].setFocus()
        self._check()

    def _build(self) -> None:
        outer = self.layout()
        assert outer is not None
        outer.removeWidget(self.heading)
        self.day = WideDate(qdate(self.desk.today))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(self.tr("d MMMM yyyy", "a day with its year, Qt date format"))
        self.day.setLocale(QLocale())
        self.day.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.day.setAccessibleName(self.tr("Day of the score"))
        self.heading.setBuddy(self.day)
        self.heading.setWordWrap(False)
        self.body.addLayout(row(self.heading, self.day, 1, spacing=10))
        self.hint = label(
            self.tr("Copy the whole page (Ctrl+A, Ctrl+C) and paste it here, or type the numbers."), "muted", wrap=True
        )
        self.body.addWidget(self.hint)
        self.open_page = button(
            self.tr("Open my SSI page"), self._open_page, "link", tip=self.tr("Opens LinkedIn’s page in your browser")
        )
        self.paste_button = button(
            self.tr("Paste"),
            self._paste_asked,
            tip=self.tr("Read the copied page from the clipboard"),
            keys="Ctrl+V",
        )
        self.clear_button = button(self.tr("Clear"), self._clear, "flat", tip=self.tr("Empty all fields"))
        self.body.addLayout(row(self.paste_button, self.open_page, 1, self.clear_button))
        self.understood = label("", "notice", wrap=True)
        self.understood.hide()
        self.body.addWidget(self.understood)
        self.form = RecordForm(self.desk.catalogue)
        self.form.changed.connect(self._form_changed)
        self.form.paste_wanted.connect(self._paste_into)
        self.body.addWidget(self.form)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.partly = label("", "small", wrap=True)
        self.partly.hide()
        self.replaced = label("", "small", wrap=True)
        self.replaced.hide()
        self.note = label("", "warning", wrap=True)
        self.note.hide()
        self.why = button(self.tr("Why?"), self._explain, "link", tip=self.tr("How the estimate comes about"))
        self.changed_formula = button(self.tr("LinkedIn changed its formula…"), self._annotate, "link")
        self.why_row = QWidget()
        held = QHBoxLayout(self.why_row)
        held.setContentsMargins(0, 0, 0, 0)
        for link in (self.why, self.changed_formula):
            held.addWidget(link)
        held.addStretch(1)
        self.why_row.hide()
        # What is said while one types has its room from the beginning: buttons do not move away under the mouse.
        said = QWidget()
        said.setLayout(column(self.problem, self.partly, self.replaced, self.note, self.why_row, 1, spacing=8))
        said.setMinimumHeight(_SAID_LINES * self.fontMetrics().lineSpacing() + self.why.sizeHint().height())
        self.body.addWidget(said)
        self.body.addStretch(1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.save = button(self.tr("Save"), self._save, "primary", keys="Ctrl+S")
        self.save.setDefault(True)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.save)
        self.day.dateChanged.connect(self._day_changed)
        self.desk.failed.connect(self._refused)
        self.setAcceptDrops(True)
        for field in self.form.in_order():
            # What is dropped is a page for the whole dialog, never a text for one number.
            field.setAcceptDrops(False)
        QShortcut(QKeySequence.StandardKey.Paste, self, self._paste_asked)
        QShortcut(QKeySequence.StandardKey.Save, self, self._save)

    # -- what is on the clipboard ------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Coming back from the browser with the page copied: it is read at once, unless numbers were typed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and hasattr(self, "save"):
            self._look_at_clipboard()

    def _look_at_clipboard(self) -> None:
        text = clipboard_text()
        if self._typed or self._editing is not None or text == self._seen or not looks_like_page(text):
            return
        self._seen = text
        try:
            page = read_page(text)
        except Problem:
            return
        recorded = self.desk.standing.records.readings
        if any(reading.pillars == page.score(reading.on).pillars for reading in recorded[-3:]):
            return
        self._show_page(page, self.tr("Read from the clipboard"))

    def _paste_asked(self) -> None:
        text = clipboard_text()
        if text.strip():
            self._paste(text, self.tr("Read from the clipboard"))
        else:
            self._tell(self.tr("The clipboard is empty: copy LinkedIn’s page first (Ctrl+A, Ctrl+C)."))

    def _paste_into(self, field: NumberField) -> None:
        text = clipboard_text()
        if not text.strip() or looks_like_page(text) or "\n" in text.strip():
            self._paste_asked()
        else:
            field.paste()

    def _paste(self, text: str, source: str) -> None:
        self._seen = text
        try:
            page = read_page(text)
        except Problem as problem:
            self.understood.hide()
            self._tell(say(problem.message))
            return
        self._show_page(page, source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A copied page may be dropped as well as pasted."""
        if event.mimeData().hasText() and not event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._paste(event.mimeData().text(), self.tr("Read from what you dropped"))

    def _show_page(self, page: PageReading, source: str) -> None:
        parts = ", ".join(say(part) for part in page.describe())
        self.understood.setText(self.tr("{source} · {parts}. Please check:").format(source=source, parts=parts))
        self.understood.show()
        self._fill(page.score(self._on))

    # -- the form ----------------------------------------------------------------------------------------------

    @property
    def _on(self) -> date:
        return pydate(self.day.date())

    def _recorded(self) -> OfficialScore | None:
        """The score recorded for the chosen day."""
        return next((r for r in self.desk.standing.records.readings if r.on == self._on), None)

    def _show_recorded(self) -> None:
        if (recorded := self._recorded()) is not None:
            self._fill(recorded)

    def _fill(self, reading: OfficialScore) -> None:
        self.form.fill(reading)
        self._typed = False

    def _clear(self) -> None:
        self.understood.hide()
        self.form.clear()
        self._typed = False

    def _day_changed(self) -> None:
        if not self._typed and self._editing is None and not self.understood.isVisibleTo(self):
            recorded = self._recorded()
            if recorded is not None:
                self._fill(recorded)
            else:
                self.form.clear()
            self._typed = False
        self._check()

    def _form_changed(self) -> None:
        self._typed = True
        self._check()

    def _check(self) -> None:
        """Say at once what is wrong, what will be replaced, and where LinkedIn disagrees."""
        reading = self._reading()
        self.save.setEnabled(reading is not None)
        recorded = self._recorded()
        replaced = recorded is not None and self._on != self._editing
        if recorded is not None and replaced:
            self.replaced.setText(
                self.tr("A score of {day} is recorded already ({total}); saving replaces it.").format(
                    day=day_full(self._on), total="–" if recorded.total is None else number(recorded.total)
                )
            )
        self.replaced.setVisible(replaced)
        partly = reading is not None and reading.total is None
        if reading is not None and partly:
            self.partly.setText(recorded_in_part(len(reading.pillars)))
        self.partly.setVisible(partly)
        self._compare(reading)

    def _reading(self) -> OfficialScore | None:
        """The reading in the fields where it can be believed; else the reason is shown."""
        try:
            reading = tidy(self.form.read(self._on))
            if self.form.empty:
                self._tell("")
                return None
            check_reading(reading, self.desk.today)
        except WrongNumber as problem:
            self._tell(str(problem))
            return None
        except Problem as problem:
            self._tell(say(problem.message))
            return None
        self._tell("")
        return reading

    def _compare(self, reading: OfficialScore | None) -> None:
        standing, found = self.desk.standing, None
        if reading is not None and standing.grounded:
            found = disagreement_of(standing, reading, saved=False)
        self._explained = found.pillar if found else None
        if found:
            self.note.setText(say(found.message))
        self.note.setVisible(found is not None)
        self.why_row.setVisible(found is not None)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _refused(self, sentence: str) -> None:
        self._tell(sentence)

    # -- what buttons do ---------------------------------------------------------------------------------------

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(SSI_PAGE))

    def _explain(self) -> None:
        if self._explained is not None:
            self.desk.dialog_wanted.emit("explain", self._explained.value)

    def _annotate(self) -> None:
        self.desk.dialog_wanted.emit("annotate", self._on)

    def _save(self) -> None:
        reading = self._reading()
        if reading is None:
            return
        moved = self._editing if self._editing != self._on else None
        if self.desk.do(RecordScore(reading, moved)):
            self.accept()


def clipboard_text() -> str:
    """What was copied, as text; as markup where that alone reads like LinkedIn's page."""
    # Qt hands out nothing at all while nothing was ever copied.
    data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
    if data is None:
        return ""
    text = data.text()
    if data.hasHtml() and not looks_like_page(text) and looks_like_page(data.html()):
        return data.html()
    return text
