import base64

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Picture
from editor_app.text.span import Span
from editor_app.ui.dialogs import files, prompt
from editor_app.ui.dialogs.pictures import PictureDialog
from editor_app.ui.dialogs.table import TableDialog
from editor_app.workflow.article import Content


@pytest.fixture
def body(desk):
    """The body of an article on the screen, with the cursor at its end."""
    desk.show(desk.store(Content("Мост", body=Document((Block("до"),)))))
    field = desk.window.workplace.editor.body
    field.setFocus()
    desk.window.workplace.editor.turn_to(field)
    field.moveCursor(field.textCursor().MoveOperation.End)
    desk.window.refresh()
    return field


@pytest.fixture
def png():
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def parts(body):
    return body.passages.document().parts


def test_a_picture_from_a_file_is_in_the_store_and_on_the_screen(desk, body, png, tmp_path, monkeypatch):
    path = tmp_path / "мост.png"
    path.write_bytes(png)
    monkeypatch.setattr(files, "ask_for_pictures", lambda _: [path])
    desk.do("insert.picture")
    assert (parts(body)[1].kind, parts(body)[1].picture.width, parts(body)[1].picture.height) == (
        BlockKind.PICTURE,
        30,
        20,
    )
    desk.qtbot.waitUntil(lambda: body.pictures.image(parts(body)[1].picture.digest) is not None)
    assert body.pictures.image(parts(body)[1].picture.digest).pixelColor(5, 5).red() == 255
    desk.do("file.save")
    assert desk.read(desk.shown.id).content.body.parts == parts(body)


def test_a_pasted_picture_is_one_step_of_undo(desk, body, png):
    mime = QMimeData()
    mime.setData("image/png", png)
    mime.setImageData(QImage.fromData(png))
    QGuiApplication.clipboard().setMimeData(mime)
    desk.do("edit.paste")
    assert [part.kind for part in parts(body)] == [BlockKind.PARAGRAPH, BlockKind.PICTURE]
    body.undo()
    assert parts(body) == (Block("до"),)


def test_what_is_no_picture_is_told(desk, body, tmp_path):
    path = tmp_path / "мост.png"
    path.write_bytes(b"<svg/>")
    desk.window._take_files([path])
    desk.settle()
    assert "Это не картинка." in desk.notices.text
    assert parts(body) == (Block("до"),)


def test_credit_and_description_are_asked_for(desk, body, monkeypatch):
    body.show_document(Document((Block("Мост", BlockKind.PICTURE, picture=Picture("0" * 64, 3, 2)),)))
    desk.window.refresh()

    def answer(dialog):
        dialog.credit_field.setText(" Фото: Айгуль ")
        dialog.alternative_field.setPlainText("Мост\nвечером")
        return True

    monkeypatch.setattr(PictureDialog, "exec", answer)
    desk.do("insert.picture_details")
    told = Picture("0" * 64, 3, 2, "Фото: Айгуль", "Мост вечером")
    assert parts(body) == (Block("Мост", BlockKind.PICTURE, picture=told),)


def test_a_file_that_is_gone_is_told_in_the_place_of_the_picture(desk, body):
    body.show_document(Document((Block("", BlockKind.PICTURE, picture=Picture("0" * 64, 300, 200)),)))
    body.pictures.image("0" * 64)
    desk.settle()
    assert body.pictures.image("0" * 64).isNull()
    assert not body.grab().isNull()


def test_a_table_a_rule_a_note_and_a_footnote(desk, body, monkeypatch):
    monkeypatch.setattr(TableDialog, "exec", lambda _: True)
    desk.do("insert.table")
    desk.window.refresh()
    desk.do("table.row_below")
    assert len(parts(body)[1].rows) == 4
    body.moveCursor(body.textCursor().MoveOperation.End)
    desk.window.refresh()
    desk.do("insert.rule")
    assert [part.kind for part in parts(body)[2:]] == [BlockKind.RULE, BlockKind.PARAGRAPH]
    desk.do("format.note")
    assert parts(body)[-1].kind is BlockKind.NOTE
    monkeypatch.setattr(prompt, "prompt", lambda *_, **__: "Через\nИшим")
    body.moveCursor(body.textCursor().MoveOperation.Start)
    desk.do("insert.footnote")
    assert parts(body)[0].marks == (Mark(0, 2, MarkKind.FOOTNOTE, "Через Ишим"),)


def test_a_cleaned_paste_is_told_and_can_be_taken_back(desk, body, button):
    mime = QMimeData()
    mime.setText("ко\u00adфе")
    QGuiApplication.clipboard().setMimeData(mime)
    desk.do("edit.paste")
    assert parts(body) == (Block("докофе"),)
    assert desk.notices.text == "Вставлено и почищено. Убрано мягких переносов: 1."
    button(desk.notices, "Отменить").click()
    assert parts(body) == (Block("до"),)


def _menu(desk, body):
    menu = desk.window.areas.checking.pointing.menu(body, None)
    return menu, [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_menu_of_a_picture_replaces_and_removes_it(desk, body, png, tmp_path, monkeypatch):
    path = tmp_path / "мост.png"
    path.write_bytes(png)
    before = Block("Подпись", BlockKind.PICTURE, picture=Picture("0" * 64, 3, 2, "Фото: Айгуль"))
    body.show_document(Document((Block("до"), before, Block("после"))))
    assert "Убрать картинку" not in _menu(desk, body)[1]
    body.setTextCursor(body.span(1, Span(2, 2)))
    menu, titles = _menu(desk, body)
    assert titles[:3] == ["Автор и описание картинки…", "Заменить картинку…", "Убрать картинку"]
    assert titles[3] == "Вырезать"

    monkeypatch.setattr(files, "ask_for_picture", lambda _: path)
    monkeypatch.setattr(PictureDialog, "exec", lambda _: True)
    menu.actions()[1].trigger()
    desk.settle()
    assert (parts(body)[1].text, parts(body)[1].picture.width) == ("Подпись", 30)
    assert parts(body)[1].picture.credit == "Фото: Айгуль"
    body.undo()
    assert parts(body)[1] == before

    body.setTextCursor(body.span(1, Span(2, 2)))
    _menu(desk, body)[0].actions()[2].trigger()
    assert parts(body) == (Block("до"), Block("после"))
    body.undo()
    assert parts(body) == (Block("до"), before, Block("после"))


@pytest.mark.parametrize("beside", [(), (Block("", BlockKind.PICTURE, picture=Picture()),)])
def test_a_picture_at_the_edge_of_the_text_is_removed(desk, body, beside):
    only = Block("Подпись", BlockKind.PICTURE, picture=Picture("0" * 64, 3, 2))
    body.show_document(Document((only, *beside)))
    desk.window.refresh()
    desk.do("insert.picture_remove")
    assert parts(body) == (beside or (Block(),))


def test_the_menu_of_a_table_is_there_in_a_table_alone(desk, body, monkeypatch):
    assert "Таблица" not in _menu(desk, body)[1]
    monkeypatch.setattr(TableDialog, "exec", lambda _: True)
    desk.do("insert.table")
    menu, _ = _menu(desk, body)
    [table] = [action.menu() for action in menu.actions() if action.text() == "Таблица"]
    offered = {action.text(): action for action in table.actions() if not action.isSeparator()}
    assert list(offered)[:4] == ["Строка выше", "Строка ниже", "Столбец слева", "Столбец справа"]
    offered["Строка ниже"].trigger()
    assert len(parts(body)[1].rows) == 4
    offered["Удалить таблицу"].trigger()
    assert {part.text for part in parts(body)} == {"до", ""}


def test_a_picture_inside_pasted_html_is_in_the_store_and_on_the_screen(desk, body, png):
    mime = QMimeData()
    mime.setHtml(f'<p>после</p><img src="data:image/png;base64,{base64.b64encode(png).decode()}">')
    body.insertFromMimeData(mime)
    picture = parts(body)[-1].picture
    assert (picture.width, picture.height) == (30, 20)
    body.pictures.image(picture.digest)
    desk.settle()
    assert body.pictures.image(picture.digest).pixelColor(5, 5).red() == 255
    body.undo()
    assert parts(body) == (Block("до"),)
