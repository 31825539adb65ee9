"""Cutting a document into pages, and painting them: no heading ends a page, no line stands alone.

Qt cuts pages where their height ends, and knows only how to begin one before a block. So the document is laid out as
one long strip, and cut here between its lines.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from editor_app.i18n import translate
from editor_app.ui.printing.styles import HOLDS, SMALL, base_font, unit

_FOOT = 28
"""Points at the foot of a page that belong to its number."""

_HEAD = 26
"""Points at the head of a page that belong to its mark, where it bears one."""

_SHORT = 3
"""Lines up to which a paragraph is not torn apart."""


class Strip(NamedTuple):
    """A piece of the long document, from edge to edge; `head` is that of the table that it goes on with."""

    top: float
    bottom: float
    head: "Strip | None" = None

    @property
    def height(self) -> float:
        """How much of a page it takes, with its head."""
        return self.bottom - self.top + (self.head.height if self.head else 0)


@dataclass(frozen=True, slots=True)
class Line:
    """What is never cut: a line of text, or a row of a table; `holds` the next one on its page.

    `head` is that of its table, and stands over a page that begins with such a row.
    """

    top: float
    bottom: float
    holds: bool = False
    head: Strip | None = None


class Pages:
    """A document on the pages of a device; `title` stands at the foot of each beside its number.

    `mark` stands at the head of each: what the page is not, and when it was made.
    """

    def __init__(
        self, document: QTextDocument, device: QPagedPaintDevice, title: str, mark: tuple[str, str] | None = None
    ) -> None:
        self._document = document
        self._title = title
        self._mark = mark
        self._unit = device.logicalDpiY() / 72
        self._paper = QSizeF(device.width(), device.height())
        self._head = _HEAD * self._unit if mark else 0.0
        self._height = self._paper.height() - self._head - _FOOT * self._unit
        document.setTextWidth(self._paper.width())
        document.size()  # lays everything out: Qt puts it off otherwise
        self.strips = cut(list(_lines(document, self._unit / unit())), self._height)
        """Where each page begins and ends in the long document."""

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.strips)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, the first being 0, black on white whatever the theme of the window is."""
        strip = self.strips[number]
        if strip.head is not None:
            self._paint_strip(painter, strip.head, self._head)
        self._paint_strip(painter, strip, self._head + (strip.head.height if strip.head else 0))
        if self._mark is not None:
            self._paint_head(painter, *self._mark)
        self._paint_foot(painter, number)

    def _paint_strip(self, painter: QPainter, strip: Strip, at: float) -> None:
        painter.save()
        painter.translate(0, at - strip.top)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))  # signs of lists, lines of tables
        context.palette = palette
        context.clip = QRectF(0, strip.top, self._paper.width(), strip.bottom - strip.top)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_head(self, painter: QPainter, mark: str, when: str) -> None:
        """Write the mark over a thin line, so that a page that lies on a desk alone says it too."""
        font = base_font()
        font.setPointSizeF(SMALL)
        painter.setFont(font)
        painter.setPen(QColor(Qt.GlobalColor.black))
        room = QRectF(0, 0, self._paper.width(), SMALL * 1.5 * self._unit)
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, when)
        font.setBold(True)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, mark)
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), 0.75 * self._unit))
        line = room.bottom() + 3 * self._unit
        painter.drawLine(QPointF(0, line), QPointF(room.width(), line))

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        font = base_font()
        font.setPointSizeF(SMALL)
        painter.setFont(font)
        painter.setPen(QColor(Qt.GlobalColor.black))
        foot = QRectF(0, self._head + self._height, self._paper.width(), _FOOT * self._unit)
        place = translate("printing", "{page} из {pages}").format(page=number + 1, pages=self.count)
        metrics = QFontMetricsF(painter.font(), painter.device())
        room = foot.width() - metrics.horizontalAdvance(place) - 2 * SMALL * self._unit
        painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, place)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(foot, Qt.AlignmentFlag.AlignBottom, title)


def paint_all(
    device: QPagedPaintDevice, document: QTextDocument, title: str, mark: tuple[str, str] | None = None
) -> None:
    """Paint a document on a device, page after page. Raises `OSError` when the device takes none."""
    pages = Pages(document, device, title, mark)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the device takes no pages")
    for number in range(pages.count):
        if number:
            device.newPage()
        pages.paint(painter, number)
    painter.end()


def cut(lines: list[Line], height: float) -> list[Strip]:
    """Return the pages of so many lines, each as high as `height` at most.

    A line that holds the next one goes with it to the next page, unless a page would be empty then.
    """
    pages, first = [], 0
    while first < len(lines):
        end, top, head = first + 1, lines[first].top, lines[first].head
        while end < len(lines) and Strip(top, lines[end].bottom, head).height <= height:
            end += 1
        held = end
        while first < held < len(lines) and lines[held - 1].holds:
            held -= 1
        end = held if held > first else end
        pages.append(Strip(top, lines[end - 1].bottom, head))
        first = end
    return pages or [Strip(0, height)]


def _lines(document: QTextDocument, scale: float) -> Iterator[Line]:
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is None:
            yield from _lines_of(document, block)
            block = block.next()
        else:
            yield from _rows_of(document, table, scale)
            block = document.findBlock(table.lastPosition() + 1)


def _lines_of(document: QTextDocument, block: QTextBlock) -> Iterator[Line]:
    place, layout = document.documentLayout().blockBoundingRect(block), block.layout()
    number = layout.lineCount()
    for each in range(number):
        rect = layout.lineAt(each).rect()
        alone = number > 1 and (number <= _SHORT or each in (0, number - 2)) and each < number - 1
        form = block.blockFormat()
        holds = bool(form.headingLevel()) or form.boolProperty(HOLDS) or alone
        yield Line(place.top() + rect.top(), place.top() + rect.bottom(), holds)


def _rows_of(document: QTextDocument, table: QTextTable, scale: float) -> Iterator[Line]:
    """Yield the rows of a table; those that a cell joins are one. The head holds the first row of the rest.

    `scale` is how many dots of the device one of a format takes.
    """
    padding = table.format().toTableFormat().cellPadding() * scale
    joined: list[Line] = []
    head, heads = None, table.format().toTableFormat().headerRowCount()
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) != (row, column):
                continue
            first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
            layout = document.documentLayout()
            top = layout.blockBoundingRect(first).top() - padding
            bottom = layout.blockBoundingRect(last).bottom() + padding
            if joined and top < joined[-1].bottom - padding:
                joined[-1] = replace(joined[-1], bottom=max(joined[-1].bottom, bottom))
            elif row < heads:
                joined.append(Line(top, bottom, holds=True))
            else:
                head = head or (Strip(joined[0].top, joined[-1].bottom) if joined else None)
                joined.append(Line(top, bottom, head=head))
    yield from joined
