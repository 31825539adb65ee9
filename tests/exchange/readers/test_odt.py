import zipfile
from hashlib import sha256
from io import BytesIO

import pytest

from editor_app.document.model import Block, BlockKind, Cell, Mark, MarkKind, Picture, Table
from editor_app.exchange.readers.odt import read
from editor_app.exchange.result import ExchangeError

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
        ("meta", "meta"),
    )
)
SPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
STYLES = """<office:automatic-styles>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text" style:parent-style-name="T1">
<style:text-properties fo:font-weight="normal" style:text-position="super 58%"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
<text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles>"""


def packed(text, **parts):
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        body = f"<office:body><office:text>{text}</office:text></office:body>"
        package.writestr("content.xml", f"<office:document-content {SPACES}>{STYLES}{body}</office:document-content>")
        for name, inside in parts.items():
            package.writestr(name.replace("__", "/").replace("_", "."), inside)
    return stream.getvalue()


def parts_of(text, **parts):
    return read(packed(text, **parts)).content.body.parts


def test_words_with_their_marks_and_white_space():
    (block,) = parts_of(
        '<text:p>Мост <text:span text:style-name="T1">открыли</text:span>\n  <text:a xlink:href="https://a.kz/">тут</text:a>'
        '<text:s text:c="2"/>м<text:span text:style-name="T2">2</text:span><text:line-break/>да.</text:p>'
    )
    assert block == Block(
        "Мост открыли тут  м2\u2028да.",
        marks=(
            Mark(5, 12, MarkKind.BOLD),
            Mark(13, 16, MarkKind.LINK, "https://a.kz/"),
            Mark(19, 20, MarkKind.SUPERSCRIPT),
        ),
    )


def test_headline_headings_lists_and_who_wrote_it():
    meta = f"<office:document-meta {SPACES}><office:meta><meta:initial-creator>Анна Ким</meta:initial-creator>"
    content = read(
        packed(
            '<text:p text:style-name="P1">Мост открыт</text:p><text:p>Утром.</text:p>'
            '<text:h text:outline-level="2">Что дальше</text:h><text:list text:style-name="L1"><text:list-item>'
            "<text:p>раз</text:p><text:list><text:list-item><text:p>глубже</text:p></text:list-item></text:list>"
            "</text:list-item></text:list>",
            meta_xml=f"{meta}<meta:keyword>мост, река</meta:keyword></office:meta></office:document-meta>",
        )
    ).content
    assert (content.headline, content.author, content.tags) == ("Мост открыт", "Анна Ким", ("мост", "река"))
    assert content.body.blocks == (
        Block("Утром."),
        Block("Что дальше", BlockKind.HEADING_1),
        Block("раз", BlockKind.NUMBER),
        Block("глубже", BlockKind.BULLET, level=1),
    )


def test_a_table_a_picture_and_a_footnote(png):
    text, table, picture = parts_of(
        "<text:p>Мост открыли<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>По данным акима.</text:p></text:note-body></text:note> утром.</text:p>"
        "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
        '<table:table-cell table:number-columns-spanned="2"><text:p>Год</text:p></table:table-cell>'
        "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell>"
        "<text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row>"
        '</table:table><text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>Мост</svg:desc>'
        "</draw:frame></text:p>",
        Pictures__1_png=png,
    )
    assert text == Block("Мост открыли утром.", marks=(Mark(5, 12, MarkKind.FOOTNOTE, "По данным акима."),))
    rows = ((Cell((Block("Год"),), columns=2),), (Cell((Block("1"),)), Cell((Block("2"),))))
    assert table == Table(rows, header=1)
    found = Picture(sha256(png).hexdigest(), 1, 1, alternative="Мост")
    assert picture == Block(kind=BlockKind.PICTURE, picture=found)


def test_what_was_taken_out_stays_out_and_is_told():
    imported = read(
        packed(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>старое</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes><text:p>Мост<office:annotation><text:p>проверить</text:p>"
            "</office:annotation></text:p>"
        )
    )
    assert imported.content.text == "Мост"
    assert [str(warning) for warning in imported.warnings] == [
        "Не перенесено примечаний: 1.",
        "Приняты удаления из правок: 1.",
    ]


@pytest.mark.parametrize("data", [b"", b"PK", b"<office/>", b"PK\x03\x04broken"])
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ExchangeError):
        read(data)
