"""A month and a weekday in a date are written small: «25 мая, понедельник»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_WEEKDAYS = "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
_DATE = re.compile(rf"\d[ \u00a0](?P<month>{_MONTHS}),[ \u00a0](?P<weekday>{_WEEKDAYS})(?!\w)", re.IGNORECASE)


def _check(passage: Passage) -> Iterator[Match]:
    for match in _DATE.finditer(passage.text):
        for part in ("month", "weekday"):
            first = match[part][0]
            if first.isupper():
                yield Match(Span(match.start(part), match.start(part) + 1), (first.lower(),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Месяц и день недели"),
    message=QT_TRANSLATE_NOOP("rules", "Названия месяцев и дней недели пишутся со строчной."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Встреча 25 мая, {П}онедельник.", "п"),
        bad("Встреча 25 {М}ая, понедельник.", "м"),
        good("Встреча 25 мая, понедельник."),
        good("Праздник 1 Мая отметят завтра."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
