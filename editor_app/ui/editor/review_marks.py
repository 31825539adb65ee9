"""What people said and suggested, shown in the body: their colours, bars at the margin, tints under words."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block, Mark, MarkKind
from editor_app.text.span import Span
from editor_app.ui.editor import edges, marks
from editor_app.ui.editor.commenting import Commenting
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.proposing import Proposing
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.suggesting import Suggesting
from editor_app.ui.theme import colours
from editor_app.workflow.proposals import Slot

_BAR, _ROOM = 3, 14
"""Pixels that a bar is wide, and that it stands before the text."""


class ReviewMarks(QObject):
    """Paints suggestions and comments of a body; `chosen` is the thread whose words stand out."""

    chosenChanged = Signal()

    def __init__(self, body: RichText, suggesting: Suggesting, commenting: Commenting, proposing: Proposing) -> None:
        super().__init__(body)
        self.chosen = ""
        self.is_quiet = False
        self._body = body
        self._suggesting = suggesting
        self._commenting = commenting
        self._proposing = proposing
        self._bars = _Bars(body, self.paint_bars)
        for slot, field in proposing.fields.items():
            beside = _Bars(field, partial(self._paint_bar, slot, field))
            proposing.changed.connect(beside.update)
        body.below.append(self._paint_comments)
        body.above.append(self._paint_ends)
        body.dress.colour_of = self.colour_of
        commenting.changed.connect(body.viewport().update)
        suggesting.changed.connect(self._bars.update)
        self._had_bars = False
        body.document().contentsChanged.connect(self._follow)

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Show no more than the bars, and pale what is to go; or every mark."""
        self.is_quiet = is_quiet
        self._body.dress.is_quiet = is_quiet
        self._body.dress.renew()
        self._body.viewport().update()

    def _follow(self) -> None:
        """Follow a change of the text where there are bars, or were until now: most texts never have any."""
        has_bars = bool(self._suggesting.register.known)
        if has_bars or self._had_bars:
            self._bars.update()
        self._had_bars = has_bars

    def choose(self, thread: str) -> None:
        """Let the words of a thread stand out, or no words."""
        if thread != self.chosen:
            self.chosen = thread
            self._body.viewport().update()
            self.chosenChanged.emit()

    def colour_of(self, suggestion: str) -> QColor:
        """Return the colour of whoever made a suggestion."""
        known = self._suggesting.register.known.get(suggestion)
        return self.colour_of_person(known.author if known else "")

    def colour_of_person(self, name: str) -> QColor:
        """Return a person's colour: the first to have said anything here has the first one."""
        suggested = {each.id: each.author for each in self._suggesting.register.known.values()}
        suggested |= {each.id: each.author for each in self._proposing.proposals()}
        people: dict[str, None] = dict.fromkeys(suggested[id_] for id_ in sorted(suggested))
        for thread in self._commenting.threads:
            for remark in thread.remarks:
                people.setdefault(remark.author)
        order = list(people)
        every = colours().people
        return QColor(every[(order.index(name) if name in people else len(order)) % len(every)])

    def paint_bars(self, painter: QPainter, rect: QRect) -> None:
        """Draw a bar beside each paragraph in which something is suggested; a dotted one where it is only its form."""
        if self._body.isHidden() or not self._suggesting.register.known:
            return
        for ours, block, place in self._visible(rect):
            suggested = [mark for mark in ours.marks if mark.kind.is_suggestion]
            if not suggested:
                continue
            pen = QPen(self.colour_of(_id(suggested[0])), _BAR)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if all(mark.kind is MarkKind.FORMATTING for mark in suggested):
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            top = place.top() + block.layout().lineAt(0).y() if block.layout().lineCount() else place.top()
            painter.drawLine(QPointF(_BAR, top), QPointF(_BAR, place.bottom()))

    def _paint_bar(self, slot: Slot, field: Field, painter: QPainter, rect: QRect) -> None:
        """Draw a bar beside a field for which something is proposed, in the colour of whoever did so last."""
        del rect
        found = self._proposing.about(slot)
        if found and not field.isHidden():
            painter.setPen(QPen(self.colour_of_person(found[-1].author), _BAR, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(_BAR, 0), QPointF(_BAR, field.height()))

    def _visible(self, rect: QRect) -> Iterator[tuple[Block, QTextBlock, QRectF]]:
        for block, place in marks.visible_blocks(self._body, rect):
            yield self._body.passages.known(block.blockNumber()), block, place

    def _paint_comments(self, field: Field, painter: QPainter, rect: QRect) -> None:
        del field
        still_open = {thread.id for thread in self._commenting.threads if not thread.resolved}
        if not still_open or self.is_quiet:
            return
        for ours, block, place in self._visible(rect):
            for mark in ours.marks:
                if mark.kind is MarkKind.COMMENT and mark.value in still_open:
                    self.tint(painter, block, place, mark.span, is_chosen=mark.value == self.chosen)

    def tint(self, painter: QPainter, block: QTextBlock, place: QRectF, span: Span, *, is_chosen: bool) -> None:
        """Paint the ground of words that are commented on."""
        used = colours()
        for part in marks.stretches(block, place, span):
            tint = part.rect.adjusted(-1, 1, 1, -1)
            painter.fillRect(tint, QColor(used.accent_soft if is_chosen else used.warning_soft))
            painter.setPen(QPen(QColor(used.accent if is_chosen else used.warning), 2 if is_chosen else 1))
            painter.drawLine(tint.bottomLeft(), tint.bottomRight())

    def _paint_ends(self, field: Field, painter: QPainter, rect: QRect) -> None:
        """Draw the sign of a paragraph where its end is put in or taken out."""
        if self.is_quiet or not self._suggesting.register.known:
            return
        painter.setFont(field.letters)
        for ours, block, place in self._visible(rect):
            at_end = [mark for mark in ours.marks if mark.kind.is_suggestion and mark.end > len(ours.text)]
            ends = [mark for mark in at_end if mark.kind is not MarkKind.FORMATTING]
            if not ends or not block.layout().lineCount() or _ends_cell(block):
                continue
            line = block.layout().lineAt(block.layout().lineCount() - 1)
            left = place.left() + marks.x_of(line.cursorToX(Offsets(ours.text).to_units(len(ours.text)))) + 2
            baseline = place.top() + line.y() + line.ascent()
            painter.setPen(self.colour_of(_id(ends[-1])))
            painter.drawText(QPointF(left, baseline), "¶")
            width = painter.fontMetrics().horizontalAdvance("¶")
            is_out = any(mark.kind is MarkKind.DELETION for mark in ends)
            height = baseline - line.ascent() * 0.35 if is_out else baseline + 2
            painter.drawLine(QPointF(left, height), QPointF(left + width, height))


def _ends_cell(block: QTextBlock) -> bool:
    """Whether a block is the last of a cell, whose end is about the cell."""
    return QTextCursor(block).currentTable() is not None and edges.is_beside_frame(block, forward=True)


def _id(mark: Mark) -> str:
    return suggestion_of(mark.kind, mark.value)


class _Bars(QWidget):
    """The strip before a field in which its bars stand; `paint` draws them."""

    def __init__(self, body: Field, paint: Callable[[QPainter, QRect], None]) -> None:
        super().__init__(body.parentWidget())
        self._body = body
        self._paint = paint
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column: QWidget | None = None
        body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent | QMoveEvent | QShowEvent):
            self._stand()
        elif isinstance(event, QHideEvent):
            self.update()
        return False

    def _stand(self) -> None:
        """Stand before the text, on the page on which its column lies."""
        column = self._body.parentWidget()
        page = column.parentWidget() if column is not None else None
        if column is None or page is None:
            return
        if column is not self._column:
            column.installEventFilter(self)
            self._column = column
            self.setParent(page)
            self.show()
        corner = self._body.mapTo(page, QPoint(-_ROOM, 0))
        self.setGeometry(QRect(corner, QSize(2 * _BAR, self._body.height())))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, event.rect())
        painter.end()
