"""What is suggested in two bodies that are compared: which changes wait for a decision, and what was decided.

Bodies are compared as they are proposed, so that a reader sees whole words in place of whole words; what is said here
is what that alone does not show.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from editor_app.document.model import Block, Document, Mark, MarkKind, Picture
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.diff import Change, Fate, Piece
from editor_app.text.tokens import tokens
from editor_app.workflow.excerpts import excerpt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from editor_app.text.rows import Row

_TAKEN = QT_TRANSLATE_NOOP("compared", "Правка принята: было «{before}», стало «{after}»")
_TAKEN_IN = QT_TRANSLATE_NOOP("compared", "Правка принята: добавлено «{after}»")
_TAKEN_OUT = QT_TRANSLATE_NOOP("compared", "Правка принята: убрано «{before}»")
_WAITS = QT_TRANSLATE_NOOP("compared", "Стало правкой и ждёт решения: «{words}»")


@dataclass(frozen=True, slots=True)
class Trace:
    """What is suggested in a text as it is proposed.

    `new` tells of each letter whether it is suggested to be put in, `gone` what is suggested to be taken out before a
    letter (by place), or behind the last one.
    """

    text: str
    new: Sequence[bool]
    gone: Mapping[int, str]

    def is_open(self, start: int, end: int) -> bool:
        """Whether something is suggested in a stretch, or at its ends, be a space between.

        A place where nothing is has the words round it as its ends: what went may share letters with them.
        """
        before, after = self.text[:start].rstrip(), self.text[end:].lstrip()
        if start == end:
            before, after = before.rpartition(" ")[0], after.partition(" ")[2]
        reach = range(len(before), len(self.text) - len(after) + 1)
        return any(self.new[start:end]) or any(place in reach for place in self.gone)

    def refused(self, start: int, end: int) -> str:
        """Return what a stretch says without the suggestions."""
        letters = (self.gone.get(at, "") + ("" if self.new[at] else self.text[at]) for at in range(start, end))
        return "".join(letters) + self.gone.get(end, "")

    def __add__(self, other: Trace) -> Trace:
        start = len(self.text)
        gone = {**self.gone, **{start + place: text for place, text in other.gone.items()}}
        return Trace(self.text + other.text, [*self.new, *other.new], gone)


def plain(text: str) -> Trace:
    """Return the trace of a text in which nothing is suggested."""
    return Trace(text, [False] * len(text), {})


@dataclass(slots=True)
class Suggested:
    """What is suggested in a body, by the letters that stay when all of it is accepted, in the order of reading."""

    new: list[bool] = field(default_factory=list)
    formed: list[bool] = field(default_factory=list)
    gone: dict[int, str] = field(default_factory=dict)
    gone_at_end: dict[int, str] = field(default_factory=dict)
    """What is taken out at the end of a paragraph, by the number of letters before."""
    gone_whole: list[str] = field(default_factory=list)
    """Everything that is taken out, in stretches."""
    pictures_in: set[Picture] = field(default_factory=set)
    pictures_out: set[Picture] = field(default_factory=set)

    def trace(self, start: int, text: str) -> Trace:
        """Return the trace of the text of a block that begins with a letter of this number."""
        end = start + len(text)
        gone = {place - start: words for place, words in self.gone.items() if start <= place < end}
        if end in self.gone_at_end:
            gone[end - start] = self.gone_at_end[end]
        return Trace(text, self.new[start:end], gone)

    def forms(self, start: int, text: str) -> list[Mark]:
        """Return marks over the letters of a block that are suggested to be formed otherwise."""
        marks, at = [], 0
        for is_formed, letters in groupby(self.formed[start : start + len(text)]):
            end = at + len(list(letters))
            marks += [Mark(at, end, MarkKind.FORMATTING)] if is_formed else []
            at = end
        return marks


Found: TypeAlias = tuple[Suggested, Suggested]
"""What is suggested in two bodies."""


def suggested(body: Document) -> Suggested:
    """Look a body through."""
    made = Suggested()
    waiting = ""
    for block in body.blocks:
        looks = _looks(block)
        start = len(made.new)
        for letter, kinds in zip(block.text, looks, strict=False):
            if MarkKind.DELETION in kinds:
                waiting += letter
                continue
            if waiting:
                made.gone[len(made.new)] = waiting
                made.gone_whole.append(waiting)
                waiting = ""
            made.new.append(MarkKind.INSERTION in kinds)
            made.formed.append(MarkKind.FORMATTING in kinds)
        if block.picture is not None and MarkKind.DELETION in looks[-1]:
            made.pictures_out.add(block.picture)
        elif block.picture is not None and MarkKind.INSERTION in looks[-1]:
            made.pictures_in.add(block.picture)
        if waiting and (MarkKind.DELETION not in looks[-1] or len(made.new) == start):
            made.gone_at_end[len(made.new)] = waiting
            made.gone_whole.append(waiting)
            waiting = ""
    return made


def _looks(block: Block) -> Sequence[set[MarkKind]]:
    looks: list[set[MarkKind]] = [set() for _ in range(len(block.text) + 1)]
    for mark in block.marks:
        if mark.kind.is_suggestion:
            for place in range(mark.start, mark.end):
                looks[place].add(mark.kind)
    return looks


def with_fates(row: Row, was: Trace | None, now: Trace | None, every: Found) -> Row:
    """Return a row that says which of its changes are but suggested, and which were suggested and not taken."""
    made, old, new = [], 0, 0
    for sentence in row.sentences:
        made.append(replace(sentence, pieces=tuple(_fated(sentence.pieces, (old, new), (was, now), every))))
        old, new = old + len(sentence.before or ""), new + len(sentence.after or "")
    pieces = tuple(_fated(row.pieces, (0, 0), (was, now), every))
    return replace(row, pieces=pieces, sentences=tuple(made))


def _fated(
    pieces: Iterable[Piece],
    start: tuple[int, int],
    traces: tuple[Trace | None, Trace | None],
    every: Found,
) -> Iterator[Piece]:
    old, new = start
    for is_changed, group in groupby(pieces, lambda piece: piece.change is not Change.SAME and piece.move is None):
        run = list(group)
        went, came = (
            "".join(piece.text for piece in run if piece.change is not other)
            for other in (Change.ADDED, Change.REMOVED)
        )
        fate = _fate((old, went), (new, came), traces, every) if is_changed else None
        yield from (replace(piece, fate=fate) for piece in run) if fate else run
        old, new = old + len(went), new + len(came)


def _fate(
    went: tuple[int, str],
    came: tuple[int, str],
    traces: tuple[Trace | None, Trace | None],
    every: Found,
) -> Fate | None:
    is_open = [
        trace.is_open(start, start + len(text)) if trace is not None else _is_gone(other, side)
        for (start, text), (_, other), trace, side in zip((went, came), (came, went), traces, every, strict=True)
    ]
    if is_open[1]:
        return Fate.PROPOSED
    start, text = went
    refused = traces[0].refused(start, start + len(text)) if traces[0] is not None else came[1]
    return Fate.DECLINED if is_open[0] and refused.strip() == came[1].strip() else None


def _is_gone(text: str, side: Suggested) -> bool:
    """Whether a paragraph that is not there is suggested to be taken out."""
    return bool(text.strip()) and any(text.strip() in gone for gone in side.gone_whole)


def decided(pieces: Sequence[Piece], was: Trace, now: Trace) -> Iterator[Message]:
    """Say which suggestions were taken, where the words stayed as they were proposed."""
    old = new = 0
    for number, piece in enumerate(pieces):
        size = len(piece.text)
        if piece.change is Change.SAME:
            by = new - old
            inner = _inner(piece.text, is_first=number == 0, is_last=number + 1 == len(pieces))
            for start, end in _open(was, range(old + inner.start, old + inner.stop)):
                if not now.is_open(start + by, end + by):
                    yield _taken(was, start, end)
        old += size if piece.change is not Change.ADDED else 0
        new += size if piece.change is not Change.REMOVED else 0


def waiting(was: Trace, now: Trace) -> Iterator[Message]:
    """Say what came to be suggested in a text that is the same as it is proposed, as when one goes back in time."""
    for start, end in _open(now, range(len(now.text))):
        if not was.is_open(start, end):
            yield _WAITS.with_values(words=excerpt(now.text[start:end].strip() or now.refused(start, end)))


def _inner(text: str, *, is_first: bool, is_last: bool) -> range:
    """Return where, in words that stayed, something suggested is no part of the change before or behind them.

    What is put in or taken out may share letters with the word beside it.
    """
    words = [token for token in tokens(text) if not token.text.isspace()]
    start = 0 if is_first else words[0].end if words else len(text)
    end = len(text) if is_last else words[-1].start if words else 0
    return range(start, max(start, end))


def _open(trace: Trace, where: range) -> Iterator[tuple[int, int]]:
    """Yield the whole words, in a stretch, about which something is suggested."""
    ends = {0, len(trace.text)}
    gone = {place for place in trace.gone if place in ends.union(where) and where.start <= place <= where.stop}
    start: int | None = None
    for token in tokens(trace.text[where.start : where.stop]):
        at, end = where.start + token.start, where.start + token.end
        is_inside = any(trace.new[at:end]) or any(at < place < end for place in gone)
        if start is None and (is_inside or at in gone):
            start = at
        if start is not None and not is_inside and end not in gone:
            yield start, at
            start = None
    if start is not None:
        yield start, where.stop
    elif where.stop in gone:
        yield where.stop, where.stop


def _taken(trace: Trace, start: int, end: int) -> Message:
    before, after = excerpt(trace.refused(start, end)), excerpt(trace.text[start:end])
    if before and after:
        return _TAKEN.with_values(before=before, after=after)
    return _TAKEN_OUT.with_values(before=before) if before else _TAKEN_IN.with_values(after=after)
