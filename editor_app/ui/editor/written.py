"""What is written in a field beside the body, and how much of it that can be undone is no proposal."""

from editor_app.ui.editor.plain_field import PlainField

_NONE = -1
"""Fewer steps than a field can have."""


class Written:
    """Follows the text of a field and its steps of undo.

    A field that comes into suggest mode with steps written without it is direct as far as these go: what undo brings
    back there is what stands, and no proposal.
    """

    def __init__(self, field: PlainField) -> None:
        self._field = field
        self.text = ""
        """The text as it was followed last."""
        self._steps = 0
        self._direct = _NONE

    @property
    def is_direct(self) -> bool:
        """Whether the field shows what was written without suggest mode."""
        return self._steps <= self._direct

    def begin(self, *, is_direct: bool) -> None:
        """Go on from what the field shows now, which is direct or not."""
        self._look()
        self._direct = self._steps if is_direct else _NONE

    def follow(self) -> None:
        """Take note of a change."""
        before = self._steps
        self._look()
        if not self._field.is_replaying:
            self._direct = min(self._direct, before)

    def _look(self) -> None:
        self.text, self._steps = self._field.text(), self._field.document().availableUndoSteps()
