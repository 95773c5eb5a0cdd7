"""Takes people out of a workspace without a trace: rows, undo history, free pages and the log beside the file."""

from __future__ import annotations

from ssi_coach.domain.folding import fold
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import LockedWorkspace
from ssi_coach.store import history
from ssi_coach.store.connection import Db, sorted_errors
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
    """Delete everybody that archives brought, and unlink cards and results about them; figures, days and plan stay.

    Cannot be undone: the history would remember them. LockedWorkspace where another program reads the file just then:
    nobody is in it any more, but what was deleted may still lie in its free space; call it again.
    """
    db = workspace.db
    with sorted_errors(workspace.path):
        # What is deleted is written over with zeros, also in the log.
        db.execute("PRAGMA secure_delete = ON")
    try:
        with workspace.transaction():
            _unname_results(db)
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


def _unname_results(db: Db) -> None:
    """Blank the ``with`` of results that names somebody imported, and their notes that do.

    Names are compared as the Results page links them (`fold`), so that nothing it would open a profile for is left.
    """
    names = {" ".join(fold(name).split()) for (name,) in db.execute("SELECT name FROM connection WHERE name <> ''")}
    longest = max((len(name.split()) for name in names), default=0)
    rows = list(db.execute("SELECT id, with_whom, note FROM activity WHERE with_whom <> ''"))
    for id, with_whom, note in rows:
        if _names_one_of(with_whom, names, longest):
            kept = "" if _names_one_of(note, names, longest) else note
            db.execute("UPDATE activity SET with_whom = NULL, note = ? WHERE id = ?", (kept, id))


def _names_one_of(text: str, names: set[str], longest: int) -> bool:
    """Whether words of a text that follow each other are a name."""
    words = [word.strip(",.;:()[]/&+") for word in fold(text).split()]
    whole = " ".join(fold(text).split())
    return whole in names or any(
        " ".join(words[first : first + length]) in names
        for length in range(1, longest + 1)
        for first in range(len(words) - length + 1)
    )
