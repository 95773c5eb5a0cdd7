"""What holds wherever one looks: rules that say of one place what is wrong there.

Opening every page and dialog takes its time, so one walk through them asks all of these (`tests.access.test_rules`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMainWindow, QProgressBar, QPushButton, QWidget

from tests.access.controls import called, controls, role, spoken, stops, values, visible
from tests.walk import Place

ROLE = QAccessible.Role
DRAWN = {
    "HeatMap": ROLE.Chart,
    "MonthBars": ROLE.Chart,
    "TwinBars": ROLE.Chart,
    "ForetoldView": ROLE.Chart,
    "ScoreChartView": ROLE.Chart,
    "PathChartView": ROLE.Chart,
    "LayerChartView": ROLE.Chart,
    "CardWidget": ROLE.CheckBox,
    "DayColumn": ROLE.List,
    "TickBox": ROLE.CheckBox,
    "LabelledTick": ROLE.CheckBox,
    "Gauge": ROLE.ProgressBar,
    "CompareBar": ROLE.ProgressBar,
    "AreaBar": ROLE.ProgressBar,
    "WaitBar": ROLE.ProgressBar,
    "_Figure": ROLE.SpinBox,
}
"""What we draw or put together ourselves."""
_HOLDS = {ROLE.Client, ROLE.Border, ROLE.NoRole, ROLE.Whitespace, ROLE.Grouping}

NOT_BY_ENTER = {
    "add_card": "the field takes what was typed by Enter, and Shift+Enter goes on",
    "quick_log": "the field takes what was typed by Enter, and Shift+Enter goes on",
    "plan_week": "Ctrl+Enter, so that Enter after a number does not take the whole week over",
    "day_log": "Enter after a number or a note is not meant to close what is being entered",
    "forget_people": "it cannot be undone",
    "archive_howto": "nothing is typed here: Enter presses the button that has the focus",
    "import": "nothing is typed here: Enter presses the button that has the focus",
    "explain": "nothing is typed here: Enter presses the button that has the focus",
    "backups": "Enter on a backup is not meant to close the list",
    "readings": "Enter on a score is not meant to close the list",
    "review_window": "Enter in the notes begins a line",
}
"""Dialogs whose main button is not pressed by Enter from elsewhere, and why."""

Rule = Callable[[Place], Iterator[str]]


def nameless(place: Place) -> Iterator[str]:
    """Every control says what it is, not only with a sign."""
    for widget in (*controls(place.part), *values(place.part)):
        if sum(c.isalnum() for c in spoken(widget)) < 2:
            yield called(place, widget)


def alike(place: Place) -> Iterator[str]:
    """No two controls of one role are called the same."""
    same: dict[tuple[QAccessible.Role, str], list[QWidget]] = defaultdict(list)
    for widget in controls(place.part):
        same[role(widget), spoken(widget)].append(widget)
    for (_, name), widgets in same.items():
        if len(widgets) > 1 and name:
            yield f"{len(widgets)} × {called(place, widgets[0])}"


def letter(text: str) -> str:
    """What a text answers to together with Alt."""
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def given_twice(texts: Iterable[str]) -> list[str]:
    """Letters that more than one text answers to."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        if answers := letter(text):
            by_letter[answers].append(text)
    return [f"{answers}: {texts}" for answers, texts in by_letter.items() if len(texts) > 1]


def entries(actions: Iterable[QAction]) -> list[str]:
    """The texts of a menu as it is shown."""
    return [action.text() for action in actions if not action.isSeparator() and action.isVisible()]


def letter_twice(place: Place) -> Iterator[str]:
    """Buttons, labels with a buddy and the menu bar answer to different letters."""
    texts = entries(place.window.menuBar().actions()) if isinstance(place.window, QMainWindow) else []
    for widget in visible(place.window):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts.append(widget.text())
    for fault in given_twice(texts):
        yield f"{place} {fault}"


def role_wrong(place: Place) -> Iterator[str]:
    """Our own drawings are what they are for, and a button that can be pressed in is one of several or is not."""
    for widget in visible(place.part):
        wanted = DRAWN.get(type(widget).__name__)
        if wanted is not None and role(widget) != wanted:
            yield f"{role(widget)}: {called(place, widget)}"
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            group = widget.group()
            one_of = group.exclusive() if group is not None else widget.autoExclusive()
            if one_of != (role(widget) == ROLE.RadioButton):
                yield f"{role(widget)} in a group of {one_of}: {called(place, widget)}"


def told_twice(place: Place) -> Iterator[str]:
    """A description says more than the name."""
    for widget in visible(place.part):
        description = spoken(widget, QAccessible.Text.Description)
        if description.strip() and description == spoken(widget):
            yield called(place, widget)


def holder_focused(place: Place) -> Iterator[str]:
    """What takes the focus is never a mere holder, but for texts to scroll by key."""
    for widget in stops(place.part):
        if role(widget) in _HOLDS and widget.property("role") != "text":
            yield called(place, widget)


def bar_without_words(place: Place) -> Iterator[str]:
    """A bar says in words what it shows."""
    for widget in values(place.part):
        described = spoken(widget, QAccessible.Text.Description).strip()
        if isinstance(widget, QProgressBar) and widget.maximum() and not described:
            yield called(place, widget)


def enter_unclear(place: Place) -> Iterator[str]:
    """A dialog has at most one default button, and what is most important in it is that one."""
    if not isinstance(place.part, QDialog):
        return
    shown = [widget for widget in visible(place.part) if isinstance(widget, QPushButton)]
    defaults = [widget for widget in shown if widget.isDefault()]
    if len(defaults) > 1:
        yield f"{place}: {[spoken(widget) for widget in defaults]} are all default"
    if place.name.split()[-1] not in NOT_BY_ENTER:
        for widget in shown:
            if widget.property("role") == "primary" and widget not in defaults:
                yield f"not default: {called(place, widget)}"


def _menu_is_empty(widget: QWidget) -> bool:
    """Then none opens: there is nothing to do."""
    made = getattr(widget, "menu", None)
    if made is None:
        return False
    menu = made()
    empty = bool(menu.isEmpty())
    menu.deleteLater()
    return empty


def menu_not_by_key(place: Place) -> Iterator[str]:
    """The menu key asks what has the focus, and what that stands in: so something in it has to take the focus."""
    for widget in visible(place.part):
        own = any("contextMenuEvent" in vars(kind) for kind in type(widget).__mro__ if "ssi_coach" in kind.__module__)
        if own and not stops(widget) and not _menu_is_empty(widget):
            yield called(place, widget)


RULES: tuple[Rule, ...] = (
    nameless,
    alike,
    letter_twice,
    role_wrong,
    told_twice,
    holder_focused,
    bar_without_words,
    enter_unclear,
    menu_not_by_key,
)
