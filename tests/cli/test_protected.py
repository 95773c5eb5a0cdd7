"""A protected workspace on the command line: its passphrase comes from a file or a terminal, never from an argument."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.protect import change_passphrase
from ssi_coach.store.workspace import Workspace
from tests.cli.conftest import Line

KEY = Passphrase("Zürich im Regen 7")
NOTE = "Nordfrakt zahlt erst im Mai"


@pytest.fixture
def protected(line: Line) -> Line:
    line.ok("log", "comment", "--count", "2", "--note", NOTE)
    change_passphrase(line.workspace, None, KEY)
    return line


@pytest.fixture
def key_file(tmp_path: Path) -> str:
    file = tmp_path / "passphrase.txt"
    file.write_text(KEY.reveal() + "\n", encoding="utf-8")
    return str(file)


def test_every_command_works_with_the_passphrase_of_a_file(protected: Line, key_file: str, tmp_path: Path) -> None:
    plain = tmp_path / "plain.json"
    for words in (
        ["score", "--json"],
        ["checklist", "--json"],
        ["check", "photo"],
        ["log", "comment"],
        ["record", "--brand", "15"],
        ["review", "--json"],
        ["plan", "--json"],
        ["backtest", "--json"],
        ["export", str(plain), "--plain"],
        ["import", str(plain), "--dry-run", "--json"],
        ["import", str(plain)],
        ["backup"],
        ["backup", str(tmp_path / "copy.ssicoach")],
        ["verify"],
        ["restore", str(tmp_path / "copy.ssicoach")],
    ):
        protected.ok(*words, "--passphrase-file", key_file)
    assert protected("plan", "--save", "--passphrase-file", key_file).status == 0
    assert NOTE in plain.read_text(encoding="utf-8")
    files = [file for file in tmp_path.rglob("*.ssicoach") if file.is_file()]
    assert len(files) >= 4
    assert {read_header(file).kind for file in files} == {FileKind.PROTECTED}
    assert all(NOTE.encode() not in file.read_bytes() for file in files)


def test_without_it_or_with_a_wrong_one_it_is_one_sentence(protected: Line, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("etwas anderes", encoding="utf-8")
    before = protected.workspace.read_bytes()
    for words in (["score"], ["log", "comment"], ["verify"], ["backup"]):
        assert "--passphrase-file" in protected.refused(*words, status=3)
        assert "does not open" in protected.refused(*words, "--passphrase-file", str(wrong), status=3)
    assert protected.workspace.read_bytes() == before
    empty = tmp_path / "empty.txt"
    empty.write_text("\n", encoding="utf-8")
    assert "holds no passphrase" in protected.refused("score", "--passphrase-file", str(empty))
    assert "holds no passphrase" in protected.refused("score", "--passphrase-file", str(tmp_path / "none.txt"))


def test_an_export_that_anybody_can_read_has_to_be_meant(protected: Line, key_file: str, tmp_path: Path) -> None:
    for words in (["export", str(tmp_path / "a.json")], ["export", str(tmp_path / "tables"), "--csv"]):
        assert "--plain" in protected.refused(*words, "--passphrase-file", key_file)
    assert not (tmp_path / "a.json").exists()
    assert not (tmp_path / "tables").exists()
    protected.ok("export", str(tmp_path / "tables"), "--csv", "--plain", "--passphrase-file", key_file)


def test_a_copy_may_have_a_passphrase_of_its_own(protected: Line, key_file: str, tmp_path: Path) -> None:
    other, other_file = Passphrase("ein anderes"), tmp_path / "other.txt"
    other_file.write_text(other.reveal(), encoding="utf-8")
    copy = tmp_path / "copy.ssicoach"
    protected.ok("backup", str(copy), "--passphrase-file", key_file)
    change_passphrase(copy, KEY, other)
    assert "does not open" in protected.refused("restore", str(copy), "--passphrase-file", key_file, status=3)
    protected.ok("restore", str(copy), "--passphrase-file", key_file, "--backup-passphrase-file", str(other_file))
    Workspace.open_readonly(protected.workspace, KEY).close()


def test_a_compressed_copy_is_called_by_its_own_name(protected: Line, key_file: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.zip"
    protected.ok("backup", str(copy), "--passphrase-file", key_file)
    line = ("--workspace", str(tmp_path / "Ben Ochs.ssicoach"), "restore", str(copy))
    unnamed = protected.bare(*line)
    assert str(copy) in unnamed.err
    assert "--backup-passphrase-file" in unnamed.err
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("etwas anderes", encoding="utf-8")
    refused = protected.bare(*line, "--backup-passphrase-file", str(wrong))
    assert f"does not open {copy};" in refused.err
    assert (unnamed.status, refused.status) == (3, 3)


def test_the_window_is_handed_the_passphrase_of_a_file(protected: Line, key_file: str) -> None:
    assert protected("--passphrase-file", key_file).status == 0
    assert protected().status == 0
    assert [opening.key for opening in protected.windows] == [KEY, None]


def test_no_argument_takes_a_passphrase(protected: Line) -> None:
    answer = protected.bare("--help")
    options = [word for word in answer.out.replace(",", " ").split() if "passphrase" in word and word.startswith("-")]
    assert set(options) == {"--passphrase-file"}


class Terminal:
    """The program on a terminal of its own, as in a terminal window."""

    def __init__(self, *words: str) -> None:
        import pty

        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "ssi_coach", *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "LANG": "C.UTF-8", "PYTHONUTF8": "1"},
            start_new_session=True,
        )
        os.close(theirs)
        self.seen = ""

    def until(self, text: str) -> None:
        """Read until the program has said something."""
        end = time.monotonic() + 60
        while text not in self.seen:
            assert time.monotonic() < end, self.seen
            self._read()

    def _read(self) -> bool:
        if not select.select([self.ours], [], [], 1)[0]:
            return True
        try:
            found = os.read(self.ours, 4096)
        except OSError:  # the other side is closed
            return False
        self.seen += found.decode("utf-8", "replace")
        return bool(found)

    def type(self, line: str) -> None:
        os.write(self.ours, line.encode() + b"\n")

    def end(self) -> int:
        while self._read():
            pass
        os.close(self.ours)
        return self.process.wait(60)


def test_at_a_terminal_it_is_asked_for_once_and_not_shown(protected: Line, tmp_path: Path) -> None:
    terminal = Terminal("--workspace", str(protected.workspace), "--lang", "en", "log", "comment")
    terminal.until("Passphrase of Anna Berg.ssicoach: ")
    terminal.type(KEY.reveal())
    assert terminal.end() == 0
    assert terminal.seen.count("Passphrase") == 1
    assert "Regen" not in terminal.seen
    with closing(Workspace.open_readonly(protected.workspace, KEY)) as workspace:
        assert workspace.db.execute("SELECT sum(count) FROM activity").fetchall() == [(3,)]


def test_a_wrong_one_at_a_terminal_is_one_sentence(protected: Line) -> None:
    terminal = Terminal("--workspace", str(protected.workspace), "--lang", "en", "score")
    terminal.until("Passphrase of")
    terminal.type("etwas anderes")
    assert terminal.end() == 3
    assert "does not open" in terminal.seen
    assert "Traceback" not in terminal.seen


def test_no_answer_at_a_terminal_is_one_sentence(protected: Line) -> None:
    terminal = Terminal("--workspace", str(protected.workspace), "--lang", "en", "score")
    terminal.until("Passphrase of")
    os.write(terminal.ours, b"\x04")  # Ctrl+D
    assert terminal.end() == 3
    assert "--passphrase-file" in terminal.seen
    assert "Traceback" not in terminal.seen


def test_of_a_file_without_an_end_only_the_beginning_is_read(protected: Line) -> None:
    assert "holds no passphrase" in protected.refused("score", "--passphrase-file", "/dev/zero")
