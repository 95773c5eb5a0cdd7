"""How quickly the command palette opens and answers, beside a bare line with a bare list of as many rows."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QVBoxLayout

from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.palette.commands import CommandList

LINES = ("com 3", "progres", "plan my week", "contract 12000 eur nordfrakt", "settngs")
"""Typed letter by letter, and taken back."""
TURNS = 5


def _milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _worst_letter(line: QLineEdit, dialog: QDialog) -> float:
    """The worst letter of all lines, each at its quickest: other work on the machine is no part of it."""
    worst: dict[str, float] = {}
    for _ in range(TURNS):
        for text in LINES:
            for end in (*range(1, len(text) + 1), 0):

                def letter(typed: str = text[:end]) -> None:
                    line.setText(typed)
                    dialog.repaint()

                taken = _milliseconds(letter)
                worst[text[:end]] = min(taken, worst.get(text[:end], taken))
    return max(worst.values())


class _Bare(QDialog):
    """A line and a list of those of the titles that have what is typed, with nothing told about them."""

    def __init__(self, titles: list[str], parent: MainWindow) -> None:
        super().__init__(parent)
        self.titles = titles
        self.line, self.list = QLineEdit(), QListWidget()
        box = QVBoxLayout(self)
        box.addWidget(self.line)
        box.addWidget(self.list)
        self.resize(640, 480)
        self.line.textChanged.connect(self._show)
        self._show("")

    def _show(self, typed: str) -> None:
        self.list.clear()
        self.list.addItems([title for title in self.titles if typed in title][:14])


def palette(main: MainWindow) -> dict[str, float]:
    """``open`` and ``letter``, and the same of the bare ones; milliseconds of the GUI thread."""
    titles = [command.title for command in CommandList(main.actions_).all(main.desk)]

    def bare() -> None:
        nonlocal floor
        floor = _Bare(titles, main)
        floor.open()
        floor.repaint()
        QApplication.processEvents()

    def ours() -> None:
        main.finder.open()
        assert main.finder.dialog is not None
        main.finder.dialog.repaint()
        QApplication.processEvents()

    floor = _Bare(titles, main)
    bare_open, first = _milliseconds(bare), _milliseconds(ours)
    times = [first]
    for _ in range(TURNS):
        assert main.finder.dialog is not None
        main.finder.dialog.close()
        QApplication.processEvents()
        times.append(_milliseconds(ours))
    assert main.finder.dialog is not None
    dialog = main.finder.dialog
    return {
        "open": min(times[1:]),
        "first": first,
        "letter": _worst_letter(dialog.box.line, dialog),
        "bare_open": bare_open,
        "bare_letter": _worst_letter(floor.line, floor),
    }
