"""The names of the pages, said the same in the rail, the menus and the window's title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


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
