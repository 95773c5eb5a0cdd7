"""What the program is made of: every package that ships with it, its version, its licence and the licence's text.

Read from what the packages say about themselves, in whichever way the program was installed. A bundle may have lost
that: then the licence's name and the project's page are said, which are known here for all that is always there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib import metadata
from typing import Final

import ssi_coach
from ssi_coach import resources
from ssi_coach.domain.values import dataclass

_LEAF: Final = re.compile(r"^(licen[cs]e|copying|notice)", re.IGNORECASE)
_NAME: Final = re.compile(r"^[A-Za-z0-9._-]+")
_LONGEST_NAME: Final = 60
"""Of a licence; some packages put its whole text there."""


@dataclass(frozen=True, slots=True)
class Part:
    """``distribution`` is the package as installed, empty where it is none. ``texts`` are files of ours that hold the
    licence, for what brings no text of its own."""

    name: str
    licence: str
    page: str
    distribution: str = ""
    texts: tuple[str, ...] = ()
    version: str = ""


_QT: Final = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
_ALWAYS: Final = (
    Part("SSI Coach", "MIT", ssi_coach.PROJECT_PAGE, texts=("SSI-Coach.txt",)),
    Part("Qt, PySide6", "LGPL-3.0", "https://doc.qt.io/qtforpython-6/", "pyside6-essentials", _QT),
    Part("Shiboken", "LGPL-3.0", "https://doc.qt.io/qtforpython-6/", "shiboken6", _QT),
    Part("Python", "PSF-2.0", "https://www.python.org/", texts=("Python.txt",)),
    Part("SQLite", "Public domain", "https://www.sqlite.org/copyright.html", texts=("SQLite.txt",)),
    Part("SQLite3 Multiple Ciphers", "MIT", "https://utelle.github.io/SQLite3MultipleCiphers/",
         texts=("SQLite3MultipleCiphers.txt",)),
    Part("APSW", "Zlib", "https://rogerbinns.github.io/apsw/", "apsw-sqlite3mc"),
    Part("NumPy", "BSD-3-Clause", "https://numpy.org/", "numpy"),
    Part("pyqtgraph", "MIT", "https://www.pyqtgraph.org/", "pyqtgraph"),
    Part("colorama", "BSD-3-Clause", "https://github.com/tartley/colorama", "colorama"),
    Part("platformdirs", "MIT", "https://github.com/tox-dev/platformdirs", "platformdirs"),
    Part("python-calamine", "MIT", "https://github.com/dimastbk/python-calamine", "python-calamine"),
)  # fmt: skip
_ROOTS: Final = ("ssi-coach", "keyring")
"""What the program needs, and what it uses where it is there."""


def parts() -> tuple[Part, ...]:
    """All that ships with this program: what always does first, then what is installed beside it, by name."""
    found = {_key(part.distribution or part.name): _with_version(part) for part in _ALWAYS}
    for name in sorted(_installed(), key=str.casefold):
        if _key(name) not in found:
            found[_key(name)] = _described(metadata.distribution(name))
    return tuple(found.values())


def web_page(part: Part) -> str:
    """Where a part's page can be opened; empty where what its package says is no address of the web."""
    return part.page if part.page.startswith(("https://", "http://")) else ""


def text_of(part: Part) -> str:
    """The text of a part's licence; where it is lost, what licence it is and where it can be read."""
    texts = list(_kept_texts(part.texts)) or list(_own_texts(part.distribution))
    return "\n\n\n".join(texts) if texts else f"{part.licence}\n\n{part.page}".strip() + "\n"


def versions() -> dict[str, str]:
    """The versions that matter when something goes wrong, by proper name; Qt's own is known to the window only."""
    import platform

    from ssi_coach.store.connection import library_versions

    made = {"SSI Coach": ssi_coach.__version__, "Python": platform.python_version()}
    if pyside := _version("pyside6-essentials"):
        made["PySide6"] = pyside
    return {**made, **library_versions()}


def _with_version(part: Part) -> Part:
    known = versions()
    by_name = {"SSI Coach": known["SSI Coach"], "Python": known["Python"], "SQLite": known["SQLite"],
               "SQLite3 Multiple Ciphers": known["SQLite3 Multiple Ciphers"]}  # fmt: skip
    version = by_name.get(part.name) or _version(part.distribution)
    return Part(part.name, part.licence, part.page, part.distribution, part.texts, version)


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution) if distribution else ""
    except metadata.PackageNotFoundError:
        return ""


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _installed() -> set[str]:
    """Names of the packages that what we use needs in turn, as far as they are installed."""
    found: set[str] = set()
    waiting = list(_ROOTS)
    while waiting:
        name = _key(waiting.pop())
        try:
            needs = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        if name not in found:
            found.add(name)
            waiting += [match[0] for need in needs if "extra ==" not in need and (match := _NAME.match(need))]
    return found - {"ssi-coach"}


def _described(distribution: metadata.Distribution) -> Part:
    about = distribution.metadata
    licence = (_field(about, "License-Expression") or _field(about, "License")).strip()
    if not licence or len(licence) > _LONGEST_NAME or "\n" in licence:
        kinds = [line.rpartition("::")[2].strip() for line in about.get_all("Classifier", []) if "License ::" in line]
        licence = ", ".join(kinds) or licence.partition("\n")[0][:_LONGEST_NAME]
    name = str(about["Name"])
    return Part(name, licence, _page(about), name, version=distribution.version)


def _field(about: metadata.PackageMetadata, name: str) -> str:
    """Not every version of the format has a word for it; what is missing is no error."""
    return str(about[name]) if name in about else ""


def _page(about: metadata.PackageMetadata) -> str:
    links = [str(link).partition(", ")[::2] for link in about.get_all("Project-URL", [])]
    by_label = {label.strip().casefold(): address.strip() for label, address in links}
    for label in ("homepage", "home", "source", "repository", "source code", "documentation"):
        if label in by_label:
            return by_label[label]
    return _field(about, "Home-page") or next(iter(by_label.values()), "")


def _kept_texts(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        with suppress(OSError):
            yield resources.read(f"licences/{name}")


def _own_texts(name: str) -> Iterator[str]:
    if not name:
        return
    try:
        files = (metadata.files(name) if name else None) or []
    except metadata.PackageNotFoundError:
        return
    leaves = [file for file in files if _LEAF.match(file.name) and ".dist-info" in file.parts[0]]
    for file in sorted(leaves, key=lambda file: (len(file.parts), str(file))):
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        yield text if len(leaves) == 1 else f"{'/'.join(file.parts[2:]) or file.name}\n\n{text}"
