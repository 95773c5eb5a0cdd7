"""Every control says what it is, not only with a sign, and no two beside each other say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.access.controls import called, controls, role, spoken, values
from tests.walk import LANGUAGES, Place, Walk


def _nameless(place: Place) -> Iterator[str]:
    for widget in (*controls(place.part), *values(place.part)):
        letters = sum(c.isalnum() for c in spoken(widget))
        if letters < 2:
            yield called(place, widget)


def _alike(place: Place) -> Iterator[str]:
    """Controls of one role that are called the same."""
    same: dict[tuple[QAccessible.Role, str], list[QWidget]] = defaultdict(list)
    for widget in controls(place.part):
        same[role(widget), spoken(widget)].append(widget)
    for (_, name), widgets in same.items():
        if len(widgets) > 1 and name:
            yield f"{len(widgets)} × {called(place, widgets[0])}"


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name_of_its_own(walk: Callable[..., Walk], language: str, full: bool) -> None:
    faults: dict[str, None] = {}
    for place in walk(language, full=full).places():
        faults.update(dict.fromkeys((*_nameless(place), *_alike(place))))
    assert not faults, "\n".join(faults)
