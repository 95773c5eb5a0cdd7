"""What was understood of LinkedIn's page: the figures without a day, and how sure the reader may be of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal

from ssi_coach.domain.limits import FIRST_DAY
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import check_figures, tidy
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass

Form = Literal["text", "html", "json"]

_PAGES: Final[Mapping[str | None, Message]] = {
    None: QT_TRANSLATE_NOOP("PageReading", "page in another language, read by order and sum"),
    "en": QT_TRANSLATE_NOOP("PageReading", "English page"),
    "de": QT_TRANSLATE_NOOP("PageReading", "German page"),
    "fr": QT_TRANSLATE_NOOP("PageReading", "French page"),
    "es": QT_TRANSLATE_NOOP("PageReading", "Spanish page"),
    "pt": QT_TRANSLATE_NOOP("PageReading", "Portuguese page"),
    "ru": QT_TRANSLATE_NOOP("PageReading", "Russian page"),
    "pl": QT_TRANSLATE_NOOP("PageReading", "Polish page"),
}
_DATA: Final = QT_TRANSLATE_NOOP("PageReading", "the page’s data")


@dataclass(frozen=True, slots=True)
class PageReading:
    """The figures of a copied page, rounded to three decimals. None = not on the page.

    ``form`` is what was pasted. ``language`` is that of the labels found; None where the four numbers were told by
    their order and their sum alone, or where the form has no language.
    """

    form: Form
    language: str | None = None
    brand: float | None = None
    people: float | None = None
    insights: float | None = None
    relationships: float | None = None
    total: float | None = None
    industry_rank: float | None = None
    industry_average: float | None = None
    network_rank: float | None = None
    network_average: float | None = None
    industry_pillars: Mapping[Pillar, float] | None = None
    network_pillars: Mapping[Pillar, float] | None = None

    def score(self, on: date) -> OfficialScore:
        """The reading as one recorded on a day."""
        return tidy(
            OfficialScore(
                on,
                self.brand,
                self.people,
                self.insights,
                self.relationships,
                self.total,
                self.industry_rank,
                self.industry_average,
                self.network_rank,
                self.network_average,
                self.industry_pillars,
                self.network_pillars,
            )
        )

    def describe(self) -> tuple[Message, ...]:
        """What was understood, as parts of a list: "English page", "4 of 4 pillars", "2 of 2 ranks" …"""
        pillars = sum(getattr(self, p.value) is not None for p in PILLARS)
        ranks = sum(rank is not None for rank in (self.industry_rank, self.network_rank))
        averages = sum(average is not None for average in (self.industry_average, self.network_average))
        parts = [
            _DATA if self.form == "json" else _PAGES[self.language],
            QT_TRANSLATE_NOOP("PageReading", "{count} of 4 pillars").of(count=pillars),
            QT_TRANSLATE_NOOP("PageReading", "{count} of 2 ranks").of(count=ranks),
            QT_TRANSLATE_NOOP("PageReading", "{count} of 2 averages").of(count=averages),
        ]
        if self.industry_pillars:
            parts.append(QT_TRANSLATE_NOOP("PageReading", "the industry’s pillars"))
        if self.network_pillars:
            parts.append(QT_TRANSLATE_NOOP("PageReading", "the network’s pillars"))
        return tuple(parts)


def checked(reading: PageReading) -> PageReading:
    """The reading, or InputProblem where its figures cannot be LinkedIn's."""
    check_figures(reading.score(FIRST_DAY))
    return reading


def no_page() -> InputProblem:
    """The problem of a text that is something else."""
    return InputProblem(
        QT_TRANSLATE_NOOP(
            "PageReading",
            "This does not read like LinkedIn’s Social Selling Index page: copy the whole page (Ctrl+A, Ctrl+C), "
            "or type the four numbers.",
        )
    )


def not_certain() -> InputProblem:
    """The problem of a page on which the four pillars cannot be told for certain."""
    return InputProblem(
        QT_TRANSLATE_NOOP(
            "PageReading",
            "The four pillars cannot be told for certain on this page; please type the four numbers instead.",
        )
    )
