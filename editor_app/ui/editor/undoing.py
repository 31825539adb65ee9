"""Undo over several fields: what was done to all of them at once is taken back at once.

Each field has its own document with its own steps. A joint remembers which steps of which fields are one. What has no
document, as section and tags, has steps as well: each comes after what every field had then, and is taken back from
whichever field is in use.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from editor_app.ui.editor.field import Field


@dataclass(frozen=True, slots=True)
class _Step:
    """How many steps a field had that could be undone, before something was done to it and after."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class _Deed:
    """What was done to no field: how to take it back, how to do it again, and how many steps each field had then."""

    back: Callable[[], object]
    again: Callable[[], object]
    steps: Mapping[Field, int]


class _Deeds:
    """The steps of what has no document."""

    def __init__(self) -> None:
        self.done = 0
        self._all: list[_Deed] = []

    def add(self, deed: _Deed) -> None:
        """Take note of what was done; what was undone before cannot be done again any more."""
        self._all[self.done :] = [deed]
        self.done += 1

    def undo(self) -> None:
        self.done -= 1
        self._all[self.done].back()

    def redo(self) -> None:
        self._all[self.done].again()
        self.done += 1

    def is_last(self, field: Field) -> bool:
        """Whether the newest step that stands is later than all that the field has."""
        return self.done > 0 and self._all[self.done - 1].steps[field] == _steps(field)

    def is_next(self, field: Field) -> bool:
        """Whether the step that was undone last was the first one after all that the field has."""
        return self.done < len(self._all) and self._all[self.done].steps[field] == _steps(field)

    def forget(self) -> None:
        self._all.clear()
        self.done = 0


class Undoing:
    """Takes steps back, and does them again, in the field in use and in what is joined with it."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self._fields = fields
        self._deeds = _Deeds()
        self._joints: list[dict[Field | _Deeds, _Step]] = []
        self._is_redoing = False
        for field in fields:
            field.recalled.connect(partial(self._recall, field))
            field.document().redoAvailable.connect(partial(self._follow_redo, field))

    @contextmanager
    def joined(self) -> Iterator[None]:
        """Make what is done inside, a step of undo in each field, one step over all of them."""
        parties: Sequence[Field | _Deeds] = (*self._fields, self._deeds)
        before = {each: _steps(each) for each in parties}
        yield
        joint = {each: _Step(steps, _steps(each)) for each, steps in before.items() if _steps(each) != steps}
        if len(joint) > 1:
            self._joints.append(joint)

    def add(self, back: Callable[[], object], again: Callable[[], object]) -> None:
        """Take note of what was done just now to no field, and of how to take it back and do it again."""
        for field in self._fields:
            field.document().setModified(False)  # so that Qt joins what is typed next with nothing typed before
        self._deeds.add(_Deed(back, again, {field: _steps(field) for field in self._fields}))
        self._drop_overwritten(self._deeds)

    def can_undo(self, field: Field) -> bool:
        """Whether there is anything to take back in a field, or done since to no field."""
        return field.document().isUndoAvailable() or self._deeds.is_last(field)

    def can_redo(self, field: Field) -> bool:
        """Whether there is anything to do again."""
        return field.document().isRedoAvailable() or self._deeds.is_next(field)

    def undo(self, field: Field) -> None:
        """Take the last step back that a field, or what is no field, had; and what was done with it elsewhere.

        Elsewhere only where it is still the last step.
        """
        first = self._deeds if self._deeds.is_last(field) else field
        joint = next((joint for joint in self._joints if first in joint and joint[first].after == _steps(first)), {})
        others = [other for other, step in joint.items() if other is not first and step.after == _steps(other)]
        for each in (first, *others):
            each.undo()

    def redo(self, field: Field) -> None:
        """Do again what was undone last in a field, and what was undone with it."""
        first = self._deeds if self._deeds.is_next(field) else field
        joint = next((joint for joint in self._joints if first in joint and joint[first].before == _steps(first)), {})
        others = [other for other, step in joint.items() if other is not first and step.before == _steps(other)]
        self._is_redoing = True
        for each in (first, *others):
            each.redo()
        self._is_redoing = False

    def forget(self, *fields: Field) -> None:
        """Forget the joints of fields in which other texts are shown; where none is named, all that was done."""
        self._joints = [joint for joint in self._joints if fields and not joint.keys() & set(fields)]
        if not fields:
            self._deeds.forget()

    def _recall(self, field: Field, by: int) -> None:
        if not field.isReadOnly():
            (self.undo if by < 0 else self.redo)(field)

    def _follow_redo(self, field: Field, is_available: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not is_available and not self._is_redoing:
            self._drop_overwritten(field)

    def _drop_overwritten(self, party: Field | _Deeds) -> None:
        """Drop the joints whose undone step is gone because something else was done."""
        done = _steps(party)
        self._joints = [joint for joint in self._joints if party not in joint or joint[party].after < done]


def _steps(party: Field | _Deeds) -> int:
    return party.done if isinstance(party, _Deeds) else party.document().availableUndoSteps()
