"""A day in a field is read whole, in every language, light or dark, with larger letters, with the focus and without."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.i18n import LANGUAGES
from ssi_coach.ui.week.fields import DayField

DAYS = [date(2026, month, 20) + timedelta(days=n) for month in range(1, 13) for n in range(7)]
"""Every weekday in every month, with two figures."""


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.choose_text_size("normal")
    made.choose_language("en")
    made.choose_theme("light")
    made.deleteLater()


@pytest.mark.parametrize("long_months", [False, True])
@pytest.mark.parametrize("larger", [0, 3])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_fits(
    qtbot: QtBot, appearance: Appearance, language: str, theme: str, larger: int, long_months: bool
) -> None:
    appearance.choose_language(language)
    appearance.choose_theme(theme)
    for _ in range(larger):
        appearance.choose_text_size("larger")
    window = QWidget()
    qtbot.addWidget(window)
    # Beside something that takes all the room it can get.
    inside = QHBoxLayout(window)
    field = DayField(DAYS[0])
    if long_months:
        field.setDisplayFormat("d MMMM yyyy")
    inside.addWidget(field)
    inside.addWidget(QWidget(), 1)
    window.resize(window.minimumSizeHint())
    window.show()
    edit = field.findChild(QLineEdit)
    for focused in (False, True):
        if focused:
            field.setFocus()
        for day in DAYS:
            field.set_day(day)
            text = edit.text()
            margins = edit.textMargins()
            room = edit.contentsRect().width() - margins.left() - margins.right() - 4
            assert edit.fontMetrics().horizontalAdvance(text) < room, (text, room, QLocale().name())
