"""The commands of the menu «Таблица»."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from editor_app.ui.editor import tabling
from editor_app.ui.editor.rich_text import RichText


class Tables:
    """What is done to the table that the cursor is in."""

    def __init__(self, body: RichText) -> None:
        self._body = body

    def add_row(self, by: int) -> None:
        """Put a row above (-1) or below (1)."""
        self._do(lambda cursor: tabling.add_row(cursor, by))

    def add_column(self, by: int) -> None:
        """Put a column left (-1) or right (1)."""
        self._do(lambda cursor: tabling.add_column(cursor, by))

    def remove_rows(self) -> None:
        """Take the selected rows away."""
        self._do(tabling.remove_rows)

    def remove_columns(self) -> None:
        """Take the selected columns away."""
        self._do(tabling.remove_columns)

    def merge(self) -> None:
        """Make the selected cells one."""
        self._do(tabling.merge)

    def split(self) -> None:
        """Make single cells of the selected ones."""
        self._do(tabling.split)

    def toggle_header(self) -> None:
        """Give the table a head, or take it away."""
        self._do(tabling.toggle_header)

    def remove(self) -> None:
        """Take the table away."""
        self._do(tabling.remove)

    def _do(self, change: Callable[[QTextCursor], None]) -> None:
        cursor = self._body.textCursor()
        change(cursor)
        self._body.setTextCursor(cursor)
