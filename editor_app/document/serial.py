"""The form of a document on disk: versioned JSON, the same bytes for the same document."""

import json
from dataclasses import fields
from typing import Any

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP

VERSION = 2
"""Raised when the form changes; `loads` reads every earlier one."""

_TABLE = "table"
"""Stands where a block has its kind."""

_PICTURE = tuple(told.name for told in fields(Picture))


class DocumentError(Explained):
    """A stored document cannot be read."""


def dumps(document: Document) -> str:
    """Write a document as JSON; equal documents give equal strings."""
    parts = [_block(part) if isinstance(part, Block) else _table(part) for part in document.parts]
    return json.dumps({"version": VERSION, "blocks": parts}, ensure_ascii=False, separators=(",", ":"))


def _table(table: Table) -> dict[str, Any]:
    written: dict[str, Any] = {"kind": _TABLE, "rows": [[_cell(cell) for cell in row] for row in table.rows]}
    if table.header:
        written["header"] = table.header
    return written


def _cell(cell: Cell) -> dict[str, Any]:
    written: dict[str, Any] = {"blocks": [_block(block) for block in cell.blocks]}
    if cell.rows > 1:
        written["rows"] = cell.rows
    if cell.columns > 1:
        written["columns"] = cell.columns
    return written


def _block(block: Block) -> dict[str, Any]:
    written: dict[str, Any] = {"kind": block.kind.value, "text": block.text}
    if block.level:
        written["level"] = block.level
    if block.marks:
        written["marks"] = [
            [mark.start, mark.end, mark.kind.value, *([mark.value] if mark.value else [])] for mark in block.marks
        ]
    if block.picture:
        told = ((name, getattr(block.picture, name)) for name in _PICTURE)
        written["picture"] = {name: value for name, value in told if value}
    return written


def loads(written: str) -> Document:
    """Read what `dumps` wrote.

    Raises `DocumentError` when the string is damaged or of a later version than this program knows.
    """
    try:
        form = json.loads(written)
        if form["version"] > VERSION:
            raise DocumentError(
                QT_TRANSLATE_NOOP("document", "Текст сохранён более новой версией программы."),
                QT_TRANSLATE_NOOP("document", "Обновите Гранки и откройте его снова: в хранилище ничего не изменено."),
            )
        return Document(tuple(_read_part(part) for part in form["blocks"]))
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise DocumentError(
            QT_TRANSLATE_NOOP("document", "Сохранённый текст повреждён и не читается."), detail=repr(error)
        ) from error


def _read_part(written: dict[str, Any]) -> Block | Table:
    if written["kind"] != _TABLE:
        return _read_block(written)
    rows = tuple(tuple(_read_cell(cell) for cell in row) for row in written["rows"])
    return Table(rows, written.get("header", 0))


def _read_cell(written: dict[str, Any]) -> Cell:
    blocks = tuple(_read_block(block) for block in written["blocks"])
    return Cell(blocks, written.get("rows", 1), written.get("columns", 1))


def _read_block(written: dict[str, Any]) -> Block:
    marks = tuple(Mark(mark[0], mark[1], MarkKind(mark[2]), *mark[3:]) for mark in written.get("marks", ()))
    picture = Picture(**written["picture"]) if "picture" in written else None
    return Block(written["text"], BlockKind(written["kind"]), marks, written.get("level", 0), picture)
