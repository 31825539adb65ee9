"""Two bodies set against each other: paragraphs and rows of tables by their words, pictures by their files."""

from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from editor_app.document.model import BlockKind, Document, Table
from editor_app.document.suggestions import ids
from editor_app.document.verdicts import proposed
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.rows import PARAGRAPH, Row, paragraphs
from editor_app.workflow import compared_moves, compared_pictures, compared_tables
from editor_app.workflow.compared import Passage
from editor_app.workflow.compared_form import dress_changed, kind_changed
from editor_app.workflow.compared_lines import Line, joined, lines, pictures
from editor_app.workflow.compared_suggestions import Found, decided, suggested, waiting, with_fates
from editor_app.workflow.seal import without_comments

_RULES = QT_TRANSLATE_NOOP("compared", "Добавлена черта"), QT_TRANSLATE_NOOP("compared", "Убрана черта")
_EMPTY = QT_TRANSLATE_NOOP("compared", "Добавлен пустой абзац"), QT_TRANSLATE_NOOP("compared", "Убран пустой абзац")
_BECAME = (
    QT_TRANSLATE_NOOP("compared", "Абзац стал строкой таблицы"),
    QT_TRANSLATE_NOOP("compared", "Строка таблицы стала абзацем"),
)
_OTHERWISE = QT_TRANSLATE_NOOP("compared", "Изменено строение текста")


def passages(before: Document, after: Document) -> tuple[Passage, ...]:
    """Return all that the two have as they are proposed, in the order of reading; what went stands where it was."""
    is_suggested = bool(ids(before) or ids(after))
    found = (suggested(before), suggested(after)) if is_suggested else None
    was, now = proposed(before), proposed(after)
    old, new = lines(was, found and found[0]), lines(now, found and found[1])
    alone = [{place for place, line in enumerate(side) if not line.is_paragraph} for side in (old, new)]
    rows = paragraphs([line.text for line in old], [line.text for line in new], (alone[0], alone[1]))
    sides = list(_sides(rows, old, new))
    places = [(one.place if one else None, other.place if other else None) for one, other in sides]
    tables = compared_tables.said(_tables(was), _tables(now), places)
    moves = compared_moves.said(rows, sides)
    texts = [
        _passage(row, *sides[number], (*tables.get(number, ()), *moves.get(number, ())), found)
        for number, row in enumerate(rows)
    ]
    before_pictures, after_pictures = pictures(was, found and found[0]), pictures(now, found and found[1])
    made = compared_pictures.put_in(texts, before_pictures, after_pictures, found)
    if any(passage.is_changed for passage in made) or without_comments(before) == without_comments(after):
        return tuple(made)
    traces = ((old.trace, new.trace) for old, new in sides if old and new)
    said = [message for one, other in traces if one and other for message in waiting(one, other)]
    return (*made, *(Passage(said=(message,)) for message in said or (_OTHERWISE,)))


def _sides(rows: Sequence[Row], old: Sequence[Line], new: Sequence[Line]) -> Iterator[tuple[Line | None, Line | None]]:
    """Yield the lines, joined, that each row is about."""
    before, after = iter(old), iter(new)
    for row in rows:
        yield joined(list(islice(before, _number(row.before)))), joined(list(islice(after, _number(row.after))))


def _number(text: str | None) -> int:
    """Return how many lines the side of a row has."""
    return 0 if text is None else text.count(PARAGRAPH) + 1


def _passage(
    row: Row,
    before: Line | None,
    after: Line | None,
    said: tuple[Message, ...],
    found: Found | None,
) -> Passage:
    told = (*said, *_said(row, before, after))
    if found is None:
        return Passage(row, told)
    was, now = (line.trace if line else None for line in (before, after))
    return Passage(with_fates(row, was, now, found), (*told, *(decided(row.pieces, was, now) if was and now else ())))


def _said(row: Row, before: Line | None, after: Line | None) -> Iterator[Message]:
    if before is None or after is None:
        one = before or after
        if one is not None and one.place is None and not one.text:
            yield (_RULES if one.kinds[0][0] is BlockKind.RULE else _EMPTY)[after is None]
        return
    if (before.place is None) is not (after.place is None):
        yield _BECAME[after.place is None]
    else:
        last = before.kinds[-1], after.kinds[-1]
        for old, new in zip_longest(before.kinds, after.kinds):
            yield from kind_changed(old or last[0], new or last[1])
    if row.is_changed or before.marks != after.marks:
        yield from dress_changed(before.marks, after.marks, row.pieces)


def _tables(document: Document) -> list[Table]:
    return [part for part in document.parts if isinstance(part, Table)]
