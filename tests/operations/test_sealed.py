"""An approved article, changed afterwards in a thousand ways: each is listed, breaks the seal and goes nowhere."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table
from editor_app.operations import approval, articles, exporting
from editor_app.workflow import seal
from editor_app.workflow.article import Content
from editor_app.workflow.compared import Comparison
from editor_app.workflow.comparison import compare
from editor_app.workflow.release import NotReleased
from editor_app.workflow.states import State

EDITS = 1000
LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя АЯЁ0159.,;:!?—«»\u00a0"
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
CONTENT = Content("Мост откроют весной", "В два этапа", "Назван срок.", BODY, "Город", TAGS[:3], "Дана Оспанова")


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
        name = chance.choice(["digest", "credit", "alternative"])
        changed: dict[str, Any] = {name: _letters(chance, getattr(block.picture, name))}
        return replace(block, picture=replace(block.picture, **changed))

    return _each(chance, content, told, of=BlockKind.PICTURE)


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


_EDITS = (_field, _tags, _section, _words, _words, _look, _kind, _picture, _build)


@pytest.fixture
def published(newsroom, as_editor):
    """An article that was approved, and may be written in."""
    article, _ = articles.create(newsroom, CONTENT)
    for step in ("submit", "approve", "publish"):
        article, _ = approval.take(as_editor, article.id, article.version, step)
    return article


def test_each_of_a_thousand_edits_breaks_the_seal_is_listed_and_goes_nowhere(as_editor, published, tmp_path):
    chance, article, made = random.Random(6), published, 0  # noqa: S311 - the same edits in every run
    target = tmp_path / "мост.txt"
    exporting.export(as_editor, article.id, target)
    approved = target.read_bytes()
    while made < EDITS:
        changed = chance.choice(_EDITS)(chance, published.content)
        article, _ = articles.save(as_editor, article.id, article.version, changed)
        if article.content == published.content:
            continue
        made += 1
        assert not seal.is_intact(article)
        assert compare(published.content, article.content).is_changed
        with pytest.raises(NotReleased, match="изменился после того, как его утвердил"):
            exporting.export(as_editor, article.id, target)
    assert target.read_bytes() == approved

    assert _changes(as_editor, article.id).is_changed
    back, _ = articles.save(as_editor, article.id, article.version, published.content)
    assert seal.is_intact(back)
    exporting.export(as_editor, article.id, target)
    assert target.read_bytes() == approved
    assert not _changes(as_editor, article.id).is_changed


def _changes(newsroom, article_id) -> Comparison:
    found = approval.changes_since(newsroom, article_id)
    assert found is not None
    return found[1]


def test_to_mark_what_was_corrected_seals_it_anew(as_editor, published):
    changed, _ = articles.save(as_editor, published.id, published.version, replace(CONTENT, headline="Мост открыли"))
    corrected, _ = approval.take(as_editor, published.id, changed.version, "correct", "мост уже открыт")

    assert corrected.state == State.CORRECTED
    assert seal.is_intact(corrected)
    assert articles.get(as_editor, published.id) == corrected
    assert exporting.objections(as_editor, published.id) == []
