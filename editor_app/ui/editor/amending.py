"""Changes of many places at once: they go into the text as one step of undo."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QTextCursor

from editor_app.text.span import Span
from editor_app.ui.editor import editing, found_words, selection
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.passage import Passage
from editor_app.ui.editor.steps import closed_step

_LAST_WORD = re.compile(r"\w*\W?$")
_FIRST_WORD = re.compile(r"\W?\w*")


@dataclass(frozen=True, slots=True)
class Edit:
    """What to put in place of the code points `start` to `end` of what stands of a passage."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """A passage that may be amended, as it was read, between two of its code points.

    Read is what stands: words that somebody suggests to take out are no business of a check or a search.
    """

    field: Field
    passage: Passage
    text: str
    start: int
    end: int


class Change(NamedTuple):
    """What was there and what is there now, and the words on either side, which are the same."""

    before: str
    after: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Amended:
    """What was amended, by place; and how to take it all back."""

    changes: Sequence[Change]
    _revisions: Sequence[tuple[Field, int]]

    def undo(self) -> None:
        """Take the amendments back in every field that nobody has changed since."""
        for field, revision in self._revisions:
            if field.document().revision() == revision:
                field.undo()


def targets(editor: ArticleEditor) -> list[Target]:
    """Return what is selected in the field in use; the whole article where nothing is.

    The words of a finding are selected by the way to it, and not by a person who wants those alone.
    """
    field = editor.in_use.field
    cursor = field.textCursor()
    if not cursor.hasSelection() or _is_finding(field, cursor):
        rows = ((each, row) for each in editor.fields for row in each.passages.rows if row.standing)
        return [Target(each, row, row.standing, 0, len(row.standing)) for each, row in rows]
    found = []
    for block in selection.blocks(cursor):
        row = field.passages.of(block)
        offsets = Offsets(row.text)
        start = offsets.to_points(max(cursor.selectionStart() - block.position(), 0))
        end = offsets.to_points(min(cursor.selectionEnd() - block.position(), block.length() - 1))
        start, end = row.standing_at(Span(start, end))
        if start < end:
            found.append(Target(field, row, row.standing, start, end))
    return found


def _is_finding(field: Field, cursor: QTextCursor) -> bool:
    found = found_words.at_cursor(field)
    if found is None:
        return False
    words = found_words.select(field, *found)
    return (words.selectionStart(), words.selectionEnd()) == (cursor.selectionStart(), cursor.selectionEnd())


def amend(editor: ArticleEditor, amendments: Iterable[tuple[Target, Sequence[Edit]]]) -> Amended:
    """Make edits, each list by place, in all targets whose text is still as it was read."""
    by_field: dict[Field, list[tuple[Target, Edit]]] = {}
    for target, edits in amendments:
        stands = target.passage in target.field.passages.rows and target.passage.standing == target.text
        if not stands or target.field.isReadOnly():
            continue
        inside = [edit for edit in edits if target.start <= edit.start and edit.end <= target.end]
        by_field.setdefault(target.field, []).extend((target, edit) for edit in inside)
    changes: list[Change] = []
    revisions: list[tuple[Field, int]] = []
    with editor.undoing.joined():
        for field, here in by_field.items():
            if not here:
                continue
            with field.replacing(), closed_step(QTextCursor(field.document())):
                for target, edit in reversed(here):  # what is done from the end moves nothing that is still to be done
                    editing.replace(_cursor(target, edit), edit.text)
            changes += [_change(target.text, edit) for target, edit in here]
            revisions.append((field, field.document().revision()))
    return Amended(changes, revisions)


def _change(text: str, edit: Edit) -> Change:
    left, right = _LAST_WORD.search(text[: edit.start]), _FIRST_WORD.match(text[edit.end :])
    return Change(text[edit.start : edit.end], edit.text, left[0] if left else "", right[0] if right else "")


def _cursor(target: Target, edit: Edit) -> QTextCursor:
    block = target.field.passages.block(target.passage)
    start, end = target.passage.whole(Span(edit.start, edit.end))
    offsets = Offsets(target.passage.text)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + offsets.to_units(start))
    cursor.setPosition(block.position() + offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
