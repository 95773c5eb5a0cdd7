"""Files the program is handed while it runs or starts: a workspace is opened, everything else shown to the import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from ssi_coach.app.opening import sort_out
from ssi_coach.domain.messages import Message
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say


class Host(Protocol):
    """What this needs of the program it belongs to."""

    desk: Desk | None

    def open(self, path: Path) -> bool: ...
    def tell(self, text: str, *, error: bool = False) -> None: ...


class GivenFiles(QObject):
    """One per program. What is to be imported waits until a workspace is open: a passphrase may be asked for first."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._waiting: list[Path] = []
        self._untold: Message | None = None

    def take(self, paths: Sequence[Path], opened: Path | None = None) -> None:
        """Open the workspace among them, import the others, and say what cannot be done.

        ``opened``: the workspace that was named with them, and is open here already.
        """
        given = sort_out(paths, opened)
        self._waiting += given.imports
        if given.workspace is not None and opened is None:
            self._host.open(given.workspace)
        self._untold = given.problem or self._untold
        self.go_on()

    def go_on(self) -> None:
        """Show the import what waits, and say what could not be done, once there is a workspace to import into."""
        desk = self._host.desk
        paths = self._waiting
        if self._untold is not None:
            # The question for a passphrase has no place for it: it waits as well. The rescue window has.
            self._host.tell(say(self._untold), error=True)
        if desk is None:
            return
        self._waiting, self._untold = [], None
        if not paths:
            return
        if desk.standing.read_only is not None:
            desk.failed.emit(say(desk.standing.read_only))
        else:
            desk.dialog_wanted.emit("import", paths)
