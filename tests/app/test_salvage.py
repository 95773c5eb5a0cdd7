"""What is saved of a damaged workspace: real files with something in every table, really damaged."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.app import salvage
from ssi_coach.app.clock import Clock
from ssi_coach.app.coach import Coach
from ssi_coach.app.salvage import Findings
from ssi_coach.domain.network import Audience, Coverage, Invitation, Post
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, NewerWorkspace, ProtectedWorkspace
from ssi_coach.store import activities, check
from ssi_coach.store.schema import RECORDED
from ssi_coach.store.workspace import Workspace
from tests.conftest import FixedClock
from tests.lives import half_year

KEY = Passphrase("Salz und Brot")
PAGE = 4096
Rows = dict[str, set[tuple[object, ...]]]
CATALOGUE = resources.catalogue()
MOMENT = datetime(2026, 11, 2, 9, tzinfo=UTC)
CLOCK = FixedClock(datetime(2026, 11, 23, 9, tzinfo=UTC))


@dataclass
class Life:
    """A workspace with something in every table: its bytes, and its rows."""

    content: bytes
    rows: Rows
    key: Passphrase | None

    @property
    def whole(self) -> int:
        return sum(map(len, self.rows.values()))


def rows_of(path: Path, key: Passphrase | None) -> Rows:
    workspace = Workspace.open_readonly(path, key)
    try:
        assert check.verify(workspace.db).clean
        return {t: {tuple(row) for row in workspace.db.execute(f"SELECT * FROM {t}")} for t in RECORDED}
    finally:
        workspace.close()


def make(path: Path, key: Passphrase | None, clock: Clock) -> Life:
    coach = Coach(Workspace.create(path, key), CATALOGUE, clock)
    day = date(2026, 11, 2)
    document = replace(
        half_year(coach.standing.today, 1),
        dismissed=("people.leads",),
        weights={"brand.posts": {"points": 5.0}},
        posts=tuple(
            Post(str(n), datetime(2026, 11, 2, 9, tzinfo=UTC), f"{n} " * 400, "photo", n, n) for n in range(40)
        ),
        audience=(Audience(day, 800, 30, 1900, 4),),
        invitations=tuple(Invitation(f"slug-{n}", "out", day, accepted=True, note=False) for n in range(40)),
        coverage=(Coverage("Invitations.csv", day, date(2026, 11, 20)),),
    )
    coach.import_records(document)
    coach.close()
    rows = rows_of(path, key)
    assert all(rows.values())
    return Life(path.read_bytes(), rows, key)


@pytest.fixture(scope="module", params=["plain", "protected"])
def life(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Life:
    folder = tmp_path_factory.mktemp("life")
    return make(folder / "Anna Berg.ssicoach", KEY if request.param == "protected" else None, CLOCK)


def saved(life: Life, folder: Path, content: bytes, log: bytes | None = None) -> tuple[float, Findings, Rows]:
    """Salvage damaged bytes: the share of the rows that is there again, what was told, and the new rows."""
    path, target = folder / "damaged.ssicoach", folder / "new.ssicoach"
    path.write_bytes(content)
    if log is not None:
        Path(f"{path}-wal").write_bytes(log)
    beside = set(folder.iterdir())
    findings = salvage.salvage_into(path, target, CATALOGUE, CLOCK, life.key)
    assert path.read_bytes() == content
    assert log is None or Path(f"{path}-wal").read_bytes() == log
    assert set(folder.iterdir()) == {*beside, target}
    assert target.stat().st_mode & 0o777 == 0o600
    rows = rows_of(target, life.key)
    there = sum(len(rows[table] & life.rows[table]) for table in RECORDED)
    return there / life.whole, findings, rows


def zeroed(content: bytes, begin: int, end: int) -> bytes:
    return content[:begin] + bytes(min(end, len(content)) - begin) + content[end:]


@pytest.mark.unmeasured
def test_a_sound_file_is_read_whole(life: Life, tmp_path: Path) -> None:
    share, findings, rows = saved(life, tmp_path, life.content)
    assert share == 1 and rows == life.rows
    assert all(count.whole for count in findings.tables.values()) and not findings.unknown
    workspace = Workspace.open_readonly(tmp_path / "new.ssicoach", life.key)
    assert workspace.db.execute("SELECT count(*) FROM history").fetchone() == (0,)
    workspace.close()


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    ("begin", "end", "least"),
    [(100, PAGE - 32, 1.0), (8 * PAGE, 9 * PAGE, 0.95), (30 * PAGE, 33 * PAGE, 0.93), (-3 * PAGE, -2 * PAGE, 0.95)],
    ids=["schema", "one page", "three pages", "near the end"],
)
def test_a_hole_costs_what_was_in_it(life: Life, tmp_path: Path, begin: int, end: int, least: float) -> None:
    size = len(life.content)
    share, findings, rows = saved(life, tmp_path, zeroed(life.content, begin % size, end % size))
    assert share >= least
    if share < 1:
        assert findings.lost or findings.unknown
    assert all(rows[table] <= life.rows[table] for table in RECORDED if table not in ("activity", "person"))


def test_the_first_page_gone_costs_nothing_of_an_unprotected_file(life: Life, tmp_path: Path) -> None:
    content = zeroed(life.content, 0, PAGE)
    if life.key is None:
        share, _, _ = saved(life, tmp_path, content)
        assert share == 1
    else:
        # The salt of the key was on it.
        with pytest.raises(DamagedWorkspace, match="Nothing can be read"):
            saved(life, tmp_path, content)
        assert not (tmp_path / "new.ssicoach").exists()


def test_without_any_page_of_the_schema_tables_are_told_by_their_rows(tmp_path: Path) -> None:
    life = make(tmp_path / "whole.ssicoach", None, CLOCK)
    content = bytearray(zeroed(life.content, 0, PAGE))
    for place in range(PAGE, len(content), PAGE):
        if b"CREATE TABLE" in content[place : place + PAGE]:
            content[place : place + PAGE] = bytes(PAGE)
    (tmp_path / "x").mkdir()
    share, findings, rows = saved(life, tmp_path / "x", bytes(content))
    assert share >= 0.97
    assert findings.unknown
    assert all(rows[table] for table in ("person", "weight", "activity", "plan_card", "connection", "invitation"))


def test_a_file_cut_in_half_keeps_the_other_half(life: Life, tmp_path: Path) -> None:
    share, findings, _ = saved(life, tmp_path, life.content[: len(life.content) // 2 + 77])
    assert share > 0.35
    assert findings.unknown


@pytest.mark.unmeasured
def test_flipped_bits_lose_rows_and_never_break_the_new_file(life: Life, tmp_path: Path) -> None:
    content = bytearray(life.content)
    random = Random(5)
    for _ in range(150):
        content[random.randrange(PAGE, len(content))] ^= 1 << random.randrange(8)
    share, findings, _ = saved(life, tmp_path, bytes(content))
    assert share > 0.85
    assert findings.lost


def test_rows_that_an_import_would_refuse_are_left_out_and_counted(tmp_path: Path) -> None:
    life = make(tmp_path / "whole.ssicoach", None, CLOCK)
    workspace = Workspace.open(tmp_path / "whole.ssicoach")
    with workspace.transaction() as db:
        db.execute("UPDATE activity SET kind = 'commemt' WHERE rowid IN (3, 90, 200)")
        db.execute("UPDATE connection SET contact_days = 'never' WHERE slug = (SELECT min(slug) FROM connection)")
    workspace.close()
    (tmp_path / "x").mkdir()
    _, findings, rows = saved(life, tmp_path / "x", (tmp_path / "whole.ssicoach").read_bytes())
    assert findings.tables["activity"].refused == 3
    assert findings.tables["connection"].refused == 1
    assert len(rows["connection"]) == len(life.rows["connection"]) - 1


@pytest.mark.unmeasured
def test_what_the_log_committed_is_read_up_to_where_it_is_cut(life: Life, tmp_path: Path) -> None:
    path = tmp_path / "live.ssicoach"
    path.write_bytes(life.content)
    workspace = Workspace.open(path, life.key)
    workspace.db.execute("PRAGMA wal_autocheckpoint = 0")
    for number in range(30):
        with workspace.transaction() as db:
            db.execute("INSERT INTO fact VALUES ('followers', date('2026-01-01', ?), 5)", (f"+{number} days",))
    content, log = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    workspace.close()

    def facts(name: str, log: bytes) -> tuple[int, bool]:
        folder = tmp_path / name
        folder.mkdir()
        share, findings, rows = saved(life, folder, content, log)
        assert share == 1
        return len(rows["fact"] - life.rows["fact"]), findings.unknown

    assert facts("all", log) == (30, False)
    some, unknown = facts("cut", log[: len(log) * 2 // 3 + 10])
    assert 0 < some < 30 and unknown
    assert facts("gone", b"") == (0, False)


def test_a_half_migrated_file_gives_what_it_has(tmp_path: Path) -> None:
    life = make(tmp_path / "whole.ssicoach", None, CLOCK)
    workspace = Workspace.open(tmp_path / "whole.ssicoach")
    for table in ("coverage", "audience"):
        workspace.db.execute(f"DROP TABLE {table}")
    workspace.close()
    (tmp_path / "x").mkdir()
    _, findings, rows = saved(life, tmp_path / "x", (tmp_path / "whole.ssicoach").read_bytes())
    assert rows["connection"] == life.rows["connection"] and not rows["coverage"]
    assert findings.tables["coverage"].gaps == 1


def test_an_older_schema_is_read_by_its_own_rules(tmp_path: Path) -> None:
    path = tmp_path / "old.ssicoach"
    shutil.copyfile(Path(__file__).parent.parent / "data" / "schema-1.ssicoach", path)
    before = path.read_bytes()
    findings = salvage.salvage_into(path, tmp_path / "new.ssicoach", CATALOGUE, CLOCK)
    assert findings.read > 10 and not findings.lost and not findings.unknown
    assert path.read_bytes() == before


def test_a_row_that_stands_for_a_missing_activity_is_mended(tmp_path: Path) -> None:
    life = make(tmp_path / "whole.ssicoach", None, CLOCK)
    workspace = Workspace.open(tmp_path / "whole.ssicoach")
    with workspace.transaction() as db:
        (card,) = db.execute("SELECT id FROM plan_card WHERE done > 0").fetchone() or ("",)
        activities.delete(db, card)
    workspace.close()
    (tmp_path / "x").mkdir()
    _, _, rows = saved(life, tmp_path / "x", (tmp_path / "whole.ssicoach").read_bytes())
    assert card in {row[0] for row in rows["activity"]}


def test_nothing_is_overwritten(life: Life, tmp_path: Path) -> None:
    path = tmp_path / "damaged.ssicoach"
    path.write_bytes(life.content)
    for target in (path, tmp_path / "there.txt"):
        target.touch()
        with pytest.raises(InputProblem, match="exists already"):
            salvage.salvage_into(path, target, CATALOGUE, CLOCK, life.key)
    assert path.read_bytes() == life.content
    assert salvage.free_name(path).name == "damaged salvaged.ssicoach"
    salvage.free_name(path).touch()
    assert salvage.free_name(path).name == "damaged salvaged 2.ssicoach"


def test_what_cannot_be_salvaged_is_said(tmp_path: Path) -> None:
    path, target = tmp_path / "damaged.ssicoach", tmp_path / "new.ssicoach"
    for content in (b"no database at all" * 1000, b"SQLite format 3\0", b"\1" * 20_000):
        path.write_bytes(content)
        with pytest.raises(DamagedWorkspace, match="Nothing can be read"):
            salvage.salvage_into(path, target, CATALOGUE, CLOCK)
    life = make(tmp_path / "whole.ssicoach", KEY, CLOCK)
    path.write_bytes(life.content)
    for key in (None, Passphrase("something else")):
        with pytest.raises(ProtectedWorkspace):
            salvage.look(path, CATALOGUE, CLOCK, key)
    assert not target.exists()


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "newer.ssicoach"
    workspace = Workspace.create(path)
    workspace.db.execute("PRAGMA user_version = 99")
    workspace.close()
    with pytest.raises(NewerWorkspace):
        salvage.look(path, CATALOGUE, CLOCK)


def test_every_table_has_a_name_in_words() -> None:
    assert set(salvage.TABLE_NAMES) == set(RECORDED)


_LIVES: dict[bool, Life] = {}


@pytest.mark.unmeasured
@given(
    protected=st.booleans(),
    holes=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 20_000)), min_size=1, max_size=4),
    keep=st.floats(0.2, 1),
)
def test_whatever_is_zeroed_or_cut_the_new_file_is_clean_and_holds_nothing_foreign(
    tmp_path_factory: pytest.TempPathFactory, protected: bool, holes: list[tuple[float, int]], keep: float
) -> None:
    folder = tmp_path_factory.mktemp("holes")
    if protected not in _LIVES:
        _LIVES[protected] = make(folder / "whole.ssicoach", KEY if protected else None, CLOCK)
    life = _LIVES[protected]
    content = life.content
    for place, size in holes:
        begin = int(place * len(content))
        content = zeroed(content, begin, begin + size)
    content = content[: int(len(content) * keep)]
    (folder / "x").mkdir()
    try:
        share, findings, rows = saved(life, folder / "x", content)
    except (DamagedWorkspace, ProtectedWorkspace):
        # The page with the key's salt, or all that was left.
        assert not any(content[:16]) or not any(content[16:100]) or len(content) < 2 * PAGE or protected
        return
    assert share == 1 or findings.lost or findings.unknown
    # Cards that were ticked and lost their activity get one again; of the person, the time zone and the first day.
    for table in set(RECORDED) - {"activity", "person"}:
        assert rows[table] <= life.rows[table]
