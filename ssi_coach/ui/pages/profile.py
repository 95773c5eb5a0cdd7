"""Profile: the completeness checklist. A tick moves the gauges beside it at once."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from ssi_coach.app.intents import TickItem
from ssi_coach.app.silence import silent_since
from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.profile import ProfileState, first_pass, profile_state
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.pillars import PILLAR_MAX, Pillar
from ssi_coach.ui.cards.checklist_card import ChecklistCard
from ssi_coach.ui.cards.checklist_mode import ChecklistMode
from ssi_coach.ui.cards.checklist_row import ChecklistRow, HintRow
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_short, number, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.page import Page
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.widgets.basics import Card, button, column, label
from ssi_coach.ui.widgets.columns import Columns
from ssi_coach.ui.widgets.even import Even
from ssi_coach.ui.widgets.flow import flow
from ssi_coach.ui.widgets.gauge import Reading, gauge_size
from ssi_coach.ui.widgets.gauge_tile import GaugeTile
from ssi_coach.ui.widgets.search_field import SearchField
from ssi_coach.ui.words import area_title

PROFILE_PAGE = "https://www.linkedin.com/in/me/"
"""Opens the signed-in member's own profile in the browser, on a click and never otherwise."""

_DIAMETER = 100
_NARROWEST = 290
_BESIDE = 720
"""Pixels below which, at the design's size of letters, the summary's words stand below its gauges."""


class ProfilePage(Page):
    kinds: ClassVar[frozenset[Change]] = frozenset(
        {Change.CHECKLIST, Change.PERSON, Change.ACTIVITIES, Change.READINGS, Change.NOTES, Change.WEIGHTS, Change.DAY}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: ProfileState | None = None
        self._kept: frozenset[str] = frozenset()
        self._mode_of: date | None = None
        self._narrow: bool | None = None
        self.title.setText(self.tr("Profile"))
        self.import_button = button(self.tr("Import…"), self._import, command="import")
        self.open_button = button(self.tr("Open my LinkedIn profile"), self._open, "primary", tip=PROFILE_PAGE)
        self.actions_row.addWidget(self.import_button)
        self.actions_row.addWidget(self.open_button)
        self.body.addWidget(self._make_summary())
        self.mode = ChecklistMode()
        self.mode.chosen.connect(self._mode_chosen)
        self.nothing = label(self.tr("Nothing of the checklist is like that."), "muted")
        self.nothing.hide()
        self.body.addWidget(self.mode)
        self.body.addWidget(self.nothing)
        state = profile_state(desk.standing)
        self.cards = [ChecklistCard(group) for group in state.groups]
        self.rows: dict[str, ChecklistRow] = {}
        self.hints: dict[str, HintRow] = {}
        for card in self.cards:
            card.ticked.connect(self._ticked)
            self.rows |= card.rows
            self.hints |= card.hints
        for row in (*self.rows.values(), *self.hints.values()):
            row.left.connect(self._walk)
        first, story, trust, hints = self.cards
        plans = {
            1: [[first, story, trust, hints]],
            2: [[first, trust], [story, hints]],
            3: [[first, hints], [story], [trust]],
        }
        self.columns = Columns(plans, _NARROWEST)
        self.body.addWidget(self.columns)
        self.body.addStretch(1)

    def _make_summary(self) -> Card:
        card = Card()
        card.body.takeAt(0)
        side = gauge_size(_DIAMETER)
        self.ring = GaugeTile("complete", "brand", side)
        self.brand = GaugeTile(Pillar.BRAND.value, Pillar.BRAND.value, side)
        self.total = GaugeTile("total", "accent", side)
        self.ring.set_name(self.tr("Your profile"), "")
        self.ring.help.hide()
        brand = area_title(self.desk.catalogue, Pillar.BRAND.value)
        self.brand.set_name(brand, self.tr("What is behind {pillar}?").format(pillar=brand))
        self.total.set_name(self.tr("Total"), self.tr("What is behind your estimate?"))
        for tile in (self.brand, self.total):
            tile.explain.connect(self._explain)
        self.headline = label("", "heading", wrap=True)
        self.steps = label("", "muted", wrap=True)
        self.only_open = button(self.tr("Show only open"))
        self.only_open.setCheckable(True)
        self.only_open.toggled.connect(self._filter)
        words = column(1, self.headline, self.steps, spacing=4)
        words.addSpacing(6)
        self.search = SearchField(self.tr("Search the checklist"))
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        self.search.textChanged.connect(self._filter)
        self.search.left.connect(self._into_rows)
        # All of its words, and the button that empties it.
        asks = self.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(asks + 4 * self.fontMetrics().height())
        words.addLayout(flow(self.only_open, self.search, spacing=10))
        words.addStretch(1)
        self._gauges = Even(20)
        self._gauges.set_cells([self.brand, self.total])
        self._words = words
        self._line = QGridLayout()
        self._line.setHorizontalSpacing(20)
        self._line.setVerticalSpacing(12)
        self._line.setColumnStretch(1, 1)
        self._stack(narrow=False)
        card.body.addLayout(self._line)
        return card

    def _stack(self, *, narrow: bool) -> None:
        """What is said between the gauges, or below them where it would be a narrow column."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for item in (self.ring, self._gauges):
            self._line.removeWidget(item)
        self._line.removeItem(self._words)
        self._line.addWidget(self.ring, 0, 0)
        if narrow:
            self._line.addWidget(self._gauges, 0, 1)
            self._line.addLayout(self._words, 1, 0, 1, 2)
        else:
            self._line.addLayout(self._words, 0, 1)
            self._line.addWidget(self._gauges, 0, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack(narrow=event.size().width() < _BESIDE * letters())

    # --- drawing

    def draw(self, standing: Standing) -> None:
        if self._mode_of != standing.today:
            self.mode.choose(already=first_pass(standing))
        state = profile_state(standing, silent_since(self.desk.coach))
        if state == self._state:
            return
        self._state = state
        subtitle = self.tr("{done} of {all} complete · {percent} % by weight").format(
            done=state.done, all=state.all, percent=whole(100 * state.share)
        )
        if state.read_from_archive is not None:
            found = self.tr("read from your LinkedIn archive of {day}").format(day=day_short(state.read_from_archive))
            subtitle = f"{subtitle} · {found}"
        self.subtitle.setText(subtitle)
        self._draw_gauges(state)
        self._draw_steps(state)
        self.mode.show_reading(state.reading)
        self._draw_groups(state)

    def _draw_gauges(self, state: ProfileState) -> None:
        percent = self.tr("{percent} %").format(percent=whole(100 * state.share))
        spoken = self.tr("{percent}, {done} of {all} items").format(percent=percent, done=state.done, all=state.all)
        self.ring.show_reading(Reading(100 * state.share, 100, percent, self.tr("complete"), spoken))
        of = self.tr("of {maximum}")
        none = self.tr("no estimate yet")
        if state.brand is None or state.total is None:
            self.brand.show_reading(Reading(None, PILLAR_MAX, "–", of.format(maximum=25), none))
            self.total.show_reading(Reading(None, 100, "–", of.format(maximum=100), none))
            return
        spoken = self.tr("{score} of {maximum}, estimate")
        self.brand.show_reading(
            Reading(
                state.brand,
                PILLAR_MAX,
                number(state.brand),
                of.format(maximum=25),
                spoken.format(score=number(state.brand), maximum=25),
                state.brand_low,
                state.brand_high,
                unsure=state.unsure,
            )
        )
        self.total.show_reading(
            Reading(
                state.total,
                100,
                whole(state.total),
                of.format(maximum=100),
                spoken.format(score=whole(state.total), maximum=100),
                unsure=state.unsure,
            )
        )

    def _draw_steps(self, state: ProfileState) -> None:
        honest = self.tr(
            "LinkedIn does not publish its formula: these are this app’s estimates, "
            "and the official score you record corrects them."
        )
        if not state.steps:
            self.headline.setText(self.tr("Your profile is complete"))
            self.steps.setText(honest)
            return
        gain = number(state.gain)
        if len(state.steps) == 1:
            headline = self.tr("One step would add about {points} points to your professional brand")
        elif len(state.steps) == 2:
            headline = self.tr("Two steps would add about {points} points to your professional brand")
        else:
            headline = self.tr("Three steps would add about {points} points to your professional brand")
        self.headline.setText(headline.format(points=gain))
        names = " · ".join(say(text(step.item.title)) for step in state.steps)
        self.steps.setText(f"{names}. {honest}")

    def _draw_groups(self, state: ProfileState) -> None:
        for card, group in zip(self.cards, state.groups, strict=True):
            card.draw(group, only_open=self.only_open.isChecked(), keep=self._kept, words=self.search.text())
        self.nothing.setVisible(bool(self.search.text()) and all(card.isHidden() for card in self.cards))

    # --- what people do here

    def _ticked(self, key: str, done: bool) -> None:
        # What is ticked while only open ones are shown stays until the list is filtered anew: a row that vanished
        # under the pointer would let the next click hit a neighbour.
        self._kept |= {key}
        # From here on the day's choice stands: a list gone through half must not change its meaning.
        self._mode_of = self.desk.today
        if not self.desk.do(TickItem(key, done, None if self.mode.already else self.desk.today)):
            self._state = None
            self.draw(self.desk.standing)

    def _mode_chosen(self) -> None:
        self._mode_of = self.desk.today

    def _filter(self) -> None:
        self._kept = frozenset()
        if self._state is not None:
            self._draw_groups(self._state)

    def find_in_list(self) -> None:
        """Go to the search of the checklist."""
        self.search.take_focus()

    def _walk(self, step: int) -> None:
        """From a row to the next one that is shown, or back, in the order of Tab; at the ends the focus stays."""
        came = self.sender()
        cards = [card for card in self.columns.order() if isinstance(card, ChecklistCard)]
        shown = [row for card in cards for row in (*card.rows.values(), *card.hints.values()) if row.isVisible()]
        place = next((number for number, row in enumerate(shown) if row is came), None)
        if place is not None and 0 <= place + step < len(shown):
            at_help = len(shown[place].marks) > 1 and shown[place].help.hasFocus()
            shown[place + step].take_focus(at_help=at_help)

    def take_focus(self) -> None:
        """Work here is ticking: the first item that is shown, an open one where there is one."""
        shown = [row.tick for row in self.rows.values() if row.isVisibleTo(self)]
        first = next((tick for tick in shown if not tick.isChecked()), shown[0] if shown else None)
        if first is None:
            super().take_focus()
        else:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _into_rows(self) -> None:
        shown = next((row for row in self.rows.values() if row.isVisible()), None)
        if shown is not None:
            shown.tick.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_item(self, key: str) -> None:
        """Go to a checklist item: it is shown whatever is filtered, opened, and has the focus."""
        self.only_open.setChecked(False)
        self.search.clear()
        row: ChecklistRow | HintRow | None = self.rows.get(key) or self.hints.get(key)
        if row is None:
            return
        row.help.setChecked(True)
        (row.tick if isinstance(row, ChecklistRow) else row.help).setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, row, row.bring_into_view)

    def _explain(self, key: str) -> None:
        self.desk.dialog_wanted.emit("explain", key)

    def _import(self) -> None:
        self.desk.dialog_wanted.emit("import", None)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(PROFILE_PAGE))
