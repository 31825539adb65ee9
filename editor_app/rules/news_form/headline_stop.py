"""A full stop at the end of a headline."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_STOP = re.compile(r"(?<=\w\w\w)[»\")]?(\.)\s*$")
_ABBREVIATED = re.compile(r"\b(?:тыс|руб|долл|коп|млн|млрд|обл|гос|чел|экз|стр)\.\s*$")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is not None:
        text = article.headline.passage.text
        stop = _STOP.search(text)
        if stop and not _ABBREVIATED.search(text):
            yield article.headline, Match(Span(*stop.span(1)), ("",))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Точка в конце заголовка"),
    message=QT_TRANSLATE_NOOP("rules", "В конце заголовка точка не ставится."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check_article=_check,
    examples=(
        bad("В Алматы открыли мост{.}\nМост открыли утром.", "", roles=HEADED),
        bad("Врачи: «Пейте больше воды»{.}", "", roles=HEADED),
        good("В Алматы открыли мост\nМост открыли утром.", roles=HEADED),
        good("Мост обошелся в 500 тыс.", roles=HEADED),
        good("Что дальше?..", roles=HEADED),
        good("В Алматы открыли мост."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова, «Справочник издателя и автора»",
)
