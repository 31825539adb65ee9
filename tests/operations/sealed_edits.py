"""Changes of an approved article, each of one letter or thing; also what `benchmarks/seal.py` changes it by."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.workflow.article import Content

LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя АЯЁ0159.,;:!?—«»\u00a0\u00ad\u200b\u0306oe"
TAGS = ("мост", "Астана", "река", "стройка", "Ишим", "дороги")

BODY = Document(
    (
        Block("Мост через Ишим откроют весной, в марте.", marks=(Mark(0, 4, MarkKind.BOLD),)),
        Block("Сроки", BlockKind.HEADING_2),
        Block("Мост зимой", BlockKind.PICTURE, picture=Picture("ab" * 32, 640, 480, "Фото редакции", "Мост в снегу")),
        Block("Первый этап", BlockKind.BULLET),
        Block("Второй этап", BlockKind.BULLET),
        Table(((Cell((Block("Год"),)), Cell((Block("2026"),))), (Cell(), Cell((Block("2027"),)))), header=1),
        Block("Об этом сообщил подрядчик."),
    )
)
_PUBLISHED = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CONTENT = Content(
    *("Мост откроют весной", "В два этапа", "Назван срок.", BODY, "Город", TAGS[:3], "Дана Оспанова"),
    source="Paraq.kz",
    published=_PUBLISHED,
)


def _letters(chance: random.Random, text: str) -> str:
    """Change a text by a single letter."""
    at = chance.randrange(len(text) + 1)
    match chance.randrange(3) if at < len(text) else 0:
        case 0:
            return text[:at] + chance.choice(LETTERS) + text[at:]
        case 1:
            return text[:at] + text[at + 1 :]
        case _:
            return text[:at] + chance.choice(LETTERS) + text[at + 1 :]


def _field(chance: random.Random, content: Content) -> Content:
    name = chance.choice(["headline", "deck", "lead", "author", "source"])
    changed: dict[str, Any] = {name: _letters(chance, getattr(content, name))}
    return replace(content, **changed)


def _tags(chance: random.Random, content: Content) -> Content:
    tags = list(content.tags)
    match chance.randrange(3):
        case 0:
            tags.insert(chance.randrange(len(tags) + 1), chance.choice(TAGS))
        case 1 if tags:
            tags.pop(chance.randrange(len(tags)))
        case _:
            chance.shuffle(tags)
    return replace(content, tags=tuple(dict.fromkeys(tags)))


def _section(chance: random.Random, content: Content) -> Content:
    return replace(content, section=chance.choice(["", "Город", "Спорт", "В мире"]))


def _words(chance: random.Random, content: Content) -> Content:
    return _each(chance, content, lambda block: replace(block, text=_letters(chance, block.text), marks=()))


def _look(chance: random.Random, content: Content) -> Content:
    def marked(block: Block) -> Block:
        kind = chance.choice([MarkKind.BOLD, MarkKind.ITALIC, MarkKind.LINK, MarkKind.FOOTNOTE])
        value = chance.choice(["", "https://a.kz", "Сноска"]) if kind in (MarkKind.LINK, MarkKind.FOOTNOTE) else ""
        start = chance.randrange(max(1, len(block.text)))
        return replace(block, marks=(Mark(start, start + 1, kind, value),)) if block.text else block

    return _each(chance, content, marked)


def _kind(chance: random.Random, content: Content) -> Content:
    kinds = [BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.BULLET, BlockKind.HEADING_3]
    return _each(
        chance, content, lambda block: block if block.picture else replace(block, kind=chance.choice(kinds), level=0)
    )


def _picture(chance: random.Random, content: Content) -> Content:
    def told(block: Block) -> Block:
        if block.picture is None:
            return block
        name = chance.choice(["digest", "credit", "alternative", "width", "height"])
        value = getattr(block.picture, name)
        changed: dict[str, Any] = {name: value + 1 if isinstance(value, int) else _letters(chance, value)}
        return replace(block, picture=replace(block.picture, **changed))

    return _each(chance, content, told, of=BlockKind.PICTURE)


def _moment(chance: random.Random, content: Content) -> Content:
    moved = None if chance.randrange(4) == 0 else _PUBLISHED + timedelta(minutes=chance.randrange(-500, 500))
    return replace(content, published=moved)


def _cell(chance: random.Random, content: Content) -> Content:
    """Change a letter in a cell of the table."""
    at = next(at for at, part in enumerate(content.body.parts) if isinstance(part, Table))
    table = content.body.parts[at]
    assert isinstance(table, Table)
    row, column = chance.randrange(len(table.rows)), chance.randrange(2)
    cells = [list(each) for each in table.rows]
    cell = cells[row][column]
    blocks = cell.blocks or (Block(""),)
    cells[row][column] = replace(cell, blocks=(replace(blocks[0], text=_letters(chance, blocks[0].text)), *blocks[1:]))
    changed = replace(table, rows=tuple(map(tuple, cells)))
    return replace(content, body=Document((*content.body.parts[:at], changed, *content.body.parts[at + 1 :])))


def _build(chance: random.Random, content: Content) -> Content:
    parts = list(content.body.parts)
    match chance.randrange(4):
        case 0:
            parts.pop(chance.randrange(len(parts)))
        case 1:
            parts.insert(chance.randrange(len(parts) + 1), Block(chance.choice(["", "Новое."])))
        case 2:
            chance.shuffle(parts)
        case _:
            parts = [replace(part, header=1 - part.header) if isinstance(part, Table) else part for part in parts]
    return replace(content, body=Document(tuple(parts)))


def _each(
    chance: random.Random, content: Content, change: Callable[[Block], Block], of: BlockKind | None = None
) -> Content:
    """Change one block of the body, of some kind."""
    places = [
        at
        for at, part in enumerate(content.body.parts)
        if isinstance(part, Block) and part.kind is not BlockKind.RULE and of in (None, part.kind)
    ]
    parts = list(content.body.parts)
    at = chance.choice(places)
    part = parts[at]
    assert isinstance(part, Block)
    parts[at] = change(part)
    return replace(content, body=Document(tuple(parts)))


_EDITS = (_field, _tags, _section, _words, _words, _look, _kind, _picture, _moment, _cell, _build)


def edited(chance: random.Random, content: Content = CONTENT) -> Content:
    """Change a content in one of all the ways; now and then the change is none."""
    return chance.choice(_EDITS)(chance, content)
