"""A decimal fraction governs the genitive singular: «2,5 миллиона»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.casing import like
from editor_app.text.span import Span

_COUNTED = re.compile(
    r"(?<![\w.,–—-])\d+,\d+[ \u00a0](?:(?:квадратн|кубическ|погонн)ых[ \u00a0])?(?P<noun>[а-яё]{3,})(?![\w-])",
    re.IGNORECASE,
)
_LISTED = frozenset(["класс", "курс", "квартал", "группа", "этаж", "раздел", "пункт", "статья", "часть"])
"""What is numbered as well as counted: «в 1,2 классов» may be the first and the second."""


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for match in _COUNTED.finditer(passage.text):
        noun = match["noun"]
        readings = [reading for reading in analyzer.readings(noun) if reading.known]
        plural = [reading for reading in readings if reading.part == "NOUN" and reading.number == "plur"]
        if not plural or len(plural) < len(readings) or plural[0].case != "gent" or plural[0].lemma in _LISTED:
            continue
        singular = analyzer.inflect(plural[0], {"sing", "gent"})
        if singular and singular != noun.lower():
            yield Match(Span(*match.span("noun")), (like(noun, singular),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Существительное при дробном числе"),
    message=QT_TRANSLATE_NOOP("rules", "Дробное число требует родительного падежа единственного числа."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Бюджет вырос на 2,5 {миллионов} тенге.", "миллиона"),
        bad("Рост составил 12,5 {процентов}.", "процента"),
        bad("Площадь школы 5,5 {тысяч} метров.", "тысячи"),
        bad("Дом занял 40,5 квадратных {метров}.", "метра"),
        good("Бюджет вырос на 2,5 миллиона тенге."),
        good("Бюджет вырос на 25 миллионов тенге."),
        good("Прошло 1,5 года, или 18 месяцев."),
    ),
    authority="Справочная служба gramota.ru, ответы № 300369, 289055",
)
