"""Plain text in any Russian encoding: a saved news page, a press release, a note."""

from dataclasses import replace

from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.decoding import decoded
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.page.lines import lines
from editor_app.exchange.page.recognition import recognised
from editor_app.exchange.result import Imported
from editor_app.i18n import QT_TRANSLATE_NOOP


def read(data: bytes) -> Imported:
    """Read a text file; spans of dropped parts are code points of its decoded text, line ends as they were."""
    source = decoded(data)
    cleaner = Cleaner()
    imported = recognised(list(lines(source.text, cleaner.clean)))
    warnings = (*source.warnings, *cleaner.warnings(), *imported.warnings)
    if not imported.content.text:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    return replace(imported, warnings=warnings, text=source.text)


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Текст"), (".txt", ".text"), read, is_plain=True)
