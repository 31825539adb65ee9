"""The form of a document on disk: versioned JSON, the same bytes for the same document."""

import json
from collections.abc import Iterable
from dataclasses import fields
from typing import Any, NamedTuple

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.document.sanitizing import sanitized
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
    return f'{{"version":{VERSION},"blocks":[{",".join([piece.written for piece in _pieces(document)])}]}}'


def quoted(document: Document) -> bytes:
    """Return what `dumps` writes as it stands inside other JSON: a string between quotation marks, in UTF-8."""
    start, end = _quoted(f'{{"version":{VERSION},"blocks":['), _quoted("]}")
    return b'"' + start + b",".join([piece.quoted for piece in _pieces(document)]) + end + b'"'


class _Piece(NamedTuple):
    part: Block | Table
    written: str
    quoted: bytes


class _Pieces:
    """The parts of the document that was written last.

    The next one is mostly a later snapshot of the same text and shares all its blocks but the one that is typed in: of
    a hundred thousand words, a save writes a paragraph. They are found by identity, which their being kept here proves.
    """

    def __init__(self) -> None:
        self._known: dict[int, _Piece] = {}

    def __call__(self, document: Document) -> Iterable[_Piece]:
        known = self._known
        pieces = {id(part): known.get(id(part)) or _piece(part) for part in document.parts}
        self._known = pieces  # put in place at once: several threads write documents
        if len(pieces) == len(document.parts):
            return pieces.values()
        return [pieces[id(part)] for part in document.parts]  # one that stands in several places


_pieces = _Pieces()


def _piece(part: Block | Table) -> _Piece:
    written = _compact(_block(part) if isinstance(part, Block) else _table(part))
    return _Piece(part, written, _quoted(written))


def _compact(form: object) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def _quoted(written: str) -> bytes:
    return _compact(written)[1:-1].encode()


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
    text, kind = written["text"], BlockKind(written["kind"])
    marks = (Mark(mark[0], mark[1], MarkKind(mark[2]), *mark[3:]) for mark in written.get("marks", ()))
    picture = Picture(**written["picture"]) if "picture" in written else None
    return Block(text, kind, sanitized(marks, kind, len(text)), written.get("level", 0), picture)
