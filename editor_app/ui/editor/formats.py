"""How meanings are written into Qt's formats.

A format holds the meaning in properties of our own, and beside it whatever makes Qt show it. Only the meaning is
ever read back, so that dress never turns into meaning. What depends on the theme or the zoom (colours, the size of
headings) is not in the formats at all but laid over them by `dress`.
"""

import json
from dataclasses import asdict
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from editor_app.document.model import BlockKind, MarkKind, Picture
from editor_app.ui.editor import typeface

Look: TypeAlias = tuple[MarkKind, str]
"""A meaning that letters can have, and its value: the address of a link, the text of a footnote."""

_KIND = QTextFormat.Property.UserProperty.value + 1
_LEVEL = _KIND + 1
_LOOKS = _KIND + 2
_PICTURE = _KIND + 3
_END_LOOKS = _KIND + 4

_CURSOR_SIZE = {BlockKind.HEADING_1: 2, BlockKind.HEADING_2: 1}
"""Steps of Qt's scale of sizes (1.2 and 1.5 times) that come nearest to those of headings."""

_LINE = 1.55
_HEADING_LINE = 1.3
"""Height of a line by the size of its letters."""

INDENT_WIDTH = 1.0
"""Pixels of one step in, of which a format tells how many: of all that sets a block in, they alone follow the zoom."""

_LIST_INDENT = 28
"""Pixels by which each level of a list stands further in."""

_QUOTE_INDENT = 24

_SPACING: dict[BlockKind, tuple[int, int]] = {
    BlockKind.HEADING_1: (26, 8),
    BlockKind.HEADING_2: (22, 6),
    BlockKind.HEADING_3: (16, 4),
    BlockKind.BULLET: (0, 6),
    BlockKind.NUMBER: (0, 6),
    BlockKind.QUOTE: (8, 16),
    BlockKind.RULE: (0, 12),
    BlockKind.NOTE: (48, 28),
}
"""Pixels above and below a block; every other kind has those of a paragraph."""

_NOTE_INDENT = 16

_GAP = 10
"""Pixels of the line that Qt keeps on either side of a table, where no block of ours is."""

PICTURE_BOX = (672, 440)
"""Pixels, across and down, that a picture takes at most."""

_UNKNOWN_PICTURE = (672, 140)
"""Pixels of the place of a picture whose size is not known."""

PICTURE_MARGIN = 10
"""Pixels above a picture, and between it and its caption."""

_CREDIT_HEIGHT = 20
"""Pixels of the line below the picture that says who made it."""


def credit_height(picture: Picture) -> int:
    """Return the pixels, down, of the line that says who made a picture."""
    return _CREDIT_HEIGHT if picture.credit else 0


def picture_size(picture: Picture) -> tuple[int, int]:
    """Return the pixels, across and down, in which a picture is shown at 100 % where the sheet is wide enough."""
    if not (picture.width > 0 and picture.height > 0):
        return _UNKNOWN_PICTURE
    scale = min(1, PICTURE_BOX[0] / picture.width, PICTURE_BOX[1] / picture.height)
    return max(round(picture.width * scale), 1), max(round(picture.height * scale), 1)


@lru_cache(maxsize=256)
def block_format(
    kind: BlockKind, level: int = 0, picture: Picture | None = None, end: frozenset[Look] = frozenset()
) -> QTextBlockFormat:
    """Return the format of a block of a kind.

    `level` is the depth of a list item, `picture` that of a picture, `end` are the meanings that the end of the
    paragraph has, as if it were one more letter.
    """
    made = QTextBlockFormat()
    made.setProperty(_KIND, kind.value)
    if level:
        made.setProperty(_LEVEL, level)
    if end:
        made.setProperty(_END_LOOKS, json.dumps(sorted(end), ensure_ascii=False))
    above, below = _SPACING.get(kind, (0, 12))
    if picture is not None:
        made.setProperty(_PICTURE, json.dumps(asdict(picture), ensure_ascii=False))
        # Of what stands below one block and above the next, Qt takes the larger: what has to have room is above.
        above = picture_size(picture)[1] + credit_height(picture) + 3 * PICTURE_MARGIN
        below = 2 * PICTURE_MARGIN
    made.setTopMargin(above)
    made.setBottomMargin(below)
    heading = kind in _HEADINGS
    height = typeface.line_height(_HEADING_LINE if heading else _LINE)
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if kind.is_list:
        made.setIndent(_LIST_INDENT * (level + 1))
    elif kind is BlockKind.QUOTE:
        made.setIndent(_QUOTE_INDENT)
        made.setRightMargin(_QUOTE_INDENT)
    elif kind is BlockKind.NOTE:
        made.setIndent(_NOTE_INDENT)
        made.setRightMargin(_NOTE_INDENT)
    if heading:
        made.setHeadingLevel(_HEADINGS.index(kind) + 1)
    return made


_HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)


@lru_cache(maxsize=32)
def empty_format(kind: BlockKind) -> QTextCharFormat:
    """Return the format that gives the cursor its height in an empty block of a kind; no letter ever has it."""
    made = QTextCharFormat()
    if kind in _CURSOR_SIZE:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment.value, _CURSOR_SIZE[kind])
    return made


def kind_of(made: QTextBlockFormat) -> BlockKind:
    """Return what a block of this format is; one that was never given a kind is a paragraph."""
    written = made.stringProperty(_KIND)
    return BlockKind(written) if written else BlockKind.PARAGRAPH


def has_kind(made: QTextBlockFormat) -> bool:
    """Whether the format was given a kind; blocks that only Qt wants, beside a table or in nothing, are given none."""
    return made.hasProperty(_KIND)


@lru_cache(maxsize=1)
def gap_format() -> QTextBlockFormat:
    """Return the format of an empty block that is there only because Qt wants one beside a table."""
    made = QTextBlockFormat()
    made.setLineHeight(_GAP, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made


def is_gap(made: QTextBlockFormat) -> bool:
    """Whether a block of this format stands beside a table and has to become a paragraph before it is written in."""
    return not has_kind(made) and made.lineHeightType() == QTextBlockFormat.LineHeightTypes.FixedHeight.value


def end_looks_of(made: QTextBlockFormat) -> frozenset[Look]:
    """Return the meanings that the end of a block of this format has."""
    written = made.stringProperty(_END_LOOKS)
    return _read(written) if written else frozenset()


def picture_of(made: QTextBlockFormat) -> Picture | None:
    """Return the picture of a block of this format, None where it has none."""
    written = made.stringProperty(_PICTURE)
    return _read_picture(written) if written else None


@lru_cache(maxsize=256)
def _read_picture(written: str) -> Picture:
    return Picture(**json.loads(written))


def level_of(made: QTextBlockFormat) -> int:
    """Return the depth of a block of this format."""
    return made.intProperty(_LEVEL)


@lru_cache(maxsize=1024)
def char_format(looks: frozenset[Look]) -> QTextCharFormat:
    """Return the format of letters that have these meanings."""
    made = QTextCharFormat()
    if looks:
        made.setProperty(_LOOKS, json.dumps(sorted(looks), ensure_ascii=False))
    for kind, href in looks:
        match kind:
            case MarkKind.BOLD:
                made.setFontWeight(QFont.Weight.Bold)
            case MarkKind.ITALIC:
                made.setFontItalic(True)
            case MarkKind.UNDERLINE:
                made.setFontUnderline(True)
            case MarkKind.STRIKE:
                made.setFontStrikeOut(True)
            case MarkKind.SUPERSCRIPT:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            case MarkKind.SUBSCRIPT:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
            case MarkKind.LINK:
                made.setAnchor(True)
                made.setAnchorHref(href)
    return made


def looks_of(made: QTextCharFormat) -> frozenset[Look]:
    """Return the meanings of letters of this format."""
    written = made.stringProperty(_LOOKS)
    return _read(written) if written else frozenset()


@lru_cache(maxsize=1024)
def _read(written: str) -> frozenset[Look]:
    return frozenset((MarkKind(kind), href) for kind, href in json.loads(written))
