"""Pictures that come beside a file: in the folder that a browser saves with a page, or with a letter.

A reader sees the bytes of its file and nothing else. It names such a picture as the source of the place it leaves, and
whoever has the files puts them in.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

from editor_app.document.model import Block, Cell, Document, Picture, Table
from editor_app.exchange import pictures
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import QT_TRANSLATE_NOOP

FOLDER_ENDINGS = ("_files", ".files")
"""How browsers and office programs name the folder beside a page."""

_ATTACHED = re.compile(
    rf"(?:cid:[^\s]+|(?:\./)?[^/\\:]+(?:{'|'.join(map(re.escape, FOLDER_ENDINGS))})/[^/\\:]+)", re.IGNORECASE
)
_MISSING = QT_TRANSLATE_NOOP("exchange", "Рядом с файлом не нашлось рисунков: {count}; оставлено только их место.")


def is_attached(name: str) -> bool:
    """Whether the source of a picture names a file that came with the text: one folder deep, and nothing above it."""
    return bool(_ATTACHED.fullmatch(name)) and not name.endswith(("/.", "/.."))


def with_files(imported: Imported, file_of: Callable[[str], bytes | None]) -> Imported:
    """Return what was read with the pictures whose files `file_of` finds by the name that the text gives them."""
    assets = dict(imported.assets)

    def filled(block: Block) -> Block:
        source = block.picture.source if block.picture is not None and not block.picture.digest else ""
        data = file_of(source.removeprefix("./")) if is_attached(source) else None
        if block.picture is None or data is None:
            return block
        try:
            file = pictures.read(data)
        except ExchangeError:
            return block  # it stays a place without a picture, and is told as one
        digest = sha256(file.data).hexdigest()
        assets[digest] = file.data
        return replace(block, picture=_found(block.picture, digest, file))

    body = imported.content.body
    if not any(block.picture is not None and is_attached(block.picture.source) for block in body.blocks):
        return imported
    body = Document(tuple(_each_block(part, filled) for part in body.parts))
    missing = sum(block.picture is not None and is_attached(block.picture.source) for block in body.blocks)
    warnings = (*imported.warnings, _MISSING.with_values(count=missing)) if missing else imported.warnings
    return replace(imported, content=replace(imported.content, body=body), warnings=warnings, assets=assets)


def _found(picture: Picture, digest: str, file: pictures.PictureFile) -> Picture:
    return replace(picture, digest=digest, width=file.width, height=file.height, source="")


def _each_block(part: Block | Table, change: Callable[[Block], Block]) -> Block | Table:
    if isinstance(part, Block):
        return change(part)

    def cell(old: Cell) -> Cell:
        return replace(old, blocks=tuple(change(block) for block in old.blocks))

    return replace(part, rows=tuple(tuple(cell(old) for old in row) for row in part.rows))
