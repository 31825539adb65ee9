"""A whole page of HTML, which a browser shows and a search engine understands."""

from collections.abc import Iterator
from functools import cache

from editor_app.exchange.features import Feature
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.picture_files import PictureFiles
from editor_app.exchange.readback import ReadBack
from editor_app.exchange.readers.html import read
from editor_app.exchange.web.elements import Locate, body
from editor_app.exchange.web.metadata import json_ld, language_of, meta_elements, published
from editor_app.exchange.web.moments import iso, local
from editor_app.exchange.web.runs import Runs, attribute, text
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article

_UNTITLED = "Без заголовка"
_SOURCE = "Источник"
"""Words of the page are in the language of the page, whatever that of the window is."""


def write(article: Article, outlet: Outlet) -> None:
    """Write a complete page; dates are in the newsroom's zone."""
    locate = cache(PictureFiles(outlet).locate)
    outlet.stream.write("\n".join([*_head(article, locate), *_body(article, locate), ""]).encode())


def _head(article: Article, locate: Locate) -> Iterator[str]:
    shown = (block.picture for block in article.content.body.blocks)
    images = [place for picture in shown if picture is not None and (place := locate(picture))]
    yield "<!DOCTYPE html>"
    yield f'<html lang="{language_of(article.content)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{attribute(article.content.headline) or _UNTITLED}</title>"
    yield from meta_elements(article, images)
    yield f'<script type="application/ld+json">\n{json_ld(article, images)}\n</script>'
    yield "</head>"


def _body(article: Article, locate: Locate) -> Iterator[str]:
    content = article.content
    language = language_of(content)
    said = Runs(language)
    yield "<body>"
    yield "<main>"
    yield "<article>"
    yield "<header>"
    if content.section:
        yield f'<p class="section">{text(content.section)}</p>'
    if content.headline:
        yield f"<h1>{said.plain(content.headline)}</h1>"
    if content.deck:
        yield f'<p class="deck">{said.plain(content.deck)}</p>'
    moment = published(article)
    stamp = f'<time datetime="{iso(moment)}">{local(moment):%d.%m.%Y, %H:%M}</time>'
    author = f'<span class="author">{text(content.author)}</span>, ' if content.author else ""
    yield f'<p class="byline">{author}{stamp}</p>'
    yield "</header>"
    if content.lead:
        yield f'<p class="lead">{said.plain(content.lead)}</p>'
    yield '<div class="body">'
    yield body(content.body, locate, language)
    yield "</div>"
    yield from _footer(article)
    yield "</article>"
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _footer(article: Article) -> Iterator[str]:
    content = article.content
    if not (content.source or content.tags):
        return
    yield "<footer>"
    if content.source:
        yield f'<p class="source">{_SOURCE}: {text(content.source)}</p>'
    if content.tags:
        yield f'<ul class="tags">{"".join(f"<li>{text(tag)}</li>" for tag in content.tags)}</ul>'
    yield "</footer>"


FORMAT = WriteFormat(
    "html",
    QT_TRANSLATE_NOOP("formats", "Страница HTML"),
    (".html", ".htm"),
    write,
    ReadBack(read, holds=frozenset(Feature) - {Feature.PLACES, Feature.COMMENTS, Feature.SUGGESTIONS}),
)
