"""Parsing HTML without trusting it: in the right encoding, within limits, nothing run and nothing fetched."""

import codecs
import re
from typing import Any

from editor_app.exchange.decoding import decoded
from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP, Message

Element = Any
"""An element of lxml, which has no types."""

SIZE_LIMIT = 5_000_000
DEPTH_LIMIT = 256
"""Deeper nesting costs parsers quadratic time, and no real page comes near."""

_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_DECLARATION_WITHIN = 4096
_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<raw>script|style|template|svg|math)\b.*?(?:</(?P=raw)|\Z)"
    r"|<(?P<end>/?)(?P<name>[a-z][^\s/>]*)[^>]*",
    re.IGNORECASE | re.DOTALL,
)
_NOT_NESTING = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
    | {"p", "li", "dt", "dd", "tr", "td", "th", "option", "tbody", "thead", "tfoot", "colgroup", "html", "body", "head"}
)
"""Elements that are empty, or that the next of their kind closes."""
_PAGE = re.compile(r"<(?:!doctype|html|head|body|title)\b", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def source(data: bytes) -> str:
    """Return the text of a file of HTML: as it declares its encoding when that fits, else as the bytes look."""
    if len(data) > SIZE_LIMIT:
        raise _too_much(QT_TRANSLATE_NOOP("exchange", "Страница не открыта: она больше 5 МБ."))
    declared = _DECLARED.search(data[:_DECLARATION_WITHIN])
    if declared is not None and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        for encoding in ("utf-8", declared[1].decode("ascii")):
            try:
                return data.decode(encoding)
            except (UnicodeDecodeError, LookupError):
                continue
    return decoded(data).text


def is_page(text: str) -> bool:
    """Whether HTML is a page of its own rather than a fragment of one."""
    return bool(_PAGE.search(text))


def parse(text: str) -> Element:
    """Return the root of the tree of a page or fragment; `ExchangeError` when it nests too deep or is empty."""
    from lxml import etree, html

    if _depth(text) > DEPTH_LIMIT:
        raise _too_much(QT_TRANSLATE_NOOP("exchange", "Страница не открыта: её элементы вложены слишком глубоко."))
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(_XML_DECLARATION.sub("", text).replace("\0", ""), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "В файле нет текста."), detail=repr(error)) from error


def _depth(text: str) -> int:
    """Return how deep elements nest at most, told from the tags alone in one pass."""
    deepest = depth = 0
    for tag in _TAG.finditer(text):
        name = (tag["name"] or "").lower()
        if not name or name in _NOT_NESTING:
            continue
        depth = max(depth - 1, 0) if tag["end"] else depth + (not tag.group().endswith("/"))
        deepest = max(deepest, depth)
    return deepest


def _too_much(happened: Message) -> ExchangeError:
    return ExchangeError(
        happened, QT_TRANSLATE_NOOP("exchange", "Скопируйте текст статьи и вставьте его в новый материал.")
    )
