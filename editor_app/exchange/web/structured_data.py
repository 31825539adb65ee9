"""Reading what a page says about its article to machines: JSON-LD first, then Open Graph and its kin."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from editor_app.exchange.page.dates import moment
from editor_app.exchange.web.metadata import GENERATOR
from editor_app.exchange.web.parsing import Element
from editor_app.exchange.web.whitespace import one_line

_ARTICLES = frozenset(
    {"Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "Report"}
)
_NESTING = 4
"""Levels of `@graph`, lists and `mainEntity` that are searched."""


@dataclass(frozen=True, slots=True)
class StructuredData:
    """What a page says of its article; empty where it says nothing.

    `is_article`: it names an article and its properties; `is_ours`: this program wrote it.
    """

    headline: str = ""
    description: str = ""
    published: datetime | None = None
    author: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    source: str = ""
    url: str = ""
    is_article: bool = False
    is_ours: bool = False


def structured_data(root: Element) -> StructuredData:
    """Gather the structured data of a page."""
    article = next(_articles(root), None)
    linked = article or {}
    metas = _metas(root)

    def meta(*names: str) -> str:
        return next((metas[name][0] for name in names if metas.get(name)), "")

    tags = _strings(linked.get("keywords")) or tuple(metas.get("article:tag", ())) or _split(meta("news_keywords"))
    return StructuredData(
        headline=_string(linked.get("headline")) or meta("og:title", "twitter:title"),
        description=_string(linked.get("description")) or meta("og:description", "description"),
        published=moment(_string(linked.get("datePublished")) or meta("article:published_time", "datepublished")),
        author=_name(linked.get("author")) or _person(meta("author", "article:author")),
        section=_string(linked.get("articleSection")) or meta("article:section"),
        tags=tuple(dict.fromkeys(tags)),
        source=_name(linked.get("sourceOrganization")),
        url=meta("og:url") or _string(linked.get("url")),
        is_article=article is not None,
        is_ours=meta("generator") == GENERATOR,
    )


def _articles(root: Element) -> Iterator[dict[str, Any]]:
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                yield from _found(json.loads(script.text or "", strict=False), _NESTING)
            except (ValueError, RecursionError):
                continue


def _found(said: object, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(said, list) and depth:
        for inner in said:
            yield from _found(inner, depth - 1)
    elif isinstance(said, dict):
        if _ARTICLES.intersection(_strings(said.get("@type"))):
            yield said
        elif depth:
            for name in ("@graph", "mainEntity", "mainEntityOfPage"):
                yield from _found(said.get(name), depth - 1)


def _metas(root: Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = one_line(element.get("content") or "")
        if name and content:
            metas.setdefault(name.strip().lower(), []).append(content)
    return metas


def _string(said: object) -> str:
    """Return a string, the first one of a list, or nothing."""
    if isinstance(said, list):
        said = next((inner for inner in said if isinstance(inner, str)), "")
    return one_line(said) if isinstance(said, str) else ""


def _strings(said: object) -> tuple[str, ...]:
    """Return the strings of a list, or those of a string with commas."""
    if isinstance(said, list):
        return tuple(stripped for inner in said if isinstance(inner, str) and (stripped := inner.strip()))
    return _split(said) if isinstance(said, str) else ()


def _split(said: str) -> tuple[str, ...]:
    return tuple(stripped for part in said.split(",") if (stripped := part.strip()))


def _name(said: object) -> str:
    """Return the name of a person or organisation, or the names of several."""
    if isinstance(said, list):
        return ", ".join(name for inner in said if (name := _name(inner)))
    return _string(said.get("name")) if isinstance(said, dict) else _string(said)


def _person(said: str) -> str:
    return "" if "://" in said else said
