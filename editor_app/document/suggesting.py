"""What was done to a document, turned into suggestions.

A document is worked on as rows of atoms: letters, ends of paragraphs and tables, each with all that it means. A picture
that takes the place of another is put in, and that one taken out. What is done to the rows and columns of a table is
`suggested_tables`'.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from editor_app.document import suggested_tables
from editor_app.document.atoms import (
    Atom,
    Look,
    atoms_of,
    blocks_of,
    formatting,
    parts_of,
    suggestion_of,
)
from editor_app.document.model import Block, BlockKind, Document, MarkKind, Picture, Table
from editor_app.document.nearby import nearby
from editor_app.document.stretches import stretches
from editor_app.document.tables import builds
from editor_app.document.taken_back import without_taken_back


@dataclass(frozen=True, slots=True)
class _Edit:
    """The suggestion that an edit is to be, the others of its person, and what is known of it."""

    id: str
    own: Collection[str]
    at: int | None
    by_words: bool


def suggested(
    before: Document,
    after: Document,
    id_: str,
    own: Collection[str],
    within: frozenset[Look] | None = None,
    *,
    at: int | None = None,
    by_words: bool = False,
) -> Document:
    """Turn what was done to a document into a suggestion.

    `before` has become `after` in one edit; returned is `before` with that edit as suggestion `id_` in it. What the
    same person (`own` ids) had suggested to put in and takes out again is simply gone, and so is what changes nothing
    any more in the letters of one paragraph. `within` is given for the last blocks of a cell: what is suggested about
    that (`suggested_tables.held`).

    `at`: the letter where the edit began, if that is known: of «[мост ]моряк» and «мо[ст мо]ряк» it tells which words
    went. `by_words`: words came in place of others, so that the whole of each is put in or taken out, be it but a
    letter that differs.
    """
    edit = _Edit(id_, own, at, by_words)
    if within is not None:
        return Document(_suggested_in_cell(before.blocks, after.blocks, edit, within))
    if builds(before) != builds(after):
        return Document(_suggested(before.parts, after.parts, edit))
    parts: list[Block | Table] = []
    for was, became in zip(_regions(before), _regions(after), strict=True):
        if isinstance(became, Table):
            parts.append(_suggested_table(was, became, edit) if isinstance(was, Table) else became)
        elif not isinstance(was, Table):
            parts.extend(_suggested(was, became, edit))
    return Document(tuple(parts))


def direct(before: Document, after: Document, within: frozenset[Look] = frozenset()) -> Document:
    """Return `after` with what was suggested in `before` where it stands now, and nothing suggested about what is new.

    A window lets new letters take after their neighbours, and the end of a paragraph that was split after its whole.
    `within` is what is suggested about the cell that these are blocks of: what is new there goes with that.
    """
    if builds(before) != builds(after):
        return after
    parts: list[Block | Table] = []
    for was, became in zip(_regions(before), _regions(after), strict=True):
        if isinstance(became, Table) or isinstance(was, Table):
            parts.extend([became] if isinstance(became, Table) else became)
        else:
            parts.extend(_direct(was, became, within))
    return Document(tuple(parts))


def _regions(document: Document) -> Iterator[tuple[Block, ...] | Table]:
    """Yield the tables of a document, and the blocks before, between and behind them, be there none."""
    blocks: list[Block] = []
    for part in document.parts:
        if isinstance(part, Block):
            blocks.append(part)
        else:
            yield tuple(blocks)
            yield part
            blocks = []
    yield tuple(blocks)


def _each_cell(table: Table, change: Callable[[tuple[Block, ...]], tuple[Block, ...]]) -> Table:
    rows = (tuple(replace(cell, blocks=change(cell.blocks) or (Block(),)) for cell in row) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _suggested_table(before: Table, after: Table, edit: _Edit) -> Table:
    cells = (cell for *_, cell in before.places())

    def change(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        was = next(cells)
        return _suggested_in_cell(was.blocks, blocks, edit, suggested_tables.held(was))

    return _each_cell(after, change)


def _suggested_in_cell(
    before: tuple[Block, ...], after: tuple[Block, ...], edit: _Edit, within: frozenset[Look]
) -> tuple[Block, ...]:
    """Do it with the last blocks of a cell: its last end stays, for that tells what is suggested about the cell."""
    if before == after:
        return after
    if (near := _suggested_near(before, after, edit, within)) is not None:
        return (near,)
    old, new = atoms_of(before), atoms_of(after)
    was, became = old[-1], new[-1]
    if not (was.is_words and became.is_words):
        return blocks_of(_with_ends(_changed(old, new, edit, within), edit))
    last = was if len(before) > len(after) else _formed(was, became, edit)  # joined, the last form stays
    return blocks_of(_with_ends([*_changed(old[:-1], new[:-1], edit, within), last], edit))


def _suggested(
    before: tuple[Block | Table, ...], after: tuple[Block | Table, ...], edit: _Edit
) -> tuple[Block | Table, ...]:
    if before == after:
        return after
    if (near := _suggested_near(before, after, edit)) is not None:
        return (near,)
    return parts_of(_with_ends(_changed(atoms_of(before), atoms_of(after), edit), edit))


def _suggested_near(
    before: Sequence[Block | Table], after: Sequence[Block | Table], edit: _Edit, within: frozenset[Look] = frozenset()
) -> Block | None:
    """Do it with one block of which letters changed; None where it is not as simple."""
    make = partial(_changed, edit=replace(edit, at=None), within=within)
    near = _near(before, after, partial(nearby, make=make, at=edit.at, is_whole=edit.by_words))
    return None if near is None else without_taken_back(near, edit.id, edit.own)


def _changed(
    before: list[Atom], after: list[Atom], edit: _Edit, within: frozenset[Look] = frozenset()
) -> Iterator[Atom]:
    born = suggested_tables.with_held(within, edit.id, edit.own)
    last: Atom | None = None
    for atom in _merged(before, after, edit, born):
        if last is not None and last.block is None and last.thing != atom.thing:
            # what is to go, and in its place something that cannot share a block with it: either verdict takes this end
            held = last.thing if isinstance(last.thing, Picture) else None
            end = Block() if held is None else Block(kind=BlockKind.PICTURE, picture=held)
            yield Atom("\n", born | {(MarkKind.DELETION, edit.id)}, end, held)
        yield atom
        last = atom


def _merged(before: list[Atom], after: list[Atom], edit: _Edit, born: frozenset[Look]) -> Iterator[Atom]:
    for old, new, is_same in stretches(
        before, after, (MarkKind.INSERTION, edit.id), at=edit.at, by_words=edit.by_words
    ):
        if is_same:
            yield from (_formed(was, became, edit) for was, became in zip(old, new, strict=True))
        else:
            yield from (left for atom in old if (left := _deleted(atom, edit)) is not None)
            yield from (_inserted(atom, edit, born) for atom in new)


def _direct(before: tuple[Block, ...], after: tuple[Block, ...], within: frozenset[Look]) -> tuple[Block, ...]:
    make = partial(_changed_at_once, within=within)
    if (near := _near(before, after, partial(nearby, make=make))) is not None:
        return (near,)
    return blocks_of(make(atoms_of(before), atoms_of(after)))


def _changed_at_once(before: list[Atom], after: list[Atom], within: frozenset[Look]) -> Iterator[Atom]:
    for old, new, is_same in stretches(before, after):
        if is_same:
            yield from (_with_suggestions(became, was.suggestions) for was, became in zip(old, new, strict=True))
        else:
            yield from (_with_suggestions(atom, within) for atom in new)


def _with_suggestions(atom: Atom, suggestions: frozenset[Look]) -> Atom:
    """Return an atom about which this is suggested, and nothing else."""
    looks = atom.looks - atom.suggestions | suggestions
    return atom if looks == atom.looks else replace(atom, looks=looks)  # in a long text nearly every one stays


def _near(
    before: Sequence[Block | Table],
    after: Sequence[Block | Table],
    change: Callable[[Block, Block], Block | None],
) -> Block | None:
    """Return what a change makes of one block that is one still; None where it is not as simple."""
    if len(before) != 1 or len(after) != 1:
        return None
    was, became = before[0], after[0]
    return change(was, became) if isinstance(was, Block) and isinstance(became, Block) else None


def _deleted(atom: Atom, edit: _Edit) -> Atom | None:
    """Return an atom that is to go, None where it goes at once; the ends of one's own wait for `_with_ends`."""
    if isinstance(atom.thing, Table):
        table = suggested_tables.Building(edit.id, edit.own).without_rows(atom.thing, 0, len(atom.thing.rows))
        return None if table is None else replace(atom, thing=table)
    if atom.block is None and atom.is_of(edit.own):
        return None
    is_out = atom.is_marked(MarkKind.DELETION) and not atom.is_of(edit.own)
    return atom if is_out else replace(atom, looks=atom.looks | {(MarkKind.DELETION, edit.id)})


def _with_ends(atoms: Iterable[Atom], edit: _Edit) -> Iterator[Atom]:
    """Yield atoms without the ends that one put in and takes out again, but where words of others need one.

    Those are a caption, and words before a table, a picture or a rule, or before nothing.
    """
    before: Atom | None = None
    waiting: Atom | None = None
    for atom in atoms:
        is_bare = before is not None and before.block is None and before.thing is None
        if atom.block is not None and (MarkKind.DELETION, edit.id) in atom.looks and atom.is_of(edit.own):
            if before is None or before.block is not None or isinstance(before.thing, Table):
                continue
            if is_bare:
                waiting = atom
                continue
        elif waiting is not None and is_bare and atom.thing is not None:
            yield waiting
        waiting = None
        yield atom
        before = atom
    if waiting is not None and before is not None and before.block is None:
        yield waiting


def _inserted(atom: Atom, edit: _Edit, born: frozenset[Look]) -> Atom:
    if isinstance(atom.thing, Table):
        return replace(atom, thing=suggested_tables.put_in(atom.thing, edit.id))
    return _with_suggestions(atom, born)


def _formed(was: Atom, became: Atom, edit: _Edit) -> Atom:
    """Return an atom that got another form; what the same person put in is formed at once."""
    if was.looks == became.looks and was.block == became.block:
        return was
    looks = became.looks - became.suggestions | was.suggestions
    if was.form == became.form or was.is_of(edit.own) or not (was.is_words and became.is_words):
        return replace(became, looks=looks)
    newest = max((look for look in was.suggestions if look[0] is MarkKind.FORMATTING), default=None)
    before = was.form
    if newest and suggestion_of(*newest) in edit.own:  # the same person changes the mind
        before = json.loads(newest[1])[1:]
        looks -= {newest}
    if before != became.form:
        looks |= {formatting(edit.id, before)}
    return replace(became, looks=looks)
