"""Two contents of an article set against each other, part by part."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.text.diff import Change, Piece
from editor_app.text.rows import Row, paragraphs
from editor_app.workflow import compared_body, compared_comments, compared_proposals, compared_unseen, names
from editor_app.workflow.article import Content
from editor_app.workflow.compared import Comparison, Part, Passage

_ORDER = QT_TRANSLATE_NOOP("compared", "Теги стоят в другом порядке: {tags}")


def compare(before: Content, after: Content) -> Comparison:
    """Compare what two contents say; names of tags and sections are compared as the newsroom writes them."""
    lines = (
        (QT_TRANSLATE_NOOP("comparison", "Рубрика"), names.tidy(before.section), names.tidy(after.section)),
        (QT_TRANSLATE_NOOP("comparison", "Заголовок"), before.headline, after.headline),
        (QT_TRANSLATE_NOOP("comparison", "Подзаголовок"), before.deck, after.deck),
        (QT_TRANSLATE_NOOP("comparison", "Лид"), before.lead, after.lead),
    )
    parts = [Part(title, _words(old, new)) for title, old, new in lines if old or new]
    if before.body.blocks or after.body.blocks:
        parts.append(Part(QT_TRANSLATE_NOOP("comparison", "Текст"), compared_body.passages(before.body, after.body)))
    tags = names.distinct(before.tags), names.distinct(after.tags)
    if any(tags):
        parts.append(Part(QT_TRANSLATE_NOOP("comparison", "Теги"), tuple(_tags(*tags))))
    proposed = tuple(Passage(said=(message,)) for message in compared_proposals.said(before, after))
    if proposed:
        parts.append(Part(QT_TRANSLATE_NOOP("comparison", "Правки заголовка, лида, рубрики и тегов"), proposed))
    about = (
        (QT_TRANSLATE_NOOP("comparison", "Автор"), before.author, after.author),
        (QT_TRANSLATE_NOOP("comparison", "Источник"), before.source, after.source),
        (QT_TRANSLATE_NOOP("comparison", "Время источника"), *_moments(before.published, after.published)),
    )
    parts += [Part(title, _words(old, new)) for title, old, new in about if old != new]
    talk = tuple(Passage(said=(message,)) for message in compared_comments.said(before.threads, after.threads))
    if talk:
        parts.append(Part(QT_TRANSLATE_NOOP("comparison", "Примечания"), talk, is_talk=True))
    return Comparison(tuple(map(_with_unseen, parts)))


def _with_unseen(part: Part) -> Part:
    """Tell of changed words, besides, what a reader would not see."""
    return replace(part, passages=tuple(replace(each, unseen=compared_unseen.said(each.row)) for each in part.passages))


def _words(before: str, after: str) -> tuple[Passage, ...]:
    return tuple(Passage(row) for row in paragraphs(before.split("\n"), after.split("\n")))


def _tags(before: Sequence[str], after: Sequence[str]) -> Sequence[Passage]:
    """Compare tags as names: one that went, one that came, or all of them in another order."""
    stayed = [tag for tag in after if tag in before]
    rows = [Row(tag, None, (Piece(Change.REMOVED, tag),)) for tag in before if tag not in after]
    rows += [
        Row(tag, tag, (Piece(Change.SAME, tag),)) if tag in before else Row(None, tag, (Piece(Change.ADDED, tag),))
        for tag in after
    ]
    order = [] if stayed == [tag for tag in before if tag in after] else [_order(after)]
    return [*map(Passage, rows), *order]


def _order(tags: Sequence[str]) -> Passage:
    return Passage(said=(_ORDER.with_values(tags=", ".join(tags)),))


def _moments(before: datetime | None, after: datetime | None) -> tuple[str, str]:
    """Write two moments in the time of this computer, as exactly as it takes to tell them apart."""
    for form in ("%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M:%S"):
        one, other = (moment.astimezone().strftime(form) if moment else "" for moment in (before, after))
        if one != other:
            return one, other
    one, other = (moment.isoformat(" ") if moment else "" for moment in (before, after))
    return one, other
