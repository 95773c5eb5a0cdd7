"""How the score is counted: every component's points, amount and half-life with its source, to be changed and taken
back; what that does to the score is seen at once, and kept only with Save."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.states import weights as rules
from ssi_coach.app.states.weights import Effect, Key, Weights
from ssi_coach.domain.catalogue import Component, text
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem, Problem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import number, signed
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.widgets.basics import Dot, button, label, line, row
from ssi_coach.ui.widgets.number_field import NumberField
from ssi_coach.ui.words import area_title

Typed = Mapping[tuple[str, Key], float | str]
"""(component id, what of it) → what stands in its field: a number, or what was typed instead."""

_REST_MS = 120
"""So long after the last key it is counted anew."""
_FIELD = 76
_COLUMNS: Mapping[Key, int] = {"points": 1, "reference": 3, "half_life": 4}


class WeightField(NumberField):
    """A weight. What was not typed is kept to the last digit."""

    def __init__(self, name: str, value: float, ours: float) -> None:
        super().__init__(name)
        self.ours = ours
        self._value = value
        self._shown = ""
        self.setFixedWidth(_FIELD)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.paste_wanted.connect(self.paste)
        self.show_weight(value)

    def show_weight(self, value: float) -> None:
        self._value, self._shown = value, _written(value)
        self.setText(self._shown)

    @property
    def touched(self) -> bool:
        return self.text() != self._shown

    def value(self) -> float | None:
        """The number typed; None when there is none. Thousands may be parted as the locale does it."""
        if not self.touched:
            return self._value
        typed = self.text().strip()
        apart = re.escape(QLocale().groupSeparator())
        if re.fullmatch(rf"[1-9]\d{{0,2}}({apart}\d{{3}})+", typed):
            typed = typed.replace(QLocale().groupSeparator(), "")
        try:
            return float(typed.replace("\u2212", "-").replace(",", "."))
        except ValueError:
            return None


class WeightsForm(QWidget):
    """``typed``: what stood in the fields of a form before this one (after a change of language)."""

    def __init__(self, desk: Desk, typed: Typed | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.fields: dict[tuple[str, Key], WeightField] = {}
        self._backs: dict[str, QPushButton] = {}
        self._counted: dict[str, QLabel] = {}
        self._sums: dict[Pillar, QLabel] = {}
        self._job: Job | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.count)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 14, 0, 0)
        outer.setSpacing(8)
        self._make_head(outer)
        outer.addWidget(self._make_rows(), 1)
        for place, words in (typed or {}).items():
            if place in self.fields:
                self.fields[place].setText(words if isinstance(words, str) else _written(words))
        self.count()

    def _make_head(self, outer: QVBoxLayout) -> None:
        outer.addWidget(
            label(
                self.tr(
                    "LinkedIn does not say how it counts; these figures are our estimate. If you know better, change "
                    "them. Amount: how much counts as a lot, a week for habits, in all for the rest. Days: after so "
                    "many without repetition, a habit counts only half."
                ),
                "muted",
                wrap=True,
            )
        )
        self.effect = label("", "strong", wrap=True)
        self.parts = label("", "small", wrap=True)
        self.wrong = label("", "error", wrap=True)
        self.wrong.hide()
        self.all_back = button(
            self.tr("All as at first"), self.reset, "link", tip=self.tr("Every weight back to what the program has")
        )
        said = row(self.effect, self.all_back)
        said.setStretch(0, 1)
        outer.addLayout(said)
        outer.addWidget(self.parts)
        outer.addWidget(self.wrong)

    def _make_rows(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("role", "body")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(6)
        for pillar in PILLARS:
            self._make_pillar(column, pillar)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _make_pillar(self, column: QVBoxLayout, pillar: Pillar) -> None:
        catalogue = self.desk.catalogue
        column.addWidget(line())
        column.addLayout(row(Dot(pillar.value), label(area_title(catalogue, pillar.value), "heading"), 1))
        self._sums[pillar] = label("", "small", wrap=True)
        self._sums[pillar].hide()
        column.addWidget(self._sums[pillar])
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, 44)
        for place, words in ((1, self.tr("Points")), (3, self.tr("Amount")), (4, self.tr("Days"))):
            grid.addWidget(label(words, "small"), 0, place, Qt.AlignmentFlag.AlignRight)
        for part in catalogue.of_pillar(pillar):
            self._make_component(grid, part)
        column.addLayout(grid)

    def _make_component(self, grid: QGridLayout, part: Component) -> None:
        at = grid.rowCount()
        title = say(text(part.title))
        grid.addWidget(label(title, "strong", wrap=True), at, 0)
        own = self.desk.standing.records.weights.get(part.id, {})
        for key in rules.keys_of(part):
            ours = rules.ours(part, key)
            field = WeightField(f"{title}: {_spoken(part, key)}", own.get(key, ours), ours)
            field.setToolTip(_spoken(part, key))
            field.textChanged.connect(self._typed)
            self.fields[part.id, key] = field
            grid.addWidget(field, at, _COLUMNS[key])
        self._counted[part.id] = label("", "small")
        grid.addWidget(self._counted[part.id], at, 2)
        back = button(self.tr("Back"), self._back, "link", name=self.tr("{what}: back to ours").format(what=title))
        back.setProperty("component", part.id)
        keep = back.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        back.setSizePolicy(keep)
        self._backs[part.id] = back
        grid.addWidget(back, at, 5)
        said = self.tr("Ours: {what}. {source}.").format(what=_ours(part), source=say(text(part.source)))
        source = label(said, "small", wrap=True)
        source.setContentsMargins(0, 0, 0, 8)
        grid.addWidget(source, at + 1, 0, 1, 6)

    # -- what stands in it -------------------------------------------------------------------------------------

    def typed(self) -> dict[tuple[str, Key], float | str]:
        """What was typed into the fields, right or wrong."""
        found: dict[tuple[str, Key], float | str] = {}
        for place, field in self.fields.items():
            if field.touched:
                value = field.value()
                found[place] = field.text() if value is None else value
        return found

    def weights(self) -> dict[str, dict[str, float]]:
        """What was changed of ours. InputProblem, with the field marked, for what cannot be counted with."""
        found: dict[str, dict[str, float]] = {}
        for field in self.fields.values():
            field.set_wrong(False)
        for (name, key), field in self.fields.items():
            value = field.value()
            try:
                rules.check_weight(self.desk.catalogue.components[name], key, value)
            except InputProblem:
                field.set_wrong(True)
                raise
            if value is not None:
                found.setdefault(name, {})[key] = value
        return rules.changed(self.desk.catalogue, found)

    @property
    def problem(self) -> str:
        """Why it cannot be saved like this; empty when it can."""
        return "" if self.wrong.isHidden() else self.wrong.text()

    def differs(self) -> bool:
        """Whether there is anything to save."""
        return self.weights() != rules.changed(self.desk.catalogue, self.desk.standing.records.weights)

    # -- seeing it at once -------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._rest.start()

    def count(self) -> None:
        """Show what the weights typed do to the score, or what is wrong with them."""
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        try:
            weights = self.weights()
            self._show_points(weights)
            if rules.is_large(self.desk.standing):
                self._count_beside(weights)
                return
            self._show_effect(rules.effect(self.desk.standing, weights))
        except InputProblem as problem:
            self._show_problem(problem)

    def _count_beside(self, weights: Weights) -> None:
        standing = self.desk.standing

        def work(_report: Report) -> object:
            return rules.effect(standing, weights)

        self._job = Job(work)
        self._job.done.connect(self._show_effect)
        self._job.failed.connect(self._show_problem)
        self._job.start()

    def _show_effect(self, effect: Effect) -> None:
        self._job = None
        self.wrong.hide()
        if not self.desk.standing.grounded:
            self.effect.setText(self.tr("No number yet: once there is one, you see here what a change does to it."))
            self._say_parts("")
            return
        before, after = round(effect.before, 1), round(effect.after, 1)
        if before == after:
            self.effect.setText(self.tr("Your score today: {score}").format(score=number(before)))
        else:
            words = self.tr("Your score today: {before} → {after} ({difference}) once you save")
            self.effect.setText(
                words.format(before=number(before), after=number(after), difference=signed(after - before))
            )
        moved = [
            f"{area_title(self.desk.catalogue, pillar.value)} {number(before)} → {number(after)}"
            for pillar, (before, after) in zip(PILLARS, effect.pillars, strict=True)
            if round(before, 1) != round(after, 1)
        ]
        said = [" · ".join(moved)] if moved else []
        if effect.raw is not None and round(effect.raw[0], 1) != round(effect.raw[1], 1):
            words = self.tr("Before your recorded scores correct it: {before} → {after}. They hold the score in place.")
            said.append(words.format(before=number(effect.raw[0]), after=number(effect.raw[1])))
        self._say_parts("\n".join(said))

    def _say_parts(self, words: str) -> None:
        self.parts.setText(words)
        self.parts.setVisible(bool(words))

    def _show_problem(self, problem: Problem) -> None:
        self._job = None
        self.effect.setText(self.tr("Not counted like this:"))
        self._say_parts("")
        self.wrong.setText(say(problem.message))
        self.wrong.show()

    def _show_points(self, weights: Weights) -> None:
        catalogue = self.desk.catalogue
        for pillar in PILLARS:
            whole = rules.typed_points(catalogue, weights, pillar)
            brought = abs(whole - PILLAR_MAX) > 1e-9
            self._sums[pillar].setVisible(brought)
            if brought:
                words = self.tr("Your points add up to {sum}. A pillar has 25: each counts what stands beside it.")
                self._sums[pillar].setText(words.format(sum=_written(whole)))
            for part in catalogue.of_pillar(pillar):
                counts = rules.counted_points(catalogue, weights, part)
                self._counted[part.id].setText(f"= {number(counts)}" if brought else "")
                self._backs[part.id].setVisible(part.id in weights)
        self.all_back.setEnabled(bool(weights))

    # -- back --------------------------------------------------------------------------------------------------

    def _back(self) -> None:
        name = str(self.sender().property("component"))
        first = next(field for (owner, _), field in self.fields.items() if owner == name)
        first.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes, and the keyboard must not be left nowhere
        for (owner, _), field in self.fields.items():
            if owner == name:
                field.show_weight(field.ours)
        self.count()

    def reset(self) -> None:
        """Everything as the program has it."""
        for field in self.fields.values():
            field.show_weight(field.ours)
        self.count()


def _written(value: float) -> str:
    """A number without parted thousands, no more decimals than needed."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 7)


def _spoken(part: Component, key: Key) -> str:
    """What a field is for."""
    if key == "points":
        return QCoreApplication.translate("WeightsForm", "points it can bring")
    if key == "half_life":
        return QCoreApplication.translate("WeightsForm", "days after which half of it is gone")
    if part.kind == "flow":
        return QCoreApplication.translate("WeightsForm", "so many a week are much")
    return QCoreApplication.translate("WeightsForm", "with so many it is full")


def _ours(part: Component) -> str:
    """What the program has: “6 points, 3 a week, half gone after 35 days”."""
    said = {
        "state": QCoreApplication.translate("WeightsForm", "{points} points"),
        "stock": QCoreApplication.translate("WeightsForm", "{points} points, full at {amount}"),
        "flow": QCoreApplication.translate(
            "WeightsForm", "{points} points, {amount} a week, half gone after %n days", None, round(part.half_life)
        ),
    }[part.kind]
    return said.format(points=_written(part.points), amount=_written(part.reference))
