"""A headline that asks what the reader came to learn."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_QUESTION = re.compile(r"\?(?=\W*$)")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is not None and (asks := _QUESTION.search(article.headline.passage.text)):
        yield article.headline, Match(Span(*asks.span()))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Заголовок-вопрос"),
    message=QT_TRANSLATE_NOOP("rules", "Заголовок новости отвечает, а не спрашивает."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("Когда откроют мост{?}", roles=HEADED),
        bad("«Кто за это ответит{?}»", roles=HEADED),
        good("Мост откроют в мае", roles=HEADED),
        good("Когда откроют мост?"),
    ),
    authority="«Интерфакс. Технология новостей»",
    optional=True,
)
