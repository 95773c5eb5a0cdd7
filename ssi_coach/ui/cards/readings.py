"""Gauge readings made of states: the figure, the line below it, and the sentence a screen reader speaks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.states.score import PillarState, ResultsState, TotalState
from ssi_coach.domain.pillars import PILLAR_MAX
from ssi_coach.ui.format import day_short, number, whole
from ssi_coach.ui.widgets.gauge import Reading


def total_reading(state: TotalState) -> Reading:
    """The large gauge: whole points, no false precision."""
    if state.score is None:
        return Reading(None, 100.0, "–", "", QCoreApplication.translate("GaugeReading", "no estimate yet"))
    spoken = QCoreApplication.translate("GaugeReading", "{score} of 100, estimate, give or take {margin}").format(
        score=whole(state.score), margin=state.margin
    )
    if state.official is not None:
        spoken += QCoreApplication.translate("GaugeReading", "; LinkedIn’s score {score} on {day}").format(
            score=whole(state.official.value), day=day_short(state.official.on)
        )
    below = QCoreApplication.translate("GaugeReading", "± {margin}").format(margin=state.margin)
    spoken += _unsure(state.unsure)
    official = state.official.value if state.official else None
    return Reading(state.score, 100.0, whole(state.score), below, spoken, state.low, state.high, official, state.unsure)


def pillar_reading(state: PillarState) -> Reading:
    """A small gauge: one decimal of 25."""
    of = QCoreApplication.translate("GaugeReading", "of {maximum}").format(maximum=whole(PILLAR_MAX))
    if state.score is None:
        return Reading(None, PILLAR_MAX, "–", of, QCoreApplication.translate("GaugeReading", "no estimate yet"))
    spoken = QCoreApplication.translate("GaugeReading", "{score} of 25, estimate between {low} and {high}").format(
        score=number(state.score), low=number(state.low), high=number(state.high)
    )
    if state.official is not None:
        spoken += QCoreApplication.translate("GaugeReading", "; LinkedIn’s score {score} on {day}").format(
            score=number(state.official.value), day=day_short(state.official.on)
        )
    spoken += _unsure(state.unsure)
    official = state.official.value if state.official else None
    figure = number(state.score)
    return Reading(state.score, PILLAR_MAX, figure, of, spoken, state.low, state.high, official, state.unsure)


def _unsure(unsure: bool) -> str:
    """What the hatching says, in words."""
    return QCoreApplication.translate("GaugeReading", "; nothing was logged of late") if unsure else ""


def results_reading(state: ResultsState) -> Reading:
    """The results of the week against the goal; without a goal the arc stays grey."""
    if state.target is None:
        spoken = QCoreApplication.translate("GaugeReading", "{count} this week, no goal set").format(count=state.done)
        return Reading(None, 1.0, whole(state.done), QCoreApplication.translate("GaugeReading", "this week"), spoken)
    spoken = QCoreApplication.translate("GaugeReading", "{count} of {goal} this week, not part of the 100").format(
        count=state.done, goal=whole(state.target)
    )
    below = QCoreApplication.translate("GaugeReading", "of {maximum}").format(maximum=whole(state.target))
    return Reading(state.done, state.target, whole(state.done), below, spoken)
