"""Room above what is painted over its words: a picture, the head of a note.

It is the distance to the block before, and Qt gives none where no block is before: at the top of a text and under a
table. There the frame gives it: the margin of the text, or of the table. That is kept in the step of undo of the change
that made it so, and goes with it.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFrame

from editor_app.document.model import BlockKind
from editor_app.ui.editor import formats, grids

if TYPE_CHECKING:
    from editor_app.ui.editor.rich_text import RichText

_Room: TypeAlias = tuple[QTextFrame, float, float]

_PAINTED = (BlockKind.PICTURE, BlockKind.NOTE)


class Headroom(QObject):
    """Keeps the room in a body; it follows a change when all others did, which have to see what was changed."""

    def __init__(self, body: "RichText") -> None:
        super().__init__(body)
        self._body = body
        body.document().contentsChanged.connect(self._follow)

    def _follow(self) -> None:
        due = [] if self._body.is_replaying else _due(self._body.document())
        if due:
            cursor = QTextCursor(self._body.document())
            cursor.joinPreviousEditBlock()
            _give(due)
            cursor.endEditBlock()


def give(document: QTextDocument) -> None:
    """Give the room in a document that was just filled, of which nothing can be undone."""
    document.setUndoRedoEnabled(False)
    _give(_due(document))
    document.setUndoRedoEnabled(True)


def _due(document: QTextDocument) -> list[_Room]:
    rooms = ((room, room[0].frameFormat()) for room in wanted(document))
    return [room for room, form in rooms if (form.topMargin(), form.bottomMargin()) != room[1:]]


def _give(due: Iterable[_Room]) -> None:
    for frame, above, below in due:
        form = frame.frameFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        frame.setFrameFormat(form)


def wanted(document: QTextDocument) -> Iterator[_Room]:
    """Yield the text and its tables, each with the pixels that it has to keep above and below itself."""
    margin = document.documentMargin()
    tables = grids.tables(document)
    first = document.begin()
    under_nothing = not tables or tables[0].firstPosition() > first.position() + first.length()
    yield document.rootFrame(), margin + (_above(first) if under_nothing else 0), margin
    for table in tables:
        before = document.findBlock(table.firstPosition() - 1)
        behind = document.findBlock(table.lastPosition() + 1)
        yield table, grids.ABOVE + _below(before), grids.BELOW + _above(behind)


def _above(block: QTextBlock) -> float:
    form = block.blockFormat()
    return form.topMargin() if formats.kind_of(form) in _PAINTED else 0


def _below(block: QTextBlock) -> float:
    """Return what stands below a block where Qt gives nothing: a table is no block."""
    form = block.blockFormat()
    return form.bottomMargin() if formats.kind_of(form) in _PAINTED else 0
