"""The language of the window (and, through `translator_for`, of the command line): Qt's own translations.

QtCore only, so that a command line in German does not load a window's libraries.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ssi_coach import resources
from ssi_coach.domain.messages import Message, Show, Translate
from ssi_coach.domain.week import Week
from ssi_coach.ui.format import MINUS, day_full, number, qdate, whole

LANGUAGES = {"en": "English", "de": "Deutsch", "sv": "Svenska", "pl": "Polski"}
"""Language code → its own name, for all languages that are complete."""

QT_TRANSLATIONS = "qtbase"


def pick_language(wanted: str | None) -> str:
    """The language to speak: the wanted one where we have it, else the system's, else English."""
    for candidate in (wanted, *(name[:2] for name in QLocale.system().uiLanguages())):
        if candidate in LANGUAGES:
            return candidate
    return "en"


def _load(language: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"{language}.qm", str(resources.folder() / "i18n"))
    return translator


def translator_for(language: str) -> Translate:
    """What translates into ``language`` without an application; untranslated texts stay English."""
    translator = _load(language)

    def translate(context: str, text: str, comment: str | None = None, n: int = -1, /) -> str:
        return translator.translate(context, text, comment, n) or text

    return translate


def written_in(language: str) -> tuple[Show, Callable[[float, int], str]]:
    """How ``language`` writes days and numbers, without an application: for gaps, and with so many decimals."""
    locale, translate = locale_of(language), translator_for(language)
    form = translate("Format", "d MMMM yyyy", "a day with its year, Qt date format")

    def decimal(value: float, decimals: int) -> str:
        return locale.toString(round(float(value), decimals) + 0.0, "f", decimals).replace("-", MINUS)

    def show(value: object) -> object:
        if isinstance(value, date):
            return locale.toString(qdate(value), form)
        if isinstance(value, float):
            return decimal(value, 0 if value.is_integer() else 1)
        if isinstance(value, int) and not isinstance(value, bool):
            return locale.toString(value)
        return value

    return show, decimal


class LanguageSwitch:
    """Installs the translators of one language at a time on the application. Qt tells every widget by itself."""

    def __init__(self, app: QCoreApplication, language: str) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = ""
        self.switch(language)

    def switch(self, language: str) -> None:
        """Speak ``language`` from now on, dates and numbers included."""
        if language == self.language:
            return
        self.language = language
        QLocale.setDefault(locale_of(language))
        for translator in self._installed:
            self._app.removeTranslator(translator)
        ours = _load(language)
        base = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._installed = [ours]
        if language != "en" and base.load(QLocale(language), QT_TRANSLATIONS, "_", folder):
            self._installed.insert(0, base)
        for translator in self._installed:
            self._app.installTranslator(translator)

    def remove(self) -> None:
        """Speak as if never switched; dates and numbers stay as they are."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        self.language = ""


def locale_of(language: str) -> QLocale:
    """The locale of dates and numbers: the system's where it speaks the language, else the language's own."""
    system = QLocale.system()
    if system.name().startswith(language) and system.language() != QLocale.Language.C:
        return system
    return QLocale("en_GB") if language == "en" else QLocale(language)


def say(message: Message) -> str:
    """A message of the layers below, in the language of the window; days, weeks and numbers as its locale has them."""
    return message.render(QCoreApplication.translate, _show)


def _show(value: object) -> object:
    if isinstance(value, date):
        return day_full(value)
    if isinstance(value, Week):
        return QCoreApplication.translate("Format", "week {number}").format(number=value.number)
    if isinstance(value, float):
        return number(value, 0 if value.is_integer() else 1)
    if isinstance(value, int) and not isinstance(value, bool):
        return whole(value)
    return value
