"""In suggest mode a word that is put in place of another is shown as a word; what is typed, letter by letter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.verdicts import original, proposed
from editor_app.proofreading.autocorrection import Autocorrection, Help
from editor_app.proofreading.profile import BUILT_IN
from editor_app.text.searching import Query, prepared
from editor_app.ui.editor import editing
from editor_app.ui.editor.amending import Edit, Target, amend, targets
from editor_app.ui.editor.autocorrecting import Autocorrecting
from editor_app.ui.editor.changing_case import CaseCycle
from editor_app.ui.editor.matches import Matches
from editor_app.workflow.article import Content

NEWS = Document((Block("Токаев подписал указ"), Block("Дождь")))
GONE, NEW = MarkKind.DELETION, MarkKind.INSERTION


@pytest.fixture
def marks(body):
    def found():
        document = body.passages.document()
        return [(mark.kind, mark.span.of(block.text)) for block in document.blocks for mark in block.marks]

    return found


def _copied(text):
    made = QMimeData()
    made.setText(text)
    return made


def test_edits_at_several_places_strike_the_words_and_not_their_letters(suggest, editor, body, marks):
    suggest(NEWS)
    target = next(each for each in targets(editor) if each.text == "Токаев подписал указ")
    amend(editor, [(target, [Edit(6, 6, "а"), Edit(7, 15, "утвердил")])])

    assert marks() == [(GONE, "Токаев подписал"), (NEW, "Токаева утвердил")]
    assert (original(body.passages.document()), proposed(body.passages.document()).blocks[0].text) == (
        NEWS,
        "Токаева утвердил указ",
    )
    body.undo()
    assert body.passages.document() == NEWS


def test_what_is_taken_out_is_neither_found_nor_amended_again(suggest, editor, body):
    hand = suggest(Document((Block("😀 мост через реку, мост, мостик"),)))
    for number, text in enumerate(("брод", "паром")):
        matches = Matches(editor)
        matches.look_for(prepared(Query("мост" if number == 0 else "брод")))
        assert matches.total == (3, 2)[number]
        found = [match for match in matches.all() if match.standing.start < 20]
        amend(
            editor,
            [
                (Target(body, match.passage, match.passage.standing, *match.standing), [Edit(*match.standing, text)])
                for match in found
            ],
        )
        matches.look_for(None)
        matches.deleteLater()
    document = body.passages.document()
    assert proposed(document).text == "😀 паром через реку, паром, мостик"
    assert [mark.span.of(document.text) for mark in document.blocks[0].marks if mark.kind is GONE] == ["мост", "мост"]
    hand.select("мост")
    hand.press(Qt.Key.Key_Delete)
    body.selectAll()
    (target,) = targets(editor)
    assert target.text == "😀 паром через реку, паром, мостик"


def test_a_word_that_grows_keeps_its_link_and_its_footnote(editor, body):
    about = (Mark(0, 6, MarkKind.LINK, "https://b.kz/"), Mark(0, 6, MarkKind.FOOTNOTE, "Президент."))
    editor.show_content(Content(body=Document((Block("Токаев сказал", marks=about),))), writable=True)
    for before, after in (("Токаев", "Токаева"), ("Токаева", "Токаева,")):
        editing.replace(body.document().find(before), after)

    assert body.passages.document() == Document(
        (Block("Токаева, сказал", marks=tuple(replace(mark, end=7) for mark in about)),)
    )


def test_what_is_pasted_over_a_word_takes_its_whole_place(suggest, body, marks):
    hand = suggest(NEWS)
    hand.select("подписал")
    body.insertFromMimeData(_copied("утвердил"))
    assert marks() == [(GONE, "подписал"), (NEW, "утвердил")]
    assert body.textCursor().block().text()[: body.textCursor().positionInBlock()].endswith("утвердил")


def test_what_is_pasted_into_a_word_is_put_in_alone(suggest, body, marks):
    hand = suggest(NEWS)
    hand.stand("под")
    body.insertFromMimeData(_copied("на"))
    assert marks() == [(NEW, "на")]


def test_what_is_cut_out_of_a_word_is_taken_out_alone(suggest, body, marks):
    hand = suggest(NEWS)
    hand.select("под")
    body.cut()
    assert marks() == [(GONE, "под")]  # and not «одп», which leaves the same
    assert QGuiApplication.clipboard().text() == "под"


def test_of_two_words_that_begin_alike_the_one_that_was_selected_is_taken_out(suggest, body, marks):
    hand = suggest(Document((Block("мост моряк"), Block("мостовая"))))
    hand.select("мост ")
    hand.press(Qt.Key.Key_Delete)
    assert marks() == [(GONE, "мост ")]
    body.undo()
    cursor = body.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(11, cursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    hand.press(Qt.Key.Key_Delete)
    assert marks() == [(GONE, "моряк")]
    assert proposed(body.passages.document()) == Document((Block("мост мостовая"),))


def test_a_word_in_another_case_is_another_word(suggest, body, marks):
    suggest(NEWS).stand("подп")
    CaseCycle().turn(body)
    assert marks() == [(GONE, "подписал"), (NEW, "Подписал")]


def test_letters_in_another_case_are_the_letters_that_were_selected(suggest, body, marks):
    hand = suggest(NEWS)
    cases = CaseCycle()
    hand.select("писал")
    for wanted in ("подПисал", "подПИСАЛ", "подписал"):
        cases.turn(body)
        assert proposed(body.passages.document()).blocks[0].text == f"Токаев {wanted} указ"
    assert marks() == []


def test_what_is_put_right_while_typing_goes_on_is_a_whole_word(suggest, editor, body, marks):
    hand = suggest(Document((Block("он и тд"), Block("Дождь"))))
    Autocorrecting(editor).rules = Autocorrection(BUILT_IN["default"], tuple(Help), {"тд": "т. д."})
    hand.stand("тд")
    hand.type(" ")

    assert marks() == [(GONE, "тд"), (NEW, "т. д."), (NEW, " ")]


def test_keys_take_out_and_put_in_letters(suggest, marks):
    hand = suggest(NEWS)
    hand.stand("Токаев")
    hand.type("а")
    hand.stand("подписал")
    hand.press(Qt.Key.Key_Backspace)

    assert marks() == [(NEW, "а"), (GONE, "л")]
