"""The seal: SHA-256 over all of an article that leaves the house, in a form that means one thing for ever.

What is sealed is what `public` leaves: no comments, no notes to the editor, nobody's names behind suggestions. The form
(`_FORM`) is a row of netstrings, so that no library's way of writing numbers, keys or spaces is part of it:

- the name of the form;
- headline, deck, lead, section, author, source; the moment of the source as ISO 8601, or nothing;
- the number of tags, and each;
- the number of parts of the body, and each: a block, or "table", rows of its head, number of rows, and for each row the
  number of its cells, and for each cell the rows and columns it takes, the number of its blocks, and each block.

A block is its kind, level, text, the number of its marks, and for each start, end (code points), kind and value, in the
order of start, end, kind, value; then for a picture its digest, width, height, credit and alternative text.
"""

from collections.abc import Iterator
from dataclasses import replace

from editor_app.document.model import Block, Document, MarkKind, Picture, Table
from editor_app.document.verdicts import proposed
from editor_app.text.netstring import packed
from editor_app.workflow.article import Article, Content

_FORM = "granki seal 1"


def public(content: Content) -> Content:
    """Return what of a content leaves the house; of what is suggested in the body, the text as proposed."""
    body = without_comments(proposed(content.body).public)
    return replace(content, body=body, threads=(), suggestions=(), proposals=())


def digest(content: Content) -> str:
    """Return the hash (hexadecimal) of what of a content leaves the house."""
    import hashlib  # late: the window imports this module before its first paint

    return hashlib.sha256(packed(_said(public(content)))).hexdigest()


def is_intact(article: Article) -> bool:
    """Whether an article is, to the letter, what was approved last, with nothing suggested since."""
    return article.seal is not None and not article.content.undecided and article.seal.digest == digest(article.content)


def without_comments(body: Document) -> Document:
    """Return a body without the marks of what is said about it."""
    return Document(tuple(_bare(part) for part in body.parts))


def _bare(part: Block | Table) -> Block | Table:
    if isinstance(part, Block):
        return _bare_block(part)
    rows = (
        tuple(replace(cell, blocks=tuple(_bare_block(block) for block in cell.blocks)) for cell in row)
        for row in part.rows
    )
    return replace(part, rows=tuple(rows))


def _bare_block(block: Block) -> Block:
    if all(mark.kind is not MarkKind.COMMENT for mark in block.marks):
        return block
    return replace(block, marks=tuple(mark for mark in block.marks if mark.kind is not MarkKind.COMMENT))


def _said(content: Content) -> Iterator[str]:
    yield from (_FORM, content.headline, content.deck, content.lead, content.section, content.author, content.source)
    yield content.published.isoformat() if content.published else ""
    yield from (str(len(content.tags)), *content.tags)
    yield str(len(content.body.parts))
    for part in content.body.parts:
        yield from _block(part) if isinstance(part, Block) else _table(part)


def _block(block: Block) -> Iterator[str]:
    yield from (block.kind.value, str(block.level), block.text, str(len(block.marks)))
    for mark in block.marks:
        yield from (str(mark.start), str(mark.end), mark.kind.value, mark.value)
    if block.picture is not None:
        yield from _picture(block.picture)


def _picture(picture: Picture) -> Iterator[str]:
    yield from (picture.digest, str(picture.width), str(picture.height), picture.credit, picture.alternative)


def _table(table: Table) -> Iterator[str]:
    yield from ("table", str(table.header), str(len(table.rows)))
    for row in table.rows:
        yield str(len(row))
        for cell in row:
            yield from (str(cell.rows), str(cell.columns), str(len(cell.blocks)))
            for block in cell.blocks:
                yield from _block(block)
