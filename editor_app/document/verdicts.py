"""What a verdict on suggestions makes of a document.

A document is worked on as rows of atoms (`atoms`); what becomes of the rows and columns of a table is
`suggested_tables`'.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import Enum

from editor_app.document import suggested_tables
from editor_app.document.atoms import Atom, Look, blocks_of, formatting, runs_of, suggestion_of
from editor_app.document.model import Block, Document, MarkKind, Table
from editor_app.document.suggestions import ids

_PLAIN_END = Atom("\n", block=Block())


class Verdict(Enum):
    """What is decided about a suggestion."""

    ACCEPT = "accept"
    REJECT = "reject"


def resolved(document: Document, chosen: Collection[str], verdict: Verdict) -> Document:
    """Return the document after a verdict on the chosen suggestions.

    What an accepted deletion or a rejected insertion covers is gone, whoever marked it otherwise. A block, a row, a
    column or a table of which nothing is left is gone as well; a block that lost only its end goes on with the words of
    the next. Where nothing is chosen, that costs nothing.
    """
    if not chosen:
        return document
    parts: list[Block | Table] = []
    words: list[Block] = []
    for part in document.parts:
        if isinstance(part, Block):
            words.append(part)
        elif (table := suggested_tables.left(part, lambda blocks: _resolved(blocks, chosen, verdict))) is not None:
            whole = frozenset(each.look for each in suggested_tables.lines(table) if each.is_all)
            parts += [*_resolved(words, chosen, verdict, whole), table]
            words = []
    return Document((*parts, *_resolved(words, chosen, verdict)))


def proposed(document: Document) -> Document:
    """Return the document as it will be when everything is accepted."""
    return resolved(document, ids(document), Verdict.ACCEPT)


def original(document: Document) -> Document:
    """Return the document as it was before everything that is suggested."""
    return resolved(document, ids(document), Verdict.REJECT)


def _resolved(
    blocks: Iterable[Block], chosen: Collection[str], verdict: Verdict, behind: frozenset[Look] = frozenset()
) -> tuple[Block, ...]:
    """Return what a verdict makes of blocks; `behind` is what is suggested about the table that follows them."""
    gone = MarkKind.DELETION if verdict is Verdict.ACCEPT else MarkKind.INSERTION
    made: list[Block] = []
    """What is done: before a block that no verdict touches and no words join, all that came."""
    kept: list[Atom] = []
    going_on = 0
    """Where those letters begin, at the end of what is kept, that have lost their end and go on with the next block."""
    opened: Atom | None = None
    """The end of the first of the paragraphs that are becoming one: its words lend the whole their form."""
    last = _PLAIN_END
    for block in blocks:
        if going_on == len(kept) and not _is_about(block, chosen):
            made += [*blocks_of(kept), block]
            kept, going_on = [], 0
            continue
        letters, own_end = runs_of(block)
        left = [_settled(letter, chosen, verdict) for letter in letters if not letter.has(gone, chosen)]
        end = _settled(own_end, chosen, verdict)
        if own_end.has(gone, chosen):
            kept += left
            if verdict is Verdict.ACCEPT and end.is_words:  # an end that was refused was never there, and lends nothing
                last = end
                opened = opened or (None if all(letter.is_marked(gone) for letter in left) else end)
            continue
        if not end.is_words:
            if any(letter.thing != end.thing for letter in kept[going_on:]):
                kept.append(_parting(kept[-1], opened or _PLAIN_END, gone, end.looks))
            opened = None
        kept += [*left, replace(end, block=opened.block) if opened else end]
        opened, going_on = None, len(kept)
    if going_on < len(kept):  # words never go without an end
        kept.append(_parting(kept[-1], opened or last, gone, behind))
    return (*made, *blocks_of(kept))


def _is_about(block: Block, chosen: Collection[str]) -> bool:
    """Whether one of the chosen suggestions is about something in a block."""
    return any(mark.kind.is_suggestion and suggestion_of(mark.kind, mark.value) in chosen for mark in block.marks)


def _parting(letter: Atom, end: Atom, gone: MarkKind, behind: frozenset[Look]) -> Atom:
    """Return an end that words need, as no words follow: it goes with the last of them, or with what follows."""
    waits = {look for look in behind if look[0] in (MarkKind.INSERTION, MarkKind.DELETION)}
    return replace(end, looks=end.looks | waits | {look for look in letter.looks if look[0] is gone})


def _settled(atom: Atom, chosen: Collection[str], verdict: Verdict) -> Atom:
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
    looks |= {formatting(id_, form) for id_, form in zip(still_open, forms, strict=False)}
    return replace(atom, looks=frozenset(looks)).in_form(forms[-1])
