"""Compares a picture with the one that is kept, so that a moved arc or a wrong colour is seen and the edge of a letter,
drawn a shade lighter by another FreeType, is not.

A point differs where no point within `REACH` pixels of it in the other picture has nearly its colour, seen from either
side. Single points that differ are noise; what counts is `PATCH` × `PATCH` of them that all do.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

REFERENCES = Path(__file__).parent / "references"
WRITTEN = Path(__file__).parents[2] / "build" / "visual"
ACCEPT = "SSI_REFERENCES"
"""Set to 1, this variable makes the tests keep what they see (``make references``)."""

REACH, NEAR, PATCH = 1, 24, 3
"""Pixels; shades of 255 in any of red, green and blue; pixels."""


def check(picture: QImage, name: str) -> None:
    """Fail where ``picture`` is not the one kept under ``name``; what was seen, what was expected and where they differ
    is then in build/visual."""
    kept = REFERENCES / f"{name}.png"
    if os.environ.get(ACCEPT) == "1":
        REFERENCES.mkdir(exist_ok=True)
        assert picture.save(str(kept))
        return
    expected = QImage(str(kept))
    assert not expected.isNull(), f"{kept} is not there: make references, and look at it"
    where = differences(picture, expected)
    if where is not None and not where.any():
        return
    WRITTEN.mkdir(parents=True, exist_ok=True)
    names = {kind: WRITTEN / f"{name}-{kind}.png" for kind in ("actual", "expected", "difference")}
    picture.save(str(names["actual"]))
    expected.save(str(names["expected"]))
    if where is None:
        sizes = f"{picture.width()} × {picture.height()}, expected {expected.width()} × {expected.height()}"
        raise AssertionError(f"{name} is {sizes}: look at {names['actual']} and {names['expected']}")
    difference(expected, where).save(str(names["difference"]))
    raise AssertionError(
        f"{name} differs in {int(where.sum())} points: look at {names['difference']} (red), {names['actual']} and "
        f"{names['expected']}. If it is meant to look so: make references"
    )


def differences(one: QImage, other: QImage) -> np.ndarray | None:
    """Which points of two pictures differ, by row and column; None where their sizes do."""
    if one.size() != other.size():
        return None
    first, second = _pixels(one), _pixels(other)
    apart = np.maximum(_distance(first, second), _distance(second, first)) > NEAR
    return _grown(_patches(apart))


def difference(expected: QImage, where: np.ndarray) -> QImage:
    """The expected picture, pale, with red where the other one differs."""
    shown = (255 - (255 - _pixels(expected)) // 3).astype(np.uint8)
    shown[where] = (210, 0, 40)
    height, width, _ = shown.shape
    return QImage(np.ascontiguousarray(shown).data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _pixels(picture: QImage) -> np.ndarray:
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(np.int16)


def _distance(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """How far each point of the first is from the nearest colour around the same place in the second."""
    around = np.pad(second, ((REACH, REACH), (REACH, REACH), (0, 0)), mode="edge")
    height, width, _ = first.shape
    steps = range(2 * REACH + 1)
    shifted = (around[y : y + height, x : x + width] for y in steps for x in steps)
    return np.minimum.reduce([np.abs(first - each).max(axis=2) for each in shifted])


def _patches(apart: np.ndarray) -> np.ndarray:
    """The corners of all squares in which every point differs."""
    height, width = apart.shape[0] - PATCH + 1, apart.shape[1] - PATCH + 1
    steps = range(PATCH)
    return np.logical_and.reduce([apart[y : y + height, x : x + width] for y in steps for x in steps])


def _grown(corners: np.ndarray) -> np.ndarray:
    """The squares whose corners these are."""
    height, width = corners.shape
    whole = np.zeros((height + PATCH - 1, width + PATCH - 1), bool)
    for y in range(PATCH):
        for x in range(PATCH):
            whole[y : y + height, x : x + width] |= corners
    return whole
