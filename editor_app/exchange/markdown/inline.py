"""The words of a block in Markdown: marks as asterisks where those are sure to be understood, else as elements."""

import re
from dataclasses import dataclass

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.exchange.links import address
from editor_app.exchange.markdown.escaping import escaped
from editor_app.exchange.segments import Segment, segments
from editor_app.exchange.web.runs import MARK_TAGS

_SIGNS = {"strong": "**", "em": "*", "s": "~~"}
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")


@dataclass(slots=True)
class _Token:
    """A piece of text, or the edge of an element: its `tag`, the address of a link, and whether it opens."""

    text: str = ""
    tag: str = ""
    href: str = ""
    opens: bool = False

    @property
    def is_text(self) -> bool:
        return not self.tag


def inline(block: Block, notes: list[str]) -> str:
    """Return the text of a block with its marks; its footnotes are added to `notes`, whose places are their numbers."""
    row = list(_tokens(block, notes))
    signed = _signed(row)
    return "".join(_written(token, is_sign=place in signed) for place, token in enumerate(row))


def _tokens(block: Block, notes: list[str]) -> list[_Token]:
    row: list[_Token] = []
    opened: list[tuple[str, str]] = []
    ends: dict[int, list[Mark]] = {}
    for mark in block.marks:
        if mark.kind is MarkKind.FOOTNOTE:
            ends.setdefault(mark.end, []).append(mark)
    at = 0
    for segment in segments(block):
        wanted = _elements(segment)
        shared = 0
        while shared < min(len(opened), len(wanted)) and opened[shared] == wanted[shared]:
            shared += 1
        row += [_Token(tag=tag, href=href) for tag, href in reversed(opened[shared:])]
        row += [_Token(tag=tag, href=href, opens=True) for tag, href in wanted[shared:]]
        row.append(_Token(segment.text))
        opened = wanted
        at += len(segment.text)
        for mark in ends.get(at, ()):
            row += [_Token(tag=tag, href=href) for tag, href in reversed(opened)]
            opened = []
            notes.append(mark.value)
            row.append(_Token(tag=f"[^{len(notes)}]"))
    row += [_Token(tag=tag, href=href) for tag, href in reversed(opened)]
    return row


def _elements(segment: Segment) -> list[tuple[str, str]]:
    href = address(segment.href)
    found = [("a", href)] if href else []
    return found + [(tag, "") for mark, tag in MARK_TAGS.items() if mark in segment.marks]


def _signed(row: list[_Token]) -> set[int]:
    """Return the places of the edges that can be asterisks: letters inside them, no letter and no other edge around."""
    found: set[int] = set()
    opened: list[int] = []
    for place, token in enumerate(row):
        if token.opens:
            opened.append(place)
        elif token.tag in _SIGNS or token.tag in ("a", "u", "sup", "sub"):
            first = opened.pop()
            if token.tag in _SIGNS and _is_sure(row, first, place):
                found |= {first, place}
    return found


def _is_sure(row: list[_Token], first: int, last: int) -> bool:
    outside = (row[first - 1] if first else None, row[last + 1] if last + 1 < len(row) else None)
    if not (row[first + 1].is_text and row[last - 1].is_text):
        return False
    if not (row[first + 1].text[0].isalnum() and row[last - 1].text[-1].isalnum()):
        return False
    before, after = outside
    return _parts(before, -1) and _parts(after, 0)


def _parts(token: _Token | None, place: int) -> bool:
    """Whether what stands beside an edge is no letter: the end of the text, a bracket, a space, a point."""
    if token is None or token.tag == "a" or token.tag.startswith("["):
        return True
    return token.is_text and not token.text[place].isalnum()


def _written(token: _Token, *, is_sign: bool) -> str:
    if token.is_text:
        return escaped(token.text)
    if token.tag == "a":
        return "[" if token.opens else f"](<{_target(token.href)}>)"
    if token.tag.startswith("["):
        return token.tag
    if is_sign:
        return _SIGNS[token.tag]
    return f"<{token.tag}>" if token.opens else f"</{token.tag}>"


def _target(href: str) -> str:
    return _ENTITY.sub(r"\\&", href)
