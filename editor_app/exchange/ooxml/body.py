"""Walking the body of a document, paragraph by paragraph, into blocks that know which part of an article they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.document.model import Block, BlockKind
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.inline import InlineReader
from editor_app.exchange.ooxml.numbering import Numbering
from editor_app.exchange.ooxml.package import refuse
from editor_app.exchange.ooxml.styles import ListPlace, Part, Styles, heading, list_place
from editor_app.exchange.ooxml.xml import BrokenPart, Element, local, value
from editor_app.i18n import QT_TRANSLATE_NOOP

PARAGRAPHS_LIMIT = 300_000
"""Three million empty paragraphs fit in a third of a megabyte; the longest real document has a tenth of this."""

_OUTLINE_BODY = 9


@dataclass(frozen=True, slots=True)
class StyledBlock:
    """A block, and the part of an article that its style says it is; None for the body."""

    block: Block
    part: Part | None = None


class BodyReader:
    """Reads the paragraphs of one document."""

    def __init__(self, styles: Styles, numbering: Numbering, inline: InlineReader, losses: Losses) -> None:
        self._styles = styles
        self._numbering = numbering
        self._inline = inline
        self._losses = losses
        self._paragraphs = 0

    def read(self, element: Element) -> Iterator[StyledBlock]:
        """Yield the paragraphs below an element, blank ones too; tables cell by cell, text boxes after their anchor."""
        for child in element:
            match local(child):
                case "p":
                    yield from self._paragraph(child)
                case "del" | "moveFrom":
                    self._losses[Loss.DELETION] += 1
                case "tbl":
                    self._losses[Loss.TABLE] += 1
                    yield from self.read(child)
                case "altChunk":
                    self._losses[Loss.OBJECT] += 1
                case "AlternateContent":
                    yield from self.read(child[0]) if len(child) else ()
                case _:
                    yield from self.read(child)

    def _paragraph(self, element: Element) -> Iterator[StyledBlock]:
        self._paragraphs += 1
        if self._paragraphs > PARAGRAPHS_LIMIT:
            refuse(
                QT_TRANSLATE_NOOP("exchange", "Документ не открыт: в нём слишком много абзацев."),
                BrokenPart(f"more than {PARAGRAPHS_LIMIT} paragraphs"),
            )
        said = self._inline.read(element)
        meaning, level = self._meaning(element)
        part = meaning if isinstance(meaning, Part) else None
        kind = meaning if isinstance(meaning, BlockKind) else BlockKind.PARAGRAPH
        yield StyledBlock(Block(said.text, kind, tuple(said.marks), level), part)
        for box in said.boxed:
            yield from self.read(box)

    def _meaning(self, paragraph: Element) -> tuple[BlockKind | Part, int]:
        style = value(paragraph, "pPr/pStyle") or ""
        meaning, level = self._styles.meaning(style)
        outline = value(paragraph, "pPr/outlineLvl")
        if outline and outline.isdecimal() and not isinstance(meaning, Part):
            number = int(outline)
            return (heading(number) if number < _OUTLINE_BODY else BlockKind.PARAGRAPH), 0
        if meaning is not BlockKind.PARAGRAPH and not (isinstance(meaning, BlockKind) and meaning.is_list):
            return meaning, 0
        place = list_place(paragraph)
        styled = self._styles.numbering(style)
        if place is None or (place.level is None and styled is not None):
            place = ListPlace(place.instance, styled.level) if place and styled else place or styled
        if place is None:
            return meaning, level
        if place.instance == "0":
            return BlockKind.PARAGRAPH, 0
        depth = place.level if place.level is not None else level
        listed = self._numbering.kind(place.instance, depth)
        if listed is BlockKind.PARAGRAPH:
            return meaning, level
        return listed, depth
