"""The words of the Network page: groups, ranks, reasons, how long ago."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from ssi_coach.app.states.contacts import Contact, Group
from ssi_coach.domain.network import Seniority

NONE: Final = "–"
GROUP_TOKENS: Final[dict[Group, str]] = {"active": "accent", "quiet": "brand", "never": "control_border"}
"""The colour of each group."""


def group_name(group: Group) -> str:
    return {
        "active": QCoreApplication.translate("Network", "Active"),
        "quiet": QCoreApplication.translate("Network", "Gone quiet"),
        "never": QCoreApplication.translate("Network", "Never a word"),
    }[group]


def group_meaning(group: Group) -> str:
    return {
        "active": QCoreApplication.translate("Network", "in touch within the last 90 days"),
        "quiet": QCoreApplication.translate("Network", "in touch once, not in the last 90 days"),
        "never": QCoreApplication.translate("Network", "connected, and nothing since"),
    }[group]


def seniority_name(seniority: Seniority | None) -> str:
    return {
        "decision_maker": QCoreApplication.translate("Network", "Decision-maker"),
        "professional": QCoreApplication.translate("Network", "Professional"),
        "early": QCoreApplication.translate("Network", "Starting out"),
        "unknown": NONE,
    }[seniority or "unknown"]


def ago(days: int) -> str:
    """“12 days ago”, “5 months ago”, “3 years ago”."""
    if days <= 1:
        return (
            QCoreApplication.translate("Network", "yesterday")
            if days
            else QCoreApplication.translate("Network", "today")
        )
    if days < 61:
        return QCoreApplication.translate("Network", "%n days ago", None, days)
    if days < 730:
        return QCoreApplication.translate("Network", "%n months ago", None, round(days / 30.44))
    return QCoreApplication.translate("Network", "%n years ago", None, round(days / 365.25))


def reason(contact: Contact, today: date) -> str:
    """Why to reach out to somebody."""
    person = contact.connection
    if contact.reason == "quiet" and contact.days is not None:
        text = QCoreApplication.translate("Network", "Decision-maker gone quiet: last contact {ago}")
        return text.format(ago=ago(contact.days))
    if contact.reason == "new" and person.connected_on is not None:
        days = max(0, (today - person.connected_on).days)
        return QCoreApplication.translate("Network", "New: connected {ago}, no word yet").format(ago=ago(days))
    return ""


def quiet_since(days: int) -> str:
    """“quiet · 5 months ago”."""
    return QCoreApplication.translate("Network", "quiet · {ago}").format(ago=ago(days))


def reason_short(contact: Contact, today: date) -> str:
    """The same for a narrow column."""
    person = contact.connection
    if contact.reason == "quiet" and contact.days is not None:
        return quiet_since(contact.days)
    if contact.reason == "new" and person.connected_on is not None:
        days = max(0, (today - person.connected_on).days)
        return QCoreApplication.translate("Network", "new · {ago}").format(ago=ago(days))
    return ""


def work(contact: Contact) -> str:
    """“Head of Purchasing · Nordfrakt AB”."""
    person = contact.connection
    return " · ".join(part for part in (person.position, person.company) if part)


def name(contact: Contact) -> str:
    """The name; the end of the address where an archive gave none."""
    return contact.connection.name or contact.connection.slug


def profile_address(slug: str) -> QUrl:
    """Where a profile is; nothing in the slug can lead elsewhere."""
    encoded = bytes(QUrl.toPercentEncoding(slug).data()).decode("ascii")
    return QUrl(f"https://www.linkedin.com/in/{encoded}/", QUrl.ParsingMode.StrictMode)


def open_profile(slug: str) -> None:
    """Show a profile in the browser. Only ever on a click."""
    QDesktopServices.openUrl(profile_address(slug))
