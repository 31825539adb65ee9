"""The commands of the menu «Таблица»."""

from editor_app.ui.editor import tabling
from editor_app.ui.editor.rich_text import RichText


class Tables:
    """What is done to the table that the cursor is in."""

    def __init__(self, body: RichText) -> None:
        self._body = body

    def add_row(self, by: int) -> None:
        """Put a row above (-1) or below (1)."""
        tabling.add_row(self._body, by)

    def add_column(self, by: int) -> None:
        """Put a column left (-1) or right (1)."""
        tabling.add_column(self._body, by)

    def remove_rows(self) -> None:
        """Take the selected rows away."""
        tabling.remove_rows(self._body)

    def remove_columns(self) -> None:
        """Take the selected columns away."""
        tabling.remove_columns(self._body)

    def merge(self) -> None:
        """Make the selected cells one."""
        tabling.merge(self._body)

    def split(self) -> None:
        """Make single cells of the selected ones."""
        tabling.split(self._body)

    def toggle_header(self) -> None:
        """Give the table a head, or take it away."""
        tabling.toggle_header(self._body)

    def remove(self) -> None:
        """Take the table away."""
        tabling.remove(self._body)
