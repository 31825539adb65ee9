"""Plain text in any Russian encoding: a saved news page, a press release, a note."""

from dataclasses import replace

from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.decoding import decoded
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.page.lines import lines
from editor_app.exchange.page.recognition import recognised
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import QT_TRANSLATE_NOOP

SIZE_LIMIT = 5_000_000
"""Bytes of a text; «War and Peace» has six million, and no article a hundredth of them."""

LINES_LIMIT = 200_000
"""Lines of a file beyond which it is no article, and no line of it is looked at."""

_TOO_LONG = QT_TRANSLATE_NOOP("exchange", "Текст не открыт: он больше 5 МБ или 200 000 строк.")
_ADVICE = QT_TRANSLATE_NOOP("exchange", "Разделите его на несколько файлов.")


def read(data: bytes) -> Imported:
    """Read a text file; spans of dropped parts are code points of its decoded text, line ends as they were."""
    if len(data) > SIZE_LIMIT or data.count(b"\n") > LINES_LIMIT:
        raise ExchangeError(_TOO_LONG, _ADVICE)
    source = decoded(data)
    cleaner = Cleaner()
    imported = recognised(list(lines(source.text, cleaner.clean)))
    warnings = (*source.warnings, *cleaner.warnings(), *imported.warnings)
    if not imported.content.text:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    return replace(imported, warnings=warnings, text=source.text)


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Текст"), (".txt", ".text"), read, is_plain=True)
