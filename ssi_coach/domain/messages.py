"""Sentences for people, as values.

The layers below the window may say something without knowing the language: they make a `Message`, whose English text
is the key of its translation. Whoever shows it renders it, through Qt in the window, or plainly on an English
command line. The factory bears the name that ``pyside6-lupdate`` looks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from math import ceil
from typing import Protocol

from ssi_coach.domain.values import dataclass


class Translate(Protocol):
    """(context, English text, comment, number) → text in the reader's language, as Qt's translate() has it.

    The number chooses among the forms of a text that has several; −1 where it has one.
    """

    def __call__(self, context: str, text: str, comment: str | None = None, n: int = -1, /) -> str: ...


Show = Callable[[object], object]
"""A value for a gap (a day, a week, a number) → how the reader's locale writes it."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence with named gaps: ``{name}`` in the text is filled from ``args``.

    An argument may itself be a Message; it is rendered in the same language. ``counts`` names the gap whose whole
    number decides about the form (“1 row”, “3 rows”; Polish has three), and ``one`` is the English form for exactly 1.
    ``comment`` tells translations of the same English words apart.
    """

    context: str
    text: str
    args: Mapping[str, object] = field(default_factory=dict)
    one: str = ""
    counts: str = ""
    comment: str = ""

    def of(self, **args: object) -> Message:
        """The same sentence with its gaps filled."""
        return replace(self, args={**self.args, **args})

    def render(self, translate: Translate | None = None, show: Show = str) -> str:
        """The sentence as text: English without ``translate``, days and numbers as Python has them without ``show``."""
        text = self._form(translate)
        if not self.args:
            return text
        filled = {
            key: value.render(translate, show) if isinstance(value, Message) else show(value)
            for key, value in self.args.items()
        }
        return text.format_map(filled)

    def _form(self, translate: Translate | None) -> str:
        """The sentence with its gaps still open, in the form its number asks for."""
        number = self.args.get(self.counts)
        if not isinstance(number, int | float):
            return translate(self.context, self.text, self.comment or None) if translate else self.text
        # A part of one is no one: “1.5 points”.
        whole = int(number) if number == int(number) else max(2, ceil(number))
        said = translate(self.context, self.text, self.comment or None, whole) if translate else self.text
        # English on a command line has no translator; a text nobody has translated yet comes back as it was.
        return self.one if number == 1 and said == self.text else said

    def __str__(self) -> str:
        return self.render()


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:  # noqa: N802 - the name pyside6-lupdate extracts
    """A translatable sentence. Both arguments must be literals, or the translators never see it."""
    return Message(context, text)


def QT_TRANSLATE_N_NOOP(context: str, one: str, many: str, counts: str = "count") -> Message:  # noqa: N802 - as Qt's
    """A translatable sentence about ``{count}`` things, in English for one and for any other number.

    ``counts`` names another gap. All must be literals: packaging/i18n shows ``many`` to lupdate as a text with as many
    forms as the language has, and knows both English ones.
    """
    return Message(context, many, {}, one, counts)
