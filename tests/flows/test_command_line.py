"""A morning on the command line, as real programs: started, piped, interrupted, and quick because no Qt is loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.importers.test_ssi_page import CAPTURE


@pytest.fixture
def run(tmp_path):
    """Starts the program on a workspace of its own."""

    def start(*words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "LANG": "C.UTF-8", **more}
        return subprocess.run(
            [sys.executable, "-m", "ssi_coach", "--workspace", str(tmp_path / "w.ssicoach"), *words],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
            timeout=120,
            check=False,
        )

    return start


def test_a_morning(run, tmp_path):
    for words in (["check", "photo"], ["log", "comment", "--count", "3"], ["log", "conversation"]):
        done = run(*words)
        assert (done.returncode, done.stderr) == (0, "")
    assert run("record", "--paste", stdin=CAPTURE).returncode == 0
    score = json.loads(run("score", "--json").stdout)
    assert score["official"]["total"] == 20
    assert score["results"]["conversations"] == 1
    assert score["total"] >= 20
    done = run("export", str(tmp_path / "all.json"))
    assert done.returncode == 0
    again = run("import", str(tmp_path / "all.json"), "--json")
    assert json.loads(again.stdout)["files"][0]["added"] == 0


def test_what_is_wrong_is_one_line_and_a_status(run):
    for words, status in ((["score"], 1), (["log", "coment"], 1), (["paln"], 2), (["log"], 2)):
        done = run(*words)
        assert done.returncode == status
        assert done.stdout == ""
        assert done.stderr.startswith("ssi-coach: ")
        assert "Traceback" not in done.stderr


def test_german_is_spoken_by_choice_and_by_the_system(run):
    for more in ({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": ""}, {}):
        words = ["--lang", "de"] if not more else []
        done = run(*words, "check", "photo", **more)
        assert done.returncode == 0
        assert "Professional photo" not in done.stdout


@pytest.mark.unmeasured
def test_no_command_loads_qt_or_the_charts(tmp_path):
    script = (
        "import sys; from ssi_coach.bootstrap import main\n"
        "status = main(sys.argv[1:])\n"
        "heavy = {'PySide6', 'pyqtgraph', 'numpy', 'icalendar', 'python_calamine'} & set(sys.modules)\n"
        "print(status, sorted(heavy), file=sys.stderr)"
    )
    workspace = ["--workspace", str(tmp_path / "w.ssicoach")]
    for words in (
        ["log", "comment"],
        ["score", "--json"],
        ["review"],
        ["verify"],
        ["export", str(tmp_path / "x.json")],
    ):
        done = subprocess.run(
            [sys.executable, "-c", script, *words, *workspace],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert done.stderr.strip() == "0 []"


def test_a_reader_that_has_seen_enough_is_no_error(run, tmp_path):
    run("log", "comment")
    program = [sys.executable, "-m", "ssi_coach", "score", "--json", "--workspace", str(tmp_path / "w.ssicoach")]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
        assert process.wait(timeout=120) == 0
    assert errors == b""


@pytest.mark.parametrize(
    ("redirected", "status", "told"),
    [
        ("score --json >&-", 0, ""),
        ("log comment >&- 2>&-", 0, ""),
        ("record --paste <&-", 1, "ssi-coach: "),
        ("score --json >/dev/full", 1, "ssi-coach: The answer could not be written: "),
    ],
)
def test_streams_that_are_closed_or_full(run, tmp_path, redirected, status, told):
    if "/dev/full" in redirected and not Path("/dev/full").exists():
        redirected = redirected.replace("/dev/full", "&-")
        status, told = 0, ""
    run("log", "comment")
    done = subprocess.run(
        f'"{sys.executable}" -m ssi_coach --workspace "{tmp_path / "w.ssicoach"}" {redirected}',
        shell=True,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == status
    assert done.stderr.startswith(told)
    assert done.stderr.count("\n") == (1 if told else 0)


def test_a_workspace_of_a_newer_program_is_left_alone(run, tmp_path):
    run("log", "comment")
    path = Path(tmp_path / "w.ssicoach")
    data = bytearray(path.read_bytes())
    data[60:64] = (9999).to_bytes(4, "big")
    path.write_bytes(data)
    for words in (["score"], ["log", "post"], ["backup"], ["verify"]):
        done = run(*words)
        assert done.returncode == 3
        assert "newer" in done.stderr
    assert path.read_bytes() == data


def test_a_named_workspace_never_becomes_the_last_opened(run, home):
    run("log", "comment")
    done = subprocess.run(
        [sys.executable, "-m", "ssi_coach", "score"], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1
    assert str(home) in done.stderr


@pytest.mark.unmeasured
@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_pages_are_painted_where_the_screen_that_is_asked_for_is_not_there(run, tmp_path, platform):
    run("log", "comment")
    environment = {"QT_QPA_PLATFORM": platform, "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    words = ("report", "--from", "2026-01-01", "--to", "2099-12-31", "--pdf", str(tmp_path / "report.pdf"))
    assert run(*words, **environment).returncode == 0
    assert run("review", "--png", str(tmp_path / "week.png"), **environment).returncode == 0
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "week.png").read_bytes().startswith(b"\x89PNG")
