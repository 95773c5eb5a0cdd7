"""What letting go of something over the window would do, told by what it is."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from ssi_coach.app.dropped import Dropped, dropped
from ssi_coach.app.session import create_session
from tests.importers import archive_files
from tests.ui.lives import ENGLISH_PAGE, GERMAN_PAGE


def what(*paths: Path, text: str = "", is_open: bool = True, writable: bool = True) -> Dropped:
    return dropped(paths, text, is_open=is_open, writable=writable)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return archive_files.archive(tmp_path, "2024")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "photo.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200))
    return file


def test_a_workspace_is_opened_whether_one_is_open_or_not(tmp_path: Path) -> None:
    file = tmp_path / "Anna.ssicoach"
    for is_open in (True, False):
        assert (what(file, is_open=is_open, writable=False).kind, what(file).paths) == ("open", (file,))


def test_two_workspaces_are_refused(tmp_path: Path) -> None:
    assert what(tmp_path / "A.ssicoach", tmp_path / "B.ssicoach").kind == "nothing"


def test_an_archive_is_imported_by_what_it_is_not_by_its_name(archive: Path, tmp_path: Path) -> None:
    other = archive.rename(tmp_path / "whatever.bin")
    assert (what(other).kind, what(other).paths) == ("import", (other,))


def test_what_cannot_be_read_is_left_out_of_several(archive: Path, picture: Path) -> None:
    both = what(archive, picture)
    assert (both.kind, both.paths, both.left_out) == ("import", (archive,), 1)
    alone = what(picture)
    assert alone.kind == "nothing" and alone.why is None


def test_a_folder_is_taken_when_there_are_tables_in_it(archive: Path, tmp_path: Path) -> None:
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(unpacked)
    assert what(unpacked).kind == "import"
    (tmp_path / "outer").mkdir()
    unpacked.rename(tmp_path / "outer" / "inner")
    assert what(tmp_path / "outer").kind == "import"
    empty = tmp_path / "empty"
    empty.mkdir()
    assert what(empty).kind == "nothing"


def test_nothing_is_imported_where_nothing_can_be_written(archive: Path) -> None:
    assert what(archive, is_open=False).kind == "nothing"
    assert what(archive, writable=False).kind == "nothing"
    assert what(archive, is_open=False).why != what(archive, writable=False).why


def test_a_backup_says_where_to_go(tmp_path: Path) -> None:
    create_session(tmp_path / "Anna.ssicoach").close()
    copy = (tmp_path / "Anna.ssicoach").rename(tmp_path / "copy.db")
    told = what(copy)
    assert told.kind == "nothing" and "backup" in told.why.text


def test_one_table_of_an_archive_asks_for_all_of_it(tmp_path: Path) -> None:
    part = tmp_path / "messages.csv"
    part.write_text("CONVERSATION ID,CONVERSATION TITLE,FROM\n1,,Anna\n", encoding="utf-8")
    assert "whole ZIP" in what(part).why.text


def test_a_copied_page_is_recorded_and_any_other_text_is_not(tmp_path: Path) -> None:
    for page in (ENGLISH_PAGE, GERMAN_PAGE):
        assert (what(text=page).kind, what(text=page).text) == ("record", page)
    assert what(text="Buy milk").kind == "nothing"
    assert what(text="").kind == "nothing"


def test_a_file_that_is_gone_is_nothing(tmp_path: Path) -> None:
    assert what(tmp_path / "gone.zip").kind == "nothing"


def test_of_very_many_files_only_the_first_are_looked_into(tmp_path: Path) -> None:
    many = [tmp_path / f"{number}.zip" for number in range(30)]
    assert len(what(*many).paths) == 30 - 12
