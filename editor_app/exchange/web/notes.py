"""Footnotes of a page: signs that lead to a text further down, as pages, Word, LibreOffice and Wikipedia write them."""

import re
from dataclasses import dataclass, field

from editor_app.document.model import LINE_BREAK
from editor_app.exchange.web.parsing import Element
from editor_app.exchange.web.whitespace import one_line

NOTED = "data-note"
"""An attribute of ours: the words that a footnote is about, and the id of its text."""

_SIGN = re.compile(r"[\[(]?(?:\d{1,4}|\*{1,3}|[†‡]|[a-zа-я]|[ivx]{1,5})[\])]?", re.IGNORECASE)
_BRACKETED = re.compile(r"\[.+\]|\(.+\)|[*†‡]+")
_BACK = re.compile(r"[\[(]?[\w*†‡↑↩⏎^\ufe0e\ufe0f]{1,5}[\])]?|", re.IGNORECASE)
_NAMED = re.compile(r"note|^#_?fn|ftn|cite|ref\b", re.IGNORECASE)
_LEADING = re.compile(r"^(?:\^\s*|[\[(]?\d{1,3}[\])][.:]?\s+)")
_LEADING_IN_A_LIST = re.compile(r"^\^\s*")
"""The browser counts the items of a list: a number that stands there too belongs to the words."""
_TEXTS = frozenset({"li", "p", "div", "dd", "td", "aside"})
_ENDING_A_LINE = frozenset({"br", "p", "div", "li"})
_LONGEST = 3_000
"""Characters of a footnote; what is longer is a chapter that a link leads to."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What the signs of a page say, and the elements of the footnotes, which are no part of the running text."""

    said: dict[Element, str] = field(default_factory=dict)
    """By the link of a sign."""
    texts: frozenset[Element] = frozenset()
    by_id: dict[str, str] = field(default_factory=dict)


def notes(root: Element) -> Notes:
    """Find the footnotes below an element: a sign comes first, its text later, and nothing else is in the way."""
    links = [link for link in root.iter("a") if (link.get("href") or "").startswith("#")]
    if not links:
        return Notes()
    order = {element: place for place, element in enumerate(root.iter())}
    targets: dict[str, Element] = {}
    for element in order:
        for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
            if name:
                targets.setdefault(name, element)
    said: dict[Element, str] = {}
    texts: dict[Element, str] = {}
    by_id: dict[str, str] = {}
    for link in links:
        target = targets.get((link.get("href") or "")[1:])
        text = None if target is None or not _is_sign(link) else _text_around(target)
        if target is None or text is None or order[text] <= order[link] or text in link.iterancestors():
            continue
        if text not in texts:
            texts[text] = _words(text)
        if 0 < len(texts[text]) <= _LONGEST:
            said[link] = by_id[(link.get("href") or "")[1:]] = texts[text]
    kept = frozenset(text for text, words in texts.items() if 0 < len(words) <= _LONGEST)
    inside = {link for link in said if any(around in kept for around in link.iterancestors())}
    return Notes({link: words for link, words in said.items() if link not in inside}, kept, by_id)


def _is_sign(link: Element) -> bool:
    written = "".join(link.itertext()).strip()
    if not _SIGN.fullmatch(written):
        return False
    parent = link.getparent()
    is_raised = link.find(".//sup") is not None or (parent is not None and parent.tag == "sup")
    told = " ".join(link.get(name) or "" for name in ("href", "class", "role", "epub:type", "rel"))
    return is_raised or bool(_BRACKETED.fullmatch(written)) or bool(_NAMED.search(told))


def _text_around(target: Element) -> Element | None:
    """Return the element that holds a footnote's text: the one that is pointed at, or the paragraph around it."""
    if target.tag in _TEXTS:
        return target
    return next((around for around in target.iterancestors() if around.tag in _TEXTS), None)


def _words(text: Element) -> str:
    lines = [one_line(line) for line in "".join(_pieces(text)).split(LINE_BREAK)]
    around = text.getparent()
    is_counted = text.tag == "li" and around is not None and around.tag == "ol"
    return (_LEADING_IN_A_LIST if is_counted else _LEADING).sub("", "\n".join(line for line in lines if line))


def _pieces(element: Element) -> list[str]:
    """Return the words of a footnote without the links back to its sign."""
    pieces = [element.text or ""]
    for child in element:
        is_back = child.tag == "a" and (child.get("href") or "").startswith("#")
        if not (is_back and _BACK.fullmatch("".join(child.itertext()).strip())) and isinstance(child.tag, str):
            pieces += _pieces(child)
        pieces.append(LINE_BREAK if child.tag in _ENDING_A_LINE else "")
        pieces.append(child.tail or "")
    return pieces
