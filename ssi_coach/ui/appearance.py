"""Language, theme, motion and when to lock: what is on now, and changed live."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ssi_coach.app.settings import TEXT_SIZES
from ssi_coach.ui.i18n import LanguageSwitch, pick_language
from ssi_coach.ui.theme.manager import MODES, Mode, ThemeManager

_SIZING_MS = 120
"""A key held down comes again sooner than this."""


class Appearance(QObject):
    """One per application. ``language`` None = as the system."""

    language_changed = Signal()
    theme_changed = Signal()
    text_size_changed = Signal()
    chosen = Signal(str, object)
    """(setting, value): something was chosen that should be remembered."""

    def __init__(
        self,
        app: QApplication,
        *,
        language: str | None = None,
        theme: str = "system",
        less_motion: bool | None = None,
        lock_minutes: int = 15,
        text_size: int = 100,
    ) -> None:
        super().__init__(app)
        self._themes = ThemeManager(app, _mode(theme), text_size)
        self._themes.reduced_motion = less_motion
        self._themes.changed.connect(self.theme_changed)
        self._wanted = language
        self.lock_minutes = lock_minutes
        """After how many idle minutes a protected workspace locks itself; 0: never."""
        self._app = app
        self._switch = LanguageSwitch(app, pick_language(language))
        self._text_size = self._themes.text_size
        # Each size costs a window made anew: of keys pressed in quick succession only the first and the
        # last are carried out.
        self._sizing = QTimer(self)
        self._sizing.setSingleShot(True)
        self._sizing.setInterval(_SIZING_MS)
        self._sizing.timeout.connect(self._size_text)
        self._tell_widgets()

    @property
    def language(self) -> str | None:
        """The language chosen; None = as the system."""
        return self._wanted

    @property
    def spoken(self) -> str:
        """The language that is on."""
        return self._switch.language

    @property
    def theme(self) -> Mode:
        return self._themes.mode

    @property
    def less_motion(self) -> bool | None:
        """Whether gauges jump instead of moving; None = as the system asks."""
        return self._themes.reduced_motion

    def choose_language(self, language: str | None) -> None:
        """Speak another language from now on; windows build themselves anew."""
        if language == self._wanted:
            return
        self._wanted = language
        before = self._switch.language
        self._switch.switch(pick_language(language))
        self.chosen.emit("language", language)
        if self._switch.language != before:
            self._tell_widgets()
            self.language_changed.emit()

    def _tell_widgets(self) -> None:
        """Qt takes the default locale only into widgets made later, and into those only without a parent: fields for
        numbers and days in a window that stays would go on counting in the language it was made in."""
        self._app.setLayoutDirection(QLocale().textDirection())
        for window in self._app.topLevelWidgets():
            window.setLocale(QLocale())

    def choose_theme(self, theme: str) -> None:
        if theme != self.theme:
            self._themes.set_mode(_mode(theme))
            self.theme_changed.emit()
            self.chosen.emit("theme", self.theme)

    @property
    def text_size(self) -> int:
        """Of all text, in percent of the system's own size: what was chosen last, and is shown in a moment."""
        return self._text_size

    def choose_text_size(self, wanted: str) -> None:
        """``larger``, ``smaller`` or ``normal``, as the menu says it; windows build themselves anew, so that all
        fits."""
        if wanted == "normal":
            self.set_text_size(100)
            return
        place = TEXT_SIZES.index(self.text_size) + {"larger": 1, "smaller": -1}[wanted]
        self._want_text_size(TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))])
        if not self._sizing.isActive():
            self._size_text()
        # Keys that were pressed meanwhile come before it ends.
        self._sizing.start()

    def set_text_size(self, size: int) -> None:
        """One of `TEXT_SIZES`, in percent of the system's own; at once."""
        self._sizing.stop()
        self._want_text_size(size)
        self._size_text()

    def _want_text_size(self, size: int) -> None:
        if size != self._text_size:
            self._text_size = size
            self.chosen.emit("text_size", size)

    def _size_text(self) -> None:
        if self._text_size != self._themes.text_size:
            self._themes.set_text_size(self._text_size)
            self.text_size_changed.emit()

    def choose_lock(self, minutes: int) -> None:
        if minutes != self.lock_minutes:
            self.lock_minutes = minutes
            self.chosen.emit("lock_minutes", minutes)

    def choose_motion(self, less: bool | None) -> None:
        if less != self.less_motion:
            self._themes.reduced_motion = less
            self.chosen.emit("reduced_motion", less)


def _mode(text: str) -> Mode:
    return next((mode for mode in MODES if mode == text), "system")
