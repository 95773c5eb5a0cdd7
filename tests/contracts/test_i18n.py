"""Every text people read is translatable, extracted, and complete in German."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import update
from tests.contracts.source import ROOT, Module, below, calls, literal, modules

I18N = ROOT / "resources" / "i18n"
SAYS = {"setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setPlaceholderText", "setPrefix"}
SAYS |= {"setSuffix", "setAccessibleName", "setAccessibleDescription", "setLabelText", "setInformativeText"}
SAYS |= {"setWhatsThis", "addTab", "addMenu", "addAction", "addSection", "addRow", "showMessage"}
SAYS |= {"QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"}


def texts(module: Module) -> Iterator[tuple[ast.Call, str | None, str | None]]:
    """Every translatable call with its context and its text; None where that is not a literal."""
    for call, name, inside in calls(module.tree):
        arguments = [*call.args, None, None]
        if name == "tr":
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            mine = isinstance(owner, ast.Name) and owner.id == "self" and inside
            yield call, inside if mine else None, literal(arguments[0])
        elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and "QCoreApplication" in ast.unparse(call.func)):
            yield call, literal(arguments[0]), literal(arguments[1])


def messages(language: str) -> list[tuple[str, ET.Element]]:
    root = ET.parse(I18N / f"{language}.ts").getroot()
    return [(context.findtext("name", ""), m) for context in root.iter("context") for m in context.iter("message")]


def translations(message: ET.Element) -> list[str]:
    node = message.find("translation")
    assert node is not None
    forms = node.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [node.text or ""]


def test_texts_are_literals() -> None:
    """lupdate reads sources, not minds: an f-string or a variable never reaches the translators."""
    wrong = [m.at(call) for m in modules() for call, context, text in texts(m) if context is None or text is None]
    assert not wrong, f"tr() needs self in a class and literal text; so do translate() and QT_TRANSLATE_NOOP(): {wrong}"


def test_numbers_in_plural_texts_go_through_tr() -> None:
    """lupdate knows the plural forms of tr() only: translate() would lose the text or its forms."""
    said = [(m.at(call), ast.unparse(call.func), text or "") for m in modules() for call, _, text in texts(m)]
    wrong = [where for where, function, text in said if "%n" in text and not function.endswith(".tr")]
    assert not wrong


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
    known = {(context, m.findtext("source", "")) for context, m in messages("de")}
    said = {(context, text): m.at(call) for m in modules() for call, context, text in texts(m)}
    said.update({("Catalogue", text): "resources/catalogue" for text in update.catalogue_texts()})
    missing = {f"{where} {key}" for key, where in said.items() if key not in known}
    assert not missing, f"make translations has not seen: {sorted(missing)}"


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_files_are_up_to_date(language: str, tmp_path: Path) -> None:
    for path in I18N.glob("*.ts"):
        shutil.copy(path, tmp_path)
    update.update(tmp_path)
    name = f"{language}.ts"
    same = (tmp_path / name).read_text(encoding="utf-8") == (I18N / name).read_text(encoding="utf-8")
    assert same, f"{name} is not up to date: make translations"


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_complete(language: str) -> None:
    open_ones = [
        f"{context}: {m.findtext('source')}"
        for context, m in messages(language)
        if m.find("translation[@type]") is not None or not all(form.strip() for form in translations(m))
    ]
    assert not open_ones, f"{len(open_ones)} texts of {language}.ts are not translated: {open_ones[:20]}"


def gaps(text: str) -> list[str]:
    """What the program fills in or Qt acts on: {named} gaps, markup, the & of a shortcut."""
    named = sorted(f"{{{name}:{spec}}}" for _, name, spec, _ in Formatter().parse(text) if name is not None)
    shortcut = ["&"] * len(re.findall(r"&(?=\w)(?!\w+;)", text))
    return named + sorted(re.findall(r"</?[a-z]+", text)) + shortcut


@pytest.mark.parametrize("language", sorted(update.LANGUAGES))
def test_gaps_survive(language: str) -> None:
    wrong = []
    for context, message in messages(language):
        source = message.findtext("source", "")
        forms = [form for form in translations(message) if form] or [source]
        wrong += [f"{context}: {source!r} → {form!r}" for form in forms if gaps(form) != gaps(source)]
        # A singular may say "one"; every other form needs the number.
        wrong += [f"{context}: {source!r} → {form!r}" for form in forms[-1:] if ("%n" in form) != ("%n" in source)]
        wrong += [
            f"{context}: {source!r} → {forms[0]!r}" for end in ("…", ":", "?") if _ends_otherwise(source, forms[0], end)
        ]
    assert not wrong, f"gaps, markup, shortcut or ending differ: {wrong[:20]}"


def _ends_otherwise(source: str, translated: str, end: str) -> bool:
    return source.endswith(end) != translated.endswith(end)
