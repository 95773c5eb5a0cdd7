"""What to say about a score of LinkedIn that is not what was expected, before it is saved and after."""

from __future__ import annotations

from datetime import date, timedelta

from ssi_coach.app.standing import Standing
from ssi_coach.domain.records import OfficialScore
from ssi_coach.scoring.disagreement import Disagreement, disagreement


def disagreement_of(standing: Standing, reading: OfficialScore, *, saved: bool) -> Disagreement | None:
    """As `disagreement`, with ``standing`` as it is without the reading; ``saved`` whether it is recorded by now.

    A reading saw what was done until the day before; one of the same day that it replaces says nothing of that.
    """
    expected = standing.series.estimate(reading.on - timedelta(days=1))
    titles = standing.catalogue.pillar_titles
    return disagreement(expected, reading, titles, worked=_worked_before(standing, reading.on), saved=saved)


def _worked_before(standing: Standing, day: date) -> bool:
    """Whether anything a person does was logged before a day; what only reached them is no work."""
    kinds, journal = standing.catalogue.kinds, standing.records.journal
    return any(
        kind in kinds and not kinds[kind].passive and not kinds[kind].result
        for book in (journal.manual, journal.archive, journal.assumed)
        for logged, counts in book.items()
        if logged < day.toordinal()
        for kind in counts
    )
