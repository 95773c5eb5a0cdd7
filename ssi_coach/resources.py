"""Finds what ships beside the code: in the wheel, in a bundle, in the source tree.

What reads a file is imported when the file is asked for: the frame of the window needs neither.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ssi_coach.domain.catalogue import Catalogue
    from ssi_coach.domain.seniority import SeniorityRules

LANGUAGES: Final = ("en", "de", "sv", "pl")
"""The languages there are translations for, English first."""


@cache
def folder() -> Path:
    """The folder that holds catalogue/, themes/, icons/, i18n/."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def read(name: str) -> str:
    """The text of a file in the resources folder (``catalogue/activities.toml``)."""
    return (folder() / name).read_text(encoding="utf-8")


@cache
def catalogue() -> Catalogue:
    """The catalogue that ships with the program, read and validated once."""
    from ssi_coach.domain.catalogue import parse_catalogue

    return parse_catalogue(
        read("catalogue/components.toml"), read("catalogue/activities.toml"), read("catalogue/checklist.toml")
    )


@cache
def seniority_rules() -> SeniorityRules:
    """The rules that tell from a title how senior somebody is, read once."""
    from ssi_coach.domain.seniority import parse_rules

    return parse_rules(read("catalogue/seniority.toml"))
