"""What the styles of a document mean, told by their names in Russian and English and by outline levels."""

import re
from dataclasses import dataclass
from enum import Enum

from editor_app.document.model import BlockKind, MarkKind
from editor_app.exchange.ooxml.xml import Element, W, is_on, number, value


class Part(Enum):
    """Parts of an article that are more than a block of its body."""

    HEADLINE = "headline"
    DECK = "deck"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The numbering that a paragraph asks for: an instance and a level; instance "0" asks for none."""

    instance: str
    level: int | None


HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)

_NAMED: dict[str, BlockKind | Part] = {
    **dict.fromkeys(("title", "название", "заголовок материала"), Part.HEADLINE),
    **dict.fromkeys(("subtitle", "подзаголовок", "deck"), Part.DECK),
    **dict.fromkeys(("lead", "лид"), Part.LEAD),
    **dict.fromkeys(
        ("quote", "intense quote", "block text", "block quote", "block quotation", "quotations"), BlockKind.QUOTE
    ),
    **dict.fromkeys(("цитата", "выделенная цитата", "цитата 2"), BlockKind.QUOTE),
}
_HEADING = re.compile(r"(?:heading|заголовок|тақырып)\s*(\d)")
_LIST = re.compile(
    r"(?:(?P<bullet>list bullet|маркированный список)|(?:list number|нумерованный список))\s*(?P<level>\d?)"
)
_CAPTION = re.compile(
    r"(?:(?:image|table|picture|figure) )?caption|illustration|drawing|figure|иллюстрация|название объекта|сурет атауы"
    r"|подпись(?: (?:к|под) (?:рисунк|фото|снимк|картинк).*)?"
)
_RULES = frozenset({"horizontal line", "горизонтальная линия"})
_CREDITS = frozenset({"автор снимка"})
_PICTURES = frozenset({"снимок"})
_MARKS = {
    "b": MarkKind.BOLD,
    "i": MarkKind.ITALIC,
    "strike": MarkKind.STRIKE,
    "dstrike": MarkKind.STRIKE,
}
_TOGGLED = frozenset(_MARKS.values())
"""Meanings that a character style turns over where the paragraph style has them already."""
_RAISED = {"superscript": MarkKind.SUPERSCRIPT, "subscript": MarkKind.SUBSCRIPT}
_LOOP_GUARD = 20
"""Styles that one may stand on; a file may have some stand on each other in a ring."""
_OUTLINE_BODY = 9
"""The outline level of what is no heading; 0 to 8 are headings."""


def outlined(level: int) -> tuple[BlockKind, int]:
    """Return what a paragraph of an outline level is, 0 the highest: a document knows three headings."""
    if level >= _OUTLINE_BODY:
        return BlockKind.PARAGRAPH, 0
    return HEADINGS[max(min(level, len(HEADINGS) - 1), 0)], level


def switches(properties: Element) -> dict[MarkKind, bool]:
    """Return the marks that a `w:rPr` turns on or off; what it leaves alone is missing."""
    found: dict[MarkKind, bool] = {}
    for name, mark in _MARKS.items():
        state = is_on(properties, name)
        if state is not None:
            found[mark] = state or found.get(mark, False)
    raised = value(properties, "vertAlign")
    if raised is not None:
        found.update({mark: raised == name for name, mark in _RAISED.items()})
    underline = value(properties, "u")
    if underline is not None:
        found[MarkKind.UNDERLINE] = underline != "none"
    return found


def coloured(properties: Element) -> bool:
    """Whether somebody went over the letters with a marker."""
    return value(properties, "highlight") not in (None, "none")


class Styles:
    """The styles of one document by their ids; without a `styles.xml` there are none."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall(f"{W}style")
        self._styles: dict[str, Element] = {style.get(f"{W}styleId", ""): style for style in found}

    def meaning(self, style_id: str) -> tuple[BlockKind | Part, int]:
        """Return what a paragraph style stands for, and the level where it is a list or a heading."""
        for style in self._chain(style_id):
            named = _meaning((value(style, "name") or "").strip().lower())
            if named is not None:
                return named
            outline = number(value(style, "pPr/outlineLvl"))
            if outline is not None:
                return outlined(outline)
        return BlockKind.PARAGRAPH, 0

    def numbering(self, style_id: str) -> ListPlace | None:
        """Return the numbering that a paragraph style brings; its level may be told nearer than the list itself."""
        level: int | None = None
        for style in self._chain(style_id):
            properties = style.find(f"{W}pPr")
            if properties is not None:
                level = number(value(properties, "numPr/ilvl")) if level is None else level
                place = list_place(properties)
                if place is not None:
                    return ListPlace(place.instance, level)
        return None

    def is_caption(self, style_id: str) -> bool:
        """Whether a paragraph style is for captions."""
        return any(_CAPTION.fullmatch(name) for name in self._names(style_id))

    def is_credit(self, style_id: str) -> bool:
        """Whether a paragraph style is for the names of those who took the pictures."""
        return any(name in _CREDITS for name in self._names(style_id))

    def is_picture(self, style_id: str) -> bool:
        """Whether a paragraph style is for pictures, and words in it tell that one is missing."""
        return any(name in _PICTURES for name in self._names(style_id))

    def is_rule(self, style_id: str) -> bool:
        """Whether an empty paragraph of a style is a line across the page."""
        return any(name in _RULES for name in self._names(style_id))

    def look(self, properties: Element | None, paragraph_style: str, *, is_link: bool = False) -> frozenset[MarkKind]:
        """Return the marks of letters with these properties in a paragraph of this style.

        An underline that comes with a colour on a link is the look of the link.
        """
        states = self._letters(paragraph_style)
        if properties is not None:
            for mark, state in self._character(value(properties, "rStyle") or "").items():
                states[mark] = state != states.get(mark, False) if mark in _TOGGLED else state
            direct = switches(properties)
            if is_link and value(properties, "color") is not None:
                direct.pop(MarkKind.UNDERLINE, None)
            states |= direct
        return frozenset(mark for mark, state in states.items() if state)

    def _letters(self, style_id: str) -> dict[MarkKind, bool]:
        """Return the marks that a paragraph style gives to its letters; those of the default style are no marks."""
        found: dict[MarkKind, bool] = {}
        for style in self._chain(style_id):
            properties = style.find(f"{W}rPr")
            if properties is not None and style.get(f"{W}default") not in ("1", "true", "on"):
                found = switches(properties) | found
        return found

    def _character(self, style_id: str) -> dict[MarkKind, bool]:
        """Return the marks of a character style; the look of a hyperlink is none, nor is that of a note's sign."""
        found: dict[MarkKind, bool] = {}
        for style in self._chain(style_id):
            properties = style.find(f"{W}rPr")
            if properties is not None:
                found = switches(properties) | found
            if (value(style, "name") or "").lower() in ("hyperlink", "followedhyperlink", "internet link"):
                found.pop(MarkKind.UNDERLINE, None)
        return found

    def _names(self, style_id: str) -> list[str]:
        return [(value(style, "name") or "").strip().lower() for style in self._chain(style_id)]

    def _chain(self, style_id: str) -> list[Element]:
        """Return the style and those that it is based on."""
        chain: list[Element] = []
        while (style := self._styles.get(style_id)) is not None and len(chain) < _LOOP_GUARD:
            chain.append(style)
            style_id = value(style, "basedOn") or ""
        return chain


def list_place(element: Element) -> ListPlace | None:
    """Return the numbering that a `w:pPr` names."""
    instance = value(element, "numPr/numId")
    if instance is None:
        return None
    return ListPlace(instance, number(value(element, "numPr/ilvl")))


def _meaning(name: str) -> tuple[BlockKind | Part, int] | None:
    if name in _NAMED:
        return _NAMED[name], 0
    if (numbered := _HEADING.fullmatch(name)) is not None:
        return outlined(int(numbered[1]) - 1)
    if (listed := _LIST.fullmatch(name)) is not None:
        kind = BlockKind.BULLET if listed["bullet"] else BlockKind.NUMBER
        return kind, max(int(listed["level"] or 1) - 1, 0)
    return None
