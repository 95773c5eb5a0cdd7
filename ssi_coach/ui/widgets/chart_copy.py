"""A small button beside a chart that copies it as a picture or as a table; the chart has the same as its menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ssi_coach.ui.copying import to_clipboard

Rows = Callable[[], tuple[Sequence[str], Sequence[Sequence[str]]]]


class ChartCopy(QToolButton):
    """``rows`` gives (titles, lines) of what the chart shows."""

    def __init__(self, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._chart: QWidget | None = None
        self.setProperty("role", "flat")
        text = self.tr("Copy")
        self.setText(f"{text} ▾")
        self.setAccessibleName(self.tr("Copy the chart"))
        self.setToolTip(self.tr("As a picture or as a table"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = QMenu(self)
        self.picture = QAction(self.tr("Copy the picture"), self.choices)
        self.picture.triggered.connect(self.copy_picture)
        self.table = QAction(self.tr("Copy the table"), self.choices)
        self.table.triggered.connect(self.copy_table)
        self.choices.addActions([self.picture, self.table])
        self.choices.aboutToShow.connect(self._enable)
        self.setMenu(self.choices)

    def watch(self, chart: QWidget) -> None:
        """This is the chart; it gets the menu as well."""
        self._chart = chart
        chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chart.customContextMenuRequested.connect(self._open)

    def _enable(self) -> None:
        self.picture.setEnabled(self._chart is not None and self._chart.isVisible())

    def _open(self, where: QPoint) -> None:
        if self._chart is not None:
            self.choices.popup(self._chart.mapToGlobal(where))

    def copy_picture(self) -> None:
        """The chart as it is on the screen."""
        if self._chart is not None:
            QGuiApplication.clipboard().setPixmap(self._chart.grab())

    def copy_table(self) -> None:
        """The figures of the chart, with their titles."""
        to_clipboard(*self._rows())
