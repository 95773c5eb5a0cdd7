"""How the program looks and speaks on this machine: every choice takes effect at once."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ssi_coach.app.settings import LOCK_MINUTES, TEXT_SIZES
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.i18n import LANGUAGES
from ssi_coach.ui.widgets.form import Form


class LookForm(Form):
    """Language, theme, size of text, motion, when to lock."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), None)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(appearance.language)))
        self.add(self.tr("Language"), self.language)
        self.theme = QComboBox()
        for mode, name in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.theme.addItem(name, mode)
        self.theme.setCurrentIndex(self.theme.findData(appearance.theme))
        self.add(self.tr("Theme"), self.theme)
        self.text_size = QComboBox()
        for size in TEXT_SIZES:
            text = self.tr("{percent} %, as the system") if size == 100 else self.tr("{percent} %")
            self.text_size.addItem(text.format(percent=size), size)
        self.text_size.setCurrentIndex(self.text_size.findData(appearance.text_size))
        self.add(self.tr("Text size"), self.text_size)
        self.motion = QComboBox()
        for text in (self.tr("As the system"), self.tr("On"), self.tr("Off")):
            self.motion.addItem(text)
        self.motion.setCurrentIndex({None: 0, False: 1, True: 2}[appearance.less_motion])
        self.add(self.tr("Motion of the gauges"), self.motion)
        self.lock = QComboBox()
        for minutes in LOCK_MINUTES:
            text = self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("Never by itself")
            self.lock.addItem(text, minutes)
        self.lock.setCurrentIndex(self.lock.findData(appearance.lock_minutes))
        self.add(
            self.tr("Lock the window"),
            self.lock,
            self.tr("A protected workspace locks when nobody used the program for so long. Ctrl+L locks it at once."),
        )
        self.lock.activated.connect(self._choose_lock)
        self.language.activated.connect(self._choose_language)
        self.theme.activated.connect(self._choose_theme)
        self.text_size.activated.connect(self._choose_text_size)
        self.motion.activated.connect(self._choose_motion)

    def _choose_language(self, _index: int) -> None:
        self._appearance.choose_language(self.language.currentData())

    def _choose_theme(self, _index: int) -> None:
        self._appearance.choose_theme(self.theme.currentData())

    def _choose_text_size(self, _index: int) -> None:
        self._appearance.set_text_size(self.text_size.currentData())

    def _choose_lock(self, _index: int) -> None:
        self._appearance.choose_lock(self.lock.currentData())

    def _choose_motion(self, index: int) -> None:
        self._appearance.choose_motion((None, False, True)[index])
