"""Comments as threads: who said what, when, in answer to whom, and whether it is settled."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from editor_app.exchange.ooxml.moments import moment
from editor_app.exchange.ooxml.xml import Element, W
from editor_app.workflow.comments import Remark, Thread

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_W16CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
_W16CEX = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"


@dataclass(frozen=True, slots=True)
class CommentParts:
    """The roots of the parts that tell of comments; None for those that the document has not."""

    comments: Element | None
    extended: Element | None = None
    """Answers and what is settled, by the last paragraph of a comment."""
    ids: Element | None = None
    extensible: Element | None = None
    """Moments with their time zones, by the lasting ids that `ids` gives to paragraphs."""


@dataclass(slots=True)
class _Comment:
    id: str
    remark: Remark
    paragraph: str
    parent: str = ""
    is_done: bool = False


class Comments:
    """The comments of one document, `texts` by their ids; `fallback` is the moment of those that do not tell theirs."""

    def __init__(self, parts: CommentParts, texts: dict[str, str], fallback: datetime) -> None:
        comments = list(_comments(parts, texts, fallback))
        by_paragraph = {comment.paragraph: comment for comment in comments if comment.paragraph}
        roots: dict[str, list[_Comment]] = {}
        for comment in comments:
            roots.setdefault(_root(comment, by_paragraph).id, []).append(comment)
        gathered = sorted(roots.items(), key=lambda row: min(each.remark.when for each in row[1]))
        self._threads: dict[str, str] = {}
        self.threads: list[Thread] = []
        for number, (root, members) in enumerate(gathered, 1):
            thread = f"{number:06}"
            self._threads.update({member.id: thread for member in members})
            members.sort(key=lambda member: (member.id != root, member.remark.when))
            self.threads.append(Thread(thread, tuple(member.remark for member in members), resolved=members[0].is_done))

    def thread(self, comment: str) -> str | None:
        """Return the id of the thread of a comment; None for a comment that is not there."""
        return self._threads.get(comment)


def _comments(parts: CommentParts, texts: dict[str, str], fallback: datetime) -> Iterator[_Comment]:
    extended = {entry.get(f"{_W15}paraId", ""): entry for entry in _entries(parts.extended)}
    lasting = {entry.get(f"{_W16CID}paraId"): entry.get(f"{_W16CID}durableId") for entry in _entries(parts.ids)}
    moments = {
        entry.get(f"{_W16CEX}durableId"): entry.get(f"{_W16CEX}dateUtc", "") for entry in _entries(parts.extensible)
    }
    for element in _entries(parts.comments):
        id_ = element.get(f"{W}id", "")
        paragraphs = [paragraph.get(f"{_W14}paraId", "") for paragraph in element.iter(f"{W}p")]
        last = paragraphs[-1] if paragraphs else ""
        exact = moments.get(lasting.get(last)) if last else None
        when = moment(exact or "") or moment(element.get(f"{W}date", "")) or fallback
        remark = Remark(element.get(f"{W}author", ""), when, texts.get(id_, ""))
        entry = extended.get(last)
        if entry is None:
            yield _Comment(id_, remark, last)
        else:
            done = entry.get(f"{_W15}done") in ("1", "true")
            yield _Comment(id_, remark, last, entry.get(f"{_W15}paraIdParent", ""), done)


def _entries(root: Element | None) -> Iterator[Element]:
    return iter(()) if root is None else iter(root)


def _root(comment: _Comment, by_paragraph: dict[str, _Comment]) -> _Comment:
    """Return the comment that a row of answers begins with."""
    seen = {comment.id}
    while (parent := by_paragraph.get(comment.parent)) is not None and parent.id not in seen:
        seen.add(parent.id)
        comment = parent
    return comment
