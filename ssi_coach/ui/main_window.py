"""The main window: rail, pages, menus, banners and toast around one open workspace at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ssi_coach.app.session import SUFFIX
from ssi_coach.app.standing import Standing
from ssi_coach.domain.week import Week
from ssi_coach.ui.actions import Actions
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialog_desk import DialogDesk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.names import page_name
from ssi_coach.ui.offers import Offers
from ssi_coach.ui.rail import Rail
from ssi_coach.ui.registry import PAGES
from ssi_coach.ui.stack import PageStack
from ssi_coach.ui.widgets.banner import Banner
from ssi_coach.ui.widgets.toast import Toast

_SIZE = QSize(1280, 832)
_SMALLEST = QSize(840, 560)


class MainWindow(QMainWindow):
    """Shows the workspace of a `Desk`. Another workspace comes in with `show_workspace`.

    Commands that need more than the open workspace (files, settings, quitting) go out by ``command``.
    """

    command = Signal(str)
    recent_wanted = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self.setAcceptDrops(True)
        self.desk: Desk | None = None
        self.page = "today"
        self._name = ""
        self._demo = False
        self._stack: PageStack | None = None
        self._rail: Rail | None = None
        self._dialogs: DialogDesk | None = None
        self._offers: Offers | None = None
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.actions_.wanted.connect(self._command)
        self.actions_.recent_wanted.connect(self.recent_wanted)

    # --- the workspace shown

    def show_workspace(self, desk: Desk, name: str, *, demo: bool = False) -> None:
        """Show this workspace from now on. The one shown before is let go (its owner closes it)."""
        self.let_go()
        self.desk = desk
        self._name, self._demo = name, demo
        desk.published.connect(self._published)
        desk.done.connect(self._done)
        desk.failed.connect(self._failed)
        desk.message.connect(self._message)
        desk.command_wanted.connect(self._command)
        desk.page_wanted.connect(self.show_page)
        desk.week_wanted.connect(self._show_week)
        desk.review_wanted.connect(self._show_review)
        self._dialogs = DialogDesk(desk, self)
        # The demonstration has nothing to remind anybody of.
        self._offers = None if demo else Offers(desk, self)
        self.build()
        self._look()
        # Nothing is marked as chosen before somebody chooses; the first Tab goes to the first entry of the rail.
        self.centralWidget().setFocus()  # type: ignore[union-attr]

    def _look(self) -> None:
        if self._offers is not None:
            self._offers.look()

    def let_go(self) -> None:
        """Show no workspace any more: before another one comes in, or its file is needed alone."""
        self.settle()
        if self._dialogs is not None:
            self._dialogs.close_all()
            self._dialogs.deleteLater()
        if self._offers is not None:
            self._offers.deleteLater()
        self._dialogs = self._offers = self._stack = self._rail = None
        self._clear()
        self.desk = None

    def _clear(self) -> None:
        # Out of the window at once, so that no event reaches pages whose workspace is closed; freed a moment later,
        # since this may have begun with a click on one of them.
        if (old := self.takeCentralWidget()) is not None:
            old.hide()
            old.setParent(None)
            old.deleteLater()

    def settle(self) -> None:
        """Let a field that is being typed in hand over what it holds."""
        # Anything else keeps the focus: who works by keyboard must not lose the place at every undo.
        if isinstance(focus := self.focusWidget(), QLineEdit | QAbstractSpinBox | QPlainTextEdit):
            focus.clearFocus()

    def build(self) -> None:
        """Make all that is seen anew, in the language of the window."""
        desk = self.desk
        if desk is None:
            return
        self.settle()
        self.actions_.retranslate()
        self._rail = Rail(PAGES, self._name, self.actions_.workspace_menu())
        self._rail.page_wanted.connect(self.show_page)
        self._rail.import_wanted.connect(self._import)
        self._rail.settings_wanted.connect(self._settings)
        self._stack = PageStack(desk)
        self._fixed = Banner()
        self._fixed.accepted.connect(self._leave_demo)
        self._fixed.declined.connect(self._leave_demo)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fixed)
        if self._offers is not None:
            column.addWidget(self._offers.make_banner())
        column.addWidget(self._stack, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        self._clear()
        self.setCentralWidget(middle)
        self.toast = Toast(middle)
        self.toast.undo_wanted.connect(self._undo_step)
        self._published(desk.standing)
        self.show_page(self.page)

    def rebuild(self) -> None:
        """After a change of language: everything anew, open dialogs as well."""
        self.build()
        self._look()
        if self._dialogs is not None:
            self._dialogs.reopen()

    # --- pages

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if self._stack is None or self._rail is None or key not in PAGES:
            return
        self.page = key
        self._stack.show_page(key)
        self._rail.show_current(key)
        self.actions_.set_page(key)
        self.setWindowTitle(
            self.tr("{page} – {workspace} – SSI Coach").format(page=page_name(key), workspace=self._name)
        )
        if self._offers is not None:
            self._offers.page_shown(key)

    def _show_week(self, week: Week) -> None:
        self._show_with("week", "show_week", week)

    def _show_review(self, week: Week) -> None:
        self._show_with("progress", "show_week", week)

    def _show_with(self, key: str, method: str, week: Week) -> None:
        self.show_page(key)
        if self._stack is not None:
            getattr(self._stack.page(key), method)(week)

    # --- what the desk tells

    def _published(self, standing: Standing) -> None:
        self.actions_.follow(standing)
        if self._demo:
            self._fixed.offer(
                "demo",
                self.tr("Demonstration: nothing here is yours, and nothing is kept."),
                self.tr("Back to my workspace"),
            )
        elif standing.read_only is not None:
            self._fixed.offer("read_only", say(standing.read_only), warning=True)
        else:
            self._fixed.put_away()

    def _done(self, step: str, what: str) -> None:
        self.toast.tell(what, step)

    def _failed(self, text: str) -> None:
        self.toast.tell(text, error=True)

    def _message(self, text: str) -> None:
        self.toast.tell(text)

    def _undo_step(self, step: str) -> None:
        if self.desk is not None:
            self.desk.undo(step)

    def _leave_demo(self, _key: str) -> None:
        self.command.emit("leave_demo")

    # --- commands

    def _import(self) -> None:
        self._command("import")

    def _settings(self) -> None:
        self._command("settings")

    def _command(self, key: str) -> None:
        desk = self.desk
        kind, _, argument = key.partition(":")
        if kind == "page":
            self.show_page(argument)
        elif desk is None:
            self.command.emit(key)
        elif key == "undo":
            self.settle()
            desk.undo()
        elif key == "redo":
            self.settle()
            desk.redo()
        elif key == "log":
            desk.dialog_wanted.emit("quick_log", "")
        elif key == "review":
            desk.dialog_wanted.emit("review_window", Week.of(desk.today).shift(-1))
        elif key == "explain":
            desk.dialog_wanted.emit("explain", "total")
        elif key == "shortcuts":
            desk.dialog_wanted.emit("shortcuts", self.actions_.shortcuts())
        elif key in {"record", "catch_up", "routines", "pauses", "readings", "archive_howto", "import"}:
            desk.dialog_wanted.emit(key, None)
        else:
            self.command.emit(key)

    # --- files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.desk is not None and _files(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.desk is not None and (paths := _files(event)):
            event.acceptProposedAction()
            if len(paths) == 1 and paths[0].suffix == SUFFIX:
                self.recent_wanted.emit(str(paths[0]))
            else:
                self.desk.dialog_wanted.emit("import", paths)

    # --- remembered between starts

    def restore_place(self, geometry: str, page: str) -> None:
        """Come back where the window was; a place that no screen shows any more is left out by Qt."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode("ascii", "ignore"))))
        if page in PAGES:
            self.page = page

    def place(self) -> str:
        """The window's place and size as text."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        super().closeEvent(event)
        self.closed.emit()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
