"""A sentence that starts with a small letter after a full stop."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_AFTER_STOP = re.compile(r"(?<![\w.-])(?P<last>[а-яё]{4,})\. (?P<first>[а-яё]+)(?![\w.])")
_ABBREVIATIONS = re.compile(
    r"млрд|трлн|долл|просп|корп|проф|акад|сокр|табл|прим|соотв|обл|разд|казах|каз|русск|экз|инст|респ"
)


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for match in _AFTER_STOP.finditer(passage.text):
        last, first = match["last"], match["first"]
        if not _ABBREVIATIONS.match(last) and analyzer.knows(last) and analyzer.knows(first):
            yield Match(Span(*match.span("first")), (first[0].upper() + first[1:],))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Предложение со строчной буквы"),
    message=QT_TRANSLATE_NOOP("rules", "После точки предложение начинается с прописной буквы."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Дорогу открыли. {поток} машин небольшой.", "Поток"),
        bad("Школа готова. {дети} пришли.", "Дети"),
        good("Дорогу открыли. Поток машин небольшой."),
        good("Собрали 20 млрд тенге и 5 тыс. тонн, дом стоит на просп. имени Абая."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
