"""A headline that is longer than most, from the house's limit on."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import FAR, HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_MESSAGE = QT_TRANSLATE_NOOP("rules", "Заголовок длиннее {limit} знаков.")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is not None:
        text = article.headline.passage.text.rstrip()
        limit = article.headline_limit
        if limit < len(text) <= limit + FAR:
            span = Span(text.rfind(" ", 0, limit + 1) + 1, len(text))
            yield article.headline, Match(span, message=_MESSAGE.with_values(limit=limit))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Длинный заголовок"),
    message=QT_TRANSLATE_NOOP("rules", "Заголовок длиннее, чем принято."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad(
            "В Павлодарской области открыли новый мост через Иртыш, которого жители трех {районов ждали годами}",
            roles=HEADED,
        ),
        bad(
            "Врачи рассказали жителям Алматы о том, как уберечь детей и пожилых людей от жары {и духоты}",
            roles=HEADED,
        ),
        good("В Павлодарской области открыли новый мост через Иртыш", roles=HEADED),
        good("В Павлодарской области открыли новый мост через Иртыш, которого жители трех районов ждали годами."),
    ),
    authority="«Интерфакс. Технология новостей»: 76 знаков; медиана новостных сайтов Казахстана — 62",
)
