"""No command at all, files, and `demo`: what opens the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ssi_coach.app import settings
from ssi_coach.app.opening import Opening, sort_out
from ssi_coach.commands.context import Context, database_file
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem


def open_app(context: Context) -> int:
    """Open the window on the workspace meant; one's own is from now on among those opened lately."""
    named, hidden = hasattr(context.args, "workspace"), getattr(context.args, "background", False)
    return _open(context, remember=not (named or hidden))


def open_files(context: Context) -> int:
    """Open the workspace that was named, or show the import the files that were, on the last workspace.

    This is what a double click does, so what is opened is the last workspace from now on, as from the file dialog;
    `--workspace` is for scripts and leaves no trace.
    """
    paths = [database_file(name).absolute() for name in context.args.files]
    given = sort_out(paths)
    if given.workspace is not None and getattr(context.args, "workspace", None) is not None:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Opening", "{file} is a workspace, and --workspace names one: leave one of them out.").of(
                file=given.workspace
            )
        )
    if given.problem is not None and not _only_the_window_is_seen():
        raise InputProblem(given.problem)
    return _open(context, given.workspace, tuple(path for path in paths if path != given.workspace))


def demo(context: Context) -> int:
    """Open the window on the demonstration."""
    return _open(context, demo=True)


def _open(
    context: Context,
    workspace: Path | None = None,
    files: tuple[Path, ...] = (),
    *,
    demo: bool = False,
    remember: bool = False,
) -> int:
    args = context.args
    background = not demo and bool(getattr(args, "background", False))
    path = workspace or (_reminded() if background and not hasattr(args, "workspace") else None) or context.path
    # What is not in a file is asked for by the window.
    key = None if demo or getattr(args, "passphrase_file", None) is None else context.key
    return context.outfit.open_window(
        Opening(
            path,
            getattr(args, "lang", None),
            getattr(args, "theme", None),
            demo,
            key,
            remember=remember or workspace is not None,
            files=files,
            background=background,
        )
    )


def _reminded() -> Path | None:
    """The workspace that reminders are about: what starts in the background is there for them."""
    reminders = settings.load().reminders
    path = Path(reminders.workspace)
    return path if reminders.about(path) and path.exists() else None


def _only_the_window_is_seen() -> bool:
    """Whether nobody reads a terminal and there is a screen: a double click, a launcher."""
    if sys.stderr is not None and sys.stderr.isatty():
        return False
    screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return screen or sys.platform in {"darwin", "win32"}
