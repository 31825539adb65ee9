import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from editor_app.document import verdicts
from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.suggestions import ids
from editor_app.exchange import pictures
from editor_app.ui.editor import clipboard
from editor_app.workflow.comments import anchored, uncommented


def pasted(html):
    mime = QMimeData()
    mime.setHtml(html)
    mime.setText("одним текстом")
    return clipboard.taken(mime).document


def _is_sound(document):
    """Whether no end of a paragraph was formed as letters are: the strategy knows no better, the editor does."""
    return not any(
        mark.kind is MarkKind.FORMATTING and mark.end > len(block.text)
        for block in document.blocks
        for mark in block.marks
    )


_sound = st.from_type(Document).filter(_is_sound)


@given(_sound)
def test_what_is_copied_here_is_pasted_here_exactly(document):
    meant = uncommented(verdicts.proposed(document))
    assert clipboard.taken(clipboard.mime_of(meant)).document == meant


@given(_sound)
def test_nothing_of_the_review_is_copied(document):
    mime = clipboard.mime_of(document)
    copied = clipboard.taken(mime).document
    assert not ids(copied)
    assert not anchored(copied)
    assert copied in (uncommented(verdicts.proposed(document)), uncommented(verdicts.original(document)))


def test_what_is_to_be_is_copied_and_words_taken_out_only_alone(body, hands):
    marks = (
        Mark(0, 4, MarkKind.COMMENT, "000001"),
        Mark(5, 12, MarkKind.DELETION, "000001"),
        Mark(12, 18, MarkKind.INSERTION, "000002"),
    )
    body.show_document(Document((Block("Мост открыт закрыт.", marks=marks),)))
    body.selectAll()
    body.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Мост закрыт."
    assert mime.html() == "<p>Мост закрыт.</p>"
    assert clipboard.taken(mime).document.blocks == (Block("Мост закрыт."),)

    hands(body).select("открыт")
    body.copy()
    assert clipboard.taken(QGuiApplication.clipboard().mimeData()).document.blocks == (Block("открыт"),)


def test_html_keeps_meaning_and_drops_dress():
    document = pasted(
        """<html><head><style>p {color: red}</style></head><body>
        <h2 style="font-family: Calibri">Заголовок</h2>
        <p style="margin:0"><span style="color:red;font-size:22pt">Слово <b>жирное</b>, <i>курсив</i> и
        <a href="https://example.kz/a">ссылка</a>.</span></p><p>&nbsp;</p><p></p>
        <ul><li>раз<ul><li>два</li></ul></li></ul><ol><li>три</li></ol>
        <blockquote>Сказал он</blockquote></body></html>"""
    )
    assert document.blocks == (
        Block("Заголовок", BlockKind.HEADING_2),
        Block(
            "Слово жирное, курсив и ссылка.",
            BlockKind.PARAGRAPH,
            (
                Mark(6, 12, MarkKind.BOLD),
                Mark(14, 20, MarkKind.ITALIC),
                Mark(23, 29, MarkKind.LINK, "https://example.kz/a"),
            ),
        ),
        Block("раз", BlockKind.BULLET),
        Block("два", BlockKind.BULLET, level=1),
        Block("три", BlockKind.NUMBER),
        Block("Сказал он", BlockKind.QUOTE),
    )


def test_letters_are_composed_and_invisible_ones_dropped():
    assert pasted("<p>Чаи\u0306 \u0435\u0308ж\u200b со\u00adбаки</p>").text == "Чай ёж собаки"
    assert clipboard.plain("и\u0306од\r\nда").document.text == "йод\nда"


@pytest.mark.parametrize("href", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/local"])
def test_a_link_to_anything_else_is_plain_text(href):
    assert pasted(f'<p><a href="{href}">слово</a></p>').blocks == (Block("слово"),)


def test_script_and_style_are_no_text():
    assert pasted("<p>да</p><script>alert(1)</script><style>p{}</style>").text == "да"


def test_deep_and_huge_html_is_pasted_as_text():
    assert pasted("<div>" * 100_000 + "x").text == "одним текстом"
    assert pasted("<p>" + "а" * 5_000_000).text == "одним текстом"


def test_selection_is_copied_with_its_marks(body, hands):
    body.show_document(Document((Block("один два", BlockKind.PARAGRAPH, (Mark(0, 8, MarkKind.BOLD),)), Block("три"))))
    hands(body).select("два")
    body.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "два"
    assert mime.html() == "<p><strong>два</strong></p>"
    assert clipboard.taken(mime).document.blocks == (Block("два", BlockKind.PARAGRAPH, (Mark(0, 3, MarkKind.BOLD),)),)


def test_others_get_tables_pictures_and_rules_and_no_notes():
    cells = tuple(Cell((Block(text),)) for text in ("Год", "2025"))
    document = Document(
        (
            Block("a<b", BlockKind.BULLET),
            Block("Проверить имя", BlockKind.NOTE),
            Table((cells,), 1),
            Block(kind=BlockKind.RULE),
            Block("Мост", BlockKind.PICTURE, picture=Picture("0" * 64)),
        )
    )
    mime = clipboard.mime_of(document)
    assert mime.text() == "a<b\nГод\t2025\n* * *\nМост"
    html = mime.html()
    assert "Проверить" not in html
    for expected in ("<li>a&lt;b</li>", ">Год</th>", "<hr>", "<figcaption>Мост</figcaption>"):
        assert expected in html


def test_a_note_copied_alone_is_what_somebody_wants():
    assert clipboard.mime_of(Document((Block("Проверить имя", BlockKind.NOTE),))).text() == "Проверить имя"


def test_a_picture_is_taken_where_there_is_no_text(tmp_path):
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    alone, beside = QMimeData(), QMimeData()
    for mime in (alone, beside):
        mime.setImageData(image)
    alone.setHtml('<meta charset="utf-8"><img src="https://a.kz/1.png">')
    beside.setHtml("<p>Таблица из другой программы</p>")
    (data,) = clipboard.pictures_in(alone)
    assert isinstance(data, bytes)
    assert (pictures.read(data).width, pictures.read(data).height) == (3, 2)
    assert clipboard.pictures_in(beside) == []
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "мост.JPG"))])
    assert clipboard.pictures_in(files) == [tmp_path / "мост.JPG"]
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "мост.docx"))])
    assert clipboard.pictures_in(files) == []


def test_pasted_words_stay_on_the_line_of_the_cursor(body, hands):
    body.show_document(Document((Block("до после"),)))
    hands(body).stand("до ")
    body.insertFromMimeData(clipboard.mime_of(Document((Block("и "),))))
    assert body.passages.document().text == "до и после"


def test_pasted_blocks_keep_their_kinds_and_are_one_step_of_undo(body, hands):
    body.show_document(Document((Block("до после"),)))
    hands(body).stand("до ")
    body.insertFromMimeData(clipboard.mime_of(Document((Block("а"), Block("б", BlockKind.BULLET)))))
    assert [(b.text, b.kind) for b in body.passages.document().blocks] == [
        ("до а", BlockKind.PARAGRAPH),
        ("бпосле", BlockKind.BULLET),
    ]
    body.undo()
    assert body.passages.document().text == "до после"


def test_plain_paste_brings_the_text_alone(editor, hands):
    editor.body.setFocus()
    QGuiApplication.clipboard().setMimeData(clipboard.mime_of(Document((Block("а", BlockKind.HEADING_1), Block("б")))))
    editor.in_use.paste_plain()
    assert [(b.text, b.kind) for b in editor.body.passages.document().blocks] == [
        ("а", BlockKind.PARAGRAPH),
        ("б", BlockKind.PARAGRAPH),
    ]


def test_some_words_of_a_caption_are_copied_without_its_picture(body, hands):
    caption = Block("Мост открыт", BlockKind.PICTURE, picture=Picture("ab"))
    body.show_document(Document((caption,)))
    hands(body).select("Мост")
    assert clipboard.taken(body.createMimeDataFromSelection()).document == Document((Block("Мост"),))
    body.selectAll()
    assert clipboard.taken(body.createMimeDataFromSelection()).document == Document((caption,))
