"""No command at all, and `demo`: what opens the window."""

from __future__ import annotations

from ssi_coach.commands.context import Context


def open_app(context: Context) -> int:
    """Open the window on the workspace meant."""
    return _open(context, demo=False)


def demo(context: Context) -> int:
    """Open the window on the demonstration."""
    return _open(context, demo=True)


def _open(context: Context, *, demo: bool) -> int:
    args = context.args
    # What is not in a file is asked for by the window.
    key = None if demo or getattr(args, "passphrase_file", None) is None else context.key
    return context.outfit.open_window(
        context.path, getattr(args, "lang", None), getattr(args, "theme", None), demo, key
    )
