"""LinkedIn's own scores as recorded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.store.connection import Db

_FIGURES = (
    *(p.value for p in PILLARS),
    "total",
    "industry_rank",
    "industry_average",
    "network_rank",
    "network_average",
)
_INDUSTRY = tuple(f"industry_{p.value}" for p in PILLARS)
_NETWORK = tuple(f"network_{p.value}" for p in PILLARS)
_COLUMNS = ("on_day", *_FIGURES, *_INDUSTRY, *_NETWORK)
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM official_score"
_SAVE = (
    f"INSERT INTO official_score ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    f" ON CONFLICT (on_day) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in _COLUMNS[1:])}"
)


def _group(figures: tuple[float | None, ...]) -> Mapping[Pillar, float] | None:
    return {p: value for p, value in zip(PILLARS, figures, strict=True) if value is not None} or None


def _score(row: tuple[Any, ...]) -> OfficialScore:
    figures = dict(zip(_FIGURES, row[1:10], strict=True))
    return OfficialScore(
        date.fromisoformat(row[0]),
        **figures,
        industry_pillars=_group(row[10:14]),
        network_pillars=_group(row[14:18]),
    )


def everything(db: Db) -> tuple[OfficialScore, ...]:
    """All readings, oldest first."""
    return tuple(map(_score, db.execute(f"{_SELECT} ORDER BY on_day")))


def get(db: Db, day: date) -> OfficialScore | None:
    row = db.execute(f"{_SELECT} WHERE on_day = ?", (day.isoformat(),)).fetchone()
    return None if row is None else _score(row)


def save(db: Db, score: OfficialScore) -> None:
    """Record a day's score, in place of one recorded for that day before."""
    figures = [getattr(score, name) for name in _FIGURES]
    for group in (score.industry_pillars, score.network_pillars):
        figures += [(group or {}).get(p) for p in PILLARS]
    db.execute(_SAVE, (score.on.isoformat(), *figures))


def delete(db: Db, day: date) -> None:
    db.execute("DELETE FROM official_score WHERE on_day = ?", (day.isoformat(),))
