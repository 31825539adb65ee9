"""Comments: threads of remarks about a passage, a field or the whole of an article.

A thread about a passage of the body is found by the mark that carries its id, and so stays where its words go; when
the words are gone the thread stays with the article.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from editor_app.document.edits import mapped
from editor_app.document.model import Block, Document, MarkKind
from editor_app.text.encodable import encodable


class About(StrEnum):
    """What a thread is about; the values are those of the form on disk."""

    PASSAGE = "passage"
    HEADLINE = "headline"
    DECK = "deck"
    LEAD = "lead"
    SECTION = "section"
    TAGS = "tags"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Remark:
    """What somebody said, and when (with a time zone). Code points that cannot be stored become U+FFFD."""

    author: str
    when: datetime
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "author", encodable(self.author))
        object.__setattr__(self, "text", encodable(self.text))


@dataclass(frozen=True, slots=True)
class Thread:
    """A remark and the answers to it; `quote` is what the passage said when the thread was begun."""

    id: str
    remarks: tuple[Remark, ...]
    about: About = About.PASSAGE
    quote: str = ""
    resolved: bool = False

    def __post_init__(self) -> None:
        if not self.remarks:
            raise ValueError("a thread begins with a remark")
        object.__setattr__(self, "quote", encodable(self.quote))

    def answered(self, remark: Remark) -> "Thread":
        """Return the thread with one more remark, which opens it again."""
        return replace(self, remarks=(*self.remarks, remark), resolved=False)


def next_id(ids: Iterable[str]) -> str:
    """Return an id that no thread of the article has or had; ids sort by age."""
    return f"{max(map(int, ids), default=0) + 1:06}"


def anchored(document: Document) -> frozenset[str]:
    """Return the ids of the threads whose passages stand in a document."""
    return frozenset(mark.value for block in document.blocks for mark in block.marks if mark.kind is MarkKind.COMMENT)


def uncommented(document: Document, but: Collection[str] = ()) -> Document:
    """Return a document without the marks of comments, `but` those of some threads."""

    def bare(block: Block) -> Block:
        marks = tuple(mark for mark in block.marks if mark.kind is not MarkKind.COMMENT or mark.value in but)
        return block if marks == block.marks else replace(block, marks=marks)

    return mapped(document, bare)


def is_same_uncommented(one: Document, other: Document) -> bool:
    """Whether two documents are equal without the marks of comments; parts that they share are not looked at."""
    if len(one.parts) != len(other.parts):
        return False
    pairs = [pair for pair in zip(one.parts, other.parts, strict=True) if pair[0] is not pair[1]]
    return uncommented(Document(tuple(ours for ours, _ in pairs))) == uncommented(
        Document(tuple(theirs for _, theirs in pairs))
    )


def carried_over(earlier: Document, then: Iterable[Thread], now: Iterable[Thread]) -> Document:
    """Return an earlier body with the marks of those of its threads that there are now.

    What people say goes on when a text goes back: no remark is lost by it, and none comes back that was taken back. A
    thread is the one of then if it has its id and begins as it did.
    """
    begun = {(thread.id, thread.remarks[0].author, thread.remarks[0].when) for thread in now}
    still = {each.id for each in then if (each.id, each.remarks[0].author, each.remarks[0].when) in begun}
    return uncommented(earlier, still)
