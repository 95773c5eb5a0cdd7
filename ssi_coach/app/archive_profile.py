"""What an archive shows of the profile: checklist entries, each with its evidence.

What no archive can show (background, offer, featured …) is left to the person. A file that is not in the archive says
nothing; one that is says yes or no.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ssi_coach.app.evidence import written
from ssi_coach.domain.archive import ArchiveContent
from ssi_coach.domain.records import ChecklistEntry

HEADLINE_MOST = 220
ABOUT_MOST = 2_600
PAST_POSITIONS = 2
SKILLS = 5
RECOMMENDATIONS = 3


def profile_entries(content: ArchiveContent, day: date) -> tuple[ChecklistEntry, ...]:
    """The items an archive of ``day`` tells of."""
    return tuple(ChecklistEntry(key, day, done, "archive", proof) for key, done, proof in _items(content))


def _items(content: ArchiveContent) -> Iterator[tuple[str, bool, str]]:
    profile, positions = content.profile, content.positions
    if content.profile_photo is not None:
        yield "photo", content.profile_photo, written("photo" if content.profile_photo else "no_photo")
    if profile is not None:
        length = len(profile.headline)
        yield "headline", length > 0, written("characters", length, HEADLINE_MOST)
        yield "industry", bool(profile.industry), _shown(profile.industry)
        yield "location", bool(profile.location), _shown(profile.location)
        yield "about", profile.summary_length > 0, written("characters", profile.summary_length, ABOUT_MOST)
        yield "contact", profile.contact, written("contact" if profile.contact else "nothing")
    if positions is not None:
        proof = (
            ("described", positions.description_length)
            if positions.current_described
            else ("positions", positions.current)
        )
        yield "current_position", positions.current_described > 0, written(*proof)
        yield "past_positions", positions.past >= PAST_POSITIONS, written("found", positions.past)
    for key, count, least in (
        ("education", content.education, 1),
        ("skills", content.skills, SKILLS),
        ("languages", content.languages, 1),
        ("certificates", content.certifications, 1),
        ("recommendations", content.recommendations, RECOMMENDATIONS),
    ):
        if count is not None:
            yield key, count >= least, written("found", count)


def _shown(value: str) -> str:
    return written("value", value) if value else written("nothing")
