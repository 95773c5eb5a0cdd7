"""Network: who is in it, which of it are relations and which dead wood, and whom to write to."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QWidget

from ssi_coach.app.network_reading import is_large, network_reading, read_network
from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.contacts import Contact
from ssi_coach.app.states.network import NetworkState
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_full
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.network.empty_card import EmptyCard
from ssi_coach.ui.network.following import planned, put_on_week
from ssi_coach.ui.network.growth_card import GrowthCard
from ssi_coach.ui.network.people_card import PeopleCard
from ssi_coach.ui.network.reach_card import ReachCard
from ssi_coach.ui.network.relations_card import RelationsCard
from ssi_coach.ui.network.who_card import WhoCard
from ssi_coach.ui.page import Page
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.columns import Columns

_NARROWEST = 360


class NetworkPage(Page):
    """An overview and the list of people; or, before an archive came, how to bring one."""

    kinds: ClassVar[frozenset[Change]] = frozenset({Change.NETWORK, Change.PERSON, Change.PLAN, Change.DAY})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state: NetworkState | None = None
        self._key: tuple[object, ...] = ()
        self._version = 0
        self._seen: Standing | None = None
        self._job: Job | None = None
        self.title.setText(self.tr("Network"))
        self._make_head()
        self.waiting = label(self.tr("Reading your network…"), "muted")
        self.empty = EmptyCard(desk)
        self._make_overview()
        self.people = PeopleCard()
        self.people.week_wanted.connect(self._put_on_week)
        self.people.told.connect(desk.message)
        for widget in (self.waiting, self.empty, self.overview, self.people):
            widget.hide()
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.overview)
        self.body.addWidget(self.people, 1)
        self.body.addStretch(0)
        self._charts = QTimer(self)
        self._charts.setSingleShot(True)
        self._charts.timeout.connect(self._load_charts)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find, context=_PAGE)
        desk.published.connect(self._watch)

    def _make_head(self) -> None:
        self.views = QButtonGroup(self)
        self.see_overview = button(self.tr("Overview"), role="segment")
        self.see_people = button(self.tr("Everybody"), role="segment", tip=self.tr("The whole list of people"))
        self.forget = button(
            self.tr("Forget imported people…"), self._forget, tip=self.tr("Take everybody out of this workspace again")
        )
        for made in (self.see_overview, self.see_people):
            made.setCheckable(True)
            self.views.addButton(made)
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
        self._watch(standing)
        key = (self._version, standing.today, standing.records.person.target, standing.records.network.archive_day)
        if key != self._key:
            self._key = key
            self._read()
        elif self.state is not None:
            on_plan = planned(self.desk)
            self.reach.show_planned(on_plan)
            self.people.show_planned(on_plan)

    def _watch(self, standing: Standing) -> None:
        """A page that is hidden is not drawn at each change, but must know of those of the network."""
        if standing is not self._seen:
            self._seen = standing
            self._version += Change.NETWORK in standing.changed

    def _read(self) -> None:
        if not is_large(self.desk.coach):
            self._show(read_network(self.desk.coach))
            return
        if self._job is not None:
            self._job.cancel()
        wanted = network_reading(self.desk.coach)

        def read(_report: Report) -> object:
            return wanted()

        self._job = Job(read)
        self._job.done.connect(self._show)
        self._job.failed.connect(self._failed)
        if self.state is None:
            totals = self.desk.standing.records.network
            self._say_subtitle(totals.connections, totals.archive_day, totals.gone)
            self.waiting.show()
        self._job.start()

    def _failed(self, problem: Problem) -> None:
        self._job, self._key = None, ()
        self.waiting.hide()
        self.desk.failed.emit(say(problem.message))

    def _show(self, state: NetworkState) -> None:
        self._job = None
        self.state = state
        self._say_subtitle(state.total, state.archive_day, len(state.left))
        self.waiting.hide()
        self._switch()
        if not state.contacts:
            return
        on_plan = planned(self.desk)
        self.relations.draw(state)
        self.growth.draw(state)
        self.reach.draw(state, on_plan)
        self.who.draw(state)
        self.people.draw(state, on_plan)
        self._charts.start(0)

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
        self.people.setVisible(known and self.see_people.isChecked())

    def _load_charts(self) -> None:
        self.relations.load()
        self.growth.load()

    # --- going from a number to its people

    def _show_people(self) -> None:
        self.see_people.setChecked(True)
        self._switch()
        self.people.search.setFocus()

    def _find(self) -> None:
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


_PAGE = Qt.ShortcutContext.WidgetWithChildrenShortcut
