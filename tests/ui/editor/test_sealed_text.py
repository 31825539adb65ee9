"""What an editor shows, and what is done and undone in it, leaves the seal of an approved article whole."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.workflow import seal
from editor_app.workflow.article import Content

_TABLE = Table(((Cell((Block("Год"),)), Cell((Block("10\u202fмлн"),))), (Cell(), Cell((Block("2027 "),)))), header=1)
_BODY = Document(
    (
        Block(
            "Мост\u00a0через Ишим от\u00adкроют\u2028весной, кто\u2011то\u200b ждёт: й и и\u0306.",
            marks=(Mark(0, 4, MarkKind.BOLD), Mark(4, 5, MarkKind.ITALIC), Mark(5, 10, MarkKind.LINK, "https://a.kz/?q=1&b")),
        ),
        Block(" Сроки ", BlockKind.HEADING_2),
        Block("Мост зимой", BlockKind.PICTURE, picture=Picture("ab" * 32, 640, 480, "Фото ", "Мост\u00a0в снегу")),
        Block(""),
        Block("Первый этап", BlockKind.BULLET),
        Block("Второй этап", BlockKind.NUMBER, level=2),
        Block(kind=BlockKind.RULE),
        _TABLE,
        Block("Об этом сообщил\tподрядчик.", BlockKind.QUOTE, (Mark(3, 7, MarkKind.FOOTNOTE, "По\u00a0телефону"),)),
    )
)  # fmt: skip
_CONTENT = Content(
    *("Мост\u00a0откроют весной", "В два  этапа", "Назван срок.", _BODY, "Город", ("мост", "Астана"), "Дана Оспанова"),
    source="Paraq.kz",
)


@pytest.fixture
def editor(qtbot) -> ArticleEditor:
    made = ArticleEditor()
    qtbot.addWidget(made)
    made.show()
    made.show_content(_CONTENT, writable=True)
    return made


@pytest.mark.parametrize("suggests", [False, True])
def test_what_is_shown_is_what_was_approved(editor, suggests):
    editor.suggesting.turn(on=suggests)
    assert editor.content(_CONTENT) == _CONTENT
    assert seal.digest(editor.content(_CONTENT)) == seal.digest(_CONTENT)


@pytest.mark.parametrize("suggests", [False, True])
@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_undone_leaves_the_seal_whole(editor, suggests, key):
    editor.suggesting.turn(on=suggests)
    changed = 0
    for place in (0, 4, 14, len(_BODY.blocks[0].text) + 3):
        cursor = QTextCursor(editor.body.document())
        cursor.setPosition(place)
        editor.body.setTextCursor(cursor)
        words = {Qt.Key.Key_A: "а", Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r"}.get(key, "")
        QApplication.sendEvent(editor.body, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, words))
        changed += editor.content(_CONTENT) != _CONTENT
        while editor.body.document().isUndoAvailable():
            editor.body.undo()
        assert editor.content(_CONTENT) == _CONTENT
    assert changed >= 3
