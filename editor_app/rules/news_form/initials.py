"""A person who is introduced with an initial in place of the first name."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.names import stem
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_PERSON = re.compile(
    r"(?<!\w)[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s?)?(?P<surname>[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі-]{2,})"
)
_PLACE = re.compile(r"(?:имени|им\.|улиц[а-я]*|ул\.|проспект[а-я]*|пр\.|площад[а-я]*|театр[а-я]*)\s$")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    met = {name.stem for part in article.parts for name in part.names if len(name.before) > 1}
    for part in article.parts:
        for match in _PERSON.finditer(part.passage.text):
            surname = stem(match["surname"])
            if surname not in met and not _PLACE.search(part.passage.text[: match.start()]):
                met.add(surname)
                yield part, Match(Span(*match.span()))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Инициалы вместо имени"),
    message=QT_TRANSLATE_NOOP("rules", "При первом упоминании человека называют по имени."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("Мост открыл {С. Кертаев}.\nС. Кертаев поздравил жителей."),
        bad("Книгу написала {А. К. Шарманкулова}."),
        good("Мост открыл Серик Кертаев.\nС. Кертаев поздравил жителей."),
        good("Концерт прошел в театре имени М. Ауэзова."),
    ),
    authority="Практика новостных редакций",
    optional=True,
)
