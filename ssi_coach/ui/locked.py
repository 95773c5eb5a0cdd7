"""What the window shows instead of a protected workspace: the question for its passphrase, and the ways elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.ui.icons import Mark
from ssi_coach.ui.names import as_written
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.widgets.basics import Card, button, label, once
from ssi_coach.ui.widgets.passphrase_field import PassphraseField
from ssi_coach.ui.widgets.tick_box import LabelledTick
from ssi_coach.ui.widgets.wait_bar import WaitBar

_WIDTH = 520


class LockedView(QWidget):
    """Says what was typed by ``tried`` and which way was chosen by ``chosen``: ``open``, ``new``, ``demo``, ``back``
    (to the workspace before), ``keychain`` or ``rescue``. Nothing of the workspace is known here but its name."""

    tried = Signal(object)
    """A `Passphrase`."""
    chosen = Signal(str)

    def __init__(self, name: str, *, locked: bool, before: str = "", keychain: bool | None = None) -> None:
        """``locked``: it was open a moment ago. ``before``: the workspace that Escape leads back to. ``keychain``:
        whether the system's keychain has the passphrase; None where there is none."""
        super().__init__()
        self.setProperty("role", "page")
        self.setAccessibleName(name)
        inner = _centred(self)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(28))
        what = self.tr("{workspace} is locked") if locked else self.tr("{workspace} is protected")
        self.heading = label(what.format(workspace=name), "title", wrap=True)
        head.addWidget(self.heading, 1)
        inner.addLayout(head)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.line.setPlaceholderText(self.tr("Passphrase"))
        once(self.field.line)
        self.field.line.returnPressed.connect(self._try)
        inner.addWidget(self.field)
        self.keep = LabelledTick(self.tr("Remember in this computer’s keychain"))
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setChecked(bool(keychain))
        inner.addWidget(self.keep)
        self.keep.setVisible(keychain is not None)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        inner.addWidget(self.problem)
        self.state = label("", "muted", wrap=True)
        self.state.hide()
        inner.addWidget(self.state)
        self.ways: dict[str, QPushButton] = {}
        self.open_button = button(self.tr("Open"), self._try, "primary")
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.open_button)
        first.addWidget(self._way("keychain", self.tr("Ask the keychain")))
        first.addStretch(1)
        inner.addLayout(first)
        others = QVBoxLayout()
        others.setSpacing(4)
        self._way("back", self.tr("Back to {workspace}").format(workspace=as_written(before)), "link")
        self._way("open", self.tr("Open another workspace…"), "link")
        self._way("new", self.tr("Start a new workspace…"), "link")
        self._way("demo", self.tr("Look at the demonstration"), "link")
        self._way("rescue", self.tr("It does not open any more…"), "link")
        for key in ("back", "open", "new", "demo", "rescue"):
            others.addWidget(self.ways[key])
        inner.addLayout(others)
        self.ways["keychain"].setVisible(bool(keychain) and locked)
        self.ways["back"].setVisible(bool(before))
        self.ways["rescue"].hide()
        self.setFocusProxy(self.field)

    def _way(self, key: str, text: str, role: str = "") -> QPushButton:
        made = button(text, self._choose, role)
        made.setProperty("way", key)
        self.ways[key] = made
        return made

    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("way"))

    def _try(self) -> None:
        if (key := self.field.passphrase()) is not None:
            self.tried.emit(key)

    def refuse(self, text: str, *, way_out: bool = False) -> None:
        """Say why it did not open. ``way_out``: it may be the file, not the passphrase."""
        self.state.hide()
        self.problem.setText(text)
        self.problem.show()
        self.ways["rescue"].setVisible(way_out or self.ways["rescue"].isVisibleTo(self))
        self.field.line.selectAll()
        self.field.setFocus()

    def tell(self, text: str) -> None:
        """Say what is going on; empty: nothing is."""
        self.problem.hide()
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.ways["back"].isVisibleTo(self):
            self.chosen.emit("back")
        elif event.key() == Qt.Key.Key_Escape:
            self.field.wipe()
        else:
            super().keyPressEvent(event)


class WaitView(QWidget):
    """What is done with the workspace just now, and how far it is. Nothing of the workspace is shown."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAccessibleName(name)
        inner = _centred(self)
        inner.addWidget(label(name, "title", wrap=True))
        self.text = label(text, wrap=True)
        inner.addWidget(self.text)
        self.bar = WaitBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(text)
        inner.addWidget(self.bar)

    def progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(done)


def _centred(view: QWidget) -> QVBoxLayout:
    """The layout of a card in the middle of a view, which scrolls where the window is low."""
    card = Card()
    card.body.setContentsMargins(28, 24, 28, 22)
    card.body.setSpacing(14)
    wide = round(_WIDTH * letters())
    card.setMaximumWidth(wide)
    holder = QWidget()
    holder.setProperty("role", "body")
    middle = QVBoxLayout(holder)
    middle.setContentsMargins(16, 16, 16, 16)
    # The shares are of the whole height: a sentence that comes or goes moves nothing above it.
    middle.addStretch(1)
    # As wide as it is meant to be, or as there is room for; its sides take what is left.
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(card, wide)
    across.addStretch(1)
    middle.addLayout(across, 3)
    across.setAlignment(card, Qt.AlignmentFlag.AlignTop)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(holder)
    outer = QVBoxLayout(view)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scroll)
    return card.body
