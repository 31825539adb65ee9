"""What stands in a paragraph: runs of one look, links around them, signs of footnotes and comments between them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.exchange.languages import RUSSIAN, languages
from editor_app.exchange.links import address
from editor_app.exchange.ooxml.notes import BOOKMARK
from editor_app.exchange.ooxml.writing.changes import Changes
from editor_app.exchange.ooxml.writing.comments import Comments
from editor_app.exchange.ooxml.writing.notes import Notes
from editor_app.exchange.ooxml.writing.xml import Element, made, text_elements, valued

if TYPE_CHECKING:
    from docx.document import Document

_SWITCHES = (
    (MarkKind.BOLD, ("w:b", "w:bCs")),
    (MarkKind.ITALIC, ("w:i", "w:iCs")),
    (MarkKind.STRIKE, ("w:strike",)),
)
_RAISED = ((MarkKind.SUPERSCRIPT, "superscript"), (MarkKind.SUBSCRIPT, "subscript"))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a block's text on which nothing changes: neither marks nor language."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    language: str


class Inline:
    """Writes the insides of the paragraphs of one document."""

    def __init__(self, document: "Document", notes: Notes, comments: Comments, changes: Changes) -> None:
        self._document = document
        self._notes = notes
        self._comments = comments
        self._changes = changes
        self._links: dict[str, str] = {}
        self._bookmarks: dict[tuple[int, Mark], int] = {}

    def plain(self, text: str) -> Iterator[Element]:
        """Yield the runs of a text without marks."""
        return self.of_block(Block(text.replace("\n", " ")), -1)

    def of_block(self, block: Block, number: int) -> Iterator[Element]:
        """Yield what the paragraph of a block holds; `number` counts the blocks in the order of reading."""
        for link, pieces in groupby(_pieces(block), key=_link):
            inside = (element for piece in pieces for element in self._of_piece(block.text, piece, number))
            if link is None:
                yield from inside
            else:
                yield made("w:hyperlink", {"r:id": self._related(address(link.value))}, *inside)

    def _of_piece(self, text: str, piece: _Piece, number: int) -> Iterator[Element]:
        """Yield a run between the signs that stand at its ends; a hidden bookmark keeps what words a note is about."""
        notes = [mark for mark in piece.marks if mark.kind is MarkKind.FOOTNOTE]
        yield from self._comments.beginning((number, piece.start))
        for note in (note for note in notes if note.start == piece.start):
            id_ = self._bookmark(number, note)
            yield made("w:bookmarkStart", {"w:id": id_, "w:name": f"{BOOKMARK}{id_}"})
        tag = "w:delText" if any(mark.kind is MarkKind.DELETION for mark in piece.marks) else "w:t"
        said = text_elements(text[piece.start : piece.end], tag)
        yield self._changes.wrapped(made("w:r", None, *self._look(piece), *said), piece.marks)
        for note in (note for note in notes if note.end == piece.end):
            yield made("w:bookmarkEnd", {"w:id": self._bookmark(number, note)})
            sign = made("w:footnoteReference", {"w:id": str(self._notes.add(note.value))})
            style = made("w:rPr", None, valued("w:rStyle", "FootnoteReference"))
            yield self._changes.wrapped(made("w:r", None, style, sign), piece.marks)
        yield from self._comments.ending((number, piece.end))

    def _look(self, piece: _Piece) -> Iterator[Element]:
        """Yield the properties of a run, if it has any."""
        said = list(_properties({mark.kind for mark in piece.marks}, is_link=_link(piece) is not None))
        if piece.language != RUSSIAN:
            said.append(valued("w:lang", piece.language))
        changed = self._changes.of_form("w:rPrChange", piece.marks)
        if changed is not None:
            element, former = changed
            kinds = {MarkKind(kind) for kind, _ in former}
            element.append(made("w:rPr", None, *_properties(kinds, is_link=MarkKind.LINK in kinds)))
            said.append(element)
        if said:
            yield made("w:rPr", None, *said)

    def _bookmark(self, number: int, note: Mark) -> str:
        return str(self._bookmarks.setdefault((number, note), len(self._bookmarks)))

    def _related(self, href: str) -> str:
        from docx.opc.constants import RELATIONSHIP_TYPE

        if href not in self._links:
            self._links[href] = self._document.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return self._links[href]


def _pieces(block: Block) -> Iterator[_Piece]:
    length = len(block.text)
    spoken = [(start, end, language) for start, end, language in languages(block.text)]
    every = [part for mark in block.marks for part in _signed(mark, block)]
    edges = {0, length}
    edges.update(min(edge, length) for mark in every for edge in mark.span)
    edges.update(edge for start, end, _ in spoken for edge in (start, end))
    for start, end in pairwise(sorted(edges)):
        marks = tuple(mark for mark in every if mark.start <= start and end <= mark.end)
        language = next((name for first, last, name in spoken if first <= start and end <= last), RUSSIAN)
        yield _Piece(start, end, marks, language)


def _signed(mark: Mark, block: Block) -> Iterator[Mark]:
    """Yield a mark; a footnote to words, and to those that are to take their place, as two.

    Then Word has a sign behind the ones and behind the others, and whatever is decided there, one of them stays.
    """
    changes = [each for each in block.marks if each.kind in (MarkKind.INSERTION, MarkKind.DELETION)]
    inside = {edge for each in changes for edge in each.span if mark.start < edge < mark.end}
    for edge in sorted(inside, reverse=True) if mark.kind is MarkKind.FOOTNOTE else ():
        sides = [{each.kind for each in changes if each.start <= at < each.end} for at in (edge - 1, edge)]
        if sides[0] != sides[1]:
            if {MarkKind.INSERTION} in sides and {MarkKind.DELETION} in sides:
                yield replace(mark, end=edge)
                mark = replace(mark, start=edge)
            break
    yield mark


def _link(piece: _Piece) -> Mark | None:
    """Return the link that a piece lies in, the first where there are two."""
    return next((mark for mark in piece.marks if mark.kind is MarkKind.LINK and address(mark.value)), None)


def _properties(kinds: Iterable[MarkKind], *, is_link: bool) -> Iterator[Element]:
    """Yield the look of letters in the order of the schema."""
    kinds = frozenset(kinds)
    if is_link:
        yield valued("w:rStyle", "Hyperlink")
    for kind, tags in _SWITCHES:
        if kind in kinds:
            yield from map(made, tags)
    if MarkKind.UNDERLINE in kinds:
        yield valued("w:u", "single")
    for kind, raised in _RAISED:
        if kind in kinds:
            yield valued("w:vertAlign", raised)
            return
