"""Which paragraphs, or sentences, of two texts are one: as it was, rewritten, split into several, joined of several."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Protocol, TypeAlias, TypeVar

from editor_app.text.alignment import Stretch, rewritten, stretches
from editor_app.text.sentences import sentences
from editor_app.text.tokens import tokens

_HELD = 0.6
"""Share of the pairs of words of a text that stand elsewhere, from which the text is taken for a part of that."""

_Grams: TypeAlias = Counter[tuple[str, str]]
"""Words that stand side by side, and how often: what two texts hardly share by chance."""

Alone: TypeAlias = tuple[Collection[int], Collection[int]]
"""The texts, by place, that are neither split nor joined: of those before, of those after."""


class Sided(Protocol):
    """A text as it was and as it is; None where there was or is none."""

    @property
    def before(self) -> str | None:
        """The text as it was."""
        ...

    @property
    def after(self) -> str | None:
        """The text as it is."""
        ...

    @property
    def has_moves(self) -> bool:
        """Whether any of it stands elsewhere on the other side."""
        ...


_Sided = TypeVar("_Sided", bound=Sided)


def groups(before: Sequence[str], after: Sequence[str], alone: Alone = ((), ())) -> Iterator[Stretch]:
    """Yield what became of the texts, in their order; between two that are on both sides what went before what came.

    A stretch that lacks a side is one text that went, or came.
    """
    for stretch in stretches(before, after):
        if stretch.is_same:
            pairs = zip(range(stretch.a, stretch.b), range(stretch.c, stretch.d), strict=True)
            yield from (Stretch(a, a + 1, c, c + 1, is_same=True) for a, c in pairs)
        else:
            yield from _Changed(before, after, stretch, alone).groups()


def with_replaced(texts: Iterable[_Sided], as_one: Callable[[_Sided, _Sided], _Sided]) -> Iterator[_Sided]:
    """Yield the texts; one that went and one alone that came in its place, neither of which was moved, `as_one`."""
    for is_lone, run in groupby(texts, lambda each: each.before is None or each.after is None):
        together = list(run)
        is_replaced = is_lone and [each.after is None for each in together] == [True, False]
        if is_replaced and not any(each.has_moves for each in together):
            yield as_one(*together)
        else:
            yield from together


class _Changed:
    """Texts of which none stayed as it was: `old` of those before, `new` of those after."""

    def __init__(self, before: Sequence[str], after: Sequence[str], where: Stretch, alone: Alone) -> None:
        self._texts = before, after
        self._alone = alone
        self._start = Stretch(where.a, where.a, where.c, where.c, is_same=False)
        self._end = Stretch(where.b, where.b, where.d, where.d, is_same=False)
        self._known: dict[tuple[int, int], _Grams] = {}

    def groups(self) -> Iterator[Stretch]:
        at, to = self._start.a, self._start.c
        for pair in [*self._shifted(self._grown(self._with_parts(self._rewritten()))), self._end]:
            yield from (Stretch(one, one + 1, to, to, is_same=False) for one in range(at, pair.a))
            yield from (Stretch(pair.a, pair.a, one, one + 1, is_same=False) for one in range(to, pair.c))
            if pair is not self._end:
                yield pair
            at, to = pair.b, pair.d

    def _rewritten(self) -> Iterator[Stretch]:
        a, c = self._start.a, self._start.c
        for at, to in rewritten(self._texts[0][a : self._end.a], self._texts[1][c : self._end.c]):
            yield Stretch(a + at, a + at + 1, c + to, c + to + 1, is_same=False)

    def _with_parts(self, pairs: Iterable[Stretch]) -> Iterator[Stretch]:
        """Yield the pairs, and between them those of a text and a part of it, which is too short to be like it."""
        last = self._start
        for pair in [*pairs, self._end]:
            if last.b < pair.a and last.d < pair.c:
                yield from self._parts(range(last.b, pair.a), range(last.d, pair.c))
            if pair is not self._end:
                yield pair
            last = pair

    def _parts(self, old: Sequence[int], new: Sequence[int]) -> Iterator[Stretch]:
        holders: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for to in new:
            for gram in self._grams(1, to):
                holders[gram].append(to)
        first = new[0]
        for at in old:
            shared = Counter(to for gram in self._grams(0, at) for to in holders.get(gram, ()) if to >= first)
            for to, number in shared.most_common(1):
                if number >= _HELD * min(self._grams(0, at).total(), self._grams(1, to).total()):
                    yield Stretch(at, at + 1, to, to + 1, is_same=False)
                    first = to + 1

    def _grown(self, pairs: Iterable[Stretch]) -> Iterator[Stretch]:
        """Yield the pairs with those texts around them that are a part of their other side."""
        last = self._start
        for pair, following in pairwise([*pairs, self._end]):
            last = self._grown_one(pair, last, following)
            yield last

    def _grown_one(self, pair: Stretch, last: Stretch, following: Stretch) -> Stretch:
        while True:
            if pair.a > last.b and self._is_part(pair, 0, pair.a - 1):
                pair = pair._replace(a=pair.a - 1)
            elif pair.b < following.a and self._is_part(pair, 0, pair.b):
                pair = pair._replace(b=pair.b + 1)
            elif pair.c > last.d and self._is_part(pair, 1, pair.c - 1):
                pair = pair._replace(c=pair.c - 1)
            elif pair.d < following.c and self._is_part(pair, 1, pair.d):
                pair = pair._replace(d=pair.d + 1)
            else:
                return pair

    def _is_part(self, pair: Stretch, side: int, place: int) -> bool:
        """Whether the words of a text stand on the other side of a pair, and not on this one."""
        sides = [sum((self._grams(number, one) for one in range(*span)), _Grams())
                 for number, span in enumerate(((pair.a, pair.b), (pair.c, pair.d)))]  # fmt: skip
        own = self._grams(side, place)
        return bool(own) and (own & (sides[1 - side] - sides[side])).total() >= _HELD * own.total()

    def _shifted(self, pairs: Iterable[Stretch]) -> Iterator[Stretch]:
        """Yield the pairs, two of them as one where only the end of a paragraph went through a sentence's width."""
        last: Stretch | None = None
        for pair in pairs:
            if last is not None and (last.b, last.d) == (pair.a, pair.c) and self._is_shifted(last, pair):
                last = last._replace(b=pair.b, d=pair.d)
                continue
            if last is not None:
                yield last
            last = pair
        if last is not None:
            yield last

    def _is_shifted(self, one: Stretch, other: Stretch) -> bool:
        places = (0, one.b - 1), (0, other.a), (1, one.d - 1), (1, other.c)
        if any(place in self._alone[side] for side, place in places):
            return False
        was, was_next, became, became_next = (_sentences(self._texts[side][place]) for side, place in places)
        return (was[-1:] == became_next[:1] != became[-1:]) or (became[-1:] == was_next[:1] != was[-1:])

    def _grams(self, side: int, place: int) -> _Grams:
        if (side, place) not in self._known:
            text = "" if place in self._alone[side] else self._texts[side][place]
            words = [token.text.casefold() for token in tokens(text) if not token.text.isspace()]
            self._known[side, place] = _Grams(pairwise(words))
        return self._known[side, place]


def _sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]
