"""What the editor paints beside and behind the letters: bullets, bars, rules, pictures, notes, the heads of tables.

None of it is in the text, so none of it can be typed into, undone or saved.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextBlock

from editor_app.document.model import BlockKind, MarkKind, Picture
from editor_app.i18n import translate
from editor_app.ui.editor import formats, grids, marks, zooming
from editor_app.ui.editor.dress import SIGN_ROOM
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.theme import colours

if TYPE_CHECKING:
    from editor_app.ui.editor.rich_text import RichText

_BULLETS = "•◦▪"
_NOTE_HEAD = 26
"""Pixels above a note for the words that say what it is."""
_SMALL = 0.78
"""Size of such words relative to the body."""


def paint_below(field: "RichText", painter: QPainter, rect: QRect) -> None:
    """Draw what lies behind the letters."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for table in grids.tables(field.document()):
        head = grids.head_rect(field.document(), table)
        if head is not None and head.intersects(QRectF(rect)):
            painter.fillRect(head, _colour("hover"))
    for block, place in marks.visible_blocks(field, rect):
        if formats.kind_of(block.blockFormat()) is BlockKind.NOTE:
            _paint_note(field, painter, block, place)


def paint_above(field: "RichText", painter: QPainter, rect: QRect) -> None:
    """Draw what stands beside the letters."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for block, place in marks.visible_blocks(field, rect):
        if not block.layout().lineCount():
            continue
        _paint_signs(field, painter, block, place)
        kind = formats.kind_of(block.blockFormat())
        picture = formats.picture_of(block.blockFormat())
        if kind is BlockKind.QUOTE:
            _paint_bar(painter, block, place)
        elif kind.is_list:
            _paint_item(field, painter, block, place)
        elif kind is BlockKind.RULE:
            _paint_rule(field, painter, block, place)
        elif picture is not None:
            _paint_picture(field, painter, block, place, picture)


def picture_rect(block: QTextBlock, place: QRectF, picture: Picture) -> QRectF:
    """Return where the picture of a block stands; `place` is that of the block."""
    lines, zoom = text_rect(block, place), zooming.scale(block.document())
    width, height = formats.picture_size(picture)
    scale = min(zoom, lines.width() / width)
    bottom = lines.top() - (formats.PICTURE_MARGIN + formats.credit_height(picture)) * zoom
    return QRectF(lines.left(), bottom - height * scale, width * scale, height * scale)


def text_rect(block: QTextBlock, place: QRectF) -> QRectF:
    """Return the place of the lines of a block, as wide as they may be."""
    layout = block.layout()
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    top = place.top() + first.y()
    left, width = place.left() + first.x(), first.width()
    if block.length() == 1 and grids.is_behind(block):
        document, form, zoom = block.document(), block.blockFormat(), zooming.scale(block.document())
        left = document.documentMargin() * zoom + form.indent() * zoom
        width = document.textWidth() - left - form.rightMargin() - document.documentMargin() * zoom
    return QRectF(left, top, width, place.top() + last.y() + last.height() - top)


def head_height(block: QTextBlock) -> float:
    """Return the pixels of the screen that a note is painted above its words."""
    return (_NOTE_HEAD + 6) * zooming.scale(block.document())


def _paint_bar(painter: QPainter, block: QTextBlock, place: QRectF) -> None:
    lines, left = text_rect(block, place), 16 * zooming.scale(block.document())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour("outline"))
    painter.drawRoundedRect(QRectF(lines.left() - left, lines.top(), 3, lines.height()), 1.5, 1.5)


def _paint_item(field: "RichText", painter: QPainter, block: QTextBlock, place: QRectF) -> None:
    form = block.blockFormat()
    level = formats.level_of(form)
    bullet = formats.kind_of(form) is BlockKind.BULLET
    text = _BULLETS[level % len(_BULLETS)] if bullet else f"{_number(block)}."
    line = block.layout().lineAt(0)
    painter.setFont(field.letters)
    painter.setPen(_colour("muted"))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    left = place.left() + line.x() - width - 8 * zooming.scale(block.document())
    painter.drawText(QPointF(left, place.top() + line.y() + line.ascent()), text)


def _paint_rule(field: "RichText", painter: QPainter, block: QTextBlock, place: QRectF) -> None:
    lines = text_rect(block, place)
    chosen = field.hasFocus() and field.textCursor().block() == block
    painter.setPen(QPen(_colour("accent" if chosen else "outline"), 2 if chosen else 1))
    painter.drawLine(QPointF(lines.left(), lines.center().y()), QPointF(lines.right(), lines.center().y()))


def _paint_note(field: "RichText", painter: QPainter, block: QTextBlock, place: QRectF) -> None:
    if not block.layout().lineCount():
        return
    lines, zoom = text_rect(block, place), zooming.scale(block.document())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour("warning_soft"))
    painter.drawRoundedRect(lines.adjusted(-16 * zoom, -head_height(block), 16, 10 * zoom), 6, 6)
    painter.setPen(_colour("warning"))
    painter.setFont(_small(field, QFont.Weight.DemiBold))
    head = QRectF(lines.left(), lines.top() - _NOTE_HEAD * zoom, lines.width(), _NOTE_HEAD * zoom)
    text = translate("sheet", "Заметка редактору · не публикуется")
    _draw_line(painter, head, text, Qt.AlignmentFlag.AlignVCenter)


def _paint_picture(field: "RichText", painter: QPainter, block: QTextBlock, place: QRectF, picture: Picture) -> None:
    rect, lines = picture_rect(block, place, picture), text_rect(block, place)
    image = field.pictures.image(picture.digest) if picture.digest else None
    if image is not None and not image.isNull():
        painter.drawImage(rect, image)
    else:
        _paint_nothing(field, painter, rect, picture, is_missing=image is not None)
    painter.setPen(_colour("muted"))
    if block.length() == 1 and not field.isReadOnly():
        painter.setFont(_small(field))
        _draw_line(painter, lines, translate("sheet", "Подпись"), Qt.AlignmentFlag.AlignVCenter)
    if picture.credit:
        painter.setFont(_small(field))
        height = formats.credit_height(picture) * zooming.scale(block.document())
        below = QRectF(rect.left(), rect.bottom() + 2, rect.width(), height)
        _draw_line(painter, below, picture.credit, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
    if field.hasFocus() and field.textCursor().block() == block:
        painter.setPen(QPen(_colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-1, -1, 1, 1))


def _paint_nothing(field: "RichText", painter: QPainter, rect: QRectF, picture: Picture, *, is_missing: bool) -> None:
    """Draw the place of a picture that is not there, and say why."""
    painter.setPen(QPen(_colour("border"), 1))
    painter.setBrush(_colour("window"))
    painter.drawRoundedRect(rect, 4, 4)
    if is_missing:
        text = translate("sheet", "Файла картинки нет в хранилище")
    elif picture.digest:
        text = translate("sheet", "Картинка загружается…")
    else:
        text = translate("sheet", "Картинка не загружена") + (f"\n{picture.source}" if picture.source else "")
    painter.setPen(_colour("muted"))
    painter.setFont(_small(field))
    inside = rect.adjusted(12, 8, -12, -8)
    metrics = QFontMetricsF(painter.font())
    cut = "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, inside.width()) for line in text.split("\n"))
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, cut)


def _paint_signs(field: "RichText", painter: QPainter, block: QTextBlock, place: QRectF) -> None:
    """Draw the numbers of footnotes behind their words, in the room that the dress keeps for them."""
    ours = field.passages.known(block.blockNumber())
    notes = [mark for mark in ours.marks if mark.kind is MarkKind.FOOTNOTE]
    if not notes:
        return
    all_blocks = (each.block for each in field.passages.rows[: block.blockNumber()] if each.block is not None)
    number = sum(mark.kind is MarkKind.FOOTNOTE for each in all_blocks for mark in each.marks)
    offsets = Offsets(ours.text)
    painter.setFont(_small(field))
    painter.setPen(_colour("accent"))
    for mark in notes:
        number += 1
        unit = offsets.to_units(mark.end)
        line = block.layout().lineForTextPosition(unit - 1)
        x = marks.x_of(line.cursorToX(unit)) - field.letters.pointSizeF() * SIGN_ROOM
        top = place.top() + line.y() + line.ascent() - painter.fontMetrics().ascent() * 1.5
        painter.drawText(QPointF(place.left() + x + 1, top + painter.fontMetrics().ascent()), str(number))


def _draw_line(painter: QPainter, rect: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
    cut = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, alignment, cut)


def _small(field: "RichText", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(field.window().font())
    font.setPointSizeF(field.letters.pointSizeF() * _SMALL)
    font.setWeight(weight)
    return font


def _number(block: QTextBlock) -> int:
    """Return the number of an item: one more than the items of its list before it."""
    kind, level = formats.kind_of(block.blockFormat()), formats.level_of(block.blockFormat())
    number = 1
    before = block.previous()
    while before.isValid():
        form = before.blockFormat()
        if not formats.kind_of(form).is_list or formats.level_of(form) < level:
            break
        if formats.level_of(form) == level:
            if formats.kind_of(form) is not kind:
                break
            number += 1
        before = before.previous()
    return number


def _colour(name: str) -> QColor:
    return QColor(getattr(colours(), name))
