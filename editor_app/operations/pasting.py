"""HTML of the clipboard that takes a while to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.exchange import pasting
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Content

if TYPE_CHECKING:
    from editor_app.operations.sandbox import Reading

_TEXT_ONLY = QT_TRANSLATE_NOOP("files", "Взят один текст: разметку прочитать не удалось.")


def read(html: str, text: str, reading: Reading) -> Imported:
    """Read HTML in a process of its own; of HTML that cannot be read, or holds nothing, the `text` beside it is taken.

    Raises `ExchangeError` when `reading` was stopped.
    """
    from editor_app.operations.sandbox import PASTED

    told = []
    try:
        imported = reading.read(PASTED, html.encode("utf-8", "surrogatepass"))
        if imported.content.body.parts:
            return imported
    except ExchangeError:
        if reading.is_stopped:
            raise
        told = [_TEXT_ONLY]
    document, cleaned = pasting.read(text)
    return Imported(Content(body=document), warnings=(*told, *cleaned))
