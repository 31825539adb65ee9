"""What was done to several fields at once is one step of undo."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Block, Document
from editor_app.ui.editor.amending import Edit, amend, targets
from editor_app.workflow.article import Content

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def written(editor):
    body = Document((Block("мост"), Block("мост")))
    editor.show_content(Content(headline="мост", lead="мост", body=body), writable=True)
    return editor


def replace_all(editor):
    amend(editor, ((target, [Edit(0, target.end, "дом")]) for target in targets(editor)))


def texts(editor):
    return [field.toPlainText() for field in (editor.headline, editor.lead, editor.body)]


def test_one_undo_takes_it_back_everywhere_and_one_redo_does_it_again(written, hands):
    before = texts(written)
    written.body.setFocus()
    replace_all(written)
    after = texts(written)
    hands(written.body).press(Qt.Key.Key_Z, CTRL)
    assert texts(written) == before
    hands(written.body).press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert texts(written) == after
    written.in_use.undo()
    assert texts(written) == before


def test_what_was_typed_since_is_undone_first_and_alone(written, hands):
    before = texts(written)
    replace_all(written)
    after = texts(written)
    written.turn_to(written.lead)
    written.lead.moveCursor(QTextCursor.MoveOperation.End)
    hands(written.lead).type("!")
    written.in_use.undo()
    assert texts(written) == after
    written.in_use.undo()
    assert texts(written) == before


def test_a_field_that_was_typed_in_since_keeps_what_was_typed(written, hands):
    replace_all(written)
    written.lead.moveCursor(QTextCursor.MoveOperation.End)
    hands(written.lead).type("!")
    written.turn_to(written.headline)
    written.in_use.undo()
    assert texts(written) == ["мост", "дом!", "мост\nмост"]


def test_another_edit_in_place_of_an_undone_step_is_not_taken_for_it(written, hands):
    replace_all(written)
    written.in_use.undo()
    for field in (written.headline, written.lead):
        field.moveCursor(QTextCursor.MoveOperation.End)
        hands(field).type("!")
    written.turn_to(written.headline)
    written.in_use.undo()
    assert texts(written)[:2] == ["мост", "мост!"]


def test_nothing_is_undone_in_an_article_that_is_only_read(written, hands):
    replace_all(written)
    after = texts(written)
    written.set_writable(False)
    hands(written.body).press(Qt.Key.Key_Z, CTRL)
    assert texts(written) == after


steps = st.tuples(st.integers(0, 3), st.sampled_from(["type", "undo", "redo", "all"]))


@settings(max_examples=60)
@given(script=st.lists(steps, max_size=25))
def test_undo_of_everything_is_the_article_before(written, script):
    content = Content(headline="мост", deck="", lead="мост 👍", body=Document((Block("мост"), Block("қала"))))
    written.show_content(content, writable=True)
    for number, deed in script:
        field = written.fields[number]
        written.turn_to(field)
        match deed:
            case "type":
                field.textCursor().insertText("х")
            case "undo":
                written.in_use.undo()
            case "redo":
                written.in_use.redo()
            case "all":
                field.moveCursor(QTextCursor.MoveOperation.Start)
                replace_all(written)
    for field in written.fields:
        written.turn_to(field)
        while written.in_use.can_undo():
            written.in_use.undo()
    assert written.content(content) == content
