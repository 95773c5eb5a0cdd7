"""Brings ``resources/i18n/*.ts`` up to date with the texts of the program (``make translations``).

German, Polish and Swedish hold every text; English only those with a number in them, which need their singular. Texts
of the catalogue are data, so they are shown to lupdate as a module written for the moment. So are texts with a number
outside of tr(): lupdate sees the forms of ``translate()`` only where the number is a literal, and knows no
``QT_TRANSLATE_N_NOOP`` in Python.
"""

from __future__ import annotations

import ast
import subprocess
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from release import qt_tool

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ("title", "many", "hint", "explain", "source", "why", "how", "limit")
"""Keys of the catalogue's TOML files that people read."""
LANGUAGES: dict[str, tuple[str, ...]] = {"de": (), "en": ("-pluralonly",), "pl": (), "sv": ()}
"""Language → what is special about its file."""


def catalogue_texts(folder: Path = ROOT / "resources" / "catalogue") -> list[str]:
    """Every text of the catalogue once, in the order of the files."""
    found: dict[str, None] = {}
    for path in sorted(folder.glob("*.toml")):
        found.update(dict.fromkeys(_texts(tomllib.loads(path.read_text(encoding="utf-8")))))
    return list(found)


AFTER_MORE = "after “more” and “fewer”"
"""As in `ssi_coach.domain.catalogue`: the nouns are translated once more, as they stand there."""
Plural = tuple[str, str, str, str]
"""Context, text (English for many), comment, and English for one where the code says it."""


def catalogue_plurals() -> list[Plural]:
    """So many of each kind of activity, as `ssi_coach.domain.catalogue.counted` writes it."""
    return [("Catalogue", f"{{count}} {kind['many']}", "", f"{{count}} {kind['one']}") for kind in _kinds()]


def catalogue_nouns() -> list[str]:
    """The plural of each kind of activity."""
    return [kind["many"] for kind in _kinds()]


def _kinds() -> list[dict[str, str]]:
    source = ROOT / "resources" / "catalogue" / "activities.toml"
    found: list[dict[str, str]] = tomllib.loads(source.read_text(encoding="utf-8"))["activity"]
    return found


def plurals(sources: Iterable[Path]) -> list[Plural]:
    """The texts with a number that lupdate does not recognise as such."""
    found: dict[Plural, None] = {}
    for path in sources:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                found.update(dict.fromkeys(_plural(call)))
    return list(found)


def _plural(call: ast.Call) -> Iterator[Plural]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    said = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    match name, said:
        case "QT_TRANSLATE_N_NOOP", [str(context), str(one), str(many), *_]:
            yield context, many, "", one
        case "translate", [str(context), str(text), comment, _]:
            yield context, text, str(comment or ""), ""


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in TEXTS and isinstance(value, str):
                if value:
                    yield value
            else:
                yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)


def update(target: Path) -> None:
    """Merge the texts of the program into the .ts files of ``target``; what is no longer used is dropped."""
    sources = sorted((ROOT / "ssi_coach").rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        counted = [*plurals(sources), *catalogue_plurals()]
        shim = Path(scratch) / "shim.py"
        lines = [f'QT_TRANSLATE_NOOP("Catalogue", {_quoted(text)})' for text in catalogue_texts()]
        lines += [f'translate("Catalogue", {_quoted(noun)}, "{AFTER_MORE}")' for noun in catalogue_nouns()]
        lines += [f"translate({', '.join(map(_quoted, plural[:3]))}, 1)" for plural in counted]
        shim.write_text("\n".join(lines), encoding="utf-8")
        listed = Path(scratch) / "sources.lst"
        # First, because the first mention of a text tells lupdate whether it has forms.
        listed.write_text("\n".join(map(str, [shim, *sources])), encoding="utf-8")
        for language, special in LANGUAGES.items():
            _lupdate(f"@{listed}", *special, "-target-language", language, "-ts", str(target / f"{language}.ts"))

    _say_english(target / "en.ts", counted)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _say_english(path: Path, counted: Iterable[Plural]) -> None:
    """Fill in the two English forms that the code says itself."""
    written = path.read_text(encoding="utf-8")
    for _, many, _, one in counted:
        if one:
            begin = f"<source>{_xml(many)}</source>\n        "
            empty = '<translation type="unfinished">\n' + 2 * "            <numerusform></numerusform>\n"
            forms = "".join(f"            <numerusform>{_xml(form)}</numerusform>\n" for form in (one, many))
            written = written.replace(f"{begin}{empty}", f"{begin}<translation>\n{forms}")
    path.write_text(written, encoding="utf-8")


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def _lupdate(listed: str, *options: str) -> None:
    always = ("-silent", "-extensions", "py", "-no-obsolete", "-sort-messages", "-locations", "none")
    command = [str(qt_tool("lupdate")), *always, "-source-language", "en", listed, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr.strip():
        raise SystemExit(f"lupdate stumbled: {(done.stderr or done.stdout).strip()}")


if __name__ == "__main__":
    update(ROOT / "resources" / "i18n")
