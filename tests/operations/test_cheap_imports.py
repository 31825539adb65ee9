"""The window imports the operations before its first paint."""

import subprocess
import sys

_HEAVY = ["sqlalchemy", "alembic", "docx", "lxml", "enchant", "pymorphy3", "PySide6"]

_SCRIPT = """
import sys
from editor_app import discovery, operations
list(discovery.modules(operations))
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_importing_every_operation_brings_no_heavy_library():
    told = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True)

    assert not set(_HEAVY) & set(told.stdout.split())
