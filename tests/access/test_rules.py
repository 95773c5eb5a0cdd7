"""Wherever one looks, in every language: each control is told, and told apart, and can be worked by key."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.access import rules
from tests.access.controls import visible
from tests.conftest import SOAK
from tests.walk import LANGUAGES, Place, Walk

ALWAYS = [*((language, True) for language in LANGUAGES), ("en", False)]
EVERY = list(product(LANGUAGES, (True, False)))


@pytest.mark.parametrize(("language", "full"), EVERY if SOAK else ALWAYS)
def test_every_place_keeps_every_rule(walk: Callable[..., Walk], language: str, full: bool) -> None:
    faults: dict[str, None] = {}
    seen: set[str] = set()
    for place in walk(language, full=full).places():
        seen |= {type(widget).__name__ for widget in visible(place.part)}
        for rule in rules.RULES:
            faults.update(dict.fromkeys(f"{rule.__name__}: {fault}" for fault in rule(place)))
    assert not faults, "\n".join(faults)
    if full:
        assert {"HeatMap", "CardWidget", "DayColumn", "Gauge", "CompareBar", "AreaBar", "ScoreChartView"} <= seen


# -- what the rules would find


class _WithMenu(QWidget):
    def contextMenuEvent(self, event: object) -> None:
        return


_WithMenu.__module__ = "ssi_coach.ui.somewhere"


def _dialog() -> QDialog:
    """Everything wrong that can be wrong in a dialog."""
    dialog = QDialog()
    grid = QGridLayout(dialog)
    sign, field, bar = QPushButton("…"), QLineEdit(), QProgressBar()
    buttons = [QPushButton("&Save"), QPushButton("&Save")]
    for button in buttons:
        button.setDefault(True)
    main = QPushButton("Go on")
    main.setProperty("role", "primary")
    main.setAutoDefault(False)
    twice = QPushButton("Delete it")
    twice.setAccessibleDescription("Delete it")
    alone = QPushButton("Pressed in")
    alone.setCheckable(True)
    alone.setAutoExclusive(True)
    holder, gauge = QWidget(), type("Gauge", (QLabel,), {})("A gauge")
    holder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for widget in (sign, field, bar, *buttons, main, twice, alone, holder, gauge, _WithMenu()):
        grid.addWidget(widget)
    return dialog


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_a_rule_finds_what_is_wrong_and_nothing_where_all_is_well(rule: rules.Rule, qtbot: QtBot) -> None:
    for made, wrong in ((_dialog(), True), (QDialog(), False)):
        qtbot.addWidget(made)
        made.show()
        QApplication.sendPostedEvents()
        assert bool(list(rule(Place("somewhere", made, made)))) is wrong
