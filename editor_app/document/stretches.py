"""Two rows of atoms set against each other: what stayed, and what came in place of what."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate, groupby
from typing import Any, TypeAlias

from editor_app.document.atoms import Atom, Look
from editor_app.document.model import MarkKind
from editor_app.text.tokens import TokenKind, tokens

_END = "\n"
_SPACES = frozenset(" \u00a0")
_NO_LETTER = "\0"
"""Stands for a table where words are looked for: it is in none of them."""

_ALIKE = 0.4
"""Share of letters in common words from which a changed stretch is taken for one with several changes in it."""

_MOST_WORDS = 4000
"""A stretch of more words than these is not looked through for what stayed in it."""

Stretch: TypeAlias = tuple[Sequence[Atom], Sequence[Atom], bool]
"""Atoms as they were and as they are, and whether they are the same ones, perhaps in another form."""


def stretches(
    old: Sequence[Atom],
    new: Sequence[Atom],
    newest: Look | None = None,
    *,
    at: int | None = None,
    by_words: bool = False,
) -> Iterator[Stretch]:
    """Set a text as it was and as it is against each other, stretch by stretch.

    What has the look `newest` is not what has not: a letter typed beside its like may be born with the mark.
    `at`: the atom where the change began, if that is known. `by_words`: no stretch begins or ends inside a word.
    """
    common = _common_words if by_words else partial(_common, at=at)
    pairs = [[(*atom.key, newest in atom.looks) for atom in atoms] for atoms in (old, new)]
    if pairs[0] == pairs[1]:
        yield old, new, True
        return
    one = [(*key, atom.formed) for key, atom in zip(pairs[0], old, strict=True)]
    other = [(*key, atom.formed) for key, atom in zip(pairs[1], new, strict=True)]
    first, last = common(one, other)
    if newest and first + last < min(len(old), len(new)) and _ends(old) > _ends(new):
        was, became = old[-1 - last], new[-1 - last]
        if _is_same_end(was, became):  # paragraphs were joined: the end of the last stays, and no form is another
            new = [*new[: -1 - last], was, *new[len(new) - last :]]
            other[-1 - last] = one[-1 - last]
            first, last = common(one, other)
    end_old, end_new = len(old) - last, len(new) - last
    yield old[:first], new[:first], True
    start_old, start_new = first, first
    for a, b, length in (*_alike(one[first:end_old], other[first:end_new]), (end_old - first, end_new - first, 0)):
        yield from _between_taken_out(old[start_old : first + a], new[start_new : first + b])
        start_old, start_new = first + a + length, first + b + length
        yield old[first + a : start_old], new[first + b : start_new], True
    yield old[end_old:], new[end_new:], True


def _between_taken_out(old: Sequence[Atom], new: Sequence[Atom]) -> Iterator[Stretch]:
    """Part a changed stretch at what was taken out before and still is: no change beside it brings that back."""
    places = [[at for at, atom in enumerate(atoms) if atom.is_marked(MarkKind.DELETION)] for atoms in (old, new)]
    rows = [[_taken_out(atoms[at]) for at in found] for atoms, found in zip((old, new), places, strict=True)]
    start_old = start_new = 0
    for a, b, length in _in_order(*rows) if all(rows) else ():
        for one, other in zip(places[0][a : a + length], places[1][b : b + length], strict=True):
            yield old[start_old:one], new[start_new:other], False
            yield old[one : one + 1], new[other : other + 1], True
            start_old, start_new = one + 1, other + 1
    yield old[start_old:], new[start_new:], False


def _taken_out(atom: Atom) -> tuple[object, ...]:
    return atom.key, frozenset(look for look in atom.looks if look[0] is MarkKind.DELETION)


def _in_order(one: Sequence[Any], other: Sequence[Any]) -> Iterator[tuple[int, int, int]]:
    """Yield what two rows have in common: where it begins in both, and how long it is."""
    if one == other:
        yield 0, 0, len(one)
    elif max(len(one), len(other)) <= _MOST_WORDS:
        from difflib import SequenceMatcher  # with the first change of this kind

        yield from SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()


def _is_same_end(was: Atom, became: Atom) -> bool:
    """Whether both end a paragraph of words, and none is taken out already if the other is not."""
    is_end = was.block is not None and became.block is not None
    return is_end and was.thing is became.thing is None and was.key == became.key


def _ends(atoms: Sequence[Atom]) -> int:
    return sum(atom.block is not None for atom in atoms)


def _common(one: Sequence[Any], other: Sequence[Any], at: int | None = None) -> tuple[int, int]:
    """Return how much two rows share at their beginning, and of the rest at their end.

    Where something only came or only went, there may be several answers; they part as near `at` as can be. But a new
    paragraph has its own end: it is the last of those that are alike, wherever the key was pressed.
    """
    shortest = min(len(one), len(other))
    first = next((number for number in range(shortest) if one[number] != other[number]), shortest)
    if at is None or any(letter == _END for letter, *_ in one[at:first]):
        at = first
    rest = shortest - min(first, at)
    last = next((number for number in range(rest) if one[-1 - number] != other[-1 - number]), rest)
    return min(first, shortest - last), last


def _common_words(one: Sequence[Any], other: Sequence[Any]) -> tuple[int, int]:
    """Return how many letters two rows share in whole words at their beginning, and of the rest at their end."""
    old, new = _words(one), _words(other)
    first, last = _common(old, new)
    return sum(map(len, old[:first])), sum(map(len, old[len(old) - last :]))


def _alike(one: Sequence[Any], other: Sequence[Any]) -> Iterator[tuple[int, int, int]]:
    """Yield where both have the same words between them: many small changes of a text, made at once, stay small.

    A lone space between two changes is changed with them.
    """
    if not one or not other:
        return
    old, new = _words(one), _words(other)
    starts = [0, *accumulate(len(word) for word in old)], [0, *accumulate(len(word) for word in new)]
    found = [(starts[0][a], starts[1][b], sum(map(len, old[a : a + size]))) for a, b, size in _in_order(old, new)]
    common = sum(_signs(one[start : start + length]) for start, _, length in found)
    if 2 * common >= _ALIKE * (_signs(one) + _signs(other)):
        yield from (each for each in found if _signs(one[each[0] : each[0] + each[2]]))


def _signs(row: Sequence[Any]) -> int:
    """Count the letters of a row, and whatever else is no space."""
    return sum(letter not in _SPACES for letter, *_ in row)


def _words(row: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Part a row of letters, as `Atom.key` tells of them, into words and single signs; spaces and ends are such.

    What is taken out already is no part of the word beside it.
    """
    text = "".join(letter or _NO_LETTER for letter, *_ in row)
    made: list[tuple[Any, ...]] = []
    for token in tokens(text):
        word = row[token.start : token.end]
        if token.kind is TokenKind.SPACE:
            made += [(letter,) for letter in word]
        else:
            made += [tuple(part) for _, part in groupby(word, lambda letter: bool(letter[1]))]
    return made
