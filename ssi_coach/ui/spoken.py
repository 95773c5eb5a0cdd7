"""What became of the score, told to a screen reader without being asked."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.score import score_state
from ssi_coach.ui.format import number, whole
from ssi_coach.ui.widgets.announce import announce
from ssi_coach.ui.words import area_title


class ScoreTeller(QObject):
    """Says the new estimate when a change moved it: the gauges show it, wherever the focus is.

    ``follow`` every standing. Nothing is worked out while nobody listens.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parent = parent
        self._known: dict[str, str] | None = None

    def follow(self, standing: Standing) -> None:
        if not QAccessible.isActive():
            self._known = None
            return
        before, self._known = self._known, _figures(standing)
        if before is None or not self._known:
            return
        moved = [area for area, figure in self._known.items() if area and before.get(area) != figure]
        if moved or before.get("") != self._known[""]:
            text = self.tr("Your estimate: {score} of 100").format(score=self._known[""])
            parts = [f"{area_title(standing.catalogue, area)} {self._known[area]}" for area in moved]
            announce(self._parent, ", ".join((text, *parts)))


def _figures(standing: Standing) -> dict[str, str]:
    """The estimate as it is written: of the total under an empty key, and of each pillar."""
    state = score_state(standing)
    if state.total.score is None:
        return {}
    pillars = {pillar.pillar.value: number(pillar.score or 0.0) for pillar in state.pillars}
    return {"": whole(state.total.score), **pillars}
