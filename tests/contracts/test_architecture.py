"""What the import contracts of pyproject.toml cannot say."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import grimp
import pytest

from tests.contracts.source import PACKAGE, ROOT, Module, below, calls, literal, modules

LONGEST = 500
SQL = re.compile(
    r"^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+TABLE|PRAGMA\s)",
    re.IGNORECASE,
)
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
RULES_MAY_IMPORT = {
    "__future__", "array", "bisect", "collections", "collections.abc", "dataclasses", "datetime", "decimal", "difflib",
    "enum", "errno", "functools", "heapq", "fractions", "hashlib", "html", "html.parser", "itertools", "json", "math",
    "operator", "re", "statistics", "string", "tomllib", "types", "typing", "unicodedata", "urllib.parse",
    "uuid", "zoneinfo",
}  # fmt: skip
"""What of the standard library domain and scoring may use: nothing with a clock, a disk or dice in it."""
CLOCKS = {"today", "now", "utcnow", "uuid1", "uuid4", "uuid7"}


def test_every_folder_is_a_package() -> None:
    """The linter does not see a folder without ``__init__.py``."""
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert not [str(folder) for folder in folders if not (folder / "__init__.py").exists()]


def test_modules_are_short() -> None:
    counted = {m.name: m.text.count("\n") for m in modules()}
    assert not {name: lines for name, lines in counted.items() if lines > LONGEST}


def test_no_module_imports_itself_through_others() -> None:
    """No cycle between modules; the linter's contract says the same of folders."""
    graph = grimp.build_graph("ssi_coach", cache_dir=None)
    cyclic = sorted(m for m in graph.modules if _reaches_itself(graph, m))
    assert not cyclic


def _reaches_itself(graph: grimp.ImportGraph, module: str) -> bool:
    direct = graph.find_modules_directly_imported_by(module)
    return any(graph.find_shortest_chain(importer=other, imported=module) for other in direct)


def test_rules_use_the_pure_part_of_the_standard_library() -> None:
    wrong = []
    for module in below("domain/", "scoring/"):
        for node in ast.walk(module.tree):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            wrong += [
                f"{module.at(node)} {name}"
                for name in names
                if not name.startswith("ssi_coach") and name not in RULES_MAY_IMPORT
            ]
    assert not wrong


def test_rules_read_no_clock() -> None:
    wrong = [m.at(call) for m in below("domain/", "scoring/") for call, name, _ in calls(m.tree) if name in CLOCKS]
    assert not wrong


NO_CODE_FROM_TEXT = "only domain/values.py compiles text: an __init__ from names of fields, as dataclasses does"


def _connects_to_lambda(call: ast.Call, name: str) -> bool:
    held = [
        a
        for a in call.args
        if isinstance(a, ast.Lambda) or ast.unparse(a).startswith(("partial(", "functools.partial("))
    ]
    return name == "connect" and bool(held)


def _names_a_colour(call: ast.Call, name: str) -> bool:
    return name == "QColor" and bool(call.args) and all(isinstance(a, ast.Constant) for a in call.args)


def _loses_its_context(call: ast.Call, name: str) -> bool:
    return name == "QShortcut" and any(keyword.arg == "context" for keyword in call.keywords)


@pytest.mark.parametrize(
    ("forbidden", "why"),
    [
        (_loses_its_context, "PySide leaves it out and the key works in the whole window: keys.key_of, or setContext"),
        (_connects_to_lambda, "a lambda on a child's signal keeps the window alive for ever: connect bound methods"),
        (lambda call, name: name == "processEvents", "work off the GUI thread instead"),
        (lambda call, name: name in ("eval", "exec") and isinstance(call.func, ast.Name), NO_CODE_FROM_TEXT),
    ],
)
def test_no_such_call(forbidden: Callable[[ast.Call, str], bool], why: str) -> None:
    allowed = "ssi_coach/domain/values.py" if why == NO_CODE_FROM_TEXT else ""
    wrong = [
        m.at(call) for m in modules() if m.name != allowed for call, name, _ in calls(m.tree) if forbidden(call, name)
    ]
    assert not wrong, why


def test_colours_are_the_themes() -> None:
    """Colours live in resources/themes; ui/theme turns them into Qt's."""
    elsewhere = [m for m in modules() if not m.name.startswith("ssi_coach/ui/theme/")]
    wrong = [m.at(call) for m in elsewhere for call, name, _ in calls(m.tree) if _names_a_colour(call, name)]
    for module in elsewhere:
        texts = [node for node in ast.walk(module.tree) if isinstance(node, ast.Constant)]
        wrong += [module.at(node) for node in texts if COLOUR.search(literal(node) or "")]
        wrong += [
            module.at(node)
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Attribute)
            and ast.unparse(node).startswith("Qt.GlobalColor.")
            and node.attr != "transparent"
        ]
    assert not wrong


def test_sql_is_the_stores() -> None:
    wrong = []
    for module in modules():
        if not module.name.startswith("ssi_coach/store/"):
            texts = [node for node in ast.walk(module.tree) if isinstance(node, ast.Constant)]
            wrong += [module.at(node) for node in texts if SQL.match(literal(node) or "")]
    assert not wrong


def test_no_star_imports() -> None:
    wrong = []
    for module in modules():
        stars = [n for n in ast.walk(module.tree) if isinstance(n, ast.ImportFrom) and n.names[0].name == "*"]
        wrong += [module.at(node) for node in stars]
    assert not wrong, "importing everything of Qt costs a tenth of a second at start"


def _python_files() -> list[Path]:
    return [p for folder in ("ssi_coach", "tests", "packaging") for p in sorted((ROOT / folder).rglob("*.py"))]


LEFT_OVERS = {
    "left over": re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b|raise NotImplemented" + r"Error"),
    "an ignore that does not say what": re.compile(r"#\s*type:\s*ignore(?!\[)"),
    "a test that does not run": re.compile(r"pytest\.(skip|xfail)\(|mark\.(skip|xfail)" + r"\b"),
}


@pytest.mark.parametrize("what", LEFT_OVERS)
def test_nothing_left_over(what: str) -> None:
    here = Path(__file__).resolve()
    wrong = []
    for path in _python_files():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if path != here and LEFT_OVERS[what].search(line):
                wrong.append(f"{path.relative_to(ROOT)}:{number}")
    assert not wrong, what


def test_every_module_says_what_it_is_for() -> None:
    """A module without a docstring leaves its reader guessing."""
    wrong = [m.name for m in modules() if not _documented(m)]
    assert not wrong


def _documented(module: Module) -> bool:
    return bool(ast.get_docstring(module.tree)) or not module.tree.body
