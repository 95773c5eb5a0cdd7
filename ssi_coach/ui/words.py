"""Words for what the catalogue names: pillars, kinds of activity, amounts of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.ui.format import whole
from ssi_coach.ui.i18n import say


def area_title(catalogue: Catalogue, area: str) -> str:
    """The name of a pillar or of the results."""
    return say(text(catalogue.pillar_titles[area]))


def kind_title(catalogue: Catalogue, kind: str) -> str:
    """What one of a kind is called: “Comment”."""
    return say(text(catalogue.kinds[kind].title))


def amount(catalogue: Catalogue, kind: str, count: int) -> str:
    """So many of a kind: “3 comments”."""
    return say(catalogue.kinds[kind].amount(count))


def recorded_in_part(pillars: int) -> str:
    """What is said of a score of LinkedIn whose total is not known, before it is saved and after."""
    return QCoreApplication.translate(
        "Words", "Recorded in part: {count} of {all} pillars. The total shows once all of them are there."
    ).format(count=whole(pillars), all=whole(len(PILLARS)))
