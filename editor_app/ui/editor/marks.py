"""Painting of the marks under findings: over the text, never in it, so that nothing of it can be undone or saved."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock, QTextCursor, QTextLine

from editor_app.proofreading.finding import Finding, Kind
from editor_app.text.span import Span
from editor_app.ui.editor import zooming
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.theme import colours

if TYPE_CHECKING:
    from editor_app.ui.editor.field import Field

COLOUR: dict[Kind, str] = {
    Kind.SPELLING: "spelling",
    Kind.GRAMMAR: "grammar",
    Kind.PUNCTUATION: "grammar",
    Kind.TYPOGRAPHY: "typography",
    Kind.STYLE: "style",
    Kind.FACTS: "facts",
}
"""Name of a kind's colour in `theme.Colours`."""

_LEAST_WIDTH = 9.0
"""Pixels; a mark under a thin letter or an empty place is drawn at least this wide."""


_PERIOD, _HEIGHT = 8, 4
"""Pixels after which the pattern of a mark begins anew, and that it is high."""


SIGN = 2 * _PERIOD
"""Pixels that the sign of a kind is wide: the same shape as under the words, for those who see no colours."""


Painted: TypeAlias = dict[object, list[tuple[QTextBlock, QRectF]]]
"""By the four numbers of an area, the blocks that it shows, and where they stand."""


class Stretch(NamedTuple):
    """A part of a line of text on screen, in the coordinates of the field."""

    rect: QRectF
    baseline: float


def colour_of(kind: Kind) -> QColor:
    """Return the colour of a kind of finding in the theme in use."""
    return QColor(getattr(colours(), COLOUR[kind]))


def visible_blocks(field: "Field", rect: QRect) -> Iterable[tuple[QTextBlock, QRectF]]:
    """Return the blocks of a field that `rect` shows, and where they stand; of one paint, sought only once."""
    if field.painted is None:
        return _visible_blocks(field, rect)
    area = rect.getRect()
    if area not in field.painted:
        field.painted[area] = list(_visible_blocks(field, rect))
    return field.painted[area]


def _visible_blocks(field: "Field", rect: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
    layout, scale = field.document().documentLayout(), zooming.scale(field.document())
    cursor = field.cursorForPosition(rect.topLeft())
    block, table = cursor.block(), cursor.currentTable()
    if table is not None:  # the cells beside that one may begin before it
        block = table.firstCursorPosition().block()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        top = place.top() - block.blockFormat().topMargin() * scale
        if top > rect.bottom() and QTextCursor(block).currentTable() is None:
            return
        yield block, place
        block = block.next()


def stretches(
    block: QTextBlock, place: QRectF, finding: Finding | Span, offsets: Offsets | None = None
) -> Iterator[Stretch]:
    """Yield where the words of a finding stand, line by line; `place` is that of the block, `offsets` of its text."""
    offsets = offsets or Offsets(block.text())
    start, end = offsets.to_units(finding.start), offsets.to_units(finding.end)
    layout = block.layout()
    line = layout.lineForTextPosition(start) if layout.lineCount() else QTextLine()
    while line.isValid():
        first, last = line.textStart(), line.textStart() + line.textLength()
        left, right = sorted((x_of(line.cursorToX(max(start, first))), x_of(line.cursorToX(min(end, last)))))
        if right - left < _LEAST_WIDTH:
            middle = (left + right) / 2
            left, right = middle - _LEAST_WIDTH / 2, middle + _LEAST_WIDTH / 2
        top = place.top() + line.y()
        yield Stretch(QRectF(place.left() + left, top, right - left, line.height()), top + line.ascent())
        if end <= last:
            return
        line = layout.lineAt(line.lineNumber() + 1)


def x_of(answer: object) -> float:
    """Qt gives the place together with the cursor it belongs to."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]  # the stubs give object


def paint(field: "Field", painter: QPainter, rect: QRect) -> QRect | None:
    """Draw the marks of what `rect` shows; return where one was held back because its word is being typed."""
    typed = field.typed_at()
    held = None
    area = QRectF(rect).adjusted(0, -_HEIGHT, 0, 0)  # a mark may reach below its line
    tiles: dict[Kind, QPixmap] = {}
    for block, place in visible_blocks(field, rect):
        passage = field.passages.of(block)
        shown = passage.shown
        if not shown or not place.intersects(area):
            continue
        offsets = Offsets(passage.text)
        here = offsets.to_points(typed - block.position()) if typed is not None and _holds(block, typed) else None
        for finding in shown:
            if here is not None and finding.start <= here <= finding.end:
                held = place.toAlignedRect()
                continue
            if finding.kind not in tiles:
                tiles[finding.kind] = _tile_for(painter, finding.kind)
            for part in stretches(block, place, finding, offsets):
                if part.rect.intersects(area):
                    _underline(painter, part, tiles[finding.kind])
    return held


def _holds(block: QTextBlock, position: int) -> bool:
    return block.position() <= position < block.position() + block.length()


def _underline(painter: QPainter, part: Stretch, tile: QPixmap) -> None:
    left, right = round(part.rect.left()), round(part.rect.right())
    _draw_row(painter, QRectF(left, round(part.baseline) + 2, right - left, _HEIGHT), tile)


def draw(painter: QPainter, place: QRectF, kind: Kind) -> None:
    """Draw the mark of a kind from the left to the right end of a place, at its top."""
    _draw_row(painter, QRectF(place.left(), place.top(), place.width(), _HEIGHT), _tile_for(painter, kind))


def _draw_row(painter: QPainter, place: QRectF, tile: QPixmap) -> None:
    """Draw a mark as a row of tiles, which costs a tenth of the same drawn as lines."""
    start = QPointF(place.left() % _PERIOD, 0)  # on a grid of the field, so that neighbouring repaints meet
    painter.drawTiledPixmap(place, tile, start)


def _tile_for(painter: QPainter, kind: Kind) -> QPixmap:
    return _tile(kind, colour_of(kind).name(), painter.device().devicePixelRatio())


def sample(kind: Kind, scale: float) -> QPixmap:
    """Return a short piece of the mark of a kind, as a sign for it; `scale` is the pixels of the screen to one."""
    made = QPixmap(round(SIGN * scale), round(_HEIGHT * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw(painter, QRectF(0, 0, SIGN, _HEIGHT), kind)
    painter.end()
    return made


@lru_cache(maxsize=64)
def _tile(kind: Kind, colour: str, scale: float) -> QPixmap:
    """Return one period of a kind's mark: the shapes differ, not the colours alone."""
    tile = QPixmap(round(_PERIOD * scale), round(_HEIGHT * scale))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 1.3)
    match kind:
        case Kind.SPELLING:
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(x, 0.9 if x % 4 else 3.1) for x in range(-2, _PERIOD + 3, 2)])
        case Kind.GRAMMAR | Kind.PUNCTUATION:
            painter.fillRect(QRectF(0, 0, _PERIOD, 1), pen.color())
            painter.fillRect(QRectF(0, 3, _PERIOD, 1), pen.color())
        case Kind.TYPOGRAPHY | Kind.STYLE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pen.color())
            for x in range(0, _PERIOD, 4):
                painter.drawEllipse(QRectF(x + 0.6, 0.8, 2.4, 2.4))
        case Kind.FACTS:
            painter.fillRect(QRectF(0, 1, _PERIOD - 3, 2), pen.color())
    painter.end()
    return tile
