"""Fixtures are written by hand in the manner of each program; no byte of a real clipboard is here."""

import base64
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Mark, MarkKind, Picture, Table
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.web.pasted import SIZE_LIMIT, PastedReader

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=RU><!--StartFragment-->
<h1>Мост<o:p></o:p></h1>
<p class=MsoNormal style='margin-bottom:8.0pt'><span style='font-size:12.0pt;font-family:"Times New Roman"'>Мост
<b>откроют</b> в&nbsp;мае<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Опоры<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level2 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Пролёты<o:p></o:p></p>
<p class=MsoQuote>Так сказал аким.</p>
<table class=MsoTableGrid border=1><tr><td colspan=2><p class=MsoNormal>Год</p></td></tr>
<tr><td><p class=MsoNormal>2025</p></td><td><p class=MsoNormal><i>план</i></p></td></tr></table>
<!--EndFragment--></body></html>"""

DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0f"><h2 dir="ltr"><span
style="font-size:16pt;font-weight:700">Сроки</span></h2><p dir="ltr"><span style="font-weight:700;">Жирно</span><span
style="font-weight:400;"> и </span><span style="font-style:italic">курсив</span><span>, </span><a
href="https://a.kz/x"><span style="text-decoration:underline;color:#1155cc">ссылка</span></a><span
style="text-decoration:line-through">!</span></p><br><ol><li dir="ltr" aria-level="1"><p role="presentation">
<span>раз</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>два</span></p></li></ul></ol></b>"""

OFFICE = """<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4">
<style>p{line-height:115%}</style>
</head><body><h3 class="western">Итоги</h3><p style="line-height: 100%"><font face="Liberation Serif">Сумма
<sup>2</sup> и <u>черта</u></font></p><ul><li><p>раз</p>
<ul><li><p>два</p></li></ul></li></ul><p><br/></p></body></html>"""

TELEGRAM = """<html><body><div class="text-content">Первая строка <img class="emoji" alt="🔥" src="./img/1.png"><br>
вторая<br><br><strong>Важно:</strong> <a href="https://t.me/x">канал</a></div></body></html>"""


def read(html):
    reader = PastedReader()
    return reader.read(html).parts, [str(message) for message in reader.warnings()]


def marked(text, kind, *marks, level=0):
    return Block(text, kind, marks, level)


def test_a_paste_from_word_keeps_headings_lists_and_bold():
    parts, told = read(WORD)
    assert parts == (
        marked("Мост", BlockKind.HEADING_1),
        marked("Мост откроют в\u00a0мае", BlockKind.PARAGRAPH, Mark(5, 12, MarkKind.BOLD)),
        marked("Опоры", BlockKind.BULLET),
        marked("Пролёты", BlockKind.NUMBER, level=1),
        marked("Так сказал аким.", BlockKind.QUOTE),
        Table(
            (
                (Cell((Block("Год"),), 1, 2),),
                (Cell((Block("2025"),)), Cell((marked("план", BlockKind.PARAGRAPH, Mark(0, 4, MarkKind.ITALIC)),))),
            )
        ),
    )
    assert told == ["Рядов пробелов стало одним: 2."]


def test_a_paste_from_google_docs_keeps_what_its_styles_mean():
    parts, _ = read(DOCS)
    assert parts == (
        marked("Сроки", BlockKind.HEADING_2),
        marked(
            "Жирно и курсив, ссылка!",
            BlockKind.PARAGRAPH,
            Mark(0, 5, MarkKind.BOLD),
            Mark(8, 14, MarkKind.ITALIC),
            Mark(16, 22, MarkKind.LINK, "https://a.kz/x"),
            Mark(22, 23, MarkKind.STRIKE),
        ),
        marked("раз", BlockKind.NUMBER),
        marked("два", BlockKind.BULLET, level=1),
    )


def test_a_paste_from_libreoffice_keeps_its_heading_and_marks():
    parts, _ = read(OFFICE)
    assert parts == (
        marked("Итоги", BlockKind.HEADING_3),
        marked(
            "Сумма 2 и черта", BlockKind.PARAGRAPH, Mark(6, 7, MarkKind.SUPERSCRIPT), Mark(10, 15, MarkKind.UNDERLINE)
        ),
        marked("раз", BlockKind.BULLET),
        marked("два", BlockKind.BULLET, level=1),
    )


def test_a_paste_from_telegram_keeps_lines_and_links():
    parts, told = read(TELEGRAM)
    assert parts == (
        Block("Первая строка 🔥\u2028вторая"),
        marked(
            "Важно: канал", BlockKind.PARAGRAPH, Mark(0, 6, MarkKind.BOLD), Mark(7, 12, MarkKind.LINK, "https://t.me/x")
        ),
    )
    assert told == []


def test_pictures_are_not_loaded_and_their_place_is_kept():
    parts, told = read(
        '<p>до <img src="https://a.kz/1.jpg" alt="Мост" width=640 height=480> после</p><figure><img src="file:///C:/x.png">'
        "<figcaption>Мост <b>вечером</b></figcaption></figure><img src='https://spy.kz/1.gif' width=1 height=1>"
    )
    assert parts == (
        Block("до"),
        Block("", BlockKind.PICTURE, picture=Picture("", 640, 480, "", "Мост", "https://a.kz/1.jpg")),
        Block("после"),
        Block("Мост вечером", BlockKind.PICTURE, (Mark(5, 12, MarkKind.BOLD),), picture=Picture()),
    )
    assert told == ["Картинок не загружено, оставлено их место: 2."]


def test_a_ragged_table_has_no_gaps_and_a_frame_around_text_is_none():
    (table, after), _ = read(
        "<table><thead><tr><th>А<th>Б</thead><tr><td rowspan=9>1<td>2<td>3<tr><td>4</table>"
        "<table><tr><td><p>просто текст</p></td></tr></table>"
    )
    assert [[cell.blocks[0].text for cell in row] for row in table.rows] == [["А", "Б", ""], ["1", "2", "3"], ["4", ""]]
    assert (table.header, table.rows[1][0].rows) == (1, 2)
    assert after == Block("просто текст")


def test_a_rule_is_a_rule():
    assert read("<p>а</p><hr><p>б</p>")[0] == (Block("а"), Block(kind=BlockKind.RULE), Block("б"))


@pytest.mark.parametrize("html", ["", "<div>" * 100_000 + "x", "<p>" + "а" * 6_000_000])
def test_what_no_parser_should_see_is_refused(html):
    with pytest.raises(ExchangeError):
        read(html)


_BOLD = "span style='font-weight:bold'"
_words = st.text("абв ", min_size=1, max_size=12)
_html = st.recursive(
    _words,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(
            ["p", "div", "b", "span style='font-weight:bold'", "ul", "li", "table", "tr", "td", "blockquote"]
        ),
        st.lists(inner, max_size=4),
    ).map(lambda html: html.replace(f"</{_BOLD}>", "</span>")),
    max_leaves=12,
)


@given(_html)
def test_no_word_is_lost(html):
    letters = re.sub(r"<[^>]*>|\s", "", html)
    try:
        parts, _ = read(f"<p>!</p>{html}")
    except ExchangeError:
        assert not letters
        return
    blocks = (block for part in parts for block in ([part] if isinstance(part, Block) else part.blocks))
    assert sorted(re.sub(r"\s", "", "".join(block.text for block in blocks))) == sorted(f"!{letters}")


def test_a_picture_inside_the_html_is_taken_and_one_elsewhere_keeps_its_place():
    gif = b"GIF89a" + bytes([30, 0, 20, 0]) + b"\0" * 8
    held = f'<img src="data:image/gif;base64,{base64.b64encode(gif).decode()}" alt="Мост">'
    reader = PastedReader()
    [first, said, second] = reader.read(f'{held}<p>Текст</p><img src="https://a.kz/1.jpg">').parts
    digest = hashlib.sha256(gif).hexdigest()
    assert first == Block("", BlockKind.PICTURE, picture=Picture(digest, 30, 20, "", "Мост"))
    assert said == Block("Текст")
    assert second == Block("", BlockKind.PICTURE, picture=Picture(source="https://a.kz/1.jpg"))
    assert dict(reader.assets) == {digest: gif}
    assert [str(told) for told in reader.warnings()] == ["Картинок не загружено, оставлено их место: 1."]


@pytest.mark.parametrize(
    "held", ["data:image/png;base64,AAAA", "data:text/html;base64,PGI+", "data:image/svg+xml,<svg/>"]
)
def test_what_is_no_picture_inside_the_html_is_left_out(held):
    reader = PastedReader()
    assert reader.read(f'<p>Текст</p><img src="{held}">').parts == (Block("Текст"),)
    assert not reader.assets


def test_a_large_picture_does_not_count_as_markup():
    gif = b"GIF89a" + bytes([30, 0, 20, 0]) + b"\0" * 6_000_000
    reader = PastedReader()
    reader.read(f'<img src="data:image/gif;base64,{base64.b64encode(gif).decode()}">')
    assert list(reader.assets.values()) == [gif]
    with pytest.raises(ExchangeError):
        PastedReader().read("я" * (SIZE_LIMIT + 1))
