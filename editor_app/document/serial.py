"""The form of a document on disk: versioned JSON, the same bytes for the same document."""

import json
from typing import Any

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP

VERSION = 1
"""Raised when the form changes; `loads` reads every earlier one."""


class DocumentError(Explained):
    """A stored document cannot be read."""


def dumps(document: Document) -> str:
    """Write a document as JSON; equal documents give equal strings."""
    blocks = [_block(block) for block in document.blocks]
    return json.dumps({"version": VERSION, "blocks": blocks}, ensure_ascii=False, separators=(",", ":"))


def _block(block: Block) -> dict[str, Any]:
    written: dict[str, Any] = {"kind": block.kind.value, "text": block.text}
    if block.level:
        written["level"] = block.level
    if block.marks:
        written["marks"] = [
            [mark.start, mark.end, mark.kind.value, *([mark.href] if mark.href else [])] for mark in block.marks
        ]
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
        return Document(tuple(_read_block(block) for block in form["blocks"]))
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise DocumentError(
            QT_TRANSLATE_NOOP("document", "Сохранённый текст повреждён и не читается."), detail=repr(error)
        ) from error


def _read_block(written: dict[str, Any]) -> Block:
    marks = tuple(Mark(mark[0], mark[1], MarkKind(mark[2]), *mark[3:]) for mark in written.get("marks", ()))
    return Block(written["text"], BlockKind(written["kind"]), marks, written.get("level", 0))
