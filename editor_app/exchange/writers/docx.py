"""Documents of Word, written with python-docx into the newsroom's own template.

The headline paragraph is always there, even empty: a reader then knows that the first paragraph of the body is no
headline. The same article gives the same bytes.
"""

import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias

from editor_app import paths
from editor_app.document.model import LINE_BREAK, Block, BlockKind, MarkKind, Table
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.links import address
from editor_app.exchange.outline import ListTree, parts
from editor_app.exchange.segments import Segment, segments
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    Holder: TypeAlias = Document | _Cell

LANGUAGE = "ru-RU"

_STYLES = {
    BlockKind.PARAGRAPH: "Body Text",
    BlockKind.HEADING_1: "Heading 1",
    BlockKind.HEADING_2: "Heading 2",
    BlockKind.HEADING_3: "Heading 3",
    BlockKind.QUOTE: "Quote",
    BlockKind.BULLET: "List Bullet",
    BlockKind.NUMBER: "List Number",
}
_FONT = {
    MarkKind.BOLD: "bold",
    MarkKind.ITALIC: "italic",
    MarkKind.UNDERLINE: "underline",
    MarkKind.STRIKE: "strike",
    MarkKind.SUPERSCRIPT: "superscript",
    MarkKind.SUBSCRIPT: "subscript",
}
_BULLETS = 1
"""Numbering instance of the template that all bullets share."""
_NUMBERS = 1
"""Abstract numbering of the template; each numbered list is an instance of its own and so starts anew."""
_DEEPEST = 8
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip file can name, for parts whose own moment would differ each time."""


def write(article: Article, outlet: Outlet) -> None:
    """Write an article with its properties."""
    import docx

    document = docx.Document(str(paths.resources() / "templates" / "article.docx"))
    content = article.content
    _field(document, "Title", content.headline)
    for style, text in (("Deck", content.deck), ("Lead", content.lead)):
        if text:
            _field(document, style, text)
    _parts(document, document, content.body.parts)
    _describe(document, article)
    outlet.stream.write(_repacked(document))


def _field(document: "Document", style: str, text: str) -> None:
    document.add_paragraph(_text(text), document.styles[style])


def _parts(document: "Document", holder: "Holder", row: Iterable[Block | Table]) -> None:
    for part in parts(row):
        if isinstance(part, Table):
            _table(document, part)
        elif isinstance(part, ListTree):
            _list(document, holder, part)
        else:
            _block(document, holder, part)


def _table(document: "Document", table: Table) -> None:
    made = document.add_table(len(table.rows), table.width)
    for row, column, cell in table.places():
        place = made.cell(row, column).merge(made.cell(row + cell.rows - 1, column + cell.columns - 1))
        empty = [paragraph._p for paragraph in place.paragraphs]
        _parts(document, place, cell.blocks)
        for paragraph in empty:
            place._tc.remove(paragraph)


def _list(document: "Document", holder: "Holder", tree: ListTree) -> None:
    level = min(tree.items[0].block.level, _DEEPEST)
    instance = _BULLETS if tree.kind is BlockKind.BULLET else _started_anew(document, level)
    for item in tree.items:
        numbering = _block(document, holder, item.block)._p.get_or_add_pPr().get_or_add_numPr()
        numbering.get_or_add_ilvl().val = level
        numbering.get_or_add_numId().val = instance
        for below in item.lists:
            _list(document, holder, below)


def _started_anew(document: "Document", level: int) -> int:
    """Add an instance of the numbered list and return its number."""
    instance = document.part.numbering_part.element.add_num(_NUMBERS)
    instance.add_lvlOverride(level).add_startOverride(1)
    return int(instance.numId)


def _block(document: "Document", holder: "Holder", block: Block) -> "Paragraph":
    paragraph = holder.add_paragraph(style=document.styles[_STYLES[block.kind]])
    for segment in segments(block):
        _dress(paragraph.add_run(_text(segment.text)), segment)
    _wrap_links(document, paragraph, block)
    return paragraph


def _dress(run: "Run", segment: Segment) -> None:
    for mark in segment.marks:
        setattr(run.font, _FONT[mark], True)


def _wrap_links(document: "Document", paragraph: "Paragraph", block: Block) -> None:
    """Put the runs of every link inside a `w:hyperlink`; runs and segments correspond one to one."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    link: Any = None
    before = ""
    for run, segment in zip(paragraph.runs, segments(block), strict=True):
        href = address(segment.href)
        if href and (link is None or href != before):
            link = OxmlElement("w:hyperlink")
            link.set(qn("r:id"), document.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
            run._r.addprevious(link)
        if href:
            run.style = document.styles["Hyperlink"]
            link.append(run._r)
        before = href


def _text(text: str) -> str:
    """Text as python-docx takes it: a line break is a line feed."""
    return without_control(text).replace("\r", "").replace(LINE_BREAK, "\n")


def _describe(document: "Document", article: Article) -> None:
    """Set the core properties; python-docx cuts long ones off with an error, so their elements are set directly."""
    properties = document.core_properties
    for name, text in _properties(article.content):
        element = getattr(properties._element, f"get_or_add_{name}")()
        element.text = without_control(text).replace(LINE_BREAK, " ")
    properties.created = article.created.astimezone(UTC).replace(tzinfo=None)
    properties.modified = article.updated.astimezone(UTC).replace(tzinfo=None)
    properties.revision = max(article.version, 1)


def _properties(content: Content) -> Iterator[tuple[str, str]]:
    yield "title", content.headline
    yield "creator", content.author
    yield "category", content.section
    yield "keywords", "; ".join(content.tags)
    yield "language", LANGUAGE


def _repacked(document: "Document") -> bytes:
    """Bytes of the document without the moment of writing in its zip file."""
    written, repacked = BytesIO(), BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(repacked, "w") as target:
        for entry in source.infolist():
            timeless = zipfile.ZipInfo(entry.filename, _EPOCH)
            timeless.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(timeless, source.read(entry))
    return repacked.getvalue()


FORMAT = WriteFormat("docx", QT_TRANSLATE_NOOP("formats", "Документ Word"), (".docx",), write)
