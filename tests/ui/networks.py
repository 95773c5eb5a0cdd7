"""Invented networks in a workspace, for tests of the page that shows them."""

from __future__ import annotations

from datetime import date, timedelta

from ssi_coach.app.coach import Coach
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection, Coverage

TODAY = date(2026, 11, 23)
ARCHIVE = date(2026, 11, 20)

_COVERAGE = (Coverage("connections", date(2016, 1, 1), ARCHIVE),)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def few() -> tuple[Connection, ...]:
    """Seven people, one of each sort."""

    def person(slug: str, name: str, position: str, company: str, *rest: object, **more: object) -> Connection:
        return Connection(slug, name, company, position, *rest, **more)  # type: ignore[arg-type]

    talked = {"messages_sent": 2, "messages_received": 1, "last_contact": ago(10), "contact_days": (ago(20), ago(10))}
    cold = {"messages_sent": 1, "last_contact": ago(200), "contact_days": (ago(200),)}
    return (
        person("asa-lind", "Åsa Lind", "Försäljningschef", "Nordfrakt AB", "decision_maker", ago(900), **talked),
        person("eva-novak", "Eva Novak", "Head of Purchasing", "Hansa Logistik", "decision_maker", ago(800), **cold),
        person("jurgen-muller-12", "Jürgen Müller", "Geschäftsführer", "Müller & Söhne", "decision_maker", ago(30)),
        person("max-weiss", "Max Weiß", "Student", "", "early", ago(300)),
        person("nina-berg", "Nina Berg", "Engineer", "Nordfrakt AB", "professional", ago(400), **cold),
        person(
            "tom-ruiz",
            "Tom Ruiz",
            "Buyer",
            "Nordfrakt AB",
            "professional",
            ago(500),
            former_position="Clerk",
            former_company="Alt GmbH",
            changed_on=ARCHIVE,
        ),
        person("left", "Lena Left", "CEO", "Weg AG", "decision_maker", ago(600), gone_on=ARCHIVE),
    )


def many(count: int) -> tuple[Connection, ...]:
    """So many people with names that differ."""
    return tuple(
        Connection(f"p-{n}", f"Person {n:05}", f"Firma {n % 97}", "Engineer", "professional", ago(n % 3000))
        for n in range(count)
    )


def bring(coach: Coach, people: tuple[Connection, ...]) -> None:
    """Take them in as an archive of three days ago would."""
    coach.import_records(Document(connections=people, coverage=_COVERAGE))


def lopsided() -> tuple[Connection, ...]:
    """Three active, three gone quiet, two never: 37.5, 37.5 and 25 per cent."""
    last = [ago(5)] * 3 + [ago(300)] * 3 + [None] * 2
    return tuple(
        Connection(f"p-{place}", f"Person {place}", connected_on=ago(900), last_contact=day)
        for place, day in enumerate(last)
    )
