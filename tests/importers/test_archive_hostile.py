"""Archives made to do harm, or damaged on the way: one sentence, or the rest is read; never anything else."""

from __future__ import annotations

import io
import os
import random
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.archive import read_archive, source, table
from tests.conftest import SOAK
from tests.importers import archive_files as files

HERE = ZoneInfo("Europe/Stockholm")


def refused(path: Path) -> str:
    with pytest.raises(InputProblem) as problem:
        read_archive(path, HERE)
    sentence = str(problem.value)
    assert "\n" not in sentence and len(sentence) < 300
    return sentence


def test_something_else_in_a_zip_or_folder(tmp_path: Path) -> None:
    assert "Connections.csv" in refused(files.write_zip(tmp_path / "a.zip", {"holiday.jpg": b"x"}))
    assert "Connections.csv" in refused(files.write_folder(tmp_path / "b", {"holiday.jpg": b"x"}))
    assert "Connections.csv" in refused(files.write_zip(tmp_path / "c.zip", {}))


def test_a_zip_in_a_zip(tmp_path: Path) -> None:
    inner = files.archive(tmp_path, "2024").read_bytes()
    assert "another ZIP" in refused(files.write_zip(tmp_path / "outer.zip", {"inner.zip": inner}))
    content = read_archive(files.write_zip(tmp_path / "b.zip", files.build("2024") | {"inner.zip": inner}), HERE)
    assert [r.name for r in content.files if r.skipped] == ["inner.zip"]


def test_names_that_lead_out_are_never_followed(tmp_path: Path) -> None:
    bad = {"../Connections.csv": b"x", "/etc/Profile.csv": b"x", "..\\..\\Shares.csv": b"x", "C:\\Shares.csv": b"x"}
    before = sorted(tmp_path.rglob("*"))
    path = files.write_zip(tmp_path / "a.zip", bad | files.build("2024"))
    content = read_archive(path, HERE)
    assert sum(bool(report.skipped) for report in content.files) == len(bad)
    assert content.counts == read_archive(files.archive(tmp_path, "2024"), HERE).counts
    assert {p.name for p in tmp_path.rglob("*")} - {p.name for p in before} == {"a.zip", files.file_name("2024")}


@pytest.mark.unmeasured
def test_a_bomb_goes_no_further_than_its_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 4 << 20)
    bomb = {"messages.csv": files.build("2024")["messages.csv"] + b'"x",\n' * (1 << 20)}
    assert "messages.csv" in refused(files.write_zip(tmp_path / "a.zip", bomb))
    spread = {f"Reactions_{n}.csv": b"Date,Type,Link\n" + b"\n" * (1 << 20) for n in range(5)}
    assert "Reactions" in refused(files.write_zip(tmp_path / "b.zip", spread))
    assert "messages.csv" in refused(files.write_folder(tmp_path / "c", bomb))


def test_a_line_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = files.archive(tmp_path, "2024", Skills=b"Name\nSelling\n" + b"x" * (20 << 20))
    content = read_archive(path, HERE)
    assert content.skills == 1
    assert [str(r.skipped[0].why) for r in content.files if r.skipped] == [
        "A line in it has no end; what follows was not read."
    ]


def test_more_files_than_any_archive_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_ENTRIES", 100)
    many = files.build("2024") | {f"{n}.txt": b"" for n in range(100)}
    assert "100" in refused(files.write_zip(tmp_path / "a.zip", many))
    assert "100" in refused(files.write_folder(tmp_path / "b", many))


def test_more_rows_than_anybody_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MAX_ROWS", 10)
    rows = [["2024-06-11 10:00:00", "LIKE", "x"]] * 20
    content = read_archive(files.archive(tmp_path, "2024", Reactions=files.table("Date,Type,Link", rows)), HERE)
    assert content.counts["reaction"] == {date(2024, 6, 11): 10}
    assert [str(r.skipped[0].why) for r in content.files if r.skipped] == [
        "More than 10 rows; what follows was not read."
    ]


def test_a_locked_zip(tmp_path: Path) -> None:
    data = bytearray(files.archive(tmp_path, "2024").read_bytes())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    (tmp_path / "locked.zip").write_bytes(data)
    assert "password" in refused(tmp_path / "locked.zip")


def test_a_zip_that_was_not_loaded_wholly(tmp_path: Path) -> None:
    data = files.archive(tmp_path, "2024").read_bytes()
    for length in (4, 100, len(data) // 2, len(data) - 10):
        (tmp_path / "cut.zip").write_bytes(data[:length])
        told = refused(tmp_path / "cut.zip")
        assert "load it from LinkedIn again" in told
        assert "(cut.zip)" not in told


def test_a_file_damaged_inside_the_zip(tmp_path: Path) -> None:
    data = bytearray(files.archive(tmp_path, "2024").read_bytes())
    entry = zipfile.ZipFile(io.BytesIO(data)).getinfo("messages.csv")
    for at in range(entry.header_offset + 60, entry.header_offset + 90):
        data[at] ^= 0xFF
    (tmp_path / "bad.zip").write_bytes(data)
    assert "messages.csv" in refused(tmp_path / "bad.zip")


def test_a_pipe_among_the_files_is_not_waited_for(tmp_path: Path) -> None:
    folder = files.write_folder(tmp_path / "a", files.build("2024"))
    if hasattr(os, "mkfifo"):
        (folder / "Shares.csv").unlink()
        os.mkfifo(folder / "Shares.csv")
        assert "Shares" in read_archive(folder, HERE).missing
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert read_archive(folder, HERE).connections


def test_two_archives_in_one_folder_are_not_mixed(tmp_path: Path) -> None:
    for era in ("2023", "2024"):
        files.archive(tmp_path, era)
    assert "one by one" in refused(tmp_path)


def test_whoever_reads_may_stop_it(tmp_path: Path) -> None:
    class Stop(RuntimeError):
        pass

    calls = 0

    def cancelled(_share: float) -> None:
        nonlocal calls
        calls += 1
        if calls == 5:
            raise Stop

    with pytest.raises(Stop):
        read_archive(files.archive(tmp_path, "2024"), HERE, cancelled)


def _tear(data: bytes, dice: random.Random) -> bytes:
    """The file with something broken in it."""
    torn = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(torn) + 1)
        match dice.randrange(7):
            case 0:
                torn[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del torn[at : at + dice.randrange(200)]
            case 2:
                torn[at:at] = dice.choice(
                    [b'"', b"\n", b"\r", b"\0", b",", b";", b"\t", b"\\", b"\xff\xfe", b"PK\x03\x04"]
                )
            case 3:
                other = dice.randrange(len(torn) + 1)
                torn[at:at] = torn[other : other + dice.randrange(300)]
            case 4:
                torn[at:at] = str(dice.choice([0, -1, 2**70, 10**400, "१२", "2024-13-45", "٣/٤/٢٤"])).encode()
            case 5:
                torn = bytearray(bytes(torn).replace(b",", dice.choice([b";", b"\t", b",,", b""]), dice.randrange(50)))
            case 6:
                torn = bytearray(
                    bytes(torn).decode("utf-8", "replace").encode(dice.choice(["utf-16", "cp1252"]), "replace")
                )
    return bytes(torn)


@pytest.mark.unmeasured
@pytest.mark.parametrize("era", files.ERAS)
def test_torn_files_are_read_or_refused(tmp_path: Path, era: str) -> None:
    built = files.build(era)
    dice = random.Random(era)
    for _ in range(1500 if SOAK else 45):
        torn = {name: _tear(data, dice) if dice.random() < 0.3 else data for name, data in built.items()}
        path = files.write_zip(tmp_path / files.file_name(era), torn)
        try:
            content = read_archive(path, HERE)
        except InputProblem:
            continue
        repr(content)
        assert all(report.rows >= 0 for report in content.files)
        assert all(row.line is None or row.line > 0 for report in content.files for row in report.skipped)
        assert all(date(2003, 5, 4) <= day for days in content.counts.values() for day in days)


def test_torn_zips_are_read_or_refused(tmp_path: Path) -> None:
    dice = random.Random(3)
    whole = files.archive(tmp_path, "2024").read_bytes()
    path = tmp_path / "torn.zip"
    for _ in range(1500 if SOAK else 60):
        path.write_bytes(_tear(whole, dice))
        sentence = ""
        try:
            repr(read_archive(path, HERE))
        except InputProblem as problem:
            sentence = str(problem)
        assert "\n" not in sentence


def test_any_bytes_at_all_as_any_file(tmp_path: Path) -> None:
    dice = random.Random(5)
    names = [f"{name}.csv" for name in ("Connections", "messages", "Comments", "Shares", "Invitations", "Rich_Media")]
    for _ in range(300 if SOAK else 20):
        path = files.write_zip(
            tmp_path / files.file_name("2026"), {name: dice.randbytes(dice.randrange(3000)) for name in names}
        )
        content = read_archive(path, HERE)
        assert content.exported_on == date(2026, 6, 20)


def test_the_days_of_a_reading_are_believable(tmp_path: Path) -> None:
    at = datetime(2024, 6, 11, tzinfo=UTC)
    rows = [
        [day, "LIKE", files.post_link(at)]
        for day in ("1999-01-01 00:00:00", "2099-01-01 00:00:00", "0001-01-01 00:00:00", "9999-12-31 23:59:59")
    ]
    content = read_archive(files.archive(tmp_path, "2024", Reactions=files.table("Date,Type,Link", rows)), HERE)
    assert "reaction" not in content.counts
    report = next(report for report in content.files if report.name == "Reactions.csv")
    assert len(report.skipped) == 4 and report.rows == 0
