"""Texts of tips: markup in a name or a path is shown as it is written, and never carried out."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """A text for a tip. Qt looks for markup in tips and cannot be told not to, so what looks like some is escaped."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if Qt.mightBeRichText(text) else text
