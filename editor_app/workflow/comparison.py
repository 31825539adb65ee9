"""Two contents of an article set against each other, part by part."""

from dataclasses import dataclass

from editor_app.document.model import Block, Document
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.diff import Row, paragraphs
from editor_app.workflow import names
from editor_app.workflow.article import Content


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the article; `is_restyled` says that its words are dressed in another way, or stand in other blocks."""

    title: Message
    rows: tuple[Row, ...]
    is_restyled: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether anything in it differs."""
        return self.is_restyled or any(row.is_changed for row in self.rows)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All parts of the article in the order of the sheet, those without words on both sides left out."""

    parts: tuple[Part, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the two contents differ in anything that a writer wrote."""
        return any(part.is_changed for part in self.parts)

    @property
    def added(self) -> int:
        """How many words came in."""
        return sum(row.added for part in self.parts for row in part.rows if not row.is_moved)

    @property
    def removed(self) -> int:
        """How many words went out."""
        return sum(row.removed for part in self.parts for row in part.rows if not row.is_moved)


def compare(before: Content, after: Content) -> Comparison:
    """Compare what two contents say; names of tags and sections are compared as the newsroom writes them."""
    lines = (
        (QT_TRANSLATE_NOOP("comparison", "Рубрика"), [names.tidy(before.section)], [names.tidy(after.section)]),
        (QT_TRANSLATE_NOOP("comparison", "Заголовок"), [before.headline], [after.headline]),
        (QT_TRANSLATE_NOOP("comparison", "Подзаголовок"), [before.deck], [after.deck]),
        (QT_TRANSLATE_NOOP("comparison", "Лид"), before.lead.split("\n"), after.lead.split("\n")),
    )
    parts = [Part(title, paragraphs(old, new)) for title, old, new in lines if any((*old, *new))]
    if before.body.blocks or after.body.blocks:
        title = QT_TRANSLATE_NOOP("comparison", "Текст")
        rows = paragraphs(_texts(before.body), _texts(after.body))
        parts.append(Part(title, rows, _dress(before.body) != _dress(after.body)))
    tags = names.distinct(before.tags), names.distinct(after.tags)
    if any(tags):
        parts.append(Part(QT_TRANSLATE_NOOP("comparison", "Теги"), paragraphs(*tags)))
    return Comparison(tuple(parts))


def _texts(body: Document) -> list[str]:
    return [block.text for block in body.blocks]


def _dress(body: Document) -> list[object]:
    """Return all of a document but its words, of the blocks that have some or show something."""
    return [_dress_of(block) for block in body.blocks if block.text or block.picture]


def _dress_of(block: Block) -> tuple[object, ...]:
    spans = tuple((block.text[mark.start : mark.end], mark.kind, mark.value) for mark in block.marks)
    return block.kind, block.level, block.picture, spans
