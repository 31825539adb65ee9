import base64
from datetime import datetime, timedelta, timezone

import pytest

from editor_app.document.model import Block, BlockKind, Cell, Mark, MarkKind, Picture, Table
from editor_app.exchange.attached import with_files
from editor_app.exchange.readers.html import read
from editor_app.exchange.result import ExchangeError

GIF = "R0lGODlhBAADAIAAAP///wAAACH5BAAAAAAALAAAAAAEAAMAAAIDhI9WADs="
FIRST = "Движение пустили в обе стороны ещё утром, а пешеходные дорожки обещают достроить к июню."
SECOND = "«Объезд по льду больше не нужен», — сказал руководитель управления дорог Ерлан Сейтов."
PAGE = f"""<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><title>Мост открыт — Степной вестник</title>
<meta property="og:title" content="Мост открыт">
<meta property="og:url" content="https://stepnoy.example/news/1">
<script type="application/ld+json">{{"@graph": [{{"@type": "WebPage"}}, {{"@type": "NewsArticle",
 "headline": "Мост открыт", "datePublished": "2023-03-07T09:05:00+05:00", "articleSection": "Город",
 "keywords": "мост, река", "author": [{{"@type": "Person", "name": "Анна Ким"}}]}}]}}</script>
<script>alert("чужое")</script><style>p {{color: red}}</style></head>
<body><nav><a href="/">Главная</a> <a href="/city">Город</a></nav>
<div class="layout"><div class="column">
<h1>Мост открыт</h1>
<p class="article__deck">Через Нуру</p>
<div class="share-buttons"><a href="#">Поделиться</a></div>
<div class="text"><p>{FIRST}</p><h2>Что дальше</h2><p>{SECOND} <a href="/news/2">Ещё</a></p>
<figure><img src="a.jpg"><figcaption>Мост</figcaption></figure>
<ul><li>раз<ul><li>глубже</li></ul></li><li><p>два</p><p>три</p></li></ul>
<blockquote><p>Цитата</p></blockquote></div></div>
<aside><p>{FIRST} Совсем про другое, что к статье не относится.</p></aside></div>
<footer>© 2023</footer></body></html>"""


def content_of(html):
    return read(html.encode()).content


def blocks_of(fragment):
    return content_of(fragment).body.blocks


def test_a_page_gives_its_metadata():
    content = content_of(PAGE)
    assert content.headline == "Мост открыт"
    assert content.deck == "Через Нуру"
    assert (content.section, content.tags, content.author) == ("Город", ("мост", "река"), "Анна Ким")
    assert content.published == datetime(2023, 3, 7, 9, 5, tzinfo=timezone(timedelta(hours=5)))


def test_a_page_gives_its_article_and_nothing_around_it():
    assert content_of(PAGE).body.blocks == (
        Block(FIRST),
        Block("Что дальше", BlockKind.HEADING_1),
        Block(
            f"{SECOND} Ещё",
            marks=(Mark(len(SECOND) + 1, len(SECOND) + 4, MarkKind.LINK, "https://stepnoy.example/news/2"),),
        ),
        Block("Мост", BlockKind.PICTURE, picture=Picture(source="https://stepnoy.example/news/a.jpg")),
        Block("раз", BlockKind.BULLET),
        Block("глубже", BlockKind.BULLET, level=1),
        Block("два\u2028три", BlockKind.BULLET),
        Block("Цитата", BlockKind.QUOTE),
    )


def test_pictures_that_only_have_a_place_are_told():
    assert "Рисунки, которые лежат не в файле, оставили только своё место: 1." in map(str, read(PAGE.encode()).warnings)


def test_the_title_without_the_name_of_the_site_serves_when_there_is_no_other_headline():
    html = f"<html><head><title>Мост открыт | Степной вестник</title></head><body><p>{FIRST}</p></body></html>"
    assert content_of(html).headline == "Мост открыт"


def test_the_first_paragraph_is_the_lead_when_the_page_describes_itself_by_it():
    html = (
        f'<html><head><meta name="description" content="{FIRST[:60]}…"><title>Мост</title></head>'
        f"<body><h1>Мост</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    )
    content = content_of(html)
    assert (content.lead, content.body.text) == (FIRST, SECOND)


def test_marks_nest_and_overlap():
    assert blocks_of("<p>а<b>б<i>в</i></b><em>г</em><sup>2</sup><s>д</s></p>") == (
        Block(
            "абвг2д",
            marks=(
                Mark(1, 3, MarkKind.BOLD),
                Mark(2, 4, MarkKind.ITALIC),
                Mark(4, 5, MarkKind.SUPERSCRIPT),
                Mark(5, 6, MarkKind.STRIKE),
            ),
        ),
    )


def test_white_space_folds_but_no_break_spaces_stay():
    assert blocks_of("<p>  раз\n\t два\u00a0\u00a0три <b> четыре </b> </p>") == (
        Block("раз два\u00a0\u00a0три четыре", marks=(Mark(13, 19, MarkKind.BOLD),)),
    )


def test_two_breaks_part_paragraphs_outside_a_paragraph():
    assert [block.text for block in blocks_of("<div>раз<br>два<br><br>три</div>")] == ["раз\u2028два", "три"]


@pytest.mark.parametrize(
    "hostile",
    [
        "<p>текст<script>alert(1)</script></p>",
        '<p>текст<a href="javascript:alert(1)"></a></p>',
        '<p onclick="alert(1)">текст</p>',
        '<p>текст<svg onload="alert(1)"><text>чужое</text></svg></p>',
        '<p>текст<img src="https://spy.kz/p.gif" width="1" height="1"></p>',
        '<p>текст</p><p hidden>чужое</p><p style="display: none">чужое</p>',
        "<p>текст</p><template><p>чужое</p></template><noscript>чужое</noscript>",
        '<p>текст<iframe src="https://evil.example"></iframe></p>',
    ],
)
def test_nothing_that_runs_or_hides_comes_in(hostile):
    assert blocks_of(hostile) == (Block("текст"),)


def test_only_addresses_that_lead_to_a_site_stay_links():
    (block,) = blocks_of('<p><a href="javascript:x">а</a><a href="/b">б</a><a href="mailto:a@b.kz">в</a></p>')
    assert block == Block("абв", marks=(Mark(2, 3, MarkKind.LINK, "mailto:a@b.kz"),))


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "koi8-r"])
def test_a_page_is_read_in_the_encoding_that_it_declares(encoding):
    html = f'<html><head><meta charset="{encoding}"><title>Мост</title></head><body><h1>Мост</h1><p>{FIRST}</p></body>'
    assert read(html.encode(encoding)).content.body.text == FIRST


def test_a_page_that_declares_what_it_is_not_is_read_by_its_bytes():
    html = f'<html><head><meta charset="koi8-r"></head><body><h1>Мост</h1><p>{FIRST}</p></body></html>'
    assert content_of(html).body.text == FIRST


def test_too_deep_and_too_big_pages_are_refused():
    with pytest.raises(ExchangeError, match="слишком глубоко"):
        read(b"<div>" * 100_000)
    with pytest.raises(ExchangeError, match="слишком глубоко"):
        read(b"<table><tr><td>" * 100 + b"text")
    with pytest.raises(ExchangeError, match="много элементов"):
        read(b"<p>" * 300_001)
    with pytest.raises(ExchangeError, match="больше 5 миллионов знаков"):
        read(b"<p>" + b"a" * 5_000_000)


def test_what_is_not_too_deep_is_read_to_the_bottom():
    assert content_of("<div>" * 250 + "текст").body.text == "текст"


def test_a_page_without_text_says_so():
    assert "нет текста" in str(read(b"<html><body></body></html>").warnings[0])


def test_a_table_keeps_its_grid():
    (caption, table) = content_of(
        "<table><caption>Итоги</caption><thead><tr><th>Год<th>Сумма</thead>"
        "<tr><td rowspan=2>2025<td>1</tr><tr><td><b>2</b></tr></table>"
    ).body.parts
    assert caption == Block("Итоги")
    assert table == Table(
        (
            (Cell((Block("Год"),)), Cell((Block("Сумма"),))),
            (Cell((Block("2025"),), rows=2), Cell((Block("1"),))),
            (Cell((Block("2", marks=(Mark(0, 1, MarkKind.BOLD),)),)),),
        ),
        header=1,
    )


def test_a_table_that_lays_out_a_page_is_none():
    imported = read(f"<table><tr><td><h1>Мост</h1><p>{FIRST}</p></td><td>меню</td></tr></table>".encode())
    assert (imported.content.headline, imported.content.body.text) == ("Мост", f"{FIRST}\nменю")
    assert "Таблицы (1)" in str(imported.warnings[0])


def test_a_figure_is_a_picture_with_caption_and_credit():
    (block,) = blocks_of(
        f'<figure><img src="data:image/gif;base64,{GIF}" alt="Мост">'
        '<figcaption>Мост <b>открыт</b> <span class="credit">Анна Ким</span></figcaption></figure>'
    )
    assert (block.text, block.marks) == ("Мост открыт", (Mark(5, 11, MarkKind.BOLD),))
    assert block.picture is not None
    assert (block.picture.alternative, block.picture.credit) == ("Мост", "Анна Ким")
    assert (block.picture.width, block.picture.height, len(block.picture.digest)) == (4, 3, 64)


def test_a_picture_beside_the_page_is_found_by_its_name_and_nothing_else_is():
    html = (
        '<p>а</p><img src="./%D0%9C%D0%BE%D1%81%D1%82_files/a.gif"><img src="../b_files/a.gif"><img src="/etc/passwd">'
    )
    files = {"Мост_files/a.gif": base64.b64decode(GIF)}
    imported = with_files(read(html.encode()), files.pop)
    assert not files
    pictures = [block.picture for block in imported.content.body.blocks if block.picture is not None]
    assert [picture.digest in imported.assets for picture in pictures] == [True, False, False]
    assert [picture.source for picture in pictures] == ["", "", ""]


@pytest.mark.parametrize(
    ("sign", "note"),
    [
        ('<sup><a href="#fn1">1</a></sup>', '<ol><li id="fn1"><p>По данным акима. <a href="#r1">↩</a></p></li></ol>'),
        (
            '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>',
            '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> По данным акима.</p></div>',
        ),
        (
            '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
            '<ul><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>По данным акима.</span></li></ul>',
        ),
        (
            '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
            '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> По данным акима.</p></div>',
        ),
    ],
)
def test_a_footnote_goes_to_the_word_that_it_is_about(sign, note):
    assert blocks_of(f"<p>Мост открыли{sign} утром.</p>{note}") == (
        Block("Мост открыли утром.", marks=(Mark(5, 12, MarkKind.FOOTNOTE, "По данным акима."),)),
    )


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ('<ol><li id="fn1">1) смета, 2) подряд <a href="#r1">↩</a></li></ol>', "1) смета, 2) подряд"),
        ('<p id="fn1">[1] По данным акима.</p>', "По данным акима."),
    ],
)
def test_a_footnote_keeps_the_number_it_begins_with_where_the_list_counts_by_itself(note, said):
    (block,) = blocks_of(f'<p>Мост<sup><a href="#fn1">1</a></sup></p>{note}')
    assert [mark.value for mark in block.marks] == [said]


def test_a_link_to_a_chapter_is_no_footnote():
    (block, chapter) = blocks_of('<p>Сначала <a href="#c1">глава 1</a></p><h2 id="c1">Мост</h2>')
    assert (block.marks, chapter.text) == ((), "Мост")
