"""How soon a second start brings the first window to the front: from starting the process until the window is raised.

``python -m tests.bench.second_start FILE`` is the first window: it prints a line when it is there, and then the clock
(seconds, the same for all processes of a machine) whenever it was brought to the front. ``… bare`` is the floor: the
second start imports QtCore, and so does this.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

STARTS = 9


def _window(file: str) -> None:
    from ssi_coach.ui.program import Program

    front, shown = Program.to_front, Program._shown

    def to_front(self: Program) -> None:
        front(self)
        print(time.monotonic(), flush=True)

    def opened(self: Program) -> None:
        shown(self)
        print("there", flush=True)

    Program.to_front, Program._shown = to_front, opened
    from ssi_coach.bootstrap import main

    main(["--workspace", file])


def measure(environment: dict[str, str], file: Path) -> tuple[float, float, float]:
    """Medians in milliseconds: a bare start of QtCore, second start until the window is raised, until it has ended."""
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.second_start", str(file)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout is not None
    bare, raised, ended = [], [], []
    try:
        window.stdout.readline()
        for warm in range(STARTS + 1):
            begin = time.monotonic()
            subprocess.run([sys.executable, "-m", "tests.bench.second_start", "bare"], env=environment, check=True)
            floor = time.monotonic() - begin
            begin = time.monotonic()
            subprocess.run([sys.executable, "-m", "ssi_coach", "--workspace", str(file)], env=environment, check=True)
            end = time.monotonic() - begin
            at = float(window.stdout.readline()) - begin
            if warm:
                bare.append(floor)
                raised.append(at)
                ended.append(end)
    finally:
        window.terminate()
        window.wait()
        window.stdout.close()
    figures = [statistics.median(times) * 1000 for times in (bare, raised, ended)]
    return figures[0], figures[1], figures[2]


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        import PySide6.QtCore  # noqa: F401
    else:
        _window(sys.argv[1])
