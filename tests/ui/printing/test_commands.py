"""The commands of printing, on a window."""

import pytest
from PySide6.QtWidgets import QToolButton

from editor_app.document.model import Block, Document
from editor_app.operations.exporting import Copy
from editor_app.ui.dialogs import files, print_preview
from editor_app.ui.dialogs.print_preview import PrintPreview
from editor_app.workflow.article import Content

ARTICLE = Content("Мост открыт", body=Document((Block("Мост строили год. " * 400),)))


@pytest.fixture
def shown(desk):
    article = desk.store(ARTICLE)
    desk.show(article)
    return article


def test_a_pdf_is_written_with_the_last_word_typed(desk, shown, tmp_path, monkeypatch) -> None:
    path = tmp_path / "мост.pdf"
    asked: list[str] = []

    def ask(_: object, name: str):
        asked.append(name)
        return path

    monkeypatch.setattr(files, "ask_where_to_put_pdf", ask)
    desk.type(" сегодня")
    desk.do("file.pdf")
    desk.settle()
    assert asked == ["Мост открыт сегодня"]
    assert path.read_bytes().startswith(b"%PDF-")
    assert "мост.pdf" in desk.notices.text


def test_a_pdf_that_cannot_be_written_is_told_and_leaves_the_former_file(desk, shown, tmp_path) -> None:
    folder = tmp_path / "нет такой"
    desk.window.areas.printing.write(desk.shown, folder / "мост.pdf")
    desk.settle()
    assert "Файл «мост.pdf» не записан" in desk.notices.text
    assert not folder.exists()


def test_the_preview_shows_the_pages(desk, shown, qtbot) -> None:
    copy = Copy(shown.content, shown.created, shown.updated, None)
    dialog = PrintPreview(copy, {}, desk.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.view.pageCount() > 1
    assert dialog.place.text() == f"Страница 1 из {dialog.view.pageCount()}"
    [following] = [one for one in dialog.findChildren(QToolButton) if one.accessibleName() == "Следующая страница"]
    assert dialog.view.currentPage() == 1
    following.click()
    assert dialog.view.currentPage() == 2
    assert dialog.place.text() == f"Страница 2 из {dialog.view.pageCount()}"


def test_without_a_printer_a_pdf_is_offered(desk, shown, monkeypatch) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", list)
    monkeypatch.setattr(print_preview, "print_out", lambda *_: pytest.fail("there is no printer"))
    desk.do("file.print")
    assert "Принтера нет" in desk.notices.text
