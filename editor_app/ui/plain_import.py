"""Qt, with Python's own way to import left in its place."""

import builtins
import importlib


def load_qt() -> None:
    """Import Qt for the first time. Raises `ImportError` where a library of the system is missing.

    PySide puts an import of its own in the place of Python's. That one reads the source of each module that comes
    after it, and keeps its lines, to learn whether it may say `from __feature__ import`. Nobody here does.
    """
    plain = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = plain
