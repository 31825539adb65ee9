"""Suggested changes as Word tracks them, so that an editor there accepts and rejects the same ones.

Word knows one change of form for a letter: where several people suggested one after another, the last of them stands
for all, and what is restored is the form before the first.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any

from editor_app.document.atoms import Look
from editor_app.document.model import Mark, MarkKind
from editor_app.document.suggestions import Suggestion
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.ooxml.writing.xml import Element, made
from editor_app.workflow.proposals import Proposal

LONGEST_NAME = 255
"""Letters that the schema gives the name of an author."""


def moment(when: datetime) -> str:
    """Return a moment as WordprocessingML says it, in UTC to the second."""
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


class Changes:
    """Writes the suggestions and proposals of one article."""

    def __init__(self, suggestions: Iterable[Suggestion | Proposal]) -> None:
        self._known = {suggestion.id: suggestion for suggestion in suggestions}
        self._numbers = count(1)

    def wrapped(self, run: Element, marks: Iterable[Mark]) -> Element:
        """Return a run inside the insertion and the deletion that mark it."""
        found = _newest(marks)
        if MarkKind.DELETION in found:
            run = made("w:del", self._told(found[MarkKind.DELETION]), run)
        if MarkKind.INSERTION in found:
            run = made("w:ins", self._told(found[MarkKind.INSERTION]), run)
        return run

    def of_end(self, marks: Iterable[Mark]) -> Iterator[Element]:
        """Yield what the end of a paragraph is marked with: put in, taken out."""
        found = _newest(marks)
        for kind, tag in ((MarkKind.INSERTION, "w:ins"), (MarkKind.DELETION, "w:del")):
            if kind in found:
                yield made(tag, self._told(found[kind]))

    def of_line(self, tags: Mapping[MarkKind, str], looks: Iterable[Look]) -> Iterator[Element]:
        """Yield what a row or a cell is marked with, insertions first; of several of a kind the newest."""
        found = dict(sorted(looks, key=lambda look: look[1]))
        for kind, tag in tags.items():
            if kind in found:
                yield made(tag, self._told(found[kind]))

    def of_form(self, tag: str, marks: Iterable[Mark]) -> tuple[Element, list[Any]] | None:
        """Return the element, still empty, for a change of form, and the form as it was (see `suggestions`)."""
        found = sorted(json.loads(mark.value) for mark in marks if mark.kind is MarkKind.FORMATTING)
        if not found:
            return None
        return made(tag, self._told(str(found[-1][0]))), found[0][1:]

    def _told(self, id_: str) -> dict[str, str]:
        """Return who suggested a change, and when; of somebody unknown only that there is one."""
        told = {"w:id": str(next(self._numbers)), "w:author": ""}
        if (suggestion := self._known.get(id_)) is not None:
            told["w:author"] = without_control(suggestion.author)[:LONGEST_NAME]
            told["w:date"] = moment(suggestion.when)
        return told


def _newest(marks: Iterable[Mark]) -> dict[MarkKind, str]:
    """Return the newest suggestion of each kind: in a new row of a table words bear that of the row, too."""
    return {mark.kind: mark.value for mark in sorted(marks, key=lambda mark: mark.value)}
