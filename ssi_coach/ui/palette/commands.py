"""What the command palette finds beside what can be logged: collected from the menus, pages, dialogs and catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from ssi_coach.app.palette import Command, Group
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.pillars import AREAS
from ssi_coach.ui.actions import Actions
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import LANGUAGES, say
from ssi_coach.ui.keys import command_keys
from ssi_coach.ui.names import page_name
from ssi_coach.ui.palette.keywords import Keywords
from ssi_coach.ui.review.sections import SECTIONS, section_in_english, section_title
from ssi_coach.ui.words import area_title


class CommandList(QObject):
    """One per window. A command of the menus is in it by being there; the others are named here.

    Keys say how each is carried out (`ssi_coach.ui.palette.host`): ``do:undo``, ``section:ahead``, ``item:photo``,
    ``dialog:goal``, ``explain:brand``, ``language:de``, ``recent:/home/anna/Anna.ssicoach``,
    ``list:clear``; and of what `Somebody` finds ``person:Eva Keller``, ``result:Nordfrakt``.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions)
        self._actions = actions

    def all(self, desk: Desk | None) -> tuple[Command, ...]:
        """Everything, in the order it is shown among equals. Without a workspace (``desk`` None) less is there."""
        found = [*self._menus()]
        if desk is not None:
            found[:0] = self._sections()
            found += [*self._dialogs(desk), *self._items(desk)]
        pages = [command for command in found if command.key.startswith("do:page:")]
        others = [command for command in found if not command.key.startswith("do:page:")]
        about = Keywords(self).all()
        named = (replace(each, about=about.get(each.key, ())) for each in (*pages, *others))
        return (*named, *self._languages(), *self._recent())

    def _menus(self) -> Iterator[Command]:
        english = self._actions.english()
        for key, action in self._actions.all.items():
            if key == "palette":
                continue
            title, other = _bare(action.text()), _bare(english.get(key, ""))
            names: tuple[str, ...] = ()
            group = Group.OPEN if action.text().endswith("…") else Group.DO
            if key.startswith("page:"):
                group = Group.GO
            elif key.startswith("theme:"):
                title, names = self.tr("Theme: {name}").format(name=title), (title,)
            yield Command(
                f"do:{key}", group, title, names, (other,), command_keys(key), closed=self._actions.why_not(key)
            )

    def _sections(self) -> Iterator[Command]:
        where = page_name("progress")
        for key in SECTIONS:
            english = section_in_english(key)
            yield Command(f"section:{key}", Group.GO, section_title(key), english=(english,), where=where)

    def _dialogs(self, desk: Desk) -> Iterator[Command]:
        standing = desk.standing
        closed = "" if standing.read_only is None else say(standing.read_only)
        yield Command(
            "dialog:result", Group.OPEN, self.tr("Enter a result"), english=("Enter a result",), closed=closed
        )
        yield Command(
            "dialog:goal", Group.OPEN, self.tr("Set weekly goals"), english=("Set weekly goals",), closed=closed
        )
        yield Command(
            "dialog:forget_people",
            Group.OPEN,
            self.tr("Forget imported people"),
            english=("Forget imported people",),
            closed=closed,
        )
        for area in AREAS:
            title = self.tr("What is behind {pillar}?").format(pillar=area_title(desk.catalogue, area))
            yield Command(
                f"explain:{area}", Group.OPEN, title, english=(f"What is behind {desk.catalogue.pillar_titles[area]}?",)
            )

    def _items(self, desk: Desk) -> Iterator[Command]:
        where = page_name("profile")
        for item in desk.catalogue.items.values():
            yield Command(f"item:{item.key}", Group.GO, say(text(item.title)), english=(item.title,), where=where)

    def _languages(self) -> Iterator[Command]:
        said = {
            "en": self.tr("English"),
            "de": self.tr("German"),
            "sv": self.tr("Swedish"),
            "pl": self.tr("Polish"),
        }
        for code, own in LANGUAGES.items():
            title = self.tr("Language: {name}").format(name=own)
            english = QLocale.languageToString(QLocale(code).language())
            yield Command(f"language:{code}", Group.DO, title, (own, said[code]), (f"Language: {english}",))
        title = self.tr("Language: as the system")
        yield Command("language:", Group.DO, title, english=("Language: as the system",))

    def _recent(self) -> Iterator[Command]:
        """The workspaces opened lately, and what their menu does to the list itself."""
        menu = self._actions.recent
        closed = "" if menu.isEnabled() else self.tr("not possible just now")
        for action in menu.actions():
            if action.isSeparator() or not action.isVisible():
                continue
            if not action.data():
                where = _bare(menu.title())
                yield Command(f"list:{action.objectName()}", Group.DO, _bare(action.text()), where=where, closed=closed)
                continue
            path = Path(str(action.data()))
            title = self.tr("Open {workspace}").format(workspace=path.stem)
            names = (path.stem, str(path), _bare(action.text()))
            why = closed or ("" if action.isEnabled() else self.tr("it is not there any more"))
            yield Command(f"recent:{path}", Group.OPEN, title, names, where=str(path.parent), closed=why)


def _bare(title: str) -> str:
    """A menu's text without the mark of its mnemonic and the dots at its end."""
    return title.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
