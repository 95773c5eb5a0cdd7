"""Shares of a whole in per cent that add up to what they are parts of."""

from __future__ import annotations

from collections.abc import Sequence


def percents(parts: Sequence[int]) -> tuple[int, ...]:
    """Each part in whole per cent of their sum; together 100, or all 0 where there is nothing.

    Rounded one by one, three parts may make 99 or 101. Here every share is rounded down and what is missing goes to
    those that lost most by it (the largest remainders), of equals to the one that comes first.
    """
    whole = sum(parts)
    if whole <= 0:
        return (0,) * len(parts)
    shares = [100 * part // whole for part in parts]
    by_loss = sorted(range(len(parts)), key=lambda place: -(100 * parts[place] % whole))
    for place in by_loss[: 100 - sum(shares)]:
        shares[place] += 1
    return tuple(shares)
