"""Rich Text Format: what Word, WordPad and the mail of old write."""

from dataclasses import replace

from editor_app.exchange.attached import with_files
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.losses import Losses
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.exchange.rtf.reading import Reading
from editor_app.exchange.rtf.tokens import tokens
from editor_app.exchange.web import blocks, extraction
from editor_app.exchange.web.composing import composed, guessed
from editor_app.exchange.web.images import Images
from editor_app.exchange.web.notes import notes
from editor_app.exchange.web.paragraph import Place
from editor_app.i18n import QT_TRANSLATE_NOOP

_SIGNATURE = b"{\\rtf"


def read(data: bytes) -> Imported:
    """Read a file with its tables, links, pictures and footnotes, in whatever code page its fonts are."""
    from lxml import html

    if not data.lstrip()[:5] == _SIGNATURE:
        raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Файл повреждён или это не документ RTF."))
    losses, cleaner = Losses(), Cleaner()
    reading = Reading(losses, html.Element)
    page = reading.read(tokens(data))
    images = Images(losses, cleaner)
    about = blocks.Reading(losses, cleaner, images, notes(page), part_of=extraction.part_of)
    content = guessed(composed(blocks.BlockReader(about).read(page, Place(is_raw=True)), ""))
    tags = tuple(dict.fromkeys(tag.strip() for tag in reading.told.get("keywords", "").split(",") if tag.strip()))
    content = replace(content, author=cleaner.clean(reading.told.get("author", "")), tags=tags)
    warnings = (*cleaner.warnings(), *losses.warnings())
    if not content.text:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    return with_files(Imported(content, warnings=warnings), reading.pictures.get)


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Текст RTF"), (".rtf",), read)
