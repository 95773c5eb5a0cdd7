"""Network: who is in it, which of it are relations and which dead wood, and whom to write to."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QWidget

from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.contacts import Contact
from ssi_coach.app.states.network import NetworkState
from ssi_coach.app.states.relations import Month
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_full
from ssi_coach.ui.i18n import say
from ssi_coach.ui.network.empty_card import EmptyCard
from ssi_coach.ui.network.following import planned, put_on_week
from ssi_coach.ui.network.growth_card import GrowthCard
from ssi_coach.ui.network.people_card import PeopleCard
from ssi_coach.ui.network.reach_card import ReachCard
from ssi_coach.ui.network.relations_card import RelationsCard
from ssi_coach.ui.network.who_card import WhoCard
from ssi_coach.ui.page import Page
from ssi_coach.ui.widgets.basics import button, choice_of, label
from ssi_coach.ui.widgets.columns import Columns

_NARROWEST = 360


class NetworkPage(Page):
    """An overview and the list of people; or, before an archive came, how to bring one."""

    kinds: ClassVar[frozenset[Change]] = frozenset({Change.NETWORK, Change.PERSON, Change.PLAN, Change.DAY})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state: NetworkState | None = None
        self._people: PeopleCard | None = None
        self._asked = False
        self.title.setText(self.tr("Network"))
        self._make_head()
        self.waiting = label(self.tr("Reading your network…"), "muted")
        self.empty = EmptyCard(desk)
        self._make_overview()
        for widget in (self.waiting, self.empty, self.overview):
            widget.hide()
            self.body.addWidget(widget)
        self.body.addStretch(0)
        self._charts = QTimer(self)
        self._charts.setSingleShot(True)
        self._charts.timeout.connect(self._load_charts)
        desk.network.read.connect(self._show)
        desk.network.months_read.connect(self._show_months)
        desk.network.failed.connect(self._failed)

    @property
    def people(self) -> PeopleCard:
        """The list of everybody; made when it is first wanted."""
        if self._people is None:
            self._people = PeopleCard()
            self._people.week_wanted.connect(self._put_on_week)
            self._people.forget_wanted.connect(self._forget_one)
            self._people.told.connect(self.desk.message)
            self._people.hide()
            self.body.insertWidget(self.body.indexOf(self.overview) + 1, self._people, 1)
            if self.state is not None:
                self._people.draw(self.state, planned(self.desk))
        return self._people

    def _make_head(self) -> None:
        self.views = QButtonGroup(self)
        self.see_overview = button(self.tr("Overview"), role="segment")
        self.see_people = button(self.tr("Everybody"), role="segment", tip=self.tr("The whole list of people"))
        self.forget = button(
            self.tr("Forget imported people…"), self._forget, tip=self.tr("Take everybody out of this workspace again")
        )
        for made in (self.see_overview, self.see_people):
            made.setCheckable(True)
            choice_of(self.views, made)
            self.actions_row.addWidget(made)
        self.see_overview.setChecked(True)
        self.views.buttonClicked.connect(self._switch)
        self.actions_row.addWidget(self.forget)

    def _make_overview(self) -> None:
        self.relations, self.growth = RelationsCard(), GrowthCard()
        self.reach, self.who = ReachCard(), WhoCard()
        self.relations.group_wanted.connect(self._show_group)
        self.reach.week_wanted.connect(self._put_slug_on_week)
        self.reach.all_wanted.connect(self._show_reach)
        self.reach.list_wanted.connect(self.show_person)
        self.reach.forget_wanted.connect(self._forget_one)
        self.who.wanted.connect(self._show_wanted)
        self.who.company_wanted.connect(self._show_company)
        self.who.settings_wanted.connect(self._settings)
        plans: dict[int, list[list[QWidget]]] = {
            1: [[self.relations, self.reach, self.who, self.growth]],
            2: [[self.relations, self.growth], [self.reach, self.who]],
        }
        self.overview = Columns(plans, _NARROWEST)

    # --- drawing

    def draw(self, standing: Standing) -> None:
        self._asked = True
        self.desk.network.ask()
        if self._asked and self.state is None and self.desk.network.state is None:
            totals = standing.records.network
            self._say_subtitle(totals.connections, totals.archive_day, totals.gone)
            self.waiting.show()

    def _failed(self, problem: Problem) -> None:
        if self._asked:
            self._asked = False
            self.waiting.hide()
            self.desk.failed.emit(say(problem.message))

    def _show(self, state: NetworkState) -> None:
        """Take in what was read, unless it was read for later: then the page asks when it is shown."""
        if not self._asked:
            return
        self._asked = False
        self.waiting.hide()
        on_plan = planned(self.desk)
        if state is self.state:
            self.reach.show_planned(on_plan)
            if self._people is not None:
                self._people.show_planned(on_plan)
            return
        self.state = state
        self._say_subtitle(state.total, state.archive_day, len(state.left))
        if state.contacts:
            self.relations.draw(state)
            self.growth.draw(state)
            self.reach.draw(state, on_plan)
            self.who.draw(state)
            self.overview.chain()
            # The page stands before the months for its charts are read.
            self._charts.start(0)
        if self._people is not None:
            self._people.draw(state, on_plan)
        self._switch()

    def _load_charts(self) -> None:
        self.desk.network.ask_months()

    def _show_months(self, months: tuple[Month, ...]) -> None:
        if self.state is self.desk.network.state:
            for card in (self.relations, self.growth):
                card.draw_months(months)
                card.load()
            self.overview.chain()

    def _say_subtitle(self, total: int, archive_day: date | None, gone: int) -> None:
        if not total:
            self.subtitle.setText(self.tr("Whom you know, and with whom you are in touch"))
            return
        text = self.tr("%Ln connections", "", total)
        if archive_day is not None:
            source = self.tr("from your LinkedIn archive of {day}").format(day=day_full(archive_day))
            text = f"{text} · {source}"
        if gone:
            lost = self.tr("%Ln gone since the one before", "", gone)
            text = f"{text} · {lost}"
        self.subtitle.setText(text)

    def _switch(self) -> None:
        """Show the part that was chosen; before an archive came there is none to choose."""
        known = self.state is not None and bool(self.state.contacts)
        self.empty.setVisible(self.state is not None and not known)
        for widget in (self.see_overview, self.see_people, self.forget):
            widget.setVisible(known)
        self.overview.setVisible(known and self.see_overview.isChecked())
        everybody = known and self.see_people.isChecked()
        if everybody or self._people is not None:
            self.people.setVisible(everybody)

    # --- going from a number to its people

    def _show_people(self) -> None:
        self.see_people.setChecked(True)
        self._switch()
        self.people.search.setFocus()

    def find_in_list(self) -> None:
        """Go to the search among the people."""
        if self.state is not None and self.state.contacts:
            self._show_people()
            self.people.search.selectAll()

    def _show_group(self, group: str) -> None:
        self.people.show_only(group)
        self._show_people()

    def _show_reach(self) -> None:
        self._show_group("reach")

    def _show_wanted(self, wanted: str) -> None:
        if wanted == "decision_maker":
            self.people.show_only(rank=wanted)
        elif wanted == "fits":
            self.people.show_only(fits=True)
        else:
            self.people.show_only(wanted)
        self._show_people()

    def _show_company(self, company: str) -> None:
        self.people.show_only(text=company)
        self._show_people()

    def show_person(self, who: str) -> None:
        """Show somebody in the list of people, found by name."""
        self.people.show_only(text=who)
        self._show_people()

    # --- what people do here

    def _put_on_week(self, contacts: list[Contact]) -> None:
        put_on_week(self.desk, contacts)

    def _put_slug_on_week(self, slug: str) -> None:
        contacts = self.state.contacts if self.state is not None else ()
        self._put_on_week([contact for contact in contacts if contact.connection.slug == slug])

    def _settings(self) -> None:
        self.desk.command_wanted.emit("settings")

    def _forget(self) -> None:
        self.desk.dialog_wanted.emit("forget_people", None)

    def _forget_one(self, contact: Contact) -> None:
        self.desk.dialog_wanted.emit("forget_people", contact)
