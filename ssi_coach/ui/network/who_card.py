"""Who is in the network: who decides, who fits the target customers, where they work, who changed jobs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ssi_coach.app.states.contacts import Contact
from ssi_coach.app.states.network import NetworkState
from ssi_coach.ui.format import whole
from ssi_coach.ui.names import as_written
from ssi_coach.ui.network.words import name, work
from ssi_coach.ui.widgets.basics import Card, button, clear, column, label, line

_CHANGES = 4


class WhoCard(Card):
    """Emits what to show in the list of people: ``decision_maker``, ``fits``, ``changed``, or a company's name."""

    wanted = Signal(str)
    company_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Who is in it"))
        self.deciders = label("", "heading")
        self.deciders_text = label("", "muted", wrap=True)
        self.show_deciders = button(self.tr("Show decision-makers"), self._deciders, "link")
        self.fitting = label("", "heading")
        self.fitting_text = label("", "muted", wrap=True)
        self.show_fitting = button(self.tr("Show target customers"), self._fitting, "link")
        self.say_target = button(self.tr("Say who your target customers are…"), role="link")
        self.say_target.clicked.connect(self.settings_wanted)
        for widget in (self.deciders, self.deciders_text, self.show_deciders, line()):
            self._add(widget)
        for widget in (self.fitting, self.fitting_text, self.show_fitting, self.say_target, line()):
            self._add(widget)
        self.companies_title = label(self.tr("Where you know most people"), "strong")
        self.body.addWidget(self.companies_title)
        self.companies = QGridLayout()
        self.companies.setColumnStretch(2, 1)
        self.companies.setHorizontalSpacing(10)
        self.companies.setVerticalSpacing(2)
        self.body.addLayout(self.companies)
        self.changes_title = label("", "strong", wrap=True)
        self.body.addWidget(self.changes_title)
        self.changes = column(spacing=2)
        self.body.addLayout(self.changes)
        self.show_changes = button(self.tr("Show all who changed jobs"), self._changed, "link")
        self._add(self.show_changes)
        self.body.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        # A link is no wider than its text; unaligned it would make the layout think so of the texts as well.
        aligned = Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)
        self.body.addWidget(widget, 0, aligned)

    def draw(self, state: NetworkState) -> None:
        deciders = (state.seniorities or {}).get("decision_maker", 0)
        self.deciders.setText(self.tr("%Ln decision-makers", "", deciders))
        share = 100 * deciders / state.total if state.total else 0
        self.deciders_text.setText(
            self.tr("{percent} % of your network: owners, board, directors, heads of, as their titles say.").format(
                percent=whole(share)
            )
        )
        self.show_deciders.setVisible(deciders > 0)
        known = state.fitting is not None
        self.fitting.setText(
            self.tr("%Ln fit your target customers", "", state.fitting or 0) if known else self.tr("Target customers")
        )
        if known:
            text = self.tr("%Ln of them are active relations. Their position or company has the words of a part "
                           "of your description.", "", state.fitting_active)  # fmt: skip
        else:
            text = self.tr("Say in a few words whom you want to reach, and those who fit are counted and shown first.")
        self.fitting_text.setText(text)
        self.show_fitting.setVisible(bool(state.fitting))
        self.say_target.setVisible(not known)
        self._draw_companies(state)
        self._draw_changes(state)

    def _draw_companies(self, state: NetworkState) -> None:
        clear(self.companies)
        self.companies_title.setVisible(bool(state.companies))
        for place, company in enumerate(state.companies):
            people = self.tr("%Ln people", "", company.people)
            shown = button(as_written(company.name), self._company, "link", name=f"{company.name}: {people}")
            shown.setProperty("company", company.name)
            self.companies.addWidget(shown, place, 0)
            self.companies.addWidget(label(whole(company.people), "muted"), place, 1)

    def _draw_changes(self, state: NetworkState) -> None:
        clear(self.changes)
        count = len(state.changed)
        self.changes_title.setVisible(count > 0)
        self.changes_title.setText(self.tr("%Ln changed jobs by your last archive: a reason to write", "", count))
        for contact in state.changed[:_CHANGES]:
            self.changes.addWidget(label(_change(contact), "small", wrap=True))
        self.show_changes.setVisible(count > _CHANGES)

    def _deciders(self) -> None:
        self.wanted.emit("decision_maker")

    def _fitting(self) -> None:
        self.wanted.emit("fits")

    def _changed(self) -> None:
        self.wanted.emit("changed")

    def _company(self) -> None:
        self.company_wanted.emit(self.sender().property("company"))


def _change(contact: Contact) -> str:
    person = contact.connection
    before = " · ".join(part for part in (person.former_position, person.former_company) if part)
    return f"{name(contact)}: {before or '–'} → {work(contact) or '–'}"
