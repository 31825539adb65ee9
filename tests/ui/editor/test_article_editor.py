import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_app.document.model import Block, BlockKind, Document, MarkKind, paragraphs
from editor_app.text.counting import counts
from editor_app.workflow.article import Content

CTRL = Qt.KeyboardModifier.ControlModifier

ARTICLE = Content(
    headline="Заголовок",
    deck="Под ним",
    lead="Первая строка\nвторая строка",
    body=Document((Block("Тело"), Block("пункт", BlockKind.BULLET, level=1))),
    section="Политика",
    tags=("тег",),
    author="Айгуль",
)

lines = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\u2028\u2029\ufdd0\ufdd1"), max_size=30
)


@settings(max_examples=50)
@given(headline=lines, lead=st.lists(lines, max_size=3).map("\n".join), body=st.from_type(Document))
def test_what_is_shown_is_what_is_saved(editor, headline, lead, body):
    content = Content(headline=headline, lead=lead, body=body, tags=("а",))
    editor.show_content(content, writable=True)
    assert editor.content(content) == content


def test_an_article_is_kept_whole_and_only_its_text_is_replaced(editor, hands):
    editor.set_sections(["Экономика"])
    editor.show_content(ARTICLE, writable=True)
    assert editor.content(ARTICLE) == ARTICLE
    editor.headline.moveCursor(QTextCursor.MoveOperation.End)
    hands(editor.headline).type("!")
    assert editor.content(ARTICLE) == Content(
        headline="Заголовок!",
        deck=ARTICLE.deck,
        lead=ARTICLE.lead,
        body=ARTICLE.body,
        section=ARTICLE.section,
        tags=ARTICLE.tags,
        author=ARTICLE.author,
    )


def test_showing_an_article_is_no_edit_and_typing_is(editor, hands, qtbot):
    with qtbot.assertNotEmitted(editor.edited):
        editor.show_content(ARTICLE, writable=True)
        editor.set_sections(["Политика", "Спорт"])
        editor.set_zoom(120)
        editor.set_marks_visible(False)
    for field in editor.fields:
        with qtbot.waitSignal(editor.edited):
            hands(field).type("х")
    with qtbot.waitSignal(editor.edited):
        editor.section.setCurrentIndex(2)
    assert editor.content(ARTICLE).section == "Спорт"


def test_formatting_is_an_edit(editor, qtbot):
    editor.show_content(ARTICLE, writable=True)
    editor.body.setFocus()
    editor.body.selectAll()
    with qtbot.waitSignal(editor.edited):
        editor.in_use.toggle_mark(MarkKind.BOLD)
    assert MarkKind.BOLD in editor.in_use.active()


def test_what_was_shown_before_cannot_be_undone_into_the_next_article(editor, hands):
    editor.show_content(ARTICLE, writable=True)
    for field in editor.fields:
        hands(field).type("х")
    editor.show_content(Content(headline="Другой"), writable=True)
    for field in editor.fields:
        field.setFocus()
        assert not editor.in_use.can_undo()
        editor.in_use.undo()
    assert editor.content(Content()) == Content(headline="Другой")


def test_enter_and_arrows_lead_from_field_to_field(editor, hands):
    editor.show_content(Content(headline="а", deck="б", lead="в", body=paragraphs("г")), writable=True)
    editor.headline.setFocus()
    for key, field in (
        (Qt.Key.Key_Return, editor.deck),
        (Qt.Key.Key_Down, editor.lead),
        (Qt.Key.Key_Return, editor.body),
        (Qt.Key.Key_Up, editor.lead),
        (Qt.Key.Key_Up, editor.deck),
    ):
        hands(QApplication.focusWidget()).press(key)
        assert QApplication.focusWidget() is field
    assert editor.content(Content()).text == "а\nб\nв\nг"


def test_pasted_lines_make_one_headline(editor):
    editor.headline.setFocus()
    mime = QMimeData()
    mime.setText("  Первая\n строка\r\nвторая ")
    editor.headline.insertFromMimeData(mime)
    assert editor.headline.text() == "Первая строка вторая"


def test_a_dropped_file_is_for_the_window(editor, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    mime.setText(tmp_path.as_uri())
    assert not any(field.canInsertFromMimeData(mime) for field in editor.fields)


def test_words_that_are_dragged_into_another_field_stay_where_they_were_too(editor):
    mime = QMimeData()
    mime.setText("Мост")
    for field in (editor.headline, editor.body):
        dropped = QDropEvent(
            QPointF(),
            Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ShiftModifier,
        )
        assert dropped.proposedAction() is Qt.DropAction.MoveAction
        field.dropEvent(dropped)
        assert dropped.dropAction() is Qt.DropAction.CopyAction
        assert field.toPlainText() == "Мост"


def test_the_counter_tells_which_channels_will_cut_a_headline(editor, hands):
    counter = editor.lengths["headline"]
    editor.set_limits("headline", {"Сайт": 12, "Push": 8, "RSS": 0})
    hands(editor.headline).type("Заголовок")
    assert counter.text() == "9 знаков · не поместится: Push (8)"
    assert counter.property("role") == "muted"
    hands(editor.headline).type(" длинный")
    assert counter.text() == "17 знаков · не поместится: Сайт (12), Push (8)"
    assert counter.property("role") == "warning"
    assert editor.lengths["lead"].text() == ""


def test_counts_are_those_of_the_whole_article(editor):
    editor.show_content(ARTICLE, writable=True)
    assert editor.counts() == counts(ARTICLE.text)


def test_fields_are_as_tall_as_their_text(editor, hands):
    editor.show_content(Content(), writable=True)
    before = editor.headline.height()
    hands(editor.headline).type("Очень длинный заголовок, который не помещается в одну строку листа и в две")
    assert editor.headline.height() > before * 1.8
    assert editor.headline.verticalScrollBar().maximum() == 0


def long_article(editor):
    editor.show_content(Content(headline="З", body=paragraphs("\n".join(["строка текста"] * 300))), writable=True)
    editor.body.setFocus()
    editor.body.document().documentLayout().documentSize()


def seen(editor):
    """Whether the cursor of the body is in sight."""
    rect = editor.body.cursorRect()
    top = editor.body.mapTo(editor.sheet.viewport(), rect.topLeft()).y()
    return top >= 0 and top + rect.height() <= editor.sheet.viewport().height()


def test_the_cursor_stays_in_sight(editor, hands, qtbot):
    long_article(editor)
    hands(editor.body).press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: seen(editor))
    assert editor.sheet.verticalScrollBar().value() > 1000
    for _ in range(30):
        hands(editor.body).press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen(editor))
    hands(editor.body).press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: seen(editor))


def test_page_down_goes_a_page_and_back(editor, hands, qtbot):
    long_article(editor)
    start = editor.body.textCursor().blockNumber()
    hands(editor.body).press(Qt.Key.Key_PageDown)
    page = editor.body.textCursor().blockNumber() - start
    assert 5 < page < 40
    qtbot.waitUntil(lambda: seen(editor))
    hands(editor.body).press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert editor.body.textCursor().hasSelection()
    qtbot.waitUntil(lambda: seen(editor))


@pytest.mark.parametrize(("degrees", "zoom"), [(120, 110), (-120, 90)])
def test_ctrl_and_wheel_zoom_everything(editor, degrees, zoom, qtbot):
    before = editor.body.letters.pointSizeF()
    with qtbot.waitSignal(editor.zoomed) as told:
        QTest.wheelEvent(editor.window().windowHandle(), QPointF(200, 300), QPoint(0, degrees), QPoint(), CTRL)
    assert told.args == [zoom]
    assert editor.body.letters.pointSizeF() == pytest.approx(before * zoom / 100)


def test_zoom_and_theme_are_no_steps_of_undo(editor, hands):
    editor.show_content(Content(body=Document((Block("Заголовок", BlockKind.HEADING_1),))), writable=True)
    editor.body.setFocus()
    editor.set_zoom(150)
    assert not editor.in_use.can_undo()
    assert editor.content(Content()).body == Document((Block("Заголовок", BlockKind.HEADING_1),))


def test_a_click_below_the_text_goes_to_its_end(editor, qtbot):
    editor.show_content(ARTICLE, writable=True)
    page = editor.sheet.widget()
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(page.width() // 2, page.height() - 2))
    assert editor.body.hasFocus()
    assert editor.body.textCursor().atEnd()


def test_what_becomes_read_only_under_the_cursor_still_shows_where_it_is(editor, qtbot):
    editor.show_content(ARTICLE, writable=True)
    editor.show()
    editor.activateWindow()
    editor.body.setFocus()
    qtbot.waitUntil(editor.body.hasFocus)
    editor.set_writable(False)
    seen = editor.body.viewport().grab().toImage()
    editor.body.clearFocus()
    assert editor.body.viewport().grab().toImage() != seen
