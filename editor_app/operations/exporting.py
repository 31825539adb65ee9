"""Files that go out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from editor_app.exchange.format import Outlet, no_assets
from editor_app.files import replacing
from editor_app.operations import articles, pictures
from editor_app.operations.faults import unwritable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor_app.exchange.format import Assets
    from editor_app.exchange.formats import Formats
    from editor_app.operations.newsroom import Newsroom
    from editor_app.workflow.article import Article, Content


def write(
    formats: Formats, article: Article, path: Path, format_name: str | None = None, assets: Assets = no_assets
) -> None:
    """Write an article, without its notes to the editor, to a file in a format by its name or by the file's suffix.

    What the format keeps in files of their own goes into a folder beside it. Raises `ExchangeError`; a file that was
    there before is then as it was.
    """
    writer = formats.writer(path, format_name)
    public = replace(article, content=replace(article.content, body=article.content.body.public))
    try:
        with replacing(path) as stream:
            writer.write(public, Outlet(stream, assets, lambda name, data: _put_beside(path, name, data)))
    except OSError as error:
        raise unwritable(path, error) from error


def _put_beside(path: Path, name: str, data: bytes) -> str:
    """Write a file into the folder beside the article's, named as browsers do it; return its relative address."""
    folder = path.with_name(f"{path.stem}_files")
    folder.mkdir(exist_ok=True)
    with replacing(folder / name) as stream:
        stream.write(data)
    return f"{quote(folder.name)}/{quote(name)}"


def export(
    newsroom: Newsroom,
    article_id: str,
    path: Path,
    format_name: str | None = None,
    change: Callable[[Content], Content] | None = None,
) -> None:
    """Write an article of the store to a file; raises `NoSuchArticle` and what `write` raises.

    `change` is what the file has otherwise than the store: typesetting.
    """
    article = articles.get(newsroom, article_id)
    if change is not None:
        article = replace(article, content=change(article.content))
    write(newsroom.formats, article, path, format_name, partial(pictures.file_of, newsroom))
