"""The comparison sees what a person would see, and not what only a computer does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach.ui.widgets.gauge import Gauge, Reading
from tests.visual import pictures
from tests.visual.pictures import check, differences

AS_IT_IS = Reading(49, 100, "49", "", "", low=40, high=58, official=46)


def picture(qtbot: QtBot, reading: Reading = AS_IT_IS, area: str = "accent") -> QImage:
    made = Gauge(area, 130)
    qtbot.addWidget(made)
    made.setFixedSize(130, 130)
    made.show_reading(reading)
    return made.grab().toImage()


def differ(one: QImage, other: QImage) -> bool:
    where = differences(one, other)
    return where is None or bool(where.any())


def test_the_same_is_the_same(qtbot: QtBot) -> None:
    assert not differ(picture(qtbot), picture(qtbot))


@pytest.mark.parametrize(
    ("reading", "area"),
    [
        (Reading(52, 100, "49", "", "", low=40, high=58, official=46), "accent"),  # a moved arc
        (Reading(49, 100, "49", "", "", official=46), "accent"),  # no band
        (Reading(49, 100, "49", "", "", low=40, high=62, official=46), "accent"),  # a longer band
        (Reading(49, 100, "49", "", "", low=40, high=58), "accent"),  # no tick
        (Reading(49, 100, "49", "", "", low=40, high=58, official=50), "accent"),  # a moved tick
        (Reading(49, 100, "47", "", "", low=40, high=58, official=46, unsure=True), "accent"),  # hatched
        (Reading(None, 100, "49", "", ""), "accent"),  # grey
        (AS_IT_IS, "insights"),  # a colour much like it
    ],
)
def test_what_a_person_would_see_is_seen(reading: Reading, area: str, qtbot: QtBot) -> None:
    assert differ(picture(qtbot), picture(qtbot, reading, area))


def test_edges_drawn_by_another_hand_are_not(qtbot: QtBot) -> None:
    """A letter's edge a shade lighter, everything half a pixel further: as by another FreeType."""
    first = picture(qtbot)
    moved = first.copy()
    painter = QPainter(moved)
    painter.setOpacity(0.5)
    painter.drawImage(QPoint(1, 0), first)
    painter.end()
    assert first != moved
    assert not differ(first, moved)


def test_a_failure_shows_where(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "REFERENCES", tmp_path / "kept")
    monkeypatch.setattr(pictures, "WRITTEN", tmp_path / "build")
    monkeypatch.setenv(pictures.ACCEPT, "1")
    plain = QImage(60, 40, QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    check(plain, "plain")
    monkeypatch.delenv(pictures.ACCEPT)
    check(plain, "plain")
    changed = plain.copy()
    painter = QPainter(changed)
    painter.fillRect(20, 10, 8, 6, QColor("teal"))
    painter.end()
    with pytest.raises(AssertionError, match=r"differs in 48 points: .*plain-difference\.png.*make references"):
        check(changed, "plain")
    shown = QImage(str(tmp_path / "build" / "plain-difference.png"))
    assert shown.pixelColor(24, 13).red() > 200 > shown.pixelColor(24, 13).green()
    assert shown.pixelColor(5, 5) == QColor("white")
    assert QImage(str(tmp_path / "build" / "plain-actual.png")).pixelColor(24, 13) == QColor("teal")
    with pytest.raises(AssertionError, match="is 30 × 40, expected 60 × 40"):
        check(plain.copy(0, 0, 30, 40), "plain")
    with pytest.raises(AssertionError, match="is not there"):
        check(plain, "unknown")
