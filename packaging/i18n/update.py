"""Brings ``resources/i18n/*.ts`` up to date with the texts of the program (``make translations``).

German, Polish and Swedish hold every text; English only those with a number in them, which need their singular. Texts
of the catalogue are data, so they are shown to lupdate as a module written for the moment.
"""

from __future__ import annotations

import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from release import qt_tool

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ("title", "one", "many", "hint", "explain", "source", "why", "how", "limit")
"""Keys of the catalogue's TOML files that people read."""
LANGUAGES: dict[str, tuple[str, ...]] = {"de": (), "en": ("-pluralonly",), "pl": (), "sv": ()}
"""Language → what is special about its file."""


def catalogue_texts(folder: Path = ROOT / "resources" / "catalogue") -> list[str]:
    """Every text of the catalogue once, in the order of the files."""
    found: dict[str, None] = {}
    for path in sorted(folder.glob("*.toml")):
        found.update(dict.fromkeys(_texts(tomllib.loads(path.read_text(encoding="utf-8")))))
    return list(found)


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
        shim = Path(scratch) / "catalogue.py"
        quoted = (text.replace("\\", "\\\\").replace('"', '\\"') for text in catalogue_texts())
        shim.write_text("".join(f'QT_TRANSLATE_NOOP("Catalogue", "{text}")\n' for text in quoted), encoding="utf-8")
        listed = Path(scratch) / "sources.lst"
        listed.write_text("\n".join(map(str, [*sources, shim])), encoding="utf-8")
        for language, special in LANGUAGES.items():
            _lupdate(f"@{listed}", *special, "-target-language", language, "-ts", str(target / f"{language}.ts"))


def _lupdate(listed: str, *options: str) -> None:
    always = ("-silent", "-extensions", "py", "-no-obsolete", "-sort-messages", "-locations", "none")
    command = [str(qt_tool("lupdate")), *always, "-source-language", "en", listed, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr.strip():
        raise SystemExit(f"lupdate stumbled: {(done.stderr or done.stdout).strip()}")


if __name__ == "__main__":
    update(ROOT / "resources" / "i18n")
