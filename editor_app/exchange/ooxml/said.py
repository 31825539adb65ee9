"""What one paragraph says, gathered piece by piece."""

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
class Sign:
    """A sign at one place of the text: of a footnote, or of a comment that covers no words."""

    at: int
    kind: MarkKind
    value: str
    start: int | None = None
    """Where its words begin, if that is known; else it is about one word."""


@dataclass(frozen=True, slots=True)
class Reform:
    """Letters that somebody gave another form; `was` is the former one."""

    start: int
    end: int
    suggestion: str
    was: frozenset[Look]


@dataclass(slots=True)
class Said:
    """The text of a paragraph with its meanings, and the pictures and boxes that hang on it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    letters: list[Mark] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    reforms: list[Reform] = field(default_factory=list)
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
        if not self.text.strip() and any(sign.kind is MarkKind.FOOTNOTE for sign in self.signs):
            self.add("*")

    def marks(self) -> tuple[Mark, ...]:
        """Return all marks of the text; a sign is about the word before it, or where there is none, the next one."""
        notes = self._notes()
        comments = [mark for sign in self.signs if sign.kind is MarkKind.COMMENT for mark in self._about(sign, 0)]
        return (*self.letters, *notes, *comments, *self._formatting(notes))

    def _notes(self) -> list[Mark]:
        """Return the marks of footnotes: no two on one letter, and of those that stand in one place, one for all."""
        notes: list[Mark] = []
        for sign in self.signs:
            if sign.kind is MarkKind.FOOTNOTE:
                found = self._about(sign, notes[-1].end if notes else 0)
                if not found and notes:
                    before = notes.pop()
                    found = [replace(before, value=f"{before.value}\n{sign.value}")]
                notes += found
        return notes

    def _about(self, sign: Sign, first: int) -> list[Mark]:
        """Return the mark of a sign; none where no word is left from `first` on."""
        if sign.start is not None and first <= sign.start < sign.at:
            return [Mark(sign.start, sign.at, sign.kind, sign.value)]
        text = self.text
        word = _LAST_WORD.search(text, first, sign.at) or (_FIRST_WORD.search(text, sign.at) if not first else None)
        return [Mark(word.start(), word.end(), sign.kind, sign.value)] if word is not None else []

    def _formatting(self, notes: list[Mark]) -> Iterator[Mark]:
        """Yield the changes of form; a footnote belongs to the former form too, for nobody took it out."""
        for reform in self.reforms:
            inside = {edge for note in notes for edge in (note.start, note.end) if reform.start < edge < reform.end}
            for start, end in pairwise(sorted({reform.start, reform.end} | inside)):
                here = {(note.kind, note.value) for note in notes if note.start <= start and end <= note.end}
                value = former(reform.suggestion, reform.was | here)
                yield Mark(start, end, MarkKind.FORMATTING, value)
