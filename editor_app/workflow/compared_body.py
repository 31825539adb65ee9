"""Two bodies set against each other: paragraphs and rows of tables by their words, pictures by their files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, Table
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text import diff
from editor_app.text.diff import Row
from editor_app.workflow import compared_pictures, compared_tables
from editor_app.workflow.compared import Passage
from editor_app.workflow.compared_form import dress_changed, kind_changed
from editor_app.workflow.seal import without_comments

_BETWEEN_CELLS = " │ "
_BETWEEN_BLOCKS = " ¶ "
"""What stands between the paragraphs of a cell: a row of a table is read as one line."""

_RULES = QT_TRANSLATE_NOOP("compared", "Добавлена черта"), QT_TRANSLATE_NOOP("compared", "Убрана черта")
_EMPTY = QT_TRANSLATE_NOOP("compared", "Добавлен пустой абзац"), QT_TRANSLATE_NOOP("compared", "Убран пустой абзац")
_BECAME = (
    QT_TRANSLATE_NOOP("compared", "Абзац стал строкой таблицы"),
    QT_TRANSLATE_NOOP("compared", "Строка таблицы стала абзацем"),
)
_OTHERWISE = QT_TRANSLATE_NOOP("compared", "Изменено строение текста")


@dataclass(frozen=True, slots=True)
class _Line:
    """What is compared as one: a block, or a row of a table, whose `place` is the numbers of the table and of the row.

    `kinds` are kind and level of its blocks.
    """

    text: str
    marks: tuple[Mark, ...]
    kinds: tuple[tuple[BlockKind, int], ...]
    place: tuple[int, int] | None = None


def passages(before: Document, after: Document) -> tuple[Passage, ...]:
    """Return everything that the two have in the order of reading; what went stands where it was."""
    old, new = list(_lines(before)), list(_lines(after))
    rows = diff.paragraphs([line.text for line in old], [line.text for line in new])
    sides = list(_sides(rows, old, new))
    tables = compared_tables.said(
        _tables(before),
        _tables(after),
        [(one.place if one else None, other.place if other else None) for one, other in sides],
    )
    texts = [Passage(row, (*tables.get(number, ()), *_said(row, *sides[number]))) for number, row in enumerate(rows)]
    made = compared_pictures.put_in(texts, _pictures(before), _pictures(after))
    if not any(passage.is_changed for passage in made) and without_comments(before) != without_comments(after):
        made.append(Passage(said=(_OTHERWISE,)))
    return tuple(made)


def _lines(document: Document) -> Iterator[_Line]:
    """Yield what has words: everything but pictures."""
    table = 0
    for part in document.parts:
        if isinstance(part, Table):
            yield from (_row(cells, (table, number)) for number, cells in enumerate(part.rows))
            table += 1
        elif part.picture is None:
            yield _Line(part.text, part.marks, ((part.kind, part.level),))


def _row(cells: Sequence[Cell], place: tuple[int, int]) -> _Line:
    text = ""
    marks: list[Mark] = []
    kinds = []
    for column, cell in enumerate(cells):
        for number, block in enumerate(cell.blocks):
            if column or number:
                text += _BETWEEN_BLOCKS if number else _BETWEEN_CELLS
            kinds.append((block.kind, block.level))
            if block.picture is None:
                start = len(text)
                marks += [replace(mark, start=mark.start + start, end=mark.end + start) for mark in block.marks]
                text += block.text
    return _Line(text, tuple(marks), tuple(kinds), place)


def _sides(
    rows: Sequence[Row], old: Sequence[_Line], new: Sequence[_Line]
) -> Iterator[tuple[_Line | None, _Line | None]]:
    """Yield the two lines that each row is about."""
    before, after = iter(old), iter(new)
    for row in rows:
        yield next(before) if row.before is not None else None, next(after) if row.after is not None else None


def _said(row: Row, before: _Line | None, after: _Line | None) -> Iterator[Message]:
    if before is None or after is None:
        one = before or after
        if one is not None and one.place is None and not one.text:
            yield (_RULES if one.kinds[0][0] is BlockKind.RULE else _EMPTY)[after is None]
        if after is not None:
            yield from dress_changed((), after.marks, row.pieces)
        return
    if (before.place is None) is not (after.place is None):
        yield _BECAME[after.place is None]
    else:
        for kinds in zip(before.kinds, after.kinds, strict=False):
            yield from kind_changed(*kinds)
    if row.is_changed or before.marks != after.marks:
        yield from dress_changed(before.marks, after.marks, row.pieces)


def _tables(document: Document) -> list[Table]:
    return [part for part in document.parts if isinstance(part, Table)]


def _pictures(document: Document) -> list[tuple[int, Block]]:
    """Return the pictures, each with how many lines stand before it; one in a table stands before its row."""
    found: list[tuple[int, Block]] = []
    lines = 0
    for part in document.parts:
        if isinstance(part, Table):
            for cells in part.rows:
                found += [(lines, block) for cell in cells for block in cell.blocks if block.picture is not None]
                lines += 1
        elif part.picture is not None:
            found.append((lines, part))
        else:
            lines += 1
    return found
