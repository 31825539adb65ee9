"""Undo over several fields: what was done to all of them at once is taken back at once.

Each field has its own document with its own steps. A joint remembers which steps of which fields are one.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from editor_app.ui.editor.fields import Field


@dataclass(frozen=True, slots=True)
class _Step:
    """How many steps a field had that could be undone, before something was done to it and after."""

    before: int
    after: int


class Undoing:
    """Takes steps back, and does them again, in the field in use and in those that are joined with it."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self._fields = fields
        self._joints: list[dict[Field, _Step]] = []
        self._is_redoing = False
        for field in fields:
            field.recalled.connect(partial(self._recall, field))
            field.document().redoAvailable.connect(partial(self._drop_overwritten, field))

    @contextmanager
    def joined(self) -> Iterator[None]:
        """Make what is done inside, a step of undo in each field, one step over all of them."""
        before = {field: _steps(field) for field in self._fields}
        yield
        joint = {field: _Step(steps, _steps(field)) for field, steps in before.items() if _steps(field) != steps}
        if len(joint) > 1:
            self._joints.append(joint)

    def undo(self, field: Field) -> None:
        """Take the last step of a field back, and what was done with it elsewhere and is still the last step there."""
        joint = next((joint for joint in self._joints if field in joint and joint[field].after == _steps(field)), {})
        others = [other for other, step in joint.items() if other is not field and step.after == _steps(other)]
        for each in (field, *others):
            each.undo()

    def redo(self, field: Field) -> None:
        """Do again what was undone last in a field, and what was undone with it."""
        joint = next((joint for joint in self._joints if field in joint and joint[field].before == _steps(field)), {})
        others = [other for other, step in joint.items() if other is not field and step.before == _steps(other)]
        self._is_redoing = True
        for each in (field, *others):
            each.redo()
        self._is_redoing = False

    def forget(self, *fields: Field) -> None:
        """Forget the joints of fields in which other texts are shown; all of them where none is named."""
        self._joints = [joint for joint in self._joints if fields and not joint.keys() & set(fields)]

    def _recall(self, field: Field, by: int) -> None:
        if not field.isReadOnly():
            (self.undo if by < 0 else self.redo)(field)

    def _drop_overwritten(self, field: Field, is_available: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Drop the joints whose undone step is gone because something else was done."""
        if not is_available and not self._is_redoing:
            done = _steps(field)
            self._joints = [joint for joint in self._joints if field not in joint or joint[field].after < done]


def _steps(field: Field) -> int:
    return field.document().availableUndoSteps()
