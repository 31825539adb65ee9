"""Files that come in: read, in the sandbox where they are more than a little plain text, and kept as articles."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from editor_app.document.verdicts import proposed
from editor_app.exchange import pictures as files
from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes
from editor_app.operations.recording import begin
from editor_app.operations.user_files import contents
from editor_app.workflow import events, proposals

if TYPE_CHECKING:
    from pathlib import Path

    from editor_app.exchange.formats import Formats
    from editor_app.exchange.result import Imported
    from editor_app.operations.newsroom import Newsroom
    from editor_app.operations.sandbox import Reading
    from editor_app.workflow.article import Article

SIZE_LIMIT = 256 << 20
"""Bytes of a file; no text comes near, and more is not even looked at."""

_SMALL = 1 << 18
"""Bytes of plain text up to which it is read here: it has no build that could be an attack, and a process of its own
would take a hundred times as long."""

_TOO_BIG = QT_TRANSLATE_NOOP("files", "Файл «{name}» не прочитан: он больше 256 МБ.")


def read(formats: Formats, path: Path, reading: Reading | None = None) -> Imported:
    """Read a file, by its suffix, with the pictures that a browser saved beside it.

    It is read in a process of its own, which `reading` can stop. Raises `ExchangeError` when it is of no known format
    or cannot be read.
    """
    reader = formats.reader(path)
    data = contents(path, SIZE_LIMIT)
    if len(data) > SIZE_LIMIT:
        raise ExchangeError(_TOO_BIG.with_values(name=path.name))
    if reader.is_plain and len(data) <= _SMALL:
        return reader.read(data)
    from editor_app.exchange.attached import with_files
    from editor_app.operations.sandbox import Reading

    return with_files((reading or Reading()).read(path.suffix, data), partial(_beside, path))


def _beside(page: Path, name: str) -> bytes | None:
    """Return a file of the folder that was saved with a page: only of that one, and no link to another place."""
    from editor_app.exchange.attached import FOLDER_ENDINGS

    folder, _, file = name.rpartition("/")
    if folder not in [page.stem + ending for ending in FOLDER_ENDINGS]:
        return None
    found = page.parent / folder / file
    try:
        is_inside = not found.parent.is_symlink() and not found.is_symlink() and found.is_file()
        return found.read_bytes() if is_inside and found.stat().st_size <= files.SIZE_LIMIT else None
    except (OSError, ValueError):
        return None


def accepted(imported: Imported) -> Imported:
    """Return a file that was read with every change accepted that somebody suggests in it."""
    content = proposals.proposed(imported.content)
    return replace(imported, content=replace(content, body=proposed(content.body), suggestions=()))


def keep(newsroom: Newsroom, imported: Imported) -> tuple[Article, Changes]:
    """Make an article of a file that was read; the sections of a page become the newsroom's when it has none."""
    with newsroom.store.unit_of_work() as unit:
        for data in imported.assets.values():
            unit.assets.put(data, files.read(data).media, when=newsroom.clock())
        article = begin(unit, newsroom, imported.content, events.IMPORT)
        new_sections = bool(imported.sections) and not unit.sections.names()
        if new_sections:
            unit.sections.replace(imported.sections)
        unit.commit()
    changes = Changes(frozenset({article.id}), tags=bool(article.content.tags), sections=new_sections)
    return article, changes
