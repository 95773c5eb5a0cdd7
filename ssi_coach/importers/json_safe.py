"""JSON from strangers: whatever it holds, there is an answer or one sentence that names the place."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final, NoReturn

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem

DEEPEST: Final = 60
"""No file of ours is deeper; the reader itself gives up far later, and differently on each Python."""

_STRUCTURE: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)


def load(text: str) -> Any:
    """Parse JSON. InputProblem with line and column for what is none, for nesting beyond reason, duplicate keys, NaN
    and numbers beyond floating point."""
    _check_depth(text)
    try:
        return json.loads(
            text, object_pairs_hook=_no_twins, parse_constant=_no_constant, parse_int=_integer, parse_float=_real
        )
    except json.JSONDecodeError as error:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Json", "Line {line}, column {column}: this is not valid JSON ({why}).").of(
                line=error.lineno, column=error.colno, why=error.msg
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
        QT_TRANSLATE_NOOP("Json", "Line {line}, column {column}: brackets are nested too deep for such a file.").of(
            line=line, column=column
        )
    )


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise InputProblem(
                QT_TRANSLATE_NOOP("Json", "The key “{key}” stands twice in the same place; keep one.").of(key=key[:60])
            )
        found[key] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise InputProblem(QT_TRANSLATE_NOOP("Json", "{name} is not a number that JSON knows.").of(name=name))


def _integer(digits: str) -> int:
    # Python refuses integers of more than 4,300 digits with an error of its own.
    if len(digits) > 18:
        raise _absurd(digits)
    return int(digits)


def _real(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise _absurd(digits)
    return value


def _absurd(digits: str) -> InputProblem:
    return InputProblem(QT_TRANSLATE_NOOP("Json", "{number} is too large a number.").of(number=f"{digits[:20]}…"))
