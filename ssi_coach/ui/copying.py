"""Tables onto the clipboard: as text with tabs and as an HTML table, with the titles, and with nothing that would run.

What is pasted into a spreadsheet is read as if it were typed, so a text that looks like a formula gets an apostrophe
before it, as in the tables that are exported. A plain number stays one, with its sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QTableView

from ssi_coach.reports.tables import harmless
from ssi_coach.ui.keys import key_of, native
from ssi_coach.ui.names import as_written

_NUMBER = re.compile(r"[+\-−±]?\s?\d[\d\s.,\u00a0\u202f’']*(?:%|\s%)?")
_COPY = QKeySequence.StandardKey.Copy


def _cell(text: str) -> str:
    flat = " ".join(text.split("\n")).replace("\t", " ").replace("\r", " ").strip()
    return flat if _NUMBER.fullmatch(flat) else harmless(" ".join(flat.split(" ")))


def to_clipboard(titles: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Put a table onto the clipboard. ``titles`` may be empty."""
    safe = [[_cell(cell) for cell in line] for line in ([titles, *lines] if titles else lines)]
    marks = ["th" if titles and not place else "td" for place in range(len(safe))]
    rows = (
        "<tr>" + "".join(f"<{mark}>{escape(cell, quote=False)}</{mark}>" for cell in line) + "</tr>"
        for mark, line in zip(marks, safe, strict=True)
    )
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in safe))
    data.setHtml(f"<meta charset='utf-8'><table>{''.join(rows)}</table>")
    QGuiApplication.clipboard().setMimeData(data)


def table_lines(table: QTableView, *, all_rows: bool = False) -> tuple[list[str], list[list[str]]]:
    """(titles, lines) of a table as it is shown: the rows chosen, or all where none is; hidden ones left out."""
    model = table.model()
    header = table.horizontalHeader()
    order = sorted(range(model.columnCount()), key=header.visualIndex)
    columns = [column for column in order if not table.isColumnHidden(column)]
    chosen = sorted({index.row() for index in table.selectionModel().selectedIndexes()})
    rows = range(model.rowCount()) if all_rows or not chosen else chosen
    across = Qt.Orientation.Horizontal
    titles = [str(model.headerData(column, across) or "") for column in columns]
    lines = [
        [str(model.index(row, column).data() or "") for column in columns] for row in rows if not table.isRowHidden(row)
    ]
    return titles, lines


class TableTools(QObject):
    """Gives a table Ctrl+C and a menu (right click, menu key): what its buttons do, and copying.

    ``tools`` are the buttons that say and do it, so that nothing is in the menu only. ``rows`` gives the (titles,
    lines) to copy where they are others than those shown.
    """

    copied = Signal(int)
    """So many lines were put onto the clipboard."""

    def __init__(
        self,
        table: QTableView,
        tools: Sequence[QAbstractButton] = (),
        rows: Callable[[bool], tuple[Sequence[str], Sequence[Sequence[str]]]] | None = None,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._tools = tools
        self._rows = rows
        key_of(table, _COPY, self.copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open)

    def copy(self) -> None:
        """Copy the rows that are chosen; all where none is."""
        self._copy(everything=False)

    def copy_all(self) -> None:
        self._copy(everything=True)

    def _copy(self, *, everything: bool) -> None:
        titles, lines = self._rows(everything) if self._rows else table_lines(self._table, all_rows=everything)
        if lines:
            to_clipboard(titles, lines)
            self.copied.emit(len(lines))

    def menu(self) -> QMenu:
        """The menu; freed when it closes."""
        made = QMenu(self._table)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_tools(made, self._tools)
        made.addSeparator()
        keys = native(_COPY)
        chosen = made.addAction(self.tr("Copy what is chosen") + f"\t{keys}")
        chosen.setEnabled(self._table.selectionModel().hasSelection())
        chosen.triggered.connect(self.copy)
        whole = made.addAction(self.tr("Copy the whole table"))
        whole.setEnabled(self._table.model().rowCount() > 0)
        whole.triggered.connect(self.copy_all)
        return made

    def _open(self, where: QPoint) -> None:
        if self._tools and not self._table.selectionModel().hasSelection():
            return
        self.menu().popup(self._table.viewport().mapToGlobal(where))


def add_tools(menu: QMenu, tools: Sequence[QAbstractButton]) -> None:
    """Put what buttons do into a menu, with their keys; what is not shown now is left out."""
    for tool in tools:
        if tool.isHidden():
            continue
        keys = str(tool.property("keys") or "")
        action = menu.addAction(as_written(tool.text()) + (f"\t{keys}" if keys else ""))
        action.setEnabled(tool.isEnabled())
        action.triggered.connect(tool.click)
