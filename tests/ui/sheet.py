"""Reads the style sheet: which token of text, ground and border each of its rules has, what it inherits included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from ssi_coach.ui.theme.stylesheet import stylesheet
from ssi_coach.ui.theme.tokens import Tokens

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_TOKEN = re.compile(r"\[\[(\w+)\]\]")


@dataclass(frozen=True)
class Rule:
    """``front`` and ``ground`` are tokens; an empty ground lets through what lies below."""

    selector: str
    front: str = ""
    ground: str = ""
    border: str = ""


def rules() -> Iterator[Rule]:
    """Every rule, with what the simpler rules before it say of the same widget."""
    named = Tokens(**{f.name: f"[[{f.name}]]" for f in fields(Tokens) if f.name != "dark"})
    text = re.sub(r"/\*.*?\*/", "", stylesheet(named, 10), flags=re.DOTALL)
    known: dict[str, Rule] = {}
    for selectors, body in _RULE.findall(text):
        for selector in (part.strip() for part in selectors.split(",")):
            rule = replace(_simpler(selector, known), selector=selector)
            for declaration in body.split(";"):
                name, _, value = (part.strip() for part in declaration.partition(":"))
                token = _TOKEN.search(value)
                found = token[1] if token else ""
                if name == "color":
                    rule = replace(rule, front=found)
                elif name in {"background", "background-color"}:
                    rule = replace(rule, ground=found)
                elif name in {"border", "border-color"}:
                    rule = replace(rule, border=found)
                elif name == "selection-color":
                    yield Rule(f"{selector} selected", found, _selected(body))
            known[selector] = rule
            yield rule


def _selected(body: str) -> str:
    found = re.search(r"selection-background-color: \[\[(\w+)\]\]", body)
    assert found is not None
    return found[1]


def _simpler(selector: str, known: dict[str, Rule]) -> Rule:
    """The same widget without its last state, else without its role."""
    for shorter in (
        re.sub(r":[a-z-]+$", "", selector),
        re.sub(r"\[[^\]]*\]", "", selector),
        re.sub(r"[\[:].*", "", selector),
    ):
        if shorter != selector and shorter in known:
            return known[shorter]
    return Rule(selector)
