"""From conversation to contract: how many of one stage became the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from ssi_coach.app.states.results import SPANS, Span
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.scoring.funnel import Funnel, Stage
from ssi_coach.ui.copying import to_clipboard
from ssi_coach.ui.format import whole
from ssi_coach.ui.results.words import many, rate_text, through_text
from ssi_coach.ui.widgets.basics import Card, button, choice_of, label, row
from ssi_coach.ui.widgets.compare_bar import CompareBar
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.words import amount


class FunnelCard(Card):
    """Emits ``span_wanted`` with a `Span`."""

    span_wanted = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._catalogue = catalogue
        self.set_title(self.tr("From conversation to contract"))
        self.title.setWordWrap(True)
        self.head.setStretch(0, 1)
        self.head.setStretch(1, 0)
        names = {"quarter": self.tr("90 days"), "year": self.tr("A year"), "all": self.tr("All")}
        group = QButtonGroup(self)
        self.spans: dict[Span, QPushButton] = {}
        self._spans: dict[QPushButton, Span] = {}
        for span in SPANS:
            made = button(names[span], role="segment")
            made.setCheckable(True)
            choice_of(group, made)
            self.head.addWidget(made)
            self.spans[span] = made
            self._spans[made] = span
        group.buttonClicked.connect(self._switch)
        self.copy = button(self.tr("Copy"), self._copy, "flat", tip=self.tr("Copy the table for a spreadsheet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.rows: dict[str, tuple[CompareBar, QLabel, QLabel]] = {}
        for place, kind in enumerate(catalogue.results):
            title = many(catalogue, kind.key)
            bar, figure, below = CompareBar("results"), label("", "number"), label("", "small", wrap=True)
            bar.setAccessibleName(title)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(title), 2 * place, 0)
            grid.addWidget(bar, 2 * place, 1)
            grid.addWidget(figure, 2 * place, 2)
            grid.addWidget(below, 2 * place + 1, 0, 1, 3)
            self.rows[kind.key] = (bar, figure, below)
        self.body.addLayout(grid)
        self.through = label("", wrap=True)
        self.how = label(
            self.tr(
                "Counted by the days they happened, not person by person. The range is where the true share lies "
                "in 19 of 20 cases; it narrows with every result."
            ),
            "small",
            wrap=True,
        )
        self.body.addWidget(self.through)
        foot = row(self.how, self.copy)
        foot.setStretch(0, 1)
        foot.setAlignment(self.copy, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)

    def stops(self) -> list[QWidget]:
        return [*self._spans, self.copy]

    def draw(self, funnel: Funnel, span: Span) -> None:
        self.spans[span].setChecked(True)
        highest = max((stage.count for stage in funnel.stages), default=0)
        counts = {stage.kind: stage.count for stage in funnel.stages}
        for stage in funnel.stages:
            bar, figure, below = self.rows[stage.kind]
            said = self._said(stage, counts)
            bar.show_pair(stage.count, None, max(highest, 1), said)
            spoken = (amount(self._catalogue, stage.kind, stage.count), said)
            bar.setAccessibleDescription(" · ".join(part for part in spoken if part))
            figure.setText(whole(stage.count))
            below.setText(said)
            below.setVisible(bool(said))
        self._say_through(funnel)

    def _said(self, stage: Stage, counts: dict[str, int]) -> str:
        if stage.rate is not None and stage.before is not None:
            return rate_text(self._catalogue, stage.kind, stage.before, stage.rate)
        earlier = list(counts)[: list(counts).index(stage.kind)]
        if stage.count and earlier:
            return self.tr("More than anything before them, so there is no rate.")
        return ""

    def _say_through(self, funnel: Funnel) -> None:
        through = funnel.through
        if funnel.empty:
            self.through.setText(self.tr("Nothing in this time yet."))
        elif through is not None and through.share <= 0.5:
            self.through.setText(through_text(through))
        else:
            self.through.setText("")
        self.through.setVisible(bool(self.through.text()))

    def _copy(self) -> None:
        titles = [self.tr("Stage"), self.tr("How many"), self.tr("What became of them")]
        lines = [
            [many(self._catalogue, kind), figure.text(), below.text()] for kind, (_, figure, below) in self.rows.items()
        ]
        to_clipboard(titles, lines)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = menu_at(self)
        offer(menu, self.tr("Copy the table"), self._copy)
        menu.popup(event.globalPos())

    def _switch(self, clicked: QPushButton) -> None:
        self.span_wanted.emit(self._spans[clicked])
