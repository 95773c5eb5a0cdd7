"""The member's own posts, as archives and workbooks name them: by different numbers for the same post."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ssi_coach.domain.limits import MAX_TEXT
from ssi_coach.domain.network import Post
from ssi_coach.domain.post_ids import PostIndex


def merge_posts(brought: Iterable[Post], known: Iterable[Post]) -> tuple[Post, ...]:
    """The posts brought, each under the number it is known by, with what is known of it already.

    What ``brought`` tells wins, what it leaves open stays.
    """
    held = {post.id: post for post in known}
    index = PostIndex((post.id, post.published_at) for post in held.values())
    found: dict[str, Post] = {}
    for post in brought:
        id = post.id if post.id in held else index.find(post.published_at) or post.id
        before = found.get(id) or held.get(id)
        merged = post if before is None else _joined(before, post)
        found[id] = replace(merged, text=_clean(merged.text), published_at=merged.published_at.replace(microsecond=0))
    return tuple(found.values())


def _joined(before: Post, post: Post) -> Post:
    return Post(
        before.id,
        before.published_at,
        post.text or before.text,
        post.format or before.format,
        before.impressions if post.impressions is None else post.impressions,
        before.engagements if post.engagements is None else post.engagements,
    )


def _clean(text: str) -> str:
    """What of a text can be kept."""
    return "".join(char for char in text if char != "\0" and not "\ud800" <= char <= "\udfff")[:MAX_TEXT]
