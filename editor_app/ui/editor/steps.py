"""Steps of undo: what is done inside one of them is taken back at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Make all that is done inside one step of undo."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


@contextmanager
def closed_step(cursor: QTextCursor) -> Iterator[None]:
    """Make all that is done inside one step of undo that what is typed right after it does not become a part of."""
    with one_step(cursor):
        yield
    cursor.document().setModified(False)  # Qt joins a letter with an insertion only where something was modified
