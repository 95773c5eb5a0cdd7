"""The user beside the industry and the network, as LinkedIn's page said it last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.app.states.compare import CompareState, GroupCompared
from ssi_coach.domain.pillars import PILLAR_MAX
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_short, number, whole
from ssi_coach.ui.rank_words import rank_words
from ssi_coach.ui.widgets.basics import Card, button, clear, column, label
from ssi_coach.ui.widgets.compare_bar import CompareBar
from ssi_coach.ui.words import area_title


class CompareCard(Card):
    """Two bars; below each, where the page gave them, the pillars (shown on demand)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._state: CompareState | None = None
        self.set_title(self.tr("How you compare"))
        self.day = label("", "small")
        self.head.addWidget(self.day)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(2)
        self.body.addLayout(self._groups)
        self.more = button(self.tr("By pillar"), role="link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._redraw)
        self.words = label("", "small", wrap=True)
        self.guess = label("", "small", wrap=True)
        self.why = button(self.tr("Why did it fall?"), self._explain, "link")
        self.why.setAccessibleName(self.tr("Why did LinkedIn’s score fall?"))
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.more)
        self.body.setContentsMargins(18, 12, 18, 10)
        self.body.setSpacing(4)
        self.body.addLayout(foot)
        self.body.addWidget(self.guess)
        self.body.addWidget(self.why, 0, Qt.AlignmentFlag.AlignRight)
        self.empty = QWidget()
        text = self.tr("Your rank in your industry and network stands here once you record LinkedIn’s page.")
        self.record = button(self.tr("Record LinkedIn’s score"), self._record, command="record")
        self.empty.setLayout(column(label(text, "muted", wrap=True), self.record, spacing=10))
        self.body.addWidget(self.empty)

    def draw(self, state: CompareState) -> None:
        if state == self._state:
            return
        self._state = state
        self._redraw()

    def _redraw(self) -> None:
        state = self._state
        if state is None:
            return
        clear(self._groups)
        self.empty.setVisible(not state.groups)
        self.more.setVisible(any(group.pillars for group in state.groups))
        self.more.setText(self.tr("Hide pillars") if self.more.isChecked() else self.tr("By pillar"))
        self.day.setText(self.tr("LinkedIn, {day}").format(day=day_short(state.on)) if state.on else "")
        self.words.setText("")
        ranks = rank_words(state.ranks)
        self.guess.setText(self.tr("Your estimate today: {ranks}").format(ranks=ranks) if ranks else "")
        self.guess.setVisible(bool(ranks))
        self.why.setVisible(state.fallen is not None)
        for group in state.groups:
            self._add_group(group, state, last=group is state.groups[-1])

    def _add_group(self, group: GroupCompared, state: CompareState, *, last: bool) -> None:
        if group.group == "network":
            name = self.tr("Your network")
        elif state.industry:
            name = self.tr("Industry · {name}").format(name=state.industry)
        else:
            name = self.tr("Your industry")
        if self._groups.count():
            self._groups.addSpacing(4)
        top = QHBoxLayout()
        top.addWidget(label(name, "strong", wrap=True), 1)
        if group.rank is not None:
            chip = label(self.tr("top {percent} %").format(percent=whole(group.rank)), "chip")
            top.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._groups.addLayout(top)
        words = self._words(group)
        if group.average is not None:
            bar = CompareBar("accent")
            bar.setAccessibleName(name)
            bar.show_pair(group.own, group.average, 100.0, words)
            self._groups.addWidget(bar)
        if state.on is not None and group.on != state.on:
            words = self.tr("{words} · {day}").format(words=words, day=day_short(group.on))
        if last and not self.more.isChecked():
            # Beside the link, so that the card is a line shorter.
            self.words.setText(words)
        elif words:
            self._groups.addWidget(label(words, "small", wrap=True))
        if self.more.isChecked():
            for pair in group.pillars:
                self._add_pillar(pair.pillar.value, pair.own, pair.group)

    def _add_pillar(self, area: str, own: float | None, average: float) -> None:
        title = area_title(self._desk.catalogue, area)
        figures = (
            self.tr("{own} · average {average}").format(own=number(own), average=number(average))
            if own is not None
            else self.tr("average {average}").format(average=number(average))
        )
        bar = CompareBar(area)
        bar.setAccessibleName(title)
        bar.show_pair(own, average, PILLAR_MAX, figures)
        row = QHBoxLayout()
        row.addWidget(label(title, "small"), 1)
        row.addWidget(label(figures, "small"))
        self._groups.addLayout(row)
        self._groups.addWidget(bar)

    def _words(self, group: GroupCompared) -> str:
        if group.average is None:
            return ""
        if group.own is None:
            return self.tr("average {average}").format(average=whole(group.average))
        return self.tr("you {own} · average {average}").format(own=whole(group.own), average=whole(group.average))

    def _explain(self) -> None:
        if self._state is not None and self._state.fallen is not None:
            self._desk.dialog_wanted.emit("drop", self._state.fallen)

    def _record(self) -> None:
        self._desk.dialog_wanted.emit("record", None)
