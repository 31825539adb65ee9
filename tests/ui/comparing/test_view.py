"""A comparison as it is read: in words, in sentences, with its pictures, from change to change."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage, QTextDocument

from editor_app.document.model import Block, BlockKind, Document, Picture, paragraphs
from editor_app.operations import pictures
from editor_app.ui.comparing.told import in_words
from editor_app.ui.comparing.view import ComparisonView
from editor_app.workflow.article import Content
from editor_app.workflow.comparison import compare

BEFORE = Content(
    "Мост откроют весной", body=paragraphs("Мост строят третий год. Его ждут. Гости приедут.\nГород растёт.")
)
AFTER = replace(
    BEFORE,
    headline="Мост открыли",
    body=paragraphs("Мост строили три года. Его ждут.\nГород растёт. Гости приедут."),
)


@pytest.fixture
def view(desk, qtbot) -> ComparisonView:
    made = ComparisonView(desk.background, desk.settings)
    qtbot.addWidget(made)
    made.show()
    return made


def _png(colour: str) -> bytes:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6 has no stub for a device
    return bytes(buffer.data().data())


def test_the_summary_counts_changes_words_and_pictures(desk):
    del desk  # speaks Russian
    picture = Block("Мост", BlockKind.PICTURE, picture=Picture(credit="Дана"))
    after = replace(AFTER, body=Document((*AFTER.body.parts, picture)))
    assert in_words(compare(BEFORE, AFTER)) == "3 изменения: +4 −5 слов"
    assert in_words(compare(BEFORE, after)).endswith("1 картинка")
    assert in_words(compare(BEFORE, BEFORE)) == "Различий нет"


def test_what_looks_the_same_is_written_once_in_one_text_and_told_in_words(desk, view):
    before, after = (replace(BEFORE, body=paragraphs(text)) for text in ("Кто-то ждёт.", "Кто\u2011то ждёт."))
    view.show_comparison(compare(before, after), "Было", "Стало")
    view.views.button(0).click()
    desk.settle()
    assert "Неразрывный дефис вместо обычного: «Кто\u2011то»" in view.text
    assert view.text.strip().endswith("\nКто\u2011то ждёт.")
    view.views.button(1).click()
    desk.settle()
    assert view.text.strip().split("\n")[-2:] == ["Кто-то ждёт.", "Кто\u2011то ждёт."]


def test_sentences_stand_beside_what_became_of_them(desk, view):
    view.show_comparison(compare(BEFORE, AFTER), "Как сдал автор", "Сейчас")
    assert "Мост строят третий год строили три года." in view.text
    view.views.button(1).click()
    desk.settle()
    lines = view.text.strip().split("\n")
    assert lines[:2] == ["Как сдал автор", "Сейчас"]
    at = lines.index("Мост строят третий год.")
    assert lines[at + 1] == "Мост строили три года."
    assert "Перенесено ниже: Гости приедут." in lines
    assert "Стояло выше: Гости приедут." in lines


def test_the_view_is_remembered(desk, view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    other = ComparisonView(desk.background, desk.settings)
    qtbot.addWidget(other)
    other.show_comparison(compare(BEFORE, AFTER))
    desk.settle()
    assert "Мост строили три года." in other.text.split("\n")


@pytest.mark.parametrize("number", [0, 1])
def test_every_change_is_gone_to_in_both_views(desk, view, number):
    view.views.button(number).click()
    view.show_comparison(compare(BEFORE, AFTER))
    desk.settle()
    seen = []
    for _ in view._places:
        view.go(1)
        seen.append(view._text.textCursor().selectedText())
    assert all(seen)
    assert len(seen) == compare(BEFORE, AFTER).changes
    assert view._place.text() == f"{len(seen)} из {len(seen)}"
    view.go(1)
    assert view._text.textCursor().selectedText() == seen[0]


def test_an_exchanged_picture_is_seen_as_it_was_and_as_it_is(desk, view):
    digests: list[str] = []
    for colour in ("red", "blue"):
        desk.background.run(pictures.add, _png(colour), then=lambda picture: digests.append(picture.digest))
    desk.settle()
    before, after = (
        Content(body=Document((Block("Мост", BlockKind.PICTURE, picture=Picture(digest, 40, 20)),)))
        for digest in digests
    )
    view.show_comparison(compare(before, after))
    desk.settle()
    assert "Картинку заменили" in view.text
    document = view._text.document()
    for digest, colour in zip(digests, ("red", "blue"), strict=True):
        image = document.resource(QTextDocument.ResourceType.ImageResource.value, f"thumbnail:{digest}")
        assert image.pixelColor(5, 5) == QColor(colour)
