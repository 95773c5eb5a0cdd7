"""Which theme is on: the system's, or the one chosen. Follows the system live."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ssi_coach.ui.theme.stylesheet import stylesheet
from ssi_coach.ui.theme.tokens import Scheme, Tokens, load_tokens, strengthened

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")
_PROPERTY = "ssi_coach_theme"
_OWN_SIZE = "ssi_coach_own_size"
"""The system's own size of text in points, as it was before anybody made it larger here."""
_LETTERS = 13
"""Pixels of the letters that most systems have where nobody made them larger."""


class ThemeManager(QObject):
    """Puts palette and style sheet on the application, which hands it to every widget (`tokens`)."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", text_size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._scheme: Scheme | None = None
        self._reduced_motion: bool | None = None
        self._effects: list[Qt.UIEffect] = []
        self.tokens = load_tokens("light")
        self._own_size = app.property(_OWN_SIZE) or app.font().pointSizeF()
        app.setProperty(_OWN_SIZE, self._own_size)
        self._text_size = text_size
        self._set_font()
        app.setStyle("Fusion")
        app.setProperty(_PROPERTY, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        # Held: what the style hints hand out dies with the object that holds it. Qt before 6.10 has none.
        self._asks = hints.accessibility() if hasattr(hints, "accessibility") else None
        if self._asks is not None and hasattr(self._asks, "contrastPreferenceChanged"):
            self._asks.contrastPreferenceChanged.connect(self._contrast_changed)
        self._strong = self._asks_for_contrast()
        self._ask_system()
        self._apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose a theme, or follow the system."""
        self._mode = mode
        self._ask_system()
        self._apply()

    def _ask_system(self) -> None:
        """Title bars and the system's own dialogs are to look like the windows; then see what the system is like."""
        hints = self._app.styleHints()
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(self._mode, Qt.ColorScheme.Unknown)
        hints.setColorScheme(scheme)
        self._system = hints.colorScheme()

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._apply()

    def _asks_for_contrast(self) -> bool:
        preference = getattr(self._asks, "contrastPreference", None)
        return preference is not None and preference() == Qt.ContrastPreference.HighContrast

    def _contrast_changed(self, wanted: Qt.ContrastPreference) -> None:
        self._strong = wanted == Qt.ContrastPreference.HighContrast
        self._scheme = None
        self._apply()

    @property
    def reduced_motion(self) -> bool | None:
        """Whether nothing is to move; None = as the system asks."""
        return self._reduced_motion

    @reduced_motion.setter
    def reduced_motion(self, less: bool | None) -> None:
        self._reduced_motion = less
        # Menus and tips that roll or fade in, where the system has them.
        if less:
            self._effects += [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)]
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not less)
        if not less:
            self._effects = []

    @property
    def text_size(self) -> int:
        return self._text_size

    def set_text_size(self, percent: int) -> None:
        """Make all text larger or smaller than the system's own size (100)."""
        if percent != self._text_size:
            self._text_size = percent
            self._set_font()
            self._put_on()

    def _set_font(self) -> None:
        font = self._app.font()
        font.setPointSizeF(self._own_size * self._text_size / 100)
        if font != self._app.font():
            self._app.setFont(font)

    def _wanted(self) -> Scheme:
        if self._mode != "system":
            return self._mode
        return "dark" if self._system == Qt.ColorScheme.Dark else "light"

    def _apply(self) -> None:
        wanted = self._wanted()
        if wanted == self._scheme:
            return
        self._scheme = wanted
        self.tokens = strengthened(load_tokens(wanted)) if self._strong else load_tokens(wanted)
        self._put_on()
        self.changed.emit()

    def _put_on(self) -> None:
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(stylesheet(self.tokens, self._app.font().pointSizeF(), letters()))


def less_motion() -> bool:
    """Whether things should jump instead of moving: as chosen, else as the system asks (Qt 6.12 and later know)."""
    app = QApplication.instance()
    manager = cast("ThemeManager | None", app.property(_PROPERTY) if app else None)
    if manager is None:
        return False
    if manager.reduced_motion is not None:
        return manager.reduced_motion
    # Each step is held: what the style hints hand out dies with the object that holds it.
    style_hints = QApplication.styleHints()
    hints = style_hints.accessibility() if hasattr(style_hints, "accessibility") else None
    return hints is not None and hasattr(hints, "motionPreference") and hints.motionPreference().name == "ReducedMotion"


def letters() -> float:
    """How much larger the system's letters are than those that sizes in pixels were chosen for; at least 1."""
    return max(1.0, QFontInfo(QApplication.font()).pixelSize() / _LETTERS)


def tokens() -> Tokens:
    """The tokens in force. Paint code asks each time, since the theme may change while it is shown."""
    app = QApplication.instance()
    manager = cast("ThemeManager | None", app.property(_PROPERTY) if app else None)
    return manager.tokens if manager is not None else load_tokens("light")


def palette(t: Tokens) -> QPalette:
    """Qt's palette from the tokens, for everything that the style sheet does not name."""
    p = QPalette()
    role = QPalette.ColorRole
    for which, token in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "window"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "on_accent"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.PlaceholderText, "muted"),
        (role.ToolTipBase, "tooltip"),
        (role.ToolTipText, "tooltip_text"),
        (role.Link, "accent_text"),
        (role.LinkVisited, "accent_text"),
        (role.Accent, "accent"),
        (role.Mid, "border"),
        (role.Midlight, "track"),
        (role.Dark, "faint"),
        (role.Light, "surface"),
        (role.Shadow, "border"),
    ):
        p.setColor(which, t.color(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        p.setColor(QPalette.ColorGroup.Disabled, which, t.color("faint"))
    return p
