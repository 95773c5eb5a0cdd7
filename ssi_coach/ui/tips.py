"""Texts of tips: shown as they are written, whatever they look like."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt as TextQt


def plain_tip(text: str) -> str:
    """A text for a tip. Qt looks for markup in tips and cannot be told not to, so what looks like some is escaped."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if TextQt.mightBeRichText(text) else text
