"""A chart's figures as a table, and the button that shows it in the chart's place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ssi_coach.ui.widgets.basics import button

_LEAST_HEIGHT = 190


class FigureTable(QTableWidget):
    """Plain cells to walk through by key and to read: days in the first column, a figure in each other one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A table is seldom asked for, and only then what copies it is needed.
        from ssi_coach.ui.copying import TableTools

        TableTools(self)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def show_figures(self, titles: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
        """Show these, as they come; what was shown before is forgotten."""
        rows = list(lines)
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(cell))


def table_switch(chart: str, toggled: Callable[[bool], None]) -> QPushButton:
    """The button that turns a chart into its table and back. ``chart`` names it, for there may be several on a page;
    ``toggled`` is a bound method."""
    made = button(
        QCoreApplication.translate("Figures", "Table"),
        role="segment",
        tip=QCoreApplication.translate("Figures", "Show the figures of the chart as a table"),
        name=QCoreApplication.translate("Figures", "{chart} as a table").format(chart=chart),
    )
    made.setCheckable(True)
    made.toggled.connect(toggled)
    return made
