"""The pages, each built when it is first shown and drawn only while it is seen."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from ssi_coach.app.standing import Standing
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.page import Page
from ssi_coach.ui.registry import PAGES, load


class PageStack(QStackedWidget):
    """Keeps for each built page whether something that concerns it changed since it was drawn."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self.current = ""
        desk.published.connect(self._published)

    def page(self, key: str) -> Page:
        """The page with this key, built now if it was not yet."""
        if key not in self.pages:
            made: Page = load(PAGES[key])(self._desk)
            self.pages[key] = made
            self._stale.add(key)
            self.addWidget(made)
        return self.pages[key]

    def show_page(self, key: str) -> Page:
        """Bring a page to the front, drawn with what is true now."""
        page = self.page(key)
        self.current = key
        self._draw()
        self.setCurrentWidget(page)
        return page

    def _published(self, standing: Standing) -> None:
        for key, page in self.pages.items():
            if page.kinds & standing.changed:
                self._stale.add(key)
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        if self.current in self._stale:
            self._stale.discard(self.current)
            self.pages[self.current].draw(self._desk.standing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.current:
            self._draw()
