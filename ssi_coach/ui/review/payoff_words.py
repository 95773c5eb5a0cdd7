"""The sentences of “does it pay off”: what went with what, never what brings what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.states.payoff import SCORE, strength
from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.scoring.payoff import Findings, Link
from ssi_coach.ui.format import number, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.words import area_title


def area_of(catalogue: Catalogue, series: str) -> str:
    """The colour token of a series."""
    if series == SCORE:
        return "accent"
    kind = catalogue.kinds.get(series)
    return series if kind is None else kind.area


def series_name(catalogue: Catalogue, series: str) -> str:
    """“Comments”, “Score”, “Brand”: a heading."""
    if series == SCORE:
        return QCoreApplication.translate("PayOff", "Score")
    kind = catalogue.kinds.get(series)
    if kind is None:
        return area_title(catalogue, series)
    words = many(catalogue, series)
    return words[:1].upper() + words[1:]


def many(catalogue: Catalogue, kind: str) -> str:
    return say(text(catalogue.kinds[kind].many))


def _more(catalogue: Catalogue, kind: str) -> str:
    return say(catalogue.kinds[kind].more())


def link_sentence(catalogue: Catalogue, link: Link) -> str:
    """“In weeks with more comments you had more conversations about 2 weeks later (strong, 40 weeks).”"""
    if link.cause == SCORE:
        weeks = QCoreApplication.translate("PayOff", "weeks with a higher score")
    elif link.cause in catalogue.kinds:
        weeks = QCoreApplication.translate("PayOff", "weeks with more {what}").format(what=_more(catalogue, link.cause))
    else:
        weeks = QCoreApplication.translate("PayOff", "weeks with more points in “{pillar}”").format(
            pillar=area_title(catalogue, link.cause)
        )
    sentence = _template(link).format(weeks=weeks, result=_more(catalogue, link.result))
    held = QCoreApplication.translate("PayOff", "%n weeks", None, link.weeks)
    return f"{sentence} ({strength_name(link)}, {held})."


def _template(link: Link) -> str:
    if link.rho > 0:
        if link.lag == 0:
            return QCoreApplication.translate("PayOff", "In {weeks} you also had more {result}")
        if link.lag == 1:
            return QCoreApplication.translate("PayOff", "In {weeks} you had more {result} about a week later")
        return QCoreApplication.translate(
            "PayOff", "In {weeks} you had more {result} about %n weeks later", None, link.lag
        )
    if link.lag == 0:
        return QCoreApplication.translate("PayOff", "In {weeks} you had fewer {result}")
    if link.lag == 1:
        return QCoreApplication.translate("PayOff", "In {weeks} you had fewer {result} about a week later")
    return QCoreApplication.translate(
        "PayOff", "In {weeks} you had fewer {result} about %n weeks later", None, link.lag
    )


def strength_name(link: Link) -> str:
    return {
        "strong": QCoreApplication.translate("PayOff", "strong"),
        "clear": QCoreApplication.translate("PayOff", "clear"),
        "slight": QCoreApplication.translate("PayOff", "slight"),
    }[strength(link)]


def shifted_name(catalogue: Catalogue, link: Link) -> str:
    """The upper row of the picture: “Comments, 2 weeks before”."""
    name = series_name(catalogue, link.cause)
    if link.lag == 0:
        return name
    if link.lag == 1:
        return QCoreApplication.translate("PayOff", "{what}, the week before").format(what=name)
    return QCoreApplication.translate("PayOff", "{what}, %n weeks before", None, link.lag).format(what=name)


def why(link: Link, findings: Findings) -> str:
    """The figures behind a sentence."""
    said = QCoreApplication.translate(
        "PayOff",
        "Rank correlation (Spearman) {rho}, slow ups and downs taken out; 1 would be always together, 0 not at all. "
        "{tried} comparisons were made. Had your results nothing to do with your work, one as large would turn up "
        "somewhere among them in {chance} of 100 cases.",
    )
    return said.format(rho=number(link.rho, 2), tried=whole(findings.tried), chance=_chance(link.p))


def _chance(p: float) -> str:
    return QCoreApplication.translate("PayOff", "fewer than 1") if p < 0.01 else number(100 * p, 0)


def compared(catalogue: Catalogue, series: list[str], results: list[str]) -> str:
    """What was looked at: “Compared: comments, replies and your score with conversations and calls.”"""
    kinds = [many(catalogue, key) for key in series if key in catalogue.kinds]
    if SCORE in series:
        kinds.append(QCoreApplication.translate("PayOff", "your score and its four parts"))
    return QCoreApplication.translate(
        "PayOff",
        "Compared, up to 8 weeks apart: {work} – with {results}. A link is told only if it is so clear "
        "that chance alone would show one in fewer than 5 of 100 cases.",
    ).format(work=", ".join(kinds), results=", ".join(many(catalogue, key) for key in results))
