"""Two contents of an article set against each other, part by part."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from editor_app.document.model import Document
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
        is_restyled = _is_restyled(rows, before.body, after.body)
        is_same = is_restyled or any(row.is_changed for row in rows) or before.body == after.body
        parts.append(Part(title, rows, is_restyled or not is_same))  # what is left is the build of a table
    tags = names.distinct(before.tags), names.distinct(after.tags)
    if any(tags):
        parts.append(Part(QT_TRANSLATE_NOOP("comparison", "Теги"), paragraphs(*tags)))
    about = (
        (QT_TRANSLATE_NOOP("comparison", "Автор"), before.author, after.author),
        (QT_TRANSLATE_NOOP("comparison", "Источник"), before.source, after.source),
        (QT_TRANSLATE_NOOP("comparison", "Время источника"), _moment(before.published), _moment(after.published)),
    )
    parts += [Part(title, paragraphs([old], [new])) for title, old, new in about if old != new]
    return Comparison(tuple(parts))


def _moment(published: datetime | None) -> str:
    return published.isoformat(" ", "minutes") if published else ""


def _texts(body: Document) -> list[str]:
    return [block.text for block in body.blocks]


def _is_restyled(rows: Iterable[Row], before: Document, after: Document) -> bool:
    """Whether a block that is on both sides is one of another kind, or the same words in it are marked otherwise."""
    old, new = iter(before.blocks), iter(after.blocks)
    for row in rows:
        one = next(old) if row.before is not None else None
        other = next(new) if row.after is not None else None
        if one is None or other is None:
            continue
        if (one.kind, one.level, one.picture) != (other.kind, other.level, other.picture):
            return True
        if not row.is_changed and one.marks != other.marks:
            return True
    return False
