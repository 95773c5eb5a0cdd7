"""What stands beside the rail while a workspace is open: banners and the pages; and what is told in the toast."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ssi_coach.app import upkeep
from ssi_coach.app.standing import Standing
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialog_desk import DialogDesk
from ssi_coach.ui.format import day_full
from ssi_coach.ui.i18n import say
from ssi_coach.ui.offers import Offers
from ssi_coach.ui.spoken import ScoreTeller
from ssi_coach.ui.stack import PageStack
from ssi_coach.ui.widgets.banner import Banner
from ssi_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from ssi_coach.ui.review.paper import ReviewPaper

_QUIET_MS = 2000
"""So long nothing has to happen before something is read that may be asked for."""

_WITHOUT_ARGUMENT = {
    "record",
    "plan_week",
    "catch_up",
    "routines",
    "pauses",
    "readings",
    "archive_howto",
    "import",
    "coach_report",
    "calendar",
    "talk",
}


class Workbench(QWidget):
    """One per open workspace. It is told what was wished for in words (`command`) and says what it cannot do."""

    command_wanted = Signal(str)
    page_shown = Signal(str)
    published = Signal(object)

    def __init__(self, desk: Desk, window: QWidget, *, demo: bool) -> None:
        super().__init__()
        self.desk = desk
        self._demo = demo
        self._trouble = None if demo else upkeep.trouble(desk.coach)
        self.dialogs = DialogDesk(desk, window)
        # The demonstration has nothing to remind anybody of.
        self.offers = None if demo else Offers(desk, self)
        self.stack: PageStack | None = None
        self.paper: ReviewPaper | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._read_ahead)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # First of all, so that the estimate before the change is known.
        self._score = ScoreTeller(self)
        self._score.follow(desk.standing)
        desk.published.connect(self._score.follow)
        desk.published.connect(self._published)
        desk.done.connect(self._done)
        desk.failed.connect(self._failed)
        desk.message.connect(self._message)
        desk.written.connect(self._written)
        desk.planned.connect(self._planned)
        desk.backup_trouble_changed.connect(self._backups_changed)
        desk.page_wanted.connect(self._go)
        desk.week_wanted.connect(self._show_week)
        desk.review_wanted.connect(self._show_review)

    def build(self, page: str, toast: Toast) -> None:
        """Make all that is seen anew, in the language of the window. ``toast`` is where it tells what was done."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                # It stays a child until it is freed: taken out of the window, all of it would be styled anew first.
                old.hide()
                old.deleteLater()
        self.fixed = Banner()
        self.fixed.accepted.connect(self._accepted)
        self.fixed.declined.connect(self._declined)
        self._column.addWidget(self.fixed)
        if self.offers is not None:
            self._column.addWidget(self.offers.make_banner())
        self.stack = PageStack(self.desk)
        self._column.addWidget(self.stack, 1)
        self.toast = toast
        self.toast.undo_wanted.connect(self.desk.undo)
        self.toast.week_wanted.connect(self._show_week)
        self._published(self.desk.standing)
        self.show_page(page)
        if self.offers is not None:
            self.offers.look()

    def let_go(self) -> None:
        """Before the workspace is closed: dialogs close, and nothing is drawn any more."""
        # Its toast offers to undo a step of this workspace, which is no longer the one that is open.
        if isValid(self.toast):
            self.toast.hide()
            self.toast.undo_wanted.disconnect(self.desk.undo)
            self.toast.week_wanted.disconnect(self._show_week)
        self.dialogs.close_all()
        self.dialogs.deleteLater()
        for timer in self.findChildren(QTimer):
            # What a page still wanted to draw would be read from a file that is closed by then.
            timer.stop()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    # --- pages

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if self.stack is None:
            return
        self.stack.show_page(key)
        self.page_shown.emit(key)
        if self.offers is not None:
            self.offers.page_shown(key)

    def take_focus(self, *, again: bool = False) -> None:
        """Put the focus on the page that is shown, where it is not there already; ``again``: to its beginning."""
        if self.stack is not None:
            page = self.stack.page(self.stack.current)
            if again or not page.isAncestorOf(self.window().focusWidget()):
                page.take_focus()

    def _go(self, key: str) -> None:
        """A button leads there; it is gone from sight, so the focus goes along."""
        self.show_page(key)
        self.take_focus()

    def _show_week(self, week: Week) -> None:
        self._show_with("week", week)

    def _show_review(self, week: Week) -> None:
        self._show_with("progress", week)

    def _show_with(self, key: str, week: Week) -> None:
        self.show_page(key)
        if self.stack is not None:
            self.stack.page(key).show_week(week)  # type: ignore[attr-defined]

    # --- what the desk tells

    def _published(self, standing: Standing) -> None:
        self.published.emit(standing)
        self._quiet.start()
        if self._demo:
            self.fixed.offer(
                "demo",
                self.tr("Demonstration: nothing here is yours, and nothing is kept."),
                self.tr("Back to my workspace"),
            )
        elif standing.read_only is not None:
            self.fixed.offer("read_only", say(standing.read_only), warning=True)
        elif (trouble := self._trouble) is not None:
            text = self.tr("There is no daily backup since {day}: {why}")
            self.fixed.offer(
                "backups",
                text.format(day=day_full(trouble.since), why=trouble.why),
                self.tr("Backups…"),
                self.tr("Not now"),
                warning=True,
            )
        else:
            self.fixed.put_away()

    def _backups_changed(self) -> None:
        self._trouble = upkeep.trouble(self.desk.coach)
        self._published(self.desk.standing)

    def _read_ahead(self) -> None:
        """Have a large network read before its page is first opened."""
        from ssi_coach.app.network_reading import is_large

        if is_large(self.desk.coach):
            self.desk.network.ask()

    def _done(self, step: str, what: str) -> None:
        self.toast.tell(what, step)

    def _failed(self, text: str) -> None:
        self.toast.tell(text, error=True)

    def _message(self, text: str) -> None:
        self.toast.tell(text)

    def _written(self, text: str, file: Path) -> None:
        self.toast.tell(text, file=file)

    def _planned(self, week: Week) -> None:
        shown = self.stack.page("week") if self.stack is not None and self.stack.current == "week" else None
        if getattr(shown, "week", None) != week:
            self.toast.offer_week(week)

    def _accepted(self, key: str) -> None:
        self.command_wanted.emit("leave_demo" if key == "demo" else key)

    def _declined(self, _key: str) -> None:
        """Not before the workspace is opened again, or the day's backup fails anew."""
        self._trouble = None
        self.fixed.put_away()

    # --- commands

    def carry_out(self, key: str) -> bool:
        """Carry out a command that is about the open workspace; False when it is about something else."""
        desk = self.desk
        if key == "undo":
            desk.undo()
        elif key == "redo":
            desk.redo()
        elif key == "log":
            desk.dialog_wanted.emit("quick_log", "")
        elif key == "review":
            desk.dialog_wanted.emit("review_window", None)
        elif key in {"week_pdf", "week_print"}:
            self._put_out(key.removeprefix("week_"))
        elif key == "explain":
            desk.dialog_wanted.emit("explain", "total")
        elif key == "saved":
            desk.message.emit(self.tr("Everything is saved already: each change at once."))
        elif key in {"new_version", "problem"}:
            desk.dialog_wanted.emit("project_page", key)
        elif key in _WITHOUT_ARGUMENT:
            desk.dialog_wanted.emit(key, None)
        else:
            return False
        return True

    def _put_out(self, kind: str) -> None:
        """The review of the week that is looked at on Progress; from elsewhere, of the one shown there first."""
        from ssi_coach.app.silence import current_silence
        from ssi_coach.app.states.progress import default_week, progress_state
        from ssi_coach.ui.review.paper import ReviewPaper

        desk, week = self.desk, None
        if self.stack is not None and self.stack.current == "progress":
            week = self.stack.page("progress").review.week  # type: ignore[attr-defined]
        state = progress_state(desk.standing, week or default_week(desk.today), current_silence(desk.coach))
        if not state.grounded:
            desk.message.emit(self.tr("Nothing to review yet: record LinkedIn’s score, or go through your profile."))
            return
        if self.paper is None:
            self.paper = ReviewPaper(desk, self)
        self.paper.review = state.review
        self.paper.put_out(kind)
