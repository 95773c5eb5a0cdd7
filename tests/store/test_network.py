"""People as the pages ask for them: what was saved comes back, whole, as a list shows it, or to be counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ssi_coach.domain.network import Connection, Course, Known
from ssi_coach.store import network
from ssi_coach.store.workspace import Workspace

EVA = Connection(
    "eva-novak",
    "Eva Novak",
    "Hansa Logistik",
    "Head of Purchasing",
    "decision_maker",
    date(2024, 2, 29),
    "me",
    2,
    1,
    date(2026, 8, 4),
    date(2026, 8, 4),
    date(2026, 8, 1),
    (date(2026, 8, 1), date(2026, 8, 4)),
    date(2025, 1, 3),
    date(2026, 11, 20),
    "Alt GmbH",
    "Clerk",
    date(2026, 11, 19),
)


def saved(folder: Path, *people: Connection) -> Workspace:
    made = Workspace.create(folder / "Anna.ssicoach")
    with made.transaction() as db:
        network.save_connections(db, people)
    return made


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    workspace = saved(tmp_path, EVA, Connection("anna"))
    assert network.connections(workspace.db) == (Connection("anna"), EVA)
    anna, eva = network.known(workspace.db)
    assert anna == Known("anna") and anna.connected_on is None
    assert eva == Known(
        "eva-novak",
        "Eva Novak",
        "Hansa Logistik",
        "Head of Purchasing",
        "decision_maker",
        "2024-02-29",
        2,
        1,
        "2026-08-04",
        "2026-11-20",
        "Alt GmbH",
        "Clerk",
        "2026-11-19",
    )
    assert eva.connected_on == EVA.connected_on
    courses = list(network.courses(workspace.db))
    assert courses == [Course(), Course("2024-02-29", "2025-01-03", "2026-11-20", "2026-08-04", "2026-08-01 3")]
    workspace.close()


def test_the_last_contact_is_no_earlier_than_a_day_of_contact(tmp_path: Path) -> None:
    earlier, none = replace(EVA, last_contact=date(2026, 8, 1)), replace(EVA, slug="none", last_contact=None)
    workspace = saved(tmp_path, earlier, none)
    assert [contact.last_contact for contact in network.connections(workspace.db)] == [date(2026, 8, 4)] * 2
    workspace.close()
