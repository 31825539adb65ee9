"""A comparison in two columns: each sentence that changed stands whole beside what became of it."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtGui import QFont

from editor_app.i18n import translate
from editor_app.text.diff import Change
from editor_app.text.rows import Row
from editor_app.ui.comparing.dress import dress
from editor_app.ui.comparing.sheet import Sheet, write_changes
from editor_app.ui.comparing.words import Words
from editor_app.ui.theme import colours
from editor_app.workflow.compared import Comparison, Passage


def write(sheet: Sheet, comparison: Comparison, names: tuple[str, str]) -> None:
    """Write the parts in which something changed; `names` are what the two contents are called."""
    table = sheet.table(1, 2)
    for column, name in enumerate(names):
        sheet.enter(table, 0, column)
        sheet.begin(0)
        sheet.write(name, dress(colours().muted, weight=QFont.Weight.DemiBold))
    sheet.leave(table)
    write_changes(sheet, comparison, partial(_passage, sheet))


def _passage(sheet: Sheet, passage: Passage) -> None:
    sentences = passage.row.sentences or (passage.row,)
    pairs = list(_beside(sentences))
    if not pairs:
        return
    words = Words(sheet, [piece for sentence in sentences for piece in sentence.pieces])
    table = sheet.table(len(pairs), 2)
    for number, pair in enumerate(pairs):
        for column, (sentence, without) in enumerate(zip(pair, (Change.ADDED, Change.REMOVED), strict=True)):
            sheet.enter(table, number, column)
            sheet.begin(0)
            if any(passage.pictures) and not number:
                sheet.write(translate("comparison", "Подпись: "), dress(colours().muted))
            if sentence is None and column == 0 and pair[1] is not None:
                _stood(sheet, words, pair[1])
            else:
                _side(sheet, words, sentence, without)
    sheet.leave(table)
    words.note()


def _beside(sentences: Sequence[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    """Yield what stands in one row: a sentence on both sides, or one that went and one that came there instead."""
    went: list[Row] = []
    came: list[Row] = []
    for sentence in [*sentences, None]:
        if sentence is not None and sentence.before is None:
            came.append(sentence)
        elif sentence is not None and sentence.after is None:
            went.append(sentence)
        else:
            yield from zip_longest(went, came)
            went, came = [], []
            if sentence is not None:
                yield sentence, sentence


def _stood(sheet: Sheet, words: Words, sentence: Row) -> None:
    """Write what a sentence that is new here was, where it was moved and reworded; else that it was not."""
    moves = [piece.move for piece in sentence.pieces if piece.move is not None]
    if all(piece.change is Change.SAME for move in moves for piece in move.pieces):
        _side(sheet, words, None, Change.ADDED)
        return
    for move in moves:
        words.write(move.pieces, Change.ADDED, is_moved=True)


def _side(sheet: Sheet, words: Words, sentence: Row | None, without: Change) -> None:
    if sentence is None:
        sheet.write("\N{EM DASH}", dress(colours().muted))
    elif not sentence.is_changed:
        sheet.write((sentence.after or "").strip(), dress(colours().muted))
    else:
        words.write(sentence.pieces, without)
