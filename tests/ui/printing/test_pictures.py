"""Pictures on paper: as wide as the text at most, with their caption on the same page, named where they are missing."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QTextBlock, QTextDocument

from editor_app.document.model import Block, BlockKind, Cell, Document, Picture, Table
from editor_app.operations import pictures as operations
from editor_app.ui.dialogs import files
from editor_app.ui.printing import page, paper, pictures
from editor_app.ui.printing.pages import Pages
from editor_app.workflow.article import Content

MOMENT = datetime(2026, 3, 12, 9, 5, tzinfo=UTC)
WORDS = "Мост через реку строили два года и открыли утром при большом стечении народа. "
RED = QColor(200, 0, 0)
RESOLUTION = 96


@pytest.fixture
def writer(qapp):
    del qapp
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QPdfWriter(buffer)
    made.setResolution(RESOLUTION)
    made.setPageLayout(paper.layout())
    yield made
    del made


def _red(width: int, height: int) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(RED)
    return made


def _block(width: int, height: int, caption: str = "", credit: str = "", alternative: str = "") -> Block:
    return Block(caption, BlockKind.PICTURE, picture=Picture("a1", width, height, credit, alternative))


def _printed(writer: QPdfWriter, *parts: Block | Table, image: QImage | None = None) -> QTextDocument:
    images = {"a1": image} if image is not None else {}
    return page.document(Content("Мост", body=Document(parts)), writer, images, moment=MOMENT)


def _painted(writer: QPdfWriter, document: QTextDocument, number: int = 0) -> tuple[int, int]:
    """Return how many red pixels a page has across and down."""
    image = QImage(writer.width(), writer.height(), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(RESOLUTION / 0.0254))
    image.setDotsPerMeterY(round(RESOLUTION / 0.0254))
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    Pages(document, writer, "").paint(painter, number)
    painter.end()
    places = [
        (x, y) for y in range(image.height()) for x in range(0, image.width(), 2) if image.pixelColor(x, y) == RED
    ]
    if not places:
        return 0, 0
    across, down = [x for x, _ in places], [y for _, y in places]
    return max(across) - min(across), max(down) - min(down)


@pytest.mark.parametrize(
    ("size", "part"),
    [((4000, 1000), (1.0, None)), ((100, 50), (0.155, None)), ((1000, 8000), (None, 0.6))],
    ids=["as wide as the text", "no larger than it is", "not the whole page"],
)
def test_a_picture_is_fitted_to_the_text(writer, size, part) -> None:
    image = _red(*size).scaled(size[0] // 4, size[1] // 4) if max(size) > 1000 else _red(*size)
    across, down = _painted(writer, _printed(writer, _block(*size), image=image))
    wanted_across, wanted_down = part
    if wanted_across:
        assert across / writer.width() == pytest.approx(wanted_across, abs=0.01)
    if wanted_down:
        assert down / writer.height() == pytest.approx(wanted_down, abs=0.01)
    assert across / down == pytest.approx(size[0] / size[1], rel=0.1)


def test_caption_and_credit_stand_below(writer) -> None:
    lines = _printed(writer, _block(100, 50, "Новый мост.", "Дана Оспанова"), image=_red(100, 50)).toPlainText()
    assert lines.split("\n")[2:] == ["\ufffc", "Новый мост. Фото: Дана Оспанова"]
    lines = _printed(writer, _block(100, 50), Block("Дальше."), image=_red(100, 50)).toPlainText()
    assert lines.split("\n")[2:] == ["\ufffc", "Дальше."]


def test_a_missing_picture_is_told_by_its_alternative(writer) -> None:
    said = _printed(writer, _block(100, 50, "Подпись.", alternative="Мост на рассвете")).toPlainText()
    assert said.split("\n")[2:] == ["[Мост на рассвете]", "Подпись."]
    assert _printed(writer, _block(100, 50)).toPlainText().endswith("[картинка]")


@pytest.mark.parametrize("before", range(0, 14, 2))
def test_a_caption_stays_with_its_picture(writer, before: int) -> None:
    printed = _printed(writer, *[Block(WORDS * 3)] * before, _block(800, 500, "Подпись."), image=_red(800, 500))
    pages = Pages(printed, writer, "")
    caption = printed.lastBlock()
    homes = [_home(printed, pages, block) for block in (caption.previous(), caption)]
    assert homes[0] == homes[1]
    assert caption.text() == "Подпись."


def _home(document: QTextDocument, pages: Pages, block: QTextBlock) -> int:
    """Return the number of the page on which the only line of a block stands."""
    line = block.layout().lineAt(0).rect().translated(document.documentLayout().blockBoundingRect(block).topLeft())
    [number] = [n for n, (top, bottom, _) in enumerate(pages.strips) if top <= line.top() and line.bottom() <= bottom]
    return number


def test_a_picture_in_a_table_keeps_to_its_cell(writer) -> None:
    table = Table(((Cell((_block(2000, 500),)), Cell((Block("Мост"),))),))
    across, _ = _painted(writer, _printed(writer, table, image=_red(1000, 250)))
    assert 0.4 < across / writer.width() < 0.5


def test_a_pdf_holds_the_pictures_of_the_store(desk, tmp_path, monkeypatch) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert _red(300, 200).save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6 has no stub for a device
    [picture] = _done(desk, operations.add, bytes(buffer.data().data()))
    blocks = (Block("Подпись.", BlockKind.PICTURE, picture=picture), Block("", BlockKind.PICTURE, picture=Picture("0")))
    [images] = _done(desk, pictures.read, Document(blocks))
    assert list(images) == [picture.digest]

    desk.show(desk.store(Content("Мост", body=Document(blocks))))
    path = tmp_path / "мост.pdf"
    monkeypatch.setattr(files, "ask_where_to_put_pdf", lambda *_: path)
    desk.do("file.pdf")
    desk.settle()
    assert path.read_bytes().count(b"/Subtype /Image") == 1


def _done(desk, verb, *args) -> list[Any]:
    """Return what a verb gives on the worker thread."""
    given: list[Any] = []
    desk.background.run(verb, *args, then=given.append)
    desk.settle()
    return given
