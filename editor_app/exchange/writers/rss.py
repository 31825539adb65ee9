"""An item of RSS with its full text, as aggregators take news: a channel of its own, so that the file is valid."""

from collections.abc import Iterator
from dataclasses import replace
from email.utils import format_datetime
from functools import cache

from editor_app.document.model import LINE_BREAK
from editor_app.exchange import pictures
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.identity import article_name
from editor_app.exchange.picture_files import PictureFiles
from editor_app.exchange.web.elements import body
from editor_app.exchange.web.metadata import description, language_of, published
from editor_app.exchange.web.moments import local
from editor_app.exchange.web.parsing import Element
from editor_app.exchange.writers import plain_text
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content

_YANDEX = "{http://news.yandex.ru}"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_SPACES = {"yandex": _YANDEX, "content": _CONTENT, "dc": _DUBLIN_CORE}
_UNTITLED = "Без заголовка"


def write(article: Article, outlet: Outlet) -> None:
    """Write a channel with one item.

    Who publishes it knows the addresses of the site: until then links are the article's own name, and the picture lies
    beside the file.
    """
    from lxml import etree

    root = etree.Element("rss", version="2.0", nsmap={prefix: space[1:-1] for prefix, space in _SPACES.items()})
    channel = etree.SubElement(root, "channel")
    for tag, said in _channel(article):
        _add(channel, tag, said)
    item = etree.SubElement(channel, "item")
    for tag, said in _item(article):
        _add(item, tag, said)
    item.find("guid").set("isPermaLink", "false")
    locate = cache(PictureFiles(outlet).locate)
    for block in article.content.body.blocks:
        if block.picture is not None and (address := locate(block.picture)):
            data = outlet.assets(block.picture.digest) or b""
            etree.SubElement(item, "enclosure", url=address, length=str(len(data)), type=pictures.read(data).media)
    encoded = body(article.content.body, locate, language_of(article.content))
    etree.SubElement(item, f"{_CONTENT}encoded").text = etree.CDATA(encoded.replace("]]>", "]]&gt;"))
    outlet.stream.write(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _channel(article: Article) -> Iterator[tuple[str, str]]:
    content = article.content
    yield "title", content.section or content.headline or _UNTITLED
    yield "link", article_name(article)
    yield "description", _summary(content)
    yield "language", language_of(content)


def _item(article: Article) -> Iterator[tuple[str, str]]:
    content = article.content
    yield "title", content.headline or _UNTITLED
    yield "link", article_name(article)
    yield "description", _summary(content)
    yield "guid", article_name(article)
    yield "pubDate", format_datetime(local(published(article)))
    yield f"{_DUBLIN_CORE}creator", content.author
    for said in dict.fromkeys((content.section, *content.tags)):
        yield "category", said
    yield f"{_YANDEX}genre", "message"
    yield f"{_YANDEX}full-text", plain_text.text_of(replace(content, headline="", deck=""))


def _summary(content: Content) -> str:
    return description(content) or content.headline or _UNTITLED


def _add(parent: Element, tag: str, said: str) -> None:
    from lxml import etree

    if said:
        etree.SubElement(parent, tag).text = without_control(said).replace(LINE_BREAK, " ")


FORMAT = WriteFormat("rss", QT_TRANSLATE_NOOP("formats", "RSS с полным текстом"), (".rss", ".rss.xml"), write)
