"""Every text people read is translatable, extracted, and complete in every language."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import pytest

import update
from ssi_coach import resources
from tests.contracts import texts
from tests.contracts.source import ROOT, below, calls, literal, modules
from tests.contracts.texts import Text

I18N = ROOT / "resources" / "i18n"
SAYS = {"setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setPlaceholderText", "setPrefix"}
SAYS |= {"setSuffix", "setAccessibleName", "setAccessibleDescription", "setLabelText", "setInformativeText"}
SAYS |= {"setWhatsThis", "addTab", "addMenu", "addAction", "addSection", "addRow", "showMessage"}
SAYS |= {"QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"}


FIXED = {
    "more than {count} files are in it; this is no LinkedIn archive.",
    "more than {count} files are in the folder; bring in the folder of the archive alone.",
    "More than {count} rows; what follows was not read.",
    "{amount} in {weeks} weeks",
    "no {activities} in {weeks} weeks",
    "No results logged yet. Note your conversations, calls, meetings, proposals and contracts: after {weeks} weeks you"
    " can see here what goes with them.",
    "After {weeks} weeks with your results noted, this can tell whether your work pays off.",
    "{count} is out of range; give {lowest} to {highest}.",
    "{count} this week, no goal set",
}
"""Their number is the program's own and never changes, or what follows it is no noun."""

ENDS = {("ChecklistMode", "I am ticking"), ("PayOff", "weeks with more {what}")}
"""Parts of sentences that German or Polish closes with a comma."""

SAME = {
    "en": (),
    "de": (
        *("Version {version}", "Passphrase", "InMails", "{count} InMails", "Start", "Routine", "Name", "Position"),
        *("Demonstration", "MMM yyyy", "MMMM yyyy", "NAME"),
    ),
    "sv": ("Version {version}", "Relation", "Demonstration"),
    "pl": ("Start", "Separator", "FOLDER"),
}
"""Language → words it shares with English."""
ALIKE = ("LinkedIn", "LinkedIn, {day}", "LinkedIn {value}", "{page} – {workspace} – SSI Coach", "{title} – SSI Coach")
ALIKE += (" min", "{count} min", "Del", "Delete", "Enter", "Enter · F2", "Home", "Home · End", "Page Up · Page Down")
ALIKE += (
    "LinkedIn, {week}",
    "LinkedIn {week}",
    "LinkedIn: {what}",
    "✓ LinkedIn: {what}",
    "ok: {what}",
    "{what} ({minutes} min)",
)
ALIKE += ("Ctrl+E", "Ctrl + Enter", "Alt + ← →", "Alt + ↑ ↓")
ALIKE += ("d MMM", "d MMMM", "d MMM yyyy", "d MMMM yyyy", "ddd d MMM yyyy", "dddd d MMMM", "MMM yyyy", "MMMM yyyy")
"""Names, units, keys and date formats that are written alike in several languages."""


def of(language: str) -> list[Text]:
    return texts.texts(I18N / f"{language}.ts")


def test_texts_are_literals() -> None:
    """lupdate reads sources, not minds: an f-string or a variable never reaches the translators."""
    wrong = [each for module in modules() for each in texts.not_literal(module)]
    assert not wrong, f"tr() needs self in a class and literal text; so do translate() and QT_TRANSLATE_NOOP(): {wrong}"


def test_numbers_have_forms() -> None:
    """“3 days” is another word than “1 day”, and in Polish than “5 days”: such texts are given their number."""
    wrong = [each for module in modules() for each in texts.without_forms(module, FIXED)]
    assert not wrong, f"tr(text, '', n), translate(…, None, n) or QT_TRANSLATE_N_NOOP: {wrong}"


def test_both_english_forms_say_the_same() -> None:
    assert not [each for module in modules() for each in texts.one_form_differs(module)]


def test_nothing_said_untranslated() -> None:
    wrong = []
    for module in below("ui"):
        for call, name, _ in calls(module.tree):
            spoken = [a for a in call.args if name in SAYS and re.search(r"[^\W\d_]{2}", literal(a) or "")]
            spoken = [a for a in spoken if literal(a) != "SSI Coach"]  # a name, the same in every language
            wrong += [f"{module.at(call)} {ast.unparse(a)}" for a in spoken]
            wrong += [f"{module.at(call)} f-string" for a in call.args if name in SAYS and _words(a)]
    assert not wrong, f"shown as they are, in English: {wrong}"


def _words(node: ast.expr) -> bool:
    """Whether an f-string holds words of its own."""
    parts = node.values if isinstance(node, ast.JoinedStr) else []
    return any(re.search(r"[^\W\d_]{2}", re.sub(r"<[^>]*>", "", literal(part) or "")) for part in parts)


def test_every_text_is_extracted() -> None:
    """What the code says, found by another reader than lupdate, is in the German file under the same context."""
    known = {(text.context, text.source): text.numerus for text in of("de")}
    said = {(each.context, each.text): (each.at, each.counted) for module in modules() for each in texts.said(module)}
    said.update({("Catalogue", text): ("resources/catalogue", False) for text in update.catalogue_texts()})
    said.update({plural[:2]: ("resources/catalogue", True) for plural in update.catalogue_plurals()})
    wrong = {f"{where} {key}" for key, (where, counted) in said.items() if known.get(key) is not counted}
    assert not wrong, f"make translations has not seen, or not with its forms: {sorted(wrong)}"


def test_catalogue_and_program_name_nouns_alike() -> None:
    """The script that extracts the catalogue's texts knows nothing of the program; both must write the same."""
    kinds = resources.catalogue().kinds.values()
    assert {(k.amount(2).context, k.amount(2).text, "", k.amount(2).one) for k in kinds} == set(
        update.catalogue_plurals()
    )
    assert {k.more().text for k in kinds} == set(update.catalogue_nouns())
    assert {k.more().comment for k in kinds} == {update.AFTER_MORE}


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they would be if they were brought up to date now."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in I18N.glob("*.ts"):
        shutil.copy(path, folder)
    update.update(folder)
    return folder


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_files_are_up_to_date(language: str, updated: Path) -> None:
    name = f"{language}.ts"
    same = (updated / name).read_text(encoding="utf-8") == (I18N / name).read_text(encoding="utf-8")
    assert same, f"{name} is not up to date: make translations"


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_complete(language: str) -> None:
    wrong = [str(text) for text in of(language) if texts.unfinished(text)]
    assert not wrong, f"{len(wrong)} texts of {language}.ts are not translated: {wrong[:20]}"


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_plural_forms(language: str) -> None:
    wrong = [str(text) for text in of(language) if texts.wrong_number_of_forms(text, language)]
    assert not wrong, f"{language} has {texts.FORMS[language]} forms: {wrong[:20]}"


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_gaps_survive(language: str) -> None:
    wrong = [str(text) for text in of(language) if texts.gap_lost(text)]
    assert not wrong, f"gaps, markup or the & of a shortcut differ: {wrong[:20]}"


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_ends_as_the_source(language: str) -> None:
    wrong = [str(text) for text in of(language) if texts.ends_otherwise(text) and text[:2] not in ENDS]
    assert not wrong, f"blanks at the ends or the last punctuation differ: {wrong[:20]}"


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_typography(language: str) -> None:
    wrong = [str(text) for text in of(language) if texts.typed_wrong(text, language)]
    assert not wrong, f"quotation marks {texts.QUOTES[language]}, the ellipsis or two blanks in a row: {wrong[:20]}"


@pytest.mark.parametrize("language", ["de", "pl", "sv"])
def test_nothing_left_in_english(language: str) -> None:
    wrong = [str(text) for text in of(language) if texts.untranslated(text, (*SAME[language], *ALIKE))]
    assert not wrong, f"the same as in English: {wrong[:20]}"


def test_what_is_counted_is_not_said_by_a_class_that_others_derive_from() -> None:
    """PySide looks for ``self.tr`` under the name of the derived class first, and takes what comes back for a
    translation as soon as it differs from the text: with a number put in for %n it always does, and stays English.
    `QCoreApplication.translate` names its context itself."""
    classes = [node for module in modules() for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)]
    bases = {
        part.id for node in classes for base in node.bases for part in ast.walk(base) if isinstance(part, ast.Name)
    }
    assert "DeskDialog" in bases
    wrong = [
        f"{module.name}:{call.lineno}"
        for module in modules()
        for call, name, inside in calls(module.tree)
        if name == "tr" and inside in bases and (len(call.args) > 2 or "%n" in (literal(call.args[0]) or ""))
    ]
    assert not wrong
