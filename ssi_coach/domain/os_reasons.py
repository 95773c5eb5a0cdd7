"""Why the system refused a file, in words that can be translated: its own come in English only."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message

_REASONS: Final[Mapping[int, Message]] = {
    errno.ENOENT: QT_TRANSLATE_NOOP("Reasons", "there is no such file or folder"),
    errno.EACCES: QT_TRANSLATE_NOOP("Reasons", "its permissions do not allow it"),
    errno.EPERM: QT_TRANSLATE_NOOP("Reasons", "the system does not allow it"),
    errno.EROFS: QT_TRANSLATE_NOOP("Reasons", "its drive can only be read"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Reasons", "its drive is full"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("Reasons", "your share of its drive is used up"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Reasons", "it is a folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Reasons", "a part of its path is no folder"),
    errno.EEXIST: QT_TRANSLATE_NOOP("Reasons", "there is one of that name already"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Reasons", "its name is too long"),
    errno.EBUSY: QT_TRANSLATE_NOOP("Reasons", "something else is using it"),
    errno.EIO: QT_TRANSLATE_NOOP("Reasons", "its drive does not answer as it should"),
    errno.EMFILE: QT_TRANSLATE_NOOP("Reasons", "too many files are open"),
}


def reason(error: OSError) -> Message | str:
    """What fills “… cannot be written: {why}.”; the system's own words where we have none."""
    known = None if error.errno is None else _REASONS.get(error.errno)
    return known or error.strerror or type(error).__name__
