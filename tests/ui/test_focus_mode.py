import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor

from editor_app.document.model import Block, Document
from editor_app.ui.editor.field import Field
from editor_app.ui.theme import colours
from editor_app.workflow.article import Content

ARTICLE = Content(
    "Мост открыт",
    lead="Первый поезд прошёл утром.",
    body=Document((Block("Мост строили год. Он красив. Его ждали."), Block("Второй абзац о погоде."))),
)


@pytest.fixture
def writing(desk):
    desk.window.resize(1280, 800)
    desk.show(desk.store(ARTICLE))
    body = desk.window.workplace.editor.body
    body.setFocus()
    desk.window.refresh()
    return desk


def _frame(desk) -> dict[str, bool]:
    window = desk.window
    parts = {
        "menu": window.menuBar(), "desk": window.desk, "side": window.side, "bar": window.bar, "status": window.status
    }  # fmt: skip
    return {name: part.isVisible() for name, part in parts.items()}


def test_nothing_but_the_text_is_left_and_everything_comes_back_as_it_was(writing, qtbot) -> None:
    writing.do("view.side")
    qtbot.waitUntil(lambda: writing.window.centralWidget().sizes()[2] == 0)
    before, widths = _frame(writing), writing.window.centralWidget().sizes()
    writing.do("view.focus")
    assert not any(_frame(writing).values())
    assert writing.window.workplace.editor.isVisible()
    assert writing.window.commands["view.focus"].isChecked()
    writing.do("view.focus")
    assert _frame(writing) == before
    assert not before["side"]
    assert writing.window.centralWidget().sizes() == widths


def test_esc_leaves_and_f8_works_without_the_menu(writing, qtbot) -> None:
    writing.do("view.focus")
    qtbot.keyClick(writing.window.workplace.editor.body, Qt.Key.Key_Escape)
    assert all(_frame(writing).values())


def test_the_list_of_articles_brings_the_rest_with_it(writing) -> None:
    writing.do("view.focus")
    writing.do("view.desk")
    assert _frame(writing) == {"menu": True, "desk": False, "side": True, "bar": True, "status": True}


def test_the_layout_of_before_is_remembered(writing) -> None:
    writing.do("view.focus")
    writing.close()
    writing.open()
    assert all(_frame(writing).values())


def test_closing_the_article_leaves(writing) -> None:
    writing.do("view.focus")
    writing.do("file.close")
    assert all(_frame(writing).values())


def _ink(body: Field, words: str) -> int:
    """Return how much the darkest letter of some words differs from the paper."""
    cursor = body.document().find(words)
    start = QTextCursor(cursor)
    start.setPosition(cursor.selectionStart())
    left, right = body.cursorRect(start), body.cursorRect(cursor)
    image = body.viewport().grab().toImage()
    paper = QColor(colours().paper).lightness()
    return max(
        paper - image.pixelColor(x, y).lightness()
        for x in range(left.left(), right.right())
        for y in range(left.top(), left.bottom())
    )


def test_the_paragraph_at_the_cursor_is_bright_and_the_rest_dim(writing, hands) -> None:
    body = writing.window.workplace.editor.body
    hands(body).stand("красив")
    full = _ink(body, "строили")
    writing.do("view.focus")
    assert _ink(body, "строили") > full * 0.9
    assert _ink(body, "погоде") < full * 0.6
    hands(body).stand("погоде")
    assert _ink(body, "погоде") > full * 0.9
    assert _ink(body, "строили") < full * 0.6


def test_a_sentence_can_be_what_is_bright(writing, hands) -> None:
    writing.settings["focus.bright"] = "sentence"
    body = writing.window.workplace.editor.body
    hands(body).stand("красив")
    full = _ink(body, "красив")
    writing.do("view.focus")
    assert _ink(body, "красив") > full * 0.9
    assert _ink(body, "строили") < full * 0.6
    assert _ink(body, "ждали") < full * 0.6


def test_nothing_is_dim_when_all_is_to_be_bright(writing) -> None:
    writing.settings["focus.bright"] = "all"
    body = writing.window.workplace.editor.body
    full = _ink(body, "погоде")
    writing.do("view.focus")
    assert _ink(body, "погоде") > full * 0.9


def test_a_typewriter_keeps_the_line_in_the_middle(writing, qtbot) -> None:
    writing.settings["focus.typewriter"] = True
    writing.do("view.focus")
    sheet, body = writing.window.workplace.editor.sheet, writing.window.workplace.editor.body

    def line() -> int:
        place: QPoint = body.viewport().mapTo(sheet.viewport(), body.cursorRect().center())
        return place.y()

    for operation in (QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start):
        body.moveCursor(operation)
        qtbot.waitUntil(lambda: abs(line() - sheet.viewport().height() // 2) < 30)
