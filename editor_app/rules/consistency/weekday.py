"""A weekday that the date does not have in the year of the article, where the text leaves the year to the reader."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.dates import WrittenDate, dates
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import ArticleRule, Match, bad, good

_NEAR = 120
"""Days from the article's own within which a date without a year is surely meant."""


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.written is None:
        return
    for part in article.parts:
        for written in dates(part.passage):
            year = None if written.year or written.weekday is None else _year(written, article.written)
            right = written.right_weekday(part.passage, year) if year else None
            if right and written.weekday:
                yield part, Match(written.weekday, (right,))


def _year(written: WrittenDate, near: date) -> int | None:
    """Return the year in which the date lies near the article's own, None where it lies near in none."""
    for year in (near.year, near.year - 1, near.year + 1):
        if 1 <= written.day <= monthrange(year, written.month)[1]:
            distance = date(year, written.month, written.day) - near
            if abs(distance.days) <= _NEAR:
                return year
    return None


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "День недели в год материала"),
    message=QT_TRANSLATE_NOOP("rules", "В год материала эта дата приходится на другой день недели."),
    kind=Kind.FACTS,
    severity=Severity.WARNING,
    check_article=_check,
    examples=(
        bad("Школа откроется в {среду}, 19 апреля.", "пятницу", written=date(2024, 4, 15)),
        bad("Съезд пройдет 5 января ({вторник}).", "воскресенье", written=date(2024, 12, 20)),
        good("Школа откроется в пятницу, 19 апреля.", written=date(2024, 4, 15)),
        good("Школа откроется в среду, 19 апреля."),
        good("Дом построили в среду, 19 октября.", written=date(2024, 4, 15)),
    ),
    authority="Григорианский календарь",
)
