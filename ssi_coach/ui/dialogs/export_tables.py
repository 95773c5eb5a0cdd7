"""How tables are written for a spreadsheet, before it is asked where to. What was chosen is remembered."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ssi_coach.app import settings
from ssi_coach.domain.problems import Problem
from ssi_coach.reports.tables import DECIMALS, DELIMITERS, Shape, shape_for
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.dialog import PlainDialog
from ssi_coach.ui.widgets.form import Form
from ssi_coach.ui.widgets.tick_box import LabelledTick

_AUTO = "auto"


class ExportTablesDialog(PlainDialog):
    """``chosen`` brings the `Shape` to write in."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, "", width=520)
        self.setWindowTitle(self.tr("Export tables for a spreadsheet"))
        self.heading.setText(self.windowTitle())
        self.with_talk_notes = False
        """Whether the private notes for talks go along, once it was chosen."""
        told = self.tr(
            "One CSV file for each table, with everything of this workspace, in a folder of your choice. Names of files,"
            " columns and values are English, so that other programs can read them anywhere."
        )
        self.body.addWidget(label(told, "muted", wrap=True))
        delimiter, decimal, mark = _remembered()
        self.delimiter, self.decimal = QComboBox(), QComboBox()
        signs = {
            _AUTO: self.tr("As usual here: {sign}"),
            "comma": self.tr("Comma"),
            "semicolon": self.tr("Semicolon"),
            "tab": self.tr("Tab"),
            "point": self.tr("Point"),
        }
        usual = {self.delimiter: "semicolon" if _sign() == "," else "comma", self.decimal: _decimal_name()}
        for box, keys, kept in ((self.delimiter, DELIMITERS, delimiter), (self.decimal, DECIMALS, decimal)):
            for key in (_AUTO, *keys):
                box.addItem(signs[key].format(sign=signs[usual[box]]), key)
            box.setCurrentIndex(max(0, box.findData(kept)))
        self.mark = LabelledTick(self.tr("For Excel: mark the files as UTF-8"))
        self.mark.setChecked(mark)
        form = Form()
        form.add(self.tr("Separator"), self.delimiter)
        form.add(self.tr("Decimal sign"), self.decimal, self.tr("It follows the separator unless you choose one."))
        self.body.addWidget(form)
        self.body.addWidget(self.mark)
        self.body.addWidget(
            label(
                self.tr("Without the mark, Excel shows ä, ł and é as other signs; some programs do not want it."),
                "small",
                wrap=True,
            )
        )
        self.talk_notes = LabelledTick(self.tr("With my private notes for talks"))
        self.talk_notes.setAccessibleName(self.talk_notes.text())
        told = self.tr("Whoever gets the files can read it all. Notes on entries, weeks and pauses are always in them.")
        self.talk_notes.setAccessibleDescription(told)
        self.body.addWidget(self.talk_notes)
        self.body.addWidget(label(told, "small", wrap=True))
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.go_on = button(self.tr("Choose a folder…"), self._take, "primary")
        self.go_on.setDefault(True)
        self.buttons.addWidget(self.go_on)
        self.fit_height()
        self.delimiter.setFocus()

    def shape(self) -> Shape:
        """What is chosen now."""
        return shape_for(
            _sign(),
            delimiter=self.delimiter.currentData(),
            sign=self.decimal.currentData(),
            bom=self.mark.isChecked(),
        )

    def _take(self) -> None:
        kept = f"{self.delimiter.currentData()} {self.decimal.currentData()} {'bom' if self.mark.isChecked() else '-'}"
        # Exporting is what was asked for: where the choice cannot be kept, it is made again next time.
        with suppress(Problem):
            settings.change(tables=kept)
        shape = self.shape()
        self.with_talk_notes = self.talk_notes.isChecked()
        self.accept()
        self.chosen.emit(shape)


def _sign() -> str:
    """The decimal sign of the reader's locale."""
    return "," if QLocale().decimalPoint() == "," else "."


def _decimal_name() -> str:
    return "comma" if _sign() == "," else "point"


def _remembered() -> tuple[str, str, bool]:
    """What was chosen last: delimiter, decimal sign, whether marked; Excel's wish where nothing was."""
    kept = settings.load().tables.split()
    return (kept[0], kept[1], kept[2] == "bom") if len(kept) == 3 else (_AUTO, _AUTO, True)
