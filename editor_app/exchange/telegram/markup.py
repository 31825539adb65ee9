"""The words of a block in the elements that Telegram knows; what it does not know is written with plain signs."""

from dataclasses import replace
from html import escape

from editor_app.document.model import LINE_BREAK, Block, MarkKind
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.links import address
from editor_app.exchange.segments import Segment, segments

_TAGS = {MarkKind.BOLD: "b", MarkKind.ITALIC: "i", MarkKind.UNDERLINE: "u", MarkKind.STRIKE: "s"}
"""Outermost first; a link is outside them all."""
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_SHIFTS = {MarkKind.SUPERSCRIPT: _RAISED, MarkKind.SUBSCRIPT: _LOWERED}


def raised(number: int) -> str:
    """Return a number as the sign of a footnote."""
    return str(number).translate(_RAISED)


def escaped(text: str) -> str:
    """Return plain text with the three signs that Telegram wants escaped."""
    return escape(without_control(text).replace(LINE_BREAK, "\n"), quote=False)


def rendered(block: Block) -> str:
    """Return the text of a block with its marks as elements, properly nested."""
    pieces: list[str] = []
    opened: list[tuple[str, str]] = []
    for segment in segments(block):
        wanted = _elements(segment)
        shared = 0
        while shared < min(len(opened), len(wanted)) and opened[shared] == wanted[shared]:
            shared += 1
        pieces += [f"</{name}>" for name, _ in reversed(opened[shared:])]
        pieces += [f"<{name}{attributes}>" for name, attributes in wanted[shared:]]
        pieces.append(escaped(_shifted(segment)))
        opened = wanted
    return "".join([*pieces, *(f"</{name}>" for name, _ in reversed(opened))])


def piece(block: Block, start: int, end: int) -> Block:
    """Return a piece of a block (code points, end exclusive) with the marks that lie in it, cut to it."""
    marks = (
        replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in block.marks
        if mark.start < end and mark.end > start
    )
    return Block(block.text[start:end], marks=tuple(marks))


def _elements(segment: Segment) -> list[tuple[str, str]]:
    href = address(segment.href)
    found = [("a", f' href="{escape(href)}"')] if href.lower().startswith("http") else []
    return found + [(tag, "") for mark, tag in _TAGS.items() if mark in segment.marks]


def _shifted(segment: Segment) -> str:
    """Return the text of a segment; what is raised or lowered in the letters that Unicode has for it."""
    for kind, table in _SHIFTS.items():
        if kind in segment.marks and all(ord(letter) in table for letter in segment.text):
            return segment.text.translate(table)
    return segment.text
