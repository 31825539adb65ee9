from hashlib import sha256
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor_app.document.model import Block, BlockKind, Document, Picture
from editor_app.exchange.format import Outlet
from editor_app.exchange.writers.rss import FORMAT
from editor_app.workflow.article import Content

SPACES = {"yandex": "http://news.yandex.ru", "content": "http://purl.org/rss/1.0/modules/content/"}


def test_an_item_has_the_full_text_and_the_picture(article, png):
    digest = sha256(png).hexdigest()
    picture = Block("Мост вечером", BlockKind.PICTURE, picture=Picture(digest, 1, 1))
    body = Document((Block("Раз <&> ]]> два."), Block("Три."), picture))
    content = Content("Мост открыт", lead="Лид.", body=body, section="Город", tags=("мост",), author="Анна Ким")
    out = BytesIO()
    FORMAT.write(article(content), Outlet(out, {digest: png}.get, lambda name, _: f"m_files/{name}"))
    channel = etree.fromstring(out.getvalue()).find("channel")
    item = channel.find("item")

    assert (channel.findtext("title"), channel.findtext("language")) == ("Город", "ru")
    assert (item.findtext("title"), item.findtext("description")) == ("Мост открыт", "Лид.")
    assert item.findtext("pubDate") == "Thu, 02 May 2024 13:00:00 +0500"
    assert item.find("guid").get("isPermaLink") == "false"
    assert [category.text for category in item.iter("category")] == ["Город", "мост"]
    assert item.findtext("yandex:full-text", namespaces=SPACES) == "Лид.\n\nРаз <&> ]]> два.\n\nТри.\n\nМост вечером"
    assert "<p>Раз &lt;&amp;&gt; ]]&gt; два.</p>" in item.findtext("content:encoded", namespaces=SPACES)
    enclosure = item.find("enclosure")
    assert (enclosure.get("type"), enclosure.get("length")) == ("image/png", str(len(png)))
    assert enclosure.get("url") == f"m_files/{digest[:16]}.png"


@given(st.text(max_size=30))
@settings(max_examples=50)
def test_any_text_gives_well_formed_xml(written, text):
    text = text.replace("\n", " ").replace("\u2029", " ")
    data = written(FORMAT, Content(text, text, text, Document((Block(text),)), text, (text,), text))
    assert etree.fromstring(data).tag == "rss"
