"""What `score` and `review` answer is what the scoring design says, figure by figure, on random workspaces."""

from __future__ import annotations

import json
import os
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from ssi_coach import resources
from tests.cli.by_the_book import FEEDS, PARTS, Book

SEEDS = range(400 if os.environ.get("SSI_SOAK") else 24)
WEIGHTS = {item.key: item.weight for item in resources.catalogue().items.values()}
FIGURES = {"connections": 3000, "senior_connections": 400, "viewers_90d": 700, "endorsements": 120, "followers": 8000}
CLOSE = 1e-6
"""Far above rounding, far below what anybody sees."""


def document(random: Random, today: date) -> dict[str, Any]:
    """A workspace with something of everything, within a random while."""
    span = random.choice([20, 60, 200, 500])

    def past() -> str:
        return (today - timedelta(days=random.randrange(span))).isoformat()

    def some_days(most: int) -> list[str]:
        return sorted({past() for _ in range(random.randint(1, most))})

    kinds = list(FEEDS) if random.random() < 0.6 else random.sample(list(FEEDS), 5)
    sources = random.choice([["manual"], ["manual"] * 9 + ["assumed"], ["manual", "archive"]])
    person: dict[str, Any] = {key: random.randrange(high) for key, high in FIGURES.items() if random.random() < 0.3}
    if random.random() < 0.5:
        person |= {"invite_acceptance": round(random.random(), 2), "sales_navigator": random.random() < 0.5}
    if random.random() < 0.4:
        person["log_since"] = past()
    return {
        "format": "ssi-coach",
        "version": 1,
        "person": person,
        "facts": [
            {"key": key, "on": on, "value": random.randrange(high)}
            for key, high in FIGURES.items()
            if key not in person and random.random() < 0.5
            for on in some_days(3)
        ],
        "checklist": [
            {"key": key, "done": number % 2 == 0, **({"on": on} if number else {})}
            for key, weight in WEIGHTS.items()
            if weight and random.random() < 0.6
            for number, on in enumerate(["", *some_days(2)][: random.randint(1, 3)])
        ],
        "activities": [
            {"kind": random.choice(kinds), "on": past(), "count": random.choice([1, 1, 2, 5, 12]),
             "source": random.choice(sources)}
            for _ in range(random.choice([0, 1, 5, 40, 300]))
        ],
        "official_scores": readings(random, some_days(random.choice([1, 3, 30])) if random.random() < 0.7 else []),
        "annotations": [{"on": past(), "kind": "linkedin_change"} for _ in range(random.choice([0, 0, 1, 2]))],
        "weights": {} if random.random() < 0.7 else weights(random),
    }  # fmt: skip


def readings(random: Random, days: list[str]) -> list[dict[str, Any]]:
    """Readings that wander and now and then jump, full or in part, repeated to the last digit or not."""
    level = {pillar: random.uniform(3, 20) for pillar in PARTS}
    digits, repeating = random.choice([0, 1, 3]), random.random() < 0.3
    rows = []
    for on in days:
        if not repeating or random.random() < 0.5:
            step = 5.0 if random.random() < 0.1 else 0.4
            level = {pillar: min(25, max(0.5, value + random.gauss(0, step))) for pillar, value in level.items()}
        given = {pillar: round(value, digits) for pillar, value in level.items() if random.random() < 0.9}
        rows.append({"on": on, **(given or {"brand": 12.0})})
    return rows


def weights(random: Random) -> dict[str, dict[str, float]]:
    chosen: dict[str, dict[str, float]] = {}
    for pillar, parts in PARTS.items():
        for part in parts[1:]:
            own = {"points": random.choice([0, 1, 2.5, 20])} if random.random() < 0.4 else {}
            if part.h and random.random() < 0.3:
                own |= {"half_life": random.choice([3, 14, 90.5]), "reference": random.choice([1, 7, 250])}
            if own:
                chosen[f"{pillar}.{part.key}"] = own
    return chosen


@pytest.mark.unmeasured
@pytest.mark.parametrize("seed", SEEDS)
def test_every_figure_of_a_score(line, tmp_path, today, seed):
    random = Random(seed)
    doc = document(random, today)
    book = Book(doc, WEIGHTS)
    (tmp_path / "in.json").write_text(json.dumps(doc), encoding="utf-8")
    line.ok("import", str(tmp_path / "in.json"))
    days = [today, today - timedelta(random.randrange(1, 400)), today + timedelta(random.randrange(1, 200))]
    days += [date.fromisoformat(row["on"]) for row in doc["official_scores"][-2:]]
    for day in days:
        told = line.ok("score", "--on", day.isoformat(), "--json").json
        right = book.score(day)
        for key in ("total", "raw_total", "range80"):
            assert told[key] == pytest.approx(right[key], abs=CLOSE)
        for pillar, part in told["pillars"].items():
            expected = right["pillars"][pillar]
            assert part["score"] == pytest.approx(expected["score"], abs=CLOSE)
            assert part["raw"] == pytest.approx(expected["raw"], abs=CLOSE)
            points = {component["key"]: component["points"] for component in part["components"]}
            assert points == pytest.approx(expected["components"], abs=CLOSE)


@pytest.mark.parametrize("seed", SEEDS[:8])
def test_a_review_begins_and_ends_at_the_close_of_sundays_and_its_lines_add_up(line, tmp_path, today, seed):
    random = Random(seed)
    doc = document(random, today)
    book = Book(doc, WEIGHTS)
    (tmp_path / "in.json").write_text(json.dumps(doc), encoding="utf-8")
    line.ok("import", str(tmp_path / "in.json"))
    for back in (0, 7, 70):
        monday = today - timedelta(days=today.weekday() + back)
        year, number, _ = monday.isocalendar()
        told = line.ok("review", "--week", f"{year}-W{number:02d}", "--json").json
        for key, day in (("start", monday - timedelta(1)), ("end", min(today, monday + timedelta(6)))):
            right = {pillar: part["score"] for pillar, part in book.score(day)["pillars"].items()}
            assert told[key] == pytest.approx(right, abs=CLOSE)
        change = sum(told["end"].values()) - sum(told["start"].values())
        assert sum(line["points"] for line in told["movers"]) == pytest.approx(change, abs=1e-9)
