"""The week in figures: where each pillar began, where it ended, what was planned and done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ssi_coach.app.chart import TOTAL
from ssi_coach.app.states.progress import ProgressState, WeekRow
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.pillars import AREAS
from ssi_coach.ui.copying import to_clipboard
from ssi_coach.ui.format import day_plain, number, signed, weekday_short
from ssi_coach.ui.widgets.basics import Card, Dot, button, label, set_role
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.words import area_title

_NONE = "–"


class WeekTable(Card):
    """The table of a `ProgressState`. All labels are made once; drawing only sets their texts."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._catalogue = catalogue
        self.streak = label("", "chip")
        self.copy = button(self.tr("Copy"), self._copy, "flat", tip=self.tr("Copy the table for a spreadsheet"))
        self.head.addWidget(self.copy)
        # In a line of its own: beside the title it would leave it too little room in most languages.
        self.body.addWidget(self.streak, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._heads = [label("", "small") for _ in range(4)]
        for place, head in enumerate(self._heads, 2):
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignRight)
        self._lines: dict[str, tuple[QWidget, ...]] = {}
        for line, area in enumerate((*AREAS, TOTAL), 1):
            strong = "strong" if area == TOTAL else ""
            title = label(self.tr("Total") if area == TOTAL else area_title(catalogue, area), strong)
            cells = [title, *(label("", strong) for _ in range(4))]
            dot = Dot("accent" if area == TOTAL else area)
            grid.addWidget(dot, line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(title, line, 1)
            for place, cell in enumerate(cells[1:], 2):
                grid.addWidget(cell, line, place, Qt.AlignmentFlag.AlignRight)
            self._lines[area] = (dot, *cells)
        self.body.addLayout(grid)
        self.meaning = label("", "small", wrap=True)
        self.body.addWidget(self.meaning)
        self.body.addStretch(1)

    def show_state(self, state: ProgressState) -> None:
        """Draw the week."""
        review = state.review
        self.set_title(self.tr("The week so far") if review.running else self.tr("The week in figures"))
        self.streak.setText(self.tr("%n good week(s) in a row", "", review.streak_weeks))
        self.streak.setToolTip(
            self.tr("Weeks in which at least 70 % of the plan was done. Pauses and one missed day do not break it.")
        )
        self.streak.setVisible(review.streak_weeks > 0)
        titles = (*self._column_titles(state), self.tr("change"), self.tr("done"))
        for head, title in zip(self._heads, titles, strict=True):
            head.setText(title)
        shown = {row.area: row for row in state.rows}
        for area, widgets in self._lines.items():
            for widget in widgets:
                widget.setVisible(area in shown)
            if area in shown:
                self._show_row(shown[area], [widget for widget in widgets if isinstance(widget, QLabel)])
        self.meaning.setText(self._meaning(state))
        self.setAccessibleDescription(self.spoken(state))

    def _column_titles(self, state: ProgressState) -> tuple[str, str]:
        review = state.review
        return weekday_short(review.week.monday), self.tr("now") if review.running else weekday_short(
            review.week.sunday
        )

    def _meaning(self, state: ProgressState) -> str:
        review = state.review
        monday, sunday = self._column_titles(state)
        before = day_plain(review.week.shift(-1).sunday)
        if review.running:
            return self.tr("{monday}: your estimate as the week began, at the close of {day}.").format(
                monday=monday, day=before
            )
        return self.tr(
            "{monday}: your estimate as the week began, at the close of {before}. {sunday}: at the close of {day}."
        ).format(monday=monday, before=before, sunday=sunday, day=day_plain(review.week.sunday))

    def _show_row(self, row: WeekRow, cells: list[QLabel]) -> None:
        _, start, end, change, done = cells
        start.setText(_NONE if row.start is None else number(row.start))
        end.setText(_NONE if row.end is None else number(row.end))
        change.setText(_NONE if row.change is None else signed(row.change))
        set_role(change, "up" if (row.change or 0) > 0 else "down" if (row.change or 0) < 0 else "number")
        done.setText(self.tr("{done} / {planned}").format(done=row.done, planned=row.planned) if row.planned else _NONE)

    def _copy(self) -> None:
        titles = ["", *(head.text() for head in self._heads)]
        rows = [[each for each in widgets if isinstance(each, QLabel)] for widgets in self._lines.values()]
        to_clipboard(titles, [[cell.text() for cell in row] for row in rows if not row[0].isHidden()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = menu_at(self)
        offer(menu, self.tr("Copy the table"), self._copy)
        menu.popup(event.globalPos())

    def spoken(self, state: ProgressState) -> str:
        """The table as sentences, for a screen reader."""
        sentences = []
        for row in state.rows:
            title = self.tr("Total") if row.area == TOTAL else area_title(self._catalogue, row.area)
            parts = [title]
            if row.start is not None and row.end is not None and row.change is not None:
                parts.append(
                    self.tr("from {start} to {end}, {change}").format(
                        start=number(row.start), end=number(row.end), change=signed(row.change)
                    )
                )
            elif row.end is not None:
                parts.append(number(row.end))
            if row.planned:
                parts.append(self.tr("{done} of {planned} planned done").format(done=row.done, planned=row.planned))
            sentences.append(", ".join(parts))
        return ". ".join(sentences) + "."
