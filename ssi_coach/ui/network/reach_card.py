"""Whom to write to now: decision-makers gone quiet and new connections without a word, each with the reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ssi_coach.app.states.contacts import Contact
from ssi_coach.app.states.network import NetworkState
from ssi_coach.ui.names import as_written
from ssi_coach.ui.network.words import name, open_profile, reason, work
from ssi_coach.ui.widgets.basics import Card, button, clear, label, line
from ssi_coach.ui.widgets.menus import menu_at, offer

_SHOWN = 8
_INDENT = 4
"""A link has a border that shows only with the focus: what stands below begins where its text does."""


class ReachRow(QWidget):
    """One person: who, why, and what to do about it."""

    week_wanted = Signal(str)
    list_wanted = Signal(str)
    forget_wanted = Signal(object)

    def __init__(self, contact: Contact, today: date) -> None:
        super().__init__()
        self.contact = contact
        who = name(contact)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.person = button(
            as_written(who),
            self._open,
            "link",
            tip=self.tr("Open the LinkedIn profile of {name} in the browser").format(name=who),
        )
        words.addWidget(self.person, 0, Qt.AlignmentFlag.AlignLeft)
        self.why = label(reason(contact, today), "small", wrap=True)
        for text in (label(work(contact), "small", wrap=True), self.why):
            text.setContentsMargins(_INDENT, 0, 0, 0)
            if not text.text():
                # What has no parent yet must not be shown: it would be a window of its own for a moment.
                text.hide()
            words.addWidget(text)
        row.addLayout(words, 1)
        self.plan = button(
            self.tr("Put on my week"), self._plan, name=self.tr("Put {name} on my week").format(name=who)
        )
        row.addWidget(self.plan)

    def show_planned(self, planned: bool) -> None:
        self.plan.setEnabled(not planned)
        self.plan.setText(self.tr("On your week") if planned else self.tr("Put on my week"))

    def _open(self) -> None:
        open_profile(self.contact.connection.slug)

    def _plan(self) -> None:
        self.week_wanted.emit(self.contact.connection.slug)

    def menu(self) -> QMenu:
        """What can be done about this person here and in the list of all."""
        made = menu_at(self)
        offer(made, self.tr("Open the profile"), self._open)
        offer(made, self.plan.text(), self._plan, enabled=self.plan.isEnabled())
        made.addSeparator()
        offer(made, self.tr("Show in the list of people"), self._list)
        offer(made, self.tr("Forget this person…"), self._forget)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _list(self) -> None:
        self.list_wanted.emit(name(self.contact))

    def _forget(self) -> None:
        self.forget_wanted.emit(self.contact)


class ReachCard(Card):
    week_wanted = Signal(str)
    list_wanted = Signal(str)
    forget_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Reach out"))
        self.intro = label("", "muted", wrap=True)
        self.body.addWidget(self.intro)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.body.addLayout(self._list)
        self.rows: list[ReachRow] = []
        self.show_all = button("", role="link")
        self.show_all.clicked.connect(self.all_wanted)
        self.body.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def draw(self, state: NetworkState, planned: frozenset[str]) -> None:
        """Show the most promising; who was put on the week stays where it is, so that nothing jumps."""
        clear(self._list)
        self.rows = []
        for contact in state.reach_out[:_SHOWN]:
            if self.rows:
                self._list.addWidget(line())
            row = ReachRow(contact, state.today)
            row.week_wanted.connect(self.week_wanted)
            row.list_wanted.connect(self.list_wanted)
            row.forget_wanted.connect(self.forget_wanted)
            self._list.addWidget(row)
            self.rows.append(row)
        count = len(state.reach_out)
        if count:
            self.intro.setText(
                self.tr("Decision-makers gone quiet, and new connections without a word: the shortest way to a talk.")
            )
        else:
            self.intro.setText(
                self.tr("Nobody waits: no decision-maker has gone quiet, and nobody new is without a word.")
            )
        self.show_all.setVisible(count > _SHOWN)
        self.show_all.setText(self.tr("Show all %Ln", "", count))
        self.show_planned(planned)

    def show_planned(self, planned: frozenset[str]) -> None:
        """Say at each who is on the plan already."""
        for row in self.rows:
            row.show_planned(row.contact.connection.slug in planned)
