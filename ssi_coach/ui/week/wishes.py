"""What the parts of the week ask for. They tell the page, which alone hands in intents."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """One per Week page; its parts share it."""

    done = Signal(object)
    """Card id → how many were done."""

    edit = Signal(str)
    """Edit the card with this id (any of a routine's)."""

    removed = Signal(object)
    """Card ids to take off the plan."""

    moved = Signal(object, object)
    """Card ids, and the day to move them to."""

    planned = Signal(object, object)
    """An `Offer` of the palette, and the day to put it on."""

    picked = Signal(object)
    """An `Offer` to put on the chosen day."""

    add = Signal(object)
    """Pick something to add to this day."""

    day_log = Signal(object)
    """Show what was logged on this day."""

    chosen = Signal(object)
    """This day is now the chosen one."""
