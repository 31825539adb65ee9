"""A date that does not exist, or that is another day of the week than the text says."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.casing import like
from editor_app.text.span import Span

_MONTH = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_WEEKDAY = "понедельник|вторник|среду?|среда|четверг|пятниц[ау]|суббот[ау]|воскресенье"
_DATE = re.compile(
    rf"(?<!\w)(?:(?P<weekday>{_WEEKDAY}),? )?(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?: "
    r"(?P<year>(?:19|20)\d\d)(?: года?| ?г\.)?)?"
    rf"(?: \((?P<bracketed>{_WEEKDAY})\))?"
)
_MONTHS = {month: number for number, month in enumerate(_MONTH.split("|"), start=1)}
_NOMINATIVE = ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье")
_ACCUSATIVE = ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье")
_LEAP_YEAR = 2000
_NO_SUCH_DAY = QT_TRANSLATE_NOOP("rules", "Такого дня в этом месяце нет.")


def _check(passage: Passage) -> Iterator[Match]:
    for match in _DATE.finditer(passage.folded):
        day, month = int(match["day"]), _MONTHS[match["month"]]
        year = int(match["year"]) if match["year"] else None
        if not 1 <= day <= monthrange(year or _LEAP_YEAR, month)[1]:
            yield Match(Span(*match.span("day")), message=_NO_SUCH_DAY)
            continue
        group = "weekday" if match["weekday"] else "bracketed"
        if year and match[group]:
            forms = _NOMINATIVE if match[group] in _NOMINATIVE else _ACCUSATIVE
            right = forms[date(year, month, day).weekday()]
            if right != match[group]:
                span = Span(*match.span(group))
                yield Match(span, (like(span.of(passage.text), right),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дата и день недели"),
    message=QT_TRANSLATE_NOOP("rules", "Эта дата приходится на другой день недели."),
    kind=Kind.FACTS,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Школа откроется в {среду}, 15 апреля 2022 года.", "пятницу"),
        bad("Съезд пройдет 15 апреля 2022 года ({вторник}).", "пятница"),
        bad("Отчет сдадут {31} апреля."),
        bad("Он родился {29} февраля 2023 года."),
        good("Школа откроется в пятницу, 15 апреля 2022 года."),
        good("Школа откроется в среду, 15 апреля."),
        good("Он родился 29 февраля."),
    ),
    authority="Григорианский календарь",
)
