"""Starting with the login, where somebody wants that: each system's own way, and what it looks like there.

What is written is worked out by pure functions. Nothing is remembered about it: what the system has is what holds, so
that an entry removed by hand is off.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Final

import platformdirs

from ssi_coach import APP_ID
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import WorkspaceProblem

NAME: Final = "SSI Coach"
BACKGROUND: Final = "--background"
_RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"

_RESERVED: Final = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""What the desktop entry specification wants quoted in an argument."""


def command(executable: str, *, frozen: bool, script: bool) -> tuple[str, ...]:
    """What starts this program without its window. ``executable`` is the interpreter, or, ``frozen``, the program
    itself; ``script``: the interpreter has `ssi-coach` beside it, as every installed wheel has."""
    if frozen:
        return executable, BACKGROUND
    place = Path(executable)
    if script:
        return str(place.with_name("ssi-coach")), BACKGROUND
    return executable, "-m", "ssi_coach", BACKGROUND


def desktop_entry(words: Sequence[str]) -> str:
    """The file that desktops of Linux start at login (XDG autostart)."""
    return (
        "[Desktop Entry]\nType=Application\nVersion=1.0\n"
        f"Name={NAME}\nIcon={APP_ID}\nExec={exec_line(words)}\nTerminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def exec_line(words: Sequence[str]) -> str:
    """Words as the value of ``Exec``: quoted where needed, a percent sign doubled, and, as in every value of such a
    file, each backslash doubled once more and each end of a line escaped."""
    return " ".join(_quoted(word) for word in words).replace("\\", "\\\\").replace("\n", "\\n")


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and not _RESERVED & set(word):
        return word
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return f'"{word}"'


def launch_agent(words: Sequence[str]) -> str:
    """The property list that macOS starts at login."""
    arguments = "".join(f"    <string>{escape(word, quote=False)}</string>\n" for word in words)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
        '<plist version="1.0">\n<dict>\n'
        f"  <key>Label</key>\n  <string>{APP_ID}</string>\n"
        f"  <key>ProgramArguments</key>\n  <array>\n{arguments}  </array>\n"
        "  <key>RunAtLoad</key>\n  <true/>\n"
        "  <key>ProcessType</key>\n  <string>Interactive</string>\n"
        "</dict>\n</plist>\n"
    )


def run_value(words: Sequence[str]) -> str:
    """The value that Windows runs at login: one command line."""
    return subprocess.list2cmdline(words)


def is_enabled(entry: str) -> bool:
    """Whether a desktop entry is one that is started: desktops switch one off by a line in it."""
    lines = {line.partition("=")[0].strip(): line.partition("=")[2].strip() for line in entry.splitlines()}
    if "[Desktop Entry]" not in lines:
        return False
    return lines.get("Hidden", "false") != "true" and lines.get("X-GNOME-Autostart-enabled", "true") != "false"


def is_on() -> bool:
    """Whether this program starts with the login, as the system has it just now."""
    if sys.platform == "win32":
        return _run_key() is not None
    try:
        entry = _file().read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return sys.platform == "darwin" or is_enabled(entry)


def switch(on: bool) -> None:
    """Have this program started with the login, or not any more. WorkspaceProblem when that cannot be kept."""
    try:
        if sys.platform == "win32":
            _set_run_key(run_value(_own_command()) if on else None)
        elif on:
            words = _own_command()
            _write(_file(), launch_agent(words) if sys.platform == "darwin" else desktop_entry(words))
        else:
            _file().unlink(missing_ok=True)
    except OSError as error:
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Settings", "Starting at login cannot be changed: {why}.").of(why=reason(error))
        ) from error


def _own_command() -> tuple[str, ...]:
    frozen = bool(getattr(sys, "frozen", False))
    executable = sys.executable
    if sys.platform == "win32":
        # The program, or the interpreter, that opens no console window.
        silent = Path(executable).with_name(f"{NAME}.exe" if frozen else "pythonw.exe")
        return command(str(silent) if silent.exists() else executable, frozen=frozen, script=False)
    return command(executable, frozen=frozen, script=Path(executable).with_name("ssi-coach").exists())


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist"
    return Path(platformdirs.user_config_path()) / "autostart" / f"{APP_ID}.desktop"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        # The name of a folder need not be UTF-8.
        draft.write_text(text, encoding="utf-8", errors="surrogateescape")
        draft.replace(file)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _run_key() -> str | None:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, NAME)[0])
        except OSError:
            return None
    return None


def _set_run_key(value: str | None) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if value is not None:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, value)
            elif _run_key() is not None:
                winreg.DeleteValue(key, NAME)
