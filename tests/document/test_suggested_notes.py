import json

import pytest

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Table
from editor_app.document.suggested_notes import without_notes
from editor_app.document.verdicts import original, proposed

REST = Block("Дождь")


def formed(kind, *former):
    marks = (
        Mark(4, 5, MarkKind.FORMATTING, json.dumps([f"{number:06}", *form])) for number, form in enumerate(former, 1)
    )
    return Block("Мост", kind, tuple(marks))


@pytest.mark.parametrize(
    "block",
    [
        formed(BlockKind.NOTE, ("paragraph", 0)),
        formed(BlockKind.NOTE, ("bullet", 2)),
        formed(BlockKind.PARAGRAPH, ("note", 0)),
        formed(BlockKind.NOTE, ("paragraph", 0), ("quote", 0)),
        formed(BlockKind.QUOTE, ("note", 0), ("paragraph", 0)),
        formed(BlockKind.QUOTE, ("paragraph", 0), ("note", 0)),
        formed(BlockKind.NOTE, ("note", 0), ("paragraph", 0)),
        formed(BlockKind.QUOTE, ("paragraph", 0)),
        formed(BlockKind.NOTE),
    ],
)
def test_either_verdict_leaves_outside_what_it_leaves_here(block):
    for document in (Document((block, REST)), Document((Table(((Cell((block, REST)),),)),))):
        outside = without_notes(document)
        assert BlockKind.NOTE not in {each.kind for each in outside.blocks}
        assert original(outside) == original(document).public
        assert proposed(outside) == proposed(document).public
