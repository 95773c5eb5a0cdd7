"""The program's own source, as the contracts read it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "ssi_coach"


@dataclass(frozen=True)
class Module:
    """One file: its path below the project, its text and its syntax tree."""

    name: str
    text: str
    tree: ast.Module

    def at(self, node: ast.AST) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 0)}"


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the program."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        found.append(Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text)))
    assert found, "there is no source to look at"
    return tuple(found)


def below(*folders: str) -> tuple[Module, ...]:
    """The modules of some folders of the package."""
    return tuple(m for m in modules() if m.name.startswith(tuple(f"ssi_coach/{folder}" for folder in folders)))


@cache
def calls(tree: ast.AST) -> tuple[tuple[ast.Call, str, str], ...]:
    """Every call with the name of what is called and the class it stands in ("" outside of classes)."""

    def walk(node: ast.AST, inside: str) -> Iterator[tuple[ast.Call, str, str]]:
        if isinstance(node, ast.Call):
            yield node, _name(node.func), inside
        for child in ast.iter_child_nodes(node):
            yield from walk(child, node.name if isinstance(node, ast.ClassDef) else inside)

    return tuple(walk(tree, ""))


def _name(func: ast.expr) -> str:
    if isinstance(func, ast.Name):
        return func.id
    return func.attr if isinstance(func, ast.Attribute) else ""


def literal(node: ast.expr | None) -> str | None:
    """The text of a string literal, or None for anything computed."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
