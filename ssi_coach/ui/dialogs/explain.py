"""What stands behind a figure: the total, a pillar component by component, or the results."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.silence import silent_since
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.explain import (
    PillarExplained,
    ResultsExplained,
    TotalExplained,
    explain_pillar,
    explain_results,
    explain_total,
)
from ssi_coach.app.states.score import Official
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.pillars import PILLAR_MAX, RESULTS, Pillar
from ssi_coach.scoring.estimate import ComponentScore
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_short, number, signed, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Dot, button, clear, label, line
from ssi_coach.ui.widgets.compare_bar import CompareBar
from ssi_coach.ui.words import area_title

TOTAL = "total"


class _Text(QWidget):
    """As high as its text is at its width: Qt would guess the height from a narrow line and leave a hole below."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class ExplainDialog(DeskDialog):
    """``argument``: ``total``, a pillar's name, or ``results``. It follows what changes while it is open."""

    def __init__(self, desk: Desk, argument: object = TOTAL, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=680)
        self._subject = str(argument or TOTAL)
        self.view = QScrollArea()
        self.view.setProperty("role", "text")
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        inner = _Text()
        inner.setProperty("role", "body")
        self.view.setWidget(inner)
        self.content = QVBoxLayout(inner)
        self.content.setContentsMargins(0, 0, 8, 0)
        self.content.setSpacing(10)
        self.body.addWidget(self.view, 1)
        self.close_button = button(self.tr("Close"), self.accept, "primary")
        self.settings_button = button(self.tr("Enter your figures…"), self._settings)
        self.goal_button = button(self.tr("Set goals…"), self._goal)
        self.page_button = button(self.tr("All results"), self._page, tip=self.tr("Show the Results page"))
        self.buttons.insertWidget(0, self.settings_button)
        self.buttons.insertWidget(1, self.goal_button)
        self.buttons.insertWidget(2, self.page_button)
        self.buttons.addWidget(self.close_button)
        self.resize(680, 660)
        desk.published.connect(self._draw)
        self._draw(desk.standing)
        self.close_button.setFocus()

    def _draw(self, standing: Standing) -> None:
        clear(self.content)
        self.goal_button.setVisible(self._subject == RESULTS)
        self.page_button.setVisible(self._subject == RESULTS)
        self.settings_button.hide()
        if self._subject == RESULTS:
            self._results(explain_results(standing))
        elif self._subject == TOTAL:
            self._total(explain_total(standing, silent_since(self.desk.coach)))
        else:
            self._pillar(explain_pillar(standing, Pillar(self._subject), silent_since(self.desk.coach)))
        self.content.addStretch(1)

    # --- the total

    def _total(self, state: TotalExplained) -> None:
        self._title(self.tr("Your estimate"))
        if state.grounded:
            self._lead(
                self.tr("{score} of 100 today, most likely between {low} and {high}.").format(
                    score=whole(state.score), low=whole(state.low), high=whole(state.high)
                )
            )
        else:
            self._lead(self.tr("No number yet: there is no ground for one. Tick your profile list or record a score."))
        self._text(
            self.tr(
                "LinkedIn publishes what it looks at, never how it counts. So this is an estimate, "
                "made in three layers:"
            )
        )
        self._layer(
            self.tr("What you do and have"),
            self.tr(
                "Each pillar adds up points for figures such as your connections and for habits such as comments. "
                "A habit counts in full when it is fresh and fades unless it is repeated."
            ),
        )
        self._layer(
            self.tr("What LinkedIn says"),
            self.tr(
                "Each score you record corrects the estimate, pillar by pillar. "
                "The more you record, the closer it gets."
            ),
        )
        self._layer(
            self.tr("How sure it is"),
            self.tr(
                "The lighter band on the gauge is where LinkedIn’s score lies in four of five cases. It widens with "
                "what is not known and with the days since the last score."
            ),
        )
        if state.grounded:
            grid = self._grid()
            for row, (pillar, raw, score) in enumerate(state.pillars):
                grid.addWidget(Dot(pillar.value), row, 0)
                grid.addWidget(label(area_title(self.desk.catalogue, pillar.value)), row, 1)
                bar = self._bar(pillar.value, score, PILLAR_MAX)
                bar.setAccessibleName(area_title(self.desk.catalogue, pillar.value))
                grid.addWidget(bar, row, 2)
                figures = self.tr("{score} of 25").format(score=number(score))
                grid.addWidget(self._right(label(figures, "number")), row, 3)
                if state.readings:
                    model = self.tr("{raw} before correction").format(raw=number(raw))
                    grid.addWidget(self._right(label(model, "small")), row, 4)
            self._official(state.official, whole)
            self._correction(state.readings, state.raw, state.score)
        self._own_weights()
        self._assumed(state.assumed)

    def _layer(self, title: str, words: str) -> None:
        box = QVBoxLayout()
        box.setSpacing(1)
        box.addWidget(label(title, "strong", wrap=True))
        box.addWidget(label(words, "muted", wrap=True))
        self.content.addLayout(box)

    # --- a pillar

    def _pillar(self, state: PillarExplained) -> None:
        self._title(area_title(self.desk.catalogue, state.pillar.value))
        self._lead(say(text(state.explain)))
        if state.grounded:
            self._text(
                self.tr("{score} of 25 today, most likely between {low} and {high}.").format(
                    score=number(state.score), low=number(state.low), high=number(state.high)
                )
            )
        else:
            self._text(self.tr("No number yet: tick your profile list or record LinkedIn’s score."))
        for component in state.components:
            self.content.addWidget(line())
            self._component(state.pillar, component)
        self.content.addWidget(line())
        if state.reachable < PILLAR_MAX - 0.05:
            self._text(
                self.tr(
                    "Without Sales Navigator your reachable maximum here is {points}. "
                    "It is not worth buying it for that."
                ).format(points=number(state.reachable, 0))
            )
        if state.grounded:
            self._official(state.official, number)
            self._correction(state.readings, state.raw, state.score)
        self._own_weights()
        self._assumed(state.assumed)

    def _component(self, pillar: Pillar, state: ComponentScore) -> None:
        part = state.component
        box = QVBoxLayout()
        box.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(label(say(text(part.title)), "strong", wrap=True), 1)
        if state.assumed:
            mark = label(self.tr("a typical member is assumed"), "chip")
            mark.setToolTip(self.tr("Not known yet, so an average member is taken and the range is wider."))
            top.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        figures = self.tr("{points} of {available}").format(
            points=number(state.points), available=number(state.available)
        )
        bar = self._bar(pillar.value, state.points, state.available)
        bar.setAccessibleName(say(text(part.title)))
        bar.setFixedWidth(120)
        top.addWidget(bar)
        points = self._right(label(figures, "number"))
        points.setMinimumWidth(86)
        top.addWidget(points)
        box.addLayout(top)
        box.addWidget(label(say(text(part.explain)), "muted", wrap=True))
        why = say(state.why)
        box.addWidget(label(self.tr("Yours: {why}.").format(why=why), "small", wrap=True))
        source = self.tr("Why it counts: {source}.").format(source=say(text(part.source)))
        box.addWidget(label(source, "small", wrap=True))
        self.content.addLayout(box)

    # --- the results

    def _results(self, state: ResultsExplained) -> None:
        self._title(area_title(self.desk.catalogue, RESULTS))
        self._lead(say(text(self.desk.catalogue.pillar_explains[RESULTS])))
        self._text(
            self.tr(
                "LinkedIn’s index measures use, not success. So what it is all for is counted beside it, "
                "against a goal of your own."
            )
        )
        grid = self._grid()
        for row, (kind, count) in enumerate(state.counts):
            words = say(text(self.desk.catalogue.kinds[kind].many))
            grid.addWidget(label(words[:1].upper() + words[1:]), row, 1)
            grid.addWidget(self._right(label(whole(count), "number")), row, 2)
        if state.target is None:
            self._text(self.tr("You have set no weekly goal for conversations yet."))
        else:
            self._text(self.tr("Your goal: %n conversations a week.", "", round(state.target)))

    # --- parts

    def _title(self, words: str) -> None:
        self.setWindowTitle(words)
        self.heading.setText(words)
        self.view.setAccessibleName(words)

    def _lead(self, words: str) -> None:
        self.content.addWidget(label(words, wrap=True))

    def _text(self, words: str) -> None:
        self.content.addWidget(label(words, "muted", wrap=True))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        self.content.addLayout(grid)
        return grid

    def _right(self, made: QLabel) -> QLabel:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return made

    def _bar(self, area: str, points: float, available: float) -> CompareBar:
        bar = CompareBar(area)
        spoken = self.tr("{points} of {available}").format(points=number(points), available=number(available))
        bar.show_pair(points, None, available, spoken)
        return bar

    def _official(self, official: Official | None, written: Callable[[float], str]) -> None:
        if official is None:
            return
        self._text(
            self.tr("LinkedIn’s own score: {score} on {day}.").format(
                score=written(official.value), day=day_short(official.on)
            )
        )

    def _correction(self, readings: int, raw: float, shown: float) -> None:
        """What the readings made of it; honest also about there being none."""
        if not readings:
            self._text(self.tr("You have recorded no score of LinkedIn’s yet, so nothing corrects the estimate."))
            return
        self._text(
            self.tr(
                "Points counted: {raw}. Corrected by %n scores of LinkedIn’s: {shown} ({difference}).", "", readings
            ).format(raw=number(raw), shown=number(shown), difference=signed(shown - raw))
        )

    def _own_weights(self) -> None:
        """A quiet word where the weights are the user's own."""
        if self.desk.standing.records.weights:
            self._text(self.tr("Counted with weights of your own (Settings, “How it counts”)."))

    def _assumed(self, count: int) -> None:
        if not count:
            return
        self.content.addWidget(
            label(
                self.tr("We assume an average member for %n things not known yet – enter yours.", "", count),
                "notice",
                wrap=True,
            )
        )
        self.settings_button.show()

    def _settings(self) -> None:
        self.desk.command_wanted.emit("settings")

    def _goal(self) -> None:
        self.desk.dialog_wanted.emit("goal", None)

    def _page(self) -> None:
        self.desk.page_wanted.emit("results")
        self.accept()
