"""Which blocks on screen a verdict on suggestions can change, in pieces that can be changed by themselves."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block, Document, Table
from editor_app.document.suggested_tables import lines
from editor_app.document.verdicts import Verdict, resolved
from editor_app.ui.editor import putting
from editor_app.ui.editor.cells import Ground

Run = tuple[int, int]
"""The number of the first block, and how many."""


def runs(blocks: Sequence[Block], ground: Ground, chosen: Collection[str], verdict: Verdict) -> Iterator[Run]:
    """Yield runs of blocks in one cell or in none, and those around tables that lose rows, columns or themselves."""
    wanted = set(_marked(blocks, chosen))
    around = _stretches(_lessened(blocks, ground, wanted, chosen, verdict), ground, wanted)
    yield from ((stretch.start, len(stretch)) for stretch in around)
    row: list[int] = []
    for number in sorted(wanted.difference(*around)):
        if row and (number > row[-1] + 1 or ground.cell(number) != ground.cell(row[-1])):
            yield row[0], len(row)
            row = []
        row.append(number)
    if row:
        yield row[0], len(row)


def _marked(blocks: Sequence[Block], chosen: Collection[str]) -> Iterator[int]:
    """Yield the blocks with a mark, and the next ones, which words may join."""
    for number, block in enumerate(blocks):
        for mark in block.marks:
            if mark.kind.is_suggestion and suggestion_of(mark.kind, mark.value) in chosen:
                yield number
                if mark.end > len(block.text) and number + 1 < len(blocks):
                    yield number + 1


def _lessened(
    blocks: Sequence[Block], ground: Ground, wanted: set[int], chosen: Collection[str], verdict: Verdict
) -> Iterator[range]:
    """Yield the blocks of the tables of which a verdict leaves less, or which words before them have to know of."""
    rows: dict[int, list[int]] = {}
    for number in range(len(blocks)) if ground.cells else ():
        if table := ground.cell(number).in_table:
            rows.setdefault(table, []).append(number)
    for numbers in rows.values():
        is_below = numbers[0] - 1 in wanted
        if not is_below and wanted.isdisjoint(numbers):
            continue
        inside = range(numbers[0], numbers[-1] + 1)
        before = putting.parts_of(ground, [blocks[number] for number in inside], inside.start)
        after = resolved(before, chosen, verdict)
        if _sizes(before) != _sizes(after) or (is_below and _is_suggested(after)):
            yield inside


def _sizes(document: Document) -> list[tuple[int, int]]:
    return [(len(part.rows), part.width) for part in document.parts if isinstance(part, Table)]


def _is_suggested(document: Document) -> bool:
    """Whether a table is suggested as a whole: words that lose their end before it may yet go on behind it."""
    return any(each.is_all for part in document.parts if isinstance(part, Table) for each in lines(part))


def _stretches(found: Iterable[range], ground: Ground, wanted: Collection[int]) -> list[range]:
    """Widen stretches to the next blocks outside of tables that stay as they are; those that meet become one."""
    made: list[range] = []
    for inside in found:
        start, end = inside.start, inside.stop - 1
        while start and (ground.is_joined(start) or start in wanted):
            start -= 1
        while end + 1 < ground.count and (ground.is_joined(end) or end in wanted):
            end += 1
        if made and start < made[-1].stop:
            made[-1] = range(made[-1].start, max(end + 1, made[-1].stop))
        else:
            made.append(range(start, end + 1))
    return made
