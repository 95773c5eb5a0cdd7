"""All of LinkedIn's scores that were recorded, and what was noted about days: to look at, edit, delete, copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ssi_coach.app.intents import DeleteAnnotation, DeleteScore
from ssi_coach.app.standing import Standing
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import Annotation, OfficialScore
from ssi_coach.ui.charts.readout import mark_text
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_full, number
from ssi_coach.ui.keys import key_of
from ssi_coach.ui.widgets.basics import button, label, set_role
from ssi_coach.ui.widgets.flow import flow
from ssi_coach.ui.widgets.number_field import plain_number
from ssi_coach.ui.widgets.search_field import SearchField, show_rows_with
from ssi_coach.ui.words import area_title

_NONE = "–"
_FIRST_SHARE = 6
"""The column from which on titles are long and wrap."""
_AIR = 14
"""What a heading has left and right of its text, and a line."""


class ReadingsDialog(DeskDialog):
    """``argument`` is not used."""

    help_group = "readings"

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, self.tr("LinkedIn’s scores"), width=880)
        self._readings: list[OfficialScore] = []
        self._notes: list[Annotation] = []
        self.empty = label(
            self.tr("No score of LinkedIn’s is recorded yet. Each one makes your estimate more exact."),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.empty)
        self._titles = [
            self.tr("Day"),
            *(area_title(desk.catalogue, p) for p in PILLARS),
            self.tr("Total"),
            self.tr("Industry rank, top %"),
            self.tr("Industry average"),
            self.tr("Network rank, top %"),
            self.tr("Network average"),
        ]
        self.table = _table(self.tr("LinkedIn’s scores"), self._titles)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemDoubleClicked.connect(self._edit)
        self.search = SearchField(self.tr("Search a day, a score or a note"))
        self.search.textChanged.connect(self._sift)
        self.search.left.connect(self._into_table)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 3)
        self.record = button(
            self.tr("Record a score…"), self._record, tip=self.tr("Record LinkedIn’s score"), command="record"
        )
        self.edit = button(self.tr("Edit…"), self._edit, tip=self.tr("Edit the chosen score"), keys="Return")
        self.delete = button(
            self.tr("Delete"), self._delete, tip=self.tr("Delete the chosen score; can be undone"), keys="Del"
        )
        self.copy = button(
            self.tr("Copy table"),
            self._copy,
            tip=self.tr("Copy the table for a spreadsheet"),
            keys="Ctrl+C",
        )
        self.why = button(
            self.tr("Why did it change?"),
            self._explain,
            tip=self.tr("Why the chosen score differs from the one before"),
        )
        self.body.addLayout(flow(self.record, self.edit, self.delete, self.why, self.copy))
        self.notes_title = label(self.tr("Noted about days"), "heading")
        self.body.addWidget(self.notes_title)
        self.notes = _table(self.tr("Noted about days"), [self.tr("Day"), self.tr("Note")])
        self.notes.itemSelectionChanged.connect(self._enable)
        self.body.addWidget(self.notes, 1)
        self.annotate = button(
            self.tr("LinkedIn changed its formula…"),
            self._annotate,
            tip=self.tr("Note a day on which LinkedIn changed how it counts"),
        )
        self.forget = button(
            self.tr("Delete note"), self._delete_note, tip=self.tr("Delete the chosen note; can be undone"), keys="Del"
        )
        self.body.addLayout(flow(self.annotate, self.forget))
        # With nothing recorded the sentence and its button stand together at the top.
        self._room = QWidget()
        self.body.addWidget(self._room, 1)
        self.close_button = button(self.tr("Close"), self.accept, "primary")
        self.buttons.addWidget(self.close_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.take_focus)
        key_of(self.table, QKeySequence.StandardKey.Delete, self._delete)
        key_of(self.table, "Return", self._edit)
        self.copying = TableTools(self.table, (self.record, self.edit, self.delete, self.why), self._rows_to_copy)
        self.copying.copied.connect(self._told)
        self.copying_notes = TableTools(self.notes, (self.annotate, self.forget))
        key_of(self.notes, QKeySequence.StandardKey.Delete, self._delete_note)
        desk.published.connect(self.draw)
        self.resize(1040, 640)
        self.draw(desk.standing)
        # Its keys work from the beginning; Ctrl+F goes to the search.
        (self.table if self._readings else self.record).setFocus()

    def draw(self, standing: Standing) -> None:
        """Show what is recorded, newest first; what was chosen stays chosen."""
        readings = list(reversed(standing.records.readings))
        if readings != self._readings:
            chosen = self._chosen()
            self._readings = readings
            _fill(self.table, [_cells(reading) for reading in readings])
            for place, reading in enumerate(readings):
                if chosen is not None and reading.on == chosen.on:
                    self.table.selectRow(place)
        notes = list(reversed(standing.records.annotations))
        if notes != self._notes:
            self._notes = notes
            _fill(self.notes, [[day_full(note.on), mark_text(note.kind, note.text)] for note in notes])
        self.empty.setVisible(not readings)
        self.table.setVisible(bool(readings))
        self._room.setVisible(not readings and not notes)
        for tool in (self.edit, self.delete, self.why, self.copy):
            tool.setVisible(bool(readings))
        set_role(self.record, "" if readings else "primary")
        set_role(self.close_button, "primary" if readings else "")
        self.forget.setVisible(bool(notes))
        self.notes_title.setVisible(bool(notes))
        self.notes.setVisible(bool(notes))
        self.search.setVisible(bool(readings) or bool(notes))
        self._sift()
        self._enable()

    def _sift(self) -> None:
        """Show only the lines with every word that is searched."""
        for table in (self.table, self.notes):
            show_rows_with(table, self.search.text())

    def _into_table(self) -> None:
        self.table.setFocus()

    def _chosen(self) -> OfficialScore | None:
        place = _row(self.table)
        return self._readings[place] if place is not None and place < len(self._readings) else None

    def _enable(self) -> None:
        self.edit.setEnabled(self._chosen() is not None)
        self.delete.setEnabled(self._chosen() is not None)
        self.copy.setEnabled(bool(self._readings))
        self.why.setVisible(len(self._readings) > 1)
        self.forget.setVisible(bool(self._notes))
        self.forget.setEnabled(_row(self.notes) is not None)

    def _record(self) -> None:
        self.desk.dialog_wanted.emit("record", None)

    def _edit(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.desk.dialog_wanted.emit("record", chosen.on)

    def _explain(self) -> None:
        chosen = self._chosen()
        self.desk.dialog_wanted.emit("drop", chosen.on if chosen is not None else None)

    def _delete(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.desk.do(DeleteScore(chosen.on))

    def _copy(self) -> None:
        self.copying.copy_all()

    def _rows_to_copy(self, everything: bool) -> tuple[list[str], list[list[str]]]:
        """Days as spreadsheets read them in every language, and nothing where nothing is known."""
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        lines = []
        for place, reading in enumerate(self._readings):
            if (everything or not chosen or place in chosen) and not self.table.isRowHidden(place):
                cells = ["" if cell == _NONE else cell for cell in _cells(reading)[1:]]
                lines.append([reading.on.isoformat(), *cells])
        return self._titles, lines

    def _told(self) -> None:
        self.desk.message.emit(self.tr("The table is on the clipboard."))

    def _annotate(self) -> None:
        chosen = self._chosen()
        self.desk.dialog_wanted.emit("annotate", chosen.on if chosen is not None else None)

    def _delete_note(self) -> None:
        if (place := _row(self.notes)) is not None:
            note = self._notes[place]
            self.desk.do(DeleteAnnotation(note.on, note.kind, note.text))


def _cells(reading: OfficialScore) -> list[str]:
    points = [reading.pillar(p) for p in PILLARS] + [reading.total]
    shares = [reading.industry_rank, reading.industry_average, reading.network_rank, reading.network_average]
    return [
        day_full(reading.on),
        *(_NONE if value is None else number(value) for value in points),
        *(_NONE if value is None else plain_number(value) for value in shares),
    ]


def _table(name: str, titles: list[str]) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(titles)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    if len(titles) > 2:
        table.setProperty("wide", True)  # with large letters ten columns are more than a screen
        header.setMinimumHeight(3 * header.fontMetrics().lineSpacing() + 14)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for place in range(_FIRST_SHARE, len(titles)):
            heading = _in_lines(titles[place], header.fontMetrics())
            table.setHorizontalHeaderItem(place, QTableWidgetItem(heading))
            # Qt would leave room for bold letters, which these never are.
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            widest = max(header.fontMetrics().horizontalAdvance(line) for line in heading.split("\n"))
            header.resizeSection(place, widest + _AIR)
        header.setStretchLastSection(True)
    return table


def _in_lines(title: str, metrics: QFontMetrics) -> str:
    """A heading in lines as narrow as its longest word, so that its column need be no wider."""
    words = title.split()
    widest = max(metrics.horizontalAdvance(word) for word in words)
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if metrics.horizontalAdvance(longer) <= widest:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def _fill(table: QTableWidget, lines: list[list[str]]) -> None:
    table.setRowCount(len(lines))
    for line, cells in enumerate(lines):
        for place, cell in enumerate(cells):
            table.setItem(line, place, QTableWidgetItem(cell))


def _row(table: QTableWidget) -> int | None:
    """The line chosen; None while none is, or several are (to be copied)."""
    rows = table.selectionModel().selectedRows()
    return rows[0].row() if len(rows) == 1 else None
