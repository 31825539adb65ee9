"""Makes blocks of a Qt document read as blocks of ours; only what differs is touched, so cursors keep their places.

It is the caller who opens the step of undo.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor_app.document.model import Block
from editor_app.text.parting import change
from editor_app.ui.editor import conversion, formats
from editor_app.ui.editor.offsets import Offsets

_MOST_LETTERS = 400
"""A changed stretch of more letters than these is put in anew as a whole."""


def rewrite(target: QTextDocument, number: int, now: Sequence[Block], wanted: Sequence[Block]) -> None:
    """Make the blocks from a `number` on, which are as `now` says and lie in one cell or in none, as `wanted` says.

    Neither may be empty.
    """
    before, after = ("\n".join(block.text for block in blocks) for blocks in (now, wanted))
    if before == after and len(now) == len(wanted):
        for at, (one, other) in enumerate(zip(now, wanted, strict=True)):
            _form(target.findBlockByNumber(number + at), one, other)
        return
    if len(now) == len(wanted):
        for at in reversed(range(len(now))):
            _write(target, number + at, now[at].text, wanted[at].text)
    else:
        _write(target, number, before, after)
    for at, block in enumerate(wanted):
        found = target.findBlockByNumber(number + at)
        _form(found, conversion.block_of(found), block)


def _write(target: QTextDocument, number: int, before: str, after: str) -> None:
    """Change the letters and the ends of paragraphs; their forms are to be set after that."""
    place, offsets = target.findBlockByNumber(number).position(), Offsets(before)
    cursor = QTextCursor(target)
    for start, end, text in reversed(list(_edits(before, after))):
        cursor.setPosition(place + offsets.to_units(start))
        cursor.setPosition(place + offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for count, line in enumerate(text.split("\n")):
            if count:
                cursor.insertBlock()
            cursor.insertText(line, formats.char_format(frozenset()))


def _edits(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    start, end_before, end_after = change(before, after)
    old, new = before[start:end_before], after[start:end_after]
    if not old or not new or max(len(old), len(new)) > _MOST_LETTERS:
        if old or new:
            yield start, end_before, new
        return
    from difflib import SequenceMatcher  # with the first change of this kind

    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield start + a, start + b, new[c:d]


def _form(block: QTextBlock, now: Block, wanted: Block) -> None:
    """Give a block whose letters are right the form that it should have."""
    if now == wanted:
        return  # it may be one that only Qt wants
    cursor = QTextCursor(block)
    if _dress(now) != _dress(wanted) or not formats.has_kind(block.blockFormat()):
        if now.kind is wanted.kind:
            cursor.setBlockFormat(conversion.form_of(wanted))
        else:
            conversion.set_block_format(cursor, conversion.form_of(wanted))
    offsets, first = Offsets(wanted.text), block.position()
    for start, end in _differing(now, wanted):
        cursor.setPosition(first + offsets.to_units(start))
        cursor.setPosition(first + offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        looks = frozenset((mark.kind, mark.value) for mark in wanted.marks if mark.start <= start and end <= mark.end)
        cursor.setCharFormat(formats.char_format(looks))


def _dress(block: Block) -> Block:
    """Return what the format of a block holds: all but its letters."""
    ends = (replace(mark, start=0, end=1) for mark in block.marks if mark.end > len(block.text))
    return replace(block, text="", marks=tuple(ends))


def _differing(now: Block, wanted: Block) -> Iterator[tuple[int, int]]:
    """Yield the stretches of letters that have other meanings, each of one look."""
    length = len(wanted.text)
    every = (*now.marks, *wanted.marks)
    borders = sorted({min(place, length) for mark in every for place in mark.span})
    for start, end in pairwise(borders):
        one, other = (
            {(mark.kind, mark.value) for mark in block.marks if mark.start <= start and end <= mark.end}
            for block in (now, wanted)
        )
        if one != other:
            yield start, end
