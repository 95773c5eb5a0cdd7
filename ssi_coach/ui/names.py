"""Names: those of the pages, said the same everywhere, and those that people give, shown as they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def as_written(name: str) -> str:
    """A name that people gave, for a button, a menu or a label that leads to a field: its & marks no key there."""
    return name.replace("&", "&&")


def page_name(key: str) -> str:
    """The name of the page with this key, in the language of the window."""
    return {
        "today": QCoreApplication.translate("Pages", "Today"),
        "profile": QCoreApplication.translate("Pages", "Profile"),
        "week": QCoreApplication.translate("Pages", "Week"),
        "progress": QCoreApplication.translate("Pages", "Progress"),
        "network": QCoreApplication.translate("Pages", "Network"),
        "results": QCoreApplication.translate("Pages", "Results"),
    }[key]
