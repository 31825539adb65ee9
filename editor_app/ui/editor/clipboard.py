"""What is copied from the body and what is pasted into it: meaning comes along, dress stays behind."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from editor_app.document import serial, verdicts
from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document
from editor_app.i18n import Message
from editor_app.workflow.comments import uncommented

OWN = "application/x-granki-document+json"
"""Our own form on the clipboard: what was copied here is pasted here exactly."""

MUCH = 200_000
"""Characters of HTML that are read in a tenth of a second; more is not for the window to wait for."""

_NO_TEXT = re.compile(r"<(style|script|title)\b.*?</\1|<!--.*?-->|<[^>]*>|&nbsp;", re.DOTALL | re.IGNORECASE)
_TEXT = re.compile(r"\w")
_RULE = "* * *"


@dataclass(frozen=True, slots=True)
class Taken:
    """What the clipboard holds as a document; `told` says in words what was cleaned of it."""

    document: Document
    told: tuple[Message, ...] = ()
    assets: Mapping[str, bytes] = field(default_factory=dict)
    """The files of pictures that came with it, by digest."""


def mime_of(document: Document) -> QMimeData:
    """Return a document for the clipboard: in our own form, as HTML and as plain text.

    What people said and suggested stays with its article: copied is what the text is to be, or, where that is nothing,
    the words that somebody wants to take out.
    """
    from editor_app.exchange.web import elements

    copied = uncommented(verdicts.proposed(document))
    if not any(block.text or block.kind in (BlockKind.PICTURE, BlockKind.RULE) for block in copied.blocks):
        copied = uncommented(verdicts.original(document))
    made = QMimeData()
    made.setData(OWN, serial.dumps(copied).encode())
    shared = copied.public if copied.public.text.strip() else copied
    made.setHtml(elements.body(shared, lambda _: ""))
    made.setText("\n".join(_lines(shared)).replace(LINE_BREAK, "\n"))
    return made


def _lines(document: Document) -> Iterator[str]:
    """Yield a document as plain text: a line a block, cells of a row parted by tabs."""
    for part in document.parts:
        if isinstance(part, Block):
            yield _RULE if part.kind is BlockKind.RULE else part.text
        else:
            for row in part.rows:
                yield "\t".join(" ".join(block.text for block in cell.blocks) for cell in row)


def taken(mime: QMimeData) -> Taken:
    """Return what the clipboard holds; nothing that it names is loaded, and Qt never sees its HTML."""
    from editor_app.exchange.result import ExchangeError
    from editor_app.exchange.web.pasted import PastedReader

    if mime.hasFormat(OWN):
        try:
            return Taken(serial.loads(bytes(mime.data(OWN).data()).decode()))
        except (serial.DocumentError, UnicodeDecodeError):
            pass  # another version of the program wrote it: the other forms are still there
    if mime.hasHtml():
        reader = PastedReader()
        try:
            document = reader.read(mime.html())
        except ExchangeError:
            document = Document()  # too large, too deep or nothing: the text beside it is taken
        if document.parts:
            return Taken(document, reader.warnings(), reader.assets)
    return plain(mime.text())


def is_much(mime: QMimeData) -> bool:
    """Whether the clipboard holds HTML that takes a while to read."""
    return mime.hasHtml() and not mime.hasFormat(OWN) and len(mime.html()) > MUCH


def plain(text: str, *, joined: bool = True) -> Taken:
    """Return plain text as paragraphs; the lines of a page are `joined` into them where it clearly is one."""
    from editor_app.exchange import pasting

    return Taken(*pasting.read(text, joined=joined))


def pictures_in(mime: QMimeData) -> list[Path | bytes]:
    """Return the pictures that the clipboard holds rather than a text: paths of files, or the bytes of one."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        from editor_app.exchange import pictures

        return [*paths] if all(path.suffix.lower() in pictures.SUFFIXES for path in paths) else []
    if mime.hasFormat(OWN) or not mime.hasImage() or mime.text().strip() or _TEXT.search(_NO_TEXT.sub("", mime.html())):
        return []  # Word and table editors put a picture of the copied text beside it
    for media in ("image/png", "image/jpeg", "image/gif", "image/webp"):
        if mime.hasFormat(media):
            return [bytes(mime.data(media).data())]
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(QImage(mime.imageData()))
    return [bytes(buffer.data().data())]
