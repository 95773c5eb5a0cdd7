"""The list of workspaces, one a client: how each stands, and the ways to open, begin and name them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from ssi_coach.app.overview import Client
from ssi_coach.app.states.clients import COLUMNS, Row
from ssi_coach.app.workspaces import Found
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.dialogs.base import PlainDialog
from ssi_coach.ui.i18n import say
from ssi_coach.ui.remembered import RememberedSize, RememberedTable
from ssi_coach.ui.widgets.basics import button, label, row, set_role
from ssi_coach.ui.widgets.flow import FlowLayout
from ssi_coach.ui.widgets.nothing_left import NothingLeft
from ssi_coach.ui.widgets.search_field import SearchField
from ssi_coach.ui.workspaces.model import ClientModel
from ssi_coach.ui.workspaces.words import details

_AIR = 22
_ARROW = 26
_NAME = 16
"""So many letters of a name are seen at least."""
_WIDTH = 960
_HEIGHT = 600
_MOST_DETAIL = 600


class ClientTable(QTableView):
    """Enter opens, F2 renames, the menu key shows all of it."""

    opened = Signal()
    rename_wanted = Signal()

    def __init__(self, clients: ClientModel, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setModel(clients)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("wide", True)  # with large letters six columns are more than a screen
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._remembered: RememberedTable | None = None
        self.measure()
        self._remembered = RememberedTable(self, "workspaces", COLUMNS)

    def measure(self) -> None:
        """Every column as wide as what stands in it; the name takes what is left."""
        metrics = self.fontMetrics()
        bold = self.font()
        bold.setBold(True)
        strong = QFontMetrics(bold)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        # The name takes what is left, on a small screen too little of it: then the table is scrolled.
        self.horizontalHeader().setMinimumSectionSize(metrics.averageCharWidth() * _NAME)
        clients = self.model()
        for place, column in enumerate(COLUMNS):
            if column == "name":
                self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
                continue
            title = clients.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            widest = metrics.horizontalAdvance(title) + _ARROW
            for line in range(clients.rowCount()):
                text = clients.data(clients.index(line, place), Qt.ItemDataRole.DisplayRole)
                widest = max(widest, strong.horizontalAdvance(text) + _AIR)
            self.setColumnWidth(place, widest)
        if self._remembered is not None:
            self._remembered.apply()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)


class WorkspacesDialog(PlainDialog):
    """Says what is wished for by ``wanted``: (``open``, ``rename``, ``talk``, ``show``, ``off``, ``new`` or
    ``folder``, Path or None). What it lists comes by `show_found` and `take`."""

    help_group = "workspaces"

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None, clients: ClientModel) -> None:
        super().__init__(parent, "", width=720)
        self.setWindowTitle(self.tr("Workspaces"))
        self.heading.setText(self.windowTitle())
        self.model = clients
        self._chosen_path: Path | None = None
        self._reading = 0
        self._read = 0
        self.search = SearchField(self.tr("Search name or notes"))
        self.search.textChanged.connect(self._sift)
        self.search.left.connect(self._into_table)
        self.search.returnPressed.connect(self._into_table)
        self.count = label("", "muted")
        line = row(self.search, self.count)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.table = ClientTable(clients, self.windowTitle())
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.rename_wanted.connect(self._rename)
        self.table.selectionModel().selectionChanged.connect(self._select)
        clients.modelReset.connect(self._choose_again)
        self.body.addWidget(self.table, 1)
        self.none = NothingLeft(self.tr("No workspace is like that."))
        self.none.cleared.connect(self._show_all)
        self.body.addWidget(self.none, 1)
        self.hint = label("", "muted", wrap=True)
        self.body.addWidget(self.hint)
        self.detail = label("", "small", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.detail)
        self.told = label("", "muted", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self._make_tools()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.take_focus)
        self.resize(_WIDTH, _HEIGHT)
        self.copying = TableTools(self.table, (self.open_button, *self.tools()))

        RememberedSize(self, "workspaces")
        self.table.setFocus()

    def _make_tools(self) -> None:
        flow = FlowLayout(8)
        self.rename = button(self.tr("Rename…"), self._rename, tip=self.tr("Give it another name"), keys="F2")
        self.talk = button(
            self.tr("Next coaching talk…"), self._talk, tip=self.tr("Date and private notes, of the open one")
        )
        self.show_file = button(self.tr("Show in folder"), self._show)
        self.off = button(
            self.tr("Take off the list"), self._off, tip=self.tr("The file stays; opening it brings it back")
        )
        self.folder = button(
            self.tr("Add a folder…"), self._folder, tip=self.tr("Look through another folder for workspaces")
        )
        for made in (*self.tools(), self.folder):
            flow.addWidget(made)
        self.body.addLayout(flow)
        self.buttons.addWidget(button(self.tr("Close"), self.reject))
        self.buttons.addWidget(button(self.tr("New workspace…"), self._new))
        self.open_button = button(self.tr("Open"), self._open, "primary")
        self.buttons.addWidget(self.open_button)

    def tools(self) -> tuple[QPushButton, ...]:
        """What is done with the one that is chosen."""
        return self.rename, self.talk, self.show_file, self.off

    # --- what is shown

    def show_found(self, found: Found, here: Path | None) -> None:
        """List these; they are looked at one after the other."""
        chosen = self._chosen_path or here
        self.model.show_paths(found.paths, here)
        self._reading, self._read = len(found.paths), 0
        self._choose(chosen)
        unread = " ".join(say(message) for message in found.unread)
        self.tell(unread, error=bool(unread))
        self.hint.setText(self._hint(len(found.paths)))
        self.hint.setVisible(bool(self.hint.text()))
        self._count()

    def _hint(self, count: int) -> str:
        if count > 1:
            return ""
        return self.tr(
            "For each client a workspace of their own: begin the next one with “New workspace…”, and this list shows"
            " how all of them stand."
        )

    def take(self, client: Client) -> None:
        self._read += 1
        self.model.take(client)
        if self._read in (1, 8):
            self.table.measure()
        self._count()
        self._select()

    def settle(self) -> None:
        """All have been looked at."""
        self._reading = 0
        chosen = self._chosen_path
        self.model.settle()
        self.table.measure()
        self._choose(chosen)
        self._count()

    def tell(self, text: str, *, error: bool = False) -> None:
        set_role(self.told, "error" if error else "muted")
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _count(self) -> None:
        shown, whole = len(self.model.shown), self.model.count
        if self._reading:
            text = self.tr("Reading {done} of {whole}…").format(done=min(self._read + 1, whole), whole=whole)
        elif shown != whole:
            text = self.tr("{shown} of {whole}").format(shown=shown, whole=whole)
        else:
            text = self.tr("%n workspace(s)", "", whole)
        self.count.setText(text)

    def _choose(self, path: Path | None) -> None:
        place = self.model.row_of(path)
        if place is None and self.model.shown:
            place = 0
        if place is not None:
            self.table.selectRow(place)
        self._select()

    def _choose_again(self) -> None:
        """Sorted or sifted, the one that was chosen stays so."""
        self._choose(self._chosen_path)

    def _sift(self) -> None:
        self.model.search(self.search.text())
        left = not self.model.shown and bool(self.search.text())
        self.table.setVisible(not left)
        self.none.setVisible(left)
        self._count()

    def _show_all(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _select(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self._chosen_path = chosen.path
        text = details(chosen) if chosen is not None else ""
        self.detail.setText(text if len(text) <= _MOST_DETAIL else f"{text[:_MOST_DETAIL]}…")
        self.detail.setVisible(bool(text))
        for made in (self.open_button, self.rename, self.show_file):
            made.setEnabled(chosen is not None)
        self.talk.setEnabled(chosen is not None and chosen.here)
        self.off.setEnabled(chosen is not None and not chosen.here)

    def chosen(self) -> Row | None:
        """The workspace that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.at(rows[0].row()) if rows else None

    # --- wishes

    def _wish(self, what: str) -> None:
        if (chosen := self.chosen()) is not None:
            self.wanted.emit(what, chosen.path)

    def _open(self) -> None:
        self._wish("open")

    def _rename(self) -> None:
        self._wish("rename")

    def _talk(self) -> None:
        self._wish("talk")

    def _show(self) -> None:
        self._wish("show")

    def _off(self) -> None:
        self._wish("off")

    def _new(self) -> None:
        self.wanted.emit("new", None)

    def _folder(self) -> None:
        self.wanted.emit("folder", None)

    def _into_table(self) -> None:
        if self.model.shown:
            self.table.setFocus()
