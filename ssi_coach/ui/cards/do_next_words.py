"""The words of “If you have time”: what is proposed, why, and the figures behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.states.do_next import LOOK_BACK, DoNextState, Row
from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.domain.pillars import Pillar
from ssi_coach.scoring.do_next import Size
from ssi_coach.ui.format import day_plain, signed, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.network.words import name, work
from ssi_coach.ui.network.words import reason as reach_reason
from ssi_coach.ui.words import amount, area_title, kind_title

translate = QCoreApplication.translate
BARS: dict[Size, int] = {"small": 1, "medium": 2, "large": 3}
_DIFFERENCE = 0.005
"""Less than this is not seen in a figure with two decimals."""


def title(catalogue: Catalogue, row: Row) -> str:
    """What is proposed: “2 comments”, “Background picture”, “Write to Eva Novak”."""
    option, count = row.proposal.option, row.proposal.count
    if row.person is not None:
        who = name(row.person)
        if option.kind == "welcome_message":
            return translate("DoNext", "Welcome {name}").format(name=who)
        return translate("DoNext", "Write to {name}").format(name=who)
    if option.kind is None:
        return say(text(catalogue.items[option.item or ""].title))
    return kind_title(catalogue, option.kind) if count == 1 else amount(catalogue, option.kind, count)


def size_word(size: Size) -> str:
    return {
        "small": translate("DoNext", "small"),
        "medium": translate("DoNext", "medium"),
        "large": translate("DoNext", "large"),
    }[size]


def reason(catalogue: Catalogue, row: Row, state: DoNextState) -> str:
    """Why this one, in one line."""
    parts = [part for part in (_weakest(catalogue, row, state), _habit(catalogue, row, state)) if part]
    line = "; ".join(parts)
    return line[:1].upper() + line[1:]


def _weakest(catalogue: Catalogue, row: Row, state: DoNextState) -> str:
    gap = state.gap
    if gap is None or not row.weakest:
        return ""
    if not gap.below:
        words = translate("DoNext", "{pillar} has the most room")
    elif gap.own_industry:
        words = translate("DoNext", "{pillar} is furthest below your industry")
    else:
        words = translate("DoNext", "{pillar} is furthest below the average")
    return words.format(pillar=area_title(catalogue, gap.pillar.value))


def _habit(catalogue: Catalogue, row: Row, state: DoNextState) -> str:
    option = row.proposal.option
    if row.person is not None:
        return " · ".join(part for part in (reach_reason(row.person, state.today), work(row.person)) if part)
    if option.kind is None:
        return translate("DoNext", "open in your profile list; done once, it stays")
    if row.proposal.prepares:
        return _prepares(option.kind)
    if row.posted_on is not None:
        return translate("DoNext", "you published on {day}: see who answered").format(day=day_plain(row.posted_on))
    weeks = LOOK_BACK // 7
    if row.recent:
        done = amount(catalogue, option.kind, row.recent)
        return translate("DoNext", "{amount} in {weeks} weeks").format(amount=done, weeks=weeks)
    none = say(text(catalogue.kinds[option.kind].many))
    return translate("DoNext", "no {activities} in {weeks} weeks").format(activities=none, weeks=weeks)


def _prepares(kind: str) -> str:
    if kind == "content_idea":
        return translate("DoNext", "no points of its own: it prepares a post")
    if kind == "recommendation_asked":
        return translate("DoNext", "no points of its own: it prepares a recommendation")
    return translate("DoNext", "no points of its own: it prepares a conversation")


def behind(catalogue: Catalogue, row: Row, state: DoNextState) -> list[str]:
    """The figures: what it adds in 30 days, what is expected to follow, how long it takes, what it feeds."""
    proposal = row.proposal
    lines = []
    gain = proposal.gain.total
    if gain >= _DIFFERENCE or not proposal.prepares:
        lines.append(
            translate(
                "DoNext", "{points} points in 30 days by itself, if all else goes on as in the last 28 days."
            ).format(points=_points(gain))
        )
    if proposal.expected - gain >= _DIFFERENCE:
        lines.append(f"{_follows(row, state)} {_with_that(proposal.expected)}".strip())
    elif proposal.prepares and gain < _DIFFERENCE:
        lines.append(translate("DoNext", "It adds nothing to the score by itself."))
    elif proposal.prepares:
        lines.append(translate("DoNext", "It feeds no habit: it makes today a day on which you were active."))
    lines.append(_feeds(catalogue, row))
    lines.append(_hint(catalogue, row))
    return [line for line in lines if line]


def _points(points: float) -> str:
    if 0.0 < points < _DIFFERENCE:
        return translate("DoNext", "less than {points}").format(points=signed(0.01, 2))
    return signed(points, 2)


def _follows(row: Row, state: DoNextState) -> str:
    kind, expected = row.proposal.option.kind, state.expected
    if kind == "invitation":
        return translate(
            "DoNext", "About {percent} % of invitations are accepted; each brings a contact and a welcome message."
        ).format(percent=whole(100 * expected.acceptance))
    if kind == "recommendation_asked":
        return translate("DoNext", "About every second person asked writes one.")
    return translate("DoNext", "A post brings about %n reactions.", None, round(expected.engagement))


def _with_that(points: float) -> str:
    return translate("DoNext", "With that: {points}.").format(points=_points(points))


def _feeds(catalogue: Catalogue, row: Row) -> str:
    named = []
    for key in row.feeds:
        part = catalogue.components[key]
        pillar = area_title(catalogue, Pillar(part.pillar).value)
        named.append(f"{say(text(part.title))} ({pillar})")
    takes = translate("DoNext", "Takes about {count} min.").format(count=whole(row.proposal.minutes))
    if not named:
        return takes
    return translate("DoNext", "Feeds {components}.").format(components=", ".join(named)) + f" {takes}"


def _hint(catalogue: Catalogue, row: Row) -> str:
    option = row.proposal.option
    if option.kind is None:
        return say(text(catalogue.items[option.item or ""].how))
    return say(text(catalogue.kinds[option.kind].hint))
