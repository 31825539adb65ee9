"""The title of a book, a film or a newspaper begins with a capital: «роман «Отцы и дети»»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_TITLE = re.compile(
    r"(?<![\w-])(?i:роман|повест|поэм|пьес|комеди|трагеди|фильм|сериал|мультфильм|спектакл|опер|балет|журнал|газет)"
    r"[авеийояыуюмхь]{0,3} [«\"„](?P<first>[а-яё]+)"
)


def _check(passage: Passage) -> Iterator[Match]:
    for match in _TITLE.finditer(passage.text):
        first = match["first"]
        yield Match(Span(*match.span("first")), (first[0].upper() + first[1:],))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Название произведения с прописной"),
    message=QT_TRANSLATE_NOOP("rules", "Первое слово названия книги, фильма, газеты пишется с прописной."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("В романе «{отцы} и дети» спорят два поколения.", "Отцы"),
        bad("На сцене идет опера «{абай}».", "Абай"),
        good("В романе «Отцы и дети» спорят два поколения."),
        good("Оператор «сотовой» связи и газетный «король» спорят."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник, § 195",
)
