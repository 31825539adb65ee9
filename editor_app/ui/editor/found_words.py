"""The words of findings: where in a field they stand."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from editor_app.proofreading.finding import Finding
from editor_app.ui.editor import marks
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.passage import Passage


def select(field: Field, passage: Passage, finding: Finding) -> QTextCursor:
    """Return a cursor over the words of a finding. Raises `ValueError` when its passage is gone."""
    block = field.passages.block(passage)
    offsets = Offsets(block.text())
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + offsets.to_units(finding.start))
    cursor.setPosition(block.position() + offsets.to_units(finding.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def place_of(field: Field, passage: Passage, finding: Finding) -> marks.Stretch | None:
    """Return where the words of a finding (the first line of them) stand in the field."""
    block = field.passages.block(passage)
    place = field.document().documentLayout().blockBoundingRect(block)
    return next(iter(marks.stretches(block, place, finding)), None)


def under(field: Field, point: QPoint) -> tuple[Passage, Finding] | None:
    """Return the finding whose words are at a place of the field."""
    block = field.cursorForPosition(point).block()
    passage = field.passages.of(block)
    place = field.document().documentLayout().blockBoundingRect(block)
    for finding in passage.shown:
        for part in marks.stretches(block, place, finding):
            if part.rect.adjusted(-2, 0, 2, 4).contains(point):
                return passage, finding
    return None


def at_cursor(field: Field) -> tuple[Passage, Finding] | None:
    """Return the finding that the cursor stands in or touches."""
    cursor = field.textCursor()
    passage = field.passages.of(cursor.block())
    place = Offsets(passage.text).to_points(cursor.positionInBlock())
    return next(((passage, f) for f in passage.shown if f.start <= place <= f.end), None)


def repaint(field: Field, passage: Passage) -> None:
    """Paint a passage anew because its findings are others."""
    block = field.passages.block(passage)
    place = field.document().documentLayout().blockBoundingRect(block)
    field.viewport().update(place.toAlignedRect().adjusted(-4, -4, 4, 8))
