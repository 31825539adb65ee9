"""Comments: what people said about a passage, a field or the whole of an article, with the answers.

A thread about the whole article, or about words that are gone, stands behind the text in a paragraph without words.
Answers and what is resolved are told in a second part, which programs before Word 2013 pass over.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, TypeAlias

from editor_app.document.model import Document as Body
from editor_app.document.model import MarkKind
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
        """Note where each thread's passage begins and ends; it may go over several blocks."""
        first: dict[str, Place] = {}
        last: dict[str, Place] = {}
        for number, block in enumerate(body.blocks):
            for mark in block.marks:
                if mark.kind is MarkKind.COMMENT and mark.value in self._numbers:
                    first.setdefault(mark.value, (number, mark.start))
                    last[mark.value] = max(last.get(mark.value, (0, 0)), (number, mark.end))
        for thread, place in first.items():
            self._begin[place].append(thread)
            self._end[last[thread]].append(thread)

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
