"""Words for what the catalogue names: pillars, kinds of activity, amounts of them."""

from __future__ import annotations

from ssi_coach.domain.catalogue import Catalogue, text
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
