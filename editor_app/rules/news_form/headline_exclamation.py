"""More exclamation marks in a headline than one."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_SEVERAL = re.compile(r"!(?:.*!)+")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is not None and (several := _SEVERAL.search(article.headline.passage.text)):
        yield article.headline, Match(Span(*several.span()))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Восклицательные знаки в заголовке"),
    message=QT_TRANSLATE_NOOP("rules", "В заголовке новости хватит и одного восклицательного знака."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("Мост открыли{!!!}", roles=HEADED),
        bad("Ура{! Мост открыли!}", roles=HEADED),
        good("Мост открыли!", roles=HEADED),
        good("Ура! Мост открыли!"),
    ),
    authority="Оформление новостных заголовков",
)
