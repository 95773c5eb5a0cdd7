"""Every key the program knows, in groups: what the sheet of shortcuts shows. A test compares it with all there are."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.actions import Actions
from ssi_coach.ui.keys import Key, native
from ssi_coach.ui.names import page_name
from ssi_coach.ui.registry import DIALOGS, load

_STANDARD = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Line:
    """What a key does. ``shown`` are the keys for people, ``keys`` the same as Qt names them everywhere."""

    what: str
    shown: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """A group: ``key`` is the page or dialog it belongs to."""

    key: str
    title: str
    lines: tuple[Line, ...]


def _line(what: str, *keys: Key, shown: str = "") -> Line:
    sequences: list[QKeySequence] = []
    for key in keys:
        # A standard key has more than one name: Ctrl+V, Shift+Ins, and a key of its own on some keyboards.
        sequences += [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
    portable = tuple(sequence.toString() for sequence in sequences)
    return Line(what, shown or " · ".join(native(key) for key in keys), portable)


class ShortcutSheet(QObject):
    """The groups in the language of the window. ``front`` is the page or dialog people look at: it comes first."""

    def groups(self, front: str = "") -> tuple[Lines, ...]:
        found = (self._everywhere(), *self._pages(), *self._dialogs())
        return (*(each for each in found if each.key == front), *(each for each in found if each.key != front))

    def _everywhere(self) -> Lines:
        actions = next((a for w in QApplication.topLevelWidgets() if (a := w.findChild(Actions)) is not None), None)
        lines = actions.sheet() if actions is not None else ()
        return Lines("", self.tr("Everywhere"), tuple(Line(*line) for line in lines))

    def _pages(self) -> tuple[Lines, ...]:
        find = self.tr("Search the list")
        menu = _line(self.tr("All that can be done with it"), "Menu", "Shift+F10", shown=self.tr("Menu key"))
        week = (
            _line(self.tr("Another week"), "PgUp", "PgDown"),
            _line(self.tr("This week"), "Home"),
            _line(self.tr("Another day or card"), "Left", "Right", "Up", "Down", shown=self.tr("Arrow keys")),
            _line(self.tr("Add to the chosen day"), "A"),
            _line(self.tr("Done, or not done after all"), "Space"),
            _line(self.tr("One more or one less done"), "+", "-", shown="+ · −"),
            _line(self.tr("Change the card"), "Return", "F2"),
            _line(self.tr("Delete the card"), "Del"),
            _line(self.tr("Move the card to another day"), "Alt+Left", "Alt+Right", shown=self.tr("Alt + ← →")),
            _line(self.tr("Move the card to another week"), "Alt+Up", "Alt+Down", shown=self.tr("Alt + ↑ ↓")),
            _line(self.tr("Search the activities to plan"), _STANDARD.Find),
            menu,
        )
        progress = (
            _line(self.tr("Another week"), "Alt+Left", "Alt+Right", shown=self.tr("Alt + ← →")),
            _line(self.tr("Read the chart day by day"), "Left", "Right", shown="← · →"),
            _line(self.tr("Read the chart week by week"), "PgUp", "PgDown"),
            _line(self.tr("First or last day of the chart"), "Home", "End"),
            _line(self.tr("Copy the table, or what is chosen in it"), _STANDARD.Copy),
            menu,
        )
        network = (
            _line(self.tr("Look for somebody"), _STANDARD.Find),
            _line(self.tr("From the search to what was found"), "Down", shown="↓"),
            _line(self.tr("Open the profile in the browser"), "Return"),
            _line(self.tr("Put on my week"), "Ctrl+Return"),
            _line(self.tr("Copy who is chosen"), _STANDARD.Copy),
            menu,
        )
        results = (
            _line(find, _STANDARD.Find),
            _line(self.tr("Change the result"), "Return"),
            _line(self.tr("Delete the result"), "Del", "Backspace"),
            _line(self.tr("Copy what is chosen"), _STANDARD.Copy),
            menu,
        )
        profile = (
            _line(self.tr("Search the checklist"), _STANDARD.Find),
            _line(self.tr("Tick what is chosen"), "Space"),
            menu,
        )
        today = (
            _line(self.tr("Tick what is chosen"), "Space"),
            _line(self.tr("Another day of the calendar of habits"), "Left", "Right", "Up", "Down",
                  shown=self.tr("Arrow keys")),
            menu,
        )  # fmt: skip
        pages = {
            "today": today, "profile": profile, "week": week,
            "progress": progress, "network": network, "results": results,
        }  # fmt: skip
        return tuple(Lines(key, page_name(key), lines) for key, lines in pages.items())

    def _dialogs(self) -> tuple[Lines, ...]:
        table = (
            _line(self.tr("Change what is chosen"), "Return"),
            _line(self.tr("Delete what is chosen"), "Del"),
            _line(self.tr("Copy what is chosen"), _STANDARD.Copy),
            _line(self.tr("Search the list"), _STANDARD.Find),
        )
        return (
            Lines(
                "palette",
                self.tr("Finding and logging"),
                (
                    _line(self.tr("Choose another"), "Up", "Down", "PgUp", "PgDown", shown="↑ · ↓"),
                    _line(self.tr("Take it"), "Return"),
                    _line(self.tr("Log, and log another"), "Shift+Return"),
                ),
            ),
            Lines(
                "record",
                self.tr("Record LinkedIn’s score"),
                (
                    _line(self.tr("Read the copied page"), _STANDARD.Paste),
                    _line(self.tr("Save"), _STANDARD.Save),
                ),
            ),
            Lines(
                "plan_week",
                self.tr("Plan my week"),
                (_line(self.tr("Put it on the plan"), "Ctrl+Return"),),
            ),
            Lines(
                "coach_report",
                self.tr("Coach’s report"),
                (
                    _line(self.tr("Save as PDF"), _STANDARD.Save),
                    _line(self.tr("Scroll the page"), "Ctrl+PgUp", "Ctrl+PgDown"),
                ),
            ),
            Lines("readings", self.tr("Recorded scores and notes"), table),
            Lines(
                "backups",
                self.tr("Backups"),
                (
                    _line(self.tr("Search the list"), _STANDARD.Find),
                    _line(self.tr("Look into it"), "Return"),
                    _line(self.tr("Delete it"), "Del"),
                    _line(self.tr("Copy what is chosen"), _STANDARD.Copy),
                ),
            ),
            Lines(
                "workspaces",
                self.tr("Workspaces"),
                (
                    _line(self.tr("Search name or notes"), _STANDARD.Find),
                    _line(self.tr("Open it"), "Return"),
                    _line(self.tr("Rename it"), "F2"),
                    _line(self.tr("Copy what is chosen"), _STANDARD.Copy),
                ),
            ),
            Lines(
                "dialogs",
                self.tr("Lists and fields"),
                (
                    _line(self.tr("Tick what is chosen"), "Space"),
                    _line(self.tr("Next or previous field"), "Tab", "Shift+Tab"),
                    _line(self.tr("Empty the search, then leave it"), "Esc"),
                    _line(
                        self.tr("The main button of a dialog"), "Ctrl+Return", "Ctrl+Enter", shown=native("Ctrl+Return")
                    ),
                    _line(self.tr("Close a dialog"), "Esc"),
                ),
            ),
        )


def show_shortcuts(window: QWidget, front: str = "") -> None:
    """Show the sheet over a window or dialog; ``front``: what people look at there."""
    load(DIALOGS["shortcuts"])(None, front, window).open()
