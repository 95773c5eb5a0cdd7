"""How a copy is spoken of."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ssi_coach.app.backups import Copy
from ssi_coach.ui.format import day_column, pydate


def why(reason: str) -> str:
    """Why a copy was made, from the word in its name."""
    known = {
        "daily": QCoreApplication.translate("Backups", "Daily"),
        "backup": QCoreApplication.translate("Backups", "You asked for it"),
        "before import": QCoreApplication.translate("Backups", "Before an import"),
        "before restore": QCoreApplication.translate("Backups", "Before going back"),
        "before version": QCoreApplication.translate("Backups", "Before a new version"),
        "before new passphrase": QCoreApplication.translate("Backups", "Before a new passphrase"),
        "before unprotecting": QCoreApplication.translate("Backups", "Before the protection was removed"),
        "moved away": QCoreApplication.translate("Backups", "When the file was moved away"),
    }
    return known.get(reason, reason)


def when(copy: Copy) -> str:
    """``23 Nov 2026, 09:15``; of a daily one the day."""
    if not copy.timed:
        return day_column(copy.made.date())
    return day_and_time(copy.made)


def day_and_time(moment: datetime) -> str:
    """``23 Nov 2026, 09:15``, where the reader is."""
    made = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    clock = QLocale().toString(made.time(), QLocale.FormatType.ShortFormat)
    return f"{day_column(pydate(made.date()))}, {clock}"


def size(count: int) -> str:
    """``1.4 MB``."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
