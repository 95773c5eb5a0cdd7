"""Which file of an archive is which: told by its name, which LinkedIn writes in English for everybody."""

from __future__ import annotations

import re
from typing import Final

CONNECTIONS: Final = "Connections"
INVITATIONS: Final = "Invitations"
MESSAGES: Final = "messages"
SHARES: Final = "Shares"
REPOSTS: Final = "InstantReposts"
RICH_MEDIA: Final = "Rich_Media"
COMMENTS: Final = "Comments"
REACTIONS: Final = "Reactions"
SEARCHES: Final = "SearchQueries"
PROFILE: Final = "Profile"
POSITIONS: Final = "Positions"
EDUCATION: Final = "Education"
SKILLS: Final = "Skills"
LANGUAGES: Final = "Languages"
CERTIFICATIONS: Final = "Certifications"
ENDORSEMENTS_RECEIVED: Final = "Endorsement_Received_Info"
ENDORSEMENTS_GIVEN: Final = "Endorsement_Given_Info"
RECOMMENDATIONS_RECEIVED: Final = "Recommendations_Received"
RECOMMENDATIONS_GIVEN: Final = "Recommendations_Given"

# In the order in which they are read: each after those it needs.
READ: Final = (
    PROFILE,
    CONNECTIONS,
    INVITATIONS,
    SHARES,
    RICH_MEDIA,
    REPOSTS,
    COMMENTS,
    REACTIONS,
    SEARCHES,
    POSITIONS,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATIONS,
    ENDORSEMENTS_RECEIVED,
    ENDORSEMENTS_GIVEN,
    RECOMMENDATIONS_RECEIVED,
    RECOMMENDATIONS_GIVEN,
    MESSAGES,
)
ONLY_COMPLETE: Final = (SHARES, COMMENTS, REACTIONS, REPOSTS, SEARCHES)
"""What the Basic archive lacks."""

_FORM: Final = re.compile(r"(.+?)(?:_\d+)?\.csv", re.IGNORECASE | re.DOTALL)
_EXPORT: Final = re.compile(r"(basic|complete)_linkedindataexport_(\d\d)-(\d\d)-(\d{4})", re.IGNORECASE)
_IGNORED: Final = frozenset({"__macosx", "jobs", "articles", "verifications"})


def _plain(base: str) -> str:
    return base.replace(" ", "").replace("_", "").lower()


_BASES: Final = {_plain(base): base for base in READ}


def base_of(name: str) -> str | None:
    """The base name of a file this program reads (``Shares`` for ``shares_252701747.CSV``), else None.

    ``name`` bears no folder. A name has to be the whole base: ``Profile Summary.csv`` is no ``Profile.csv``.
    """
    match = _FORM.fullmatch(name)
    return _BASES.get(_plain(match[1])) if match else None


def ignored(folders: tuple[str, ...]) -> bool:
    """Whether files in these folders are none of ours: a Mac's shadow files, jobs, articles, verifications."""
    return any(folder.lower() in _IGNORED for folder in folders)


def export_name(name: str) -> tuple[bool, tuple[int, int, int]] | None:
    """Of ``Complete_LinkedInDataExport_06-24-2024.zip``: whether it is complete, and (year, month, day)."""
    match = _EXPORT.search(name)
    return (match[1].lower() == "complete", (int(match[4]), int(match[2]), int(match[3]))) if match else None
