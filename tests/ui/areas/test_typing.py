"""What helps while one types: each time a step of undo that brings back exactly what was typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor_app.document import serial
from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.proofreading.profile import BUILT_IN
from editor_app.ui.dialogs.snippets import SnippetsDialog
from editor_app.workflow.article import Content

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(desk):
    desk.settings["typing.snippets"] = {"тд": "так далее"}
    desk.window.areas.typing.refresh()
    desk.show(desk.store(Content("Мост", body=Document((Block("Слово"),)))))
    return desk


@pytest.fixture
def body(place):
    body = place.window.workplace.editor.body
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.setFocus()
    return body


def text(body):
    return "\n".join(row.text for row in body.passages.rows)


@pytest.mark.parametrize(
    ("keys", "after", "before"),
    [
        (' "', "Слово «", 'Слово "'),
        (" - ", "Слово\u00a0— ", "Слово - "),
        ("...", "Слово…", "Слово..."),
        (" No 5", "Слово №\u00a05", "Слово No 5"),
        (" тд ", "Слово так далее ", "Слово тд "),
    ],
)
def test_one_undo_brings_back_what_was_typed_and_typing_goes_on(body, hands, keys, after, before):
    hands(body).type(keys)
    assert text(body) == after
    hands(body).press(Qt.Key.Key_Z, CTRL)
    assert text(body) == before
    hands(body).type("х")
    assert text(body) == before + "х"


def test_what_is_typed_after_a_correction_is_undone_alone(body, hands):
    hands(body).type(' "Степь')
    hands(body).press(Qt.Key.Key_Z, CTRL)
    assert text(body) == "Слово «"
    hands(body).press(Qt.Key.Key_Z, CTRL)
    assert text(body) == 'Слово "'


def test_a_tab_opens_a_snippet_in_any_field(place, body, hands):
    hands(body).type(" тд")
    hands(body).press(Qt.Key.Key_Tab)
    assert text(body) == "Слово так далее"
    headline = place.window.workplace.editor.headline
    headline.setFocus()
    headline.moveCursor(QTextCursor.MoveOperation.End)
    hands(headline).type(" тд")
    hands(headline).press(Qt.Key.Key_Tab)
    assert headline.text() == "Мост так далее"
    assert headline.hasFocus()
    place.settle()


def test_what_an_input_method_sends_is_put_right_too(body):
    event = QInputMethodEvent()
    event.setCommitString(" ")
    for commit in (" ", "-", " "):
        event = QInputMethodEvent()
        event.setCommitString(commit)
        QApplication.sendEvent(body, event)
    assert text(body) == "Слово\u00a0— "


def test_what_is_pasted_is_left_as_it_is(body):
    mime = QMimeData()
    mime.setText(' - "Степь"...')
    body.insertFromMimeData(mime)
    assert text(body).endswith('- "Степь"...')


def test_nothing_is_put_right_in_a_link(place, hands):
    link = Block("а ссылка б", marks=(Mark(2, 8, MarkKind.LINK, "https://a.kz"),))
    place.window.workplace.editor.show_content(Content(body=Document((link,))), True)
    body = place.window.workplace.editor.body
    hands(body).stand("ссы")
    hands(body).type('"')
    assert text(body) == 'а ссы"лка б'


def test_the_letter_keeps_its_format(body, hands):
    body.toggle_mark(MarkKind.BOLD)
    hands(body).type(' "')
    assert body.passages.document().blocks[0] == Block("Слово «", marks=(Mark(5, 7, MarkKind.BOLD),))


def test_the_preferences_and_the_house_decide(place, body, hands):
    place.settings["typing.ellipsis"] = False
    place.window.areas.typing.refresh()
    hands(body).type("...")
    assert text(body) == "Слово..."
    place.window.areas.typing._rules._use(BUILT_IN["agency"])
    hands(body).type(' "')
    assert text(body) == 'Слово... "'
    place.settle()


def test_a_space_that_does_not_break(place, body):
    place.window.workplace.editor.turn_to(body)
    place.do("edit.no_break")
    assert text(body) == "Слово\u00a0"


def test_snippets_are_kept_in_the_preferences(place, qtbot, monkeypatch):
    def fill(dialog):
        dialog.name.setText(" р к ")
        dialog.text.setText("Республика Казахстан")
        dialog.add()
        dialog.table.selectRow(0)
        return True

    monkeypatch.setattr(SnippetsDialog, "exec", fill)
    place.do("edit.snippets")
    assert place.settings["typing.snippets"] == {"тд": "так далее", "рк": "Республика Казахстан"}
    monkeypatch.setattr(SnippetsDialog, "exec", lambda dialog: (dialog.table.selectRow(0), dialog.remove(), True)[-1])
    place.do("edit.snippets")
    assert len(place.settings["typing.snippets"]) == 1


def test_case_goes_round_and_keeps_marks_and_the_selection(place, hands):
    body = place.window.workplace.editor.body
    block = Block("в МИД сказали", marks=(Mark(2, 8, MarkKind.BOLD),))
    place.window.workplace.editor.show_content(Content(body=Document((block, Block("да")))), True)
    place.window.workplace.editor.turn_to(body)
    body.selectAll()
    for expected in ("В МИД сказали\nДа", "В МИД СКАЗАЛИ\nДА", "в МИД сказали\nда"):
        place.do("edit.case")
        assert text(body) == expected
        assert body.textCursor().selectedText() == expected.replace("\n", "\u2029")
        assert body.passages.document().blocks[0].marks == block.marks
    body.undo()
    assert text(body) == "В МИД СКАЗАЛИ\nДА"


def test_the_word_at_the_cursor_changes_its_case(place, body, hands):
    place.window.workplace.editor.turn_to(body)
    hands(body).stand("Сло")
    place.do("edit.case")
    assert text(body) == "СЛОВО"
    assert body.textCursor().position() == 3
    assert not body.textCursor().hasSelection()


@settings(max_examples=50)
@given(document=st.builds(lambda letters: Document((Block(letters),)), st.text("аЁқß👍𐐀\u0301 .", min_size=1)))
def test_undo_of_a_case_is_the_document_before(place, document):
    editor = place.window.workplace.editor
    editor.show_content(Content(body=document), True)
    editor.turn_to(editor.body)
    editor.body.selectAll()
    before = serial.dumps(editor.body.passages.document())
    for _ in range(3):
        place.window.areas.typing.change_case()
    while editor.in_use.can_undo():
        editor.in_use.undo()
    assert serial.dumps(editor.body.passages.document()) == before


@settings(max_examples=80)
@given(keys=st.text(st.sampled_from('а "-.N№o5тд\u0301👍қ'), max_size=25))
def test_undo_after_each_correction_is_what_was_typed(place, hands, keys):
    editor = place.window.workplace.editor
    editor.show_content(Content(body=Document((Block("ә👍 "),))), True)
    body = editor.body
    body.moveCursor(QTextCursor.MoveOperation.End)
    before = serial.dumps(body.passages.document())
    for key in keys:
        typed = text(body) + key
        hands(body).type(key)
        if text(body) != typed:
            after = text(body)
            editor.turn_to(body)
            editor.in_use.undo()
            assert text(body) == typed
            assert body.textCursor().position() == body.document().characterCount() - 1
            editor.in_use.redo()
            assert text(body) == after
            body.moveCursor(QTextCursor.MoveOperation.End)
    while body.document().isUndoAvailable():
        editor.in_use.undo()
    assert serial.dumps(body.passages.document()) == before


def shades(widget, rect=None):
    """Return the colours of a picture of a widget, each with how often it is there."""
    image = widget.grab(rect or QRect(0, 0, -1, -1)).toImage()
    return [image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())]


def test_spaces_and_ends_are_shown_on_demand_and_change_nothing(place):
    editor = place.window.workplace.editor
    content = Content(body=Document((Block("а б\tв\u2028г 👍 д"), Block("е"))))
    editor.show_content(content, True)
    before = shades(editor.body)
    place.do("view.invisibles")
    assert shades(editor.body) != before
    assert place.settings["editor.invisibles"] is True
    assert place.window.commands["view.invisibles"].isChecked()
    assert editor.content(content) == content
    assert not editor.in_use.can_undo()
    place.do("view.invisibles")
    assert shades(editor.body) == before


def test_a_space_that_does_not_break_is_always_grey(place):
    editor = place.window.workplace.editor
    editor.show_content(Content(body=Document((Block("а б"),))), True)
    plain = shades(editor.body)
    editor.show_content(Content(body=Document((Block("а\u00a0б"),))), True)
    assert shades(editor.body) != plain
