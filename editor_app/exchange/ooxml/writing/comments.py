"""Comments: what people said about a passage, a field or the whole of an article, with the answers.

A thread about the whole article, or about words that are gone, stands behind the text in a paragraph without words.
Answers and what is resolved are told in a second part, which programs before Word 2013 pass over.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.document.model import Document as Body
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.ooxml.writing.changes import LONGEST_NAME, moment
from editor_app.exchange.ooxml.writing.xml import Element, add_part, made, root, text_elements, valued
from editor_app.workflow.comments import About, Remark, Thread, anchored

if TYPE_CHECKING:
    from docx.document import Document

Place: TypeAlias = tuple[int, int]
"""The number of a block in the order of reading, and a place in its text."""

_EXTENDED = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_EXTENDED_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_LONGEST_INITIALS = 9
"""Letters that the schema gives them."""


class _Row(NamedTuple):
    """A row of words that a thread is about."""

    begin: Place
    end: Place
    letters: int


class Comments:
    """Writes the threads of one article, and knows where the signs for them stand in its text."""

    def __init__(self, document: "Document", threads: Sequence[Thread], body: Body) -> None:
        self._threads = threads
        self._numbers: dict[str, list[int]] = {}
        self._placed = anchored(body)
        self._begin: defaultdict[Place, list[str]] = defaultdict(list)
        self._end: defaultdict[Place, list[str]] = defaultdict(list)
        if threads:
            self._write(document)
            self._find(body)

    def beginning(self, place: Place) -> Iterator[Element]:
        """Yield where the ranges begin that begin at a place."""
        for thread in self._begin.get(place, ()):
            yield from self._opened(thread)

    def ending(self, place: Place) -> Iterator[Element]:
        """Yield where the ranges end that end at a place, with the signs of their comments."""
        for thread in self._end.get(place, ()):
            yield from self._closed(thread)

    def around(self, about: About, runs: Iterable[Element]) -> Iterator[Element]:
        """Yield the runs of a field inside the ranges of the comments about it."""
        threads = [thread.id for thread in self._threads if thread.about is about]
        for thread in threads:
            yield from self._opened(thread)
        yield from runs
        for thread in threads:
            yield from self._closed(thread)

    def elsewhere(self, written: Iterable[About]) -> Iterator[Element]:
        """Yield the signs of the threads that are about none of the fields that are written and none of the text."""
        fields = frozenset(written)
        for thread in self._threads:
            if thread.about not in fields and thread.id not in self._placed:
                yield from map(_sign, self._numbers[thread.id])

    def _opened(self, thread: str) -> Iterator[Element]:
        return (made("w:commentRangeStart", {"w:id": str(number)}) for number in self._numbers[thread])

    def _closed(self, thread: str) -> Iterator[Element]:
        for number in self._numbers[thread]:
            yield made("w:commentRangeEnd", {"w:id": str(number)})
            yield _sign(number)

    def _find(self, body: Body) -> None:
        """Note where each thread's passage begins and ends; it may go over several blocks.

        A comment has one row of words: of several, which a change between them has parted, the one with the most words
        that are not suggested out.
        """
        rows: defaultdict[str, list[_Row]] = defaultdict(list)
        for number, block in enumerate(body.blocks):
            for mark in sorted(block.marks, key=lambda mark: mark.start):
                if mark.kind is MarkKind.COMMENT and mark.value in self._numbers:
                    here, so_far = (
                        _Row((number, mark.start), (number, mark.end), _standing(block, mark)),
                        rows[mark.value],
                    )
                    if so_far and _go_on(body.blocks, so_far[-1].end, here.begin):
                        here = _Row(so_far[-1].begin, here.end, so_far.pop().letters + here.letters)
                    so_far.append(here)
        for thread, found in rows.items():
            longest = max(found, key=lambda row: row.letters)
            self._begin[longest.begin].append(thread)
            self._end[longest.end].append(thread)

    def _write(self, document: "Document") -> None:
        from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

        comments = root("w:comments", "w", "w14", "mc", ignorable="w14")
        extended = root("w15:commentsEx", "w15", "mc", ignorable="w15")
        numbers = count()
        for thread in self._threads:
            parent = ""
            for remark in thread.remarks:
                number = next(numbers)
                paragraph = f"{number + 1:08X}"
                self._numbers.setdefault(thread.id, []).append(number)
                comments.append(_comment(remark, number, paragraph))
                said = {"w15:paraId": paragraph, "w15:done": str(int(thread.resolved))}
                extended.append(made("w15:commentEx", said | ({"w15:paraIdParent": parent} if parent else {})))
                parent = parent or paragraph
        add_part(document, "comments", CONTENT_TYPE.WML_COMMENTS, RELATIONSHIP_TYPE.COMMENTS, comments)
        add_part(document, "commentsExtended", _EXTENDED, _EXTENDED_RELATIONSHIP, extended)


def _go_on(blocks: Sequence[Block], end: Place, begin: Place) -> bool:
    """Whether there are no letters between two places."""
    if end[0] == begin[0]:
        return end[1] >= begin[1]
    between = any(block.text for block in blocks[end[0] + 1 : begin[0]])
    return end[1] >= len(blocks[end[0]].text) and begin[1] == 0 and not between


def _standing(block: Block, mark: Mark) -> int:
    """Return how many letters of a mark are not suggested out."""
    gone = [each.span for each in block.marks if each.kind is MarkKind.DELETION]
    return sum(not any(start <= at < end for start, end in gone) for at in range(mark.start, mark.end))


def _comment(remark: Remark, number: int, last_paragraph: str) -> Element:
    author = without_control(remark.author)[:LONGEST_NAME]
    told = {"w:id": str(number), "w:author": author, "w:date": moment(remark.when)}
    initials = "".join(name[0] for name in author.split())[:_LONGEST_INITIALS]
    paragraphs = [
        made("w:p", None, made("w:pPr", None, valued("w:pStyle", "CommentText")), made("w:r", None, *said))
        for said in map(text_elements, remark.text.split("\n"))
    ]
    sign = made("w:r", None, made("w:rPr", None, valued("w:rStyle", "CommentReference")), made("w:annotationRef"))
    paragraphs[0].insert(1, sign)
    paragraphs[-1].attrib.update(made("w:p", {"w14:paraId": last_paragraph}).attrib)
    return made("w:comment", told | ({"w:initials": initials} if initials else {}), *paragraphs)


def _sign(number: int) -> Element:
    style = made("w:rPr", None, valued("w:rStyle", "CommentReference"))
    return made("w:r", None, style, made("w:commentReference", {"w:id": str(number)}))
