"""Opens a coach on a workspace: one's own, a new one, or the demonstration on a throw-away file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ssi_coach import resources
from ssi_coach.app.clock import Clock, SystemClock
from ssi_coach.app.coach import Coach, Reload
from ssi_coach.app.opening import WORKSPACE_SUFFIX
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import WorkspaceProblem
from ssi_coach.store import backup
from ssi_coach.store.workspace import Workspace, restore_file

SUFFIX = WORKSPACE_SUFFIX

Elsewhere = Callable[[Reload], None]


@dataclass
class Session:
    """An open workspace. ``close`` it when another is opened; the demonstration's file is then gone."""

    path: Path
    coach: Coach
    demo: bool = False
    _folder: tempfile.TemporaryDirectory[str] | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """What the workspace is called: its file's name without the ending."""
        return self.path.name.removesuffix(SUFFIX)

    @property
    def key(self) -> Passphrase | None:
        """The passphrase of the workspace; None when it is not protected."""
        return self.coach.workspace.key

    def close(self) -> None:
        self.coach.close()
        if self._folder is not None:
            self._folder.cleanup()


def open_session(
    path: Path, key: Passphrase | None = None, *, clock: Clock | None = None, elsewhere: Elsewhere | None = None
) -> Session:
    """Open a workspace, or begin it where there is none. WorkspaceProblem when it cannot be used as it is;
    ProtectedWorkspace when its passphrase is missing or wrong."""
    workspace = Workspace.open_or_create(path, key)
    return Session(path, _coach(workspace, clock, elsewhere))


def create_session(
    path: Path, key: Passphrase | None = None, *, clock: Clock | None = None, elsewhere: Elsewhere | None = None
) -> Session:
    """Begin a new workspace, protected when a ``key`` is given. InputProblem when something is there already."""
    return Session(path, _coach(Workspace.create(path, key), clock, elsewhere))


def _coach(workspace: Workspace, clock: Clock | None, elsewhere: Elsewhere | None) -> Coach:
    try:
        return Coach(workspace, resources.catalogue(), clock or SystemClock(), elsewhere)
    except BaseException:
        workspace.close()
        raise


def open_demo(title: str, *, say: Callable[[Message], str] = str, clock: Clock | None = None) -> Session:
    """The demonstration: an invented person's half year up to today, in a file that goes when it is closed.

    ``say`` puts what that person wrote into the reader's language. WorkspaceProblem when there is no room for it.
    """
    from ssi_coach.app.demo import demo_document

    try:
        folder = tempfile.TemporaryDirectory(prefix="ssi-coach-demo-", ignore_cleanup_errors=True)
    except OSError as error:
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Store", "{file} cannot be made: {why}.").of(
                file=error.filename or title, why=reason(error)
            )
        ) from error
    try:
        session = create_session(Path(folder.name) / f"{title}{SUFFIX}", clock=clock)
        session.coach.import_records(demo_document(session.coach.standing.today, say=say))
        # Nobody imported anything: undoing it would leave an empty life to look at.
        session.coach.forget_steps()
    except BaseException:
        folder.cleanup()
        raise
    session.demo = True
    session._folder = folder
    return session


def newest_backup(path: Path) -> Path | None:
    """The newest of the copies the program keeps of a workspace; None when there is none."""
    folder = backup.folder_of(path)
    copies = list(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    return max(copies, key=lambda copy: copy.stat().st_mtime, default=None)


def go_back(
    path: Path,
    source: Path,
    key: Passphrase | None = None,
    source_key: Passphrase | None = None,
    *,
    given_up: bool = False,
) -> Path | None:
    """Put a copy in the place of a workspace that is not open; returns where its present state was kept.

    ``key`` opens the workspace, ``source_key`` the copy. ProtectedWorkspace when one is missing or wrong; ``given_up``:
    the workspace opens with none any more, and is set aside.
    """
    return restore_file(path, source, key, source_key, given_up=given_up)


def back_up(path: Path, target: Path | None = None, key: Passphrase | None = None) -> Path:
    """A verified copy of a workspace that may be open; on a connection of its own, so for a worker."""
    workspace = Workspace.for_reading(path, key)
    try:
        return workspace.back_up(target)
    finally:
        workspace.close()
