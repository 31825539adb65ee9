"""What the floors of the house promise, tried: each part works where the libraries of the others are not installed."""

import subprocess
import sys

import pytest

import editor_app
from editor_app import discovery

_MODULES = [name for name in discovery.names(editor_app) if ".migrations." not in name]  # Alembic alone runs those
_QT = ["PySide6", "shiboken6"]
_HEAVY = ["sqlalchemy", "alembic", "docx", "lxml", "enchant", "pymorphy3", "numpy", "slovnet", "navec"]


def _import_without(missing: list[str], modules: list[str], then: str = "") -> None:
    """Import modules in a fresh process in which the libraries `missing` cannot be imported."""
    program = (
        f"import importlib, sys\nsys.modules.update(dict.fromkeys({missing}))\n"
        f"for name in {modules}: importlib.import_module(name)\n{then}"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_all_but_the_window_works_without_qt() -> None:
    _import_without(_QT, [name for name in _MODULES if not name.startswith("editor_app.ui.")])


def test_the_window_appears_before_the_heavy_libraries_are_loaded() -> None:
    pytest.importorskip("PySide6")
    _import_without(_HEAVY, [name for name in _MODULES if name.startswith("editor_app.ui.")])


def test_the_command_line_understands_a_call_before_the_heavy_libraries_are_loaded() -> None:
    _import_without(
        [*_QT, *_HEAVY],
        ["editor_app.bootstrap", "editor_app.cli.parser"],
        "from editor_app.cli.parser import found, parsed; parsed(['list'], found())",
    )


def test_operations_are_imported_without_the_heavy_libraries() -> None:
    _import_without([*_QT, *_HEAVY], [name for name in _MODULES if name.startswith("editor_app.operations.")])
