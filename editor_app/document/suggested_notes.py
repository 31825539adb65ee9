"""Paragraphs that somebody suggests to make notes to the editor, and notes that somebody suggests to make public.

In a file that leaves the newsroom there are no notes. What would become one is to be taken out of it, by the same
suggestion, and what would cease to be one is to be put in: so each verdict leaves there what it leaves here.
"""

import json
from dataclasses import replace
from typing import TypeAlias

from editor_app.document.atoms import formatting
from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Table

_Step: TypeAlias = tuple[str, str, int]
"""A suggestion of another form for a paragraph: its id, and the kind and the level that were there before."""


def without_notes(document: Document) -> Document:
    """Return what is public of a document, now or by what is suggested."""
    return Document(tuple(_changed(part) for part in document.parts)).public


def _changed(part: Block | Table) -> Block | Table:
    if isinstance(part, Block):
        return _block(part)
    rows = (tuple(replace(cell, blocks=tuple(map(_block, cell.blocks))) for cell in row) for row in part.rows)
    return replace(part, rows=tuple(rows))


def _block(block: Block) -> Block:
    end = len(block.text)
    about = [mark for mark in block.marks if mark.kind is MarkKind.FORMATTING and mark.end > end]
    steps: list[_Step] = sorted(json.loads(mark.value) for mark in about)
    kinds = [*(kind for _, kind, _ in steps), block.kind.value]
    noted = [at for at, kind in enumerate(kinds) if kind == BlockKind.NOTE]
    if not noted or len(noted) == len(kinds) or (kinds[0] == block.kind == BlockKind.NOTE):
        return block
    ids = [id_ for id_, *_ in steps]
    before, behind = steps[: max(noted[0] - 1, 0)], steps[noted[-1] + 1 :]
    marks = [replace(mark, end=end) if mark in about else mark for mark in block.marks if mark.start < end]
    marks += [mark for mark in block.marks if mark.start == end and mark not in about]
    if block.kind is BlockKind.NOTE:
        _, kind, level = steps[noted[0] - 1]
        marks.append(Mark(0, end + 1, MarkKind.DELETION, ids[noted[0] - 1]))
        block, behind = replace(block, kind=BlockKind(kind), level=level), []
    elif kinds[0] == BlockKind.NOTE:
        marks.append(Mark(0, end + 1, MarkKind.INSERTION, ids[noted[-1]]))
        before = []
    else:
        _, kind, level = steps[noted[0] - 1]
        behind = [(ids[noted[-1]], kind, level), *behind]
    marks += (Mark(end, end + 1, *formatting(id_, [*form])) for id_, *form in (*before, *behind))
    return replace(block, marks=tuple(marks))
