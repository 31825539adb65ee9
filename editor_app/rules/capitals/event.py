"""«Форум», «саммит», «съезд» as common nouns have a small letter; a capital belongs to the first word of a name."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_EVENT = re.compile(
    r"(?P<before>[«\w-]+) "
    r"(?P<event>(?:Форум|Саммит|Съезд|Фестивал|Семинар|Совещани|Конференци|Мероприяти)[а-яё]{0,4})"
    r"(?= [а-яё]|[.,;:!?]|$)(?![.,]? «)"
)
_OPENING = re.compile(r"на|в|о|об|к|с|после|перед|для|до|и|[а-я]*(?:ый|ий|ой|ие|ые|ьи)")


def _check(passage: Passage) -> Iterator[Match]:
    starts = {sentence.start for sentence in passage.sentences}
    for match in _EVENT.finditer(passage.text):
        before = match["before"]
        opens = match.start() in starts and _OPENING.fullmatch(before.lower())
        if before[0].islower() or opens:
            span = Span(*match.span("event"))
            word = span.of(passage.text)
            yield Match(span, (word[0].lower() + word[1:],))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Форум, саммит, съезд — со строчной"),
    message=QT_TRANSLATE_NOOP("rules", "В названии мероприятия с прописной пишется только первое слово."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("На {Форуме} выступили врачи.", "форуме"),
        bad("Нынешний {Саммит} начнется в мае.", "саммит"),
        bad("Гости прошлого {Съезда} приехали.", "съезда"),
        good("На форуме выступили врачи."),
        good("Всемирный экономический форум и Астанинский Форум прошли."),
        good("Газета «Форум» вышла."),
        good("Форум открылся."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
