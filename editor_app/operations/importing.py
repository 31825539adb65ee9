"""Files that come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.exchange import pictures as files
from editor_app.operations.changes import Changes
from editor_app.operations.faults import unreadable
from editor_app.operations.recording import begin
from editor_app.workflow import events

if TYPE_CHECKING:
    from pathlib import Path

    from editor_app.exchange.formats import Formats
    from editor_app.exchange.result import Imported
    from editor_app.operations.newsroom import Newsroom
    from editor_app.workflow.article import Article


def read(formats: Formats, path: Path) -> Imported:
    """Read a file, by its suffix; raises `ExchangeError` when it is of no known format or cannot be read."""
    reader = formats.reader(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    return reader.read(content)


def import_file(newsroom: Newsroom, path: Path) -> tuple[Article, Imported, Changes]:
    """Make an article of a file; the sections of a page's own navigation become the newsroom's when it has none.

    Raises `ExchangeError` when the file cannot be read; nothing was changed then.
    """
    imported = read(newsroom.formats, path)
    with newsroom.store.unit_of_work() as unit:
        for data in imported.assets.values():
            unit.assets.put(data, files.read(data).media, when=newsroom.clock())
        article = begin(unit, newsroom, imported.content, events.IMPORT)
        new_sections = bool(imported.sections) and not unit.sections.names()
        if new_sections:
            unit.sections.replace(imported.sections)
        unit.commit()
    changes = Changes(frozenset({article.id}), tags=bool(article.content.tags), sections=new_sections)
    return article, imported, changes
