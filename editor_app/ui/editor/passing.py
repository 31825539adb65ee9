"""In suggest mode a key that deletes passes over what is taken out already, to what it can still take out."""

from PySide6.QtGui import QTextCursor

from editor_app.document.model import MarkKind
from editor_app.ui.editor import edges, formats
from editor_app.ui.editor.formats import Look
from editor_app.ui.editor.rich_text import RichText


def pass_taken_out(body: RichText, *, forward: bool) -> None:
    """Bring the cursor over letters and ends of paragraphs that are taken out; into or out of a cell it does not go."""
    cursor = body.textCursor()
    if cursor.hasSelection():
        return
    before = cursor.position()
    _pass_letters(cursor, forward=forward)
    while _pass_end(cursor, forward=forward):
        _pass_letters(cursor, forward=forward)
    if cursor.position() != before:
        body.setTextCursor(cursor)


def _pass_letters(cursor: QTextCursor, *, forward: bool) -> None:
    block, place = cursor.block(), cursor.positionInBlock()
    for run in block.textFormats() if forward else reversed(block.textFormats()):
        inside = run.start <= place < run.start + run.length if forward else run.start < place
        if inside and run.start + run.length >= place:
            if not _is_out(formats.looks_of(run.format)):
                break
            place = run.start + run.length if forward else run.start
    cursor.setPosition(block.position() + min(place, block.length() - 1))


def _pass_end(cursor: QTextCursor, *, forward: bool) -> bool:
    """Go over the end of a paragraph that is taken out, if the cursor stands beside one."""
    block = cursor.block()
    if not (cursor.atBlockEnd() if forward else cursor.atBlockStart()) or edges.is_beside_frame(block, forward=forward):
        return False
    other = block.next() if forward else block.previous()
    ended = block if forward else other
    if not other.isValid() or not _is_out(formats.end_looks_of(ended.blockFormat())):
        return False
    cursor.setPosition(other.position() if forward else other.position() + other.length() - 1)
    return True


def _is_out(looks: frozenset[Look]) -> bool:
    return any(kind is MarkKind.DELETION for kind, _ in looks)
