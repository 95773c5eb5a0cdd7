"""The palette's line and the list below it: type, choose with the arrow keys, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ssi_coach.app.palette import Choice, Command, Group, Index, choices
from ssi_coach.app.quick_log import Entry, read_entry
from ssi_coach.app.usual import usual_kinds
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.icons import area_icon
from ssi_coach.ui.kinds import lexicon
from ssi_coach.ui.palette.rows import CLOSED, KEY, MARK, RIGHT, PaletteRows
from ssi_coach.ui.palette.somebody import Somebody
from ssi_coach.ui.widgets.choose_below import ChooseBelow
from ssi_coach.ui.words import kind_title

_FEWEST = 3
_ROWS = 9
_PAGE = _ROWS - 1


class PaletteBox(QWidget):
    """``kind`` or ``command`` is what is chosen; ``entry`` what the line says to the quick log (None: no workspace)."""

    understood = Signal()
    taken = Signal()
    taken_on = Signal()

    def __init__(self, desk: Desk | None, commands: Sequence[Command], recent: Sequence[str]) -> None:
        super().__init__()
        self._desk = desk
        self._recent = recent
        self._commands = self._index = Index(commands)
        self._somebody = Somebody(desk, self) if desk is not None else None
        self._lexicon = lexicon(desk.catalogue, tuple(desk.catalogue.kinds)) if desk is not None else None
        self._usual = usual_kinds(desk.standing) if desk is not None else {}
        self._marks = {
            Group.LOG: self.tr("Log", "mark of a line of the palette: an entry"),
            Group.GO: self.tr("Go to", "mark of a line of the palette: a place"),
            Group.DO: self.tr("Do", "mark of a line of the palette: done at once"),
            Group.OPEN: self.tr("Open", "mark of a line of the palette: a dialog or file"),
        }
        self._dots: dict[str, QIcon] = {}
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("com 3 · progress · plan my week · settings · dark"))
        self.line.setAccessibleName(self.tr("What you did, or what you look for"))
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What it may be"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        rows = PaletteRows(self.list)
        rows.marks = tuple(self._marks.values())
        self.list.setItemDelegate(rows)
        self.fit(None)
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
        if self._somebody is not None:
            self._somebody.ready.connect(self._names_ready)
        self._show()

    def fit(self, room: int | None) -> None:
        """Make the list as high as ``room`` allows, within what it needs at least and at most."""
        line = self.list.fontMetrics().height() + 12
        rows = _ROWS if room is None else max(_FEWEST, min(_ROWS, room // line))
        self.list.setFixedHeight(rows * line + 8)

    def _read(self) -> Entry | None:
        if self._desk is None or self._lexicon is None:
            return None
        return read_entry(self.line.text(), self._lexicon, self._desk.today, self._usual)

    @property
    def chosen(self) -> str:
        """The key of what is chosen; empty when nothing fits."""
        row = self.list.currentRow()
        return "" if row < 0 else str(self.list.item(row).data(KEY))

    @property
    def kind(self) -> str | None:
        """The kind of activity chosen; None when it is a command, or nothing."""
        sort, _, kind = self.chosen.partition(":")
        return kind if sort == "log" else None

    @property
    def command(self) -> Command | None:
        """The command chosen; None when it is a kind of activity, or nothing."""
        return self._index.commands.get(self.chosen)

    def _typed(self) -> None:
        self.entry = self._read()
        self._show()
        self.understood.emit()
        self._announce()

    def _names_ready(self) -> None:
        """Whose name was typed before the names were there."""
        if self._somebody is not None and self._somebody.found(self.line.text()) and self.list.currentRow() <= 0:
            self._show()
            self.understood.emit()
            self._announce()

    def _show(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        names = self._lexicon.kinds if self._lexicon is not None else None
        line = self.line.text()
        more = self._somebody.found(line) if self._somebody is not None else ()
        self._index = self._commands.beside(more) if more else self._commands
        found = choices(line, self._index, self.entry, self._recent, names)
        told: set[str] = set()
        for choice in found:
            item = self._item(choice)
            if item.data(CLOSED):
                # Once is enough to be read; who only hears the chosen line hears it there.
                why = str(item.data(RIGHT))
                item.setData(RIGHT, "" if why in told else why)
                told.add(why)
            self.list.addItem(item)
        # What is only alike is chosen by hand: Enter alone must not log a slip of the finger.
        self.list.setCurrentRow(0 if found and found[0].meant else -1)
        self.list.blockSignals(blocked)

    def _item(self, choice: Choice) -> QListWidgetItem:
        command = self._index.commands.get(choice.key)
        mark = self._marks[choice.group]
        if command is None and self._desk is not None:
            kind = choice.key.partition(":")[2]
            item = QListWidgetItem(self._dot(kind), kind_title(self._desk.catalogue, kind))
            right = closed = ""
        else:
            assert command is not None
            item = QListWidgetItem(command.title)
            closed = command.closed
            right = closed or command.keys or command.where
        item.setData(KEY, choice.key)
        item.setData(MARK, mark)
        item.setData(RIGHT, right)
        item.setData(CLOSED, bool(closed))
        said = self.tr("{mark}: {what}").format(mark=mark, what=item.text())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}, {right}" if right else said)
        return item

    def _dot(self, kind: str) -> QIcon:
        assert self._desk is not None
        area = self._desk.catalogue.kinds[kind].area
        if area not in self._dots:
            self._dots[area] = area_icon(area)
        return self._dots[area]

    def _chosen(self, _row: int) -> None:
        self.understood.emit()
        self._announce()

    def _announce(self) -> None:
        """The focus stays in the line, so a screen reader is told what is chosen below."""
        row = self.list.currentRow()
        said = "" if row < 0 else str(self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
        self.line.setAccessibleDescription(said)
        if said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def _double_clicked(self, _item: QListWidgetItem) -> None:
        self.taken.emit()
