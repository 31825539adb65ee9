"""Whoever opens the program waits for every module that it imports before the first paint."""

import subprocess
import sys

import pytest

_SCRIPT = """
import sys
from editor_app.ui import app
print(*sorted(sys.modules))
"""


@pytest.fixture(scope="module")
def imported() -> set[str]:
    told = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True)
    return set(told.stdout.split())


@pytest.mark.parametrize(
    "heavy",
    [
        "sqlalchemy", "alembic", "docx", "lxml", "enchant", "pymorphy3", "numpy",  # what other shelves work with
        "PySide6.QtPrintSupport", "PySide6.QtNetwork",
        "editor_app.exchange.formats", "editor_app.rules", "editor_app.lexicon", "editor_app.morphology",
        "editor_app.exchange.readback", "editor_app.operations.writing", "editor_app.operations.sandbox",
        "editor_app.ui.dialogs.preferences", "editor_app.ui.board.page",
        "editor_app.operations.search", "editor_app.workflow.compared", "editor_app.workflow.unfinished",
        "editor_app.workflow.unattributed", "editor_app.text.stemming", "zoneinfo",
        "socket", "hashlib", "regex", "difflib", "subprocess", "asyncio", "email", "urllib.request",
    ],
)  # fmt: skip
def test_the_window_is_painted_before_anything_heavy_is_imported(imported: set[str], heavy: str) -> None:
    assert heavy not in imported


_SOURCES = """
import linecache
import sys
from editor_app.ui import plain_import
plain_import.load_qt()
from editor_app.ui import app
ours = (module for name, module in sys.modules.items() if name.startswith("editor_app."))
print(*(module.__name__ for module in ours if module.__file__ in linecache.cache))
"""


def test_the_source_of_no_module_is_read() -> None:
    told = subprocess.run([sys.executable, "-c", _SOURCES], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
