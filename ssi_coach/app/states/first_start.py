"""The first start: three steps towards a first number, each done, open or skipped."""

from __future__ import annotations

from typing import Final

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.score import Partly, partly_recorded
from ssi_coach.domain.network import archive_end
from ssi_coach.domain.values import dataclass

STEPS: Final = ("profile", "record", "archive")

LOCAL_KEY: Final = "first_start"
"""Machine-local state: the steps skipped, separated by blanks, behind the word ``begun``."""

_BEGUN: Final = "begun"


@dataclass(frozen=True, slots=True)
class StepState:
    """``here``: what the step asks for has come, so nobody is to be reminded of it. ``partly``: of a score only some
    pillars are recorded."""

    key: str
    done: bool
    here: bool = False
    partly: Partly | None = None


@dataclass(frozen=True, slots=True)
class FirstStart:
    """The steps still shown, done ones included; skipped ones are gone."""

    steps: tuple[StepState, ...]


def first_start(standing: Standing, local: str | None, asked: str | None) -> FirstStart | None:
    """What the first start shows, or None when it is over.

    It begins on a workspace without ground for a number and, once begun (``local``), lasts until every step is done
    or skipped. ``asked`` is the value of `ASKED_KEY`.
    """
    begun, skipped = _parse(local)
    if standing.grounded and not begun:
        return None
    records = standing.records
    # Not by the days alone: a workbook brings days as well, and is no archive.
    from_archive = archive_end(records.coverage) is not None or any(
        entry.source == "archive" for entry in records.checklist
    )
    done = {
        "profile": bool(records.checklist),
        "record": bool(records.readings),
        "archive": bool(asked) or from_archive,
    }
    partly = partly_recorded(records.readings, standing.today)
    steps = tuple(
        StepState(key, done[key], key == "archive" and from_archive, partly if key == "record" else None)
        for key in STEPS
        if key not in skipped
    )
    if all(step.done for step in steps):
        return None
    return FirstStart(steps)


def begun(local: str | None) -> str:
    """The local state once the first start was shown."""
    return local or _BEGUN


def skip(local: str | None, step: str) -> str:
    """The local state after skipping a step."""
    parts = begun(local).split()
    return " ".join(parts if step in parts else [*parts, step])


def _parse(local: str | None) -> tuple[bool, set[str]]:
    parts = (local or "").split()
    return _BEGUN in parts, set(parts) - {_BEGUN}
