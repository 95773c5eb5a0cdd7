"""What stands on cards and chips, and the words the quick log understands, in the language of the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ssi_coach.app.quick_log import Lexicon
from ssi_coach.app.states.week import CardState
from ssi_coach.domain.catalogue import ActivityKind, Catalogue, text
from ssi_coach.domain.records import PlanCard
from ssi_coach.ui.i18n import say
from ssi_coach.ui.words import kind_title

NBSP = "\u00a0"


def times(title: str, count: int) -> str:
    """A title and how often, where that is more than once."""
    return title if count == 1 else f"{title} ×{count}"


def line_title(catalogue: Catalogue, card: PlanCard) -> str:
    """A planned activity: its own title where it has one (a routine's cards bear the routine's), else its kind's."""
    own = "" if card.routine is not None else card.title
    return times(own or kind_title(catalogue, card.kind), card.count)


def card_title(catalogue: Catalogue, card: CardState) -> str:
    """What stands on a card."""
    if card.routine:
        return card.title or QCoreApplication.translate("Kinds", "Routine")
    return line_title(catalogue, card.lines[0])


def minutes_about(count: int) -> str:
    """“about 5 minutes”."""
    return QCoreApplication.translate("Kinds", "about %n minutes", None, count)


def minutes(count: int) -> str:
    """“15 min”, or a dash where no time is planned."""
    if not count:
        return "–"
    said = QCoreApplication.translate("Kinds", "{count} min").format(count=QLocale().toString(count))
    return said.replace(" ", NBSP)


def lexicon(catalogue: Catalogue, kinds: tuple[str, ...]) -> Lexicon:
    """The words the quick log understands: those of the language shown, and English."""
    names: dict[str, tuple[str, ...]] = {}
    more = _other_words()
    for key in kinds:
        kind = catalogue.kinds[key]
        words = [say(text(kind.title)), say(text(kind.many)), kind.title, kind.many, key.replace("_", " ")]
        words += [_noun(kind, count) for count in _COUNTS]
        words += [say(text(alias)) for alias in kind.aliases] + list(kind.aliases) + more.get(key, "").split()
        names[key] = tuple(dict.fromkeys(word.casefold() for word in words))
    days = {
        QCoreApplication.translate("Kinds", "today"): 0,
        QCoreApplication.translate("Kinds", "yesterday"): 1,
        "today": 0,
        "yesterday": 1,
    }
    locale, english = QLocale(), QLocale(QLocale.Language.English)
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    weekdays = {
        spoken.dayName(number, form).casefold().rstrip("."): number
        for spoken in (english, locale)
        for number in range(1, 8)
        for form in forms
    }
    results = frozenset(key for key in kinds if catalogue.kinds[key].result)
    return Lexicon(names, {word.casefold(): ago for word, ago in days.items()}, weekdays, results)


_COUNTS = (1, 2, 5)
"""Numbers that show every form of a noun in our languages."""


def _noun(kind: ActivityKind, count: int) -> str:
    """What so many are called, without the number: “komentarze” for 2, “komentarzy” for 5."""
    return say(kind.amount(count)).replace(str(count), "").strip()


def _other_words() -> dict[str, str]:
    """What else people call their results; each language as many words as it has."""
    return {
        "conversation": QCoreApplication.translate("Kinds", "talk dialogue", "other words for a conversation"),
        "call": QCoreApplication.translate("Kinds", "phone telephone", "other words for a call"),
        "meeting": QCoreApplication.translate("Kinds", "appointment", "other words for a meeting"),
        "proposal": QCoreApplication.translate("Kinds", "offer quote bid", "other words for a proposal sent"),
        "contract": QCoreApplication.translate("Kinds", "deal sale order", "other words for a contract signed"),
    }


def relative_day(day: date, today: date, spelled: str) -> str:
    """“today”, “yesterday”, else ``spelled``, the day as the caller writes it."""
    if day == today:
        return QCoreApplication.translate("Kinds", "today")
    if (today - day).days == 1:
        return QCoreApplication.translate("Kinds", "yesterday")
    return spelled
