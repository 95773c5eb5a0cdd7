"""The parser of the command line in the reader's language.

``argparse`` says everything through gettext, for which Python ships no translations. So while a line is parsed its one
word for that is ours: what we have a sentence for is said in it, in English as well, since argparse tells what is wrong
but not what to do. Whatever a later Python says beyond that stays as it is.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, NoReturn

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message

Say = Callable[[Message], str]

SENTENCES: Final[Mapping[str, Message]] = {
    "usage: ": QT_TRANSLATE_NOOP("Parser", "usage: "),
    "options": QT_TRANSLATE_NOOP("Parser", "options"),
    "positional arguments": QT_TRANSLATE_NOOP("Parser", "what to give"),
    "show this help message and exit": QT_TRANSLATE_NOOP("Parser", "show this help, and nothing else"),
    "argument %(argument_name)s: %(message)s": QT_TRANSLATE_NOOP("Parser", "{argument}: {problem}.").of(
        argument="%(argument_name)s", problem="%(message)s"
    ),
    "unrecognized arguments: %s": QT_TRANSLATE_NOOP(
        "Parser", "This is not understood: {given}; --help shows what can be given."
    ).of(given="%s"),
    "the following arguments are required: %s": QT_TRANSLATE_NOOP(
        "Parser", "This is missing: {wanted}; --help shows how it is written."
    ).of(wanted="%s"),
    "one of the arguments %s is required": QT_TRANSLATE_NOOP(
        "Parser", "One of these is missing: {wanted}; --help shows how they are written."
    ).of(wanted="%s"),
    "invalid choice: %(value)r (choose from %(choices)s)": QT_TRANSLATE_NOOP(
        "Parser", "“{value}” is not among what can be chosen: {choices}"
    ).of(value="%(value)s", choices="%(choices)s"),
    "expected one argument": QT_TRANSLATE_NOOP("Parser", "nothing follows it; write its value after it"),
    "expected at least one argument": QT_TRANSLATE_NOOP("Parser", "nothing follows it; write at least one after it"),
    "expected at most one argument": QT_TRANSLATE_NOOP("Parser", "too much follows it; write at most one after it"),
    "not allowed with argument %s": QT_TRANSLATE_NOOP(
        "Parser", "it does not go with {other}; leave one of them out"
    ).of(other="%s"),
    "ignored explicit argument %r": QT_TRANSLATE_NOOP("Parser", "it takes no value; leave “{value}” out").of(
        value="%s"
    ),
}
"""What argparse says → how we say it; what it fills in stays as it is named there."""


@contextmanager
def speaking(say: Say) -> Iterator[None]:
    """Let argparse speak our words as long as this lasts."""
    module = vars(argparse)
    before: Callable[[str | None], str] = module["_"]

    def word(english: str | None) -> str:
        ours = SENTENCES.get(english or "")
        return before(english) if ours is None else say(ours)

    module["_"] = word
    try:
        yield
    finally:
        module["_"] = before


class Parser(argparse.ArgumentParser):
    """Complains in one line, then shows how it is written."""

    say: Say = staticmethod(str)
    complain: Callable[[str], None] = staticmethod(print)

    def error(self, message: str) -> NoReturn:
        self.complain(message)
        with speaking(self.say):
            usage = self.format_usage().strip()
        self.exit(2, f"{usage}\n")
