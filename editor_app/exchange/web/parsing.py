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
"""Characters of a page without the pictures that it holds itself."""
FILE_LIMIT = 64_000_000
"""Bytes of a page with them."""
DEPTH_LIMIT = 256
"""Deeper nesting costs parsers quadratic time, and no real page comes near."""
ELEMENTS_LIMIT = 300_000
"""Ten times what the longest real pages have; a million unclosed paragraphs take half a minute."""

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
_EMBEDDED = re.compile(r"data:image/[\w.+-]+;base64,[A-Za-z0-9+/=%]+")
_EMPTY = ("embed", "source", "track", "wbr")
"""Elements without an end that libxml2 does not know as such."""
_PAGE = re.compile(r"<(?:!doctype|html|head|body|title)\b", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def source(data: bytes) -> str:
    """Return the text of a file of HTML: as it declares its encoding when that fits, else as the bytes look."""
    if len(data) > FILE_LIMIT:
        raise _too_much(QT_TRANSLATE_NOOP("exchange", "Страница не открыта: она больше 64 МБ."))
    declared = _DECLARED.search(data[:_DECLARATION_WITHIN])
    if declared is not None and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        for encoding in ("utf-8", declared[1].decode("ascii")):
            try:
                return data.decode(encoding)
            except (UnicodeDecodeError, LookupError):
                continue
    return decoded(data).text


def check_size(text: str) -> None:
    """Refuse a text that is too long to be parsed; pictures inside of it do not count."""
    if len(text) - sum(len(picture.group()) for picture in _EMBEDDED.finditer(text)) > SIZE_LIMIT:
        raise _too_much(QT_TRANSLATE_NOOP("exchange", "Страница не открыта: в ней больше 5 миллионов знаков."))


def is_page(text: str) -> bool:
    """Whether HTML is a page of its own rather than a fragment of one."""
    return bool(_PAGE.search(text))


def parse(text: str) -> Element:
    """Return the root of the tree of a page or fragment; `ExchangeError` when it nests too deep or is empty."""
    from lxml import etree, html

    check_size(text)
    _check_tags(text)
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(_XML_DECLARATION.sub("", text).replace("\0", ""), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "В файле нет текста."), detail=repr(error)) from error
    for element in list(root.iter(*_EMPTY)):
        _empty(element)
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        _check_depth(depth)
    return root


def _empty(element: Element) -> None:
    """Let what follows an element that has no end follow it: libxml2 takes it for what the element holds."""
    children, tail = list(element), element.tail or ""
    element.tail = (element.text or "") + ("" if children else tail)
    element.text = None
    for child in reversed(children):
        element.addnext(child)
    if children:
        children[-1].tail = (children[-1].tail or "") + tail


def _check_tags(text: str) -> None:
    """Count tags and their depth in one pass, so that no parser sees what would keep it busy for minutes."""
    depth = 0
    for count, tag in enumerate(_TAG.finditer(text), start=1):
        if count > ELEMENTS_LIMIT:
            raise _too_much(QT_TRANSLATE_NOOP("exchange", "Страница не открыта: в ней слишком много элементов."))
        name = (tag["name"] or "").lower()
        if name and name not in _NOT_NESTING:
            depth = max(depth - 1, 0) if tag["end"] else depth + (not tag.group().endswith("/"))
            _check_depth(depth)


def _check_depth(depth: int) -> None:
    if depth > DEPTH_LIMIT:
        raise _too_much(QT_TRANSLATE_NOOP("exchange", "Страница не открыта: её элементы вложены слишком глубоко."))


def _too_much(happened: Message) -> ExchangeError:
    return ExchangeError(
        happened, QT_TRANSLATE_NOOP("exchange", "Скопируйте текст статьи и вставьте его в новый материал.")
    )


def drop(element: Element) -> None:
    """Take an element out with all in it; what follows it stays."""
    parent = element.getparent()
    before = element.getprevious()
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
