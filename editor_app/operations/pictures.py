"""Pictures of articles: put one into the store, read its file."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from editor_app.document.model import Picture
from editor_app.exchange import pictures as files
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.user_files import contents

KEPT_UNNAMED = timedelta(days=7)
"""How long a file stays that no stored text names: it may stand in one that is not saved yet, or come back by undo."""


def add(newsroom: Newsroom, data: bytes, picture: Picture = Picture()) -> Picture:  # noqa: B008 - immutable
    """Keep the file of a picture without its metadata; the picture comes back with its digest and its size.

    Raises `ExchangeError` when it is no PNG, JPEG, GIF or WebP, damaged, or too large.
    """
    read = files.read(data)
    with newsroom.store.unit_of_work() as unit:
        digest = unit.assets.put(read.data, read.media, when=newsroom.clock())
        unit.commit()
    return replace(picture, digest=digest, width=read.width, height=read.height, source="")


def add_file(newsroom: Newsroom, path: Path) -> Picture:
    """Keep the picture of a file, as `add` does; raises `ExchangeError` too when the file cannot be read."""
    return add(newsroom, contents(path, files.SIZE_LIMIT))


def file_of(newsroom: Newsroom, digest: str) -> bytes | None:
    """Return the file of a picture, None where there is none. Raises `StoreDamaged`."""
    with newsroom.store.unit_of_work() as unit:
        found = unit.assets.get(digest)
    return found[0] if found else None


def sweep(newsroom: Newsroom) -> int:
    """Take out the files that nothing in the store names and that are older than `KEPT_UNNAMED`; return how many."""
    with newsroom.store.unit_of_work() as unit:
        count = unit.assets.sweep(newsroom.clock() - KEPT_UNNAMED)
        unit.commit()
    return count
