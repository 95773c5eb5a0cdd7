"""A time of day as people type it, with the keyboard, in every language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt, QTime
from pytestqt.qtbot import QtBot

from ssi_coach.ui.week.fields import TimeField
from ssi_coach.ui.week.time_of_day import typed_minute


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        *(("1531", 931), ("15.31", 931), ("15:31", 931), ("15 31", 931), ("15h31", 931), (" 15:31 ", 931)),
        *(("9", 540), ("09", 540), ("9:5", 545), ("931", 571), ("0", 0), ("0000", 0), ("9:", 540)),
        *(("3:31 PM", 931), ("331pm", 931), ("12 am", 0), ("12 pm", 720), ("2359", 1439)),
        *(("24", None), ("1560", None), ("", None), ("x", None), ("13 pm", None), ("12345", None), ("-9", None)),
    ],
)
def test_what_is_read(typed: str, minute: int | None) -> None:
    assert typed_minute(typed) == minute


@given(st.integers(0, 1439), st.sampled_from(("en_US", "en_GB", "de_DE", "sv_SE", "pl_PL")))
def test_what_a_locale_writes_is_read_again(minute: int, name: str) -> None:
    locale = QLocale(name)
    text = locale.toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)
    assert typed_minute(text, locale.amText(), locale.pmText()) == minute


def test_what_is_no_time_leaves_the_one_before_and_arrows_change_hours_or_minutes(qtbot: QtBot) -> None:
    field = TimeField(17 * 60)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "99")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.time() == QTime(17, 0)
    field.lineEdit().setCursorPosition(0)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    field.lineEdit().setCursorPosition(len(field.text()))
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.time() == QTime(17, 59)
    field.setTime(QTime(23, 59))
    field.stepBy(1)
    assert field.minute() == 0
