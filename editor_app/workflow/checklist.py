"""What has to be seen to before a step: a table of checks, each of which finds all of its obstacles at once.

A newsroom decides how grave each is, for a step, a section or both; the last line of its demands that fits holds.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from editor_app.document.model import BlockKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.span import Span
from editor_app.workflow.article import Content
from editor_app.workflow.names import key
from editor_app.workflow.transitions import Transition


class Gravity(StrEnum):
    """What an obstacle does to a step; the values are those of the form on disk."""

    BLOCK = "block"
    ADVISE = "advise"
    OFF = "off"


class Field(StrEnum):
    """Where in the window an obstacle is."""

    HEADLINE = "headline"
    DECK = "deck"
    LEAD = "lead"
    BODY = "body"
    SECTION = "section"
    TAGS = "tags"
    COMMENTS = "comments"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to jump to: a field, of the body a block by its number, and words by their place (code points)."""

    field: Field
    block: int = 0
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing to be seen to; `quote` are the words of which a person may say that they are as they should be."""

    check: str
    told: Message
    spot: Spot
    gravity: Gravity = Gravity.ADVISE
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the article does not say itself: the longest headline by channel, and what proofreading found.

    `errors` are the findings that stand, `figures` those about a figure of the headline that the text does not have.
    """

    limits: Mapping[str, int] = field(default_factory=dict)
    errors: Sequence[Spot] = ()
    figures: Sequence[Spot] = ()


Found = Iterator[tuple[Message, Spot]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check; `handed_in` says how grave it is for a step that approves nothing, `approved` for one that does.

    One that `needs_facts` finds nothing in the article alone; one that judges `by_words` may be wrong about them.
    """

    title: Message
    find: Callable[[Content, Facts], Found]
    handed_in: Gravity = Gravity.ADVISE
    approved: Gravity = Gravity.ADVISE
    needs_facts: bool = False
    by_words: bool = False


@dataclass(frozen=True, slots=True)
class Demand:
    """How grave a check is in this newsroom; an empty step or section is any."""

    check: str
    gravity: Gravity
    step: str = ""
    section: str = ""


SETTLED: Final = "checklist."
"""Stands before the name of a check in the decisions about an article."""


def obstacles(
    content: Content,
    step: str,
    transition: Transition,
    demands: Iterable[Demand] = (),
    facts: Facts | None = None,
    settled: Collection[tuple[str, str]] = (),
) -> list[Obstacle]:
    """Return all that is to be seen to before a step, what blocks it first; one that asks for no text has none.

    `settled` are checks and words of which somebody has said that they are as they should be.
    """
    if not transition.text_owed:
        return []
    asked, known = tuple(demands), facts or Facts()
    found = [
        Obstacle(name, told, spot, gravity, quote)
        for name, check in CHECKS.items()
        if (gravity := gravity_of(name, step, transition, content.section, asked)) is not Gravity.OFF
        for told, spot in check.find(content, known)
        if (name, quote := _quote(content, spot) if check.by_words else "") not in settled
    ]
    if facts is None:
        found += _unknown(content, step, transition, asked)
    return sorted(found, key=lambda obstacle: obstacle.gravity is not Gravity.BLOCK)


def _quote(content: Content, spot: Spot) -> str:
    text = content.body.blocks[spot.block].text if spot.field is Field.BODY else str(getattr(content, spot.field))
    return " ".join((spot.span.of(text) if spot.span else text).split())


def _unknown(content: Content, step: str, transition: Transition, demands: Sequence[Demand]) -> Iterator[Obstacle]:
    """Yield the checks that block a step and could not be made: what was not looked at is not in order."""
    told = QT_TRANSLATE_NOOP("checklist", "Не проверено: «{check}». Откройте материал и сделайте шаг оттуда.")
    for name, check in CHECKS.items():
        if check.needs_facts and gravity_of(name, step, transition, content.section, demands) is Gravity.BLOCK:
            yield Obstacle(name, told.with_values(check=check.title), Spot(Field.BODY), Gravity.BLOCK)


def gravity_of(check: str, step: str, transition: Transition, section: str, demands: Iterable[Demand]) -> Gravity:
    """Return how grave a check is for a step in a section."""
    usual = CHECKS[check].approved if transition.approves else CHECKS[check].handed_in
    fitting = (
        demand.gravity
        for demand in demands
        if demand.check == check
        and demand.step in ("", step)
        and (not demand.section or key(demand.section) == key(section))
    )
    return [usual, *fitting][-1]


def _headline(content: Content, _: Facts) -> Found:
    if not content.headline.strip():
        yield QT_TRANSLATE_NOOP("checklist", "Нет заголовка."), Spot(Field.HEADLINE)


def _limit(content: Content, facts: Facts) -> Found:
    length = len(content.headline)
    for channel, most in facts.limits.items():
        if most and length > most:
            told = QT_TRANSLATE_NOOP("checklist", "Заголовок длиннее, чем берёт {channel}: {length} знаков из {most}.")
            yield told.with_values(channel=channel, length=length, most=most), Spot(Field.HEADLINE)


def _section(content: Content, _: Facts) -> Found:
    if not content.section:
        yield QT_TRANSLATE_NOOP("checklist", "Нет рубрики."), Spot(Field.SECTION)


def _tags(content: Content, _: Facts) -> Found:
    if not content.tags:
        yield QT_TRANSLATE_NOOP("checklist", "Нет ни одного тега."), Spot(Field.TAGS)


def _errors(_: Content, facts: Facts) -> Found:
    if facts.errors:
        told = QT_TRANSLATE_NOOP("checklist", "Не разобраны ошибки, найденные проверкой: {count}.")
        yield told.with_values(count=len(facts.errors)), facts.errors[0]


def _comments(content: Content, _: Facts) -> Found:
    if still_open := [thread for thread in content.threads if not thread.resolved]:
        told = QT_TRANSLATE_NOOP("checklist", "Не решены примечания: {count}.")
        yield told.with_values(count=len(still_open)), Spot(Field.COMMENTS)


def _suggestions(content: Content, _: Facts) -> Found:
    if count := len(content.undecided):
        told = QT_TRANSLATE_NOOP("checklist", "Не приняты и не отклонены правки: {count}.")
        spots = (
            *(Spot(Field(each.about)) for each in content.proposals),
            *(
                Spot(Field.BODY, number)
                for number, block in enumerate(content.body.blocks)
                if any(mark.kind.is_suggestion for mark in block.marks)
            ),
        )
        yield told.with_values(count=count), spots[0]


def _pictures(content: Content, _: Facts) -> Found:
    for number, block in enumerate(content.body.blocks):
        if block.kind is not BlockKind.PICTURE or block.picture is None:
            continue
        said = ((block.text, _CAPTION), (block.picture.credit, _CREDIT), (block.picture.alternative, _ALTERNATIVE))
        yield from ((told, Spot(Field.BODY, number)) for words, told in said if not words.strip())


_CAPTION = QT_TRANSLATE_NOOP("checklist", "У картинки нет подписи.")
_CREDIT = QT_TRANSLATE_NOOP("checklist", "У картинки не назван автор или источник.")
_ALTERNATIVE = QT_TRANSLATE_NOOP("checklist", "У картинки нет описания для тех, кто её не видит.")


def _placeholders(content: Content, _: Facts) -> Found:
    from editor_app.workflow.unfinished import placeholders  # late: expressions that take long to compile

    told = QT_TRANSLATE_NOOP("checklist", "Осталась заготовка: «{words}».")
    for spot, text in _texts(content):
        for span in placeholders(text):
            yield told.with_values(words=span.of(text)), Spot(spot.field, spot.block, span)


def _quotations(content: Content, _: Facts) -> Found:
    from editor_app.workflow.unattributed import speechless

    told = QT_TRANSLATE_NOOP("checklist", "Непонятно, чьи слова: «{words}».")
    blocks = content.body.blocks
    for number, span in speechless([block.text for block in blocks]):
        words = " ".join(span.of(blocks[number].text).strip('«»„“”"').split()[:_SHOWN])
        yield told.with_values(words=f"{words}…"), Spot(Field.BODY, number, span)


def _figures(content: Content, facts: Facts) -> Found:
    told = QT_TRANSLATE_NOOP("checklist", "Числа из заголовка нет в тексте: «{words}».")
    for spot in facts.figures:
        yield told.with_values(words=spot.span.of(content.headline) if spot.span else content.headline), spot


def _texts(content: Content) -> Iterator[tuple[Spot, str]]:
    yield Spot(Field.HEADLINE), content.headline
    yield Spot(Field.DECK), content.deck
    yield Spot(Field.LEAD), content.lead
    for number, block in enumerate(content.body.blocks):
        if block.kind is not BlockKind.NOTE:  # a note to the editor stays in the house
            yield Spot(Field.BODY, number), block.text


_SHOWN = 5
"""Words of a quotation that are shown."""

CHECKS: Mapping[str, Check] = {
    "headline": Check(QT_TRANSLATE_NOOP("checklist", "Заголовок"), _headline, Gravity.BLOCK, Gravity.BLOCK),
    "suggestions": Check(QT_TRANSLATE_NOOP("checklist", "Правки"), _suggestions, Gravity.OFF, Gravity.BLOCK),
    "placeholders": Check(
        QT_TRANSLATE_NOOP("checklist", "Заготовки"), _placeholders, approved=Gravity.BLOCK, by_words=True
    ),
    "errors": Check(QT_TRANSLATE_NOOP("checklist", "Ошибки"), _errors, needs_facts=True),
    "comments": Check(QT_TRANSLATE_NOOP("checklist", "Примечания"), _comments, handed_in=Gravity.OFF),
    "section": Check(QT_TRANSLATE_NOOP("checklist", "Рубрика"), _section),
    "tags": Check(QT_TRANSLATE_NOOP("checklist", "Теги"), _tags),
    "limit": Check(QT_TRANSLATE_NOOP("checklist", "Длина заголовка"), _limit, needs_facts=True),
    "pictures": Check(QT_TRANSLATE_NOOP("checklist", "Подписи к картинкам"), _pictures),
    "quotations": Check(QT_TRANSLATE_NOOP("checklist", "Чьи слова в кавычках"), _quotations, by_words=True),
    "figures": Check(QT_TRANSLATE_NOOP("checklist", "Числа заголовка в тексте"), _figures, needs_facts=True),
}
"""Every check by its name on disk, in the order that obstacles are listed."""
