"""What is told outside the window."""

from __future__ import annotations

from ssi_coach.domain.values import dataclass

OPEN = "default"
"""The key of what a click on the notice itself means; its label is for those who cannot click."""


@dataclass(frozen=True, slots=True)
class Notice:
    """``actions`` are (key, label) of buttons, for desktops that have some; text is never taken for markup."""

    title: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
