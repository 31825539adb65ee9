"""Keeps it known, paragraph by paragraph, what somebody suggests to take out: that is neither counted nor checked."""

from editor_app.document.suggestions import taken_out
from editor_app.ui.editor.passages import Passages


class TakenOut:
    """Tells the passages of a body what is taken out of them, of those that came or changed since it told last."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages
        self._around: tuple[int, int] | None = None
        """How many rows before and behind the changes stayed as they were."""

    def note(self, start: int, count: int) -> None:
        """Take note of a change, after which there are so many rows from `start` on that came or changed."""
        behind = len(self._passages.rows) - start - count
        first, last = self._around or (start, behind)
        self._around = min(first, start), min(last, behind)

    def tell(self) -> None:
        """Tell of what was noted."""
        if self._around is not None:
            first, behind = self._around
            self._tell(range(first, len(self._passages.rows) - behind))

    def tell_all(self) -> None:
        """Tell of every row."""
        self._tell(range(len(self._passages.rows)))

    def _tell(self, numbers: range) -> None:
        self._around = None
        for number in numbers:
            self._passages.take_out(number, taken_out(self._passages.known(number)))
