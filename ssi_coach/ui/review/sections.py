"""The sections of the Progress page by name. Their modules are imported when they are first looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.ui.i18n import say

SECTIONS = {
    "week": "ssi_coach.ui.review.body:ReviewBody",
    "ahead": "ssi_coach.ui.review.ahead:AheadSection",
    "quality": "ssi_coach.ui.review.quality:QualitySection",
    "payoff": "ssi_coach.ui.review.payoff_card:PayOffSection",
}
"""Section key → its class, in the order of the buttons: a QWidget made as ``Class(desk)`` with ``draw(standing)``.

A section that is not looked at is not drawn; it is when it is next shown.
"""

REMEMBERED = "progress_section"
"""The key under which the workspace remembers the section looked at last."""


_TITLES = {
    "week": QT_TRANSLATE_NOOP("Sections", "The week"),
    "ahead": QT_TRANSLATE_NOOP("Sections", "Ahead"),
    "quality": QT_TRANSLATE_NOOP("Sections", "How good is the estimate?"),
    "payoff": QT_TRANSLATE_NOOP("Sections", "Does it pay off?"),
}


def section_title(key: str) -> str:
    """What the section's button says."""
    return say(_TITLES[key])


def section_in_english(key: str) -> str:
    """What it is called in English, whatever language the window speaks."""
    return _TITLES[key].render()


def section_about(key: str) -> str:
    """What stands under the page's title; empty where the section says it itself."""
    return {
        "ahead": QCoreApplication.translate("Sections", "Where your score is going, and what would change that"),
        "quality": QCoreApplication.translate("Sections", "How well the estimate foretold LinkedIn’s own scores"),
        "payoff": QCoreApplication.translate("Sections", "Whether more work was followed by more results"),
    }.get(key, "")
