"""Walking the body of a document, paragraph by paragraph, into blocks that know which part of an article they are."""

from collections.abc import Iterable, Iterator

from editor_app.document.model import Block, BlockKind, Mark, MarkKind, Picture, Table
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml import captions, lists
from editor_app.exchange.ooxml.inline import InlineReader
from editor_app.exchange.ooxml.meaning import Meaning, Meanings
from editor_app.exchange.ooxml.package import refuse
from editor_app.exchange.ooxml.paragraph import Paragraph
from editor_app.exchange.ooxml.ranges import ANCHORS, Ranges
from editor_app.exchange.ooxml.revisions import TRACKED, Look, Revisions, former_block
from editor_app.exchange.ooxml.styled import StyledBlock, without_blanks
from editor_app.exchange.ooxml.tables import TableReader
from editor_app.exchange.ooxml.xml import BrokenPart, Element, W, local
from editor_app.i18n import QT_TRANSLATE_NOOP

PARAGRAPHS_LIMIT = 300_000
"""Three million empty paragraphs fit in a third of a megabyte; the longest real document has a tenth of this."""


class BodyReader:
    """Reads the paragraphs and tables of one document."""

    def __init__(
        self, meanings: Meanings, inline: InlineReader, ranges: Ranges, revisions: Revisions, losses: Losses
    ) -> None:
        self._meanings = meanings
        self._inline = inline
        self._ranges = ranges
        self._revisions = revisions
        self._losses = losses
        self._tables = TableReader(losses, self._cell, self._aside, revisions, lambda: ranges.place)
        self._depth = 0
        self._paragraphs = 0

    def read(self, element: Element) -> list[StyledBlock | Table]:
        """Return what is said below an element, blank paragraphs left out, text boxes after their anchor."""
        said = captions.attached(without_blanks(self._walk(element)))
        return lists.parted(said, self._losses)

    def _walk(self, element: Element) -> Iterator[StyledBlock | Table]:
        initials: list[Element] = []
        for child in element:
            match local(child):
                case "p" if _is_initial(child):
                    initials.append(child)
                case "p":
                    yield from self._paragraph(child, initials)
                    initials = []
                case "tbl":
                    yield from self._table(child)
                case "altChunk" | "subDoc":
                    self._losses[Loss.OBJECT] += 1
                case "AlternateContent":
                    yield from self._walk(child[0]) if len(child) else ()
                case name if name in ANCHORS:
                    self._ranges.anchor(child)
                case name if name in TRACKED:
                    with self._ranges.changed(child):
                        yield from self._walk(child)
                case _:
                    yield from self._walk(child)
        for initial in initials:
            yield from self._paragraph(initial, ())

    def _paragraph(self, element: Element, initials: Iterable[Element]) -> Iterator[StyledBlock | Table]:
        """Read a paragraph, with the large initials that stand before it as paragraphs of their own."""
        self._paragraphs += 1
        if self._paragraphs > PARAGRAPHS_LIMIT:
            refuse(
                QT_TRANSLATE_NOOP("exchange", "Документ не открыт: в нём слишком много абзацев."),
                BrokenPart(f"more than {PARAGRAPHS_LIMIT} paragraphs"),
            )
        properties = element.find(f"{W}pPr")
        meaning = self._meanings.of(properties)
        paragraph = self._inline.read(*initials, element, style=meaning.letters)
        text = paragraph.text
        ended = self._ended(properties, meaning)
        is_blank = not text.strip()
        if is_blank and not paragraph.pictures and (paragraph.is_ruled or self._meanings.is_rule(properties)):
            yield StyledBlock(Block(kind=BlockKind.RULE, marks=_at_end("", ended)))
            return
        if not paragraph.pictures and self._meanings.is_picture(properties):
            yield StyledBlock(Block("", BlockKind.PICTURE, _at_end("", ended), picture=Picture()))
            return
        self._losses[Loss.LABEL] += meaning.has_label and not is_blank
        self._losses[Loss.HEADING] += meaning.is_too_deep and not is_blank
        before = [picture for place, picture in paragraph.pictures if not text[:place].strip()]
        after = [picture for place, picture in paragraph.pictures if text[:place].strip()]
        boxes = [part for box in paragraph.boxed for part in self._walk(box)]
        yield from (StyledBlock(picture) for picture in before)
        if before and boxes:  # the caption of a picture that floats lies in a box that floats with it
            yield from boxes
            boxes = []
        if not (is_blank and paragraph.pictures):  # the picture is the paragraph then
            yield self._block(paragraph, text, meaning, ended)
        yield from (StyledBlock(picture) for picture in after)
        yield from boxes

    def _block(self, paragraph: Paragraph, text: str, meaning: Meaning, ended: Iterable[Look]) -> StyledBlock:
        marks = (*paragraph.marks(), *_at_end(text, ended))
        is_caption = (meaning.is_caption or bool(paragraph.sequence)) and captions.is_of_picture(paragraph.sequence)
        block = Block(text, meaning.kind, marks, meaning.level)
        return StyledBlock(block, meaning.part, is_caption, meaning.is_credit, meaning.counted, meaning.start)

    def _ended(self, properties: Element | None, meaning: Meaning) -> list[Look]:
        """Return what is suggested about the end of the paragraph that was read last, and about its form."""
        mark = properties.find(f"{W}rPr") if properties is not None else None
        changed = () if mark is None else (child for child in mark if local(child) in TRACKED)
        ended = self._ranges.end([(TRACKED[local(change)], change) for change in changed])
        change = properties.find(f"{W}pPrChange") if properties is not None else None
        if change is not None:
            was = self._meanings.of(change.find(f"{W}pPr"))
            if (was.kind, was.level) == (meaning.kind, meaning.level):
                self._losses[Loss.FORMATTING] += 1
            else:
                ((_, id_),) = self._ranges.end([(MarkKind.FORMATTING, change)])[-1:]
                ended.append((MarkKind.FORMATTING, former_block(id_, was.kind, was.level)))
        return ended

    def _table(self, element: Element) -> Iterator[StyledBlock | Table]:
        cells = self._tables.cells(element)
        if len(cells) == 1:
            self._losses[Loss.FRAME] += 1
            yield from self._walk(cells[0])
            return
        self._depth += 1
        made = self._tables.read(element)
        self._depth -= 1
        if isinstance(made, Table) and not self._depth:
            yield made
            return
        self._losses[Loss.NESTED_TABLE if self._depth else Loss.TABLE] += 1
        yield from map(StyledBlock, made.blocks if isinstance(made, Table) else made)

    def _cell(self, element: Element) -> tuple[Block, ...]:
        """Return the blocks of a cell; a table in it has become blocks already."""
        parts = (part.as_body() for part in self.read(element) if isinstance(part, StyledBlock))
        return tuple(parts) or (Block(),)

    def _aside(self, element: Element) -> None:
        if local(element) in ANCHORS:
            self._ranges.anchor(element)


def _is_initial(paragraph: Element) -> bool:
    frame = paragraph.find(f"{W}pPr/{W}framePr")
    return frame is not None and frame.get(f"{W}dropCap", "none") != "none"


def _at_end(text: str, looks: Iterable[Look]) -> tuple[Mark, ...]:
    return tuple(Mark(len(text), len(text) + 1, kind, value) for kind, value in looks)
