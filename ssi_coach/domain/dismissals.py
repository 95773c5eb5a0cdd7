"""Keys of proposals that were put away, as the workspace's list ``dismissed`` holds them.

``comment`` is never proposed again; ``comment@2026-11-23`` not on that day. An activity is named by its kind, a
checklist item as ``check.photo``, somebody to write to as ``reconnect:asa-lind`` (so that forgetting people finds
them). What another program put into the list and cannot be read hides nothing and stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

ITEM: Final = "check."
_PERSON: Final = ":"
_DAY: Final = "@"


def item_key(item: str) -> str:
    """The key of proposing a checklist item."""
    return ITEM + item


def person_key(kind: str, slug: str) -> str:
    """The key of proposing to do something for somebody."""
    return f"{kind}{_PERSON}{slug}"


def not_now(key: str, day: date) -> str:
    """What is put away for one day only."""
    return f"{key}{_DAY}{day.isoformat()}"


def parsed(action: str) -> tuple[str, date | None]:
    """The key of what was put away, and the only day it is for; None = for ever."""
    key, found, day = action.rpartition(_DAY)
    if not found:
        return action, None
    try:
        return key, date.fromisoformat(day)
    except ValueError:
        return action, None


def subject(key: str) -> tuple[str | None, str | None]:
    """(kind of activity, checklist item) that a key is about: one of them is None."""
    if key.startswith(ITEM):
        return None, key[len(ITEM) :]
    return key.partition(_PERSON)[0], None


def person(action: str) -> str | None:
    """The slug of whom an action that was put away is about; None for one about nobody."""
    return parsed(action)[0].partition(_PERSON)[2] or None


def hiding(dismissed: Iterable[str], today: date) -> dict[str, tuple[str, ...]]:
    """Key → the actions that hide it today."""
    found: dict[str, tuple[str, ...]] = {}
    for action in dismissed:
        key, day = parsed(action)
        if day is None or day == today:
            found[key] = (*found.get(key, ()), action)
    return found


def outlived(dismissed: Iterable[str], today: date) -> list[str]:
    """Actions put away for a day that is over."""
    return [action for action in dismissed if (day := parsed(action)[1]) is not None and day < today]
