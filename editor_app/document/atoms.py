"""Documents as rows of atoms, letters, ends of paragraphs and tables, each with all it means; and two rows compared."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any, TypeAlias

from editor_app.document.model import Block, BlockKind, Mark, MarkKind, Picture, Table

Look: TypeAlias = tuple[MarkKind, str]
"""A meaning of a letter and what the mark says besides."""

_END = "\n"
_SAID = frozenset(kind for kind in MarkKind if kind.is_suggestion or kind is MarkKind.COMMENT)
"""What is said about letters, and is no form of theirs."""

_ALIKE = 0.6
"""Share of common words from which a changed stretch is taken for one with several changes in it."""

_MOST_WORDS = 4000
"""A stretch of more words than these is not looked through for what stayed in it."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A letter (or a run of letters, see `runs_of`), or with `block` the end of a paragraph: a block without its words.

    `thing` is what the atom cannot be parted from: the picture of a caption, a rule; or the table that it is itself.
    """

    letter: str
    looks: frozenset[Look] = frozenset()
    block: Block | None = None
    thing: Picture | BlockKind | Table | None = None

    @property
    def suggestions(self) -> frozenset[Look]:
        """What is suggested about the atom."""
        return frozenset(look for look in self.looks if look[0].is_suggestion)

    def is_marked(self, kind: MarkKind) -> bool:
        """Whether anybody's suggestion of this kind is about the atom."""
        return any(look is kind for look, _ in self.looks)

    @property
    def key(self) -> tuple[object, ...]:
        """What two letters must share to be the same: one that is taken out already is not one just typed."""
        return self.letter, bool(self.looks) and self.is_marked(MarkKind.DELETION), self.thing

    @property
    def formed(self) -> object:
        """What two letters must share besides to be the same where others changed: their form, and their comments."""
        if self.block is not None:
            return self.block
        return self.looks and self.looks - self.suggestions

    @property
    def form(self) -> list[Any]:
        """What a change of form is about, as JSON holds it."""
        if self.block is not None:
            return [self.block.kind.value, self.block.level]
        return [[kind.value, value] for kind, value in sorted(self.looks) if kind not in _SAID]

    @property
    def is_words(self) -> bool:
        """Whether this is a letter, or the end of a block that has nothing but words."""
        return self.block is None or self.thing is None

    def is_of(self, own: Collection[str]) -> bool:
        """Whether this was put in by one of these suggestions.

        What is put into a new row of a table has the mark of that row, too: the newest tells whose it is.
        """
        return max((value for kind, value in self.looks if kind is MarkKind.INSERTION), default=None) in own

    def has(self, kind: MarkKind, chosen: Collection[str]) -> bool:
        """Whether one of the chosen suggestions, of this kind, is about the atom."""
        return any(look is kind and suggestion_of(look, value) in chosen for look, value in self.looks)

    def in_form(self, form: list[Any]) -> "Atom":
        """Return the atom in a form that `form` told of it."""
        if self.block is not None:
            return replace(self, block=replace(self.block, kind=BlockKind(form[0]), level=form[1]))
        said = frozenset(look for look in self.looks if look[0] in _SAID)
        return replace(self, looks=said | {(MarkKind(kind), value) for kind, value in form})


def suggestion_of(kind: MarkKind, value: str) -> str:
    """Return the id of the suggestion that a mark with this value belongs to."""
    return str(json.loads(value)[0]) if kind is MarkKind.FORMATTING else value


def formatting(id_: str, before: list[Any]) -> Look:
    """Return the meaning of an atom whose form was `before` until suggestion `id_`."""
    return MarkKind.FORMATTING, json.dumps([id_, *before], ensure_ascii=False)


Stretch: TypeAlias = tuple[Sequence[Atom], Sequence[Atom], bool]
"""Atoms as they were and as they are, and whether they are the same ones, perhaps in another form."""


def stretches(old: Sequence[Atom], new: Sequence[Atom], newest: Look | None = None) -> Iterator[Stretch]:
    """Set a text as it was and as it is against each other, stretch by stretch.

    What has the look `newest` is not what has not: a letter typed beside its like may be born with the mark.
    """
    pairs = [[(*atom.key, newest in atom.looks) for atom in atoms] for atoms in (old, new)]
    if pairs[0] == pairs[1]:
        yield old, new, True
        return
    one = [(*key, atom.formed) for key, atom in zip(pairs[0], old, strict=True)]
    other = [(*key, atom.formed) for key, atom in zip(pairs[1], new, strict=True)]
    first, last = _common(one, other)
    if newest and first + last < min(len(old), len(new)) and _ends(old) > _ends(new):
        was, became = old[-1 - last], new[-1 - last]
        if _is_same_end(was, became):  # paragraphs were joined: the end of the last stays, and no form is another
            new = [*new[: -1 - last], was, *new[len(new) - last :]]
            other[-1 - last] = one[-1 - last]
            first, last = _common(one, other)
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


def _common(one: Sequence[Any], other: Sequence[Any]) -> tuple[int, int]:
    """Return how much two rows share at their beginning, and of the rest at their end."""
    shortest = min(len(one), len(other))
    first = next((at for at in range(shortest) if one[at] != other[at]), shortest)
    rest = shortest - first
    last = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    return first, last


def _alike(one: Sequence[Any], other: Sequence[Any]) -> Iterator[tuple[int, int, int]]:
    """Yield where both have the same words between them: many small changes of a text, made at once, stay small."""
    if not one or not other:
        return
    old, new = _words(one), _words(other)
    if max(len(old), len(new)) > _MOST_WORDS:
        return
    from difflib import SequenceMatcher  # with the first change of this kind

    matcher: SequenceMatcher[tuple[Any, ...]] = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return
    starts = [0, *accumulate(len(word) for word in old)], [0, *accumulate(len(word) for word in new)]
    for a, b, size in matcher.get_matching_blocks():
        length = starts[0][a + size] - starts[0][a]
        if length:
            yield starts[0][a], starts[1][b], length


def _words(row: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Part a row of letters into words and single signs."""
    made: list[list[Any]] = []
    for letter in row:
        if made and letter[0].isalnum() and made[-1][-1][0].isalnum():
            made[-1].append(letter)
        else:
            made.append([letter])
    return [tuple(word) for word in made]


def atoms_of(parts: Iterable[Block | Table]) -> list[Atom]:
    """Return the letters and the ends of blocks, and the tables, in their order."""
    made: list[Atom] = []
    for part in parts:
        if isinstance(part, Table):
            made.append(Atom("", thing=part))
        else:
            letters, end = paragraph_of(part)
            made += [*letters, end]
    return made


def paragraph_of(block: Block) -> tuple[list[Atom], Atom]:
    """Return the letters of a block and its end."""
    looks: list[set[Look]] = [set() for _ in range(len(block.text) + 1)]
    for mark in block.marks:
        for place in range(mark.start, mark.end):
            looks[place].add((mark.kind, mark.value))
    thing = _thing(block)
    letters = [Atom(letter, frozenset(here), thing=thing) for letter, here in zip(block.text, looks, strict=False)]
    return letters, _end(block, looks[-1])


def runs_of(block: Block) -> tuple[list[Atom], Atom]:
    """Return the letters of a block, as many in one atom as mean the same, and its end."""
    length, thing = len(block.text), _thing(block)
    looks: dict[int, set[Look]] = {
        edge: set() for edge in sorted({0, length, *(edge for mark in block.marks for edge in (mark.start, mark.end))})
    }
    for mark in block.marks:
        for edge, here in looks.items():
            if mark.start <= edge < mark.end:
                here.add((mark.kind, mark.value))
    edges = [edge for edge in looks if edge <= length]
    runs = [Atom(block.text[start:end], frozenset(looks[start]), thing=thing) for start, end in pairwise(edges)]
    return runs, _end(block, looks[length])


def _thing(block: Block) -> Picture | BlockKind | None:
    return block.kind if block.kind is BlockKind.RULE else block.picture


def _end(block: Block, looks: Iterable[Look]) -> Atom:
    return Atom(_END, frozenset(looks), replace(block, text="", marks=()), _thing(block))


def parts_of(atoms: Iterable[Atom]) -> tuple[Block | Table, ...]:
    """Return the blocks and the tables that a row of atoms makes; letters without an end are left out."""
    parts: list[Block | Table] = []
    row: list[Atom] = []
    for atom in atoms:
        if isinstance(atom.thing, Table):
            parts.append(atom.thing)
            continue
        row.append(atom)
        if atom.block is not None:
            text = "".join(letter.letter for letter in row[:-1])
            ends = accumulate(len(each.letter) for each in row)
            marks = (
                Mark(end - len(each.letter), end, *look)
                for each, end in zip(row, ends, strict=True)
                for look in each.looks
            )
            parts.append(replace(atom.block, text=text, marks=tuple(marks)))
            row = []
    return tuple(parts)


def blocks_of(atoms: Iterable[Atom]) -> tuple[Block, ...]:
    """Return the blocks that a row of atoms without tables makes."""
    return tuple(part for part in parts_of(atoms) if isinstance(part, Block))
