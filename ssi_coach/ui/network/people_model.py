"""The list of people as a table model: it filters and sorts by itself, since a proxy would be asked 30,000 times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ssi_coach.app.states.contacts import Contact, Group
from ssi_coach.app.states.network import promise
from ssi_coach.domain.folding import fold
from ssi_coach.domain.network import SENIORITIES, Seniority
from ssi_coach.domain.values import dataclass
from ssi_coach.ui.format import day_column
from ssi_coach.ui.network.words import NONE, ago, group_name, name, reason, reason_short, seniority_name
from ssi_coach.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
COLUMNS: Final = ("name", "position", "company", "seniority", "connected", "contact", "messages", "reason")
REASON: Final = COLUMNS.index("reason")
"""Why to reach out: shown in the place of `BESIDE` while only those to reach out to are shown."""
BESIDE: Final = tuple(COLUMNS.index(column) for column in ("connected", "contact", "messages"))
_LAST: Final = "\uffff"
_NO_PROMISE: Final = (True, True, 1_000_000, 0, "")


@dataclass(frozen=True, slots=True)
class Filter:
    """Whom to show. None = whoever. ``gone``: those who are gone, and only those."""

    text: str = ""
    group: Group | None = None
    seniority: Seniority | None = None
    fits: bool = False
    reach: bool = False
    changed_on: date | None = None
    gone: bool = False

    def tests(self) -> list[Callable[[Contact], bool]]:
        """What somebody has to pass, the cheap ones first."""
        made: list[Callable[[Contact], bool]] = []
        if self.gone:
            made.append(lambda c: c.group is None)
        elif self.group is not None:
            made.append(lambda c: c.group == self.group)
        else:
            made.append(lambda c: c.group is not None)
        if self.seniority is not None:
            made.append(lambda c: (c.connection.seniority or "unknown") == self.seniority)
        if self.fits:
            made.append(lambda c: c.fits)
        if self.reach:
            made.append(lambda c: c.reason is not None)
        if self.changed_on is not None:
            day = self.changed_on.isoformat()
            made.append(lambda c: c.connection.changed == day)
        return made


class PeopleModel(QAbstractTableModel):
    """Whom a `Filter` lets through, in the order of a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = [
            self.tr("Name"),
            self.tr("Position"),
            self.tr("Company"),
            self.tr("Rank"),
            self.tr("Connected"),
            self.tr("Last contact"),
            self.tr("Messages"),
            self.tr("Why"),
        ]
        self._all: list[Contact] = []
        self._today = date.min
        self._filter = Filter()
        self._column, self._order = 0, Qt.SortOrder.AscendingOrder
        self.shown: list[Contact] = []

    def show_contacts(self, contacts: tuple[Contact, ...], today: date) -> None:
        """Take these in, which come in the order of their names."""
        self.beginResetModel()
        self._all, self._today = list(contacts), today
        if (self._column, self._order) != (0, Qt.SortOrder.AscendingOrder):
            self._arrange()
        self._sift()
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        """Show whom this lets through."""
        if wanted != self._filter:
            self.beginResetModel()
            self._filter = wanted
            self._sift()
            self.endResetModel()

    def contact(self, row: int) -> Contact | None:
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def row_of(self, slug: str) -> int | None:
        """Where somebody stands; None when the filter hides them."""
        return next((row for row, contact in enumerate(self.shown) if contact.connection.slug == slug), None)

    def _sift(self) -> None:
        people = self._all
        for test in self._filter.tests():
            people = [contact for contact in people if test(contact)]
        for word in fold(self._filter.text).split():
            people = [contact for contact in people if word in contact.words]
        self.shown = people

    def _arrange(self) -> None:
        down = self._order == Qt.SortOrder.DescendingOrder
        key = _KEYS[COLUMNS[self._column]]
        # By name first, so that equals stand by name whatever the direction.
        self._all.sort(key=_KEYS["name"], reverse=down and self._column == 0)
        if self._column:
            self._all.sort(key=key, reverse=down)

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
        if not index.isValid() or (contact := self.contact(index.row())) is None:
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(contact, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(contact, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[index.column()]}: {self._cell(contact, column)}"
        return None

    def _cell(self, contact: Contact, column: str) -> str:
        return reason_short(contact, self._today) if column == "reason" else _cell(contact, column)

    def _tip(self, contact: Contact, column: str) -> str:
        if column in {"position", "company", "name"}:
            return _cell(contact, column)
        if column in {"contact", "reason"}:
            why = reason(contact, self._today)
            return why or ("" if contact.group is None else group_name(contact.group))
        return ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the whole list, so that a filter taken away shows the same order."""
        if not 0 <= column < len(COLUMNS) or (column, order) == (self._column, self._order):
            return
        self.beginResetModel()
        self._column, self._order = column, order
        self._arrange()
        self._sift()
        self.endResetModel()


def _cell(contact: Contact, column: str) -> str:
    person = contact.connection
    if column == "name":
        return name(contact)
    if column == "position":
        return person.position
    if column == "company":
        return person.company
    if column == "seniority":
        return seniority_name(person.seniority)
    if column == "connected":
        return NONE if person.connected_on is None else day_column(person.connected_on)
    if column == "contact":
        return NONE if contact.days is None else ago(contact.days)
    return str(person.messages_sent + person.messages_received or NONE)


_KEYS: Final[dict[str, Callable[[Contact], Any]]] = {
    "name": lambda c: c.words,
    "position": lambda c: fold(c.connection.position) or _LAST,
    "company": lambda c: fold(c.connection.company) or _LAST,
    "seniority": lambda c: SENIORITIES.index(c.connection.seniority or "unknown"),
    "connected": lambda c: c.connection.connected or "",
    "contact": lambda c: 1_000_000 if c.days is None else c.days,
    "messages": lambda c: c.connection.messages_sent + c.connection.messages_received,
    "reason": lambda c: promise(c) if c.reason is not None else _NO_PROMISE,
}
