"""What a verdict on suggestions makes of a document.

A document is worked on as rows of atoms (`atoms`); what becomes of the rows and columns of a table is
`suggested_tables`'.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import Enum

from editor_app.document import suggested_tables
from editor_app.document.atoms import Atom, blocks_of, formatting, paragraph_of, suggestion_of
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
    the next.
    """
    parts: list[Block | Table] = []
    words: list[Block] = []
    for part in document.parts:
        if isinstance(part, Block):
            words.append(part)
        elif (table := suggested_tables.left(part, lambda blocks: _resolved(blocks, chosen, verdict))) is not None:
            parts += [*_resolved(words, chosen, verdict), table]
            words = []
    return Document((*parts, *_resolved(words, chosen, verdict)))


def proposed(document: Document) -> Document:
    """Return the document as it will be when everything is accepted."""
    return resolved(document, ids(document), Verdict.ACCEPT)


def original(document: Document) -> Document:
    """Return the document as it was before everything that is suggested."""
    return resolved(document, ids(document), Verdict.REJECT)


def _resolved(blocks: Iterable[Block], chosen: Collection[str], verdict: Verdict) -> tuple[Block, ...]:
    gone = MarkKind.DELETION if verdict is Verdict.ACCEPT else MarkKind.INSERTION
    kept: list[Atom] = []
    opened: Atom | None = None
    """The end of the first of the paragraphs that are becoming one: its words lend the whole their form."""
    last = _PLAIN_END
    for letters, own_end in map(paragraph_of, blocks):
        left = [_settled(letter, chosen, verdict) for letter in letters if not letter.has(gone, chosen)]
        end = _settled(own_end, chosen, verdict)
        if own_end.has(gone, chosen):
            kept += left
            if verdict is Verdict.ACCEPT:  # an end that was refused was never there, and lends nothing
                last = end if end.is_words else last
                opened = opened or (None if all(letter.is_marked(gone) for letter in left) else end)
            continue
        if kept and kept[-1].block is None and not end.is_words:
            kept.append(opened or _PLAIN_END)  # what is no paragraph cannot go on with the words of one
            opened = None
        kept += [*left, replace(end, block=opened.block) if opened else end]
        opened = None
    if kept and kept[-1].block is None:  # words never go without an end, and it goes with the last of them
        end = opened or last
        kept.append(replace(end, looks=end.looks | {look for look in kept[-1].looks if look[0] is gone}))
    return blocks_of(kept)


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
