"""What moved the needle adds up to what the needle did."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import ChecklistEntry, Fact, OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.movers import Mover, describe, merged, movers, week_bounds
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, SUNDAY, TODAY, member
from tests.scoring.strategies import evidences

WEEK = {"comment": 10, "message": 5, "profile_visit": 5}
START = SUNDAY - timedelta(weeks=1)


def split(evidence: Evidence, start: date = START, end: date = SUNDAY) -> tuple[Mover, ...]:
    return movers(Series.build(MODEL, evidence, TODAY), evidence, start, end)


def line(lines: tuple[Mover, ...], kind: str, key: str = "", pillar: Pillar | None = None) -> Mover:
    (found,) = [m for m in lines if m.kind == kind and m.key == key and (pillar is None or m.pillar is pillar)]
    return found


@given(evidences(), st.integers(-70, 20), st.integers(1, 14))
def test_the_lines_add_up_to_the_change(evidence: Evidence, shift: int, length: int) -> None:
    series = Series.build(MODEL, evidence, TODAY)
    start = TODAY + timedelta(days=shift)
    end = start + timedelta(days=length)
    lines = movers(series, evidence, start, end)
    before, after = series.estimate(start), series.estimate(end)
    for pillar in PILLARS:
        change = after.pillars[pillar].score - before.pillars[pillar].score
        assert abs(sum(m.points for m in lines if m.pillar is pillar) - change) <= 1e-9
    assert abs(sum(m.points for m in lines) - (after.total - before.total)) <= 1e-9
    assert abs(sum(m.points for m in merged(lines)) - (after.total - before.total)) <= 1e-9
    for m in lines:
        assert str(describe(m, catalogue()))
        if m.kind == "activity":
            assert m.points > 0 and m.count is not None
        if m.kind == "fading":
            assert m.points < 1e-9


@given(evidences(with_readings=False), st.integers(-70, 0))
def test_without_readings_nothing_is_corrected(evidence: Evidence, shift: int) -> None:
    end = TODAY + timedelta(days=shift)
    lines = split(evidence, end - timedelta(weeks=1), end)
    assert all(m.kind not in ("correction", "limit") for m in lines)


def test_a_week_of_work_is_told_by_kind() -> None:
    lines = split(member(WEEK))
    assert line(lines, "activity", "comment", Pillar.INSIGHTS).count == 10
    assert line(lines, "activity", "active_days").count == 5
    assert line(lines, "fading", pillar=Pillar.INSIGHTS).points < 0
    whole = merged(lines)
    message = line(whole, "activity", "message")
    assert message.count == 5
    assert message.pillar is None
    assert message.points == pytest.approx(sum(m.points for m in lines if m.key == "message"))
    texts = [str(describe(m, catalogue())) for m in whole]
    assert {"10 comments", "5 messages", "5 profile visits", "5 active days", "fades unless repeated"} == set(texts)


def test_a_steady_life_gains_what_fades() -> None:
    """In the steady state of a habit the week's work is worth what fades in the week."""
    lines = split(member(WEEK))
    for pillar in (Pillar.PEOPLE, Pillar.INSIGHTS):
        assert sum(m.points for m in lines if m.pillar is pillar) == pytest.approx(0, abs=1e-3)
        assert line(lines, "fading", pillar=pillar).points < -0.2


def test_a_first_event_earns_its_whole_change() -> None:
    """Nothing typical in leads, so the path integral of one save is the change of the fraction it made."""
    evidence = Evidence(Journal.of([("manual", SUNDAY.isoformat(), "lead_saved", 2)]), log_since=START)
    flow = next(flow for flow in MODEL.flows if flow.component.key == "leads")
    assert line(split(evidence), "activity", "lead_saved").points == pytest.approx(3 * flow.fraction(2))


def test_facts_and_items_are_lines_of_their_own() -> None:
    on = SUNDAY - timedelta(days=2)
    evidence = Evidence(
        checklist=(
            ChecklistEntry("photo", on, True),
            ChecklistEntry("about", None, True),
            ChecklistEntry("about", on, False),
        ),
        facts=(Fact("followers", START, 100.0), Fact("followers", on, 900.0), Fact("connections", on, 300.0)),
    )
    evidence = replace(evidence, checklist=tuple(sorted(evidence.checklist, key=lambda e: e.on or date.min)))
    lines = split(evidence)
    assert line(lines, "item", "photo").points == pytest.approx(13 * MODEL.shares["photo"])
    assert line(lines, "item", "about").points == pytest.approx(-13 * MODEL.shares["about"])
    assert line(lines, "fact", "followers").points > 0
    known = line(lines, "known", "connections")
    part = MODEL.components["relationships.connections"]
    after = next(
        c for c in Series.build(MODEL, evidence, TODAY).components(SUNDAY, Pillar.RELATIONSHIPS) if c.component == part
    )
    assert known.points == pytest.approx(after.points - part.points * part.typical)
    texts = {str(describe(m, catalogue())) for m in lines}
    assert "Connections: we know you better now" in texts
    assert "Followers: a new figure" in texts


def test_a_reading_is_a_correction_and_work_is_scaled_by_the_gain() -> None:
    evidence = replace(member(WEEK), readings=(OfficialScore(SUNDAY - timedelta(days=3), insights=12.0),))
    series = Series.build(MODEL, evidence, TODAY)
    lines = movers(series, evidence, START, SUNDAY)
    correction = line(lines, "correction", pillar=Pillar.INSIGHTS)
    assert correction.points > 5
    assert str(describe(correction, catalogue())) == "correction by LinkedIn’s score"
    gain = series.calibration(Pillar.INSIGHTS, SUNDAY).gain
    plain = line(split(member(WEEK)), "activity", "comment", Pillar.INSIGHTS)
    assert gain > 1.05
    assert line(lines, "activity", "comment", Pillar.INSIGHTS).points == pytest.approx(gain * plain.points)


def test_archived_and_logged_kinds_share_what_counted() -> None:
    monday = START + timedelta(days=1)
    rows = [
        ("archive", monday.isoformat(), "message", 3),
        ("archive", SUNDAY.isoformat(), "message", 1),
        ("manual", (monday + timedelta(days=1)).isoformat(), "follow_up", 6),
    ]
    evidence = Evidence(Journal.of(rows), log_since=START)
    lines = split(evidence)
    assert line(lines, "activity", "message", Pillar.RELATIONSHIPS).count == 4
    assert line(lines, "activity", "follow_up", Pillar.RELATIONSHIPS).count == 2


def test_a_weeks_bounds_are_sundays_or_today() -> None:
    monday = date(2026, 11, 16)
    assert week_bounds(monday, TODAY) == (date(2026, 11, 15), date(2026, 11, 22))
    assert week_bounds(TODAY, TODAY) == (SUNDAY, TODAY)
    assert split(member(WEEK), SUNDAY, SUNDAY) == ()
