"""Documents as rows of atoms, letters, ends of paragraphs and tables, each with all that it means."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Any, TypeAlias

from editor_app.document.model import Block, BlockKind, Mark, MarkKind, Picture, Table

Look: TypeAlias = tuple[MarkKind, str]
"""A meaning of a letter and what the mark says besides."""

_END = "\n"
_SAID = frozenset(kind for kind in MarkKind if kind.is_suggestion or kind is MarkKind.COMMENT)
"""What is said about letters, and is no form of theirs."""


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
        return self.looks and frozenset(look for look in self.looks if look[0].is_suggestion)

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
            marks: list[Mark] = []
            start = 0
            for looks, run in groupby(row, attrgetter("looks")):
                end = start + sum(len(each.letter) for each in run)
                marks += (Mark(start, end, *look) for look in looks)
                start = end
            parts.append(replace(atom.block, text=text, marks=tuple(marks)))
            row = []
    return tuple(parts)


def blocks_of(atoms: Iterable[Atom]) -> tuple[Block, ...]:
    """Return the blocks that a row of atoms without tables makes."""
    return tuple(part for part in parts_of(atoms) if isinstance(part, Block))
