"""Routines: several kinds that are done together, as one card with one tick."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ssi_coach.app.intents import DeleteRoutine, SaveRoutine
from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.week import palette_kinds
from ssi_coach.domain.limits import MAX_NAME
from ssi_coach.domain.records import Routine, RoutineItem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.kinds import minutes
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.week.fields import kind_combo
from ssi_coach.ui.week.stepper import Stepper
from ssi_coach.ui.widgets.basics import button, label

_FIRST = (RoutineItem("comment", 1), RoutineItem("profile_visit", 3), RoutineItem("message", 1))
"""What a new routine starts from: a quarter of an hour, as the name it proposes says."""


class RoutinesDialog(DeskDialog):
    """The routines on the left, the chosen one on the right. Leaving one keeps what was typed, as one step to undo."""

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        super().__init__(desk, parent, QCoreApplication.translate("RoutinesDialog", "Routines"), width=680)
        self.body.addWidget(
            label(
                self.tr("Small things you do together: one card, one tick. Drag it from the palette onto a day."),
                "muted",
                wrap=True,
            )
        )
        self.list = QListWidget()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("Your routines"))
        self.list.setMaximumWidth(round(220 * letters()))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new = button(self.tr("New routine"), self._new)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        self.none = label(self.tr("No routine yet: name this one and save it, and it stands here."), "muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setMaximumWidth(round(220 * letters()))
        left.addWidget(self.none, 1)
        left.addWidget(self.new)
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText(self.tr("My 15 minutes"))
        self.name.setAccessibleName(self.tr("Name of the routine"))
        self._id = ""
        self._known = Routine("", "", ())
        self._fresh = False
        self._rows: list[tuple[QComboBox, Stepper, QPushButton]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self.more = button(self.tr("Add an activity"), self._add_line, "link")
        self.needs = label("", "muted")
        right = QVBoxLayout()
        right.setSpacing(8)
        caption = QLabel(self.tr("Name"))
        caption.setBuddy(self.name)
        right.addWidget(caption)
        right.addWidget(self.name)
        right.addLayout(self._grid)
        right.addWidget(self.more)
        right.addWidget(self.needs)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        self.body.addLayout(both, 1)
        self.delete = button(self.tr("Delete routine"), self._delete, "flat")
        self.save = button(self.tr("Save"), self._save, "primary")
        self.save.setDefault(True)
        self.buttons.insertWidget(0, self.delete)
        self.buttons.addWidget(button(self.tr("Close"), self.reject))
        self.buttons.addWidget(self.save)
        self.name.textChanged.connect(self._follow)
        self.list.currentItemChanged.connect(self._choose)
        desk.published.connect(self._published)
        self._list(desk.standing)

    # -- the list ----------------------------------------------------------------------------------------------

    def _published(self, standing: Standing) -> None:
        if Change.ROUTINES in standing.changed:
            self._list(standing)

    def _list(self, standing: Standing) -> None:
        """Show the routines there are. What is being edited stays, unless it was changed or deleted elsewhere."""
        routines = standing.records.routines
        self.list.setVisible(bool(routines))
        self.none.setVisible(not routines)
        blocked = self.list.blockSignals(True)
        while self.list.count() > len(routines):
            self.list.takeItem(self.list.count() - 1)
        for row, routine in enumerate(routines):
            if row == self.list.count():
                self.list.addItem(QListWidgetItem())
            item = self.list.item(row)
            item.setText(routine.title)
            item.setData(Qt.ItemDataRole.UserRole, routine.id)
        here = next((row for row, routine in enumerate(routines) if routine.id == self._id), -1)
        if here < 0 and not self._fresh and routines:
            here = 0
        self.list.setCurrentRow(here)
        self.list.blockSignals(blocked)
        if here >= 0 and routines[here] != self._known:
            self._edit(routines[here])
        elif here < 0 and not self._fresh:
            self._start()
        self._follow()

    def _choose(self) -> None:
        """Another one was chosen in the list: what was typed for the one before is kept."""
        row = self.list.currentRow()
        wanted = self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else ""
        self._keep()
        self._id, self._fresh = wanted, False
        self._list(self.desk.standing)

    def _new(self) -> None:
        self._keep()
        self._start()

    def _start(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(blocked)
        self._edit(Routine("", "", _FIRST))
        self.name.setFocus()

    # -- the routine being edited ------------------------------------------------------------------------------

    def _edit(self, routine: Routine) -> None:
        self._id = routine.id
        self._known, self._fresh = routine, not routine.id
        while self._rows:
            self._drop(self._rows[-1])
        for item in routine.items:
            self._line(item)
        self.name.setText(routine.title)
        self._follow()

    def _line(self, item: RoutineItem) -> None:
        catalogue = self.desk.catalogue
        kinds = sum(palette_kinds(catalogue, self.desk.standing.records.person), ())
        kind = kind_combo(catalogue, kinds if item.kind in kinds else (*kinds, item.kind), item.kind)
        count = Stepper(item.count, least=1)
        remove = button("×", self._remove_line, "flat", tip=self.tr("Take this line away"))
        number = self._grid.rowCount()
        for column, field in enumerate((kind, count, remove)):
            self._grid.addWidget(field, number, column)
        before: QWidget = self._rows[-1][2] if self._rows else self.name
        for field in (kind, count.figure, remove):
            QWidget.setTabOrder(before, field)
            before = field
        QWidget.setTabOrder(remove, self.more)
        self._rows.append((kind, count, remove))
        self._number()
        kind.currentIndexChanged.connect(self._follow)
        count.changed.connect(self._follow)

    def _add_line(self) -> None:
        used = {kind.currentData() for kind, _, _ in self._rows}
        first, _ = palette_kinds(self.desk.catalogue, self.desk.standing.records.person)
        self._line(RoutineItem(next((kind for kind in first if kind not in used), first[0]), 1))
        self._rows[-1][0].setFocus()
        self._follow()

    def _remove_line(self) -> None:
        for parts in self._rows:
            if parts[2] is self.sender():
                self._drop(parts)
                break
        self._follow()

    def _drop(self, parts: tuple[QComboBox, Stepper, QPushButton]) -> None:
        self._rows.remove(parts)
        for part in parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._number()

    def _number(self) -> None:
        for place, (kind, count, remove) in enumerate(self._rows, 1):
            kind.setAccessibleName(self.tr("Activity {number}").format(number=place))
            count.set_name(self.tr("How often, activity {number}").format(number=place))
            remove.setAccessibleName(self.tr("Take activity {number} away").format(number=place))

    def _items(self) -> tuple[RoutineItem, ...]:
        return _together(RoutineItem(kind.currentData(), count.value()) for kind, count, _ in self._rows)

    def _follow(self) -> None:
        kinds = self.desk.catalogue.kinds
        total = sum(kinds[item.kind].minutes * item.count for item in self._items())
        self.needs.setText(self.tr("{minutes} in all").format(minutes=minutes(total)))
        self.save.setEnabled(bool(self.name.text().strip()) and bool(self._rows))
        self.delete.setEnabled(bool(self._id))

    def _save(self) -> None:
        self._write(self.name.text().strip())

    def _keep(self) -> None:
        """Save what was changed and not saved yet; a new one without a name gets the one that was proposed."""
        title, items = self.name.text().strip(), self._items()
        if items and (title, items) != (self._known.title, _together(self._known.items)):
            self._write(title or self._known.title or self.name.placeholderText())

    def _write(self, title: str) -> None:
        self._id = self._id or self.desk.coach.new_id()
        self._known, self._fresh = Routine(self._id, title, self._items()), False
        self.desk.do(SaveRoutine(self._known))

    def _delete(self) -> None:
        gone, self._id = self._id, ""
        self.desk.do(DeleteRoutine(gone))

    def done(self, result: int) -> None:
        """However it is closed: what was typed is kept, and one undo takes it back."""
        self._keep()
        super().done(result)


def _together(items: Iterable[RoutineItem]) -> tuple[RoutineItem, ...]:
    """Two lines of one kind count together."""
    counts: dict[str, int] = {}
    for item in items:
        counts[item.kind] = counts.get(item.kind, 0) + item.count
    return tuple(RoutineItem(kind, count) for kind, count in counts.items())
