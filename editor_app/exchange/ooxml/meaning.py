"""What a paragraph is, from its style, its outline level and its numbering together."""

from dataclasses import dataclass

from editor_app.document.model import BlockKind
from editor_app.exchange.ooxml.numbering import Level, Numbering
from editor_app.exchange.ooxml.styles import HEADINGS, ListPlace, Part, Styles, list_place, outlined
from editor_app.exchange.ooxml.xml import Element, W, number, value

_LINES = ("top", "bottom", "between")
_SIDES = ("left", "right", "start", "end")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a paragraph is.

    `letters` is the style that its letters take their look from, empty where their look is that of the paragraph's
    role. `counted` is the list that counts a numbered item, `start` its first number; `has_label` tells of a number
    with words, or of one before a heading.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    part: Part | None = None
    is_caption: bool = False
    is_credit: bool = False
    letters: str = ""
    counted: str = ""
    start: int = 1
    has_label: bool = False
    is_too_deep: bool = False
    """Whether a heading stands deeper than any that an article has."""


class Meanings:
    """Tells the meaning of paragraphs by their properties (`w:pPr`)."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering

    def of(self, properties: Element | None) -> Meaning:
        """Return what a paragraph with these properties is."""
        style = "" if properties is None else value(properties, "pStyle") or ""
        meaning, level = self._styles.meaning(style)
        place = self._place(properties, style)
        mark = self._numbering.level(place.instance, place.level or 0) if place is not None else Level("none")
        outline = None if properties is None else number(value(properties, "outlineLvl"))
        if outline is not None and not isinstance(meaning, Part):
            meaning, level = outlined(outline)
        if isinstance(meaning, Part):
            return Meaning(_kind_of(meaning), part=meaning, has_label=mark.kind is BlockKind.NUMBER)
        if meaning is not BlockKind.PARAGRAPH and not meaning.is_list:
            is_too_deep = level >= len(HEADINGS) and meaning in HEADINGS
            return Meaning(meaning, has_label=mark.kind is BlockKind.NUMBER, is_too_deep=is_too_deep)
        if self._styles.is_credit(style):
            return Meaning(is_credit=True)
        is_caption = self._styles.is_caption(style)
        letters = "" if is_caption else style
        if place is not None and place.instance == "0":
            return Meaning(is_caption=is_caption, letters=letters)
        if place is None or mark.kind is BlockKind.PARAGRAPH:
            return Meaning(meaning, level, is_caption=is_caption, letters=letters)
        return Meaning(
            mark.kind,
            place.level or 0,
            letters=letters,
            counted=self._numbering.counted(place.instance) if mark.kind is BlockKind.NUMBER else "",
            start=mark.start,
            has_label=mark.has_words(place.level or 0),
        )

    def is_picture(self, properties: Element | None) -> bool:
        """Whether a paragraph with these properties is the place of a picture."""
        return properties is not None and self._styles.is_picture(value(properties, "pStyle") or "")

    def is_rule(self, properties: Element | None) -> bool:
        """Whether an empty paragraph with these properties is a line across the page."""
        if properties is None:
            return False
        border = properties.find(f"{W}pBdr")
        if border is None:
            return self._styles.is_rule(value(properties, "pStyle") or "")
        drawn = {name for name in (*_LINES, *_SIDES) if value(border, name) not in (None, "none", "nil")}
        return bool(drawn) and drawn.isdisjoint(_SIDES)

    def _place(self, properties: Element | None, style: str) -> ListPlace | None:
        """Return the numbering of a paragraph; a level that it does not tell is that of its style."""
        place = None if properties is None else list_place(properties)
        styled = self._styles.numbering(style)
        if place is None:
            own = None if properties is None else number(value(properties, "numPr/ilvl"))
            return styled if styled is None or own is None else ListPlace(styled.instance, own)
        if place.level is None:
            level = styled.level if styled is not None else self._styles.meaning(style)[1]
            return ListPlace(place.instance, level)
        return place


def _kind_of(part: Part) -> BlockKind:
    return BlockKind.HEADING_1 if part is Part.HEADLINE else BlockKind.PARAGRAPH
