import random
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.ui.editor.amending import Edit, Target, amend
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread

WHEN = datetime(2025, 3, 3, 9, tzinfo=UTC)
SAID = Thread("000001", (Remark("Анна", WHEN, "Точно?"),), quote="Мост")
TEXT = Content(body=Document((Block("Мост открыт", marks=(Mark(0, 4, MarkKind.COMMENT, "000001"),)),)), threads=(SAID,))


@pytest.fixture
def hand(editor, body, hands):
    """Hands on a text whose first word is commented on by Anna, who sits there."""
    editor.show_content(TEXT, writable=True)
    editor.commenting.person = "Анна"
    return hands(body)


def quoted(editor, id_="000001"):
    place = editor.commenting.place_of(id_)
    return None if place is None else place.selectedText()


def test_a_letter_typed_before_the_first_word_is_not_about_it(editor, hand):
    hand.type("А ")
    assert editor.body.toPlainText() == "А Мост открыт"
    assert quoted(editor) == "Мост"


def test_what_is_typed_over_commented_words_is_not_about_them(editor, body, hand):
    hand.select("Мост")
    hand.type("Тоннель")
    assert quoted(editor) is None
    body.undo()
    hand.select("ст о")
    hand.type("к")
    assert (body.toPlainText(), quoted(editor)) == ("Мокткрыт", "Мо")


def test_what_is_typed_over_letters_inside_is_about_them_still(editor, hand):
    hand.select("ос")
    hand.type("ыш")
    assert quoted(editor) == "Мышт"


def test_a_correction_at_the_edge_of_commented_words_is_not_about_them(editor, body, hand):
    def correct(*edits):
        row = body.passages.rows[0]
        amend(editor, [(Target(body, row, row.text, 0, len(row.text)), edits)])

    correct(Edit(0, 0, "«"), Edit(4, 4, "»"))
    assert (body.toPlainText(), quoted(editor)) == ("«Мост» открыт", "Мост")
    correct(Edit(2, 3, "оо"))
    assert quoted(editor) == "Моост"


def test_a_comment_that_was_taken_back_comes_again_and_goes_with_undo(editor, body, hand):
    commenting = editor.commenting
    commenting.take_back("000001")
    assert commenting.threads == ()
    body.undo()
    assert commenting.threads == (SAID,)
    assert quoted(editor) == "Мост"
    body.redo()
    assert commenting.threads == ()
    assert quoted(editor) is None


def test_an_id_is_never_given_to_other_words(editor, body, hand):
    commenting = editor.commenting
    commenting.take_back("000001")
    hand.select("открыт")
    thread = commenting.begin("Кто?", About.PASSAGE, QTextCursor(body.textCursor()))
    assert thread.id == "000002"
    body.undo()
    body.undo()
    assert [each.id for each in commenting.threads] == ["000001"]
    assert quoted(editor) == "Мост"
    hand.press(Qt.Key.Key_End)
    assert commenting.begin("Где?", About.ARTICLE).id == "000003"


@pytest.mark.parametrize("seed", range(8))
def test_comments_stay_on_their_words_whatever_two_people_do(editor, anchoring_desk, seed):
    desk = anchoring_desk(editor, random.Random(seed))  # noqa: S311 - a script, no secret
    for _ in range(12):
        desk.act()
