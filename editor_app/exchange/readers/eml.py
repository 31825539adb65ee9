"""E-mail with a press release: its text, or the document that is attached to it."""

from dataclasses import replace
from hashlib import sha256
from importlib import import_module
from pathlib import PurePath

from editor_app.document.model import Block, BlockKind, Document, Picture
from editor_app.exchange import pasting, pictures
from editor_app.exchange.attached import with_files
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.mail import Email, Part, parsed
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.article import Content

_READERS = {
    ".docx": "docx", ".docm": "docx", ".odt": "odt", ".rtf": "rtf", ".html": "html", ".htm": "html",
    ".txt": "plain_text", ".md": "markdown",
}  # fmt: skip
"""Attachments that may be the article, and the modules beside this one that read them."""
_AS_LONG = 0.8
"""Share of the e-mail's text from which that of an attachment is the article and not an addition."""

_FROM_ATTACHMENT = QT_TRANSLATE_NOOP("exchange", "Материал взят из вложения «{name}», а не из самого письма.")
_LEFT = QT_TRANSLATE_NOOP("exchange", "В письме остались вложения: {names}.")
_UNREAD = QT_TRANSLATE_NOOP("exchange", "Вложение «{name}» не прочитано: {why}")


def read(data: bytes) -> Imported:
    """Read an e-mail: the longer of its own text and of a document attached to it; pictures come along.

    The subject is the headline of what has none, the sender the source. Attachments that are left are named.
    """
    mail = parsed(data)
    warnings: list[Message] = []
    own, used = _own(mail), frozenset[Part]()
    imported = own
    for part in mail.parts:
        found = _attached(part, warnings)
        if found is not None and not used and len(found.content.text) >= _AS_LONG * len(own.content.text):
            imported, used = found, frozenset({part})
            warnings.append(_FROM_ATTACHMENT.with_values(name=part.name))
    shown = [
        part for part in mail.parts if part.is_attached and part.media.startswith("image/") and not part.content_id
    ]
    imported, kept = _with_pictures(imported, shown)
    left = [part.name or part.media for part in mail.parts if part.is_attached and part not in used | kept]
    if not used:
        left = [name for name in left if name not in {part.name for part in mail.parts if part.content_id}]
    if left:
        warnings.append(_LEFT.with_values(names=", ".join(left)))
    content = imported.content
    content = replace(content, headline=content.headline or mail.subject, source=content.source or mail.sender)
    return replace(imported, content=content, warnings=(*imported.warnings, *warnings), text="", dropped=())


def _own(mail: Email) -> Imported:
    """Read the text of the e-mail itself."""
    from editor_app.exchange.readers import html

    page, plain = mail.text("text/html"), mail.text("text/plain")
    if page is not None and page.text.strip():
        files = {f"cid:{part.content_id}": part.data for part in mail.parts if part.content_id}
        return with_files(html.read(f"\ufeff{page.text}".encode("utf-8", "replace")), files.get)
    body, told = pasting.read(plain.text if plain is not None else "")
    return Imported(Content(body=body), warnings=told)


def _attached(part: Part, warnings: list[Message]) -> Imported | None:
    """Read an attachment that may be the article; None for another one, or one that cannot be read."""
    name = _READERS.get(PurePath(part.name).suffix.lower()) if part.is_attached else None
    if name is None:
        return None
    try:
        read_format: ReadFormat = import_module(f"editor_app.exchange.readers.{name}").FORMAT
        return read_format.read(part.data)
    except ExchangeError as error:
        warnings.append(_UNREAD.with_values(name=part.name, why=error))
        return None


def _with_pictures(imported: Imported, shown: list[Part]) -> tuple[Imported, frozenset[Part]]:
    """Put the pictures that are attached to an e-mail below its text; return which could be."""
    blocks: list[Block] = []
    assets = dict(imported.assets)
    kept: set[Part] = set()
    for part in shown:
        try:
            file = pictures.read(part.data)
        except ExchangeError:
            continue
        digest = sha256(file.data).hexdigest()
        assets[digest] = file.data
        kept.add(part)
        picture = Picture(digest, file.width, file.height)
        blocks.append(Block(kind=BlockKind.PICTURE, picture=picture))
    body = Document((*imported.content.body.parts, *blocks))
    return replace(imported, content=replace(imported.content, body=body), assets=assets), frozenset(kept)


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Письмо с вложениями"), (".eml",), read)
