"""What is printed, page by page, read from the document that is painted and from the PDF itself."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter, QPalette, QPdfWriter

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Table
from editor_app.i18n import Message
from editor_app.operations.exporting import Copy
from editor_app.ui.printing import page, paper
from editor_app.ui.printing.pages import Line, Pages, cut
from editor_app.workflow.article import Content

MOMENT = datetime(2026, 3, 12, 9, 5, tzinfo=UTC)
WORDS = "Мост через реку строили два года и открыли утром при большом стечении народа. "


@pytest.fixture
def writer(qapp):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QPdfWriter(buffer)
    made.setResolution(96)
    made.setPageLayout(paper.layout())
    yield made
    del made


def _printed(content: Content, writer: QPdfWriter):
    return page.document(content, writer, {}, moment=MOMENT)


def _lines(content: Content, writer: QPdfWriter) -> list[str]:
    text: str = _printed(content, writer).toPlainText()
    return text.split("\n")


def test_everything_of_the_article_is_there_in_its_order(writer) -> None:
    content = Content(
        "Мост открыт", deck="И поезд пошёл", lead="Первый поезд прошёл утром.",
        body=Document((Block("Его строили год."),)), section="Город", author="Айгуль", tags=("мост", "река"),
    )  # fmt: skip
    about, *rest = _lines(content, writer)
    assert about.startswith("Город · Айгуль · 12 марта 2026")
    assert rest == [
        "Мост открыт",
        "И поезд пошёл",
        "Первый поезд прошёл утром.",
        "Его строили год.",
        "Теги: мост, река",
    ]


def test_a_note_to_the_editor_is_never_printed(writer) -> None:
    body = Document((Block("Текст."), Block("Не печатать!", BlockKind.NOTE), Block("Конец.")))
    assert "Не печатать!" not in _printed(Content("Мост", body=body), writer).toPlainText()


def test_lists_go_on_and_begin_anew(writer) -> None:
    kinds = [BlockKind.NUMBER, BlockKind.NUMBER, BlockKind.PARAGRAPH, BlockKind.NUMBER]
    body = Document(tuple(Block(f"пункт {number}", kind) for number, kind in enumerate(kinds)))
    printed = _printed(Content("Мост", body=body), writer)
    signs, block = [], printed.begin()
    while block.isValid():
        if block.text().startswith("пункт"):
            signs.append(block.textList().itemText(block) if block.textList() else "")
        block = block.next()
    assert signs == ["1.", "2.", "", "1."]


def test_marks_of_letters_are_kept_and_footnotes_stand_at_the_end(writer) -> None:
    marks = (Mark(0, 4, MarkKind.BOLD), Mark(5, 11, MarkKind.FOOTNOTE, "По данным акимата."))
    printed = _printed(Content("Заголовок", body=Document((Block("Мост открыт.", marks=marks),))), writer)
    assert printed.toPlainText().split("\n")[2:] == ["Мост открыт1.", "1. По данным акимата."]
    assert printed.find("Мост").charFormat().fontWeight() > 400


def test_a_table_is_printed_with_its_cells_joined(writer) -> None:
    rows = ((Cell((Block("Город и село"),), columns=2),), (Cell((Block("12"),)), Cell((Block("15"),))))
    body = Document((Block("До."), Table(rows, header=1), Block("После.")))
    printed = _printed(Content("Мост", body=body), writer)
    [table] = printed.rootFrame().childFrames()
    assert (table.rows(), table.columns()) == (2, 2)
    assert table.cellAt(0, 0).columnSpan() == 2
    assert table.cellAt(1, 1).firstCursorPosition().block().text() == "15"
    assert printed.toPlainText().endswith("После.")


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_no_heading_ends_a_page_and_no_line_is_left_alone(writer, before: int) -> None:
    blocks = [Block(WORDS * 2)] * before
    blocks += [Block("Подзаголовок", BlockKind.HEADING_2), Block(WORDS * 9)] * 12
    printed = _printed(Content("Мост", body=Document(tuple(blocks))), writer)
    pages = Pages(printed, writer, "Мост")
    assert pages.count > 2
    assert all(bottom - top <= writer.height() for top, bottom, _ in pages.strips)

    def page_of(block, line: int) -> int:
        middle = (
            printed.documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(line).rect().center().y()
        )
        [number] = [number for number, (top, bottom, _) in enumerate(pages.strips) if top < middle < bottom]
        return number

    block = printed.begin()
    while block.next().isValid():
        lines = [page_of(block, line) for line in range(block.layout().lineCount())]
        if block.text() == "Подзаголовок":
            assert page_of(block.next(), 0) == lines[-1]
        elif len(set(lines)) > 1:
            assert lines[0] == lines[1]
            assert lines[-1] == lines[-2]
        block = block.next()


@given(st.lists(st.tuples(st.floats(1, 80), st.booleans()), max_size=60), st.floats(50, 300))
def test_every_line_is_on_one_page_and_in_its_order(sizes: list[tuple[float, bool]], height: float) -> None:
    lines, top = [], 0.0
    for size, holds in sizes:
        lines.append(Line(top, top + size, holds))
        top += size + 3
    pages = cut(lines, height)
    if lines:
        homes = [
            [page for page, (first, last, _) in enumerate(pages) if first <= line.top and line.bottom <= last]
            for line in lines
        ]
        assert all(len(home) == 1 for home in homes)
        assert homes == sorted(homes)
        assert len({home[0] for home in homes}) == len(pages)


@pytest.mark.parametrize("resolution", [72, 300, 1200])
def test_a_fine_printer_cuts_the_same_pages_as_a_coarse_one(writer, resolution: int) -> None:
    def parts() -> list[float]:
        pages = Pages(_printed(Content("Мост", body=Document((Block(WORDS * 3),) * 30)), writer), writer, "Мост")
        return [round((bottom - top) / writer.height(), 1) for top, bottom, _ in pages.strips]

    before = parts()
    writer.setResolution(resolution)
    assert parts() == before


def test_a_row_of_a_table_is_not_torn(writer) -> None:
    row = tuple(Cell((Block(WORDS * 3),)) for _ in range(3))
    printed = _printed(Content("Мост", body=Document((Table((row,) * 12, header=1),))), writer)
    pages = Pages(printed, writer, "Мост")
    [table] = printed.rootFrame().childFrames()
    assert pages.count > 1
    for number in range(12):
        block = table.cellAt(number, 0).firstCursorPosition().block()
        place = printed.documentLayout().blockBoundingRect(block)
        assert any(top <= place.top() and place.bottom() <= bottom for top, bottom, _ in pages.strips)


def test_pages_are_black_on_white_in_the_dark_theme_too(qapp, theme, writer) -> None:
    theme.use("dark")
    try:
        assert qapp.palette().color(QPalette.ColorRole.Text).lightness() > 128
        body = Document(
            (Block("пункт", BlockKind.BULLET), Block("Ссылка", marks=(Mark(0, 6, MarkKind.LINK, "https://a.kz"),)))
        )
        printed = _printed(Content("Мост открыт", lead="Первый поезд прошёл утром.", body=body), writer)
        pages = Pages(printed, writer, "Мост открыт")
        image = QImage(writer.width(), writer.height(), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        pages.paint(painter, 0)
        painter.end()
    finally:
        theme.use("light")
    for block in range(printed.blockCount()):
        place = printed.documentLayout().blockBoundingRect(printed.findBlockByNumber(block)).toAlignedRect()
        across, down = range(image.width()), range(place.top(), place.bottom())
        shades = {image.pixelColor(x, y).lightness() for x in across for y in down}
        assert min(shades) < 80
        assert max(shades) == 255


def test_a_long_article_is_a_pdf_of_many_pages_in_a_moment(qapp) -> None:
    content = Content("Мост", body=Document(tuple(Block(WORDS * 6) for _ in range(250))))
    made = paper.pdf(Copy(content, MOMENT, MOMENT, None), {})
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    assert made.count(b"/Type /Page\n") > 20


def test_every_page_of_a_draft_says_so_over_its_text_and_no_page_of_what_is_released(writer) -> None:
    content = Content("Мост", body=Document(tuple(Block(WORDS * 6) for _ in range(20))))
    for mark in (None, Message("release", "ЧЕРНОВИК · не утверждено")):
        copy = Copy(content, MOMENT, MOMENT, mark)
        pages = Pages(_printed(content, writer), writer, "Мост", paper.mark(copy))
        assert pages.count > 1
        band = int(pages._head) or int(26 * writer.logicalDpiY() / 72)
        for number in range(pages.count):
            image = QImage(writer.width(), writer.height(), QImage.Format.Format_RGB32)
            image.fill(0xFFFFFFFF)
            painter = QPainter(image)
            pages.paint(painter, number)
            painter.end()
            line = {y for y in range(band) if all(image.pixelColor(x, y).lightness() < 200 for x in range(0, 200, 9))}
            assert bool(line) is (mark is not None)
            _, bottom, _ = pages.strips[number]
            assert pages._head + bottom - pages.strips[number][0] <= writer.height()
