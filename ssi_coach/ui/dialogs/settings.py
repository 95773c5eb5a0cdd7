"""Settings: what is known about the person and how the score is counted (an undo step each on Save), and how this
program looks (at once) and reminds (on Save)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ssi_coach.app.intents import ChangePerson, ChangeWeights
from ssi_coach.domain.limits import MAX_FIGURE, MAX_MINUTES, MAX_NAME
from ssi_coach.domain.problems import InputProblem, Problem
from ssi_coach.domain.records import DEFAULT_WEEK_MINUTES, DEFAULT_WORK_DAYS, Person
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.dialogs.settings_look import LookForm
from ssi_coach.ui.dialogs.settings_reminders import RemindersForm
from ssi_coach.ui.dialogs.settings_reminders import Typed as TypedReminders
from ssi_coach.ui.dialogs.settings_weights import Typed, WeightsForm
from ssi_coach.ui.week.fields import NumberSpin
from ssi_coach.ui.widgets.basics import button
from ssi_coach.ui.widgets.day_picks import DayPicks
from ssi_coach.ui.widgets.form import Form, NumberField
from ssi_coach.ui.widgets.scroll import Body
from ssi_coach.ui.widgets.tick_box import LabelledTick


class SettingsDialog(DeskDialog):
    """``argument``: the `Appearance`. After a change of language or of the size of text it builds itself anew and keeps
    what was typed."""

    def __init__(self, desk: Desk, argument: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=640)
        self._appearance = argument
        self._look_before = (argument.language, argument.theme, argument.less_motion, argument.lock_minutes)
        self._text_before = argument.text_size
        self._tabs: QTabWidget | None = None
        self.cancel_button = button("", self.reject)
        self.save_button = button("", self.save, "primary")
        self.save_button.setDefault(True)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.save_button)
        self._build(desk.standing.records.person, {}, None, 0)
        argument.language_changed.connect(self._again)
        argument.text_size_changed.connect(self._again)
        self.resize(680, 660)

    def _build(self, person: Person, weights: Typed, reminders: TypedReminders | None, tab: int) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.heading.setText(self.windowTitle())
        self.cancel_button.setText(self.tr("Cancel"))
        self.save_button.setText(self.tr("Save"))
        self._person = person
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(_scrolled(self._about_you(person)), self.tr("About you"))
        tabs.addTab(_scrolled(self._figures(person)), self.tr("Your figures"))
        self._weights_place = QVBoxLayout()
        self._weights_place.setContentsMargins(0, 0, 0, 0)
        held = QWidget()
        held.setLayout(self._weights_place)
        self._weights_tab = tabs.addTab(held, self.tr("How it counts"))
        self._typed_weights = weights
        self.weights: WeightsForm | None = None
        tabs.currentChanged.connect(self._turned)
        self.reminders = RemindersForm(self.desk, reminders)
        tabs.addTab(_scrolled(self.reminders), self.tr("Reminders"))
        tabs.addTab(_scrolled(LookForm(self._appearance)), self.tr("This program"))
        tabs.setCurrentIndex(tab)
        if self._tabs is not None:
            self.body.removeWidget(self._tabs)
            self._tabs.hide()
            self._tabs.deleteLater()
        self._tabs = tabs
        self.body.addWidget(tabs, 1)
        self.setTabOrder(tabs, self.cancel_button)
        self.setTabOrder(self.cancel_button, self.save_button)
        # At first where there is something to type; after a change of language on the tab it was made on.
        (tabs if tab else self.name_field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self) -> None:
        self.fit_width()
        tab = self._tabs.currentIndex() if self._tabs is not None else 0
        weights = self._typed_weights if self.weights is None else self.weights.typed()
        self._build(self._typed(), weights, self.reminders.typed(), tab)

    def _about_you(self, person: Person) -> Form:
        form = Form()
        self.name_field = _text(person.name)
        form.add(self.tr("Name"), self.name_field)
        self.headline = _text(person.headline)
        form.add(self.tr("Headline"), self.headline, self.tr("For whom you work, and with what result."))
        self.industry = _text(person.industry)
        form.add(self.tr("Industry"), self.industry, self.tr("As in your profile: LinkedIn compares you with it."))
        self.target = _text(person.target)
        form.add(self.tr("Target customers"), self.target, self.tr("Whom you want to reach, in a few words."))
        meant = person.week_minutes if person.week_minutes is not None else DEFAULT_WEEK_MINUTES
        self.minutes = NumberSpin(meant, 0, MAX_MINUTES)
        self.minutes.setSingleStep(15)
        form.add(self.tr("Time a week"), self.minutes, unit=self.tr("minutes"))
        self.days = DayPicks(person.work_days if person.work_days is not None else DEFAULT_WORK_DAYS)
        form.add(
            self.tr("Working days"), self.days, self.tr("Other days are never asked about and never cost a good week.")
        )
        self.zone = _zones(person.time_zone)
        form.add(self.tr("Time zone"), self.zone, self.tr("It decides when a day of yours begins and ends."))
        return form

    def _figures(self, person: Person) -> Form:
        form = Form()
        unknown = self.tr("not known")
        self.navigator = LabelledTick(self.tr("I use Sales Navigator"))
        self.navigator.setChecked(bool(person.sales_navigator))
        form.add(self.tr("Licence"), self.navigator, self.tr("Saved leads and accounts count only with it."))
        self.navigator.setAccessibleName(self.navigator.text())
        self.connections = NumberField(person.connections, MAX_FIGURE, unknown)
        form.add(self.tr("Connections"), self.connections)
        self.senior = NumberField(person.senior_connections, MAX_FIGURE, unknown)
        form.add(
            self.tr("Senior connections"),
            self.senior,
            self.tr("Owners, board members, directors and heads among them; a guess will do."),
        )
        rate = person.invite_acceptance
        self.acceptance = NumberField(None if rate is None else rate * 100, 100, unknown)
        form.add(self.tr("Accepted invitations"), self.acceptance, self.tr("Of 100 invitations you sent."), unit="%")
        self.viewers = NumberField(person.viewers_90d, MAX_FIGURE, unknown)
        form.add(self.tr("Profile viewers"), self.viewers, self.tr("In the last 90 days, as your profile shows it."))
        self.endorsements = NumberField(person.endorsements, MAX_FIGURE, unknown)
        form.add(self.tr("Endorsements"), self.endorsements, self.tr("Confirmed skills and recommendations together."))
        self.followers = NumberField(person.followers, MAX_FIGURE, unknown)
        form.add(self.tr("Followers"), self.followers)
        return form

    def changes(self) -> dict[str, Any]:
        """Key of a person → new value, for what differs from what is known."""
        typed = self._typed()
        known = self.desk.standing.records.person
        keys = (
            "name headline industry target week_minutes work_days time_zone sales_navigator connections"
            " senior_connections invite_acceptance viewers_90d endorsements followers"
        ).split()
        return {key: value for key in keys if (value := getattr(typed, key)) != getattr(known, key)}

    def _typed(self) -> Person:
        known = self._person
        minutes, days = self.minutes.value(), self.days.days()
        # What was never said and still stands at the usual is still not said.
        unsaid_minutes = known.week_minutes is None and minutes == DEFAULT_WEEK_MINUTES
        unsaid_days = known.work_days is None and days == DEFAULT_WORK_DAYS
        rate = self.acceptance.number()
        if known.invite_acceptance is not None and rate == round(known.invite_acceptance * 100):
            acceptance: float | None = known.invite_acceptance
        else:
            acceptance = None if rate is None else rate / 100
        navigator = self.navigator.isChecked()
        return Person(
            name=_said(self.name_field),
            headline=_said(self.headline),
            industry=_said(self.industry),
            target=_said(self.target),
            sales_navigator=None if known.sales_navigator is None and not navigator else navigator,
            connections=self.connections.number(),
            senior_connections=self.senior.number(),
            invite_acceptance=acceptance,
            viewers_90d=self.viewers.number(),
            endorsements=self.endorsements.number(),
            followers=self.followers.number(),
            week_minutes=None if unsaid_minutes else minutes,
            work_days=None if unsaid_days else days,
            log_since=known.log_since,
            time_zone=self.zone.currentText().strip() or known.time_zone,
        )

    def reject(self) -> None:
        """Cancel, Escape or the window's own close: what was tried on live is taken back as well."""
        look, (language, theme, less_motion, minutes) = self._appearance, self._look_before
        look.language_changed.disconnect(self._again)
        look.text_size_changed.disconnect(self._again)
        look.choose_lock(minutes)
        look.choose_motion(less_motion)
        look.choose_theme(theme)
        super().reject()
        look.set_text_size(self._text_before)
        look.choose_language(language)

    def save(self) -> None:
        """Keep what was changed, the person and the weights as one step each; stay open when something is refused."""
        try:
            weights = self._own_weights()
        except InputProblem:
            self._show_weights()
            return
        changes = self.changes()
        if changes and not self.desk.do(ChangePerson(changes, self.desk.today)):
            return
        if weights is not None and not self.desk.do(ChangeWeights(weights)):
            self._show_weights()
            return
        try:
            self.reminders.save()
        except Problem as problem:
            self.desk.refuse(problem)
            return
        self.accept()

    def _turned(self, tab: int) -> None:
        """The many fields of the weights are made when they are first looked at."""
        if tab == self._weights_tab and self.weights is None:
            self.weights = WeightsForm(self.desk, self._typed_weights)
            self._weights_place.addWidget(self.weights)

    def _own_weights(self) -> dict[str, dict[str, float]] | None:
        """The weights to keep; None when they were not changed. InputProblem when they cannot be counted with."""
        if self.weights is None and self._typed_weights:
            self._turned(self._weights_tab)
        return self.weights.weights() if self.weights is not None and self.weights.differs() else None

    def _show_weights(self) -> None:
        """Show what is wrong with the weights."""
        if self._tabs is not None:
            self._tabs.setCurrentIndex(self._weights_tab)
        if self.weights is not None:
            self.weights.count()


def _text(value: str | None) -> QLineEdit:
    field = QLineEdit(value or "")
    field.setMaxLength(MAX_NAME)
    return field


def _said(field: QLineEdit) -> str | None:
    return field.text().strip() or None


def _zones(current: str | None) -> QComboBox:
    from zoneinfo import available_timezones

    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    names = sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "posix/")))
    box.addItems(["UTC", *names])
    box.setCurrentText(current or "")
    if (completer := box.completer()) is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return box


def _scrolled(form: QWidget) -> QScrollArea:
    holder = Body()
    column = QVBoxLayout(holder)
    column.setContentsMargins(4, 14, 12, 8)
    column.addWidget(form)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    return area
