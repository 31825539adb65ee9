"""The author's words after a quotation: a comma before the dash, a small letter after it."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.proofreading.speech import SAID
from editor_app.text.span import Span

_AFTER_QUOTATION = re.compile(rf"(?<=[а-яё\d])(?P<end>[»\"])(?P<comma>,?) [—–-] (?P<verb>{SAID})\b", re.IGNORECASE)


def _check(passage: Passage) -> Iterator[Match]:
    for match in _AFTER_QUOTATION.finditer(passage.text):
        if not match["comma"]:
            yield Match(Span(*match.span("end")), (match["end"] + ",",))
        verb = match["verb"]
        if verb[0].isupper():
            yield Match(Span(*match.span("verb")), (verb.lower(),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Слова автора после цитаты"),
    message=QT_TRANSLATE_NOOP("rules", "Между цитатой и словами автора — запятая и тире; слова автора — со строчной."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("«Работы завершены{»} — сообщил подрядчик.", "»,"),
        bad("«Работы завершены», — {Сообщил} подрядчик.", "сообщил"),
        good("«Работы завершены», — сообщил подрядчик."),
        good("«Работы завершены!» — сообщил подрядчик."),
        good("«Работы завершены» — так говорили вчера."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник, § 134",
)
