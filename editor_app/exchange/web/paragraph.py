"""A paragraph of HTML while it is being gathered, and what surrounds it."""

import re
from dataclasses import dataclass, field, replace

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Mark, MarkKind

_LAST_WORD = re.compile(r"\S+\s*$")
_SPACE = re.compile(r"\s")
_LONGEST_WORD = 200
"""Characters that are looked through for the word before a footnote."""


@dataclass(frozen=True, slots=True)
class Place:
    """What surrounds the text that is being read."""

    kind: BlockKind = BlockKind.PARAGRAPH
    depth: int = 0
    part: str = ""
    lists: tuple[BlockKind, ...] = ()
    frames: int = 0
    looks: frozenset[tuple[MarkKind, str]] = frozenset()
    href: str = ""
    is_raw: bool = False
    in_paragraph: bool = False


@dataclass(slots=True)
class Paragraph:
    """The words that came so far, with their marks."""

    pieces: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    length: int = 0

    @property
    def ends_in_space(self) -> bool:
        """Whether a space that follows would be one too many."""
        return not self.length or self.pieces[-1][-1] in f" {LINE_BREAK}"

    @property
    def ends_in_break(self) -> bool:
        """Whether the last that came is a line break."""
        return bool(self.pieces) and self.pieces[-1] == LINE_BREAK

    def add(self, text: str, place: Place) -> None:
        """Go on with a text that is not empty."""
        start = self.length
        self.pieces.append(text)
        self.length += len(text)
        self.marks += [Mark(start, self.length, kind, value) for kind, value in place.looks]
        if place.href:
            self.marks.append(Mark(start, self.length, MarkKind.LINK, place.href))

    def is_noted(self, said: str) -> bool:
        """Whether the last words have this footnote already."""
        return any((mark.kind, mark.value, mark.end) == (MarkKind.FOOTNOTE, said, self.length) for mark in self.marks)

    def note(self, said: str) -> bool:
        """Put a footnote to the last word; whether there is one."""
        tail = ""
        for piece in reversed(self.pieces):
            tail = piece + tail
            if len(tail) > _LONGEST_WORD or _SPACE.search(tail.rstrip()):
                break
        last = _LAST_WORD.search(tail)
        if last is None:
            return False
        start = self.length - len(tail) + last.start()
        self.marks.append(Mark(start, start + len(last.group().rstrip()), MarkKind.FOOTNOTE, said))
        return True

    def block(self, place: Place) -> Block:
        """Return the paragraph as a block, without the space around it."""
        whole = "".join(self.pieces)
        text = whole.strip(f" {LINE_BREAK}")
        start = len(whole) - len(whole.lstrip(f" {LINE_BREAK}"))
        end = start + len(text)
        marks = tuple(
            replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in self.marks
            if mark.start < end and mark.end > start
        )
        return Block(text, place.kind, marks, max(len(place.lists) - 1, 0) if place.kind.is_list else 0)


def continued(first: Block, second: Block) -> Block:
    """Return a block that goes on with another one on a new line."""
    shift = len(first.text) + 1
    marks = tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in second.marks)
    return replace(first, text=first.text + LINE_BREAK + second.text, marks=first.marks + marks)
