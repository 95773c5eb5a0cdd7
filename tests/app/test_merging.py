"""Taking in an interchange document: the file wins by id, the rest stays, and twice is once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.work import Work
from ssi_coach.domain.interchange import Document, content_id
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, ChecklistEntry, Fact, OfficialScore, PlanCard
from ssi_coach.importers.interchange import read_document
from ssi_coach.store import history, scores
from ssi_coach.store.workspace import Workspace
from tests.app.conftest import MakeCoach
from tests.app.lives import Hands
from tests.app.test_undo import act, same_as_read_anew

DAY = timedelta(days=1)
MONDAY = date(2026, 11, 16)


def full(coach: Coach, seed: int = 5) -> Document:
    act(coach, Hands(coach, seed), 120)
    return replace(
        coach.document(), dismissed=("people.leads",), weights={"brand.posts": {"points": 5.0, "reference": 2.0}}
    )


def test_export_import_export_is_the_same(make_coach: MakeCoach, tmp_path: Path) -> None:
    document = full(make_coach())
    other = make_coach(tmp_path / "other.ssicoach")
    before = other.document()
    result = other.import_records(document)
    assert other.document() == document == document.canonical()
    assert result.undoable and result.added["activities"] == len(document.activities)
    same_as_read_anew(other)
    assert len(other.steps()) == 1
    other.undo()
    assert other.document() == before
    other.redo()
    assert other.document() == document


def test_the_second_time_changes_nothing(make_coach: MakeCoach) -> None:
    coach = make_coach()
    document = full(coach)
    coach.import_records(document)
    steps = coach.steps()
    again = coach.import_records(document)
    assert again.total_added == 0
    assert again.already_there["plan"] == len(document.plan)
    assert coach.steps() == steps


def test_a_dry_run_says_the_same_and_changes_nothing(coach: Coach) -> None:
    document = Document(activities=(Activity("a", "comment", MONDAY),), person={"name": "Anna Berg"})
    before = coach.document()
    told = coach.import_records(document, dry_run=True)
    assert coach.document() == before
    assert coach.standing.undo is None
    assert coach.import_records(document) == told


def test_the_file_wins_by_id_and_other_rows_stay(coach: Coach) -> None:
    coach.do(intents.LogActivity(Activity("a", "comment", MONDAY, 3)))
    coach.do(intents.LogActivity(Activity("b", "post", MONDAY)))
    coach.import_records(Document(activities=(Activity("a", "comment", MONDAY, 5, "more"),)))
    assert {a.id: a.count for a in coach.activities(MONDAY, MONDAY)} == {"a": 5, "b": 1}


def test_a_ticked_card_without_activity_makes_it(coach: Coach) -> None:
    coach.import_records(Document(plan=(PlanCard("c", MONDAY, "comment", 3, 2),)))
    assert coach.activities(MONDAY, MONDAY) == (Activity("c", "comment", MONDAY, 2),)
    assert coach.standing.records.person.log_since == MONDAY


def test_cards_and_activities_go_on_agreeing(coach: Coach) -> None:
    card = PlanCard("c", MONDAY, "comment", 3, 2)
    coach.do(intents.AddCards((card,)))
    coach.import_records(Document(activities=(Activity("c", "comment", MONDAY, 3),)))
    assert coach.cards(coach.standing.week.shift(-1))[0].done == 3
    coach.import_records(Document(plan=(replace(card, done=1),)))
    assert coach.activities(MONDAY, MONDAY)[0].count == 1
    coach.import_records(Document(plan=(replace(card, done=0),)))
    assert coach.activities(MONDAY, MONDAY) == ()
    coach.import_records(Document(plan=(card,), activities=(Activity("c", "comment", MONDAY, 3),)))
    assert coach.cards(coach.standing.week.shift(-1))[0].done == 3


def test_an_activity_whose_card_was_deleted_survives_an_old_file(coach: Coach) -> None:
    card = PlanCard("c", MONDAY, "comment", 3, 2)
    coach.do(intents.AddCards((card,)))
    coach.do(intents.DeleteCards(("c",)))
    coach.import_records(Document(plan=(replace(card, done=0),)))
    assert coach.activities(MONDAY, MONDAY)[0].count == 2
    assert coach.cards(coach.standing.week.shift(-1))[0].done == 2


def test_figures_of_the_person(coach: Coach) -> None:
    today = coach.standing.today
    coach.import_records(Document(person={"connections": 800}))
    assert coach.standing.records.facts == (Fact("connections", None, 800),)
    coach.import_records(Document(person={"connections": 812, "headline": None, "name": "Anna Berg"}))
    assert coach.standing.records.facts == (Fact("connections", None, 800), Fact("connections", today, 812))
    known = Fact("followers", MONDAY, 1900)
    coach.import_records(Document(person={"followers": 1900, "name": None}, facts=(known,)))
    assert known in coach.standing.records.facts and len(coach.standing.records.facts) == 3
    assert coach.standing.records.person.name == "Anna Berg"


def test_activities_without_a_first_day_take_the_earliest_by_hand(coach: Coach) -> None:
    coach.import_records(
        Document(
            activities=(
                Activity("a", "comment", MONDAY - 9 * DAY, source="archive"),
                Activity("b", "comment", MONDAY),
                Activity("c", "comment", MONDAY - DAY),
            )
        )
    )
    assert coach.standing.records.person.log_since == MONDAY - DAY


def test_a_wrong_figure_changes_nothing(coach: Coach) -> None:
    before = coach.document()
    with pytest.raises(InputProblem, match="does not fit"):
        coach.import_records(Document(facts=(Fact("followers", MONDAY, 1),), person={"invite_acceptance": 3.0}))
    assert coach.document() == before


def test_by_hand_wins_over_the_archive_on_the_same_day(coach: Coach) -> None:
    coach.import_records(
        Document(
            checklist=(
                ChecklistEntry("photo", MONDAY, True, "manual"),
                ChecklistEntry("photo", MONDAY, False, "archive", "no picture"),
            )
        )
    )
    assert [entry.source for entry in coach.standing.records.checklist] == ["archive", "manual"]
    today = coach.standing.today
    empty = coach.standing.series.build(coach.standing.series.model, type(coach.standing.series.evidence)(), today)
    assert coach.standing.series.estimate(today).total > empty.estimate(today).total


def test_a_file_whose_last_contact_is_too_early_is_known_the_second_time(coach: Coach) -> None:
    text = """{"format": "ssi-coach", "version": 1, "connections": [
        {"slug": "lars", "contact_days": "2026-01-05 10", "last_contact": "2026-01-06"},
        {"slug": "petra", "contact_days": "2026-01-05"}]}"""
    added = [
        coach.import_records(read_document(text, coach.catalogue, coach.standing.today)).total_added for _ in range(2)
    ]
    assert added == [2, 0]


def test_an_import_too_large_to_undo_says_so_and_backs_up(
    coach: Coach, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MAX_BYTES", 100)
    document = Document(official_scores=tuple(OfficialScore(MONDAY - n * DAY, 18.1 + n / 50) for n in range(80)))
    assert not coach.import_records(document, dry_run=True).undoable
    assert coach.standing.records.readings == ()
    assert not coach.import_records(document).undoable
    assert len(coach.standing.records.readings) == 80
    assert coach.standing.undo is None
    (copy,) = (path.parent / "Anna Berg backups").glob("* before import.ssicoach")
    with Workspace.trial(copy).reading() as db:
        assert scores.everything(db) == ()


def test_an_import_too_large_to_undo_can_be_cancelled_when_its_backup_is_made(
    coach: Coach, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MAX_BYTES", 100)
    document = Document(official_scores=tuple(OfficialScore(MONDAY - n * DAY, 18.1 + n / 50) for n in range(80)))
    coach.do(intents.LogActivity(Activity("one", "comment", MONDAY, 1)))
    backed_up: list[bool] = []
    made = 0

    def part(_work: Work) -> Document:
        nonlocal made
        made += 1
        return document

    def stop() -> None:
        backed_up.append(any((path.parent / "Anna Berg backups").glob("* before import.ssicoach")))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        coach._gate.take_in_all([part], dry_run=False, last_look=stop)
    assert (made, backed_up) == (1, [True])
    assert coach.refresh().records.readings == ()
    assert coach.standing.undo is not None


def test_rows_without_id_are_told_apart_by_content_and_ordinal() -> None:
    ids = {content_id("activities", "row", n) for n in range(3)} | {content_id("plan", "row", 0)}
    assert len(ids) == 4
    assert content_id("activities", "row", 1) == content_id("activities", "row", 1)
