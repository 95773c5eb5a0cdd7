"""The sections of the Progress page by name. Their modules are imported when they are first looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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


def section_title(key: str) -> str:
    """What the section's button says."""
    return {
        "week": QCoreApplication.translate("Sections", "The week"),
        "ahead": QCoreApplication.translate("Sections", "Ahead"),
        "quality": QCoreApplication.translate("Sections", "How good is the estimate?"),
        "payoff": QCoreApplication.translate("Sections", "Does it pay off?"),
    }[key]


def section_about(key: str) -> str:
    """What stands under the page's title; empty where the section says it itself."""
    return {
        "ahead": QCoreApplication.translate("Sections", "Where your score is going, and what would change that"),
        "quality": QCoreApplication.translate("Sections", "How well the estimate foretold LinkedIn’s own scores"),
        "payoff": QCoreApplication.translate("Sections", "Whether more work was followed by more results"),
    }.get(key, "")
