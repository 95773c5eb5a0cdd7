"""The command line complains in four languages, each time in one whole sentence; its exit status is the same in all."""

from __future__ import annotations

import argparse
import inspect
import re
from dataclasses import replace
from pathlib import Path

import pytest

from ssi_coach import cli
from ssi_coach.commands.parser import SENTENCES, speaking
from ssi_coach.ui.i18n import translator_for
from tests.cli.conftest import Line

LANGUAGES = ("en", "de", "sv", "pl")

USAGE = {
    "unrecognized arguments: %s": ("score", "--frobnicate"),
    "the following arguments are required: %s": ("log",),
    "one of the arguments %s is required": ("restore",),
    "invalid choice: %(value)r (choose from %(choices)s)": ("score", "--theme", "purple"),
    "expected one argument": ("log", "comment", "--on"),
    "not allowed with argument %s": ("review", "--json", "--pdf", "review.pdf"),
    "ignored explicit argument %r": ("score", "--json=3"),
}
"""What argparse complains about → a call that provokes it."""

WRONG = {
    "no figure": (2, "record"),
    "command": (2, "lgo"),
    "kind": (1, "log", "coment"),
    "count": (1, "log", "comment", "--count", "many"),
    "day": (1, "log", "comment", "--on", "2026-13-01"),
    "future": (1, "log", "comment", "--on", "2026-12-24"),
    "item": (1, "check", "foto"),
    "week": (1, "review", "--week", "2026-W60"),
    "plan": (1, "plan", "--week", "2026-W01"),
    "minutes": (1, "plan", "--minutes", "-5"),
    "number": (1, "record", "--brand", "much"),
    "range": (1, "record", "--brand", "31"),
    "value": (1, "log", "contract", "--value", "much"),
    "currency": (1, "log", "contract", "--value", "12", "--currency", "clams"),
    "with": (1, "log", "comment", "--with", "Eva Novak"),
    "no file": (1, "import", "nowhere.zip"),
    "no folder": (1, "export", "nowhere/all.json"),
    "folder": (1, "export", "."),
    "overview": (1, "overview", "nowhere"),
    "backup": (1, "restore", "nowhere.ssicoach"),
    "no workspace": (1, "score", "--workspace", "nowhere.ssicoach"),
    "passphrase": (1, "score", "--passphrase-file", "nowhere.txt"),
}
"""What is wrong → its exit status and a call that provokes it."""


@pytest.fixture
def real(line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Line:
    """A command line that speaks the languages of the program, in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    outfit = replace(line.outfit(), translator=translator_for)
    monkeypatch.setattr(line, "outfit", lambda: outfit)
    line.ok("log", "post")
    return line


def complaint(line: Line, language: str, status: int, *words: str) -> str:
    place = () if "--workspace" in words else ("--workspace", str(line.workspace))
    answer = line.bare("--lang", language, *words, *place)
    assert (answer.status, answer.out) == (status, ""), answer
    first, *others = answer.err.splitlines()
    assert bool(others) is (status == 2)
    assert first.startswith("ssi-coach: ")
    return first.removeprefix("ssi-coach: ")


def sentences(line: Line, status: int, *words: str) -> list[str]:
    """The same complaint in every language: one whole sentence, and none says it like another."""
    said = [complaint(line, language, status, *words) for language in LANGUAGES]
    assert len(set(said)) == len(LANGUAGES), said
    assert all(each.endswith(".") and "{" not in each and "%(" not in each for each in said), said
    return said


@pytest.mark.parametrize("english", USAGE)
def test_wrong_usage(real: Line, english: str) -> None:
    for said in sentences(real, 2, *USAGE[english]):
        assert english.partition("%")[0].strip() not in said or not english.partition("%")[0].strip()


@pytest.mark.parametrize("what", WRONG)
def test_wrong_input(real: Line, what: str) -> None:
    status, *words = WRONG[what]
    sentences(real, int(status), *map(str, words))


def test_the_usage_under_a_complaint_is_translated(real: Line) -> None:
    for language, word in {"en": "usage", "de": "Aufruf", "sv": "användning", "pl": "użycie"}.items():
        assert real.bare("--lang", language, "record").err.splitlines()[1].startswith(f"{word}: ssi-coach record")


@pytest.mark.parametrize("command", [(), ("log",), ("restore",)])
def test_help_is_translated(real: Line, command: tuple[str, ...]) -> None:
    for language, heading in {"en": "options:", "de": "Optionen:", "sv": "flaggor:", "pl": "opcje:"}.items():
        answer = real.bare("--lang", language, *command, "--help")
        assert answer.status == 0 and heading in answer.out.splitlines()
        for english in ("show this help message", "show program's version", "positional arguments"):
            assert english not in answer.out


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_option_of_every_command_is_explained(real: Line, command: str) -> None:
    """In each language another line of help, and no option without one; names of options are the same in all."""
    said = {}
    for language in LANGUAGES:
        answer = real.bare("--lang", language, command, "--help")
        assert answer.status == 0
        rows = re.split(r"\n(?=  [^ ])", answer.out)[1:]
        assert rows and all(re.search(r"(\n {24}| {2,})\w|“|„|”", row.strip()) for row in rows), answer.out
        said[language] = answer.out
    assert len(set(said.values())) == len(LANGUAGES)
    options = [sorted(set(re.findall(r"--[a-z-]+", out))) for out in said.values()]
    assert all(found == options[0] for found in options)


def test_what_stands_for_a_value_is_translated(real: Line) -> None:
    for language, file in {"en": "FILE", "de": "DATEI", "sv": "FIL", "pl": "PLIK"}.items():
        out = real.bare("--lang", language, "restore", "--help").out
        assert f"--workspace {file}" in out and f"--salvage {file}" in out


@pytest.mark.parametrize(
    ("language", "word", "day"),
    [
        *(("de", "gestern", 22), ("de", "Heute", 23), ("sv", "igår", 22), ("pl", "wczoraj", 22), ("pl", "dzisiaj", 23)),
        *(("en", "yesterday", 22), ("en", "today", 23), ("de", "yesterday", 22)),
    ],
)
def test_a_day_may_be_said_in_a_word(real: Line, language: str, word: str, day: int) -> None:
    answer = real.bare("--lang", language, "log", "reaction", "--on", word, "--workspace", str(real.workspace))
    assert (answer.status, answer.err) == (0, "")
    assert f"{day} November 2026" in answer.out


def test_a_far_word_is_no_command_and_none_is_proposed(real: Line) -> None:
    assert complaint(real, "en", 2, "nosuch").endswith("--help shows all commands.")
    assert "“log”" in complaint(real, "en", 2, "lgo")


def test_words_to_choose_from_have_no_quotes(real: Line) -> None:
    assert complaint(real, "de", 2, "score", "--theme", "lila").endswith("möglich sind system, light, dark.")


def test_our_sentences_are_for_what_argparse_says() -> None:
    """A Python that says it otherwise would be heard in English again."""
    source = inspect.getsource(argparse)
    assert all(english in source for english in SENTENCES)


def test_argparse_speaks_for_itself_again_afterwards() -> None:
    before = vars(argparse)["_"]
    with speaking(lambda message: message.text.upper()):
        assert [vars(argparse)["_"](word) for word in ("options", "new in Python")] == ["OPTIONS", "new in Python"]
    assert vars(argparse)["_"] is before


@pytest.mark.parametrize(
    ("environment", "word"),
    [
        ({"LC_ALL": "de_AT.UTF-8"}, "Aufruf"),
        ({"LANG": "sv_FI.UTF-8"}, "användning"),
        ({"LC_MESSAGES": "pl_PL", "LANG": "de_DE.UTF-8"}, "użycie"),
        ({"LANG": "fr_FR.UTF-8"}, "usage"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "br:pl:de"}, "użycie"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "usage"),
        ({"LC_ALL": "C", "LANG": "de_DE.UTF-8"}, "usage"),
    ],
)
def test_the_environment_chooses_the_language(
    real: Line, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], word: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert f"{word}: ssi-coach" in real.bare("record").err
    assert "Aufruf: ssi-coach" in real.bare("record", "--lang", "de").err
    assert cli.USAGE_ERROR == 2
