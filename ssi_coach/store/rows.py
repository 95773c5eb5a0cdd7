"""How values of the domain are written in columns: days as ISO text, '' for "from the beginning"."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any


def day_text(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def day_value(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def upsert(table: str, keys: Sequence[str], others: Sequence[str]) -> str:
    """The statement that adds a row, or replaces the values of the one with its primary key."""
    columns = (*keys, *others)
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in others)}"
    )


def to_json(value: Any) -> str:
    """Canonical JSON: the same value always gives the same text."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
