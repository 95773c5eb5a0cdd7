"""How fast and how lean, each figure beside its floor of the same run (``make bench``).

Every figure comes from a fresh process under Xvfb. It says, it does not judge: the exit status is 0 either way,
because a busy machine is no fault of the program.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import imports, installed, paper, second_start
from tests.bench.row import Row
from tests.bench.workspaces import build

STARTS = 7


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """A screen of our own, and the environment that finds it, with a home where nobody's data lies."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    number = os.read(reading, 16).decode().strip()
    with tempfile.TemporaryDirectory(prefix="ssi-coach-bench-") as home:
        folders = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("DATA", "CONFIG", "STATE", "CACHE")}
        # An installed program is compiled once; the first run of each does that here.
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        try:
            yield {
                **inherited,
                **folders,
                "PYTHONPYCACHEPREFIX": f"{home}/compiled",
                "HOME": home,
                "DISPLAY": f":{number}",
                "QT_QPA_PLATFORM": "xcb",
                "LC_ALL": "C.UTF-8",
            }
        finally:
            server.terminate()
            server.wait()
            os.close(reading)


def run(environment: dict[str, str], module: str, *arguments: str | Path) -> str:
    """The last line a program prints."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=300)
    return done.stdout.strip().splitlines()[-1]


def probe(environment: dict[str, str], *arguments: str | Path) -> dict[str, float]:
    figures: dict[str, float] = json.loads(run(environment, "tests.bench.probes", *arguments))
    return figures


def first_paint(environment: dict[str, str], *arguments: str | Path) -> float:
    """Milliseconds from starting the process to its first painted window."""
    begin = time.monotonic()
    return (float(run(environment, "tests.bench.first_paint", *arguments)) - begin) * 1000


def starts(environment: dict[str, str], file: Path) -> tuple[float, float, float]:
    """Median of a bare window, of SSI Coach's first window and of its Today page, in turn on the same machine."""
    kinds: dict[str, list[float]] = {"bare": [], "app": [], "today": []}
    for warm in range(STARTS + 1):
        for kind, times in kinds.items():
            taken = first_paint(environment, kind, file)
            # The first of each only warms the disk's caches.
            times.extend([taken] if warm else [])
    bare, app, today = (statistics.median(times) for times in kinds.values())
    return bare, app, today


def ticks(environment: dict[str, str], *files: Path) -> list[float]:
    """The p99 of ticks on each workspace: medians of runs in turn, since the worst of 500 is the machine's as well."""
    times: dict[Path, list[float]] = {file: [] for file in files}
    for _ in range(STARTS):
        for file, found in times.items():
            found.append(probe(environment, "ticks", file)["tick_p99"])
    return [statistics.median(found) for found in times.values()]


def measure(folder: Path, environment: dict[str, str]) -> Iterator[Row]:
    five = build(folder / "five years.ssicoach", 10_000, 5)
    ten = build(folder / "ten years.ssicoach", 73_000, 10)
    one = build(folder / "one year.ssicoach", 7_300, 1)

    bare, app, today = starts(environment, five)
    yield Row("First window, 5 years, 10,000 events", app, "ms", 1.6, bare, "a bare PySide6 window", times=True)
    yield Row("The same until Today stands in it, gauges and all", today, "ms", 550, bare, "a bare PySide6 window")

    qt, raised, _ = second_start.measure(environment, five)
    yield Row("Second start → first window raised", raised, "ms", 300, qt, "a bare start of Python and QtCore")

    commit = probe(environment, "commit", folder / "floor.db")["commit_p99"]
    small, large = ticks(environment, one, ten)
    yield Row("Tick → gauges, p99, 10 years, 73,000 events", large, "ms", 16.7, commit, "SQLite's commit alone")
    yield Row("The same beside one year", large, "ms", 1.2, small, "a one-year workspace", times=True)

    floor, usual = probe(environment, "bare"), probe(environment, "window", five)
    yield Row("Page switch after the first show, worst", usual["switch"], "ms", 50, floor["switch"], "two empty pages")
    yield Row(
        "First show of the chart page", usual["chart"], "ms", 600, floor["chart"], "importing and showing pyqtgraph"
    )

    spoken = probe(environment, "language", five)
    yield Row("Language switch, all pages shown, worst", spoken["language"], "ms", 300, spoken["anew"], "its page anew")

    past = probe(environment, "history", ten)
    yield Row(
        "Ten years of days, all pillars", past["history"], "ms", 100, past["exponentials"], "as many exponentials"
    )
    ahead = probe(environment, "ahead", ten)
    power = "as many exponentials"
    yield Row("What-if: 13 weeks anew, 10 years, p99", ahead["path"], "ms", 10, ahead["exponentials"], power)
    yield Row("Slider → picture, p99", ahead["slider"], "ms", 33, ahead["path"], "the path alone")
    yield Row(
        "Fewest minutes for a goal, beside the window", ahead["goal"], "ms", 1000, ahead["plan"], "one plan of 15 h"
    )
    links = probe(environment, "payoff", ten)
    yield Row(
        "Does it pay off: two years, beside the window",
        links["found"],
        "ms",
        1000,
        links["distances"],
        "as many distances",
    )
    yield Row("What there is to compare, 10 years", links["question"], "ms", 50, past["exponentials"], power)
    yield Row(
        "Other weights → score, 10 years, beside the window", links["effect"], "ms", 150, past["history"], "its days"
    )
    week = probe(environment, "plan", ten)
    yield Row(
        "A week planned: 20 kinds, 7 days, 900 minutes", week["plan"], "ms", 100, week["sums"], "its table’s sums"
    )
    finder, list_ = probe(environment, "palette", ten), "a bare line and list"
    yield Row("Palette opened for the first time", finder["first"], "ms", 50, finder["bare_open"], list_)
    yield Row("Palette: letter → list, worst", finder["letter"], "ms", 16, finder["bare_letter"], list_)
    yield from paper.measure(environment, probe(environment, "paper", ten), ten)
    yield Row("Resident after start", usual["rss_start"], "MB", 110, floor["rss_start"], "a bare PySide6 window")
    yield Row(
        "Resident with all pages shown", usual["rss_all"], "MB", 190, floor["rss_all"], "the same with a bare chart"
    )
    yield Row("Idle, share of a core", usual["idle"], "%", 0.2, floor["idle"], "a bare PySide6 window")

    yield from imports.measure(folder, environment)
    yield from people(environment, folder / "network.ssicoach")
    yield from installed.measure()


def people(environment: dict[str, str], file: Path) -> Iterator[Row]:
    """The page of 30,000 people: opened right after the start, and opened after a quiet while."""
    people, ahead = (_quickest(environment, kind, file) for kind in ("network", "network_ahead"))
    bare_list, before = "a bare table of as many rows", "before"
    yield Row("First show of Network, 30,000 people, cold", people["show"], "ms", 300, people["bare_show"], bare_list)
    yield Row("The same after a quiet while: read ahead", ahead["show"], "ms", 300, people["show"], "cold")
    yield Row("Its charts, cold, after the click", people["charts"], "ms", 1000, people["bare_show"], bare_list)
    longest = max(people["longest"], ahead["longest"])
    yield Row("Longest time without an answer meanwhile", longest, "ms", 50, people["bare_show"], bare_list)
    yield Row("Resident with 30,000 people read ahead", ahead["rss_ahead"], "MB", 130, people["rss_before"], before)
    yield Row("Resident with their page and its charts", people["rss"], "MB", 190, people["rss_before"], before)
    yield Row("Filter as you type, worst letter", people["filter"], "ms", 50, people["bare_filter"], bare_list)


def _quickest(environment: dict[str, str], kind: str, file: Path) -> dict[str, float]:
    """Of a few turns the one that other work on the machine disturbed least."""
    return min((probe(environment, kind, file) for _ in range(imports.TURNS)), key=lambda turn: turn["show"])


def main() -> None:
    print(f"{'':<50} {'figure':>12} {'floor':>12} {'ratio':>9}  target")
    with tempfile.TemporaryDirectory(prefix="ssi-coach-bench-") as folder, display() as environment:
        rows = []
        for row in measure(Path(folder), environment):
            print(row.text(), flush=True)
            rows.append(row)
    over = [row.what for row in rows if not row.kept]
    print(
        f"{len(rows) - len(over)} of {len(rows)} within their target" + (f"; over: {', '.join(over)}" if over else "")
    )


if __name__ == "__main__":
    main()
