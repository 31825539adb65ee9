"""What the window tells of a file that it wrote, and when it asks first."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel

from editor_app.document.model import Block, BlockKind, Document, Picture
from editor_app.exchange.writers import docx, plain_text
from editor_app.operations import exporting
from editor_app.ui.dialogs import files
from editor_app.ui.dialogs.frame import Dialog
from editor_app.workflow.article import Content

TEXT = Content("Мост", body=Document((Block("Откроют весной."),)))
WITHOUT_FILE = replace(
    TEXT, body=Document((*TEXT.body.parts, Block("Мост", BlockKind.PICTURE, picture=Picture("d" * 64, 4, 3))))
)


@pytest.fixture
def export(desk, tmp_path):
    """Exports an article as a draft and returns the path of its file."""

    def run(content, write_format, name):
        path = tmp_path / name
        desk.window.areas.files.write(desk.store(content), path, write_format, exporting.draft)
        desk.settle()
        return path

    return run


@pytest.fixture
def answer(monkeypatch):
    """Answers the question whether a file is to be written all the same, and keeps what was asked."""
    asked: list[str] = []

    def prepare(given):
        def exec_(dialog):
            asked.extend(label.text() for label in dialog.findChildren(QLabel))
            return given

        monkeypatch.setattr(Dialog, "exec", exec_)
        return asked

    return prepare


def test_a_file_that_was_read_back_is_told_of_as_such(desk, export):
    assert export(TEXT, docx.FORMAT, "мост.docx").exists()
    assert desk.notices.text == "Файл «мост.docx» записан и прочитан для проверки: всё на месте."


def test_a_file_that_nobody_reads_is_not_said_to_be_proved(desk, export):
    export(TEXT, plain_text.FORMAT, "мост.txt")
    assert desk.notices.text == (
        "Записан файл «мост.txt». Файл не сверен с материалом: такие файлы программа не читает."
    )


def test_a_file_that_lost_something_is_not_written_unless_it_is_wanted(desk, export, answer):
    asked = answer(given=False)
    path = export(WITHOUT_FILE, docx.FORMAT, "мост.docx")
    assert not path.exists()
    assert "В файле нет: самих снимков (1)." in asked


def test_it_is_written_when_it_is_wanted_all_the_same(desk, export, answer):
    answer(given=True)
    assert export(WITHOUT_FILE, docx.FORMAT, "мост.docx").exists()
    assert desk.notices.text == "Записан файл «мост.docx». В файле нет: самих снимков (1)."


def test_what_is_asked_before_an_export_is_about_the_article_that_is_written(desk, answer, monkeypatch, tmp_path):
    first, second, go_on = desk.store(TEXT), desk.store(Content("Школа")), Event()
    desk.show(first)
    path = tmp_path / "мост.txt"
    monkeypatch.setattr(files, "ask_where_to_write", lambda *_: (path, plain_text.FORMAT))
    answer(given=True)
    desk.background.run(lambda _: go_on.wait(120))
    desk.window.areas.files.export()
    desk.window.stage.turn_to(second)
    go_on.set()
    desk.settle()
    assert "Мост" in path.read_text(encoding="utf-8")
