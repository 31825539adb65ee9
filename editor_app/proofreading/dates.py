"""Dates as Russian text writes them, with the day of the week where it is named."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from editor_app.proofreading.passage import Passage
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


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A day of a month; `year` is None where the text leaves it to the reader, `weekday` where it names none."""

    day: int
    month: int
    year: int | None
    day_span: Span
    weekday: Span | None

    def right_weekday(self, passage: Passage, year: int) -> str | None:
        """Return the weekday that the date has in `year` if the text names another one; in its case and capitals."""
        if self.weekday is None:
            return None
        written = self.weekday.of(passage.text)
        forms = _NOMINATIVE if written.lower() in _NOMINATIVE else _ACCUSATIVE
        right = forms[date(year, self.month, self.day).weekday()]
        return None if right == written.lower() else like(written, right)


def dates(passage: Passage) -> Iterator[WrittenDate]:
    """Yield the dates of a passage, also those that no calendar has."""
    for match in _DATE.finditer(passage.folded):
        group = "weekday" if match["weekday"] else "bracketed"
        yield WrittenDate(
            int(match["day"]),
            _MONTHS[match["month"]],
            int(match["year"]) if match["year"] else None,
            Span(*match.span("day")),
            Span(*match.span(group)) if match[group] else None,
        )
