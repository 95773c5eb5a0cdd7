"""Goes through the whole program: every page, every dialog, every row, as somebody who looks at everything would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QGraphicsView, QLabel, QMenu, QWidget

from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Audience, Connection, Coverage, Invitation
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.records import (
    Activity,
    Annotation,
    OfficialScore,
    Pause,
    PlanCard,
    Reflection,
    Routine,
    RoutineItem,
)
from ssi_coach.domain.week import Week
from ssi_coach.ui.program import Program
from ssi_coach.ui.registry import DIALOGS, PAGES


class _Unchanged:
    """What the dialog of the passphrase asks of the program, where nothing is changed."""

    def keychain_has(self) -> bool | None:
        return False

    def change(self, new: Passphrase | None, *, in_keychain: bool) -> None:
        return


def everything(text: Callable[[], str], today: date) -> Document:
    """A document that has ``text()`` wherever a text can be."""
    yesterday = today - timedelta(days=1)
    long_ago = today - timedelta(days=400)
    return Document(
        person={
            "name": text(),
            "headline": text(),
            "industry": text(),
            "target": text(),
            "log_since": today - timedelta(days=30),
        },
        activities=tuple(
            Activity(f"a-{n}", kind, today - timedelta(days=n % 9), 2, text(), with_whom=text() if result else None)
            for n, (kind, result) in enumerate((("comment", False), ("call", True), ("post", False)))
        ),
        plan=tuple(
            PlanCard(f"p-{n}", today + timedelta(days=n - 2), "message", 2, minutes=5, title=text(), slug="p-1")
            for n in range(6)
        ),
        official_scores=(OfficialScore(yesterday, 12.0, 10.0, 9.0, 11.0, 42.0), OfficialScore(long_ago, total=30.0)),
        reflections=(Reflection(Week.of(today), text()), Reflection(Week.of(today).shift(-1), text())),
        pauses=(Pause(long_ago, long_ago + timedelta(days=3), text()),),
        annotations=(Annotation(yesterday, "note", text()), Annotation(yesterday, "linkedin_change", text())),
        routines=(Routine("r-1", text(), (RoutineItem("comment", 3),)),),
        connections=(
            Connection("p-1", text(), text(), text(), "decision_maker", long_ago, messages_sent=2,
                       last_contact=today - timedelta(days=200), contact_days=(today - timedelta(days=200),)),
            Connection("p-2", text(), text(), text(), "decision_maker", today - timedelta(days=9),
                       former_position=text(), former_company=text(), changed_on=yesterday),
        ),
        invitations=(Invitation("p-1", "out", long_ago),),
        audience=(Audience(yesterday, 100, 10),),
        coverage=(Coverage("connections", long_ago, yesterday),),
    )  # fmt: skip


def settle(milliseconds: int = 60) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _argument(name: str, program: Program) -> Any:
    desk = program.desk
    cards = desk.standing.cards
    return {
        "explain": "total",
        "add_card": desk.today,
        "edit_card": cards[0].id if cards else None,
        "day_log": desk.today,
        "review_window": Week.of(desk.today),
        "quick_log": "com 3",
        "shortcuts": program.window.page,
        "settings": program.appearance,
        "protect": _Unchanged(),
        "about": desk.coach.workspace.path,
    }.get(name)


def tour(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Every page and dialog while it is shown."""
    for key in PAGES:
        program.window.show_page(key)
        settle(250 if key == "network" else 60)  # people are read beside the window
        yield key, program.window
    for name in DIALOGS:
        opened = _argument(name, program)
        if name == "import" or (name == "edit_card" and opened is None):
            continue  # the one asks the system for a file, the other needs a card
        before = set(QApplication.topLevelWidgets())
        program.desk.dialog_wanted.emit(name, opened)
        settle()
        for dialog in set(QApplication.topLevelWidgets()) - before:
            if dialog.isVisible() and dialog.isWindow():
                yield name, dialog
                dialog.close()
        settle(1)


def shown_texts(window: QWidget) -> Iterator[tuple[str, str, bool]]:
    """Where, what, and whether Qt would look for markup in it: all that is shown in a window and over it."""
    for widget in (window, *window.findChildren(QWidget)):
        yield f"{type(widget).__name__} tip", widget.toolTip(), True
        yield f"{type(widget).__name__} what's this", widget.whatsThis(), True
        if isinstance(widget, QLabel):
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            yield f"{type(widget).__name__} {widget.objectName()}", widget.text(), not plain
        if isinstance(widget, QComboBox):
            yield from _rows(widget)
        if isinstance(widget, QAbstractItemView):
            yield from _rows(widget)
        if isinstance(widget, QGraphicsView):
            for item in widget.items():
                if hasattr(item, "toHtml"):
                    # As it is drawn: what was markup is none any more in the plain text.
                    yield "chart", item.toPlainText(), False
                yield "chart tip", item.toolTip(), True
    for action in window.findChildren(QAction):
        yield "action", action.text(), False
    for menu in window.findChildren(QMenu):
        if menu.toolTipsVisible():
            yield from (("entry's tip", action.toolTip(), True) for action in menu.actions())


def _rows(view: QAbstractItemView | QComboBox) -> Iterator[tuple[str, str, bool]]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), 50)):
        # Lists and trees of one column keep their count to themselves.
        for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
            index = model.index(row, column)
            yield type(view).__name__, str(index.data() or ""), False
            yield f"{type(view).__name__} row's tip", str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), True
