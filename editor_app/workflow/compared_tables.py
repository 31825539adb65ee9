"""What changed in the build of tables, said in words; what changed in their words is in the rows themselves."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from editor_app.document.model import Table
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.rows import paragraphs
from editor_app.workflow.excerpts import excerpt

Place: TypeAlias = tuple[int, int]
"""The numbers of a table of its body and of a row of it, from 0."""

_TABLE = (
    QT_TRANSLATE_NOOP("compared", "Добавлена таблица: строк {rows}, столбцов {columns}"),
    QT_TRANSLATE_NOOP("compared", "Убрана таблица: строк {rows}, столбцов {columns}"),
)
_ROW = (
    QT_TRANSLATE_NOOP("compared", "В таблицу добавлена строка {number}"),
    QT_TRANSLATE_NOOP("compared", "Из таблицы убрана строка {number}"),
)
_COLUMN = (
    QT_TRANSLATE_NOOP("compared", "В таблицу добавлен столбец {number}: «{words}»"),
    QT_TRANSLATE_NOOP("compared", "Из таблицы убран столбец {number}: «{words}»"),
)
"""Each of a pair is said of what came, then of what went."""

_HEADER = QT_TRANSLATE_NOOP("compared", "Строк в шапке таблицы: было {before}, стало {after}")
_JOINED = QT_TRANSLATE_NOOP("compared", "В таблице объединены или разделены ячейки")


def said(
    before: Sequence[Table], after: Sequence[Table], lines: Sequence[tuple[Place | None, Place | None]]
) -> Mapping[int, Sequence[Message]]:
    """Return what is to be said at which of the compared lines, of which each is told where it was and where it is."""
    found: defaultdict[int, list[Message]] = defaultdict(list)
    twins = _twins(lines)
    is_twin = set(twins.values())
    told: set[int] = set()
    for number, (one, other) in enumerate(lines):
        if other is not None and other[0] not in told:
            told.add(other[0])
            earlier = next((a for a, c in twins.items() if c == other[0]), None)
            if earlier is None:
                found[number].append(_size(_TABLE[0], after[other[0]]))
            else:
                found[number] += _rebuilt(before[earlier], after[other[0]])
        if one is None and other is not None and other[0] in is_twin:
            found[number].append(_ROW[0].with_values(number=other[1] + 1))
        elif one is not None and other is None:
            if one[0] in twins:
                found[number].append(_ROW[1].with_values(number=one[1] + 1))
            elif one[1] == 0:
                found[number].append(_size(_TABLE[1], before[one[0]]))
    return found


def _twins(lines: Sequence[tuple[Place | None, Place | None]]) -> Mapping[int, int]:
    """Return which tables (by number) are the same one: those that have the most rows in common."""
    votes = Counter((one[0], other[0]) for one, other in lines if one is not None and other is not None)
    found: dict[int, int] = {}
    for (one, other), _ in votes.most_common():
        if one not in found and other not in found.values():
            found[one] = other
    return found


def _size(said: Message, table: Table) -> Message:
    return said.with_values(rows=len(table.rows), columns=table.width)


def _rebuilt(before: Table, after: Table) -> Iterator[Message]:
    if before.width != after.width:
        yield from _columns(before, after)
    if before.header != after.header:
        yield _HEADER.with_values(before=before.header, after=after.header)
    if _joints(before) != _joints(after):
        yield _JOINED


def _columns(before: Table, after: Table) -> Iterator[Message]:
    old = new = 0
    for row in paragraphs(_texts(before), _texts(after)):
        old, new = old + (row.before is not None), new + (row.after is not None)
        if row.before is None and row.after is not None:
            yield _COLUMN[0].with_values(number=new, words=excerpt(row.after.split("\n")[0]))
        elif row.after is None and row.before is not None:
            yield _COLUMN[1].with_values(number=old, words=excerpt(row.before.split("\n")[0]))


def _texts(table: Table) -> list[str]:
    """Return the words of each column, a line for each cell that begins in it."""
    texts = [""] * table.width
    for row, column, cell in table.places():
        words = " ".join(block.text for block in cell.blocks)
        texts[column] += f"\n{words}" if row else words
    return texts


def _joints(table: Table) -> Counter[tuple[int, int]]:
    """Return of what sizes, and how many, the cells are that take more than one place."""
    return Counter((cell.rows, cell.columns) for *_, cell in table.places() if cell.rows > 1 or cell.columns > 1)
