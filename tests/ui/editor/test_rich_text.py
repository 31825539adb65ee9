from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Picture
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import original, proposed
from editor_app.ui.editor import linking, links
from editor_app.workflow.article import Content

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
P, H2, BULLET, NUMBER, QUOTE = (
    BlockKind.PARAGRAPH,
    BlockKind.HEADING_2,
    BlockKind.BULLET,
    BlockKind.NUMBER,
    BlockKind.QUOTE,
)


def shown(body):
    return body.passages.document()


def kinds(body):
    return [(block.text, block.kind, block.level) for block in shown(body).blocks]


def show(body, *blocks):
    body.show_document(Document(blocks))
    body.moveCursor(QTextCursor.MoveOperation.End)


def test_selected_words_become_bold_and_plain_again(body, hands):
    show(body, Block("один два три"))
    hands(body).select("два")
    body.toggle_mark(MarkKind.BOLD)
    assert shown(body).blocks[0].marks == (Mark(5, 8, MarkKind.BOLD),)
    assert body.is_active(MarkKind.BOLD)
    body.toggle_mark(MarkKind.BOLD)
    assert shown(body).blocks[0].marks == ()


def test_bold_and_italic_stand_side_by_side(body, hands):
    show(body, Block("один два три"))
    hands(body).select("один два")
    body.toggle_mark(MarkKind.BOLD)
    hands(body).select("два три")
    body.toggle_mark(MarkKind.ITALIC)
    assert shown(body).blocks[0].marks == (Mark(0, 8, MarkKind.BOLD), Mark(5, 12, MarkKind.ITALIC))


def test_what_is_typed_next_is_bold(body, hands):
    show(body, Block("да "))
    body.toggle_mark(MarkKind.BOLD)
    hands(body).type("нет")
    body.toggle_mark(MarkKind.BOLD)
    hands(body).type(" да")
    assert shown(body).blocks == (Block("да нет да", P, (Mark(3, 6, MarkKind.BOLD),)),)


def test_superscript_takes_the_place_of_subscript(body, hands):
    show(body, Block("м2"))
    hands(body).select("2")
    body.toggle_mark(MarkKind.SUBSCRIPT)
    body.toggle_mark(MarkKind.SUPERSCRIPT)
    assert shown(body).blocks[0].marks == (Mark(1, 2, MarkKind.SUPERSCRIPT),)


def test_a_format_is_one_step_of_undo(body):
    before = Document((Block("один"), Block("два", H2, (Mark(0, 1, MarkKind.ITALIC),)), Block("три")))
    body.show_document(before)
    body.selectAll()
    body.toggle_mark(MarkKind.BOLD)
    body.undo()
    assert shown(body) == before
    assert not body.document().isUndoAvailable()
    body.toggle_kind(QUOTE)
    body.undo()
    assert shown(body) == before


def test_body_text_follows_a_heading(body, hands):
    show(body, Block("Заголовок", H2))
    hands(body).press(Qt.Key.Key_Return)
    hands(body).type("Текст")
    assert kinds(body) == [("Заголовок", H2, 0), ("Текст", P, 0)]


def test_enter_before_a_heading_makes_room_for_text(body, hands):
    show(body, Block("Заголовок", H2))
    body.moveCursor(QTextCursor.MoveOperation.Start)
    hands(body).press(Qt.Key.Key_Return)
    assert kinds(body) == [("", P, 0), ("Заголовок", H2, 0)]


def test_enter_goes_on_with_a_list_and_leaves_it_from_an_empty_item(body, hands):
    show(body, Block("один", BULLET, level=1))
    hands(body).press(Qt.Key.Key_Return)
    assert kinds(body)[1] == ("", BULLET, 1)
    hands(body).press(Qt.Key.Key_Return)
    assert kinds(body)[1] == ("", BULLET, 0)
    hands(body).press(Qt.Key.Key_Return)
    assert kinds(body) == [("один", BULLET, 1), ("", P, 0)]


def test_tab_changes_the_level_of_items_and_nothing_else(body, hands):
    show(body, Block("один", NUMBER))
    hands(body).press(Qt.Key.Key_Tab, times=2)
    assert kinds(body) == [("один", NUMBER, 2)]
    hands(body).press(Qt.Key.Key_Backtab, SHIFT)
    assert kinds(body) == [("один", NUMBER, 1)]


def test_backspace_at_the_beginning_takes_the_bullet_first(body, hands):
    show(body, Block("до"), Block("один", BULLET))
    body.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    hands(body).press(Qt.Key.Key_Backspace)
    assert kinds(body) == [("до", P, 0), ("один", P, 0)]
    hands(body).press(Qt.Key.Key_Backspace)
    assert kinds(body) == [("доодин", P, 0)]


def test_line_break_stays_inside_the_block(body, hands):
    show(body, Block("один"))
    hands(body).press(Qt.Key.Key_Return, SHIFT)
    hands(body).type("два")
    assert kinds(body) == [("один\u2028два", P, 0)]


def test_the_same_kind_twice_is_a_paragraph_again(body):
    show(body, Block("один"))
    body.toggle_kind(QUOTE)
    assert body.is_active(QUOTE)
    body.toggle_kind(QUOTE)
    assert kinds(body) == [("один", P, 0)]


def test_clearing_takes_marks_and_kind(body):
    show(body, Block("один", QUOTE, (Mark(0, 4, MarkKind.BOLD), Mark(0, 2, MarkKind.LINK, "https://a.kz"))))
    body.selectAll()
    body.clear_formatting()
    assert shown(body).blocks == (Block("один"),)


def test_what_is_typed_behind_a_link_is_no_link(body, hands):
    show(body, Block("сайт", P, (Mark(0, 4, MarkKind.LINK, "https://a.kz"),)))
    hands(body).type(" да")
    assert shown(body).blocks[0] == Block("сайт да", P, (Mark(0, 4, MarkKind.LINK, "https://a.kz"),))


def test_what_is_typed_inside_a_link_is_link(body, hands):
    show(body, Block("сайт", P, (Mark(0, 4, MarkKind.LINK, "https://a.kz"),)))
    hands(body).stand("са")
    hands(body).type("х")
    assert shown(body).blocks[0] == Block("сахйт", P, (Mark(0, 5, MarkKind.LINK, "https://a.kz"),))


def answer(monkeypatch, text="", address="", done=links.LinkDialog.accept):
    """Stand for the person at the link window."""

    def run(dialog):
        if text:
            dialog.text_field.setText(text)
        dialog.address_field.setText(address)
        done(dialog)
        return dialog.result()

    monkeypatch.setattr(links.LinkDialog, "exec", run)


def test_selected_words_become_a_link(body, hands, monkeypatch):
    show(body, Block("наш сайт тут"))
    hands(body).select("сайт")
    answer(monkeypatch, address="example.kz")
    linking.insert_link(body)
    assert shown(body).blocks[0].marks == (Mark(4, 8, MarkKind.LINK, "https://example.kz"),)
    assert shown(body).blocks[0].text == "наш сайт тут"


def test_a_link_leaves_the_spaces_round_its_words_alone(body, hands, monkeypatch):
    show(body, Block("наш сайт тут"))
    hands(body).select(" сайт ")
    answer(monkeypatch, address="https://a.kz")
    linking.insert_link(body)
    assert shown(body).blocks[0] == Block("наш сайт тут", P, (Mark(4, 8, MarkKind.LINK, "https://a.kz"),))


def test_a_link_over_two_paragraphs_does_not_join_them(body, monkeypatch):
    show(body, Block("один"), Block("два"))
    body.selectAll()
    answer(monkeypatch, address="https://a.kz")
    linking.insert_link(body)
    assert shown(body).blocks == (
        Block("один", P, (Mark(0, 4, MarkKind.LINK, "https://a.kz"),)),
        Block("два", P, (Mark(0, 3, MarkKind.LINK, "https://a.kz"),)),
    )


def test_a_link_at_the_cursor_is_changed_as_a_whole(body, hands, button, monkeypatch):
    show(body, Block("наш сайт тут", P, (Mark(4, 8, MarkKind.LINK, "https://a.kz"),)))
    hands(body).stand("са")
    answer(monkeypatch, text="портал", address="https://b.kz")
    linking.insert_link(body)
    assert shown(body).blocks[0] == Block("наш портал тут", P, (Mark(4, 10, MarkKind.LINK, "https://b.kz"),))
    answer(monkeypatch, address="https://b.kz", done=lambda dialog: button(dialog, "Убрать ссылку").click())
    hands(body).stand("пор")
    linking.insert_link(body)
    assert shown(body).blocks[0] == Block("наш портал тут")


@pytest.mark.parametrize("suggests", [False, True])
def test_a_link_gets_another_name_and_what_is_to_go_stays_as_it_is(suggests, editor, body, hands, monkeypatch):
    struck = Mark(4, 11, MarkKind.DELETION, "000001")
    link = Mark(0, 15, MarkKind.LINK, "https://a.kz")
    known = (Suggestion("000001", "Борис", datetime(2025, 3, 3, tzinfo=UTC)),)
    before = Document((Block("наш старый сайт тут", P, (struck, link)),))
    editor.show_content(Content(body=before, suggestions=known), writable=True)
    editor.suggesting.turn(on=suggests)
    hands(body).stand("на")
    answer(monkeypatch, text="наш портал", address="https://a.kz")
    linking.insert_link(body)
    after = body.passages.document()
    assert proposed(after).text == "наш портал тут"
    assert original(after).text == ("наш старый сайт тут" if suggests else "наш старый портал тут")
    assert struck in after.blocks[0].marks
    body.undo()
    assert body.passages.document() == before


def test_a_wrong_address_keeps_the_link_window_open(qtbot):
    dialog = links.LinkDialog("сайт", "")
    qtbot.addWidget(dialog)
    dialog.address_field.setText("javascript:alert(1)")
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("example.kz", "https://example.kz"),
        (" https://example.kz/а?б ", "https://example.kz/а?б"),
        ("desk@example.kz", "mailto:desk@example.kz"),
        ("+7 (727) 250-00-00", "tel:+77272500000"),
        ("javascript:alert(1)", ""),
        ("\u2028javascript:alert(1)", ""),
        ("javascript%26colon;alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,да", ""),
        ("", ""),
    ],
)
def test_only_addresses_of_sites_mail_and_telephones_are_let_in(typed, whole):
    assert links.completed(typed) == whole


def test_ctrl_and_click_opens_a_link_and_nothing_else(monkeypatch):
    opened = []

    def open_url(url):
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert links.open_link("https://example.kz/a")
    assert not links.open_link("file:///etc/passwd")
    assert not links.open_link("javascript:alert(1)")
    assert opened == ["https://example.kz/a"]


@pytest.mark.parametrize("address", ["/dev/zero", "file:///dev/zero", "http://127.0.0.1:9/x.png", "//host/share/x.png"])
def test_nothing_that_a_text_names_is_ever_loaded(body, address):
    """Qt would read /dev/zero until it aborts."""
    mime = QMimeData()
    mime.setHtml(f'<p style="background-image:url({address})">до<img src="{address}">после</p>')
    body.insertFromMimeData(mime)
    assert shown(body).text == "до\n\nпосле"
    assert shown(body).blocks[1].picture == Picture(source=address if address.startswith("http") else "")
    assert body.loadResource(2, QUrl(address)).width() == 1


def test_a_read_only_body_does_not_change(editor, hands):
    body = editor.body
    show(body, Block("один", BULLET))
    body.set_writable(writable=False)
    hands(body).type("х")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        hands(body).press(key)
    editor.in_use.toggle_mark(MarkKind.BOLD)
    assert kinds(body) == [("один", BULLET, 0)]


def test_an_empty_heading_has_a_tall_cursor_and_leaves_no_size_behind(body, hands):
    show(body, Block("до"), Block())
    low = body.cursorRect().height()
    body.toggle_kind(BlockKind.HEADING_1)
    assert body.cursorRect().height() > low * 1.3
    hands(body).type("Заголовок")
    body.toggle_kind(BlockKind.HEADING_1)
    assert kinds(body) == [("до", P, 0), ("Заголовок", P, 0)]
    hands(body).press(Qt.Key.Key_Home)
    hands(body).press(Qt.Key.Key_Backspace)
    sizes = {
        run.format.intProperty(QTextFormat.Property.FontSizeAdjustment.value)
        for run in body.document().firstBlock().textFormats()
    }
    assert sizes == {0}


def test_a_link_says_where_it_leads_and_opens_by_ctrl_and_click(body, qtbot, monkeypatch):
    opened: list[str] = []
    told: list[str] = []
    monkeypatch.setattr(links, "open_link", opened.append)
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    show(body, Block("сайт", P, (Mark(0, 4, MarkKind.LINK, "https://a.kz/?a=1&b=2"),)))
    spot = body.cursorRect().center() - QPoint(12, 0)
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == []
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, CTRL, pos=spot)
    assert opened == ["https://a.kz/?a=1&b=2"]
    QApplication.sendEvent(body.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, body.viewport().mapToGlobal(spot)))
    assert "https://a.kz/?a=1&amp;b=2" in told[0]
