"""The workspaces of the list as a table model: sorted and sifted by itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ssi_coach.app.overview import Client
from ssi_coach.app.states.clients import COLUMNS, Row, arranged, row, sifted
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.workspaces.words import cell, titles

Index = QModelIndex | QPersistentModelIndex


class ClientModel(QAbstractTableModel):
    """A row a workspace. What it holds of each comes by `take`, in any order."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.titles = titles()
        self._all: list[Row] = []
        self._text = ""
        self._column, self._down = 0, False
        self.shown: list[Row] = []

    def show_paths(self, paths: tuple[Path, ...], here: Path | None) -> None:
        """List these; what is known of one already is kept until it was looked at anew."""
        known = {each.path: each.client for each in self._all}
        self.beginResetModel()
        self._all = [row(path, path.stem, self.today, here=path == here, client=known.get(path)) for path in paths]
        self._arrange()
        self.endResetModel()

    def take(self, client: Client) -> None:
        """What was found out about a workspace. Its row stays where it is until `settle`."""
        for rows in (self._all, self.shown):
            for place, old in enumerate(rows):
                if old.path == client.path:
                    rows[place] = row(old.path, client.name, self.today, here=old.here, client=client)
                    if rows is self.shown:
                        self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def settle(self) -> None:
        """All have been looked at: now they stand in their order."""
        self.layoutAboutToBeChanged.emit()
        self._arrange()
        self.layoutChanged.emit()

    def search(self, text: str) -> None:
        self.beginResetModel()
        self._text = text
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self.beginResetModel()
            self._column, self._down = column, order == Qt.SortOrder.DescendingOrder
            self._arrange()
            self.endResetModel()

    def _arrange(self) -> None:
        self._all = arranged(self._all, COLUMNS[self._column], down=self._down)
        self.shown = sifted(self._all, self._text)

    def row_of(self, path: Path | None) -> int | None:
        """Where a workspace stands; None when it is not shown."""
        return next((place for place, each in enumerate(self.shown) if each.path == path), None)

    def at(self, place: int) -> Row | None:
        return self.shown[place] if 0 <= place < len(self.shown) else None

    @property
    def count(self) -> int:
        return len(self._all)

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        return self.titles[COLUMNS[section]] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or (each := self.at(index.row())) is None:
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(each, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[column]}: {cell(each, column)}"
        if role == Qt.ItemDataRole.ToolTipRole and column in {"name", "talk"}:
            notes = each.client.talk_notes if each.client is not None else ""
            return plain_tip(notes if column == "talk" and notes else str(each.path))
        wants_care = (column == "talk" and each.talk in {"overdue", "today"}) or (
            column == "silent" and each.long_silence
        )
        if role == Qt.ItemDataRole.ForegroundRole and wants_care:
            return tokens().color("warning_text")
        if role == Qt.ItemDataRole.FontRole and (wants_care or (column == "name" and each.here)):
            font = QFont()
            font.setBold(True)
            return font
        return None
