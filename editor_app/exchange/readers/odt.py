"""OpenDocument texts: of LibreOffice and of what writes like it."""

from dataclasses import replace
from functools import partial

from editor_app.exchange.attached import with_files
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.losses import Losses
from editor_app.exchange.odf.elements import Elements
from editor_app.exchange.odf.styles import OFFICE, Styles
from editor_app.exchange.ooxml.package import Package, refuse
from editor_app.exchange.ooxml.xml import BrokenPart, Element
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.exchange.web import extraction
from editor_app.exchange.web.blocks import BlockReader, Reading
from editor_app.exchange.web.composing import composed, guessed
from editor_app.exchange.web.images import Images
from editor_app.exchange.web.notes import notes
from editor_app.exchange.web.paragraph import Place
from editor_app.exchange.web.whitespace import one_line
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Content

_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_BROKEN = QT_TRANSLATE_NOOP("exchange", "Документ повреждён, закрыт паролем или это не текст OpenDocument.")


def read(data: bytes) -> Imported:
    """Read a text with its tables, pictures and footnotes; changes that were tracked are taken as they stand."""
    from lxml import html

    if not data.startswith(b"PK"):
        raise ExchangeError(_BROKEN)
    package = Package(data)
    try:
        root = package.xml("content.xml")
    except BrokenPart as error:
        refuse(_BROKEN, error)
    text = root.find(f"{OFFICE}body/{OFFICE}text")
    if text is None:
        raise ExchangeError(_BROKEN)
    losses, cleaner = Losses(), Cleaner()
    styles = Styles(*(part for part in (_optional(package, "styles.xml"), root) if part is not None))
    page = Elements(styles, losses, html.Element).page(text)
    images = Images(losses, cleaner)
    reading = Reading(losses, cleaner, images, notes(page), part_of=extraction.part_of)
    found = BlockReader(reading).read(page, Place(is_raw=True))
    content = _with_meta(guessed(composed(found, "")), _optional(package, "meta.xml"))
    warnings = (*cleaner.warnings(), *losses.warnings())
    if not content.text:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    return with_files(Imported(content, warnings=warnings, assets=images.assets), partial(_picture, package))


def _optional(package: Package, name: str) -> Element | None:
    try:
        return package.xml(name)
    except BrokenPart:
        return None


def _picture(package: Package, name: str) -> bytes | None:
    try:
        return package.read(name.removeprefix("cid:"))
    except BrokenPart:
        return None


def _with_meta(content: Content, meta: Element | None) -> Content:
    if meta is None:
        return content
    told = (meta.findtext(f".//{name}") for name in (f"{_META}initial-creator", f"{_DUBLIN_CORE}creator"))
    words = (one_line(word.text or "") for word in meta.iter(f"{_META}keyword"))
    tags = tuple(dict.fromkeys(tag.strip() for word in words for tag in word.split(",") if tag.strip()))
    return replace(content, author=next((one_line(said) for said in told if said), ""), tags=tags)


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Документ OpenDocument"), (".odt", ".ott"), read)
