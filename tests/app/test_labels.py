"""Names of undo steps: kept as a key and plain values, and read in any language by every later version."""

from __future__ import annotations

from typing import Any

import pytest

from ssi_coach import resources
from ssi_coach.app.labels import describe
from ssi_coach.domain.values import dataclass
from ssi_coach.ui.i18n import translator_for


@dataclass(frozen=True)
class Stored:
    """A step as the history of a workspace has it, and what it is called in English and in Polish."""

    label: str
    args: dict[str, Any]
    english: str
    polish: str


OLD = [
    Stored("tick_item", {"item": "photo"}, "tick “Professional photo”", "odhaczenie „Profesjonalne zdjęcie”"),
    Stored("log_activity", {"kind": "comment", "count": 1}, "log 1 comment", "zapis: 1 komentarz"),
    Stored("log_activity", {"kind": "comment", "count": 3}, "log 3 comments", "zapis: 3 komentarze"),
    Stored("log_activity", {"kind": "comment", "count": 5}, "log 5 comments", "zapis: 5 komentarzy"),
    Stored("log_activity", {"kind": "comment", "count": 22}, "log 22 comments", "zapis: 22 komentarze"),
    Stored("log_activity", {"kind": "a kind of another version", "count": 2}, "log a kind of another version", ""),
    Stored("add_cards", {"kind": "", "count": 2}, "plan 2 cards", "zaplanowanie 2 kart"),
    Stored("take_plan", {"week": "2026-W48", "count": 7}, "plan 2026-W48 with 7 cards", "plan na 2026-W48: 7 kart"),
    Stored("set_done_many", {"count": 4}, "tick 4 cards", "odhaczenie 4 kart"),
    Stored("move_cards", {"count": 3}, "move 3 cards", "przeniesienie 3 kart"),
    Stored("delete_cards", {"count": 12}, "delete 12 cards", "usunięcie 12 kart"),
    Stored("import_records", {"count": 1}, "import 1 row", "import: 1 wiersz"),
    Stored("import_records", {"count": 312}, "import 312 rows", "import: 312 wierszy"),
    Stored("a step of another version", {"count": 3}, "the last change", "ostatnia zmiana"),
]


@pytest.mark.parametrize("step", OLD, ids=lambda step: f"{step.label}-{step.args.get('count', '')}")
def test_what_older_versions_stored_is_still_read(step: Stored) -> None:
    said = describe(step.label, step.args, resources.catalogue())
    assert said.render() == step.english
    if step.polish:
        assert said.render(translator_for("pl")) == step.polish
