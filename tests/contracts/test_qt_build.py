"""The Qt bindings this runs on keep Python's books: a call that returns nothing must not use up None."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 2000


def test_calls_do_not_use_up_none() -> None:
    """One build did, on every call, and ended the program after a few thousand of them."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert sys.getrefcount(None) > before - CALLS / 2
