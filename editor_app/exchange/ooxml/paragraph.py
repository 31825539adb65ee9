"""One paragraph, gathered piece by piece as its runs are read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.exchange.ooxml.revisions import Look, former
from editor_app.exchange.ooxml.xml import Element

_LAST_WORD = re.compile(r"\S+(?=\s*\Z)")
_FIRST_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Reference:
    """The reference mark at one place of the text: of a footnote, or of a comment that covers no words."""

    at: int
    kind: MarkKind
    value: str
    start: int | None = None
    """Where its words begin, if that is known; else it is about one word."""


@dataclass(frozen=True, slots=True)
class FormatChange:
    """Letters that somebody gave another form; `was` is the former one."""

    start: int
    end: int
    suggestion: str
    was: frozenset[Look]


@dataclass(slots=True)
class Paragraph:
    """The text of a paragraph with its meanings, and the pictures and boxes that hang on it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    letters: list[Mark] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    format_changes: list[FormatChange] = field(default_factory=list)
    pictures: list[tuple[int, Block]] = field(default_factory=list)
    """Each with the place in the text where it stands."""
    boxed: list[Element] = field(default_factory=list)
    sequence: str = ""
    """The name of the row in which a caption is counted."""
    is_ruled: bool = False
    """Whether a drawn line stands in the paragraph."""

    @property
    def text(self) -> str:
        """The text of the pieces, which the marks count in."""
        return "".join(self.pieces)

    def add(self, text: str) -> tuple[int, int]:
        """Append a text and return where it lies."""
        start = self.length
        self.pieces.append(text)
        self.length += len(text)
        return start, self.length

    def stand_in(self) -> None:
        """Where a footnote has no word in its whole paragraph to be about, let an asterisk be it."""
        if not self.text.strip() and any(reference.kind is MarkKind.FOOTNOTE for reference in self.references):
            self.add("*")

    def marks(self) -> tuple[Mark, ...]:
        """Return all marks of the text; a reference is about the word before it, else about the next."""
        notes = self._notes()
        comments = [
            mark
            for reference in self.references
            if reference.kind is MarkKind.COMMENT
            for mark in self._about(reference, 0)
        ]
        return (*self.letters, *notes, *comments, *self._formatting(notes))

    def _notes(self) -> list[Mark]:
        """Return the marks of footnotes: no two on one letter, and of those that stand in one place, one for all."""
        notes: list[Mark] = []
        for reference in self.references:
            if reference.kind is MarkKind.FOOTNOTE:
                found = self._about(reference, notes[-1].end if notes else 0)
                if not found and notes:
                    before = notes.pop()
                    found = [replace(before, value=f"{before.value}\n{reference.value}")]
                notes += found
        return notes

    def _about(self, reference: Reference, first: int) -> list[Mark]:
        """Return the mark of a reference; none where no word is left from `first` on."""
        if reference.start is not None and first <= reference.start < reference.at:
            return [Mark(reference.start, reference.at, reference.kind, reference.value)]
        text = self.text
        word = _LAST_WORD.search(text, first, reference.at) or (
            _FIRST_WORD.search(text, reference.at) if not first else None
        )
        return [Mark(word.start(), word.end(), reference.kind, reference.value)] if word is not None else []

    def _formatting(self, notes: list[Mark]) -> Iterator[Mark]:
        """Yield the changes of form; a footnote belongs to the former form too, for nobody took it out."""
        for change in self.format_changes:
            inside = {edge for note in notes for edge in (note.start, note.end) if change.start < edge < change.end}
            for start, end in pairwise(sorted({change.start, change.end} | inside)):
                here = {(note.kind, note.value) for note in notes if note.start <= start and end <= note.end}
                value = former(change.suggestion, change.was | here)
                yield Mark(start, end, MarkKind.FORMATTING, value)
