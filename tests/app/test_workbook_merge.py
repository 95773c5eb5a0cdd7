"""Workbooks beside what is known: updated, never added; an older one loses nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app.imports import Importer
from ssi_coach.app.workbook_merge import completed, known_reach, workbook_document
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Audience, Coverage, Post
from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.importers.workbook import WorkbookContent, read_workbook
from ssi_coach.reports import interchange
from ssi_coach.store import scores
from ssi_coach.store.workspace import Workspace
from tests.importers import workbook_files as files

TODAY = date(2026, 11, 23)


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 23, 12, tzinfo=UTC)


def content(sheets: files.Sheets) -> WorkbookContent:
    return read_workbook(files.workbook(sheets), "Content.xlsx", TODAY)


def test_days_with_answers_become_one_activity_each() -> None:
    document = workbook_document(content(files.of_2024(days=4)), Document())
    assert [(a.id, a.count, a.source) for a in document.activities] == [
        ("archive:engagement_received:2024-08-25", 3, "archive"),
        ("archive:engagement_received:2024-08-28", 3, "archive"),
    ]
    assert document.coverage == (Coverage("analytics", date(2024, 8, 25), date(2024, 8, 28)),)
    assert [(fact.key, fact.on, fact.value) for fact in document.facts] == [("followers", date(2024, 8, 28), 1935)]


def test_posts_bear_the_number_the_archive_knows_them_by() -> None:
    shared = Post("7236", files.POSTED + timedelta(seconds=4), "What we learned", "photo")
    document = workbook_document(content(files.of_2024()), Document(posts=(shared,)))
    assert replace(shared, impressions=812, engagements=31) in document.posts
    assert len(document.posts) == 3


def test_a_shorter_workbook_does_not_make_a_post_smaller() -> None:
    known = Document(posts=(Post(files.post_id(files.POSTED), files.POSTED, impressions=9000, engagements=4),))
    post = next(p for p in workbook_document(content(files.of_2024()), known).posts if p.published_at == files.POSTED)
    assert (post.impressions, post.engagements) == (9000, 31)


def day(content: WorkbookContent, **figures: int) -> Audience:
    return replace(content.days[-1], **figures)


def test_the_newer_workbook_is_right_about_a_day() -> None:
    newer = content(files.of_2024(days=30))
    known = Document(
        audience=(day(newer, impressions=1),), coverage=(Coverage("analytics", newer.days[0].on, newer.days[-1].on),)
    )
    assert workbook_document(newer, known).audience[-1] == newer.days[-1]


def test_an_older_workbook_fills_gaps_only() -> None:
    older = content(files.of_2024(days=30))
    on = older.days[-1].on
    known = Document(
        audience=(Audience(on, impressions=1, engagements=2),),
        coverage=(Coverage("analytics", on, on + timedelta(days=9)),),
    )
    told = workbook_document(older, known).audience[-1]
    assert (told.impressions, told.engagements, told.followers) == (1, 2, 1935)


def test_a_reading_keeps_what_the_report_does_not_tell() -> None:
    known = OfficialScore(TODAY, brand=1, people=2, industry_rank=4, network_pillars={Pillar.BRAND: 9.0})
    joined = completed(OfficialScore(TODAY, brand=18.1, total=62.3), known)
    assert joined == replace(known, brand=18.1, total=62.3)
    assert completed(joined, None) == joined


@pytest.fixture
def importer(tmp_path: Path) -> Importer:
    path = tmp_path / "Anna Berg.ssicoach"
    Workspace.create(path).close()
    return Importer(path, resources.catalogue(), Noon())


def take_in(importer: Importer, path: Path) -> int:
    def report(_done: int, _whole: int) -> None:
        """Nobody watches."""

    preview = importer.preview([path], report)
    assert preview.outcome.added == importer.take_in(preview.files, report).added
    return preview.outcome.added


def exported(importer: Importer) -> bytes:
    from ssi_coach.app.merging import whole_document

    workspace = Workspace.open(importer.workspace)
    with workspace.reading() as db:
        data = interchange.to_bytes(whole_document(db))
    workspace.close()
    return data


def write(folder: Path, name: str, sheets: files.Sheets) -> Path:
    path = folder / name
    path.write_bytes(files.workbook(sheets))
    return path


def test_twice_is_once_and_an_older_one_after_a_newer_changes_nothing(importer: Importer, tmp_path: Path) -> None:
    whole = write(tmp_path, "whole.xlsx", files.of_2024())
    begin = write(tmp_path, "begin.xlsx", files.of_2024(days=30, engagements=(9, 9, 9)))
    assert take_in(importer, whole) > 90
    first = exported(importer)
    assert take_in(importer, whole) == 0
    assert exported(importer) == first
    take_in(importer, begin)
    again = exported(importer)
    take_in(importer, whole)
    assert exported(importer) == again
    workspace = Workspace.open(importer.workspace)
    with workspace.reading() as db:
        known = known_reach(db)
    workspace.close()
    assert [each.engagements for each in known.audience[:3]] == [3, 0, -1]
    assert {activity.count for activity in known.activities} == {3}


def test_answers_that_are_taken_back_count_no_longer(importer: Importer, tmp_path: Path) -> None:
    take_in(importer, write(tmp_path, "before.xlsx", files.of_2024(days=3, engagements=(3, 2, 1))))
    take_in(importer, write(tmp_path, "after.xlsx", files.of_2024(days=3, engagements=(3, -1, 0))))
    workspace = Workspace.open(importer.workspace)
    with workspace.reading() as db:
        found = [(activity.on.day, activity.count) for activity in known_reach(db).activities]
    workspace.close()
    assert found == [(25, 3)]


def test_history_is_kept_past_a_year(importer: Importer, tmp_path: Path) -> None:
    for number, first in enumerate([date(2024, 1, 1), date(2024, 12, 20), date(2025, 12, 1)]):
        take_in(importer, write(tmp_path, f"{number}.xlsx", files.of_2024(first, 350)))
    workspace = Workspace.open(importer.workspace)
    with workspace.reading() as db:
        days = [each.on for each in known_reach(db).audience]
    workspace.close()
    assert days[0] == date(2024, 1, 1)
    assert days[-1] == date(2025, 12, 1) + timedelta(days=349)
    assert len(days) > 1000


def test_a_teams_report_adds_to_the_reading_of_its_day(importer: Importer, tmp_path: Path) -> None:
    workspace = Workspace.open(importer.workspace)
    with workspace.transaction() as db:
        scores.save(db, OfficialScore(date(2026, 10, 31), brand=9, industry_rank=4))
    workspace.close()
    path = write(tmp_path, "usage_2026-10-31.xlsx", {"Usage": [files.SEAT_HEAD, files.ANNA]})
    assert take_in(importer, path) == 1
    assert take_in(importer, path) == 0
    workspace = Workspace.open(importer.workspace)
    with workspace.reading() as db:
        reading = scores.get(db, date(2026, 10, 31))
    workspace.close()
    assert reading is not None
    assert (reading.brand, reading.total, reading.industry_rank) == (18.1, 62.3, 4)
