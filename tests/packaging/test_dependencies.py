"""What the program imports is declared, locked and listed in the table of dependencies."""

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _imported() -> set[str]:
    """Top-level names of everything that is imported anywhere in the program."""
    found = set()
    for path in (ROOT / "editor_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - {"editor_app", "shiboken6"}  # a part of PySide6, of the very same version


_FOUND_BY_OTHERS = {"dawg2"}
"""pymorphy3 reads its dictionary with it, many times faster, where it is installed."""


def test_the_project_asks_for_what_it_imports_and_for_nothing_else() -> None:
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    declared = {_normalised(re.split(r"[^\w.-]", line, maxsplit=1)[0]) for line in dependencies}
    by_module = metadata.packages_distributions()
    imported = {_normalised(distribution) for name in _imported() for distribution in by_module[name]}
    assert imported | _FOUND_BY_OTHERS == declared


def test_every_locked_package_is_in_the_table() -> None:
    table = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    first_cells = [row.split("|")[1] for row in table.splitlines() if row.startswith("|")]
    named = set(re.findall(r"[\w.-]+", " ".join(first_cells)))
    for lock in (ROOT / "packaging").glob("*.lock"):
        packages = set(re.findall(r"^([\w.-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))
        assert packages - named == set(), lock.name
