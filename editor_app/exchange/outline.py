"""The lists of a document as trees, for formats that nest them or number them by hand.

The document holds a flat row of items with levels; a list begins where an item stands deeper than the one before it, or
where the kind changes at the same depth, and ends where an item stands less deep or the row is broken.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from editor_app.document.model import Block, BlockKind, Table


@dataclass(slots=True)
class Item:
    """An item of a list and the lists below it."""

    block: Block
    lists: list["ListTree"] = field(default_factory=list)


@dataclass(slots=True)
class ListTree:
    """One list: its items are of one kind and stand at one depth."""

    kind: BlockKind
    items: list[Item] = field(default_factory=list)


def parts(row: Iterable[Block | Table]) -> Iterator[Block | ListTree | Table]:
    """Yield the parts of a document, or the blocks of a cell, in order, rows of list items gathered into trees."""
    for is_list, same in groupby(row, key=lambda part: isinstance(part, Block) and part.kind.is_list):
        if is_list:
            yield from _trees(part for part in same if isinstance(part, Block))
        else:
            yield from same


def _trees(row: Iterable[Block]) -> Iterator[ListTree]:
    roots: list[ListTree] = []
    around: list[ListTree] = []
    for block in row:
        while around and _is_over(around[-1], block):
            around.pop()
        if not around or around[-1].items[0].block.level < block.level:
            tree = ListTree(block.kind)
            (around[-1].items[-1].lists if around else roots).append(tree)
            around.append(tree)
        around[-1].items.append(Item(block))
    return iter(roots)


def _is_over(tree: ListTree, block: Block) -> bool:
    level = tree.items[0].block.level
    return level > block.level or (level == block.level and tree.kind is not block.kind)
