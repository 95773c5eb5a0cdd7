"""Takes people out of a workspace without a trace: rows, undo history, free pages and the log beside the file."""

from __future__ import annotations

from collections.abc import Iterator

from ssi_coach.domain import dismissals
from ssi_coach.domain.folding import fold
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import LockedWorkspace
from ssi_coach.store import history
from ssi_coach.store.connection import Db, sorted_errors
from ssi_coach.store.workspace import Workspace

_WHOM = "(?1 IS NULL OR slug = ?1)"

_STATEMENTS = (
    "UPDATE activity SET note = '' WHERE EXISTS (SELECT 1 FROM plan_card p JOIN connection c ON c.slug = p.slug"
    " WHERE p.id = activity.id AND c.name <> '' AND instr(activity.note, c.name) AND (?1 IS NULL OR c.slug = ?1))",
    f"UPDATE plan_card SET slug = NULL, title = '' WHERE slug IS NOT NULL AND {_WHOM}",
    f"DELETE FROM connection WHERE {_WHOM}",
    f"DELETE FROM invitation WHERE {_WHOM}",
)

_OWN_WORDS = (
    "SELECT text FROM reflection",
    "SELECT text FROM annotation",
    "SELECT note FROM pause",
    "SELECT text FROM post",
    "SELECT title FROM routine",
    "SELECT title FROM plan_card",
    "SELECT note FROM activity",
    "SELECT value FROM person",
)


def forget_people(workspace: Workspace, slug: str | None = None) -> int:
    """Delete everybody that archives brought, or one of them, and unlink cards and results about them.

    Figures, days and plan stay. Returns how many of the user's own texts still name the one who was forgotten (0 for
    everybody, who are not looked for). Cannot be undone: the history would remember them. LockedWorkspace where another
    program reads the file just then: nobody is in it any more, but what was deleted may still lie in its free space;
    call it again.
    """
    db = workspace.db
    with sorted_errors(workspace.path):
        # What is deleted is written over with zeros, also in the log.
        db.execute("PRAGMA secure_delete = ON")
    try:
        with workspace.transaction():
            names = _names(db, slug)
            _unname_results(db, names)
            for statement in _STATEMENTS:
                db.execute(statement, (slug,))
            _forget_proposals(db, slug)
            history.clear(db)
            left = 0 if slug is None else sum(_names_one_of(text, names, _longest(names)) for text in _own_words(db))
        _shred(workspace)
    finally:
        db.execute("PRAGMA secure_delete = OFF")
    return left


def _shred(workspace: Workspace) -> None:
    """Write the file anew without its free space, and empty its log."""
    with sorted_errors(workspace.path):
        workspace.db.execute("VACUUM")
        busy = (workspace.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() or (0,))[0]
    if busy:
        raise LockedWorkspace(
            QT_TRANSLATE_NOOP(
                "Store",
                "The people are deleted, but another program is reading {file}, so traces may be left in it;"
                " close that one and forget them once more.",
            ).of(file=workspace.path)
        )


def _names(db: Db, slug: str | None) -> set[str]:
    """The names, folded, of everybody or of one."""
    rows = db.execute("SELECT name FROM connection WHERE name <> '' AND (?1 IS NULL OR slug = ?1)", (slug,))
    return {" ".join(fold(name).split()) for (name,) in rows}


def _forget_proposals(db: Db, slug: str | None) -> None:
    """What was proposed for somebody and put away names them behind a colon, a day may follow (``ask:lars@2026-…``)."""
    for (action,) in db.execute("SELECT action FROM dismissed WHERE instr(action, ':')").fetchall():
        if slug is None or dismissals.person(str(action)) == slug:
            db.execute("DELETE FROM dismissed WHERE action = ?", (action,))


def _own_words(db: Db) -> Iterator[str]:
    for statement in _OWN_WORDS:
        for (text,) in db.execute(statement):
            yield str(text)


def _unname_results(db: Db, names: set[str]) -> None:
    """Blank the ``with`` of results that names somebody forgotten, and their notes that do.

    Names are compared as a page links them (`fold`), so that nothing it would open a profile for is left.
    """
    longest = _longest(names)
    rows = list(db.execute("SELECT id, with_whom, note FROM activity WHERE with_whom <> ''"))
    for id, with_whom, note in rows:
        if _names_one_of(with_whom, names, longest):
            kept = "" if _names_one_of(note, names, longest) else note
            db.execute("UPDATE activity SET with_whom = NULL, note = ? WHERE id = ?", (kept, id))


def _longest(names: set[str]) -> int:
    return max((len(name.split()) for name in names), default=0)


def _names_one_of(text: str, names: set[str], longest: int) -> bool:
    """Whether words of a text that follow each other are a name."""
    words = [word.strip(",.;:()[]/&+!?“”„\"'’") for word in fold(text).split()]
    whole = " ".join(fold(text).split())
    return whole in names or any(
        " ".join(words[first : first + length]) in names
        for length in range(1, longest + 1)
        for first in range(len(words) - length + 1)
    )
