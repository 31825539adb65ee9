"""Suggestions in the text on screen: where each stands, and a verdict on some of them as one step of undo."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import partial

from PySide6.QtGui import QTextCursor

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block
from editor_app.document.verdicts import Verdict, resolved
from editor_app.text.span import Span
from editor_app.ui.editor import cells, selection, touched
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.offsets import Offsets

_WORD = re.compile(r"\S+")


def decide(editor: ArticleEditor, chosen: Collection[str], verdict: Verdict) -> None:
    """Accept or reject suggestions of the body, and proposals round it, as one step over all fields."""
    blocks = [block for _, block in _blocks(editor)]
    runs = list(touched.runs(blocks, cells.ground(editor.body.document()), chosen, verdict))
    with editor.undoing.joined():
        if runs:
            editor.suggesting.resolve(partial(resolved, chosen=chosen, verdict=verdict), runs)
        editor.proposing.decide(chosen, verdict)


def place_of(editor: ArticleEditor, id_: str) -> QTextCursor | None:
    """Return a cursor over the first words that a suggestion is about, None where it stands no more."""
    return next(places(editor, id_), None)


def places(editor: ArticleEditor, id_: str) -> Iterator[QTextCursor]:
    """Yield cursors over the words that a suggestion is about, in each block; over its end there is nothing to select.

    The parts of a suggestion that touch, as new words in place of others, are one place; so are the cells of a table.
    """
    ground, tables = cells.ground(editor.body.document()), set[int]()
    for number, block in _blocks(editor):
        spans = [
            mark.span for mark in block.marks if mark.kind.is_suggestion and suggestion_of(mark.kind, mark.value) == id_
        ]
        if not spans or (table := ground.cell(number).in_table) in tables:
            continue
        if table and max(spans).end > len(block.text):
            tables.add(table)
        found, offsets = editor.body.document().findBlockByNumber(number), Offsets(block.text)
        cursor = QTextCursor(found)
        for start, end in _joined(spans):
            stop = min(end, len(block.text))
            cursor.setPosition(found.position() + offsets.to_units(min(start, stop)))
            cursor.setPosition(found.position() + offsets.to_units(stop), QTextCursor.MoveMode.KeepAnchor)
            yield QTextCursor(cursor)


def words_near(editor: ArticleEditor, id_: str) -> QTextCursor | None:
    """Return a cursor over words that a suggestion is about; where it is about none, over the nearest word.

    None where it stands no more, or the body has no word.
    """
    found = list(places(editor, id_))
    about = next((each for each in found if each.selectedText().strip()), None)
    if about is not None or not found:
        return about
    here, rows = found[0].blockNumber(), editor.body.passages
    place = Offsets(rows.known(here).text).to_points(found[0].positionInBlock())
    for number in sorted(range(len(rows.rows)), key=lambda number: abs(number - here)):
        words = [Span(*word.span()) for word in _WORD.finditer(rows.known(number).text)]
        before = [word for word in words if (number, word.start) <= (here, place)]
        if words:
            return editor.body.span(number, before[-1] if before else words[0])
    return None


def at_cursor(editor: ArticleEditor) -> str | None:
    """Return the newest suggestion that the cursor stands in or touches, None where there is none."""
    cursor = editor.body.textCursor()
    block = editor.body.passages.known(cursor.blockNumber())
    return at(block, Offsets(block.text).to_points(cursor.positionInBlock()))


def at(block: Block, place: int) -> str | None:
    """Return the newest suggestion of a block at a place or touching it."""
    found = [
        suggestion_of(mark.kind, mark.value)
        for mark in block.marks
        if mark.kind.is_suggestion and mark.start <= place <= mark.end
    ]
    return max(found, default=None)


def selected(editor: ArticleEditor) -> frozenset[str]:
    """Return the suggestions that the selection of the body touches."""
    cursor, made = editor.body.textCursor(), set()
    for found, start, end in selection.ranges(cursor):
        block = editor.body.passages.known(found.blockNumber())
        offsets = Offsets(block.text)
        first = offsets.to_points(start - found.position())
        last = offsets.to_points(end - found.position())
        reaches_end = cursor.selectionEnd() > end
        for mark in block.marks:
            if mark.kind.is_suggestion and mark.start < last + reaches_end and mark.end > first:
                made.add(suggestion_of(mark.kind, mark.value))
    return frozenset(made)


def in_order(editor: ArticleEditor) -> list[str]:
    """Return the suggestions of the body in the order of their places, behind the proposals round it."""
    made: dict[str, None] = dict.fromkeys(each.id for each in editor.proposing.proposals())
    for _, block in _blocks(editor):
        for mark in block.marks:
            if mark.kind.is_suggestion:
                made.setdefault(suggestion_of(mark.kind, mark.value))
    return list(made)


def _joined(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start, end = min(spans)
    for first, last in sorted(spans):
        if first > end:
            yield start, end
            start = first
        end = max(end, last) if first <= end else last
    yield start, end


def _blocks(editor: ArticleEditor) -> Iterator[tuple[int, Block]]:
    rows = editor.body.passages
    return ((number, rows.known(number)) for number in range(len(rows.rows)))
