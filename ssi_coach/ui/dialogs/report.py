"""The coach's report: which days, what stands in it, how its pages look, and out as a PDF or onto paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QComboBox, QFrame, QHBoxLayout, QScrollArea, QWidget

from ssi_coach.app.coach_report import PRESETS, SECTIONS, CoachReport, Preset, ask_report, preset_span
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.i18n import say
from ssi_coach.ui.plain import ask_plain
from ssi_coach.ui.plan.asking import Asking
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.week.fields import DayField
from ssi_coach.ui.widgets.basics import button, column, label, row
from ssi_coach.ui.widgets.form import Form
from ssi_coach.ui.widgets.scroll import room
from ssi_coach.ui.widgets.tick_box import LabelledTick

if TYPE_CHECKING:
    from ssi_coach.ui.printing import Printing

REMEMBERED: Final = "report_sections"
"""The sections chosen last, of this workspace, with blanks between."""
_SPAN: Final = "report_span"
_PAGE_WIDTH: Final = 520
"""Of a page in pixels: the smallest at which its text is read without effort. The page is scrolled, not shrunk."""
_CHOICES: Final = 320
_LEAST_SEEN: Final = 340
_HEIGHT: Final = 620
"""Of the dialog, with letters of the usual size: for a window of 1024 × 680, and for screens 768 pixels high."""
_WAIT_MS: Final = 150
"""The page is painted anew when nothing was changed for so long."""


class ReportDialog(DeskDialog):
    """``argument`` is not used."""

    help_group = "coach_report"

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=_CHOICES + _PAGE_WIDTH + 100)
        self.setWindowTitle(self.tr("Coach’s report"))
        self.heading.setText(self.windowTitle())
        self.report: CoachReport | None = None
        self.question: QWidget | None = None
        self.printing: Printing | None = None
        self._page = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._later.timeout.connect(self.draw)
        self._asking = Asking(self)
        self._asking.answered.connect(self._answered)
        left, right = QWidget(), QWidget()
        left.setLayout(self._make_choices())
        right.setLayout(self._make_preview())
        # Beside each other where the screen has the room for it; a page too small to be read would tell nothing.
        least = max(left.minimumSizeHint().width(), round(_CHOICES * letters()))
        beside = room(self).width() >= least + right.minimumSizeHint().width() + 96
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        both.setSpacing(24)
        both.addWidget(left, 1)
        both.addWidget(right)
        self.body.addLayout(both, 1)
        self._make_buttons()
        self._take_preset()
        self.span.currentIndexChanged.connect(self._preset_chosen)
        self.first.dateChanged.connect(self._day_chosen)
        self.last.dateChanged.connect(self._day_chosen)
        self.ask = AskFile(self)
        self.ask.chosen.connect(self._chosen)
        self.resize(self.minimumWidth(), min(round(_HEIGHT * letters()), room(self).height()))
        self.span.setFocus()
        self.draw()

    # -- making ------------------------------------------------------------------------------------------------

    def _make_choices(self) -> QHBoxLayout:
        desk = self.desk
        self.span = QComboBox()
        names = {
            "weeks": self.tr("The last four weeks"),
            "quarter": self.tr("The last quarter"),
            "year": self.tr("This year"),
            "all": self.tr("The whole time"),
        }
        for preset in PRESETS:
            self.span.addItem(names[preset], preset)
        self.span.addItem(self.tr("Other days"), "")
        remembered = self.span.findData(desk.coach.state_get(_SPAN) or PRESETS[0])
        self.span.setCurrentIndex(max(0, remembered))
        self.first = DayField(desk.today, desk.today)
        self.last = DayField(desk.today, desk.today)
        form = Form()
        form.add(self.tr("Time"), self.span)
        form.add(self.tr("From"), self.first)
        form.add(self.tr("To"), self.last)
        kept = desk.coach.state_get(REMEMBERED)
        # What somebody wrote for himself is handed over when he says so, not because nobody looked.
        chosen = [key for key in SECTIONS if key != "notes"] if kept is None else kept.split()
        sections = {
            "score": self.tr("Score and what moved it"),
            "habits": self.tr("Habits: what was done, planned, paused"),
            "results": self.tr("Results and what they were worth"),
            "profile": self.tr("Profile list and network"),
            "notes": self.tr("Notes on weeks and days"),
        }
        self.ticks: dict[str, LabelledTick] = {}
        for key, text in sections.items():
            tick = LabelledTick(text)
            tick.setChecked(key in chosen)
            tick.toggled.connect(self._section_chosen)
            self.ticks[key] = tick
        told = self.tr(
            "Private notes for talks, notes on single entries and pauses, and the names of your contacts are left out"
            " of every report. Notes on weeks and days are printed as you wrote them, with any name in them."
        )
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        left = column(form, label(self.tr("What stands in it"), "strong"), spacing=8)
        for tick in self.ticks.values():
            left.addWidget(tick)
        left.addSpacing(6)
        left.addWidget(label(told, "small", wrap=True))
        left.addWidget(self.problem)
        left.addStretch(1)
        held = QHBoxLayout()
        held.setContentsMargins(0, 0, 0, 0)
        held.addLayout(left)
        return held

    def _make_preview(self) -> QHBoxLayout:
        self.preview = label("")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFixedSize(_PAGE_WIDTH, round(_PAGE_WIDTH * 842 / 595))
        self.preview.setProperty("role", "paper")
        self.sheet = QScrollArea()
        self.sheet.setWidget(self.preview)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = _PAGE_WIDTH + self.sheet.verticalScrollBar().sizeHint().width() + 4
        self.sheet.setFixedWidth(min(whole, room(self).width() - 64))
        self.sheet.setMinimumHeight(_LEAST_SEEN)
        self.sheet.setAccessibleName(self.tr("How the page looks"))
        self.back = button("‹", self._back, tip=self.tr("Previous page"), name=self.tr("Previous page"))
        self.forth = button("›", self._forth, tip=self.tr("Next page"), name=self.tr("Next page"))
        self.page = label("", "muted")
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # The buttons beside it stay where they are while pages are turned.
        self.page.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._page_text(88, 88)) + 8)
        turn = row(1, self.back, self.page, self.forth, 1)
        right = column(spacing=8)
        right.addWidget(self.sheet, 1)
        right.addLayout(turn)
        held = QHBoxLayout()
        held.setContentsMargins(0, 0, 0, 0)
        held.addLayout(right)
        return held

    def _make_buttons(self) -> None:
        self.buttons.addWidget(button(self.tr("Close"), self.reject))
        self.print_button = button(self.tr("Print…"), self._print)
        self.buttons.addWidget(self.print_button)
        self.save_button = button(self.tr("Save as PDF…"), self._save, "primary", keys="Ctrl+S")
        self.save_button.setDefault(True)
        self.buttons.addWidget(self.save_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_button.click)
        # The page takes no focus; days and choices have their own use for these keys without Ctrl.
        QShortcut(QKeySequence("Ctrl+PgDown"), self, self._down)
        QShortcut(QKeySequence("Ctrl+PgUp"), self, self._up)

    def _down(self) -> None:
        self.sheet.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

    def _up(self) -> None:
        self.sheet.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)

    # -- choosing ----------------------------------------------------------------------------------------------

    @property
    def sections(self) -> tuple[str, ...]:
        """What was chosen to stand in the report."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    def _preset_chosen(self) -> None:
        self._take_preset()
        self._page = 0
        self._ask_later()

    def _take_preset(self) -> None:
        preset = self.span.currentData()
        if not preset:
            return
        first, last = preset_span(cast(Preset, preset), self.desk.standing)
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)

    def _day_chosen(self) -> None:
        self.span.blockSignals(True)
        self.span.setCurrentIndex(self.span.count() - 1)
        self.span.blockSignals(False)
        self._page = 0
        self._ask_later()

    def _section_chosen(self) -> None:
        if self.report is not None:
            self._show_page()

    def _ask_later(self) -> None:
        """Ask anew in a moment; until then nothing old can be saved."""
        self._set_report(None)
        self._later.start()

    def _back(self) -> None:
        self._page = max(0, self._page - 1)
        self._turn()

    def _forth(self) -> None:
        self._page += 1
        self._turn()

    def _turn(self) -> None:
        self._show_page()
        self.sheet.verticalScrollBar().setValue(0)

    # -- showing -----------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Have the chosen days looked at, beside the window; a page of them is shown when that is done."""
        self._later.stop()
        self._set_report(None)
        try:
            question = ask_report(self.desk.coach, self.first.day(), self.last.day())
        except Problem as problem:
            self._asking.stop()
            self.problem.setText(say(problem.message))
            self.problem.show()
            self._show_page()
            return
        self.problem.hide()
        self._asking.ask(question)

    def _answered(self, report: CoachReport) -> None:
        wanted = (self.first.day(), min(self.last.day(), self.desk.today))
        if (report.first, report.last) == wanted and not self._later.isActive() and self.problem.isHidden():
            self._set_report(report)
            self._show_page()

    def _set_report(self, report: CoachReport | None) -> None:
        self.report = report
        for made in (self.print_button, self.save_button):
            made.setEnabled(report is not None)

    def done(self, result: int) -> None:
        self._asking.stop()
        super().done(result)

    def _show_page(self) -> None:
        from ssi_coach.ui.coach_report_pdf import report_picture

        if self.report is None:
            self.preview.clear()
            self.page.clear()
            self.back.setEnabled(False)
            self.forth.setEnabled(False)
            return
        ratio = self.devicePixelRatioF()
        dpi = round(72 * ratio * _PAGE_WIDTH / 595)
        picture, count = report_picture(self.report, self._page, dpi, self.sections)
        self._page = min(self._page, count - 1)
        shown = QPixmap.fromImage(picture)
        shown.setDevicePixelRatio(ratio)
        self.preview.setPixmap(shown)
        text = self._page_text(self._page + 1, count)
        self.page.setText(text)
        self.preview.setAccessibleName(text)
        self.back.setEnabled(self._page > 0)
        self.forth.setEnabled(self._page < count - 1)

    def _page_text(self, number: int, count: int) -> str:
        return self.tr("Page {number} of {count}").format(number=number, count=count)

    # -- out ---------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self.desk.coach.workspace.key is not None:
            self.question = ask_plain(self, self.desk, "pdf", self._ask_where)
        else:
            self._ask_where("pdf")

    def _ask_where(self, kind: str) -> None:
        if (report := self.report) is None:
            return
        name = self.tr("Report {first} to {last}").format(first=report.first, last=report.last)
        if report.name:
            name = f"{name} {''.join(char for char in report.name if char.isalnum() or char in ' -')[:60].strip()}"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place = Path(folder or Path.home()) / f"{name}.pdf"
        self.ask.to_save(kind, self.tr("Save the report"), self.tr("PDF files (*.pdf)"), place)

    def _chosen(self, _purpose: str, path: Path) -> None:
        from ssi_coach.ui.coach_report_pdf import write_report

        if self.report is None:
            return
        try:
            write_report(self.report, path, sections=self.sections)
        except Problem as problem:
            self.desk.failed.emit(say(problem.message))
            return
        self._remember()
        self.desk.written.emit(self.tr("Saved as {file}").format(file=path.name), path)
        self.accept()

    def _print(self) -> None:
        from ssi_coach.ui.coach_report_pdf import paint_report
        from ssi_coach.ui.printing import Printing

        if (report := self.report) is None:
            return
        if self.printing is None:
            self.printing = Printing(self)
            self.printing.printed.connect(self._printed)
            self.printing.failed.connect(self.desk.failed)
        self.printing.ask(self.windowTitle(), partial(paint_report, report, sections=self.sections))

    def _printed(self) -> None:
        self._remember()
        self.desk.message.emit(self.tr("Sent to the printer"))

    def _remember(self) -> None:
        if self.desk.standing.read_only is None:
            self.desk.remember(REMEMBERED, " ".join(self.sections))
            self.desk.remember(_SPAN, self.span.currentData() or PRESETS[0])
