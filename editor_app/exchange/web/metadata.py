"""What a page says about its article to machines: `NewsArticle` of schema.org and Open Graph."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from editor_app.exchange.cleaning import without_control
from editor_app.exchange.languages import main_language
from editor_app.exchange.web.moments import iso
from editor_app.exchange.web.runs import attribute
from editor_app.workflow.article import Article, Content

GENERATOR = "Гранки"
"""By this name a reader knows a page of ours, whose every element it can trust."""
_LOCALES = {"ru": "ru_RU", "kk": "kk_KZ", "en": "en_US"}
_SCRIPT_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""Characters that must not stand as themselves inside a `script` element."""


def published(article: Article) -> datetime:
    """Return when an article was published: when its source says so, else when it was last changed."""
    return article.content.published or article.updated


def description(content: Content) -> str:
    """Return what an article is about in a sentence or two: its lead, else its deck."""
    return content.lead or content.deck


def language_of(content: Content) -> str:
    """Return the language of a page: that of most of its letters."""
    return main_language(content.text).partition("-")[0]


def json_ld(article: Article, images: Sequence[str]) -> str:
    """Return the `NewsArticle` of an article as JSON that is safe inside a `script` element.

    `images` are the addresses of its pictures.
    """
    content = article.content
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": content.headline,
        "alternativeHeadline": content.deck,
        "description": description(content),
        "datePublished": iso(published(article)),
        "dateModified": iso(max(article.updated, article.created)),
        "author": {"@type": "Person", "name": content.author} if content.author else None,
        "sourceOrganization": {"@type": "Organization", "name": content.source} if content.source else None,
        "articleSection": content.section,
        "keywords": list(content.tags),
        "image": list(images),
        "inLanguage": language_of(content),
    }
    written = json.dumps({key: value for key, value in said.items() if value}, ensure_ascii=False, indent=1)
    return without_control("".join(_SCRIPT_ESCAPES.get(character, character) for character in written))


def meta_elements(article: Article, images: Sequence[str]) -> Iterator[str]:
    """Yield the `meta` elements of an article: for search engines, then Open Graph; what is empty is left out."""
    content = article.content
    for name, value in (
        ("generator", GENERATOR),
        ("description", description(content)),
        ("author", content.author),
        ("keywords", ", ".join(content.tags)),
    ):
        if value:
            yield f'<meta name="{name}" content="{attribute(value)}">'
    for name, value in _open_graph(article, images):
        if value:
            yield f'<meta property="{name}" content="{attribute(value)}">'


def _open_graph(article: Article, images: Sequence[str]) -> Iterator[tuple[str, str]]:
    content = article.content
    yield "og:type", "article"
    yield "og:locale", _LOCALES.get(language_of(content), "")
    yield "og:title", content.headline
    yield "og:description", description(content)
    for image in images:
        yield "og:image", image
    yield "article:published_time", iso(published(article))
    yield "article:modified_time", iso(article.updated)
    yield "article:author", content.author
    yield "article:section", content.section
    for tag in content.tags:
        yield "article:tag", tag
