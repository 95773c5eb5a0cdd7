"""All results as a table model, the newest first; it searches by itself, since a proxy would be asked for every row."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ssi_coach.app.states.results import search_text
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.folding import fold
from ssi_coach.domain.records import Activity
from ssi_coach.ui.format import day_full, whole
from ssi_coach.ui.results.words import money_text
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.words import kind_title

Index = QModelIndex | QPersistentModelIndex
COLUMNS: Final = ("day", "kind", "count", "with", "value", "note")


class ResultsModel(QAbstractTableModel):
    """What a kind and words let through."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = [
            self.tr("Day"),
            self.tr("Result"),
            self.tr("Count"),
            self.tr("With whom"),
            self.tr("Value"),
            self.tr("Note"),
        ]
        self._kind_titles = {kind.key: kind_title(catalogue, kind.key) for kind in catalogue.results}
        self._all: tuple[Activity, ...] = ()
        self._texts: dict[Activity, str] = {}
        self._kind, self._words = "", ""
        self.shown: list[Activity] = []

    @property
    def total(self) -> int:
        return len(self._all)

    def show_rows(self, rows: tuple[Activity, ...]) -> None:
        """Take these in, newest first."""
        self.beginResetModel()
        self._all = rows
        self._texts = {}
        self._sift()
        self.endResetModel()

    def set_filter(self, kind: str, words: str) -> None:
        """Show only a kind ("" = all) with these words."""
        if (kind, words) != (self._kind, self._words):
            self.beginResetModel()
            self._kind, self._words = kind, words
            self._sift()
            self.endResetModel()

    def result(self, row: int) -> Activity | None:
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def row_of(self, id: str) -> int | None:
        return next((row for row, activity in enumerate(self.shown) if activity.id == id), None)

    def _sift(self) -> None:
        rows = [row for row in self._all if not self._kind or row.kind == self._kind]
        wanted = fold(self._words).split()
        if wanted:
            if not self._texts:
                self._texts = {row: search_text(row, self._kind_titles[row.kind]) for row in self._all}
            rows = [row for row in rows if all(word in self._texts[row] for word in wanted)]
        self.shown = rows

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.titles[section] if wanted and 0 <= section < len(self.titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or (row := self.result(index.row())) is None:
            return None
        cell = self._cell(row, COLUMNS[index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole and COLUMNS[index.column()] in {"with", "note"}:
            return plain_tip(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[index.column()]}: {cell}"
        return None

    def _cell(self, row: Activity, column: str) -> str:
        if column == "day":
            return day_full(row.on)
        if column == "kind":
            return self._kind_titles[row.kind]
        if column == "count":
            return whole(row.count)
        if column == "with":
            return row.with_whom or ""
        if column == "value":
            return "" if row.value is None else money_text(row.value, row.currency)
        return " ".join(row.note.split())
