"""A week in three sentences: the right one for what happened, and never a number that is not there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ssi_coach.app import intents
from ssi_coach.app.causes import Cause, shown_lines
from ssi_coach.app.coach import Coach
from ssi_coach.app.review import build_review
from ssi_coach.app.review_words import WeekFacts, in_words, total_change
from ssi_coach.app.standing import WeekTotals
from ssi_coach.domain.records import Activity, OfficialScore, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.scoring.movers import Mover, MoverKind, describe

LAST = Week(2026, 47)


def moved(kind: MoverKind, points: float, key: str = "") -> Mover:
    return Mover(None, kind, key, 9 if kind == "activity" else None, points)


def caused(coach: Coach, *lines: Mover) -> tuple[Cause, ...]:
    return tuple(Cause(describe(line, coach.catalogue), line.points, line.kind) for line in lines)


def facts(
    *causes: Cause,
    start: float | None = 40.0,
    end: float | None = 41.3,
    plan: tuple[int, int] = (0, 0),
    running: bool = False,
    work: int = 0,
    results: int = 0,
) -> WeekFacts:
    done, planned = plan
    totals = WeekTotals(planned, done, done / planned if planned else 0.0)
    change = total_change(start, end)
    shown = () if change is None else shown_lines(causes, change)
    return WeekFacts(running, LAST.sunday, start, end, shown, totals, work, results)


COMMENTS = moved("activity", 0.9, "comment")
FADED = moved("fading", -0.6)


@pytest.mark.parametrize(
    ("week", "sentence"),
    [
        (facts(plan=(9, 12)), "Your estimate rose by 1.3 to 41.3; you did 9 of 12 things you had planned."),
        (
            facts(end=38.0, work=4),
            "Your estimate fell by 2.0 to 38.0; you worked without a plan: 4 things were logged.",
        ),
        (facts(end=40.0), "Your estimate stayed at 40.0; nothing was planned and nothing was logged."),
        (facts(end=40.2, work=1), "Your estimate hardly moved: 40.2; you worked without a plan: 1 thing was logged."),
        (
            facts(start=None),
            "Your estimate stands at 41.3 for the first time; nothing was planned and nothing was logged.",
        ),
        (
            facts(start=None, end=None, plan=(1, 2), running=True),
            "There is no score for this week yet; 1 of 2 planned things are done so far.",
        ),
    ],
)
def test_what_happened(coach: Coach, week: WeekFacts, sentence: str) -> None:
    assert str(in_words(week, coach.standing)[0]) == sentence


@pytest.mark.parametrize(
    ("causes", "sentence"),
    [
        ((COMMENTS,), "What mattered most: 9 comments (+0.9)."),
        (
            (COMMENTS, FADED, moved("activity", 0.3, "reply")),
            "What you did added 1.2 points, most of all 9 comments (+0.9); 0.6 faded, as they do every week.",
        ),
        (
            (moved("item", 1.1, "photo"), FADED),
            "What mattered most: Photo: ticked (+1.1); 0.6 points faded, as they do every week.",
        ),
        (
            (COMMENTS, moved("correction", -2.0)),
            "LinkedIn’s own score mattered most: it corrected the estimate by −2.0; everything else made +0.9.",
        ),
        ((FADED,), "0.6 points faded: a habit counts only as long as it is kept up."),
        ((), "No single thing mattered much."),
    ],
)
def test_what_mattered(coach: Coach, causes: tuple[Mover, ...], sentence: str) -> None:
    title = coach.catalogue.items["photo"].title
    end = 40.0 + sum(line.points for line in causes)
    shown = facts(*caused(coach, *causes), end=end)
    assert str(in_words(shown, coach.standing)[1]) == sentence.replace("Photo:", f"{title}:")


def test_the_sentence_adds_up_with_the_list_and_the_change_beside_it(coach: Coach) -> None:
    """Added less faded, and corrected, is what the estimate rose by; figures that are new are not left out of it."""
    lines = (
        moved("activity", 1.24, "comment"),
        moved("activity", 0.64, "reply"),
        moved("fact", 0.33, "connections"),
        moved("activity", 0.14, "post"),
        moved("fact", 0.13, "followers"),
        moved("fading", -2.26),
        moved("correction", 0.26),
    )
    end = 40.0 + sum(line.points for line in lines)
    causes = caused(coach, *lines)
    week = replace(facts(*causes, end=end), news=True)
    shown = {line.kind: line.points for line in week.lines}
    added = round(sum(line.points for line in week.lines if line.kind not in ("fading", "correction")), 1)
    assert str(in_words(week, coach.standing)[1]) == (
        f"What you did and what is new in your figures and profile added {added} points, most of all 9 comments "
        f"(+{week.lines[0].points}); {-shown['fading']} faded, as they do every week. "
        f"LinkedIn’s own score corrected the estimate by +{shown['correction']}."
    )
    assert round(added + shown["fading"] + shown["correction"], 1) == round(end - 40.0, 1)


def test_what_to_change(coach: Coach) -> None:
    def last(week: WeekFacts) -> str:
        return str(in_words(week, coach.standing)[2])

    assert last(facts(start=None, end=None)).startswith("Go through your profile list or record")
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 20), 12.0, 6.0, 1.0, 14.0)))
    assert last(facts(plan=(2, 9), running=True)) == "Until Sunday 7 planned things are open; begin with the shortest."
    assert last(facts(plan=(8, 9), running=True)) == "Until Sunday one planned thing is open."
    assert last(facts(plan=(2, 9))).startswith("Plan less next week, about 3 things")
    assert last(facts(end=64.0)).startswith("The score is good enough to hold")
    assert "conversation" not in last(facts(end=64.0, results=2))
    assert last(facts(plan=(9, 9))).startswith("Next week give “")


def test_a_review_carries_its_sentences_and_the_advice_is_that_of_the_weeks_end(coach: Coach) -> None:
    coach.do(intents.TickItem("photo", True, date(2026, 11, 2)))
    card = PlanCard(coach.new_id(), date(2026, 11, 17), "comment", 2, 0, 10)
    coach.do(intents.AddCards((card,)))
    coach.do(intents.SetDone({card.id: 2}))
    coach.do(intents.LogActivity(Activity(coach.new_id(), "conversation", date(2026, 11, 18))))
    before = build_review(coach.standing, LAST).words
    assert str(before[0]).endswith("you did 1 of 1 thing you had planned.")
    # A reading of a later day changes nothing that was said of an earlier week's end.
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 23), 25.0, 25.0, 3.0, 25.0)))
    assert build_review(coach.standing, LAST).words[2] == before[2]
