"""What changed in the form of a paragraph, said in words: what it is, and how its words are dressed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from editor_app.document.model import BlockKind, Mark, MarkKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.diff import Change, Piece
from editor_app.text.looks import is_alike
from editor_app.workflow.compared_unseen import between
from editor_app.workflow.excerpts import excerpt

Look: TypeAlias = tuple[MarkKind, str]

KINDS: Mapping[BlockKind, Message] = {
    BlockKind.PARAGRAPH: QT_TRANSLATE_NOOP("compared", "обычный абзац"),
    BlockKind.HEADING_1: QT_TRANSLATE_NOOP("compared", "заголовок 1"),
    BlockKind.HEADING_2: QT_TRANSLATE_NOOP("compared", "заголовок 2"),
    BlockKind.HEADING_3: QT_TRANSLATE_NOOP("compared", "заголовок 3"),
    BlockKind.QUOTE: QT_TRANSLATE_NOOP("compared", "цитата"),
    BlockKind.BULLET: QT_TRANSLATE_NOOP("compared", "пункт списка"),
    BlockKind.NUMBER: QT_TRANSLATE_NOOP("compared", "нумерованный пункт"),
    BlockKind.PICTURE: QT_TRANSLATE_NOOP("compared", "картинка"),
    BlockKind.RULE: QT_TRANSLATE_NOOP("compared", "черта"),
    BlockKind.NOTE: QT_TRANSLATE_NOOP("compared", "заметка редактору"),
}

_CAME: Mapping[MarkKind, Message] = {
    MarkKind.BOLD: QT_TRANSLATE_NOOP("compared", "Стало полужирным: «{words}»"),
    MarkKind.ITALIC: QT_TRANSLATE_NOOP("compared", "Стало курсивом: «{words}»"),
    MarkKind.UNDERLINE: QT_TRANSLATE_NOOP("compared", "Стало подчёркнутым: «{words}»"),
    MarkKind.STRIKE: QT_TRANSLATE_NOOP("compared", "Стало зачёркнутым: «{words}»"),
    MarkKind.SUPERSCRIPT: QT_TRANSLATE_NOOP("compared", "Стало верхним индексом: «{words}»"),
    MarkKind.SUBSCRIPT: QT_TRANSLATE_NOOP("compared", "Стало нижним индексом: «{words}»"),
    MarkKind.LINK: QT_TRANSLATE_NOOP("compared", "Появилась ссылка у слов «{words}»: {value}"),
    MarkKind.FOOTNOTE: QT_TRANSLATE_NOOP("compared", "Появилась сноска к словам «{words}»: {value}"),
    MarkKind.FORMATTING: QT_TRANSLATE_NOOP("compared", "Предложено оформить иначе: «{words}»"),
}
_WENT: Mapping[MarkKind, Message] = {
    MarkKind.BOLD: QT_TRANSLATE_NOOP("compared", "Больше не полужирное: «{words}»"),
    MarkKind.ITALIC: QT_TRANSLATE_NOOP("compared", "Больше не курсив: «{words}»"),
    MarkKind.UNDERLINE: QT_TRANSLATE_NOOP("compared", "Больше не подчёркнуто: «{words}»"),
    MarkKind.STRIKE: QT_TRANSLATE_NOOP("compared", "Больше не зачёркнуто: «{words}»"),
    MarkKind.SUPERSCRIPT: QT_TRANSLATE_NOOP("compared", "Больше не верхний индекс: «{words}»"),
    MarkKind.SUBSCRIPT: QT_TRANSLATE_NOOP("compared", "Больше не нижний индекс: «{words}»"),
    MarkKind.LINK: QT_TRANSLATE_NOOP("compared", "Убрана ссылка у слов «{words}»: {value}"),
    MarkKind.FOOTNOTE: QT_TRANSLATE_NOOP("compared", "Убрана сноска к словам «{words}»: {value}"),
    MarkKind.FORMATTING: QT_TRANSLATE_NOOP("compared", "Об оформлении решено: «{words}»"),
}
_OTHER: Mapping[MarkKind, Message] = {
    MarkKind.LINK: QT_TRANSLATE_NOOP("compared", "Ссылка у слов «{words}»: была {before}, стала {after}"),
    MarkKind.FOOTNOTE: QT_TRANSLATE_NOOP("compared", "Сноска к словам «{words}»: было «{before}», стало «{after}»"),
}
"""What is said where the words kept their mark, and the mark says something else."""

_ALIKE: Mapping[MarkKind, Message] = {
    MarkKind.LINK: QT_TRANSLATE_NOOP("compared", "Ссылка у слов «{words}» на вид та же. {said}"),
    MarkKind.FOOTNOTE: QT_TRANSLATE_NOOP("compared", "Сноска к словам «{words}» на вид та же. {said}"),
}
"""What is said where nobody would see what it says otherwise."""

_SPACE = QT_TRANSLATE_NOOP("compared", "пробел")


def kind_changed(before: tuple[BlockKind, int], after: tuple[BlockKind, int]) -> Iterator[Message]:
    """Say that a paragraph (its kind and level) became one of another kind."""
    if before[0] is not after[0]:
        said = QT_TRANSLATE_NOOP("compared", "Вид абзаца: был — {before}, стал — {after}")
        yield said.with_values(before=KINDS[before[0]], after=KINDS[after[0]])
    elif before[1] != after[1]:
        said = QT_TRANSLATE_NOOP("compared", "Уровень в списке: был {before}, стал {after}")
        yield said.with_values(before=before[1] + 1, after=after[1] + 1)


def dress_changed(before: Sequence[Mark], after: Sequence[Mark], pieces: Sequence[Piece]) -> Iterator[Message]:
    """Say how words that stayed are dressed otherwise.

    The marks lie on the two texts that the pieces make; comments are no dress.
    """
    old, new = _worn(before, _length(pieces, Change.ADDED)), _worn(after, _length(pieces, Change.REMOVED))
    start_old = start_new = 0
    for piece in pieces:
        length = len(piece.text)
        if piece.change is not Change.ADDED:
            worn_old = old[start_old : start_old + length]
            start_old += length
        if piece.change is not Change.REMOVED:
            worn_new = new[start_new : start_new + length]
            start_new += length
        if piece.change is Change.SAME and worn_old != worn_new:
            yield from _dressed(piece.text, worn_old, worn_new)


def _length(pieces: Sequence[Piece], without: Change) -> int:
    return sum(len(piece.text) for piece in pieces if piece.change is not without)


def _worn(marks: Sequence[Mark], length: int) -> list[set[Look]]:
    """Return what each letter of a text is marked with; what is suggested is the same whoever suggests it."""
    worn: list[set[Look]] = [set() for _ in range(length)]
    for mark in marks:
        if mark.kind is not MarkKind.COMMENT:
            look = (mark.kind, "" if mark.kind.is_suggestion else mark.value)
            for place in range(mark.start, min(mark.end, length)):
                worn[place].add(look)
    return worn


def _dressed(text: str, before: Sequence[set[Look]], after: Sequence[set[Look]]) -> Iterator[Message]:
    """Say, run by run, what letters lost and got."""
    start = 0
    for place in range(1, len(text) + 1):
        change = before[start] - after[start], after[start] - before[start]
        if place < len(text) and (before[place] - after[place], after[place] - before[place]) == change:
            continue
        went, came = (dict(looks) for looks in change)
        words = excerpt(text[start:place]) or _SPACE
        if MarkKind.FORMATTING in came:  # what it is to be is a suggestion, and is told as that alone
            went, came = {}, {MarkKind.FORMATTING: ""}
        elif len(went) + len(came) > 1:
            went.pop(MarkKind.FORMATTING, None)
        for kind in (kind for kind in MarkKind if kind in went or kind in came):
            yield from _said(kind, went.get(kind), came.get(kind), words)
        start = place


def _said(kind: MarkKind, went: str | None, came: str | None, words: object) -> Iterator[Message]:
    values: dict[str, Any] = {"words": words}
    if went is not None and came is not None:
        if kind in _ALIKE and is_alike(went, came):
            yield from (_ALIKE[kind].with_values(**values, said=message) for message in between(went, came))
        else:
            yield _OTHER[kind].with_values(**values, before=went, after=came)
        return
    said = _CAME[kind] if came is not None else _WENT[kind]
    value = came if came is not None else went
    yield said.with_values(**values, value=value) if "{value}" in said.text else said.with_values(**values)
