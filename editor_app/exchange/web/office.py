"""What office programs and sites write for the clipboard, made into plain elements before it is read.

Word writes lists as paragraphs with their numbers typed in, Google Docs writes bold as a style. Nothing is fetched, and
no word is taken out but the numbers of such lists.
"""

import re
from collections import Counter

from editor_app.exchange.web.parsing import Element, drop

_LIST = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d+)", re.IGNORECASE)
_MARKER = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_NUMBERED = re.compile(r"^\(?(?:\d+|[a-zа-я]{1,4})[.)]", re.IGNORECASE)
_STYLES = (
    (re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE), "b"),
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE), "i"),
    (re.compile(r"text-decoration(?:-line)?\s*:[^;]*underline", re.IGNORECASE), "u"),
    (re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE), "s"),
    (re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE), "sup"),
    (re.compile(r"vertical-align\s*:\s*sub", re.IGNORECASE), "sub"),
)
_INLINE = frozenset({"span", "font", "p", "li", "div", "td", "th"})
_QUOTES = frozenset({"MsoQuote", "MsoIntenseQuote", "MsoBlockText"})
_TITLES = {"MsoTitle": "h1", "MsoSubtitle": "h2"}
_SPACE = "[ \\t\\r\\n]"
_SPACES = re.compile(f"{_SPACE}*\u00a0(?:{_SPACE}*\u00a0)+{_SPACE}*|{_SPACE}+\u00a0{_SPACE}*|\u00a0{_SPACE}+")
_DEEPEST_LIST = 9
"""Levels that a list of Word has."""


def tidy(root: Element, counts: Counter[str]) -> None:
    """Make the elements below a root plain; `counts` takes how many runs of spaces became one."""
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.text:
            element.text = _one_space(element.text, counts)
        if element.tail:
            element.tail = _one_space(element.tail, counts)
        _tidy_kind(element)
    for element in list(root.iter("p", "h1", "h2", "h3", "h4", "h5", "h6", "div")):
        level = _LIST.search(element.get("style") or "")
        if level is not None:
            _make_item(element, min(int(level[1]), _DEEPEST_LIST))
    for element in list(root.iter(*_INLINE)):
        _make_marks(element)


def _one_space(text: str, counts: Counter[str]) -> str:
    shorter, number = _SPACES.subn(" ", text)
    counts["spaces"] += number
    return shorter


def _tidy_kind(element: Element) -> None:
    classes = frozenset((element.get("class") or "").split())
    if element.tag == "p" and classes & _QUOTES:
        element.tag = "blockquote"
    elif element.tag == "p" and classes & _TITLES.keys():
        element.tag = next(_TITLES[name] for name in classes if name in _TITLES)


def _make_item(element: Element, level: int) -> None:
    """Put a paragraph of Word's that looks like an item into lists as deep as it says."""
    marker = next((span for span in element.iter("span") if _MARKER.search(span.get("style") or "")), None)
    numbered = False
    if marker is not None:
        numbered = bool(_NUMBERED.match("".join(marker.itertext()).strip()))
        drop(marker)
    inner = element
    inner.tag = "li"
    parent, tail = element.getparent(), element.tail
    if parent is None:
        return
    place = parent.index(element)
    element.tail = None
    for _ in range(level):
        around = element.makeelement("ol" if numbered else "ul")
        around.append(inner)
        inner = around
    inner.tail = tail
    parent.insert(place, inner)


def _make_marks(element: Element) -> None:
    """Make elements of what the style of an element says about its letters."""
    style = element.get("style") or ""
    for pattern, name in _STYLES:
        if not pattern.search(style) or (name == "u" and _is_link(element)):
            continue
        inner = element.makeelement(name)
        inner.text, element.text = element.text, None
        for child in list(element):
            inner.append(child)
        element.append(inner)


def _is_link(element: Element) -> bool:
    return any(around.tag == "a" for around in element.iterancestors()) or element.find(".//a") is not None
