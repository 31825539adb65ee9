"""What is copied from the body and what is pasted into it: meaning comes along, dress stays behind."""

import re
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

from PySide6.QtCore import QBuffer, QMimeData, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextBlock, QTextCharFormat, QTextDocument, QTextListFormat

from editor_app.document import serial
from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, paragraphs
from editor_app.exchange import pictures
from editor_app.ui.editor import conversion, markup
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.links import is_allowed

OWN = "application/x-granki-document+json"
"""Our own form on the clipboard: what was copied here is pasted here exactly."""

LONGEST = 5_000_000
"""Characters of HTML above which only the plain text is pasted."""

DEEPEST = 256
"""Nested elements of HTML above which only the plain text is pasted: Qt's parser is quadratic in them."""

_NO_TEXT = re.compile(r"<(style|script|title)\b.*?</\1|<!--.*?-->|<[^>]*>|&nbsp;", re.DOTALL | re.IGNORECASE)
_TEXT = re.compile(r"\w")

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_EMPTY = frozenset(
    {"area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p"}
    | {"source", "td", "th", "tr", "track", "wbr"}
)
"""Elements without an end, or whose end is left out as a rule."""

_DRESS = str.maketrans(dict.fromkeys("\ufffc\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\r"))
_HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)
_NUMBERS = range(QTextListFormat.Style.ListUpperRoman.value, QTextListFormat.Style.ListDecimal.value + 1)
_HEAVY = QFont.Weight.DemiBold


def mime_of(document: Document) -> QMimeData:
    """Return a document for the clipboard: in our own form, as HTML and as plain text."""
    made = QMimeData()
    made.setData(OWN, serial.dumps(document).encode())
    shared = document.public if document.public.text.strip() else document
    made.setHtml(markup.html_of(shared))
    made.setText(markup.text_of(shared))
    return made


def document_in(mime: QMimeData) -> Document:
    """Return what the clipboard holds as a document; nothing that it names is loaded."""
    if mime.hasFormat(OWN):
        try:
            return serial.loads(bytes(mime.data(OWN).data()).decode())
        except (serial.DocumentError, UnicodeDecodeError):
            pass  # another version of the program wrote it: the other forms are still there
    if mime.hasHtml() and _is_harmless(html := mime.html()):
        return document_of_html(html)
    return plain(mime.text())


def pictures_in(mime: QMimeData) -> list[Path | bytes]:
    """Return the pictures that the clipboard holds rather than a text: paths of files, or the bytes of one."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return [*paths] if all(path.suffix.lower() in pictures.SUFFIXES for path in paths) else []
    if mime.hasFormat(OWN) or not mime.hasImage() or mime.text().strip() or _TEXT.search(_NO_TEXT.sub("", mime.html())):
        return []  # Word and table editors put a picture of the copied text beside it
    for media in ("image/png", "image/jpeg", "image/gif", "image/webp"):
        if mime.hasFormat(media):
            return [bytes(mime.data(media).data())]
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImage(mime.imageData()).save(buffer, b"PNG")
    return [bytes(buffer.data().data())]


def plain(text: str) -> Document:
    """Return plain text as paragraphs, without empty ones at the ends."""
    clean = normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").translate(_DRESS))
    return paragraphs(clean.strip("\n"))


def _is_harmless(html: str) -> bool:
    if len(html) > LONGEST:
        return False
    depth = 0
    for match in _TAG.finditer(html):
        if match[2].lower() not in _EMPTY:
            depth += -1 if match[1] else 1
            if depth > DEEPEST:
                return False
    return True


class _Inert(QTextDocument):
    """A document that loads nothing: Qt reads every local file that a text names unless it is given an image."""

    def loadResource(self, type_: int, url: QUrl | str) -> object:
        del type_, url
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing


def document_of_html(html: str) -> Document:
    """Read HTML through Qt's own parser and keep what our document can say."""
    source = _Inert()
    source.setUndoRedoEnabled(False)
    source.setHtml(html)
    made = []
    block = source.begin()
    while block.isValid():
        ours = _block(block)
        if ours.text:
            made.append(ours)
        block = block.next()
    return Document(tuple(made))


def _block(block: QTextBlock) -> Block:
    kind, level = _kind(block)
    text, marks = "", []
    runs = block.begin()
    while not runs.atEnd():
        fragment = runs.fragment()
        piece = normalize("NFC", fragment.text().translate(_DRESS))
        if not text:
            piece = piece.lstrip()
        looks = _looks(fragment.charFormat(), heading=kind in _HEADINGS)
        marks += [Mark(len(text), len(text) + len(piece), what, href) for what, href in looks if piece]
        text += piece
        runs += 1
    return conversion.cut(Block(text, kind, tuple(marks), level), 0, len(text.rstrip()))


def _kind(block: QTextBlock) -> tuple[BlockKind, int]:
    form = block.blockFormat()
    items = block.textList()
    if items is not None:
        numbered = items.format().style().value in _NUMBERS
        return (BlockKind.NUMBER if numbered else BlockKind.BULLET), max(items.format().indent() - 1, 0)
    if form.headingLevel():
        return _HEADINGS[min(form.headingLevel(), len(_HEADINGS)) - 1], 0
    if form.leftMargin() > 0 and form.leftMargin() == form.rightMargin():
        return BlockKind.QUOTE, 0  # so Qt writes down <blockquote>
    return BlockKind.PARAGRAPH, 0


def _looks(form: QTextCharFormat, *, heading: bool) -> Iterator[Look]:
    link = form.isAnchor() and is_allowed(form.anchorHref())
    if form.fontWeight() >= _HEAVY and not heading:
        yield MarkKind.BOLD, ""
    if form.fontItalic():
        yield MarkKind.ITALIC, ""
    if form.fontUnderline() and not form.isAnchor():
        yield MarkKind.UNDERLINE, ""
    if form.fontStrikeOut():
        yield MarkKind.STRIKE, ""
    match form.verticalAlignment():
        case QTextCharFormat.VerticalAlignment.AlignSuperScript:
            yield MarkKind.SUPERSCRIPT, ""
        case QTextCharFormat.VerticalAlignment.AlignSubScript:
            yield MarkKind.SUBSCRIPT, ""
    if link:
        yield MarkKind.LINK, form.anchorHref()
