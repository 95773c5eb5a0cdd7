"""One word for one thing, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.contracts import texts
from tests.contracts.glossary import LANGUAGES, otherwise, terms
from tests.contracts.source import ROOT
from tests.contracts.texts import Text

I18N = ROOT / "resources" / "i18n"
GLOSSARY = terms(I18N / "GLOSSARY.md")

OTHERWISE = {
    ("connection", "AboutDialog"),  # of a computer to a network
    ("message", "Demonstration"),  # a verb: what an invented person noted for herself
}
"""Term and context in which the English word means something else."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_key_terms_are_said_alike(language: str) -> None:
    found = texts.texts(I18N / f"{language}.ts")
    wrong = [
        f"{term.english}: {text}"
        for term in GLOSSARY
        for text in otherwise(found, term, language)
        if (term.english, text.context) not in OTHERWISE
    ]
    assert not wrong, f"see resources/i18n/GLOSSARY.md: {wrong[:20]}"


def test_the_glossary_is_read_whole() -> None:
    assert len(GLOSSARY) >= 25
    assert all(word for term in GLOSSARY for language in LANGUAGES for word in term.words[language])
    said = " ".join(text.source.casefold() for text in texts.texts(I18N / "de.ts"))
    assert not [term.english for term in GLOSSARY if term.english.casefold().rstrip("y") not in said]


@pytest.mark.parametrize(
    ("source", "form", "caught"),
    [
        ("Your connections", "Ihre Kontakte", False),
        ("Your connections", "Ihre Verbindungen", True),
        ("Connections.csv is missing", "Connections.csv fehlt", False),
        ("{connection} is there", "{connection} ist da", False),
        ("Disconnections", "Trennungen", False),
        ("Two replies", "Zwei Antworten", False),
        ("Two replies", "Zwei Rückmeldungen", True),
        ("&Backup now", "Jetzt &sichern", True),
        ("&Backup now", "&Sicherung jetzt", False),
    ],
)
def test_another_word_is_found(tmp_path: Path, source: str, form: str, caught: bool) -> None:
    table = tmp_path / "GLOSSARY.md"
    table.write_text(
        "| English | Deutsch | Svenska | Polski | What it is |\n| --- | --- | --- | --- | --- |\n"
        "| connection | Kontakt | kontakt | kontakt | |\n| reply | Antwort | svar | odpowied | |\n"
        "| backup | Sicherung | kopi | kopi | |\n",
        encoding="utf-8",
    )
    text = Text("Page", source, "", (form,), False, True)
    assert any(otherwise([text], term, "de") for term in terms(table)) is caught
