"""A verb or a conjunction with a capital in the middle of a sentence, after a comma."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_AFTER_COMMA = re.compile(r"(?<=[а-яё], )[А-ЯЁ][а-яё]+(?= [а-яё])")
_PARTS = frozenset(["VERB", "INFN", "CONJ", "PREP", "ADVB", "PRCL", "GRND"])


def _check(passage: Passage) -> Iterator[Match]:
    for match in _AFTER_COMMA.finditer(passage.text):
        readings = passage.language.analyzer.readings(match[0])
        if all(reading.known and reading.part in _PARTS for reading in readings):
            yield Match(Span(*match.span()), (match[0].lower(),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Прописная буква после запятой"),
    message=QT_TRANSLATE_NOOP("rules", "После запятой предложение продолжается со строчной буквы."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Дорогу открыли, {Сообщили} в акимате.", "сообщили"),
        bad("Школа закрыта, {Потому} что идет ремонт.", "потому"),
        good("Дорогу открыли, сообщили в акимате."),
        good("Приехали Асан, Вера и Роман."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
