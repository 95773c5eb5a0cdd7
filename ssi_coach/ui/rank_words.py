"""About where an estimate stands in its groups, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ssi_coach.scoring.rank import Rank
from ssi_coach.ui.format import whole


def rank_words(ranks: Sequence[Rank]) -> str:
    """“about top 8 % in your industry, top 14 % in your network”; empty without ranks."""
    known = {each.group: whole(each.top) for each in ranks}
    if len(known) > 1:
        both = QCoreApplication.translate(
            "Rank", "about top {industry} % in your industry, top {network} % in your network"
        )
        return both.format(**known)
    if "industry" in known:
        return QCoreApplication.translate("Rank", "about top {industry} % in your industry").format(**known)
    if "network" in known:
        return QCoreApplication.translate("Rank", "about top {network} % in your network").format(**known)
    return ""


def needed_words(rank: Rank) -> str:
    """“Top 10 % takes about 45, top 5 % about 50, top 1 % about 60.”; what lies beyond 100 is left out."""
    parts = [
        QCoreApplication.translate("Rank", "top {percent} % from about {score}").format(
            percent=goal, score=whole(score)
        )
        for goal, score in rank.needed
    ]
    if not parts:
        return QCoreApplication.translate("Rank", "Not even the top 10 % is within 100 points: check the average.")
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


def source_words(rank: Rank) -> str:
    """Where this is from: the group's average, and whose ranks it was fitted to."""
    if rank.readings:
        text = QCoreApplication.translate(
            "Rank",
            "Worked out from the average of {average} and fitted to the ranks LinkedIn showed you ({count} so far).",
        )
        return text.format(average=whole(rank.average), count=whole(rank.readings))
    return QCoreApplication.translate(
        "Rank", "Worked out from the average of {average} and from ranks that others published."
    ).format(average=whole(rank.average))
