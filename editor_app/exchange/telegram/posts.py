"""Laying an article out in posts: whole paragraphs as long as they fit, then sentences, then words."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor_app.document.model import Block, MarkKind
from editor_app.exchange.telegram.markup import piece, rendered
from editor_app.text.counting import code_units
from editor_app.text.sentences import sentences

MESSAGE_LIMIT = 4096
CAPTION_LIMIT = 1024
"""Units of UTF-16 that Telegram takes. It counts without the elements; counted with them a post fits everywhere."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a post: its words between `before` and `after`, and how it is set off from what is above.

    A `heading` does not stay at the foot of a post. A `picture` is the address of one that begins a post of its own,
    and what stands `alone` ends its post too.
    """

    block: Block
    before: str = ""
    after: str = ""
    gap: str = "\n\n"
    heading: bool = False
    picture: str = ""
    alone: bool = False

    @property
    def text(self) -> str:
        """The paragraph as it is sent."""
        return f"{self.before}{rendered(self.block)}{self.after}"


@dataclass(slots=True)
class Post:
    """One message; with a `picture` its text is the caption."""

    picture: str = ""
    lines: list[tuple[str, Line]] = field(default_factory=list)
    size: int = 0

    @property
    def limit(self) -> int:
        """Units of UTF-16 that the message may have."""
        return CAPTION_LIMIT if self.picture else MESSAGE_LIMIT

    @property
    def text(self) -> str:
        """The message as it is sent."""
        return "".join((line.gap if number else "") + written for number, (written, line) in enumerate(self.lines))

    def takes(self, written: str, line: Line) -> bool:
        """Add a paragraph where there is room for it; whether there was."""
        size = code_units(written) + (code_units(line.gap) if self.lines else 0)
        if self.size + size > self.limit:
            return False
        self.lines.append((written, line))
        self.size += size
        return True


def posts(lines: Iterator[Line]) -> list[Post]:
    """Lay paragraphs out in as few posts as they need; nothing is divided that fits into one."""
    made = [Post()]
    for line in lines:
        if line.picture:
            made.append(Post(line.picture))
        _add(made, line)
        if line.alone:
            made.append(Post())
    return [post for post in made if post.lines or post.picture]


def _add(made: list[Post], line: Line) -> None:
    if not line.text or made[-1].takes(line.text, line):
        return
    if code_units(line.text) <= MESSAGE_LIMIT and made[-1].lines:
        _go_on(made)
        if made[-1].takes(line.text, line):
            return
    _divide(made, line)


def _go_on(made: list[Post]) -> None:
    """Begin a post, and take the headings along that would stand at the foot of the one before."""
    before, after = made[-1], Post()
    while len(before.lines) > 1 and before.lines[-1][1].heading:
        after.lines.insert(0, before.lines.pop())
    after.size = sum(code_units(written) for written, _ in after.lines)
    after.size += sum(code_units(line.gap) for _, line in after.lines[1:])
    made.append(after)


def _divide(made: list[Post], line: Line) -> None:
    """Put a paragraph that is too long into several posts, each with as much of it as it takes."""
    at, whole = 0, len(line.block.text)
    soft = [span.end for span in sentences(line.block.text)]
    links = [mark.span for mark in line.block.marks if mark.kind is MarkKind.LINK]
    hard = [
        place
        for place, letter in enumerate(line.block.text)
        if letter.isspace() and not any(link.start <= place < link.end for link in links)
    ]
    while at < whole:
        room = made[-1].limit - made[-1].size - (code_units(line.gap) if made[-1].lines else 0)
        end = _fitting(line, at, room, soft) or (_fitting(line, at, room, hard) if not made[-1].lines else 0)
        if not end and made[-1].lines:
            _go_on(made)
            continue
        if not end:
            end = _fitting(line, at, room, list(range(at + 1, whole + 1)))
        part = Line(piece(line.block, at, end), line.before, line.after, line.gap)
        made[-1].takes(part.text, part)
        at = end
        while at < whole and line.block.text[at].isspace():
            at += 1
        if at < whole:
            made.append(Post())


def _fitting(line: Line, at: int, room: int, ends: list[int]) -> int:
    """Return the last of `ends` behind which the piece from `at` on still fits into `room`, 0 where none does."""
    first, last = bisect_right(ends, at), bisect_right(ends, at + room)
    frame = code_units(line.before) + code_units(line.after)
    while first < last:
        middle = (first + last) // 2
        if code_units(rendered(piece(line.block, at, ends[middle]))) + frame <= room:
            first = middle + 1
        else:
            last = middle
    end = ends[first - 1] if first else 0
    return end if end > at else 0
