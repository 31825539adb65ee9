"""A comparison in two columns: each sentence that changed stands whole beside what became of it."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextTable

from editor_app.i18n import translate
from editor_app.text.diff import Change, Row
from editor_app.ui.comparing.sheet import Sheet, dress, near_changes
from editor_app.ui.theme import colours
from editor_app.workflow.compared import Comparison, Part, Passage

Cut = Sequence[Sequence[Row]]
"""The sentences of each passage of a part."""


def write(sheet: Sheet, comparison: Comparison, cuts: Sequence[Cut], names: tuple[str, str]) -> None:
    """Write the parts in which something changed; `names` are what the two contents are called."""
    table = sheet.table(1, 2)
    for column, name in enumerate(names):
        sheet.enter(table, 0, column)
        sheet.begin(0)
        sheet.write(name, dress(colours().muted, weight=QFont.Weight.DemiBold))
    sheet.leave(table)
    for part, cut in zip(comparison.parts, cuts, strict=True):
        if part.is_changed:
            _part(sheet, part, cut)


def _part(sheet: Sheet, part: Part, cut: Cut) -> None:
    sheet.title(str(part.title))
    near, folded = near_changes(part.passages), 0
    for number, (passage, rows) in enumerate(zip(part.passages, cut, strict=True)):
        if number in near:
            sheet.fold(folded)
            folded = 0
            _passage(sheet, passage, rows)
        else:
            folded += 1
    sheet.fold(folded)


def _passage(sheet: Sheet, passage: Passage, rows: Sequence[Row]) -> None:
    sheet.say(passage)
    if any(passage.pictures):
        sheet.pictures(passage)
    if not rows:
        return
    table = sheet.table(len(rows), 2)
    label = translate("comparison", "Подпись: ") if any(passage.pictures) else ""
    for number, row in enumerate(rows):
        _sentence(sheet, table, number, row, "" if number else label)
    sheet.leave(table)


def _sentence(sheet: Sheet, table: QTextTable, number: int, row: Row, label: str) -> None:
    quiet = dress(colours().muted)
    for column, (side, other) in enumerate(((row.before, Change.ADDED), (row.after, Change.REMOVED))):
        sheet.enter(table, number, column)
        sheet.begin(0)
        sheet.write(label, quiet)
        if side is None:
            sheet.write("\N{EM DASH}", quiet)
        elif not row.is_changed:
            sheet.write(side, quiet)
        else:
            start = sheet.cursor.position()
            if row.is_moved:
                sheet.write(_moved(row), quiet)
            sheet.write_pieces(row.pieces, without=other)
            if column or row.after is None:  # one stop a sentence, at what it is now
                sheet.end(start)


def _moved(row: Row) -> str:
    if row.after is None:
        return translate("comparison", "Перенесено отсюда: ")
    return translate("comparison", "Перенесено сюда: ")
