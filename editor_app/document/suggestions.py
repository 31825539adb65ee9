"""Suggested changes: marks over what somebody wants to put in, take out or form otherwise, until it is decided.

The value of an insertion or a deletion is the id of its suggestion. The value of a change of form is JSON: the id, and
the form as it was: the meanings of the letters, or kind and level of the block where it is about the paragraph's end.

Ids sort from the oldest suggestion to the newest. Edits become suggestions in `suggesting`, and what is decided about
them is done in `verdicts`.
"""

from dataclasses import dataclass
from datetime import datetime

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block, Document, MarkKind
from editor_app.text.encodable import encodable
from editor_app.text.span import Span


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Who suggested a change, and when (with a time zone). One suggestion may be marked in several places.

    Code points that cannot be stored become U+FFFD.
    """

    id: str
    author: str
    when: datetime

    def __post_init__(self) -> None:
        object.__setattr__(self, "author", encodable(self.author))


def taken_out(block: Block) -> tuple[Span, ...]:
    """Return the stretches of a block's text that somebody suggests to take out, by place."""
    marks = sorted(mark.span for mark in block.marks if mark.kind is MarkKind.DELETION)
    merged: list[Span] = []
    for start, end in marks:
        stop = min(end, len(block.text))
        if merged and start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, stop))
        elif start < stop:
            merged.append(Span(start, stop))
    return tuple(merged)


def ids(document: Document) -> frozenset[str]:
    """Return the suggestions that are open in a document."""
    marks = (mark for block in document.blocks for mark in block.marks)
    return frozenset(suggestion_of(mark.kind, mark.value) for mark in marks if mark.kind.is_suggestion)
