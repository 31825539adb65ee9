"""The pictures of two bodies set against each other: which came, went, moved, and what was changed in each."""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeAlias

from editor_app.document.model import Block, Picture
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.alignment import stretches
from editor_app.text.diff import Change, Piece
from editor_app.text.looks import is_alike
from editor_app.text.rows import PARAGRAPH, Row, line
from editor_app.workflow.compared import Passage
from editor_app.workflow.compared_form import dress_changed
from editor_app.workflow.compared_lines import Standing
from editor_app.workflow.compared_suggestions import Found, Suggested, decided, with_fates
from editor_app.workflow.compared_unseen import between

_CAME = QT_TRANSLATE_NOOP("compared", "Картинка добавлена")
_WENT = QT_TRANSLATE_NOOP("compared", "Картинка убрана")
_TO_COME = QT_TRANSLATE_NOOP("compared", "Картинку предложено добавить")
_TO_GO = QT_TRANSLATE_NOOP("compared", "Картинку предложено убрать")
_MOVED = QT_TRANSLATE_NOOP("compared", "Картинка стоит в другом месте")
_EXCHANGED = QT_TRANSLATE_NOOP("compared", "Картинку заменили: теперь это другой файл")
_SIZE = QT_TRANSLATE_NOOP("compared", "Размер картинки: был {before}, стал {after}")

_CREDIT = (
    QT_TRANSLATE_NOOP("compared", "Указан автор снимка: {after}"),
    QT_TRANSLATE_NOOP("compared", "Автор снимка больше не указан: был {before}"),
    QT_TRANSLATE_NOOP("compared", "Автор снимка: был {before}, стал {after}"),
    QT_TRANSLATE_NOOP("compared", "Автор снимка на вид тот же. {said}"),
)
_ALTERNATIVE = (
    QT_TRANSLATE_NOOP("compared", "Добавлен альтернативный текст: «{after}»"),
    QT_TRANSLATE_NOOP("compared", "Убран альтернативный текст: «{before}»"),
    QT_TRANSLATE_NOOP("compared", "Альтернативный текст: был «{before}», стал «{after}»"),
    QT_TRANSLATE_NOOP("compared", "Альтернативный текст на вид тот же. {said}"),
)
"""What is said of a line that came, that went, that is another one, that looks the same."""


_Pair: TypeAlias = tuple["_Placed | None", "_Placed | None"]


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """A picture, how many lines stand before it, and how many of those are on both sides."""

    standing: Standing
    gap: int

    @property
    def block(self) -> Block:
        return self.standing.block

    @property
    def line(self) -> int:
        return self.standing.line

    @property
    def picture(self) -> Picture:
        return self.block.picture or Picture()


def put_in(
    texts: Sequence[Passage], before: Sequence[Standing], after: Sequence[Standing], found: Found | None
) -> list[Passage]:
    """Return the passages of a text with those of its pictures where they stand, or stood if they stand no more.

    `found` is what is suggested in the two bodies, if anything is.
    """
    sizes = [(_lines(text.row.before), _lines(text.row.after)) for text in texts]
    gaps = list(accumulate((bool(was and now) for was, now in sizes), initial=0))
    placed = (
        list(_placed(before, [was for was, _ in sizes], gaps)),
        list(_placed(after, [now for _, now in sizes], gaps)),
    )
    pairs = _pairs(*placed)
    moved = _out_of_order(pairs, *placed)
    went = sorted((pair[0].line, number) for number, pair in enumerate(pairs) if pair[0] and not pair[1])
    there = sorted((pair[1].line, number) for number, pair in enumerate(pairs) if pair[1])
    made: list[Passage] = []
    old = new = 0
    for text, (was, now) in [*zip(texts, sizes, strict=True), (None, (1, 1))]:
        while went and was and (text is None or went[0][0] <= old):
            made.append(_passage(pairs[went.pop(0)[1]], found, is_moved=False))
        while there and now and (text is None or there[0][0] <= new):
            _, number = there.pop(0)
            made.append(_passage(pairs[number], found, is_moved=number in moved))
        if text is not None:
            made.append(text)
        old, new = old + was, new + now
    return made


def _lines(text: str | None) -> int:
    """Return how many lines a side of a row has: a picture at which a paragraph was parted stands behind both parts."""
    return 0 if text is None else text.count(PARAGRAPH) + 1


def _placed(pictures: Sequence[Standing], sizes: Sequence[int], gaps: Sequence[int]) -> Iterator[_Placed]:
    ends = list(accumulate(sizes))
    return (_Placed(each, gaps[bisect_right(ends, each.line)]) for each in pictures)


def _pairs(old: Sequence[_Placed], new: Sequence[_Placed]) -> list[_Pair]:
    """Return each picture as it was and as it is: by its file, else by its caption, else by its place."""
    pairs: list[_Pair] = []
    rest_old, rest_new = list(old), list(new)
    for key in (_file, _caption, _place):
        waiting: defaultdict[Hashable, deque[_Placed]] = defaultdict(deque)
        for one in rest_old:
            waiting[key(one)].append(one)
        for other in list(rest_new):
            if key(other) and waiting[key(other)]:
                one = waiting[key(other)].popleft()
                pairs.append((one, other))
                rest_old.remove(one)
                rest_new.remove(other)
    return [*pairs, *((one, None) for one in rest_old), *((None, other) for other in rest_new)]


def _out_of_order(pairs: Sequence[_Pair], old: Sequence[_Placed], new: Sequence[_Placed]) -> set[int]:
    """Return which pairs (by place) stand otherwise among the others, though no words may be between them."""
    number_of = {id(one): number for number, pair in enumerate(pairs) if all(pair) for one in pair}
    rows = [[number_of[id(one)] for one in side if id(one) in number_of] for side in (old, new)]
    kept = (stretch for stretch in stretches(*rows) if stretch.is_same)
    return set(rows[0]).difference(*(rows[0][stretch.a : stretch.b] for stretch in kept))


def _file(one: _Placed) -> Hashable:
    return one.picture.digest or one.picture.source


def _caption(one: _Placed) -> Hashable:
    return one.block.text


def _place(one: _Placed) -> Hashable:
    return (one.gap,)


def _passage(pair: _Pair, found: Found | None, *, is_moved: bool) -> Passage:
    one, other = pair
    caption = _row(one.block.text if one else None, other.block.text if other else None)
    now = found[1] if found else Suggested()
    if one and other:
        said = tuple(_said(one, other, caption, is_moved=is_moved or one.gap != other.gap))
    elif other:
        said = (_TO_COME if other.picture in now.pictures_in else _CAME,)
    else:
        said = (_TO_GO if one and one.picture in now.pictures_out else _WENT,)
    if found:
        before = one.standing.trace if one and caption.before is not None else None
        after = other.standing.trace if other and caption.after is not None else None
        said = (*said, *(decided(caption.pieces, before, after) if before and after else ()))
        caption = with_fates(caption, before, after, found)
    return Passage(caption, said, (one.picture if one else None, other.picture if other else None))


def _row(before: str | None, after: str | None) -> Row:
    """Compare two captions; one that is empty is no paragraph."""
    if before and after:
        return line(before, after)
    change = Change.ADDED if after else Change.REMOVED
    return (
        Row(before or None, after or None, (Piece(change, before or after or ""),))
        if before or after
        else Row("", "", ())
    )


def _said(one: _Placed, other: _Placed, caption: Row, *, is_moved: bool) -> Iterator[Message]:
    old, new = one.picture, other.picture
    if _file(one) != _file(other):
        yield _EXCHANGED
    elif (old.width, old.height) != (new.width, new.height):
        yield _SIZE.with_values(before=f"{old.width}×{old.height}", after=f"{new.width}×{new.height}")
    if is_moved:
        yield _MOVED
    yield from _line(_CREDIT, old.credit, new.credit)
    yield from _line(_ALTERNATIVE, old.alternative, new.alternative)
    yield from dress_changed(one.block.marks, other.block.marks, caption.pieces)


def _line(said: Sequence[Message], before: str, after: str) -> Iterator[Message]:
    if before and after and is_alike(before, after):
        yield from (said[3].with_values(said=message) for message in between(before, after))
    elif before != after:
        one = said[2] if before and after else said[1] if before else said[0]
        values = {"before": before, "after": after}
        yield one.with_values(**{name: value for name, value in values.items() if f"{{{name}}}" in one.text})
