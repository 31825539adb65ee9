"""Suggestions that change nothing: what a person takes out and puts in again as it was."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import groupby

from editor_app.document.atoms import Atom, blocks_of, paragraph_of
from editor_app.document.model import Block, MarkKind


def without_taken_back(block: Block, id_: str, own: Collection[str]) -> Block:
    """Return a block where that stands as it was which one person (`own` ids) took out, and now (`id_`) puts in again.

    Letters that others want to take out, too, stay as they are.
    """
    own = {id_, *own}
    ends = {mark.end for mark in block.marks if mark.kind is MarkKind.DELETION and mark.value in own}
    if not any(mark.start in ends for mark in block.marks if mark.kind is MarkKind.INSERTION and mark.value in own):
        return block
    letters, end = paragraph_of(block)
    rows = [list(row) for _, row in groupby(letters, lambda letter: _what(letter, own))]
    made: list[Atom] = []
    skips = False
    for row, following in zip(rows, [*rows[1:], []], strict=True):
        if skips:
            skips = False
            continue
        skips = any((MarkKind.INSERTION, id_) in each.looks for each in following) and _is_same(row, following, own)
        made += [_standing(letter) for letter in row] if skips else row
    return blocks_of([*made, end])[0]


def _what(letter: Atom, own: Collection[str]) -> MarkKind | None:
    """Whether a letter is one that the person alone takes out, or puts in."""
    deletions = {value for kind, value in letter.looks if kind is MarkKind.DELETION}
    if deletions:
        return MarkKind.DELETION if deletions.issubset(own) else None
    is_new = all(kind is MarkKind.INSERTION for kind, _ in letter.suggestions) and letter.is_of(own)
    return MarkKind.INSERTION if is_new else None


def _is_same(gone: Sequence[Atom], new: Sequence[Atom], own: Collection[str]) -> bool:
    """Whether two rows of letters are taken out and put in, and are the same letters in the same form."""
    if len(gone) != len(new) or (_what(gone[0], own), _what(new[0], own)) != (MarkKind.DELETION, MarkKind.INSERTION):
        return False
    return all(_meaning(one) == _meaning(other) for one, other in zip(gone, new, strict=True))


def _meaning(letter: Atom) -> tuple[object, ...]:
    return letter.letter, letter.thing, letter.looks - letter.suggestions


def _standing(letter: Atom) -> Atom:
    return replace(letter, looks=frozenset(look for look in letter.looks if look[0] is not MarkKind.DELETION))
