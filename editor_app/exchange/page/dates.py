"""Reading the moment of publication out of a line of a page."""

import re
from dataclasses import dataclass
from datetime import datetime

from editor_app.text.span import Span

_MONTHS = (
    ("янв", "қаңтар", "jan"),
    ("фев", "ақпан", "feb"),
    ("мар", "наурыз", "mar"),
    ("апр", "сәуір", "apr"),
    ("ма[йя]", "мамыр", "may"),
    ("июн", "маусым", "jun"),
    ("июл", "шілде", "jul"),
    ("авг", "тамыз", "aug"),
    ("сен", "қыркүйек", "sep"),
    ("окт", "қазан", "oct"),
    ("ноя", "қараша", "nov"),
    ("дек", "желтоқсан", "dec"),
)
_MONTH = "|".join(rf"(?P<m{number}>(?:{'|'.join(names)})\w*)" for number, names in enumerate(_MONTHS, start=1))
_TIME = r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?:\s*(?:ч\.?|час\w*))?"
_DATE = rf"""
    (?:
        (?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)
      | (?P<day>\d\d?)[./](?P<month>\d\d?)[./](?P<year>(?:19|20)\d\d|\d\d)
      | (?:(?P<word_day>\d\d?)\s+|(?P<english>(?=[a-z])))(?:{_MONTH})\.?
        (?(english)\s+(?P<english_day>\d\d?))(?:\s*,)?
        \s+(?P<word_year>(?:19|20)\d\d)(?:\s*(?:года|год|г\.?|жылы?|ж\.?))?
    )
"""
_BETWEEN = r"(?:\s*[,|•·—–-]\s*|\s+(?:в|at|сағат)\s+|\s*[T]\s*|\s+)"
_ZONE = r"(?P<zone>Z|[+-]\d\d:?\d\d)?"
_MOMENT = (
    re.compile(rf"(?<![\w.]){_DATE}(?:{_BETWEEN}{_TIME}{_ZONE})?(?![\w])", re.VERBOSE | re.IGNORECASE),
    re.compile(rf"(?<![\w.]){_TIME}{_BETWEEN}{_DATE}(?![\w])", re.VERBOSE | re.IGNORECASE),
)
_RELATIVE = re.compile(
    r"^(?:(?:сегодня|вчера|позавчера|бүгін|кеше|today|yesterday)\b[\s,в]*(?:\d\d?[:.]\d\d)?"
    r"|(?:\d+|час|минуту|день)\s*(?:минут\w*|час\w*|дн\w+|день|дня)?\s+назад|только что)$",
    re.IGNORECASE,
)
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date found in a line; its moment has a zone only when one was written, a bare date stands for midnight."""

    moment: datetime
    span: Span


def stamp(line: str) -> Stamp | None:
    """Return the first date in a line, with its time when one stands beside it; None when there is no date."""
    timed = [found for pattern in _MOMENT if (found := pattern.search(line))]
    for match in sorted(timed, key=lambda found: (found["hour"] is None, found.start())):
        when = _moment(match)
        if when is not None:
            return Stamp(when, Span(*match.span()))
    return None


def moment(text: str) -> datetime | None:
    """Return the moment that a field of metadata names: in ISO 8601, else as a page writes it; None for none."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        found = stamp(text)
        return found.moment if found is not None else None


def is_relative(line: str) -> bool:
    """Whether a line is a time that counts from the reader's own now («Сегодня, 14:05», «2 часа назад»)."""
    return bool(_RELATIVE.match(line.strip()))


def _moment(match: re.Match[str]) -> datetime | None:
    groups = match.groupdict()
    year = int(groups["iso_year"] or groups["year"] or groups["word_year"])
    month = groups["iso_month"] or groups["month"]
    named = next((number for number in range(1, 13) if groups[f"m{number}"]), 0)
    day = groups["iso_day"] or groups["day"] or groups["word_day"] or groups["english_day"]
    written = (
        f"{year if year > 99 else year + _CENTURY:04}-{int(month or named):02}-{int(day):02}"
        f"T{int(groups['hour'] or 0):02}:{int(groups['minute'] or 0):02}:{int(groups['second'] or 0):02}"
        f"{groups.get('zone') or ''}"
    )
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None
