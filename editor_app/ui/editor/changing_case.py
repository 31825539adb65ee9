"""Changing the case of the selected words, or of the one at the cursor: a step of undo that keeps every mark."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextCursor

from editor_app.document.model import MarkKind
from editor_app.text.casing import next_case
from editor_app.text.tokens import tokens
from editor_app.ui.editor import formats, selection
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.steps import one_step


class _Piece(NamedTuple):
    """Letters of one format between two positions of the document."""

    start: int
    end: int
    form: QTextCharFormat
    text: str


class CaseCycle:
    """Goes round the cases; remembers what it began with as long as nothing else is done."""

    def __init__(self) -> None:
        self._done: tuple[Field, int, int, int] | None = None
        self._original: list[str] = []

    def turn(self, field: Field) -> None:
        """Put the words into the next case; those that somebody suggests to take out are left as they are."""
        cursor = field.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        paragraphs = list(_paragraphs(cursor))
        now = ["".join(piece.text for piece in pieces) for pieces in paragraphs]
        if field.isReadOnly() or not "".join(now).strip():
            return
        start, end, count = cursor.selectionStart(), cursor.selectionEnd(), field.document().characterCount()
        if self._done != (field, field.document().revision(), start, end):
            self._original = now
        after = [next_case(original, text) for original, text in zip(self._original, now, strict=True)]
        with field.replacing() if _is_whole(cursor) else nullcontext():
            _write(cursor, paragraphs, after)
        grown = field.document().characterCount() - count  # in suggest mode, by what was there before
        places = (_beside_letter(field, max(start, at + grown * (at > start))) for at in (anchor, position))
        field.setTextCursor(selection.span(cursor, *places))
        self._done = (field, field.document().revision(), start, end + grown)


def _beside_letter(field: Field, place: int) -> int:
    """Return a place that is not between the two units of one letter: a caret in a word may have come there."""
    return place - ("\udc00" <= field.document().characterAt(place) <= "\udfff")


def _is_whole(cursor: QTextCursor) -> bool:
    """Whether a selection begins and ends between words: else a suggestion is of the very letters of it."""
    for place in (cursor.selectionStart(), cursor.selectionEnd()):
        block = cursor.document().findBlock(place)
        at = Offsets(block.text()).to_points(place - block.position())
        if any(token.start < at < token.end for token in tokens(block.text())):
            return False
    return True


def _paragraphs(cursor: QTextCursor) -> Iterator[list[_Piece]]:
    """Yield what is selected of each paragraph, but for what is taken out already."""
    block, pieces = -1, list[_Piece]()
    for start, end, form in selection.runs(cursor):
        number = cursor.document().findBlock(start).blockNumber()
        if number != block:
            yield pieces
            block, pieces = number, []
        if not any(kind is MarkKind.DELETION for kind, _ in formats.looks_of(form)):
            pieces.append(_Piece(start, end, form, selection.span(cursor, start, end).selectedText()))
    yield pieces


def _write(cursor: QTextCursor, paragraphs: Sequence[Sequence[_Piece]], texts: Sequence[str]) -> None:
    """Write texts of the same length over paragraphs, each letter in the format of the one that it replaces."""
    with one_step(cursor):
        for pieces, text in zip(paragraphs, texts, strict=True):
            place = 0
            for piece in pieces:
                letters = text[place : place + len(piece.text)]
                place += len(piece.text)
                if letters != piece.text:
                    selection.span(cursor, piece.start, piece.end).insertText(letters, piece.form)
