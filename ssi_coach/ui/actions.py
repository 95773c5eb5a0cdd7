"""The commands of the window: their texts, shortcuts and places in the menus. What they do, others know."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ssi_coach.ui.i18n import say
from ssi_coach.ui.keys import sequences
from ssi_coach.ui.names import as_written, page_name
from ssi_coach.ui.recent_menu import RecentMenu
from ssi_coach.ui.registry import PAGES
from ssi_coach.ui.theme.manager import MODES

if TYPE_CHECKING:
    from ssi_coach.app.standing import Standing

_FILE = (
    "new open workspaces recent demo - import >export >reports week_print - backups backup restore"
    " show_folder - protect lock - rename_workspace delete_workspace - settings quit"
).split()
_WITHIN = {
    "export": "export_json export_csv calendar".split(),
    "reports": "week_pdf coach_report".split(),
}
"""Menus within the File menu, in their places there marked by ``>``."""
_EDIT = "undo redo - palette log record - plan_week catch_up routines pauses readings talk".split()
_VIEW_ENDS = "text_larger text_smaller text_normal - full_screen".split()
_HELP = "shortcuts tour explain archive_howto - new_version problem - about".split()
_BY_KEY = "saved close".split()
"""Commands that people try by their usual keys and that no menu needs."""
_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
_WRITING = {"import", "log", "record", "plan_week", "catch_up", "routines", "pauses", "talk"}
"""Commands that make no sense while nothing can be written."""
_ALONE = {"new", "open", "workspaces", "demo", "show_folder", "palette", "shortcuts", "quit", "close", *_VIEW_ENDS}
"""Commands that need no open workspace; so do the themes."""
_ALWAYS = {"palette", "shortcuts", "quit"}
"""Commands that do nothing to a workspace that is just being written."""


class _AsWritten:
    """Says every text as it stands in the source, which is English."""

    def tr(self, text: str) -> str:
        return text


class Actions(QObject):
    """All commands. One signal tells which was wanted; pages and themes come as ``page:today``, ``theme:dark``."""

    wanted = Signal(str)
    recent_wanted = Signal(str)
    told = Signal(str)
    """What was done to the list of recent workspaces."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._commands = QActionGroup(self)
        self._commands.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._pages = QActionGroup(self)
        self._themes = QActionGroup(self)
        self.all: dict[str, QAction] = {}
        within = [key for keys in _WITHIN.values() for key in keys]
        for key in dict.fromkeys((*_FILE, *within, *_EDIT, "review", *_VIEW_ENDS, *_HELP, *_BY_KEY)):
            if key not in {"-", "recent"} and not key.startswith(">"):
                self._make(key, self._commands)
        # Also from a window of its own, such as the review.
        self.all["lock"].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        for page in PAGES:
            self._make(f"page:{page}", self._pages).setCheckable(True)
        for mode in MODES:
            self._make(f"theme:{mode}", self._themes).setCheckable(True)
        for group in (self._commands, self._pages, self._themes):
            group.triggered.connect(self._fire)
        self._there = self._busy = False
        self._read_only = ""
        self.all["full_screen"].setCheckable(True)
        self.recent = RecentMenu(window)
        self.recent.chosen.connect(self.recent_wanted)
        self.recent.told.connect(self.told)
        self._menus: dict[str, QMenu] = {}
        window.addActions(list(self.all.values()))
        self.retranslate()

    def _make(self, key: str, group: QActionGroup) -> QAction:
        action = QAction(self)
        action.setData(key)
        action.setActionGroup(group)
        action.setShortcuts(sequences(key))
        action.setMenuRole(_ROLES.get(key, QAction.MenuRole.NoRole))
        self.all[key] = action
        return action

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus into the window's menu bar, once."""
        view = [*(f"page:{page}" for page in PAGES), "-", "review", "-", *(f"theme:{mode}" for mode in MODES)]
        view += ["-", *_VIEW_ENDS]
        for name, keys in (("file", _FILE), ("edit", _EDIT), ("view", view), ("help", _HELP)):
            menu = bar.addMenu("")
            self._menus[name] = menu
            for key in keys:
                if key == "-":
                    menu.addSeparator()
                elif key == "recent":
                    menu.addMenu(self.recent)
                elif key.startswith(">"):
                    self._menus[key] = within = menu.addMenu("")
                    within.addActions([self.all[each] for each in _WITHIN[key[1:]]])
                else:
                    menu.addAction(self.all[key])
        self.retranslate()

    def _texts(self) -> dict[str, str]:
        return {
            "new": self.tr("&New workspace…"),
            "open": self.tr("&Open workspace…"),
            "workspaces": self.tr("&Workspaces…"),
            "demo": self.tr("Open the &demonstration"),
            "import": self.tr("&Import…"),
            "export_json": self.tr("&Export everything as a file…"),
            "export_csv": self.tr("Export &tables for a spreadsheet…"),
            "week_pdf": self.tr("&Weekly review as PDF…"),
            "week_print": self.tr("Print the weekly re&view…"),
            "coach_report": self.tr("Coac&h’s report…"),
            "calendar": self.tr("Week to &a calendar…"),
            "backups": self.tr("Bac&kups…"),
            "backup": self.tr("&Back up now"),
            "restore": self.tr("&Restore from a backup…"),
            "show_folder": self.tr("Show the data &folder"),
            "protect": self.tr("&Protect with a passphrase…"),
            "lock": self.tr("&Lock now"),
            "rename_workspace": self.tr("Rena&me the workspace…"),
            "delete_workspace": self.tr("Delete the workspace for &good…"),
            "settings": self.tr("&Settings…"),
            "quit": self.tr("&Quit"),
            "palette": self.tr("&Find or do anything…"),
            "log": self.tr("&Log something…"),
            "record": self.tr("Record LinkedIn’s &score…"),
            "plan_week": self.tr("Plan my &week…"),
            "catch_up": self.tr("&Catch up…"),
            "routines": self.tr("R&outines…"),
            "pauses": self.tr("&Pauses…"),
            "readings": self.tr("Recorded scores and &notes…"),
            "talk": self.tr("Next coaching &talk…"),
            "review": self.tr("Weekly &review in its own window"),
            "shortcuts": self.tr("&Keyboard shortcuts"),
            "saved": self.tr("Save: everything is saved already"),
            "close": self.tr("Close the window"),
            "text_larger": self.tr("Larger te&xt"),
            "text_smaller": self.tr("S&maller text"),
            "text_normal": self.tr("Text in its &own size"),
            "full_screen": self.tr("F&ull screen"),
            "tour": self.tr("Show me a&round"),
            "new_version": self.tr("Check for a new &version…"),
            "problem": self.tr("Report a &problem…"),
            "explain": self.tr("How the &score is made"),
            "archive_howto": self.tr("How to ask &for your LinkedIn archive"),
            "about": self.tr("&About SSI Coach"),
            "theme:system": self.tr("Light or dark as the &system"),
            "theme:light": self.tr("&Light"),
            "theme:dark": self.tr("&Dark"),
            **{f"page:{page}": page_name(page) for page in PAGES},
        }

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for key, text in self._texts().items():
            self.all[key].setText(text)
        self.recent.retranslate()
        menus = {
            "file": self.tr("&File"),
            ">export": self.tr("&Export"),
            ">reports": self.tr("Repor&ts"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
        }
        for name, menu in self._menus.items():
            menu.setTitle(menus[name])
        self._name_steps("", "")

    def _name_steps(self, undo: str, redo: str) -> None:
        for key, step, named, bare in (
            ("undo", undo, self.tr("&Undo: {what}"), self.tr("&Undo")),
            ("redo", redo, self.tr("&Redo: {what}"), self.tr("&Redo")),
        ):
            self.all[key].setText(named.format(what=as_written(step)) if step else bare)
            self.all[key].setEnabled(bool(step))

    def set_open(self, there: bool, *, busy: bool = False) -> None:
        """Whether a workspace is open; without one, only what leads to one can be done, and nothing while ``busy``."""
        self._there, self._busy, self._read_only = there, busy, ""
        for key, action in self.all.items():
            if key in _ALONE:
                action.setEnabled(not busy or key in _ALWAYS)
            elif not key.startswith("theme:"):
                action.setEnabled(there)
        self.recent.setEnabled(not busy and bool(self.recent.actions()))
        if not there:
            self._name_steps("", "")

    def follow(self, standing: Standing) -> None:
        """Name the steps that can be undone and redone, and close what cannot be done now."""
        writable = standing.read_only is None
        self._read_only = "" if standing.read_only is None else say(standing.read_only)
        self._name_steps(
            say(standing.undo.label) if standing.undo and writable else "",
            say(standing.redo.label) if standing.redo and writable else "",
        )
        for key in _WRITING:
            self.all[key].setEnabled(writable)

    def why_not(self, key: str) -> str:
        """Why a command cannot be carried out now, in a few words; empty when it can."""
        if self.all[key].isEnabled():
            return ""
        if self._busy:
            return self.tr("the workspace is just being written")
        if not self._there:
            return self.tr("no workspace is open, or it is locked")
        if self._read_only and (key in _WRITING or key in {"undo", "redo"}):
            return self._read_only
        if key in {"undo", "redo"}:
            return self.tr("there is nothing to take back or to do again")
        return self.tr("not possible just now")

    def english(self) -> dict[str, str]:
        """Key → what a command is called in English, whatever language the window speaks."""
        said = Actions._texts(cast("Actions", _AsWritten()))
        return {**said, **{f"page:{page}": page.capitalize() for page in PAGES}}

    def place_of(self, menu: str, window: QWidget) -> QRect:
        """Where the title of a menu stands in the window; invalid where the system shows menus elsewhere."""
        action = self._menus[menu].menuAction() if menu in self._menus else None
        for bar in action.associatedObjects() if action is not None else []:
            if isinstance(bar, QMenuBar) and bar.isVisible() and not bar.isNativeMenuBar() and action is not None:
                place = bar.actionGeometry(action)
                return QRect(bar.mapTo(window, place.topLeft()), place.size())
        return QRect()

    def set_page(self, page: str) -> None:
        self.all[f"page:{page}"].setChecked(True)

    def set_theme(self, mode: str) -> None:
        self.all[f"theme:{mode}"].setChecked(True)

    def workspace_menu(self) -> list[QAction | None]:
        """What the menu at the workspace's name in the rail offers."""
        first = [self.all[key] for key in ("workspaces", "new", "open")]
        return [*first, self.recent.menuAction(), None, self.all["talk"], self.all["show_folder"]]

    def shortcuts(self) -> list[tuple[str, str]]:
        """(what, keys) of every command that has a shortcut, as this system writes them."""
        return [(what, keys) for what, keys, _ in self.sheet()]

    def sheet(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """(what, keys for people, keys as Qt names them everywhere) of every command that has a shortcut."""
        native = QKeySequence.SequenceFormat.NativeText
        bare = {"undo": self.tr("&Undo"), "redo": self.tr("&Redo")}
        return [
            (
                bare.get(key, action.text()).replace("&", "").rstrip("…"),
                " · ".join(k.toString(native) for k in action.shortcuts()),
                tuple(k.toString() for k in action.shortcuts()),
            )
            for key, action in self.all.items()
            if action.shortcuts()
        ]

    def _fire(self, action: QAction) -> None:
        self.wanted.emit(action.data())
