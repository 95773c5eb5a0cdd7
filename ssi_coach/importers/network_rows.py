"""Rows of the interchange format that tell of people and reach."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final, Literal

from ssi_coach.domain.contact_days import pack, unpack
from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY, MAX_FIGURE, MAX_ID, MAX_NAME
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.network import SENIORITIES, Audience, Connection, Coverage, Invitation, Post, Seniority
from ssi_coach.importers.fields import Row, integer, refuse

CONNECTION_KEYS: Final = (
    "slug",
    "name",
    "company",
    "position",
    "seniority",
    "connected_on",
    "initiated_by",
    "messages_sent",
    "messages_received",
    "last_contact",
    "last_sent",
    "last_received",
    "contact_days",
    "seen_on",
    "gone_on",
    "former_company",
    "former_position",
    "changed_on",
)


def connection(value: object, place: str) -> Connection:
    row = Row(value, place, CONNECTION_KEYS)
    days = _contact_days(row)
    last = row.maybe_day("last_contact")
    return Connection(
        slug=_filled(row, "slug", MAX_NAME),
        name=row.text("name", longest=MAX_NAME),
        company=row.text("company", longest=MAX_NAME),
        position=row.text("position", longest=MAX_NAME),
        seniority=_seniority(row),
        connected_on=row.maybe_day("connected_on"),
        initiated_by=_initiator(row),
        messages_sent=row.integer("messages_sent", 0, high=MAX_FIGURE),
        messages_received=row.integer("messages_received", 0, high=MAX_FIGURE),
        # As it is kept: the last contact is no earlier than a day of contact, or the file would be new each time.
        last_contact=max(last or days[-1], days[-1]) if days else last,
        last_sent=row.maybe_day("last_sent"),
        last_received=row.maybe_day("last_received"),
        contact_days=days,
        seen_on=row.maybe_day("seen_on"),
        gone_on=row.maybe_day("gone_on"),
        former_company=row.text("former_company", longest=MAX_NAME),
        former_position=row.text("former_position", longest=MAX_NAME),
        changed_on=row.maybe_day("changed_on"),
    )


def _seniority(row: Row) -> Seniority | None:
    if not row.given("seniority"):
        return None
    name = row.name("seniority", SENIORITIES)
    return next(seniority for seniority in SENIORITIES if seniority == name)


def _initiator(row: Row) -> Literal["me", "them"] | None:
    if not row.given("initiated_by"):
        return None
    return "me" if row.name("initiated_by", ("me", "them")) == "me" else "them"


def _contact_days(row: Row) -> tuple[date, ...]:
    written = row.text("contact_days")
    try:
        days = unpack(written)
    except (ValueError, OverflowError):
        days = None
    if days is None or pack(days) != written or (days and not FIRST_DAY <= days[0] <= days[-1] <= LAST_DAY):
        raise refuse(
            row.at("contact_days"),
            QT_TRANSLATE_NOOP(
                "Interchange",
                "these are no days; write the first like 2026-01-05, then how many days later each next one is.",
            ),
        )
    return days


def post(value: object, place: str) -> Post:
    row = Row(value, place, ("id", "published_at", "text", "format", "impressions", "engagements"))
    row.require("published_at")
    return Post(
        _filled(row, "id", MAX_ID),
        _moment(row, "published_at"),
        row.text("text"),
        row.maybe_text("format", MAX_NAME),
        _figure(row, "impressions"),
        _figure(row, "engagements", low=-MAX_FIGURE),
    )


def audience(value: object, place: str) -> Audience:
    row = Row(value, place, ("on", "impressions", "engagements", "followers", "new_followers"))
    return Audience(
        row.day("on"),
        _figure(row, "impressions"),
        _figure(row, "engagements", low=-MAX_FIGURE),
        _figure(row, "followers"),
        _figure(row, "new_followers", low=-MAX_FIGURE),
    )


def invitation(value: object, place: str) -> Invitation:
    row = Row(value, place, ("slug", "direction", "sent_on", "accepted", "note"))
    way: Literal["out", "in"] = "out" if row.name("direction", ("out", "in")) == "out" else "in"
    return Invitation(
        _filled(row, "slug", MAX_NAME),
        way,
        row.day("sent_on"),
        row.flag("accepted") if row.given("accepted") else False,
        row.flag("note") if row.given("note") else False,
    )


def span(value: object, place: str) -> Coverage:
    row = Row(value, place, ("source", "first", "last"))
    first, last = row.day("first"), row.day("last")
    if last < first:
        raise refuse(row.at("last"), QT_TRANSLATE_NOOP("Interchange", "the days end before they begin."))
    return Coverage(_filled(row, "source", MAX_ID), first, last)


def _filled(row: Row, key: str, longest: int) -> str:
    row.require(key)
    value = row.text(key, longest=longest)
    if not value.strip():
        raise refuse(row.at(key), QT_TRANSLATE_NOOP("Interchange", "this must not be empty."))
    return value


def _figure(row: Row, key: str, low: int = 0) -> int | None:
    return integer(row.raw(key), row.at(key), low, MAX_FIGURE) if row.given(key) else None


def _moment(row: Row, key: str) -> datetime:
    written = row.text(key)
    try:
        moment = datetime.strptime(written, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        moment = None
    if moment is None or f"{moment:%Y-%m-%dT%H:%M:%SZ}" != written or not FIRST_DAY <= moment.date() <= LAST_DAY:
        raise refuse(
            row.at(key), QT_TRANSLATE_NOOP("Interchange", "this is no moment; write it like 2026-06-11T09:51:14Z.")
        )
    return moment
