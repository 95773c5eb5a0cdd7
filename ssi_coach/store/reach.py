"""The member's own posts, and what reached people day by day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from ssi_coach.domain.network import Audience, Post
from ssi_coach.store.connection import Db
from ssi_coach.store.rows import upsert


def posts(db: Db) -> tuple[Post, ...]:
    """All, oldest first."""
    rows = db.execute(
        "SELECT id, published_at, text, format, impressions, engagements FROM post ORDER BY published_at, id"
    )
    return tuple([Post(id, datetime.fromisoformat(moment), *rest) for id, moment, *rest in rows])


def engagements(db: Db, newest: int) -> list[int]:
    """How much the newest posts of which that is known brought."""
    rows = db.execute(
        "SELECT engagements FROM post WHERE engagements IS NOT NULL ORDER BY published_at DESC, id DESC LIMIT ?",
        (newest,),
    )
    return [count for (count,) in rows]


def save_posts(db: Db, rows: Iterable[Post]) -> None:
    """Add them, or replace those with their ids."""
    db.executemany(
        upsert("post", ("id",), ("published_at", "text", "format", "impressions", "engagements")),
        (
            (
                p.id,
                f"{p.published_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
                p.text,
                p.format,
                p.impressions,
                p.engagements,
            )
            for p in rows
        ),
    )


def audience(db: Db) -> tuple[Audience, ...]:
    """All days known, oldest first."""
    rows = db.execute("SELECT on_day, impressions, engagements, followers, new_followers FROM audience ORDER BY on_day")
    return tuple([Audience(date.fromisoformat(day), *figures) for day, *figures in rows])


def save_audience(db: Db, rows: Iterable[Audience]) -> None:
    """Add days, or replace them."""
    db.executemany(
        upsert("audience", ("on_day",), ("impressions", "engagements", "followers", "new_followers")),
        ((a.on.isoformat(), a.impressions, a.engagements, a.followers, a.new_followers) for a in rows),
    )
