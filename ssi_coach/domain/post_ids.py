"""LinkedIn numbers its posts by the moment they were made; that is how one post is known under its several numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY

SAME_POST: Final = timedelta(seconds=5)
"""The workbook lists a post by its activity's number, the archive by its share's; both are made within this."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST: Final = 20


def post_moment(post: str) -> datetime | None:
    """When the post, share, activity or comment with this number was made, to the second; None where none was.

    The upper bits of the number are milliseconds since 1970.
    """
    if not (post.isascii() and post.isdigit() and len(post) <= _LONGEST):
        return None
    milliseconds = int(post) >> 22
    moment = _EPOCH + timedelta(seconds=milliseconds // 1000)
    return moment if FIRST_DAY <= moment.date() <= LAST_DAY else None


class PostIndex:
    """Finds a known post by the moment it was made. ``posts`` maps its id to that moment."""

    def __init__(self, posts: Mapping[str, datetime] | Iterable[tuple[str, datetime]]) -> None:
        self._by_second: dict[int, list[tuple[datetime, str]]] = {}
        for post, moment in posts.items() if isinstance(posts, Mapping) else posts:
            self._by_second.setdefault(self._second(moment), []).append((moment, post))

    @staticmethod
    def _second(moment: datetime) -> int:
        return (moment - _EPOCH) // timedelta(seconds=1)

    def find(self, moment: datetime) -> str | None:
        """The id of the post made nearest to a moment, within `SAME_POST`; None where none was."""
        second, reach = self._second(moment), SAME_POST // timedelta(seconds=1)
        near = [
            (abs(made - moment), post)
            for at in range(second - reach, second + reach + 1)
            for made, post in self._by_second.get(at, ())
        ]
        best = min(near, default=None)
        return best[1] if best is not None and best[0] <= SAME_POST else None
