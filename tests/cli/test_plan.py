"""`plan`: a week proposed, shown, and put on the plan in one step."""

from __future__ import annotations

from datetime import date, time

import icalendar
import pytest

from ssi_coach.reports.interchange import to_bytes
from tests.lives import half_year
from tests.measuring import unmeasured


@pytest.fixture
def anna(line, today, tmp_path):
    """The command line on Anna's half year."""
    path = tmp_path / "anna.json"
    with unmeasured():
        path.write_bytes(to_bytes(half_year(today, 11)))
        line.ok("import", str(path))
    return line


def test_a_plan_in_the_shape_of_the_interface(anna):
    plan = anna.ok("plan", "--week", "2026-W49", "--minutes", "150", "--json").json
    assert list(plan) == ["week", "minutes", "planned_minutes", "gain30", "items"]
    assert (plan["week"], plan["minutes"]) == ("2026-W49", 150)
    assert all(list(item) == ["on", "kind", "count", "minutes", "gain30"] for item in plan["items"])
    assert plan["planned_minutes"] == sum(item["minutes"] for item in plan["items"]) <= 150
    assert plan["gain30"] > 0
    assert all(item["gain30"] >= 0 and "2026-11-30" <= item["on"] <= "2026-12-06" for item in plan["items"])
    assert plan == anna.ok("plan", "--week", "2026-W49", "--minutes", "150", "--json").json


def test_a_plan_to_read_says_what_it_brings(anna):
    out = anna.ok("plan", "--week", "2026-W49").out
    assert "2026-W49: " in out and " minutes" in out
    assert "\n1 December 2026 · " in out
    assert "Keep this up: about +" in out and "Only this week: +" in out and "23 December 2026" in out


def test_this_week_keeps_what_is_planned(anna):
    out = anna.ok("plan").out
    assert "2026-W48" in out and "are done or planned already, and stay." in out


def test_zero_minutes_are_an_empty_plan_and_a_sentence(anna):
    answer = anna("plan", "--minutes", "0", "--json")
    assert answer.status == 0
    assert (answer.json["items"], answer.json["planned_minutes"], answer.json["gain30"]) == ([], 0, 0.0)
    assert answer.err == "No minutes are given for this week, so nothing is proposed.\n"


def test_a_saved_plan_is_one_step_and_adds_nothing_a_second_time(anna):
    before = anna.ok("plan", "--week", "2026-W49", "--minutes", "200", "--json").json
    saved = anna("plan", "--week", "2026-W49", "--minutes", "200", "--json", "--save")
    assert saved.status == 0 and saved.json == before
    assert f"one step that can be undone: {len(before['items'])}\n" in saved.err
    again = anna("plan", "--week", "2026-W49", "--minutes", "200", "--json", "--save")
    assert again.status == 0
    assert again.json["planned_minutes"] <= 200 - before["planned_minutes"]
    third = anna("plan", "--week", "2026-W49", "--minutes", "200", "--json").json
    assert third["planned_minutes"] == 0 or again.json["planned_minutes"] > 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--week", "2026-W40"), "2026-W40 is over; plan this week, 2026-W48"),
        (("--week", "2026-W60"), "the nearest is 2026-W53"),
        (("--week", "next"), "the nearest is 2026-W48"),
        (("--week", "2031-W01"), "too far ahead"),
        (("--minutes", "-5"), "are no minutes of a week"),
        (("--minutes", "many"), "are no minutes of a week"),
        (("--minutes", "20000"), "up to 10,080"),
    ],
)
@pytest.mark.parametrize("save", [(), ("--save",)])
def test_what_cannot_be_planned_is_told_in_a_sentence(anna, words, told, save):
    assert told in anna.refused("plan", *words, *save)


def test_a_plan_needs_a_workspace_to_read_and_makes_one_to_save(line):
    assert "check the name" in line.refused("plan") and not line.workspace.exists()
    answer = line("plan", "--minutes", "60", "--save")
    assert answer.status == 0 and line.workspace.exists()
    assert "once your profile’s checklist or a score of LinkedIn is entered" in answer.out


def calendar(path):
    return icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_a_proposed_week_as_a_calendar(anna, tmp_path):
    """What is planned already and what is proposed; the same ids the next time, and nothing on the plan."""
    first, again = tmp_path / "a.ics", tmp_path / "b.ics"
    words = ("plan", "--week", "2026-W49", "--minutes", "150", "--json")
    plan = anna.ok(*words).json
    answer = anna(*words, "--ics", str(first))
    assert answer.status == 0 and answer.json == plan and answer.err == f"Written: {first}\n"
    anna(*words, "--ics", str(again))
    assert len(calendar(first)) == len(plan["items"])
    assert [event["uid"] for event in calendar(first)] == [event["uid"] for event in calendar(again)]
    days = {event.decoded("dtstart").date().isoformat() for event in calendar(first)}
    assert days == {item["on"] for item in plan["items"]}
    assert anna.ok(*words).json == plan


def test_a_saved_week_and_the_calendar_have_the_same_ids(anna, tmp_path):
    first, again = tmp_path / "a.ics", tmp_path / "b.ics"
    answer = anna("plan", "--week", "2026-W49", "--minutes", "150", "--save", "--ics", str(first))
    assert answer.status == 0 and f"Written: {first}\n" in answer.out
    later = anna.ok("plan", "--week", "2026-W49", "--planned", "--ics", str(again))
    assert later.out == f"Written: {again}\n"
    assert {event["uid"] for event in calendar(first)} == {event["uid"] for event in calendar(again)}


def test_the_week_as_it_is_planned_at_a_time_or_all_day(anna, tmp_path):
    target = tmp_path / "a.ics"
    anna.ok("plan", "--week", "2026-W47", "--planned", "--ics", str(target), "--at", "13:30")
    starts = [event.decoded("dtstart") for event in calendar(target)]
    assert len(starts) >= 10 and {start.date() for start in starts} >= {date(2026, 11, 16)}
    assert min(start.time() for start in starts) == time(13, 30)
    anna.ok("plan", "--week", "2026-W47", "--planned", "--ics", str(target), "--at", "all-day")
    assert {event["transp"] for event in calendar(target)} == {"TRANSPARENT"}
    assert all(type(event.decoded("dtstart")) is date for event in calendar(target))


def test_a_week_with_nothing_in_it_is_no_calendar(anna, tmp_path):
    target = tmp_path / "a.ics"
    for words in (("--planned",), ("--minutes", "0")):
        answer = anna("plan", "--week", "2026-W50", *words, "--ics", str(target))
        assert answer.status == 0 and not target.exists()
        assert "Nothing is planned for 2026-W50, so no calendar was written." in answer.err


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--ics", "a.ics", "--at", "25:00"), 1, "“25:00” is no time of day"),
        (("--ics", "a.ics", "--at", "soon"), 1, "“soon” is no time of day"),
        (("--ics", "a.ics", "--at", "09:00+02:00"), 1, "is no time of day"),
        (
            (
                "--ics",
                "no such folder/a.ics",
            ),
            1,
            "There is no folder",
        ),
        (("--at", "09:00"), 2, "belong to --ics FILE"),
        (("--planned",), 2, "belong to --ics FILE"),
        (("--planned", "--ics", "a.ics", "--json"), 2, "proposes nothing"),
        (("--planned", "--ics", "a.ics", "--minutes", "60"), 2, "proposes nothing"),
        (("--planned", "--save", "--ics", "a.ics"), 2, "does not go with --planned"),
    ],
)
def test_a_calendar_that_cannot_be(anna, tmp_path, monkeypatch, words, status, told):
    monkeypatch.chdir(tmp_path)
    assert told in anna.refused("plan", *words, status=status)
    assert not (tmp_path / "a.ics").exists()


def test_where_the_calendar_cannot_go_nothing_is_saved(anna, tmp_path):
    before = anna.ok("plan", "--week", "2026-W49", "--json").json
    assert before["items"]
    for target in (anna.workspace, tmp_path / "nowhere" / "a.ics"):
        anna.refused("plan", "--week", "2026-W49", "--save", "--ics", str(target))
    assert anna.ok("plan", "--week", "2026-W49", "--json").json == before
