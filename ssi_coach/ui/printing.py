"""Prints what is painted for paper: the system's dialog first, then the same pages as in the PDF.

Qt's part for printing is loaded when somebody first prints.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QWidget

from ssi_coach.domain.problems import Problem
from ssi_coach.ui.i18n import say

Paint = Callable[[QPagedPaintDevice], None]

_QT_LEAVES_OUT = (
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
    QT_TRANSLATE_NOOP(
        "QPrintSettingsOutput",
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
        "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
    ),
)
"""Texts of Qt's own dialog that Qt lacks in Polish. Named here they are in our translations, which are asked first."""


class Printing(QObject):
    """One at a time; ``printed`` when the pages are on their way, ``failed`` (what is to be told) when they are not."""

    printed = Signal()
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QDialog | None = None

    def ask(self, name: str, paint: Paint) -> None:
        """Ask which printer, and paint on it. ``name`` is what the printer's queue shows."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # The pages have margins of their own; the paper is the one chosen in the dialog.
        self.printer.setFullPage(True)
        self.printer.setDocName(name)
        self._paint = paint
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(self._accepted)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        QDialog.open(dialog)

    def _accepted(self) -> None:
        try:
            self._paint(self.printer)
        except Problem as problem:
            self.failed.emit(say(problem.message))
            return
        self.printed.emit()
