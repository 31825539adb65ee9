"""Tracked changes: who made them and when, and which of them are one.

A word processor cuts a change at every run and paragraph. What one person changed at one moment without a letter
between is one suggestion here, as it is where the change was made; so are the two ends of a move.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeAlias

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Table
from editor_app.document.suggestions import Suggestion
from editor_app.exchange.ooxml.moments import moment
from editor_app.exchange.ooxml.xml import Element, W, local
from editor_app.workflow.proposals import Proposal

Look: TypeAlias = tuple[MarkKind, str]
"""A meaning of a letter and what the mark says besides."""

TRACKED = {
    "ins": MarkKind.INSERTION,
    "moveTo": MarkKind.INSERTION,
    "del": MarkKind.DELETION,
    "moveFrom": MarkKind.DELETION,
}
"""The elements that wrap a tracked change, and what they suggest."""


def former(suggestion: str, looks: Collection[Look]) -> str:
    """Return the value of a change of the form of letters."""
    return json.dumps([suggestion, *([kind.value, value] for kind, value in sorted(looks))], ensure_ascii=False)


def former_block(suggestion: str, kind: BlockKind, level: int) -> str:
    """Return the value of a change of the form of a paragraph."""
    return json.dumps([suggestion, kind.value, level], ensure_ascii=False)


@dataclass(slots=True)
class Revisions:
    """The tracked changes of one document; `fallback` is the moment of those that do not tell theirs.

    Places count the letters and the ends of paragraphs of the whole document.
    """

    fallback: datetime
    _found: list[Suggestion] = field(default_factory=list)
    _latest: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    _moves: dict[str, str] = field(default_factory=dict)
    _open_moves: dict[str, str] = field(default_factory=dict)

    def move(self, element: Element) -> None:
        """Take note of where a named move begins or ends."""
        mark = element.get(f"{W}id", "")
        if local(element).endswith("Start"):
            self._open_moves[mark] = element.get(f"{W}name", "")
        else:
            self._open_moves.pop(mark, None)

    def suggestion(self, change: Element, start: int, end: int) -> str:
        """Return the id of the suggestion that a change of the atoms from `start` to `end` belongs to."""
        author, when = change.get(f"{W}author", ""), change.get(f"{W}date", "")
        if self._open_moves and local(change) in ("moveFrom", "moveTo"):
            name = next(reversed(self._open_moves.values()))
            if name not in self._moves:
                self._moves[name] = self._new(author, when)
            return self._moves[name]
        id_, reached = self._latest.get((author, when), ("", -1))
        if reached < start:
            id_ = self._new(author, when)
        self._latest[author, when] = (id_, max(end, reached))
        return id_

    def is_same(self, one: str, other: str) -> bool:
        """Whether two suggestions are of one person and moment."""
        first, second = (self._found[int(id_) - 1] for id_ in (one, other))
        return (first.author, first.when) == (second.author, second.when)

    def _new(self, author: str, when: str) -> str:
        id_ = f"{len(self._found) + 1:06}"
        self._found.append(Suggestion(id_, author, moment(when) or self.fallback))
        return id_

    def known(self, id_: str) -> Suggestion:
        """Return who made a change that was read, and when."""
        return self._found[int(id_) - 1]

    def settled(
        self, document: Document, proposals: Iterable[Proposal] = ()
    ) -> tuple[Document, tuple[Suggestion, ...], tuple[Proposal, ...]]:
        """Return the document, the suggestions that are marked in it, and what is proposed round it.

        Their ids are of one row and sort by age.
        """
        marked = {
            suggestion_of(mark.kind, mark.value)
            for block in document.blocks
            for mark in block.marks
            if mark.kind.is_suggestion
        }
        suggested = [each for each in self._found if each.id in marked]
        row: list[Suggestion | Proposal] = [*suggested, *proposals]
        row.sort(key=lambda each: each.when)
        named = [(each, replace(each, id=f"{number:06}")) for number, each in enumerate(row, 1)]
        names = {each.id: after.id for each, after in named if isinstance(each, Suggestion)}
        parts = tuple(_renamed_part(part, names) for part in document.parts) if marked else document.parts
        return (
            Document(parts) if marked else document,
            tuple(after for _, after in named if isinstance(after, Suggestion)),
            tuple(after for _, after in named if isinstance(after, Proposal)),
        )


def _renamed_part(part: Block | Table, names: dict[str, str]) -> Block | Table:
    if isinstance(part, Block):
        return _renamed_block(part, names)
    return replace(part, rows=tuple(tuple(_renamed_cell(cell, names) for cell in row) for row in part.rows))


def _renamed_cell(cell: Cell, names: dict[str, str]) -> Cell:
    return replace(cell, blocks=tuple(_renamed_block(block, names) for block in cell.blocks))


def _renamed_block(block: Block, names: dict[str, str]) -> Block:
    if not any(mark.kind.is_suggestion for mark in block.marks):
        return block
    return replace(block, marks=tuple(_renamed(mark, names) for mark in block.marks))


def _renamed(mark: Mark, names: dict[str, str]) -> Mark:
    if not mark.kind.is_suggestion:
        return mark
    if mark.kind is not MarkKind.FORMATTING:
        return replace(mark, value=names[mark.value])
    before: list[Any] = json.loads(mark.value)
    return replace(mark, value=json.dumps([names[before[0]], *before[1:]], ensure_ascii=False))
