"""A paragraph that changed, cut into sentences that are set against each other, until it is known which were moved."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, pairwise
from typing import TYPE_CHECKING, TypeAlias

from editor_app.text import moves
from editor_app.text.counting import counts
from editor_app.text.diff import Change, Move, Piece, words
from editor_app.text.grouping import groups, with_replaced
from editor_app.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TELLING = 2
"""Words, at least, of a sentence that can be told to have moved, unless it is a paragraph: «Да.» stands anywhere."""

_Cut: TypeAlias = "list[tuple[str, str]]"
"""Sentences, each with the space behind it."""


@dataclass(slots=True, eq=False)
class _Sentence:
    """A sentence as it was and as it is, and the space behind it on each side; None where it was or is not."""

    before: str | None
    space_before: str
    after: str | None
    space_after: str
    move: Move | None = None

    @property
    def is_lone(self) -> bool:
        return self.before is None or self.after is None

    @property
    def has_moves(self) -> bool:
        return self.move is not None

    def pieces(self) -> tuple[Piece, ...]:
        if self.before is not None and self.after is not None:
            return words(self.before, self.after)
        return (self.lone_piece("", ""),)

    def lone_piece(self, lead: str, end: str) -> Piece:
        """Return what stands on one side, with the space round it."""
        change = Change.REMOVED if self.after is None else Change.ADDED
        return Piece(change, f"{lead}{self.before or self.after or ''}{end}", self.move)


class Draft:
    """Paragraphs as they were and as they are; None where there were or are none."""

    def __init__(self, before: str | None, after: str | None) -> None:
        self.before, self.after = before, after
        (self._lead_before, old), (self._lead_after, new) = _cut(before or ""), _cut(after or "")
        self.sentences = [
            _Sentence(*_joined(old[group.a : group.b]), *_joined(new[group.c : group.d]))
            for group in groups([text for text, _ in old], [text for text, _ in new])
        ]

    @property
    def is_lone(self) -> bool:
        """Whether the paragraphs stand on one side only."""
        return self.before is None or self.after is None

    @property
    def has_moves(self) -> bool:
        """Whether any of the sentences stood or stands elsewhere."""
        return any(sentence.move is not None for sentence in self.sentences)

    def pieces(self) -> list[list[Piece]]:
        """Return the pieces of each sentence, with the spaces: joined, both sides of the paragraph."""
        made = _Assembly(self._lead_before, self._lead_after)
        lone: list[_Sentence] = []
        for sentence in with_replaced(self.sentences, _replaced):
            if sentence.is_lone:
                lone.append(sentence)
            else:
                made.put_lone(lone)
                made.put(sentence)
                lone = []
        made.put_lone(lone)
        return made.finished()


class _Assembly:
    """Sentences in a row, each space with the sentence with which a writer put it in or took it out."""

    def __init__(self, before: str, after: str) -> None:
        self._rows: list[list[Piece]] = []
        self._lead: list[Piece] = []
        """What stands before the next sentence."""
        self._space = before, after
        """What stands, on each side, behind the last sentence that is on both."""

    def put(self, sentence: _Sentence) -> None:
        """Go on with a sentence that is on both sides."""
        self._begin(sentence.pieces())
        self._space = sentence.space_before, sentence.space_after

    def put_lone(self, lone: Sequence[_Sentence]) -> None:
        """Go on with sentences that went or came, none perhaps, and the spaces round them."""
        old, new = [each for each in lone if each.after is None], [each for each in lone if each.before is None]
        before = [self._space[0], *(each.space_before for each in old)]
        after = [self._space[1], *(each.space_after for each in new)]
        is_end_same = bool(lone) and before[-1] == after[-1]
        if is_end_same and before[0] != after[0]:
            for side, spaces in ((old, before), (new, after)):
                for each, space in zip(side, spaces, strict=False):
                    self._begin([each.lone_piece(space, "")])
            self._lead += _space(before[-1], after[-1])
            return
        (self._rows[-1] if self._rows else self._lead).extend(_space(before[0], after[0]))
        is_end_shared = is_end_same and bool(old) and bool(new)
        end = _space(before[-1], after[-1]) if is_end_shared else []
        for side, spaces in ((old, before), (new, after)):
            for at, each in enumerate(side, start=1):
                is_last = is_end_shared and each is side[-1]
                self._begin([each.lone_piece("", "" if is_last else spaces[at])])
        self._lead += end

    def finished(self) -> list[list[Piece]]:
        """Return the pieces of each sentence."""
        if self._lead and self._rows:
            self._rows[-1] += self._lead
        elif self._lead:
            self._rows.append(self._lead)
        return self._rows

    def _begin(self, pieces: Iterable[Piece]) -> None:
        self._rows.append([*self._lead, *pieces])
        self._lead = []


def mark_moves(drafts: Sequence[Draft]) -> None:
    """Find the sentences that stand elsewhere on the other side, and note it in them."""
    every = [(draft, sentence) for draft in drafts for sentence in draft.sentences]
    lone = [(place, *each) for place, each in enumerate(every) if _can_move(*each)]
    gone = [each for each in lone if each[2].after is None]
    come = [each for each in lone if each[2].before is None]
    pairs = moves.found([old.before or "" for *_, old in gone], [new.after or "" for *_, new in come])
    number = 0
    last: tuple[int, int, Draft, Draft] | None = None
    for one, other in sorted(pairs.items()):
        (was, was_in, old), (became, is_in, new) = gone[one], come[other]
        number += last != (was - 1, became - 1, was_in, is_in)
        last = was, became, was_in, is_in
        old.move = new.move = Move(number, was < became, words(old.before or "", new.after or ""))


def _replaced(went: _Sentence, came: _Sentence) -> _Sentence:
    return _Sentence(went.before, went.space_before, came.after, came.space_after)


def _can_move(draft: Draft, sentence: _Sentence) -> bool:
    text = sentence.before or sentence.after or ""
    is_all = draft.is_lone and len(draft.sentences) == 1
    return sentence.is_lone and counts(text).words >= (1 if is_all else _TELLING)


def _space(before: str, after: str) -> list[Piece]:
    """Compare what stands between two sentences."""
    if before == after:
        return [Piece(Change.SAME, before)] if before else []
    return [Piece(change, text) for change, text in ((Change.REMOVED, before), (Change.ADDED, after)) if text]


def _cut(text: str) -> tuple[str, _Cut]:
    """Return the space before a text, and its sentences."""
    spans = list(sentences(text))
    if not spans:
        return text, []
    ends = [*(following.start for _, following in pairwise(spans)), len(text)]
    cut = [(text[span.start : span.end], text[span.end : end]) for span, end in zip(spans, ends, strict=True)]
    return text[: spans[0].start], cut


def _joined(cut: _Cut) -> tuple[str | None, str]:
    """Return several sentences as one, and the space behind it."""
    if not cut:
        return None, ""
    whole, space = "".join(chain.from_iterable(cut)), cut[-1][1]
    return whole.removesuffix(space), space
