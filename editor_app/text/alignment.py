"""Setting two rows of things against each other: what stayed in its order, and what was rewritten into what.

`difflib` takes a time that grows with the square of the length where the same signs come again and again, as spaces
and commas do. So long rows are first cut where both have something that each has once, as a patience diff does.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import product
from operator import itemgetter
from typing import NamedTuple, TypeAlias, TypeVar

from editor_app.text.tokens import tokens

T = TypeVar("T", bound=Hashable)

_SMALL = 250_000
"""Pairs of things up to which two rows are compared by `difflib` as they are."""

_RUN = 6
"""Things in a row that are looked for where none is there once by itself."""

_ALIKE = 0.4
"""Share of common words from which two texts are taken for one that was rewritten."""

_MOST_PAIRS = 40_000
"""Of more pairs of texts than these only those are weighed that share a word which few texts have."""

_FEW = 5
"""Texts that have a word at most, for the word to tell which of them belong together."""


_Row: TypeAlias = tuple[float, tuple[int, int] | None]
"""The weight of a row of pairs, and the last of them."""


class Stretch(NamedTuple):
    """`old[a:b]` has become `new[c:d]`; where `is_same`, without a change."""

    a: int
    b: int
    c: int
    d: int
    is_same: bool


def stretches(old: Sequence[T], new: Sequence[T]) -> Iterator[Stretch]:
    """Yield what both rows share in one order, and what lies between; together it is the two rows."""
    a = c = 0
    for at, to, length in _joined(_matches(old, new, 0, len(old), 0, len(new))):
        if a < at or c < to:
            yield Stretch(a, at, c, to, is_same=False)
        yield Stretch(at, at + length, to, to + length, is_same=True)
        a, c = at + length, to + length
    if a < len(old) or c < len(new):
        yield Stretch(a, len(old), c, len(new), is_same=False)


def rewritten(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Return which texts (by place) are the same one rewritten: of all ways without crossing, that with most in common.

    None of them may stand on both sides as it is.
    """
    bags_before, bags_after = [_bag(text) for text in before], [_bag(text) for text in after]
    return list(_weighed(bags_before, bags_after, 0, len(before), 0, len(after)))


def alike(before: Sequence[str], after: Sequence[str], least: float) -> Mapping[tuple[int, int], float]:
    """Return which texts (by place) have at least such a share of their words in common, and how much.

    Of very many only those are weighed that share a word which few texts have.
    """
    bags_before, bags_after = [_bag(text) for text in before], [_bag(text) for text in after]
    return _weights(bags_before, bags_after, (0, len(before), 0, len(after)), least)


def _weighed(
    before: Sequence[Counter[str]], after: Sequence[Counter[str]], a: int, b: int, c: int, d: int
) -> Iterator[tuple[int, int]]:
    """Yield the pairs among `before[a:b]` and `after[c:d]`; of very many, first those that rare words tell of."""
    chosen = _heaviest(_weights(before, after, (a, b, c, d), _ALIKE))
    if _is_small(a, b, c, d) or not chosen:
        yield from chosen
        return
    for at, to in chosen:
        yield from _weighed(before, after, a, at, c, to)
        yield at, to
        a, c = at + 1, to + 1
    yield from _weighed(before, after, a, b, c, d)


def _weights(
    before: Sequence[Counter[str]], after: Sequence[Counter[str]], where: tuple[int, int, int, int], least: float
) -> Mapping[tuple[int, int], float]:
    a, b, c, d = where
    candidates = product(range(a, b), range(c, d)) if _is_small(*where) else _telling(before, after, *where)
    return {pair: weight for pair in candidates if (weight := _likeness(before[pair[0]], after[pair[1]])) >= least}


def _is_small(a: int, b: int, c: int, d: int) -> bool:
    return (b - a) * (d - c) <= _MOST_PAIRS


def _joined(matches: Iterator[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    last: tuple[int, int, int] | None = None
    for at, to, length in matches:
        if last and (last[0] + last[2], last[1] + last[2]) == (at, to):
            last = (last[0], last[1], last[2] + length)
        elif length:
            if last:
                yield last
            last = (at, to, length)
    if last:
        yield last


def _matches(old: Sequence[T], new: Sequence[T], a: int, b: int, c: int, d: int) -> Iterator[tuple[int, int, int]]:
    """Yield places and lengths of what `old[a:b]` and `new[c:d]` share."""
    if (b - a) * (d - c) <= _SMALL:
        from difflib import SequenceMatcher  # with the first comparison, and not with the window

        matcher = SequenceMatcher(None, old[a:b], new[c:d], autojunk=False)
        yield from ((a + at, c + to, length) for at, to, length in matcher.get_matching_blocks())
        return
    first = 0
    while a + first < b and c + first < d and old[a + first] == new[c + first]:
        first += 1
    last = 0
    while a + first < b - last and c + first < d - last and old[b - 1 - last] == new[d - 1 - last]:
        last += 1
    yield a, c, first
    at, to, end, stop = a + first, c + first, b - last, d - last
    anchors = _anchors(old, new, at, end, to, stop)
    for here, there in anchors:
        yield from _matches(old, new, at, here, to, there)
        yield here, there, 1
        at, to = here + 1, there + 1
    if anchors or first or last:  # of two rows that share nothing of the kind, everything has changed
        yield from _matches(old, new, at, end, to, stop)
    yield end, stop, last


def _anchors(old: Sequence[T], new: Sequence[T], a: int, b: int, c: int, d: int) -> list[tuple[int, int]]:
    """Return the places of what each has once, as many as stand in one order: the longest rising row, by patience."""
    pairs = _once_in_both(old[a:b], new[c:d]) or _once_in_both(_runs(old[a:b]), _runs(new[c:d]))
    pairs = [(a + at, c + to) for at, to in pairs]
    lowest: list[int] = []
    """For each length of a rising row, the lowest place at which one ends."""
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(lowest, place)
        before.append(ends[length - 1] if length else -1)
        if length == len(lowest):
            lowest.append(place)
            ends.append(number)
        else:
            lowest[length], ends[length] = place, number
    chosen, number = [], ends[-1] if ends else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = before[number]
    return chosen[::-1]


def _once_in_both(old: Sequence[T], new: Sequence[T]) -> list[tuple[int, int]]:
    """Return the places of what both rows have once, as the first has them."""
    number_old, number_new = Counter(old), Counter(new)
    place = {thing: at for at, thing in enumerate(new) if number_new[thing] == 1}
    return [(at, place[thing]) for at, thing in enumerate(old) if number_old[thing] == 1 and thing in place]


def _runs(things: Sequence[T]) -> list[tuple[T, ...]]:
    """Return the runs of `_RUN` things: where no word is there once, the words in a row may be."""
    return list(zip(*(things[start:] for start in range(_RUN)), strict=False))


def _telling(
    before: Sequence[Counter[str]], after: Sequence[Counter[str]], a: int, b: int, c: int, d: int
) -> Iterator[tuple[int, int]]:
    """Yield which texts share a word that few texts have."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place in range(c, d):
        for word in after[place]:
            holders[word].append(place)
    for at in range(a, b):
        shared = (holders[word] for word in before[at] if word in holders and len(holders[word]) <= _FEW)
        yield from {(at, to) for places in shared for to in places}


def _heaviest(weights: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return the pairs without crossing whose weights are the most together; a Fenwick tree keeps the best so far."""
    size = 1 + max((c for _, c in weights), default=-1)
    best: list[_Row] = [(0.0, None)] * (size + 1)
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for pair in sorted(weights, key=lambda pair: (pair[0], -pair[1])):
        weight, before[pair] = _heaviest_before(best, pair[1])
        place = pair[1] + 1
        while place <= size:
            best[place] = max(best[place], (weight + weights[pair], pair), key=itemgetter(0))
            place += place & -place
    chosen: list[tuple[int, int]] = []
    last = _heaviest_before(best, size)[1]
    while last is not None:
        chosen.append(last)
        last = before[last]
    return chosen[::-1]


def _heaviest_before(best: Sequence[_Row], place: int) -> _Row:
    """Return the best of the rows that end before a place."""
    heaviest: _Row = (0.0, None)
    while place:
        heaviest = max(heaviest, best[place], key=itemgetter(0))
        place &= place - 1
    return heaviest


def _bag(text: str) -> Counter[str]:
    return Counter(token.text.casefold() for token in tokens(text) if not token.text.isspace())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return which share of the words two texts have in common, from 0 to 1."""
    every = one.total() + other.total()
    common = sum(min(number, other[word]) for word, number in one.items() if word in other)
    return 2 * common / every if every else 0.0
