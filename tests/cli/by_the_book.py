"""The scoring design, parts 1 and 2, once more and naively: sums over all events, no recurrences, sixty digits.

Written from the text and not from the program, so that both can be compared. Slow, and meant to be. Only the weights of
checklist items are taken from the catalogue, since the text leaves them open.

Where the text is silent, this is the reading chosen:
- Without the files of an archive, the days it covers are, for a component, those from the first to the last archived
  row that feeds it. What was logged beyond the archive is the excess of each day, scaled to the week's.
- An assumed count gives way to the larger count logged by hand on the day, and inside an archive to the archive.
- A day with hand-logged work of a kind that the archive does not cover there is active, whatever the archive holds.
- "LinkedIn changed its formula" forgets the covariance of offset and gain, too: with a variance of 16 it may be none.
- A miss inflates the covariance further where the estimate would still be more than half a point off.
- LinkedIn's figures carry no noise (variance 0.001) once two pillars repeat exactly, one of them with three decimals.
- From one reading to the next the gain forgets: of its distance to 1 and of its covariance with the level at the
  observed raw e^(-days/30) is left, and its variance grows towards 0.1.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal, getcontext
from itertools import pairwise
from typing import Any, NamedTuple

getcontext().prec = 60

Doc = Mapping[str, Any]
Amounts = dict[date, float]
DAY = timedelta(days=1)


class Part(NamedTuple):
    """A row of the table of the text. ``h`` = half-life in days, set for habits only."""

    key: str
    points: float
    ref: float = 0
    h: float = 0
    typical: float = 0
    fact: str = ""


PARTS: dict[str, tuple[Part, ...]] = {
    "brand": (
        Part("profile", 13),
        Part("posts", 6, 3, 35, 0.10),
        Part("resonance", 3, 60, 35, 0.08),
        Part("endorsements", 2, 99, 0, 0.55, "endorsements"),
        Part("followers", 1, 5000, 0, 0.60, "followers"),
    ),
    "people": (
        Part("active_days", 7, 5, 35, 0.35),
        Part("people_searches", 6, 10, 35, 0.15),
        Part("profile_visits", 5, 20, 35, 0.15),
        Part("viewers", 3, 500, 0, 0.45, "viewers_90d"),
        Part("leads", 3, 5, 35, 0),
        Part("sales_navigator", 1, fact="sales_navigator"),
    ),
    "insights": (
        Part("comments", 7, 15, 21, 0.05),
        Part("posts_shares", 5, 3, 21, 0.05),
        Part("replies", 4, 8, 21, 0.02),
        Part("resonance", 3, 60, 21, 0.08),
        Part("reactions", 2, 25, 21, 0.20),
        Part("messages", 2, 15, 21, 0.15),
        Part("groups", 2, 2, 21, 0.02),
    ),
    "relationships": (
        Part("connections", 10, 1000, 0, 0.78, "connections"),
        Part("senior_connections", 5, 300, 0, 0.55, "senior_connections"),
        Part("messages", 4, 15, 42, 0.15),
        Part("new_connections", 3, 8, 42, 0.15),
        Part("invite_acceptance", 3, typical=0.50, fact="invite_acceptance"),
    ),
}
_FED_BY: dict[str, dict[str, float]] = {
    "brand.posts": {"post": 1, "article": 2},
    "brand.resonance": {"engagement_received": 1},
    "people.people_searches": {"people_search": 1, "viewers_check": 0.5, "suggestions_check": 0.5},
    "people.profile_visits": {"profile_visit": 1},
    "people.leads": {"lead_saved": 1, "account_saved": 1},
    "insights.comments": {"comment": 1},
    "insights.posts_shares": {"post": 1, "article": 2, "share": 1, "repost": 0.5},
    "insights.replies": {"reply": 1},
    "insights.resonance": {"engagement_received": 1},
    "insights.reactions": {"reaction": 1},
    "insights.groups": {"group_post": 1},
    "relationships.new_connections": {"connection_added": 1},
}
_MESSAGES = "message welcome_message follow_up reconnect inmail introduction".split()
_FEEDLESS = (
    "invitation recommendation_asked recommendation_given group_joined event content_idea record_ssi weekly_review"
    " message_received conversation call meeting proposal contract"
).split()
for _path in ("insights.messages", "relationships.messages"):
    _FED_BY[_path] = dict.fromkeys(_MESSAGES, 1)
KINDS = sorted({kind for fed in _FED_BY.values() for kind in fed} | set(_FEEDLESS))
FEEDS = {kind: {path: fed[kind] for path, fed in _FED_BY.items() if kind in fed} for kind in KINDS}
"""Activity kind → component → how much one counts there."""

NOT_ACTIVE = set(
    "reaction engagement_received connection_added message_received conversation call meeting proposal contract".split()
)
ACTIVE = "people.active_days"


class Pillar(NamedTuple):
    score: float
    variance: float
    raw: float
    points: dict[str, float]


class Book:
    """The score of a workspace given as an interchange document."""

    def __init__(self, doc: Doc, item_weights: Mapping[str, float]) -> None:
        self.doc = doc
        self.items = {key: weight for key, weight in item_weights.items() if weight}
        self.person: Doc = doc.get("person", {})
        self.work = [{"source": "manual", **row} for row in doc.get("activities", [])]
        hand = [_day(row["on"]) for row in self.work if row["source"] == "manual"]
        since = self.person.get("log_since")
        self.log_since = _day(since) if since else min(hand, default=None)
        self.parts = {pillar: self._weighted(pillar) for pillar in PARTS}
        self.readings = {_day(row["on"]): row for row in doc.get("official_scores", [])}
        self._fed: dict[str, Amounts] = {}

    def _weighted(self, pillar: str) -> list[Part]:
        mine = []
        for part in PARTS[pillar]:
            own = self.doc.get("weights", {}).get(f"{pillar}.{part.key}", {})
            points, ref, h = (
                own.get("points", part.points),
                own.get("reference", part.ref),
                own.get("half_life", part.h),
            )
            mine.append(part._replace(points=points, ref=ref, h=h))
        whole = sum(part.points for part in mine)
        return [part._replace(points=part.points * 25 / whole) for part in mine]

    # -- part 1 ------------------------------------------------------------------------------------------------

    def fed(self, path: str) -> Amounts:
        """What a habit was fed on each day."""
        if path not in self._fed:
            self._fed[path] = self._feed(path)
        return self._fed[path]

    def _feed(self, path: str) -> Amounts:
        books: dict[str, dict[tuple[date, str], int]] = {"manual": {}, "assumed": {}, "archive": {}}
        for row in self.work:
            if _feeds(row["kind"], path):
                book, place = books[row["source"]], (_day(row["on"]), row["kind"])
                book[place] = book.get(place, 0) + row["count"]
        hand, guessed, archive = books["manual"], books["assumed"], books["archive"]
        days = [day for day, _ in archive]

        def inside(day: date) -> bool:
            return bool(days) and min(days) <= day <= max(days)

        if path == ACTIVE:
            told = {place for place in hand if self._told(*place, archive)}
            merged = _larger(dict.fromkeys((d for d, _ in told), 1.0), dict.fromkeys(days, 1.0), inside)
            return merged | dict.fromkeys((d for d, k in {**hand, **guessed} if not self._told(d, k, archive)), 1.0)
        mine: Amounts = {}
        for day, kind in {**hand, **guessed}:
            count = hand.get((day, kind), 0)
            if not inside(day):
                count = max(count, guessed.get((day, kind), 0))
            mine[day] = mine.get(day, 0) + count * _feeds(kind, path)
        theirs: Amounts = {}
        for (day, kind), count in archive.items():
            theirs[day] = theirs.get(day, 0) + count * _feeds(kind, path)
        return _larger(mine, theirs, inside)

    @staticmethod
    def _told(day: date, kind: str, archive: Mapping[tuple[date, str], int]) -> bool:
        """Whether the archive tells of what this kind feeds (of the kind, where it feeds nothing) around the day."""
        for path in FEEDS[kind] or (None,):
            days = [d for d, k in archive if (k == kind if path is None else path in FEEDS[k])]
            if days and min(days) <= day <= max(days):
                return True
        return False

    def _trusted(self, path: str) -> date | None:
        """From when on the typical load of a habit fades."""
        days = [_day(row["on"]) for row in self.work if row["source"] == "archive" and _feeds(row["kind"], path)]
        return min([*days, *([self.log_since] if self.log_since else [])], default=None)

    def fraction(self, pillar: str, part: Part, day: date) -> tuple[float, float]:
        """The fraction of a component and how much of it is only typical."""
        if part.key == "profile":
            done = [weight for key, weight in self.items.items() if self._ticked(key, day)]
            return sum(done) / sum(self.items.values()), 0
        if part.h == 0:
            rows = [(row.get("on"), row["value"]) for row in self.doc.get("facts", []) if row["key"] == part.fact]
            if not rows and self.person.get(part.fact) is not None:
                rows = [(None, self.person[part.fact])]
            known = _holds(rows, day)
            if known is None:
                return part.typical, 1
            return (min(1, math.log(1 + known) / math.log(1 + part.ref)) if part.ref else float(known)), 0
        path = f"{pillar}.{part.key}"
        kappa = part.ref / 7 / (1 - 2 ** (-1 / part.h)) / math.log(2.5)
        load = sum(count * 2 ** (-(day - on).days / part.h) for on, count in self.fed(path).items() if on <= day)
        typical = -kappa * math.log(1 - part.typical)
        since = self._trusted(path)
        if since and day > since:
            typical *= 2 ** (-(day - since).days / part.h)
        return 1 - math.exp(-(load + typical) / kappa), typical / (load + typical) if typical else 0

    def _ticked(self, key: str, day: date) -> bool:
        return bool(_holds([(r.get("on"), r["done"]) for r in self.doc.get("checklist", []) if r["key"] == key], day))

    def raw(self, pillar: str, day: date) -> tuple[float, float, dict[str, float]]:
        """Raw, what is not known adds to the variance, and the points of each component."""
        points, unknown = {}, 0.0
        for part in self.parts[pillar]:
            fraction, typical = self.fraction(pillar, part, day)
            points[part.key] = part.points * fraction
            unknown += 0.25 * part.points**2 * part.typical * (1 - part.typical) * typical
        return sum(points.values()), unknown, points

    # -- part 2 ------------------------------------------------------------------------------------------------

    def pillar(self, pillar: str, day: date) -> Pillar:
        """The shown score of a pillar at the close of a day."""
        o, g = Decimal(0), Decimal(1)
        a, b, c = Decimal(16), Decimal(0), Decimal("0.1")
        q, r = Decimal("0.01"), Decimal("0.05")
        read, last = False, None
        changes = {_day(row["on"]) for row in self.doc.get("annotations", []) if row["kind"] == "linkedin_change"}
        seen = {on for on, row in self.readings.items() if row.get(pillar) is not None}
        for on in sorted(changes | seen):
            if on > day:
                break
            if last is not None:
                a += q * (on - last).days
            if on in changes:
                a, b = Decimal(16), Decimal(0)
                last = on if read else None
            if on in seen:
                raw, unknown, _ = self.raw(pillar, on - DAY)
                x, y = Decimal(raw), Decimal(str(self.readings[on][pillar]))
                if not read:
                    a += Decimal(unknown)
                memory = (Decimal(-(on - last).days) / 30).exp() if read and last is not None else Decimal(1)
                read, last = True, on
                spread = a + 2 * x * b + x * x * c
                miss = y - (o + g * x)
                sigma = (spread + r).sqrt()
                grow = max(Decimal(1), (miss / (3 * sigma)) ** 2, r * (2 * abs(miss) - 1) / spread)
                a, b, c = a * grow, b * grow, c * grow
                noise = Decimal("0.001") if self._exact(on) else r
                s = a + 2 * x * b + x * x * c + noise
                u, v = a + x * b, b + x * c
                o, g = o + u / s * miss, g + v / s * miss
                a, b, c = a - u * u / s, b - u * v / s, c - v * v / s
                kept = min(Decimal(2), max(Decimal("0.3"), g))
                kept = 1 + (kept - 1) * memory
                o, g = o + (g - kept) * x, kept
                level, both = a + 2 * x * b + x * x * c, (b + x * c) * memory
                c += (1 - memory * memory) * max(Decimal(0), Decimal("0.1") - c)
                b = both - x * c
                a = level - 2 * x * b - x * x * c
        if last is not None:
            a += q * (day - last).days
        raw, unknown, points = self.raw(pillar, day)
        x = Decimal(raw)
        variance = a + 2 * x * b + x * x * c + r + (Decimal(0) if read else Decimal(unknown))
        return Pillar(float(min(Decimal(25), max(Decimal(0), o + g * x))), float(variance), raw, points)

    def _exact(self, day: date) -> bool:
        known = [row for on, row in sorted(self.readings.items()) if on <= day]
        for one, two in pairwise(known):
            same = [two[p] for p in PARTS if two.get(p) is not None and two[p] == one.get(p)]
            if len(same) > 1 and any(round(value, 2) != value for value in same):
                return True
        return False

    def score(self, day: date) -> dict[str, Any]:
        """In the shape of ``score --json``."""
        found = {pillar: self.pillar(pillar, day) for pillar in PARTS}
        total = sum(part.score for part in found.values())
        half = 1.2815515655446004 * math.sqrt(sum(part.variance for part in found.values()))
        return {
            "total": total,
            "raw_total": sum(part.raw for part in found.values()),
            "range80": [max(0, total - half), min(100, total + half)],
            "pillars": {
                pillar: {"score": part.score, "raw": part.raw, "components": part.points}
                for pillar, part in found.items()
            },
        }


def _day(written: str) -> date:
    return date.fromisoformat(written)


def _feeds(kind: str, path: str) -> float:
    if path == ACTIVE:
        return 0 if kind in NOT_ACTIVE else 1
    return FEEDS[kind].get(path, 0)


def _holds(rows: list[tuple[str | None, Any]], day: date) -> Any:
    """The value that holds on a day: of the last date not after it; undated ones hold from the beginning."""
    known = [(on or "", value) for on, value in rows if on is None or _day(on) <= day]
    return max(known, key=lambda row: row[0])[1] if known else None


def _larger(mine: Amounts, theirs: Amounts, inside: Callable[[date], bool]) -> Amounts:
    """Per ISO week inside the archive's days the larger sum."""
    result = {day: count for day, count in mine.items() if not inside(day)}
    for week in {day.isocalendar()[:2] for day in (*mine, *theirs)}:
        hand = {day: n for day, n in mine.items() if inside(day) and day.isocalendar()[:2] == week}
        known = {day: n for day, n in theirs.items() if day.isocalendar()[:2] == week}
        more = sum(hand.values()) - sum(known.values())
        beyond = {day: max(0, n - known.get(day, 0)) for day, n in hand.items()} if more > 0 else {}
        for day in {*known, *beyond}:
            extra = beyond.get(day, 0) * more / sum(beyond.values()) if more > 0 else 0
            result[day] = result.get(day, 0) + known.get(day, 0) + extra
    return result
