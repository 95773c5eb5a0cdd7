"""What can be wrong with a text, found by a machine: in the code that says it, and in its translations."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from tests.contracts.source import Module, calls, literal

FORMS = {"de": 2, "en": 2, "pl": 3, "sv": 2}
"""Language → how many plural forms it has."""
RENDERING = ("ssi_coach/domain/messages.py", "ssi_coach/ui/i18n.py")
"""Modules that translate what others said: their texts are variables by nature."""


# -- in the code -------------------------------------------------------------------------------------------------


class Said(NamedTuple):
    """A translatable text in the code; ``context`` and ``text`` None where they are not literals."""

    at: str
    function: str
    context: str | None
    text: str | None
    counted: bool
    """Whether it has a number that chooses its form."""


def said(module: Module) -> Iterator[Said]:
    """Every translatable text of a module."""
    for call, name, inside in calls(module.tree):
        arguments = [*call.args, None, None]
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        where, function = module.at(call), ast.unparse(call.func)
        if name == "tr":
            mine = isinstance(owner, ast.Name) and owner.id == "self" and inside
            yield Said(where, function, inside if mine else None, literal(arguments[0]), len(call.args) > 2)
        elif name == "QT_TRANSLATE_NOOP":
            yield Said(where, function, literal(arguments[0]), literal(arguments[1]), False)
        elif name == "QT_TRANSLATE_N_NOOP":
            forms = [literal(each) for each in call.args]
            complete = len(forms) in (3, 4) and None not in forms
            yield Said(where, function, literal(arguments[0]), forms[2] if complete else None, True)
        elif name == "translate" and _of_qt(owner) and module.name not in RENDERING:
            yield Said(where, function, literal(arguments[0]), literal(arguments[1]), len(call.args) > 3)


def _of_qt(owner: ast.expr | None) -> bool:
    """Whether it is the application's translate(), not a painter's or a string's."""
    return owner is None or "QCoreApplication" in ast.unparse(owner)


def not_literal(module: Module) -> list[str]:
    """Texts lupdate cannot read: f-strings, .format() on the inside, sums of strings, variables."""
    return [each.at for each in said(module) if each.context is None or each.text is None]


_COUNTING = r"\{(?:count|days|minutes|weeks|months|years|rows|lag|n)\} [a-z]+s\b"
"""A number and a noun in the plural, as in “{count} days”."""


def without_forms(module: Module, fixed: Iterable[str] = ()) -> list[str]:
    """Texts in which a number meets a noun, and that have one form only. ``fixed``: their number never changes."""
    wrong = []
    for each in said(module):
        text = each.text or ""
        if (
            not each.counted
            and text not in set(fixed)
            and ("%n" in text or "%Ln" in text or re.search(_COUNTING, text))
        ):
            wrong.append(f"{each.at} {text!r}")
    return wrong


def one_form_differs(module: Module) -> list[str]:
    """QT_TRANSLATE_N_NOOP whose two English forms have other gaps, or lack the one that is counted."""
    wrong = []
    for call, name, _ in calls(module.tree):
        if name == "QT_TRANSLATE_N_NOOP":
            _, one, many, *rest = [literal(each) or "" for each in call.args]
            counts = f"{{{rest[0] if rest else 'count'}:}}"
            if gaps(one) != gaps(many) or counts not in gaps(many):
                wrong.append(module.at(call))
    return wrong


# -- in the translations -----------------------------------------------------------------------------------------


class Text(NamedTuple):
    """One message of a .ts file."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    numerus: bool
    finished: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} → {' / '.join(map(repr, self.forms))}"


def texts(path: Path) -> list[Text]:
    """Every message of a .ts file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            node = message.find("translation")
            assert node is not None
            numbered = message.get("numerus") == "yes"
            forms = [each.text or "" for each in node.findall("numerusform")] if numbered else [node.text or ""]
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            finished = node.get("type") is None
            found.append(Text(context.findtext("name", ""), source, comment, tuple(forms), numbered, finished))
    return found


def unfinished(text: Text) -> bool:
    return not text.finished or not all(form.strip() for form in text.forms)


def wrong_number_of_forms(text: Text, language: str) -> bool:
    return text.numerus and len(text.forms) != FORMS[language]


def gaps(text: str) -> list[str]:
    """What the program fills in or Qt acts on: {named} gaps, markup, the & of a shortcut."""
    named = sorted(f"{{{name}:{spec}}}" for _, name, spec, _ in Formatter().parse(text) if name is not None)
    shortcut = ["&"] * len(re.findall(r"&(?=\w)(?!\w+;)", text))
    return named + sorted(re.findall(r"</?[a-z]+", text)) + shortcut


def gap_lost(text: Text) -> bool:
    """A gap, markup or the & of a shortcut that is not in the translation, or is there without the source having it."""
    if any(gaps(form) != gaps(text.source) for form in text.forms if form):
        return True
    # A singular may say "one"; every other form needs the number.
    number = "%n" in text.source or "%Ln" in text.source
    return any(("%n" in form or "%Ln" in form) != number for form in text.forms[-1:])


def ends_otherwise(text: Text) -> bool:
    """Blanks at either end, or punctuation at the end, that the source has and the translation not, or the reverse."""
    return any(_edges(form) != _edges(text.source) and not _short(form, text.source) for form in text.forms if form)


def _edges(text: str) -> tuple[str, str, str]:
    before = text[: len(text) - len(text.lstrip())]
    after = text[len(text.rstrip()) :]
    end = re.search(r"[.…:;,!?]$", text.strip())
    return before, after, end.group() if end else ""


def _short(form: str, source: str) -> bool:
    """Whether a form ends in an abbreviation, whose dot is none of a sentence."""
    return bool(re.search(r"\b(?:Min|Std|mies|tyg|godz)\.$", form)) and _edges(form)[:2] == _edges(source)[:2]


QUOTES = {"de": "„“", "pl": "„”", "sv": "””", "en": "“”"}
"""Language → its opening and its closing quotation mark."""


def typed_wrong(text: Text, language: str) -> bool:
    """Quotation marks of another language, straight ones, three dots for an ellipsis, two blanks in a row."""
    opening, closing = QUOTES[language]
    for form in text.forms:
        plain = re.sub(r"<[^>]*>", "", form)
        marks = re.findall('[“”„"]', plain)
        right = [opening, closing] * (len(marks) // 2)
        blanks = re.search(r"\S  +\S", plain) and not re.search(r"\S  +\S", text.source)
        if marks != right or ("..." in plain and "..." not in text.source) or blanks:
            return True
    return False


def untranslated(text: Text, same: Iterable[str]) -> bool:
    """English where another language is spoken. ``same``: what is the same in both."""
    words = re.sub(r"\{[^}]*\}|<[^>]*>|%L?n", "", text.source)
    return bool(re.search(r"[^\W\d_]{2}", words)) and text.source in text.forms and text.source not in set(same)
