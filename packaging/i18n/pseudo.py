"""A language that nobody speaks: every English text a third longer, its letters accented, in brackets.

Shown in it, a window tells at a glance what is cut (the closing bracket is missing), what is not translated (letters
without accents) and what is put together from pieces (brackets in the middle). It is made for the gallery and the
tests, into a folder of theirs; it neither ships nor can be chosen.

Run as a script it writes ``pseudo.ts`` and ``pseudo.qm`` into the folder it is given.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from release import compile_all
from update import ROOT

I18N = ROOT / "resources" / "i18n"
LONGER = 0.38
"""By how much a text grows, brackets and filling included; German is about 0.3 longer than English."""

_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥíĵķļɱñöþǫŕšţüṽŵẋýžÅƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ",
)
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%L?\d+|<[^<>]+>|&\w+;|&(?=\w)|\\n")
"""What the program fills in or Qt acts on: gaps, plural numbers, markup, entities, the & of a mnemonic."""
_DATE_FORMAT = re.compile(r"[dMyHhms .,:/-]+")
"""``d MMM yyyy``: no text but an order to Qt."""


def stretch(text: str) -> str:
    """``Show`` as ``[Šĥöŵ ~]``; gaps, markup and what has no letters stay as they are."""
    if _DATE_FORMAT.fullmatch(text) or not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    accented, at = "", 0
    for kept in _KEPT.finditer(text):
        accented += text[at : kept.start()].translate(_LETTERS) + kept.group()
        at = kept.end()
    accented += text[at:].translate(_LETTERS)
    plain = len(_KEPT.sub("", text))
    more = max(0, round(plain * LONGER) - 2)
    return f"[{accented}{_filling(more)}]"


def _filling(length: int) -> str:
    """Tildes in words of at most seven, so that a line can break within them as within any text."""
    words, left = "", length
    while left > 1:
        word = min(7, left - 1)
        words += " " + "~" * word
        left -= word + 1
    return words


def make(folder: Path) -> Path:
    """Write the language into ``folder``; the file to be loaded."""
    root = ET.parse(I18N / "de.ts").getroot()  # holds every text; a test sees to it
    root.set("language", "en")
    singular = _english_forms()
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            _fill(message, singular.get((name, message.findtext("source", ""), message.findtext("comment", ""))))
    folder.mkdir(parents=True, exist_ok=True)
    ET.ElementTree(root).write(folder / "pseudo.ts", encoding="utf-8", xml_declaration=True)
    return next(path for path in compile_all(folder, folder) if path.stem == "pseudo")


def _fill(message: ET.Element, forms: list[str] | None) -> None:
    source = message.findtext("source", "")
    if (old := message.find("translation")) is not None:
        message.remove(old)
    translation = ET.SubElement(message, "translation")
    if message.get("numerus") == "yes":
        for form in forms or [source, source]:
            ET.SubElement(translation, "numerusform").text = stretch(form)
    else:
        translation.text = stretch(source)


def _english_forms() -> dict[tuple[str, str, str], list[str]]:
    """Singular and plural of the English texts with a number in them."""
    root = ET.parse(I18N / "en.ts").getroot()
    return {
        (context.findtext("name", ""), m.findtext("source", ""), m.findtext("comment", "")): [
            form.text or "" for form in m.iter("numerusform")
        ]
        for context in root.iter("context")
        for m in context.iter("message")
    }


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
