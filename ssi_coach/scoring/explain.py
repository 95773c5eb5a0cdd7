"""Why a component has the points it has, in one sentence each."""

from __future__ import annotations

from ssi_coach.domain.catalogue import ACTIVE_DAYS, Component
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.scoring.model import NAVIGATOR_ONLY

WINDOW = 28
"""Days looked back on when a habit is told in numbers."""

_FIGURES = {
    "connections": QT_TRANSLATE_N_NOOP("Scoring", "{count} connection", "{count} connections"),
    "senior_connections": QT_TRANSLATE_N_NOOP("Scoring", "{count} senior connection", "{count} senior connections"),
    "viewers_90d": QT_TRANSLATE_N_NOOP(
        "Scoring", "{count} viewer in the last 90 days", "{count} viewers in the last 90 days"
    ),
    "endorsements": QT_TRANSLATE_N_NOOP(
        "Scoring", "{count} endorsement or recommendation", "{count} endorsements and recommendations"
    ),
    "followers": QT_TRANSLATE_N_NOOP("Scoring", "{count} follower", "{count} followers"),
}
_ACCEPTED = QT_TRANSLATE_NOOP("Scoring", "{percent} % of your invitations accepted")
_LICENSED = QT_TRANSLATE_NOOP("Scoring", "you have Sales Navigator")
_UNREACHABLE = QT_TRANSLATE_NOOP("Scoring", "not within reach without Sales Navigator")
_ASSUMED = QT_TRANSLATE_NOOP("Scoring", "not known yet: an average member is assumed")
_ITEMS = QT_TRANSLATE_NOOP("Scoring", "{done} of {all} checklist items")
_HABIT = QT_TRANSLATE_NOOP("Scoring", "{count} in the last 4 weeks; {reference} a week kept up bring 60 %")
_DAYS = QT_TRANSLATE_N_NOOP(
    "Scoring",
    "{count} day in the last 4 weeks; {reference} a week kept up bring 60 %",
    "{count} days in the last 4 weeks; {reference} a week kept up bring 60 %",
)
_EARLIER = QT_TRANSLATE_NOOP("Scoring", "{habit}; for the time before your log an average member is assumed")


def known_part(why: Message) -> Message | None:
    """A reason without its remark that an average member is assumed; None where it says nothing else."""
    if why.text == _EARLIER.text:
        habit = why.args["habit"]
        return habit if isinstance(habit, Message) else None
    return None if why.text == _ASSUMED.text else why


def why_profile(done: int, listed: int) -> Message:
    """Why profile completeness has its points: items ticked of those that weigh something."""
    return _ITEMS.of(done=done, all=listed)


def why_figure(part: Component, value: float | None) -> tuple[Message, bool]:
    """Why a stock or state has its points, and whether a typical member's were taken."""
    if part.id in NAVIGATOR_ONLY:
        if value is None:
            return _ASSUMED, True
        return (_LICENSED if value else _UNREACHABLE), False
    if value is None:
        return _ASSUMED, True
    if part.kind == "state":
        return _ACCEPTED.of(percent=round(100 * value)), False
    return _FIGURES[part.fact or ""].of(count=plain(value)), False


def why_habit(part: Component, count: float, load: float, typical: float, licensed: bool) -> tuple[Message, bool]:
    """Why a habit has its points: ``count`` in the last four weeks, ``typical`` the assumed part of its load."""
    if part.id in NAVIGATOR_ONLY and load == 0.0 and not licensed:
        return _UNREACHABLE, False
    if typical > 0.0 and typical == load:
        return _ASSUMED, True
    habit = (_DAYS if part.key == ACTIVE_DAYS else _HABIT).of(count=plain(count), reference=plain(part.reference))
    if typical > 0.5 * load:
        return _EARLIER.of(habit=habit), True
    return habit, False


def plain(value: float) -> int | float:
    """A number as people write it: whole where it is whole, else with one decimal."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded
