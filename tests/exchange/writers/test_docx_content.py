"""Footnotes, pictures, tables and what else a document of Word holds besides paragraphs."""

import zipfile
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.exchange.format import Outlet
from editor_app.exchange.writers.docx import FORMAT
from editor_app.workflow.article import Content

GIF = (
    b"GIF89a\x80\x07\x38\x04\x80\x01\x00\x00\x00\x00ccc!\xf9\x04\x00\x00\x00\x00\x00"
    b",\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
"""A picture that says it is 1920 by 1080."""
TEXT_WIDTH = 9355 * 635
DIGEST = "d" * 64


@pytest.fixture
def opened(article):
    def open_(*parts, **fields):
        stream = BytesIO()
        content = Content("Мост", body=Document(parts), **fields)
        FORMAT.write(article(content), Outlet(stream, {DIGEST: GIF}.get, lambda name, _: name))
        return docx.Document(stream)

    return open_


def blob(document, name):
    return next(part.blob for part in document.part.package.iter_parts() if part.partname == name).decode()


def test_a_footnote_is_a_note_whose_sign_stands_behind_its_words(opened):
    document = opened(
        Block("Мост через Нуру откроют.", marks=(Mark(11, 15, MarkKind.FOOTNOTE, "Река.\nДлинная."),)),
        Block("Да", marks=(Mark(0, 2, MarkKind.FOOTNOTE, "Так."),)),
    )
    first, second = document.paragraphs[1]._p, document.paragraphs[2]._p
    before = first.xpath("w:r[w:footnoteReference]/preceding-sibling::w:r/w:t/text()")
    assert "".join(before) == "Мост через Нуру"
    assert first.xpath("w:r/w:footnoteReference/@w:id") == ["1"]
    assert second.xpath("w:r/w:footnoteReference/@w:id") == ["2"]
    notes = blob(document, "/word/footnotes.xml")
    assert notes.count("<w:footnote ") == 4  # two separators
    assert notes.index("Река.") < notes.index("Длинная.") < notes.index("Так.")
    assert "footnotePr" in blob(document, "/word/settings.xml")


def test_a_picture_fits_between_the_margins_and_tells_what_it_shows(opened):
    picture = Picture(DIGEST, 1920, 1080, "Анна Ким", "Мост с берега")
    document = opened(Block("Мост утром", BlockKind.PICTURE, picture=picture))
    (shape,) = document.inline_shapes
    assert shape.width <= TEXT_WIDTH < shape.width + 2 * 9525
    assert shape.width / shape.height == pytest.approx(1920 / 1080, rel=0.001)
    assert shape._inline.docPr.get("descr") == "Мост с берега"
    assert [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs[1:]] == [
        ("Снимок", ""),
        ("Caption", "Мост утром"),
        ("Автор снимка", "Анна Ким"),
    ]


def test_a_picture_that_stands_twice_is_one_file(opened):
    block = Block("", BlockKind.PICTURE, picture=Picture(DIGEST, 1920, 1080))
    document = opened(block, block)
    assert len(document.inline_shapes) == 2
    assert len([part for part in document.part.package.iter_parts() if "media" in part.partname]) == 1
    assert len({shape._inline.docPr.id for shape in document.inline_shapes}) == 2


def test_a_picture_without_a_file_leaves_its_place(opened):
    document = opened(Block("Мост", BlockKind.PICTURE, picture=Picture("f" * 64, 10, 10)))
    assert [paragraph.text for paragraph in document.paragraphs[1:]] == ["[Снимок не вложен: файла нет]", "Мост"]


def test_a_table_keeps_merged_cells_and_repeats_its_head(opened):
    tall, wide = Cell((Block("Город"),), rows=2), Cell((Block("Мосты"),), columns=2)
    rows = ((tall, wide), (Cell((Block("старые"),)), Cell((Block("новые"),))), tuple(Cell((Block(t),)) for t in "абв"))
    (table,) = opened(Table(rows, header=2)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Город", "Мосты", "Мосты"],
        ["Город", "старые", "новые"],
        ["а", "б", "в"],
    ]
    assert [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows] == [True, True, False]
    assert table.cell(0, 0).paragraphs[0].style.name == "Шапка таблицы"
    assert sum(column.width for column in table.columns) == TEXT_WIDTH


def test_a_column_is_as_wide_as_its_words_need(opened):
    rows = ((Cell((Block("№"),)), Cell((Block("Длинное название предприятия области"),))),)
    (table,) = opened(Table(rows)).tables
    narrow, wide = (column.width for column in table.columns)
    assert 4 * narrow < wide


def test_two_tables_stay_two(opened):
    table = Table(((Cell((Block("а"),)),),))
    body = opened(table, table).element.body
    assert [child.tag for child in body.iterchildren()][1:5] == [qn("w:tbl"), qn("w:p")] * 2


def test_a_list_in_a_cell_is_a_list(opened):
    cell = Cell((Block("раз", BlockKind.NUMBER), Block("два", BlockKind.NUMBER, level=1)))
    (table,) = opened(Table(((cell,),))).tables
    assert [paragraph.style.name for paragraph in table.cell(0, 0).paragraphs] == ["List Number"] * 2


def test_a_rule_is_an_empty_paragraph_of_its_style(opened):
    rule = opened(Block("", BlockKind.RULE)).paragraphs[1]
    assert (rule.style.name, rule.text) == ("Horizontal Line", "")


def test_kazakh_is_marked_as_kazakh(opened):
    paragraph = opened(Block("Жаңа көпір ашылды. Мост открыт.")).paragraphs[1]
    languages = [(run.text, run._r.xpath("string(w:rPr/w:lang/@w:val)")) for run in paragraph.runs]
    assert languages == [("Жаңа көпір ашылды.", "kk-KZ"), (" Мост открыт.", "")]


def test_the_source_and_its_moment_are_properties(opened):
    moment = datetime(2023, 3, 7, 9, 5, tzinfo=timezone(timedelta(hours=5)))
    told = blob(opened(source="Stepnoy & Co", published=moment), "/docProps/custom.xml")
    assert "Stepnoy &amp; Co" in told
    assert "2023-03-07T09:05:00+05:00" in told


def test_the_file_tells_nothing_of_the_machine(written):
    content = Content("Мост", body=Document((Block("а"),)))
    with zipfile.ZipFile(BytesIO(written(FORMAT, replace(content, author="Анна Ким")))) as package:
        core = package.read("docProps/core.xml").decode()
        assert "lastModifiedBy" not in core
        assert not any(b"TargetMode" in package.read(name) for name in package.namelist() if name.endswith(".rels"))
