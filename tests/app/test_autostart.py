"""Starting with the login: what each system is given, and on this one, that it really starts."""

from __future__ import annotations

import errno
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import APP_ID
from ssi_coach.app import autostart
from ssi_coach.app.autostart import command, desktop_entry, exec_line, is_enabled, launch_agent, run_value
from ssi_coach.domain.problems import WorkspaceProblem


def unquoted(value: str) -> list[str]:
    """What a desktop makes of an Exec value: the file's escapes first, then the quotes, then the percent signs."""
    assert "\n" not in value
    text, words, place = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\"), [], 0
    while place < len(text):
        word = ""
        if text[place] == '"':
            place += 1
            while text[place] != '"':
                place += text[place] == "\\"
                word += text[place]
                place += 1
            place += 1
        else:
            while place < len(text) and text[place] != " ":
                word += text[place]
                place += 1
        place += 1
        words.append(word.replace("%%", "%"))
    return words


word = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF) | st.just("\n"), min_size=1, max_size=20)


@given(st.lists(word, min_size=1, max_size=4))
def test_every_path_survives_the_quoting(words: list[str]) -> None:
    assert unquoted(exec_line(words)) == words
    assert plistlib.loads(launch_agent(words).encode())["ProgramArguments"] == words


@pytest.mark.parametrize(
    ("executable", "frozen", "script", "words"),
    [
        ("/usr/lib/ssi-coach/ssi-coach", True, False, ("/usr/lib/ssi-coach/ssi-coach", "--background")),
        ("/home/a b/.venv/bin/python", False, True, ("/home/a b/.venv/bin/ssi-coach", "--background")),
        ("/usr/bin/python3", False, False, ("/usr/bin/python3", "-m", "ssi_coach", "--background")),
    ],
)
def test_what_starts_the_program(executable: str, frozen: bool, script: bool, words: tuple[str, ...]) -> None:
    assert command(executable, frozen=frozen, script=script) == words


def test_what_each_system_is_given() -> None:
    words = ("/opt/SSI Coach/ssi-coach", "--background")
    entry = desktop_entry(words)
    assert entry.startswith("[Desktop Entry]\nType=Application\n")
    assert 'Exec="/opt/SSI Coach/ssi-coach" --background\n' in entry
    agent = plistlib.loads(launch_agent(words).encode())
    assert (agent["Label"], agent["RunAtLoad"]) == (APP_ID, True)
    assert run_value((r"C:\Program Files\SSI Coach\ssi-coach.exe", "--background")) == (
        r'"C:\Program Files\SSI Coach\ssi-coach.exe" --background'
    )


@pytest.mark.parametrize(
    ("started", "silent", "frozen"),
    [("ssi-coach.exe", "SSI Coach.exe", True), ("python.exe", "pythonw.exe", False)],
)
def test_on_windows_no_console_comes_up_at_the_login(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: str, silent: str, frozen: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / started))
    assert autostart._own_command()[0] == str(tmp_path / started)
    (tmp_path / silent).touch()
    assert autostart._own_command()[0] == str(tmp_path / silent)


def test_an_entry_that_was_switched_off_by_the_desktop_is_off() -> None:
    entry = desktop_entry(("a",))
    assert is_enabled(entry)
    assert not is_enabled(entry + "Hidden=true\n")
    assert not is_enabled(entry.replace("enabled=true", "enabled=false"))


def test_what_the_system_has_is_what_holds(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not autostart.is_on()
    autostart.switch(False)
    autostart.switch(True)
    (file,) = (home / "config" / "autostart").iterdir()
    assert file.name == f"{APP_ID}.desktop"
    assert autostart.is_on()
    file.unlink()
    assert not autostart.is_on()
    file.write_bytes(b"\xff")
    assert not autostart.is_on()
    autostart.switch(False)
    assert not file.exists()
    monkeypatch.setattr(sys, "platform", "darwin")
    autostart.switch(True)
    assert autostart.is_on()
    assert (home / "Library" / "LaunchAgents" / f"{APP_ID}.plist").exists()


def test_a_folder_whose_name_is_no_utf8(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/M\udcfcller/python")
    autostart.switch(True)
    assert autostart.is_on()
    assert b"/opt/M\xfcller/python" in (home / "config" / "autostart" / f"{APP_ID}.desktop").read_bytes()


def test_on_a_full_disk_nothing_is_left_and_it_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(WorkspaceProblem) as told:
        autostart.switch(True)
    assert told.value.message.render() == "Starting at login cannot be changed: its drive is full."
    assert not list((home / "config" / "autostart").iterdir())


def test_the_command_it_writes_really_is_this_program(home: Path) -> None:
    autostart.switch(True)
    entry = (home / "config" / "autostart" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    (line,) = (line for line in entry.splitlines() if line.startswith("Exec="))
    *words, last = unquoted(line.removeprefix("Exec="))
    assert last == "--background"
    done = subprocess.run([*words, "--version"], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("SSI Coach "), (shlex.join(words), done.stderr)
