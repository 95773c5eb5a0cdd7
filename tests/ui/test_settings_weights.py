"""Settings, “How it counts”: every weight with its source, changed and taken back; the effect comes before Save."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs import settings_weights
from ssi_coach.ui.dialogs.explain import ExplainDialog
from ssi_coach.ui.dialogs.settings import SettingsDialog
from ssi_coach.ui.dialogs.settings_weights import WeightField, WeightsForm
from tests.app.payoff_lives import two_weeks_later, weeks_of_work


@pytest.fixture
def appearance(qapp: QApplication, desk: Desk) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light", less_motion=True)
    yield made
    made.choose_language("en")


@pytest.fixture
def settings(desk: Desk, open_demo: Callable[[], Coach], appearance: Appearance, qtbot: QtBot) -> SettingsDialog:
    open_demo()
    made = SettingsDialog(desk, appearance)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    assert made._tabs is not None
    made._tabs.setCurrentIndex(made._weights_tab)
    return made


def form(settings: SettingsDialog) -> WeightsForm:
    assert settings.weights is not None
    return settings.weights


def type_in(settings: SettingsDialog, name: str, key: str, text: str) -> None:
    form(settings).fields[name, key].setText(text)  # type: ignore[index]
    form(settings).count()


def test_every_component_is_there_with_its_source(settings: SettingsDialog) -> None:
    catalogue = settings.desk.catalogue
    shown = {label.text() for label in form(settings).findChildren(QLabel)}
    for part in catalogue.components.values():
        assert part.title in shown
        assert any(part.source in text and text.startswith("Ours:") for text in shown)
        assert float(form(settings).fields[part.id, "points"].text()) == part.points
    assert form(settings).effect.text().startswith("Your score today: ")
    assert not form(settings).all_back.isEnabled()


def test_the_effect_is_seen_before_anything_is_kept(settings: SettingsDialog, qtbot: QtBot) -> None:
    form(settings).fields["insights.comments", "half_life"].setText("2")
    qtbot.waitUntil(lambda: "→" in form(settings).effect.text())
    assert "Insights" in form(settings).parts.text()
    assert settings.desk.standing.records.weights == {}
    assert "Before your recorded scores correct it" in form(settings).parts.text()
    after = form(settings).effect.text().split("→ ")[1].split(" ")[0]
    settings.save_button.click()
    standing = settings.desk.standing
    assert standing.records.weights == {"insights.comments": {"half_life": 2.0}}
    assert float(after) == round(standing.series.estimate(standing.today).total, 1)
    settings.desk.undo()
    assert settings.desk.standing.records.weights == {}


def test_points_that_are_not_25_are_brought_to_25_and_it_is_shown(settings: SettingsDialog) -> None:
    type_in(settings, "insights.comments", "points", "32")
    said = next(label for label in form(settings).findChildren(QLabel) if "add up to 50" in label.text())
    assert said.isVisible()
    assert form(settings)._counted["insights.comments"].text() == "= 16.0"
    assert form(settings)._counted["brand.posts"].text() == ""


def test_cancel_keeps_nothing(settings: SettingsDialog) -> None:
    type_in(settings, "brand.posts", "half_life", "7")
    settings.cancel_button.click()
    assert settings.desk.standing.records.weights == {}


def test_one_back_and_all_back(settings: SettingsDialog) -> None:
    type_in(settings, "brand.posts", "half_life", "7")
    type_in(settings, "people.viewers", "reference", "100")
    backs = form(settings)._backs
    assert [name for name, back in backs.items() if back.isVisible()] == ["brand.posts", "people.viewers"]
    backs["brand.posts"].click()
    assert form(settings).weights() == {"people.viewers": {"reference": 100.0}}
    form(settings).all_back.click()
    assert form(settings).weights() == {}
    assert not form(settings).differs()


def test_going_back_to_ours_is_kept_as_a_step(settings: SettingsDialog, appearance: Appearance, qtbot: QtBot) -> None:
    type_in(settings, "brand.posts", "half_life", "7")
    settings.save_button.click()
    again = SettingsDialog(settings.desk, appearance)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    again.show()
    assert again._tabs is not None
    again._tabs.setCurrentIndex(again._weights_tab)
    assert form(again).fields["brand.posts", "half_life"].text() == "7"
    form(again).all_back.click()
    again.save_button.click()
    assert settings.desk.standing.records.weights == {}
    assert settings.desk.standing.undo is not None
    settings.desk.undo()
    assert settings.desk.standing.records.weights == {"brand.posts": {"half_life": 7.0}}


@pytest.mark.parametrize("text", ["", "-3", "0", "a lot", "nan", "1e9", "5000000"])
def test_what_cannot_be_is_said_and_not_kept(settings: SettingsDialog, text: str) -> None:
    type_in(settings, "brand.posts", "reference", text)
    assert "“Posts published”" in form(settings).problem
    assert form(settings).fields["brand.posts", "reference"].property("wrong")
    assert settings._tabs is not None
    settings._tabs.setCurrentIndex(0)
    settings.save_button.click()
    assert settings.isVisible()
    assert settings._tabs.currentIndex() == settings._weights_tab
    assert settings.desk.standing.records.weights == {}
    type_in(settings, "brand.posts", "reference", "4")
    assert form(settings).problem == ""


def test_a_pillar_of_nothing_is_said_and_not_kept(settings: SettingsDialog) -> None:
    for part in settings.desk.catalogue.components.values():
        if part.pillar.value == "brand":
            type_in(settings, part.id, "points", "0")
    assert "“Brand”" in form(settings).problem
    settings.save_button.click()
    assert settings.isVisible()
    assert settings.desk.standing.records.weights == {}


def test_what_was_typed_survives_a_change_of_language(settings: SettingsDialog, appearance: Appearance) -> None:
    type_in(settings, "brand.posts", "points", "7.25")
    type_in(settings, "brand.posts", "half_life", "long")
    appearance.choose_language("de")
    assert settings._tabs is not None
    settings._tabs.setCurrentIndex(settings._weights_tab)
    assert form(settings).fields["brand.posts", "points"].text() == "7,25"
    assert form(settings).fields["brand.posts", "half_life"].text() == "long"
    type_in(settings, "brand.posts", "half_life", "35")
    assert form(settings).weights() == {"brand.posts": {"points": 7.25}}
    settings.save_button.click()
    assert settings.desk.standing.records.weights == {"brand.posts": {"points": 7.25}}


def test_much_is_counted_beside_the_window(
    settings: SettingsDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(settings_weights.rules, "LARGE", 10)
    type_in(settings, "insights.comments", "half_life", "2")
    assert form(settings)._job is not None
    qtbot.waitUntil(lambda: form(settings)._job is None)
    assert "→" in form(settings).effect.text()


def test_without_a_number_there_is_none_to_see(desk: Desk, qtbot: QtBot) -> None:
    made = WeightsForm(desk)
    qtbot.addWidget(made)
    assert made.effect.text().startswith("No number yet")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        (QLocale.Language.English, "5,000", 5000.0),
        (QLocale.Language.German, "5.000", 5000.0),
        (QLocale.Language.German, "5,5", 5.5),
        (QLocale.Language.English, "0.125", 0.125),
        (QLocale.Language.German, "0,125", 0.125),
        (QLocale.Language.English, " 12 ", 12.0),
    ],
)
def test_numbers_as_people_write_them(qtbot: QtBot, language: QLocale.Language, text: str, value: float) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        field = WeightField("Amount", 99.0, 99.0)
        qtbot.addWidget(field)
        field.setText(text)
        assert field.value() == value
    finally:
        QLocale.setDefault(before)


def test_a_weight_not_touched_keeps_every_digit(qtbot: QtBot) -> None:
    field = WeightField("Amount", 1 / 3, 1.0)
    qtbot.addWidget(field)
    assert field.value() == 1 / 3


def test_where_scores_are_explained_own_weights_are_mentioned(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    from ssi_coach.app.intents import ChangeWeights

    coach.import_records(weeks_of_work(4, two_weeks_later))
    for subject in ("total", "brand"):
        shown = ExplainDialog(desk, subject)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(shown)
        assert not any("weights of your own" in label.text() for label in shown.findChildren(QLabel))
        desk.do(ChangeWeights({"brand.posts": {"points": 7.0}}))
        assert any("weights of your own" in label.text() for label in shown.findChildren(QLabel))
        desk.undo()
        shown.close()
