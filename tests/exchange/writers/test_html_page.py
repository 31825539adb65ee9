import base64
import json
import os
import re
import shutil
import subprocess
from datetime import datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.exchange.format import Outlet
from editor_app.exchange.writers.html_page import FORMAT
from editor_app.workflow.article import Content

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
CONTENT = Content(
    headline='Мост "Нура" открыт',
    deck="Через реку",
    lead="Движение пустили утром.",
    body=Document(
        (
            Block(
                "Сайт и жирный",
                marks=(Mark(0, 4, MarkKind.LINK, "https://example.kz/?a=1&b=2"), Mark(2, 8, MarkKind.BOLD)),
            ),
            Block("Сразу третий", BlockKind.HEADING_3),
            Block("раз", BlockKind.NUMBER),
            Block("глубже", BlockKind.BULLET, level=1),
            Block("Сказано", BlockKind.QUOTE),
            Block("Ещё", BlockKind.QUOTE),
        )
    ),
    section="Город",
    tags=("мост", "река"),
    author="Анна Ким",
    source="Stepnoy.kz",
    published=datetime(2023, 3, 7, 9, 5),
)


@pytest.fixture(scope="module")
def page(written):
    return written(FORMAT, CONTENT).decode()


def news_article(page):
    (said,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    return json.loads(said)


def test_search_engines_are_told_what_the_article_is(page):
    said = news_article(page)
    assert said["@type"] == "NewsArticle"
    assert said["headline"] == CONTENT.headline
    assert said["datePublished"] == "2023-03-07T09:05:00+05:00"
    assert said["dateModified"] == "2024-05-02T13:00:00+05:00"
    assert said["author"] == {"@type": "Person", "name": "Анна Ким"}
    assert (said["articleSection"], said["keywords"], said["inLanguage"]) == ("Город", ["мост", "река"], "ru")


def test_open_graph_is_told_too(page):
    assert '<meta property="og:title" content="Мост &quot;Нура&quot; открыт">' in page
    assert '<meta property="article:published_time" content="2023-03-07T09:05:00+05:00">' in page
    assert page.count('<meta property="article:tag"') == 2


def test_marks_that_overlap_are_written_as_elements_that_nest(page):
    link = '<a href="https://example.kz/?a=1&amp;b=2">Са<strong>йт</strong></a>'
    assert f"<p>{link}<strong> и ж</strong>ирный</p>" in page


def test_lists_nest_quotes_share_an_element_and_headings_skip_no_level(page):
    assert "<li>раз\n<ul>\n<li>глубже</li>\n</ul></li>" in page
    assert "<blockquote>\n<p>Сказано</p>\n<p>Ещё</p>\n</blockquote>" in page
    assert "<h2>Сразу третий</h2>" in page


def test_there_is_no_inline_style(page):
    assert "style=" not in page


def test_an_article_without_anything_is_a_page_too(written):
    page = written(FORMAT, Content()).decode()
    assert "<title>Без заголовка</title>" in page
    assert "<h1>" not in page


@given(st.text(max_size=30), st.text(max_size=30))
@settings(max_examples=50)
def test_no_text_can_break_out_of_its_place(written, text, tag):
    content = Content(f"</script><b>{text}", tags=(f'"><script>{tag}',), author=f"'>{text}")
    page = written(FORMAT, content).decode()
    assert page.count("<script") == 1
    assert page.count("</script>") == 1
    assert news_article(page)["keywords"][0].startswith('"><script>')


@pytest.mark.skipif("GRANKI_VNU_JAR" not in os.environ, reason="GRANKI_VNU_JAR names no validator")
def test_the_validator_of_the_w3c_finds_no_error(written, tmp_path):
    java = shutil.which("java")
    assert java, "the validator needs Java"
    for name, content in (("full", CONTENT), ("empty", Content())):
        (tmp_path / f"{name}.html").write_bytes(written(FORMAT, content))
    command = [java, "-jar", os.environ["GRANKI_VNU_JAR"], "--errors-only", *map(str, tmp_path.glob("*.html"))]
    assert subprocess.run(command, capture_output=True, text=True, timeout=300, check=False).stderr == ""


def test_tables_pictures_and_rules_are_elements_of_their_own(article):
    picture = Block("Мост через Ишим", BlockKind.PICTURE, picture=Picture("ab12", 640, 480, "А. Ким", "мост & река"))
    nobody_has = Block("Где-то", BlockKind.PICTURE, picture=Picture(source="https://a.kz/1.jpg"))
    table = Table(
        ((Cell((Block("Год"),), columns=2),), (Cell((Block("2025"),)), Cell((Block("а"), Block("б"))))), header=1
    )
    out = BytesIO()
    beside = {}

    def put(name, data):
        beside[name] = data
        return f"статья_files/{name}"

    content = Content("Мост", body=Document((picture, nobody_has, table, Block("", BlockKind.RULE))))
    FORMAT.write(article(content), Outlet(out, {"ab12": PNG}.get, put))
    page = out.getvalue().decode()

    assert beside == {"ab12.png": PNG}
    assert (
        '<figure>\n<img src="статья_files/ab12.png" alt="мост &amp; река" width="640" height="480">\n'
        '<figcaption>Мост через Ишим <span class="credit">А. Ким</span></figcaption>\n</figure>'
    ) in page
    assert "<figure>\n<figcaption>Где-то</figcaption>\n</figure>" in page
    assert '<thead>\n<tr><th colspan="2" scope="col">Год</th></tr>\n</thead>' in page
    assert "<tr><td>2025</td><td><p>а</p><p>б</p></td></tr>" in page
    assert "<hr>" in page
