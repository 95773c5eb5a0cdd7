"""The self-test's look at what is installed: libraries, resources, licences, languages.

Nothing of the program that needs a library is imported here: where one is missing, this is where it is said.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import re
import sys
from collections.abc import Iterator
from importlib import import_module, metadata
from pathlib import Path
from typing import Final

import ssi_coach
from ssi_coach import resources
from ssi_coach.app import licences
from ssi_coach.commands.self_test_room import Room, Wrong
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP

_SPOKEN: Final = QT_TRANSLATE_NOOP("SelfTest", "its resources are complete")
_SHORTEST_LICENCE: Final = 300
"""Letters; SQLite's, which is none, has a few more."""
_COMPILED: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""How every compiled translation of Qt begins."""
_DISTRIBUTION: Final = "ssi-coach"


def look_at_libraries(_room: Room) -> None:
    """Every library that the package asks for is there and loads. From a source tree that is not installed: none to
    ask."""
    try:
        wanted = metadata.requires(_DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return
    for line in wanted:
        needed, _, condition = line.partition(";")
        optional = "extra" in condition
        if (optional and "keychain" not in condition) or (
            "sys_platform" in condition and sys.platform not in condition
        ):
            continue
        try:
            library = metadata.distribution(re.split(r"[^\w.-]", needed.strip(), maxsplit=1)[0])
        except metadata.PackageNotFoundError:
            if optional:
                continue
            raise
        for name, _ in _record(library):
            package, _, file = name.partition("/")
            whole = re.fullmatch(r"__init__\.(.+\.)?(py|so|pyd)", file)
            # A folder of which only the name is left can be imported as well.
            if whole and getattr(import_module(package), "__file__", None) is None:
                raise Wrong(f"{package}/{file} is missing")


def _record(library: metadata.Distribution) -> Iterator[tuple[str, str]]:
    """The files of a package as (path, hash), as it was shipped: `metadata.files` may leave out what is missing."""
    for row in csv.reader((library.read_text("RECORD") or "").splitlines()):
        yield row[0].replace("\\", "/"), row[1]


def look_at_resources(_room: Room) -> None:
    """All files of the resources are as they were shipped, and can be read."""
    try:
        shipped = list(_record(metadata.distribution(_DISTRIBUTION)))
    except metadata.PackageNotFoundError:
        shipped = []
    for name, told in shipped:
        if not told or not name.startswith("ssi_coach/") or name.endswith((".py", ".pyc")):
            continue
        # Where a build has put it, which need not be where its list of files lies.
        path = Path(ssi_coach.__file__).parent.parent / name
        kind, _, value = told.partition("=")
        digest = hashlib.new(kind, path.read_bytes()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != value:
            raise Wrong(f"{path} is not as it was shipped")
    resources.catalogue()
    resources.seniority_rules()
    for name in ("themes/light.toml", "themes/dark.toml"):
        resources.read(name)


def look_at_licences(_room: Room) -> None:
    """Of everything it is made of, the text of the licence can be read, and not only what it is called."""
    bare = [part.name for part in licences.parts() if len(licences.text_of(part)) < _SHORTEST_LICENCE]
    if bare:
        raise Wrong(", ".join(bare))


def look_at_languages(room: Room) -> None:
    """Every language is there, and says something else than English."""
    said: set[str] = set()
    for language in resources.LANGUAGES:
        file = resources.folder() / "i18n" / f"{language}.qm"
        if file.read_bytes()[: len(_COMPILED)] != _COMPILED:
            raise Wrong(f"{file} is no translation")
        if language != "en":
            said.add(_SPOKEN.render(room.context.outfit.translator(language)))
    if len(said | {_SPOKEN.render()}) != len(resources.LANGUAGES):
        raise Wrong(f"{resources.folder() / 'i18n'} does not speak every language")
