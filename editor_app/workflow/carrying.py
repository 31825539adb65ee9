"""Comments when a text goes back: what people say about it goes on."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace
from operator import itemgetter

from editor_app.document.edits import mapped
from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.text.rows import paragraphs, stayed
from editor_app.workflow.article import Content
from editor_app.workflow.comments import anchored, uncommented


def carried_over(earlier: Content, now: Content) -> Content:
    """Return an earlier content with the threads that there are now: none is lost, none comes that was taken back.

    A thread of then stands where it stood, one begun since where its words stand, if they do. A thread is the one of
    then if it has its id and begins as it did.
    """
    begun = {(thread.id, thread.remarks[0].author, thread.remarks[0].when) for thread in now.threads}
    still = {each.id for each in earlier.threads if (each.id, each.remarks[0].author, each.remarks[0].when) in begun}
    body = uncommented(earlier.body, still)
    since = anchored(now.body) - still
    return replace(earlier, body=_anchored(body, since, now.body) if since else body, threads=now.threads)


def _anchored(body: Document, ids: Collection[str], now: Document) -> Document:
    """Return a body with the marks of some threads on the words that they have in another one, and that stayed."""
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    for number, mark in _placed(body, ids, now):
        found[number].append(mark)
    numbers = iter(range(len(body.blocks)))

    def marked(block: Block) -> Block:
        marks = found.get(next(numbers), ())
        return replace(block, marks=(*block.marks, *marks)) if marks else block

    return mapped(body, marked)


def _placed(body: Document, ids: Collection[str], now: Document) -> Iterator[tuple[int, Mark]]:
    """Yield such marks, each with the number of its block."""
    rows = paragraphs([block.text for block in now.blocks], [block.text for block in body.blocks])
    runs = sorted(stayed(rows))
    starts = [start for start, _ in body.starts()]
    for start, block in now.starts():
        for mark in (each for each in block.marks if each.kind is MarkKind.COMMENT and each.value in ids):
            was = start + mark.start
            before = bisect_right(runs, was, key=itemgetter(0))
            at, to, length = runs[before - 1] if before else (0, 0, 0)
            if was + mark.end - mark.start <= at + length:
                number = bisect_right(starts, to + was - at) - 1
                is_at = to + was - at - starts[number]
                yield number, replace(mark, start=is_at, end=is_at + mark.end - mark.start)
