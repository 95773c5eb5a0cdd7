"""Sentences for people, as values.

The layers below the window may say something without knowing the language: they make a `Message`, whose English text
is the key of its translation. Whoever shows it renders it, through Qt in the window, or plainly on an English
command line. The factory bears the name that ``pyside6-lupdate`` looks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from ssi_coach.domain.values import dataclass

Translate = Callable[[str, str], str]
"""(context, English text) → text in the reader's language."""
Show = Callable[[object], object]
"""A value for a gap (a day, a week, a number) → how the reader's locale writes it."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence with named gaps: ``{name}`` in the text is filled from ``args``.

    An argument may itself be a Message; it is rendered in the same language.
    """

    context: str
    text: str
    args: Mapping[str, object] = field(default_factory=dict)

    def of(self, **args: object) -> Message:
        """The same sentence with its gaps filled."""
        return Message(self.context, self.text, {**self.args, **args})

    def render(self, translate: Translate | None = None, show: Show = str) -> str:
        """The sentence as text: English without ``translate``, days and numbers as Python has them without ``show``."""
        text = translate(self.context, self.text) if translate else self.text
        if not self.args:
            return text
        filled = {
            key: value.render(translate, show) if isinstance(value, Message) else show(value)
            for key, value in self.args.items()
        }
        return text.format_map(filled)

    def __str__(self) -> str:
        return self.render()


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:  # noqa: N802 - the name pyside6-lupdate extracts
    """A translatable sentence. Both arguments must be literals, or the translators never see it."""
    return Message(context, text)
