"""Documents of Word and of what writes like Word (.docx, .docm, templates; usual and Strict Office Open XML)."""

from collections.abc import Sequence

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document, MarkKind
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.body import BodyReader, StyledBlock
from editor_app.exchange.ooxml.inline import InlineReader
from editor_app.exchange.ooxml.numbering import Numbering
from editor_app.exchange.ooxml.package import Package, refuse
from editor_app.exchange.ooxml.properties import Properties, properties
from editor_app.exchange.ooxml.styles import Part, Styles
from editor_app.exchange.ooxml.xml import BrokenPart, Element, W
from editor_app.exchange.result import Imported
from editor_app.exchange.titles import is_genre, is_title
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Content


def read(data: bytes) -> Imported:
    """Read a document; only the main part must be whole, any other that is damaged costs itself and a warning."""
    package = Package(data)
    main = package.related("officeDocument") or "word/document.xml"
    losses, cleaner = Losses(), Cleaner()
    try:
        body = package.xml(main).find(f"{W}body")
    except BrokenPart as error:
        refuse(QT_TRANSLATE_NOOP("exchange", "В документе повреждён или отсутствует сам текст."), error)
    styles = Styles(_optional(package, main, "styles", losses))
    numbering = Numbering(_optional(package, main, "numbering", losses))
    inline = InlineReader(styles, package.relationships(main), losses, cleaner)
    reader = BodyReader(styles, numbering, inline, losses)
    said = [] if body is None else [styled for styled in reader.read(body) if _is_said(styled)]
    losses[Loss.MACRO] += any(name.endswith("vbaproject.bin") for name in package.names())
    losses[Loss.MARGIN] += _margins(package, main)
    content = _content(said, properties(package))
    warnings = (*cleaner.warnings(), *losses.warnings())
    if not content.text:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    return Imported(content, warnings=warnings)


def _optional(package: Package, main: str, kind: str, losses: Losses) -> Element | None:
    name = package.related(kind, main)
    if name is None:
        return None
    try:
        return package.xml(name)
    except BrokenPart:
        losses[Loss.PART] += 1
        return None


def _margins(package: Package, main: str) -> int:
    """Count the headers and footers that say something."""
    count = 0
    for relationship in package.relationships(main).values():
        if relationship.kind in ("header", "footer") and not relationship.is_external:
            try:
                root = package.xml(relationship.target)
            except BrokenPart:
                continue
            count += any((text.text or "").strip() for text in root.iter(f"{W}t"))
    return count


def _is_said(styled: StyledBlock) -> bool:
    """Whether a paragraph is more than distance; an empty headline stays, for it says that there is none."""
    return bool(styled.block.text.strip()) or styled.part is Part.HEADLINE


def _content(said: Sequence[StyledBlock], told: Properties) -> Content:
    """Put the paragraphs in their places; what comes a second time as headline, deck or lead is body."""
    places: dict[Part, str] = {}
    blocks: list[Block] = []
    for styled in said:
        if styled.part is not None and styled.part not in places and not (blocks and styled.part is Part.DECK):
            places[styled.part] = styled.block.text
        elif styled.block.text.strip():
            blocks.append(_as_body(styled))
    if Part.HEADLINE not in places and (place := _headline_place(blocks)) is not None:
        places[Part.HEADLINE] = blocks.pop(place).text
    return Content(
        headline=places.get(Part.HEADLINE, "").replace(LINE_BREAK, " "),
        deck=places.get(Part.DECK, "").replace(LINE_BREAK, " "),
        lead=places.get(Part.LEAD, ""),
        body=Document(tuple(blocks)),
        section=told.section,
        tags=told.tags,
        author=told.author,
    )


def _as_body(styled: StyledBlock) -> Block:
    if styled.part is not Part.HEADLINE:
        return styled.block
    return Block(styled.block.text, BlockKind.HEADING_1, styled.block.marks)


def _headline_place(blocks: Sequence[Block]) -> int | None:
    """Return which block of a document without a title style is its headline: the first that can be, if any."""
    place = 1 if len(blocks) > 1 and is_genre(blocks[0].text) else 0
    if len(blocks) <= place:
        return None
    first = blocks[place]
    if any(mark.kind is MarkKind.LINK for mark in first.marks):
        return None
    is_heading = first.kind in (BlockKind.HEADING_1, BlockKind.HEADING_2)
    is_line = first.kind is BlockKind.PARAGRAPH and len(blocks) > place + 1 and is_title(first.text)
    return place if is_heading or is_line else None


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Документ Word"), (".docx", ".docm", ".dotx", ".dotm"), read)
