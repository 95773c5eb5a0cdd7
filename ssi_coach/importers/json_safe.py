"""JSON from strangers: whatever it holds, there is an answer or one sentence that names the place."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem

DEEPEST: Final = 60
"""No file of ours is deeper; the reader itself gives up far later, and differently on each Python."""

_STRUCTURE: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)


class Twins(dict[str, Any]):
    """An object in which a key stands twice."""

    def __init__(self, content: dict[str, Any], twin: str) -> None:
        super().__init__(content)
        self.twin = twin


def load(text: str) -> Any:
    """Parse JSON. InputProblem with line and column for what is none and for nesting beyond reason.

    NaN and infinite numbers are given on as such and objects with a key that stands twice as `Twins`: whoever knows
    the place refuses them.
    """
    _check_depth(text)
    try:
        return json.loads(text, object_pairs_hook=_pairs, parse_int=_integer)
    except json.JSONDecodeError as error:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Json", "line {line}, column {column}: this is not valid JSON.").of(
                line=error.lineno, column=error.colno
            )
        ) from None
    except RecursionError:
        raise _too_deep(1, 1) from None


def _check_depth(text: str) -> None:
    """Brackets nested too deep, told with their place; those inside strings do not count."""
    depth = 0
    for match in _STRUCTURE.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > DEEPEST:
                at = match.start()
                raise _too_deep(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
        elif match[0] in "]}":
            depth -= 1


def _too_deep(line: int, column: int) -> InputProblem:
    return InputProblem(
        QT_TRANSLATE_NOOP("Json", "line {line}, column {column}: brackets are nested too deep for such a file.").of(
            line=line, column=column
        )
    )


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    names = [name for name, _ in pairs]
    return Twins(found, next(name for name in names if names.count(name) > 1))


def _integer(digits: str) -> int | float:
    # Python refuses integers of more than 4,300 digits with an error of its own; none of ours has twenty.
    return int(digits) if len(digits) < 20 else math.inf
