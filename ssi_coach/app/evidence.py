"""The evidence of a checklist entry: stored in no language, shown in the reader's.

A workspace travels between languages, so what an archive shows is stored as a key and figures
(``["characters",1240,2600]``) and becomes a sentence where it is shown. Any other text is shown as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

_LONGEST: Final = 120
_PLAIN: Final = Message("", "{text}")

_SENTENCES: Final[Mapping[str, tuple[Message, tuple[str, ...]]]] = {
    "photo": (QT_TRANSLATE_NOOP("Evidence", "a profile photo was uploaded"), ()),
    "no_photo": (QT_TRANSLATE_NOOP("Evidence", "no profile photo found"), ()),
    "characters": (QT_TRANSLATE_NOOP("Evidence", "{count} of {most} characters"), ("count", "most")),
    "described": (
        QT_TRANSLATE_N_NOOP("Evidence", "described in {count} character", "described in {count} characters"),
        ("count",),
    ),
    "positions": (QT_TRANSLATE_NOOP("Evidence", "current positions: {count}, none described"), ("count",)),
    "found": (QT_TRANSLATE_NOOP("Evidence", "found: {count}"), ("count",)),
    "value": (QT_TRANSLATE_NOOP("Evidence", "“{text}”"), ("text",)),
    "contact": (QT_TRANSLATE_NOOP("Evidence", "a website or another contact"), ()),
    "nothing": (QT_TRANSLATE_NOOP("Evidence", "nothing found"), ()),
}


def written(key: str, *figures: int | str) -> str:
    """Evidence as it is stored."""
    cut = [figure[:_LONGEST] if isinstance(figure, str) else figure for figure in figures]
    return json.dumps([key, *cut], ensure_ascii=False, separators=(",", ":"))


def evidence_message(stored: str) -> Message | None:
    """What to show of stored evidence; None for none."""
    if not stored:
        return None
    try:
        parts = json.loads(stored)
    except ValueError:
        parts = None
    if isinstance(parts, list) and parts and isinstance(parts[0], str) and parts[0] in _SENTENCES:
        sentence, names = _SENTENCES[parts[0]]
        figures = parts[1:]
        if len(figures) == len(names) and all(isinstance(each, int | str) for each in figures):
            return sentence.of(**dict(zip(names, figures, strict=True)))
    return _PLAIN.of(text=stored)
