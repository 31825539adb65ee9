"""The commands of the menu «Таблица»."""

from collections.abc import Callable

from editor_app.i18n import translate
from editor_app.ui.editor import tabling
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.workplace import Workplace


class Tables:
    """What is done to the table that the cursor is in."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._body = workplace.editor.body

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
        self._rebuild(tabling.merge)

    def split(self) -> None:
        """Make single cells of the selected ones."""
        self._rebuild(tabling.split)

    def toggle_header(self) -> None:
        """Give the table a head, or take it away."""
        self._rebuild(tabling.toggle_header)

    def remove(self) -> None:
        """Take the table away."""
        tabling.remove(self._body)

    def _rebuild(self, change: Callable[[RichText], None]) -> None:
        """Do what cannot be suggested, unless the mode is on: nobody takes a change at once for a suggestion."""
        if not self._workplace.editor.suggesting.on:
            change(self._body)
            return
        told = (
            translate(
                "review", "Объединить и разделить ячейки или сменить шапку таблицы может автор материала или редактор."
            )
            if self._workplace.only_suggests
            else translate(
                "review",
                "Объединить и разделить ячейки или сменить шапку таблицы правкой нельзя: это делают сразу. "
                "Выключите режим правок (Ctrl+Shift+E).",
            )
        )
        self._workplace.notices.tell("info", told, topic="review")
