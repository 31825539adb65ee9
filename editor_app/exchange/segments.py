"""Cutting a block at the edges of its marks, for formats that write runs of one look."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from editor_app.document.model import Block, MarkKind


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text whose every character has the same marks; `href` is empty outside a link."""

    text: str
    marks: frozenset[MarkKind]
    href: str = ""


def segments(block: Block) -> Iterator[Segment]:
    """Yield the pieces of a block; joined, they are its text. Of two links on one place the first counts."""
    edges = sorted({0, len(block.text), *(edge for mark in block.marks for edge in (mark.start, mark.end))})
    for start, end in pairwise(edges):
        here = [mark for mark in block.marks if mark.start <= start and end <= mark.end]
        kinds = frozenset(mark.kind for mark in here if mark.kind is not MarkKind.LINK)
        href = next((mark.value for mark in here if mark.kind is MarkKind.LINK), "")
        yield Segment(block.text[start:end], kinds, href)
