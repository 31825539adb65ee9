"""Suggested changes: marks over what somebody wants to put in, take out or form otherwise, until it is decided.

The value of an insertion or a deletion is the id of its suggestion. The value of a change of form is JSON: the id, and
the form as it was: the meanings of the letters, or kind and level of the block where it is about the paragraph's end.

Ids sort from the oldest suggestion to the newest.

A document is worked on as rows of atoms: letters and ends of paragraphs, each with all that it means. A change in the
build of a table, or in what a picture is, is no suggestion: it is made at once.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from itertools import accumulate
from typing import Any, TypeAlias

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Table
from editor_app.text.span import Span

Look: TypeAlias = tuple[MarkKind, str]
"""A meaning of a letter and what the mark says besides."""

_END = "\n"
_SAID = frozenset(kind for kind in MarkKind if kind.is_suggestion or kind is MarkKind.COMMENT)
"""What is said about letters, and is no form of theirs."""

_ALIKE = 0.6
"""Share of common words from which a changed stretch is taken for one with several changes in it."""

_MOST_WORDS = 4000
"""A stretch of more words than these is not looked through for what stayed in it."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Who suggested a change, and when (with a time zone). One suggestion may be marked in several places."""

    id: str
    author: str
    when: datetime


class Verdict(Enum):
    """What is decided about a suggestion."""

    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class _Atom:
    """A letter, or with `block` the end of a paragraph: a block without its words."""

    letter: str
    looks: frozenset[Look] = frozenset()
    block: Block | None = None

    @property
    def suggestions(self) -> frozenset[Look]:
        return frozenset(look for look in self.looks if look[0].is_suggestion)

    def is_marked(self, kind: MarkKind) -> bool:
        """Whether anybody's suggestion of this kind is about the atom."""
        return any(look is kind for look, _ in self.looks)

    @property
    def key(self) -> tuple[str, bool]:
        """What two letters must share to be the same: one that is taken out already is not one just typed."""
        return self.letter, bool(self.looks) and self.is_marked(MarkKind.DELETION)

    @property
    def formed(self) -> object:
        """What two letters must share besides to be the same where others changed: their form, and their comments."""
        if self.block is not None:
            return self.block
        return self.looks and self.looks - self.suggestions

    @property
    def form(self) -> list[Any]:
        """What a change of form is about, as JSON holds it."""
        if self.block is not None:
            return [self.block.kind.value, self.block.level]
        return [[kind.value, value] for kind, value in sorted(self.looks) if kind not in _SAID]

    @property
    def is_words(self) -> bool:
        """Whether this is a letter, or the end of a block that has nothing but words."""
        return self.block is None or self.block.kind not in (BlockKind.PICTURE, BlockKind.RULE)

    def has(self, kind: MarkKind, chosen: Collection[str]) -> bool:
        """Whether one of the chosen suggestions, of this kind, is about the atom."""
        return any(look is kind and suggestion_of(look, value) in chosen for look, value in self.looks)

    def in_form(self, form: list[Any]) -> "_Atom":
        """Return the atom in a form that `form` told of it."""
        if self.block is not None:
            return replace(self, block=replace(self.block, kind=BlockKind(form[0]), level=form[1]))
        said = frozenset(look for look in self.looks if look[0] in _SAID)
        return replace(self, looks=said | {(MarkKind(kind), value) for kind, value in form})


def suggestion_of(kind: MarkKind, value: str) -> str:
    """Return the id of the suggestion that a mark with this value belongs to."""
    return str(json.loads(value)[0]) if kind is MarkKind.FORMATTING else value


def taken_out(block: Block) -> tuple[Span, ...]:
    """Return the stretches of a block's text that somebody suggests to take out, by place."""
    marks = sorted(mark.span for mark in block.marks if mark.kind is MarkKind.DELETION)
    merged: list[Span] = []
    for start, end in marks:
        stop = min(end, len(block.text))
        if merged and start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, stop))
        elif start < stop:
            merged.append(Span(start, stop))
    return tuple(merged)


def ids(document: Document) -> frozenset[str]:
    """Return the suggestions that are open in a document."""
    marks = (mark for block in document.blocks for mark in block.marks)
    return frozenset(suggestion_of(mark.kind, mark.value) for mark in marks if mark.kind.is_suggestion)


def resolved(document: Document, chosen: Collection[str], verdict: Verdict) -> Document:
    """Return the document after a verdict on the chosen suggestions.

    What an accepted deletion or a rejected insertion covers is gone, whoever marked it otherwise. A block of which
    nothing is left is gone as well; one that lost only its end goes on with the words of the next.
    """
    parts: list[Block | Table] = []
    for region in _regions(document):
        if isinstance(region, Table):
            parts.append(_each_cell(region, lambda blocks: _resolved(blocks, chosen, verdict)))
        else:
            parts.extend(_resolved(region, chosen, verdict))
    return Document(tuple(parts))


def proposed(document: Document) -> Document:
    """Return the document as it will be when everything is accepted."""
    return resolved(document, ids(document), Verdict.ACCEPT)


def original(document: Document) -> Document:
    """Return the document as it was before everything that is suggested."""
    return resolved(document, ids(document), Verdict.REJECT)


def suggested(before: Document, after: Document, id_: str, own: Collection[str]) -> Document:
    """Turn what was done to a document into a suggestion.

    `before` has become `after` in one edit; returned is `before` with that edit as suggestion `id_` in it. What the
    same person (`own` ids) had suggested to put in and takes out again is simply gone. A change of the number or the
    build of tables is left as it is.
    """
    old, new = list(_regions(before)), list(_regions(after))
    if [type(region) for region in old] != [type(region) for region in new]:
        return after
    parts: list[Block | Table] = []
    for was, became in zip(old, new, strict=True):
        if isinstance(became, Table):
            parts.append(_suggested_table(was, became, id_, own) if isinstance(was, Table) else became)
        elif not isinstance(was, Table):
            parts.extend(_suggested(was, became, id_, own))
    return Document(tuple(parts))


def _regions(document: Document) -> Iterator[tuple[Block, ...] | Table]:
    """Yield the tables of a document, and the blocks before, between and behind them, be there none."""
    blocks: list[Block] = []
    for part in document.parts:
        if isinstance(part, Block):
            blocks.append(part)
        else:
            yield tuple(blocks)
            yield part
            blocks = []
    yield tuple(blocks)


def _each_cell(table: Table, change: Callable[[tuple[Block, ...]], tuple[Block, ...]]) -> Table:
    rows = (tuple(replace(cell, blocks=change(cell.blocks) or (Block(),)) for cell in row) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _suggested_table(before: Table, after: Table, id_: str, own: Collection[str]) -> Table:
    old, new = list(before.places()), list(after.places())
    if [(*place, cell.rows, cell.columns) for *place, cell in old] != [
        (*place, cell.rows, cell.columns) for *place, cell in new
    ]:
        return after
    cells = (cell for *_, cell in old)
    return _each_cell(after, lambda blocks: _suggested(next(cells).blocks, blocks, id_, own))


def _suggested(
    before: tuple[Block, ...], after: tuple[Block, ...], id_: str, own: Collection[str]
) -> tuple[Block, ...]:
    if before == after:
        return after
    made: list[_Atom] = []
    for old, new, is_same in _stretches(_atoms(before), _atoms(after), (MarkKind.INSERTION, id_)):
        if is_same:
            made += (_formed(was, became, id_, own) for was, became in zip(old, new, strict=True))
        else:
            made += (_deleted(atom, id_) for atom in old if not atom.has(MarkKind.INSERTION, own))
            made += (_inserted(atom, id_) for atom in new)
    return _blocks(made)


def direct(before: Document, after: Document) -> Document:
    """Return `after` with what was suggested in `before` where it stands now, and nothing suggested about what is new.

    A window lets new letters take after their neighbours, and the end of a paragraph that was split after its whole.
    """
    old, new = list(_regions(before)), list(_regions(after))
    if [type(region) for region in old] != [type(region) for region in new]:
        return after
    parts: list[Block | Table] = []
    for was, became in zip(old, new, strict=True):
        if isinstance(became, Table) or isinstance(was, Table):
            parts.extend([became] if isinstance(became, Table) else became)
        else:
            parts.extend(_direct(was, became))
    return Document(tuple(parts))


def _direct(before: tuple[Block, ...], after: tuple[Block, ...]) -> tuple[Block, ...]:
    made: list[_Atom] = []
    for old, new, is_same in _stretches(_atoms(before), _atoms(after)):
        if is_same:
            for was, became in zip(old, new, strict=True):
                made.append(replace(became, looks=became.looks - became.suggestions | was.suggestions))
        else:
            made += (replace(atom, looks=atom.looks - atom.suggestions) for atom in new)
    return _blocks(made)


_Stretch: TypeAlias = tuple[Sequence[_Atom], Sequence[_Atom], bool]
"""Atoms as they were and as they are, and whether they are the same ones, perhaps in another form."""


def _stretches(old: Sequence[_Atom], new: Sequence[_Atom], newest: Look | None = None) -> Iterator[_Stretch]:
    """Set a text as it was and as it is against each other, stretch by stretch.

    What has the look `newest` is not what has not: a letter typed beside its like may be born with the mark.
    """
    pairs = [[(*atom.key, newest in atom.looks) for atom in atoms] for atoms in (old, new)]
    if pairs[0] == pairs[1]:
        yield old, new, True
        return
    one = [(*key, atom.formed) for key, atom in zip(pairs[0], old, strict=True)]
    other = [(*key, atom.formed) for key, atom in zip(pairs[1], new, strict=True)]
    first, last = _common(one, other)
    if newest and first + last < min(len(old), len(new)) and _ends(old) > _ends(new):
        was, became = old[-1 - last], new[-1 - last]
        if was.block and became.block:  # paragraphs were joined: the end of the last stays, and no form is another
            new = [*new[: -1 - last], was, *new[len(new) - last :]]
            other[-1 - last] = one[-1 - last]
            first, last = _common(one, other)
    end_old, end_new = len(old) - last, len(new) - last
    yield old[:first], new[:first], True
    start_old, start_new = first, first
    for a, b, length in (*_alike(one[first:end_old], other[first:end_new]), (end_old - first, end_new - first, 0)):
        yield old[start_old : first + a], new[start_new : first + b], False
        start_old, start_new = first + a + length, first + b + length
        yield old[first + a : start_old], new[first + b : start_new], True
    yield old[end_old:], new[end_new:], True


def _ends(atoms: Sequence[_Atom]) -> int:
    return sum(atom.block is not None for atom in atoms)


def _common(one: Sequence[Any], other: Sequence[Any]) -> tuple[int, int]:
    """Return how much two rows share at their beginning, and of the rest at their end."""
    shortest = min(len(one), len(other))
    first = next((at for at in range(shortest) if one[at] != other[at]), shortest)
    rest = shortest - first
    last = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    return first, last


def _alike(one: Sequence[Any], other: Sequence[Any]) -> Iterator[tuple[int, int, int]]:
    """Yield where both have the same words between them: many small changes of a text, made at once, stay small."""
    if not one or not other:
        return
    old, new = _words(one), _words(other)
    if max(len(old), len(new)) > _MOST_WORDS:
        return
    from difflib import SequenceMatcher  # with the first change of this kind

    matcher: SequenceMatcher[tuple[Any, ...]] = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return
    starts = [0, *accumulate(len(word) for word in old)], [0, *accumulate(len(word) for word in new)]
    for a, b, size in matcher.get_matching_blocks():
        length = starts[0][a + size] - starts[0][a]
        if length:
            yield starts[0][a], starts[1][b], length


def _words(row: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Part a row of letters into words and single signs."""
    made: list[list[Any]] = []
    for letter in row:
        if made and letter[0].isalnum() and made[-1][-1][0].isalnum():
            made[-1].append(letter)
        else:
            made.append([letter])
    return [tuple(word) for word in made]


def _deleted(atom: _Atom, id_: str) -> _Atom:
    if atom.is_marked(MarkKind.DELETION):
        return atom
    return replace(atom, looks=atom.looks | {(MarkKind.DELETION, id_)})


def _inserted(atom: _Atom, id_: str) -> _Atom:
    return replace(atom, looks=atom.looks - atom.suggestions | {(MarkKind.INSERTION, id_)})


def _formed(was: _Atom, became: _Atom, id_: str, own: Collection[str]) -> _Atom:
    """Return an atom that got another form; what the same person put in is formed at once."""
    if was.looks == became.looks and was.block == became.block:
        return was
    looks = became.looks - became.suggestions | was.suggestions
    if was.form == became.form or was.has(MarkKind.INSERTION, own) or not (was.is_words and became.is_words):
        return replace(became, looks=looks)
    newest = max((look for look in was.suggestions if look[0] is MarkKind.FORMATTING), default=None)
    before = was.form
    if newest and suggestion_of(*newest) in own:  # the same person changes the mind
        before = json.loads(newest[1])[1:]
        looks -= {newest}
    if before != became.form:
        looks |= {_formatting(id_, before)}
    return replace(became, looks=looks)


def _formatting(id_: str, before: list[Any]) -> Look:
    return MarkKind.FORMATTING, json.dumps([id_, *before], ensure_ascii=False)


def _resolved(blocks: tuple[Block, ...], chosen: Collection[str], verdict: Verdict) -> tuple[Block, ...]:
    gone = MarkKind.DELETION if verdict is Verdict.ACCEPT else MarkKind.INSERTION
    kept: list[_Atom] = []
    opened: _Atom | None = None
    """The end of the first of the paragraphs that are becoming one: its words lend the whole their form."""
    end: _Atom | None = None
    for letters, own_end in _paragraphs(blocks):
        left = [_settled(letter, chosen, verdict) for letter in letters if not letter.has(gone, chosen)]
        end = _settled(own_end, chosen, verdict)
        if own_end.has(gone, chosen):
            kept += left
            if verdict is Verdict.ACCEPT and not all(letter.is_marked(gone) for letter in left):
                opened = opened or end
            continue
        if opened and not end.is_words:
            kept.append(opened)  # what is no paragraph cannot go on with the words of one
            opened = None
        kept += [*left, replace(end, block=opened.block) if opened else end]
        opened = None
    if end and kept and kept[-1].block is None:  # words never go without an end, and it goes with the last of them
        end = opened or end
        kept.append(replace(end, looks=end.looks | {look for look in kept[-1].looks if look[0] is gone}))
    return _blocks(kept)


def _settled(atom: _Atom, chosen: Collection[str], verdict: Verdict) -> _Atom:
    """Return an atom that stays, without the chosen suggestions."""
    looks = {look for look in atom.looks if not (look[0].is_suggestion and suggestion_of(*look) in chosen)}
    formed = sorted(json.loads(value) for kind, value in atom.looks if kind is MarkKind.FORMATTING)
    if not any(id_ in chosen for id_, *_ in formed):
        return replace(atom, looks=frozenset(looks))
    forms = [*(form for _, *form in formed), atom.form]  # each suggestion leads from one of them to the next
    for at, (id_, *_) in reversed(list(enumerate(formed))):
        if id_ in chosen:
            del forms[at if verdict is Verdict.ACCEPT else at + 1]
    still_open = [id_ for id_, *_ in formed if id_ not in chosen]
    looks = {look for look in looks if look[0] is not MarkKind.FORMATTING}
    looks |= {_formatting(id_, form) for id_, form in zip(still_open, forms, strict=False)}
    return replace(atom, looks=frozenset(looks)).in_form(forms[-1])


def _atoms(blocks: Iterable[Block]) -> list[_Atom]:
    return [atom for letters, end in _paragraphs(blocks) for atom in (*letters, end)]


def _paragraphs(blocks: Iterable[Block]) -> Iterator[tuple[list[_Atom], _Atom]]:
    """Yield the letters of each block and its end."""
    for block in blocks:
        looks: list[set[Look]] = [set() for _ in range(len(block.text) + 1)]
        for mark in block.marks:
            for place in range(mark.start, mark.end):
                looks[place].add((mark.kind, mark.value))
        letters = [_Atom(letter, frozenset(here)) for letter, here in zip(block.text, looks, strict=False)]
        yield letters, _Atom(_END, frozenset(looks[-1]), replace(block, text="", marks=()))


def _blocks(atoms: Iterable[_Atom]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    row: list[_Atom] = []
    for atom in atoms:
        row.append(atom)
        if atom.block is not None:
            text = "".join(letter.letter for letter in row[:-1])
            marks = (Mark(at, at + 1, *look) for at, each in enumerate(row) for look in each.looks)
            blocks.append(replace(atom.block, text=text, marks=tuple(marks)))
            row = []
    return tuple(blocks)
