"""The whole program, from its first start on, in a process that the system ends at the first internet socket.

Twice guarded: what Python does is seen by an audit hook, and what Qt or any other library does by a filter of the
system's own (seccomp), which lets nobody make a socket of the internet, not even to look up a name.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys
from pathlib import Path

CALLS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""Per machine: how the system names it, and the number of its call `socket`."""
AF_INET, AF_INET6 = 2, 10
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NO_NEW_PRIVS, _SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def forbid() -> None:
    """From here on an internet socket ends the process, on machines whose numbers are known."""

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}:
            raise SystemExit(f"{event} {arguments}")
        if event == "socket.__new__" and len(arguments) > 1 and arguments[1] in (AF_INET, AF_INET6):
            raise SystemExit(f"{event} {arguments}")

    sys.addaudithook(watch)
    if sys.platform != "linux" or platform.machine() not in CALLS:
        return
    architecture, number = CALLS[platform.machine()]
    rules = [
        (_LOAD, 0, 0, 4), (_EQUAL, 0, 5, architecture),
        (_LOAD, 0, 0, 0), (_EQUAL, 0, 3, number),
        (_LOAD, 0, 0, 16), (_EQUAL, 2, 0, AF_INET), (_EQUAL, 1, 0, AF_INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    ]  # fmt: skip
    code = b"".join(struct.pack("HBBI", *rule) for rule in rules)
    buffer = ctypes.create_string_buffer(code, len(code))
    libc = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(rules), ctypes.cast(buffer, ctypes.c_void_p))
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(_SECCOMP, _FILTER, ctypes.byref(program)):
        raise SystemExit("no filter could be set")


def cross() -> None:
    """Make one, to see that the guard is awake: past Python, as a library would."""
    ctypes.CDLL(None).socket(AF_INET, 1, 0)
    print("nobody minded")


def whole_flow(folder: Path, archive: str) -> None:
    """First start, import, a look at every page and dialog, plan, log, review on paper, settings, export, backup."""
    from PySide6.QtWidgets import QApplication

    from ssi_coach.app.clock import SystemClock
    from ssi_coach.app.imports import Importer
    from ssi_coach.app.intents import AddCards, LogActivity, TickItem
    from ssi_coach.bootstrap import main
    from ssi_coach.domain.records import Activity, PlanCard
    from ssi_coach.ui.appearance import Appearance
    from ssi_coach.ui.program import Program
    from tests.leaks.tour import everything, settle, tour

    app = QApplication([])
    appearance = Appearance(app, language="en", theme="light")
    path = folder / "Anna Berg.ssicoach"
    program = Program(appearance, folder / "seats", own=path)
    program.open(path)
    desk = program.desk
    assert desk is not None
    settle()
    importer = Importer(path, desk.catalogue, SystemClock())
    importer.take_in(importer.preview([Path(archive)], lambda _a, _b: None).files, lambda _a, _b: None)
    program.tick()
    numbers = iter(range(1000))
    desk.coach.import_records(everything(lambda: f"https://example.org/{next(numbers)}", desk.today))
    desk.do(TickItem("photo", True, desk.today))
    desk.do(AddCards((PlanCard("c", desk.today, "comment", 3),)))
    desk.do(LogActivity(Activity(desk.coach.new_id(), "comment", desk.today, 2)))
    desk.undo()
    looked_at = [name for name, _ in tour(program)]
    appearance.choose_theme("dark")
    appearance.choose_language("de")
    for key in ("profile", "network", "progress"):
        program.window.show_page(key)
        settle()
    program.open_demo()
    settle()
    program.window.close()
    own = ["--workspace", str(path)]
    for words in (
        ["review", "--pdf", str(folder / "review.pdf")],
        ["score"],
        ["export", str(folder / "all.json")],
        ["export", "--csv", str(folder / "tables")],
        ["backup"],
        ["overview", str(folder)],
        ["verify"],
    ):
        assert main([*words, *own] if words[0] != "overview" else words) == 0, words
    loaded = [name for name in sys.modules if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb", "http.client"))]
    assert not loaded, loaded
    if sys.platform == "linux":
        assert "Qt6Network" not in Path("/proc/self/maps").read_text(encoding="utf-8")
    print(len(looked_at))


if __name__ == "__main__":
    forbid()
    if sys.argv[1] == "cross":
        cross()
    else:
        whole_flow(Path(sys.argv[1]), sys.argv[2])
