"""Keys as people read them, and how a tip names them: from the one table of the menus, never written a second time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ssi_coach.ui.registry import PAGES

Key = str | QKeySequence.StandardKey

SHORTCUTS: dict[str, Sequence[Key]] = {
    "new": [QKeySequence.StandardKey.New],
    "open": [QKeySequence.StandardKey.Open],
    "workspaces": ["Ctrl+Shift+O"],
    "import": ["Ctrl+I"],
    "lock": ["Ctrl+L"],
    "week_print": [QKeySequence.StandardKey.Print],
    "settings": ["Ctrl+,"],
    "quit": ["Ctrl+Q"],
    "undo": [QKeySequence.StandardKey.Undo],
    "redo": ["Ctrl+Shift+Z", "Ctrl+Y"],
    "palette": ["Ctrl+K"],
    "log": ["L"],
    "record": ["Ctrl+E"],
    "plan_week": ["Ctrl+Shift+P"],
    "review": ["Ctrl+R"],
    "saved": [QKeySequence.StandardKey.Save],
    "close": ["Ctrl+W"],
    "text_larger": ["Ctrl++", "Ctrl+="],
    "text_smaller": ["Ctrl+-"],
    "text_normal": ["Ctrl+0"],
    "full_screen": [QKeySequence.StandardKey.FullScreen, "F11"],
    "shortcuts": [QKeySequence.StandardKey.HelpContents],
    **{f"page:{page}": [f"Ctrl+{number}"] for number, page in enumerate(PAGES, 1)},
}
"""The shortcuts of the menus by command; the first one is what buttons and lists name."""


def sequences(command: str) -> list[QKeySequence]:
    """The shortcuts of a command on this system, in their order."""
    found: list[QKeySequence] = []
    for wanted in SHORTCUTS.get(command, ()):
        if isinstance(wanted, str):
            found.append(QKeySequence(wanted))
        else:
            found += QKeySequence.keyBindings(wanted)[:1]
    return list(dict.fromkeys(found))


def native(key: Key) -> str:
    """``Ctrl+Del`` as this system and language write it: “Strg+Entf”.

    The key that ends a line is called Enter, as it is in all other texts, where the system has no sign for it: German
    says “Eingabe” (Qt leaves it in English, so that our translations have the word for Qt as well).
    """
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    returned, enter = (
        QCoreApplication.translate("QShortcut", "Return"),
        QCoreApplication.translate("QShortcut", "Enter"),
    )
    return "+".join(enter if part == returned else part for part in shown.split("+"))


def command_keys(command: str) -> str:
    """The shortcut of a command of the menus, for people; empty where it has none."""
    first = sequences(command)[:1]
    return first[0].toString(QKeySequence.SequenceFormat.NativeText) if first else ""


def key_of(widget: QWidget, key: Key, do: Callable[[], object]) -> QShortcut:
    """A key that works while ``widget`` itself has the focus. ``do`` is a bound method.

    In steps: PySide takes a context with a callable and leaves it out, and the key would work in the whole window.
    """
    made = QShortcut(QKeySequence(key), widget)
    made.setContext(Qt.ShortcutContext.WidgetShortcut)
    made.activated.connect(do)
    return made


def with_keys(text: str, keys: str) -> str:
    """What a tip says: “Plan my week (Ctrl+Shift+P)”."""
    bare = text.rstrip("…").replace("&", "")
    return f"{bare} ({keys})" if keys else bare
