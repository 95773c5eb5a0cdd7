"""What an import brought, in words: who is new, gone or has a new job, and what was filled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ssi_coach.app.import_news import News
from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.domain.network import Connection
from ssi_coach.ui.format import day_full, number, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, label
from ssi_coach.ui.words import amount

_NAMED = 12
"""People who are named; more of them are counted. The Network page has them all."""


class NewsCard(Card):
    """The report of one file."""

    def __init__(self, title: str, news: News, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.title.setWordWrap(True)
        self._catalogue = catalogue
        if news.arrived and news.first:
            self._say(self.tr("%Ln connection(s) came in", "", len(news.arrived)))
        elif news.arrived:
            self._people(self.tr("%Ln new connection(s)", "", len(news.arrived)), [_name(c) for c in news.arrived])
        if news.gone:
            self._people(self.tr("%Ln connection(s) gone", "", len(news.gone)), [_name(c) for c in news.gone])
        if news.moved:
            heading = self.tr("%Ln connection(s) with another job: a good reason to write", "", len(news.moved))
            self._people(heading, [self._job(each) for each in news.moved])
        if news.as_of is not None:
            self._older(news, day_full(news.as_of))
        if news.ticked:
            titles = [say(text(catalogue.items[key].title)) for key in news.ticked if key in catalogue.items]
            self._people(self.tr("Found on your profile"), titles, most=len(titles))
        if news.contradicted:
            titles = [say(text(catalogue.items[key].title)) for key in news.contradicted if key in catalogue.items]
            self._people(
                self.tr("Ticked by you, not in the archive; your ticks stay, please look"), titles, most=len(titles)
            )
        self._figures(news)
        if news.activities and news.since is not None and news.until is not None:
            span = self.tr("Activities from {first} to {last}")
            kinds = [amount(catalogue, kind, n) for kind, n in news.activities.items() if kind in catalogue.kinds]
            self._people(span.format(first=day_full(news.since), last=day_full(news.until)), kinds, most=len(kinds))
        if self.body.count() == 1:
            self._say(self.tr("Nothing in it was new."))

    def _older(self, news: News, day: str) -> None:
        """What an archive tells that newer ones follow: how things stood then."""
        text = self.tr("This archive is of {day}; newer ones are known. It only adds what they did not tell.")
        self._say(text.format(day=day))
        if news.earlier:
            heading = self.tr("%Ln connection(s) had another job on {day}", "", len(news.earlier)).format(day=day)
            self._people(heading, [self._former_job(each) for each in news.earlier])
        if news.former:
            heading = self.tr("%Ln connection(s) of {day} who are none any more", "", len(news.former)).format(day=day)
            self._people(heading, [_name(each) for each in news.former])

    def _figures(self, news: News) -> None:
        names = {
            "connections": self.tr("connections"),
            "senior_connections": self.tr("connections who decide"),
            "invite_acceptance": self.tr("of your invitations accepted"),
            "endorsements": self.tr("endorsements and recommendations"),
            "followers": self.tr("followers"),
        }
        parts = []
        for key, name in names.items():
            if (value := news.facts.get(key)) is not None:
                if key == "invite_acceptance":
                    value_text = self.tr("{percent} %").format(percent=number(100 * value, 0))
                else:
                    value_text = whole(value)
                parts.append(f"{value_text} {name}")
        if parts:
            self._people(self.tr("Filled in about you"), parts, most=len(parts))

    def _say(self, sentence: str) -> None:
        self.body.addWidget(label(sentence, wrap=True))

    def _people(self, heading: str, names: Sequence[str], *, most: int = _NAMED) -> None:
        self.body.addWidget(label(heading, "strong", wrap=True))
        shown = " · ".join(names[:most])
        if len(names) > most:
            shown = self.tr("{names} · and {count} more").format(names=shown, count=whole(len(names) - most))
        if shown:
            self.body.addWidget(label(shown, "muted", wrap=True))

    def _job(self, each: Connection) -> str:
        return self._with_job(each, each.position, each.company)

    def _former_job(self, each: Connection) -> str:
        return self._with_job(each, each.former_position, each.former_company)

    def _with_job(self, each: Connection, *parts: str | None) -> str:
        job = ", ".join(part for part in parts if part)
        return self.tr("{name} ({job})").format(name=_name(each), job=job) if job else _name(each)


def _name(each: Connection) -> str:
    return each.name or each.slug
