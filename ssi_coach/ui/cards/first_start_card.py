"""The first start: up to three steps towards a first number, each with one button and a way to leave it out."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ssi_coach.app.states.first_start import FirstStart, StepState
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.widgets.basics import Card, button, clear, column, label, set_role
from ssi_coach.ui.widgets.flow import FlowLayout
from ssi_coach.ui.words import recorded_in_part


class FirstStartCard(QWidget):
    """`skipped` names a step to leave out; `demo_wanted` asks for the demonstration, `tour_wanted` for the tour."""

    skipped = Signal(str)
    demo_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state: FirstStart | None = None
        self._steps = QVBoxLayout()
        self._steps.setSpacing(14)
        self.demo = button(self.tr("Open the demonstration"), self._demo, "link")
        self.tour = button(self.tr("Show me around"), self._tour, "link")
        foot = FlowLayout(4, centred=True)
        for part in (label(self.tr("Just looking?"), "muted"), self.tour, label("·", "muted"), self.demo):
            foot.addWidget(part)
        promise = label(self.tr("Nothing leaves this computer."), "small", wrap=True)
        promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = column(spacing=14)
        outer.addLayout(self._steps)
        outer.addLayout(foot)
        outer.addWidget(promise)
        outer.addStretch(1)
        self.setLayout(outer)

    def draw(self, state: FirstStart) -> None:
        if state == self._state:
            return
        self._state = state
        focus = cast("QWidget | None", self.window().focusWidget())
        at = str(focus.property("step")) if focus is not None and self.isAncestorOf(focus) else "None"
        clear(self._steps)
        for number, step in enumerate(state.steps, 1):
            card = self._step(number, step)
            self._steps.addWidget(card)
            card.show()
        # As wide as the widest, so that the buttons beside them stand below each other.
        actions = [made for made in self.findChildren(QPushButton) if made.property("action")]
        widest = max((made.sizeHint().width() for made in actions), default=0)
        for made in actions:
            made.setMinimumWidth(widest)
        # New buttons come last in the tab order; the link below them is to come after.
        for step_button in self.findChildren(QPushButton):
            if step_button.property("step"):
                QWidget.setTabOrder(step_button, self.tour)
        QWidget.setTabOrder(self.tour, self.demo)
        # What had the focus is gone; without this it would be at the link below the steps.
        for made in actions:
            if made.property("step") == at:
                made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, number: int, step: StepState) -> Card:
        title, text, action = self._words(step.key)
        if step.done:
            text, action = self._done_words(step)
        card = Card()
        card.body.takeAt(0)
        card.setAccessibleName(title)
        line = QHBoxLayout()
        line.setSpacing(16)
        mark = label("✓" if step.done else str(number), "step")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if step.done:
            set_role(mark, "step-done")
            mark.setAccessibleName(self.tr("Done"))
        line.addWidget(mark)
        heading = label(title, "heading", wrap=True)
        line.addLayout(column(heading, label(text, "muted", wrap=True), spacing=2), 1)
        if step.done:
            again = button(action, role="flat", name=f"{title}: {action}")
        else:
            skip = button(self.tr("Skip"), role="flat", name=self.tr("Skip: {step}").format(step=title))
            skip.setProperty("step", step.key)
            skip.clicked.connect(self._skip)
            line.addWidget(skip)
            again = button(action, role="primary" if self._first_open(step) else "", name=f"{title}: {action}")
        again.setProperty("step", step.key)
        again.setProperty("action", True)
        again.clicked.connect(self._go)
        line.addWidget(again)
        card.body.addLayout(line)
        return card

    def _first_open(self, step: StepState) -> bool:
        return self._state is not None and step == next((s for s in self._state.steps if not s.done), None)

    def _words(self, key: str) -> tuple[str, str, str]:
        """Title, what it is about, and what its button says."""
        if key == "profile":
            count = sum(1 for item in self._desk.catalogue.items.values() if item.weight > 0)
            text = self.tr("%n questions, 2 minutes. The Brand gauge moves with every tick.", "", count)
            return self.tr("Tick what your profile has"), text, self.tr("Start")
        if key == "record":
            text = self.tr("Copy your SSI page and paste it here. The app then corrects its estimate by it.")
            return self.tr("Record LinkedIn’s score"), text, self.tr("Paste…")
        text = self.tr("Ask LinkedIn for your archive, ready within 24 hours; then drop it here. We remind you.")
        return self.tr("Bring your LinkedIn history"), text, self.tr("How to…")

    def _done_words(self, step: StepState) -> tuple[str, str]:
        """What a finished step says, and what its button does now."""
        key = step.key
        if key == "profile":
            return self.tr("Begun. What you add later moves the Brand gauge, too."), self.tr("Go on…")
        if step.partly is not None:
            return recorded_in_part(step.partly.pillars), self.tr("Complete it…")
        if key == "record":
            return self.tr("Recorded. A fresh look once a week keeps the estimate true."), self.tr("Record again…")
        if step.here:
            return self.tr("Your archive is in. A new one now and then keeps the numbers true."), self.tr("How to…")
        return self.tr("Asked for. From tomorrow on you are reminded until you have it."), self.tr("Look again…")

    def _go(self) -> None:
        key = self.sender().property("step")
        if key == "profile":
            self._desk.page_wanted.emit("profile")
        elif key == "record":
            partly = next((s.partly for s in self._state.steps if s.partly), None) if self._state else None
            self._desk.dialog_wanted.emit("record", partly.on if partly else None)
        elif key == "archive":
            self._desk.dialog_wanted.emit("archive_howto", None)

    def _tour(self) -> None:
        self.tour_wanted.emit()

    def _demo(self) -> None:
        self.demo_wanted.emit()

    def _skip(self) -> None:
        self.skipped.emit(str(self.sender().property("step")))
