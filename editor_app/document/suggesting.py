"""What was done to a document, turned into suggestions.

A document is worked on as rows of atoms: letters, ends of paragraphs and tables, each with all that it means. A picture
that takes the place of another is put in, and that one taken out. What is done to the rows and columns of a table is
`suggested_tables`'.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from editor_app.document import suggested_tables
from editor_app.document.atoms import (
    Atom,
    Look,
    atoms_of,
    blocks_of,
    formatting,
    parts_of,
    stretches,
    suggestion_of,
)
from editor_app.document.model import Block, BlockKind, Document, MarkKind, Picture, Table
from editor_app.document.nearby import Change, nearby
from editor_app.document.tables import builds
from editor_app.document.taken_back import without_taken_back


def suggested(
    before: Document, after: Document, id_: str, own: Collection[str], within: frozenset[Look] | None = None
) -> Document:
    """Turn what was done to a document into a suggestion.

    `before` has become `after` in one edit; returned is `before` with that edit as suggestion `id_` in it. What the
    same person (`own` ids) had suggested to put in and takes out again is simply gone, and so is what changes nothing
    any more in the letters of one paragraph. `within` is given for the last
    blocks of a cell: what is suggested about that (`suggested_tables.held`).
    """
    if within is not None:
        return Document(_suggested_in_cell(before.blocks, after.blocks, id_, own, within))
    if builds(before) != builds(after):
        return Document(_suggested(before.parts, after.parts, id_, own))
    parts: list[Block | Table] = []
    for was, became in zip(_regions(before), _regions(after), strict=True):
        if isinstance(became, Table):
            parts.append(_suggested_table(was, became, id_, own) if isinstance(was, Table) else became)
        elif not isinstance(was, Table):
            parts.extend(_suggested(was, became, id_, own))
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


def _suggested_table(before: Table, after: Table, id_: str, own: Collection[str]) -> Table:
    cells = (cell for *_, cell in before.places())

    def change(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        was = next(cells)
        return _suggested_in_cell(was.blocks, blocks, id_, own, suggested_tables.held(was))

    return _each_cell(after, change)


def _suggested_in_cell(
    before: tuple[Block, ...], after: tuple[Block, ...], id_: str, own: Collection[str], within: frozenset[Look]
) -> tuple[Block, ...]:
    """Do it with the last blocks of a cell: its last end stays, for that tells what is suggested about the cell."""
    if before == after:
        return after
    if (near := _near(before, after, partial(_changed, id_=id_, own=own, within=within))) is not None:
        return (without_taken_back(near, id_, own),)
    old, new = atoms_of(before), atoms_of(after)
    was, became = old[-1], new[-1]
    if not (was.is_words and became.is_words):
        return blocks_of(_with_ends(_changed(old, new, id_, own, within), id_, own))
    last = was if len(before) > len(after) else _formed(was, became, id_, own)  # joined, the last form stays
    return blocks_of(_with_ends([*_changed(old[:-1], new[:-1], id_, own, within), last], id_, own))


def _suggested(
    before: tuple[Block | Table, ...], after: tuple[Block | Table, ...], id_: str, own: Collection[str]
) -> tuple[Block | Table, ...]:
    if before == after:
        return after
    if (near := _near(before, after, partial(_changed, id_=id_, own=own))) is not None:
        return (without_taken_back(near, id_, own),)
    return parts_of(_with_ends(_changed(atoms_of(before), atoms_of(after), id_, own), id_, own))


def _changed(
    before: list[Atom], after: list[Atom], id_: str, own: Collection[str], within: frozenset[Look] = frozenset()
) -> Iterator[Atom]:
    born = suggested_tables.with_held(within, id_, own)
    last: Atom | None = None
    for atom in _merged(before, after, id_, own, born):
        if last is not None and last.block is None and last.thing != atom.thing:
            # what is to go, and in its place something that cannot share a block with it: either verdict takes this end
            held = last.thing if isinstance(last.thing, Picture) else None
            end = Block() if held is None else Block(kind=BlockKind.PICTURE, picture=held)
            yield Atom("\n", born | {(MarkKind.DELETION, id_)}, end, held)
        yield atom
        last = atom


def _merged(
    before: list[Atom], after: list[Atom], id_: str, own: Collection[str], born: frozenset[Look]
) -> Iterator[Atom]:
    for old, new, is_same in stretches(before, after, (MarkKind.INSERTION, id_)):
        if is_same:
            yield from (_formed(was, became, id_, own) for was, became in zip(old, new, strict=True))
        else:
            yield from (left for atom in old if (left := _deleted(atom, id_, own)) is not None)
            yield from (_inserted(atom, id_, born) for atom in new)


def _direct(before: tuple[Block, ...], after: tuple[Block, ...], within: frozenset[Look]) -> tuple[Block, ...]:
    make = partial(_changed_at_once, within=within)
    if (near := _near(before, after, make)) is not None:
        return (near,)
    return blocks_of(make(atoms_of(before), atoms_of(after)))


def _changed_at_once(before: list[Atom], after: list[Atom], within: frozenset[Look]) -> Iterator[Atom]:
    for old, new, is_same in stretches(before, after):
        if is_same:
            for was, became in zip(old, new, strict=True):
                yield replace(became, looks=became.looks - became.suggestions | was.suggestions)
        else:
            yield from (replace(atom, looks=atom.looks - atom.suggestions | within) for atom in new)


def _near(before: Sequence[Block | Table], after: Sequence[Block | Table], make: Change) -> Block | None:
    """Return one block of which letters changed, None where it is not as simple."""
    if len(before) != 1 or len(after) != 1:
        return None
    was, became = before[0], after[0]
    return nearby(was, became, make) if isinstance(was, Block) and isinstance(became, Block) else None


def _deleted(atom: Atom, id_: str, own: Collection[str]) -> Atom | None:
    """Return an atom that is to go, None where it goes at once; the ends of one's own wait for `_with_ends`."""
    if isinstance(atom.thing, Table):
        table = suggested_tables.Building(id_, own).without_rows(atom.thing, 0, len(atom.thing.rows))
        return None if table is None else replace(atom, thing=table)
    if atom.block is None and atom.is_of(own):
        return None
    is_out = atom.is_marked(MarkKind.DELETION) and not atom.is_of(own)
    return atom if is_out else replace(atom, looks=atom.looks | {(MarkKind.DELETION, id_)})


def _with_ends(atoms: Iterable[Atom], id_: str, own: Collection[str]) -> Iterator[Atom]:
    """Yield atoms without the ends that one put in and takes out again, but where words of others need one.

    Those are a caption, and words before a table, a picture or a rule, or before nothing.
    """
    before: Atom | None = None
    waiting: Atom | None = None
    for atom in atoms:
        is_bare = before is not None and before.block is None and before.thing is None
        if atom.block is not None and (MarkKind.DELETION, id_) in atom.looks and atom.is_of(own):
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


def _inserted(atom: Atom, id_: str, born: frozenset[Look]) -> Atom:
    if isinstance(atom.thing, Table):
        return replace(atom, thing=suggested_tables.put_in(atom.thing, id_))
    return replace(atom, looks=atom.looks - atom.suggestions | born)


def _formed(was: Atom, became: Atom, id_: str, own: Collection[str]) -> Atom:
    """Return an atom that got another form; what the same person put in is formed at once."""
    if was.looks == became.looks and was.block == became.block:
        return was
    looks = became.looks - became.suggestions | was.suggestions
    if was.form == became.form or was.is_of(own) or not (was.is_words and became.is_words):
        return replace(became, looks=looks)
    newest = max((look for look in was.suggestions if look[0] is MarkKind.FORMATTING), default=None)
    before = was.form
    if newest and suggestion_of(*newest) in own:  # the same person changes the mind
        before = json.loads(newest[1])[1:]
        looks -= {newest}
    if before != became.form:
        looks |= {formatting(id_, before)}
    return replace(became, looks=looks)
