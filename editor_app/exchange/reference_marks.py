"""Footnotes for formats that have none: reference marks in the text, and a list below it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from editor_app.document.model import Block, Mark, MarkKind


@dataclass(slots=True)
class ReferenceMarks:
    """Puts reference marks into blocks, one after the other; `notes` are the footnotes that they refer to."""

    notes: list[str] = field(default_factory=list)

    def noted(self, block: Block, form: Callable[[int], str]) -> Block:
        """Return a block with reference marks instead of footnotes: the number in a `form`, behind the words."""
        marks = sorted((mark for mark in block.marks if mark.kind is MarkKind.FOOTNOTE), key=lambda mark: mark.end)
        if not marks:
            return block
        text, rest = block.text, [mark for mark in block.marks if mark.kind is not MarkKind.FOOTNOTE]
        moved = 0
        for mark in marks:
            self.notes.append(mark.value)
            sign = form(len(self.notes))
            at = mark.end + moved
            text = text[:at] + sign + text[at:]
            rest = [_moved(other, at, len(sign)) for other in rest]
            moved += len(sign)
        return replace(block, text=text, marks=tuple(rest))


def _moved(mark: Mark, at: int, by: int) -> Mark:
    return replace(mark, start=mark.start + by * (mark.start >= at), end=mark.end + by * (mark.end > at))
