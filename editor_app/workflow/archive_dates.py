"""Days as people write them in a question: «05.10.2026», «5 октября», «октябрь 2026», «2026», «вчера»."""

import re
from datetime import date, timedelta

_MONTHS = (
    *("янв|қаң", "фев|ақп", "мар|нау", "апр|сәу", "ма[йя]|мам", "июн|мау"),
    *("июл|шіл", "авг|там", "сен|қыр", "окт|қаз", "ноя|қар", "дек|жел"),
)
"""What the names of the months begin with, in Russian and in Kazakh."""

_DAYS_AGO = {"сегодня": 0, "бүгін": 0, "today": 0, "вчера": 1, "кеше": 1, "yesterday": 1}

_FORMS = tuple(
    re.compile(rf"{form}(?!\S)", re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)",
        r"(?:(?:(?P<day>\d\d?)[./-])?(?P<month>\d\d?)[./-])?(?P<year>\d{4})",
        r"(?P<day>\d\d?)[./](?P<month>\d\d?)(?:[./](?P<short>\d\d))?",
        rf"(?:(?P<day>\d\d?)\s+)?(?P<named>(?:{'|'.join(_MONTHS)})\w*)\.?(?:\s+(?P<year>\d{{4}})(?:\s*г(?:ода|\.)?)?)?",
        rf"(?P<near>{'|'.join(_DAYS_AGO)})",
    )
)


def days(text: str, at: int, today: date | None) -> tuple[date, date, int] | None:
    """Read the date at a place: its first day, its last day, and where it ends; None where there is none.

    «Вчера» and «5 октября» are dates where it is known what day is `today`: the last one of that name.
    """
    found = next(filter(None, (form.match(text, at) for form in _FORMS)), None)
    if found is None:
        return None
    said = found.groupdict()
    try:
        first, last = _near(said["near"], today) if said.get("near") else _named(said, today)
    except ValueError:
        return None
    return first, last, found.end()


def _near(word: str, today: date | None) -> tuple[date, date]:
    day = _known(today) - timedelta(days=_DAYS_AGO[word.lower()])
    return day, day


def _named(said: dict[str, str | None], today: date | None) -> tuple[date, date]:
    named, day = said.get("named"), int(said.get("day") or 0)
    month = int(said.get("month") or 0)
    if named:
        month = next(number for number, form in enumerate(_MONTHS, 1) if re.match(form, named, re.IGNORECASE))
    if year := said.get("year") or (said.get("short") and f"20{said['short']}"):
        return _span(int(year), month, day)
    now = _known(today)
    span = _span(now.year, month, day)
    return span if span[0] <= now else _span(now.year - 1, month, day)


def _span(year: int, month: int, day: int) -> tuple[date, date]:
    """Return the first and the last day of a day, a month or a year; 0 is none."""
    first = date(year, month or 1, day or 1)
    if day:
        return first, first
    following = date(year + 1, 1, 1) if month in (0, 12) else date(year, month + 1, 1)
    return first, following - timedelta(days=1)


def _known(today: date | None) -> date:
    if today is None:
        raise ValueError("it is not known what day it is")
    return today
