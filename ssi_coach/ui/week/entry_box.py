"""A line to type into and the kinds it may mean below it: type, arrow keys to choose, Enter to take."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ssi_coach.app.quick_log import Entry, read_entry
from ssi_coach.app.usual import usual_kinds
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.icons import area_icon
from ssi_coach.ui.kinds import lexicon
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.widgets.choose_below import ChooseBelow
from ssi_coach.ui.widgets.search_field import offer_clearing
from ssi_coach.ui.words import kind_title

_PAGE = 99


class EntryBox(QWidget):
    """Reads a line as the quick log does. ``kind`` is the kind chosen among those that fit, None when none fits."""

    understood = Signal()
    """What the line means, or which kind is chosen, changed."""

    taken = Signal()
    """Enter, or a double click on a kind."""

    taken_on = Signal()
    """Shift+Enter: take it, and go on with the next."""

    def __init__(
        self,
        desk: Desk,
        kinds: tuple[str, ...],
        placeholder: str,
        name: str,
        rows: int = 7,
        day: date | None = None,
    ) -> None:
        super().__init__()
        self._day = day
        self._catalogue = desk.catalogue
        self._today: date = desk.today
        self._lexicon = lexicon(desk.catalogue, kinds)
        self._usual = usual_kinds(desk.standing)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.setToolTip(plain_tip(placeholder))
        self.line.setAccessibleName(name)
        offer_clearing(self.line)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What it may be"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "choices")
        height = self.list.fontMetrics().height() + 12
        self.list.setFixedHeight(rows * height + 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.line)
        box.addWidget(self.list)
        self.entry = self._read()
        ChooseBelow(self.line, self.list, _PAGE).taken_on.connect(self.taken_on)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.taken)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemDoubleClicked.connect(self._double_clicked)
        self.setFocusProxy(self.line)
        self._show()

    def _read(self) -> Entry:
        return read_entry(self.line.text(), self._lexicon, self._today, self._usual, self._day)

    @property
    def kind(self) -> str | None:
        row = self.list.currentRow()
        return None if row < 0 else str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _typed(self) -> None:
        self.entry = self._read()
        self._show()
        self.understood.emit()

    def _show(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for suggestion in self.entry.suggestions:
            kind = self._catalogue.kinds[suggestion.kind]
            item = QListWidgetItem(area_icon(kind.area), kind_title(self._catalogue, suggestion.kind))
            item.setData(Qt.ItemDataRole.UserRole, suggestion.kind)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)

    def _chosen(self, _row: int) -> None:
        self.understood.emit()

    def _double_clicked(self, _item: QListWidgetItem) -> None:
        self.taken.emit()
