"""Takes people out of a workspace without a trace: rows, undo history, free pages and the log beside the file."""

from __future__ import annotations

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import LockedWorkspace
from ssi_coach.store import history
from ssi_coach.store.connection import sorted_errors
from ssi_coach.store.workspace import Workspace

_STATEMENTS = (
    "UPDATE activity SET note = '' WHERE EXISTS (SELECT 1 FROM plan_card p JOIN connection c ON c.slug = p.slug"
    " WHERE p.id = activity.id AND c.name <> '' AND instr(activity.note, c.name))",
    "UPDATE plan_card SET slug = NULL, title = '' WHERE slug IS NOT NULL",
    # What was proposed for somebody names them behind a colon (`ssi_coach.domain.dismissals`).
    "DELETE FROM dismissed WHERE instr(action, ':')",
    "DELETE FROM connection",
    "DELETE FROM invitation",
)


def forget_people(workspace: Workspace) -> None:
    """Delete everybody that archives brought, and unlink the cards about them; figures, days and plan stay.

    Cannot be undone: the history would remember them. LockedWorkspace where another program reads the file just then:
    nobody is in it any more, but what was deleted may still lie in its free space; call it again.
    """
    db = workspace.db
    with sorted_errors(workspace.path):
        # What is deleted is written over with zeros, also in the log.
        db.execute("PRAGMA secure_delete = ON")
    try:
        with workspace.transaction():
            for statement in _STATEMENTS:
                db.execute(statement)
            history.clear(db)
        with sorted_errors(workspace.path):
            db.execute("VACUUM")
            busy = (db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() or (0,))[0]
    finally:
        db.execute("PRAGMA secure_delete = OFF")
    if busy:
        raise LockedWorkspace(
            QT_TRANSLATE_NOOP(
                "Store",
                "The people are deleted, but another program is reading {file}, so traces may be left in it;"
                " close that one and forget them once more.",
            ).of(file=workspace.path)
        )
