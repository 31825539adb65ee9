"""Files that go out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from editor_app.operations import articles, pictures
from editor_app.operations.writing import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor_app.exchange.readback import Proof
    from editor_app.operations.newsroom import Newsroom
    from editor_app.workflow.article import Content


def export(
    newsroom: Newsroom,
    article_id: str,
    path: Path,
    format_name: str | None = None,
    change: Callable[[Content], Content] | None = None,
    *,
    despite: bool = False,
) -> Proof:
    """Write an article of the store to a file; raises `NoSuchArticle` and what `writing.write` raises.

    `change` is what the file has otherwise than the store: typesetting.
    """
    article = articles.get(newsroom, article_id)
    if change is not None:
        article = replace(article, content=change(article.content))
    return write(newsroom.formats, article, path, format_name, partial(pictures.file_of, newsroom), despite=despite)
