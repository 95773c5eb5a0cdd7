"""Forgetting people takes them out of results, too, and leaves what was entered of others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ssi_coach.app import intents
from ssi_coach.app.forgetting import forget_people
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection
from ssi_coach.domain.records import Activity
from tests.app.conftest import MakeCoach

DAY = date(2026, 11, 20)


def test_results_no_longer_name_imported_people(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    people = (Connection("z-1", "Lars Zwirnhübner"), Connection("z-2", "Kranichfeld"), Connection("z-3", ""))
    coach.import_records(Document(connections=people))
    told = {
        "same": "Lars Zwirnhübner",
        "typed": "lars  ZWIRNHUBNER",
        "company": "Lars Zwirnhübner, Nordfrakt AB",
        "one": "(Kranichfeld)",
        "other": "Lars Holm",
        "part": "Lars Zwirn",
    }
    for id, with_whom in told.items():
        note = "asked Lars Zwirnhübner twice" if id == "same" else "went well"
        coach.do(intents.LogActivity(Activity(id, "call", DAY, 1, note, with_whom=with_whom)))
    forget_people(path)
    coach.refresh()
    kept = {row.id: (row.with_whom, row.note) for row in coach.results()}
    assert kept == {
        "same": (None, ""),
        "typed": (None, "went well"),
        "company": (None, "went well"),
        "one": (None, "went well"),
        "other": ("Lars Holm", "went well"),
        "part": ("Lars Zwirn", "went well"),
    }
    content = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    assert "Zwirnhübner".encode() not in content and b"ZWIRNHUBNER" not in content
