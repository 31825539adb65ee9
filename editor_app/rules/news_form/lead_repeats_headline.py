"""A lead whose first sentence is the headline again and tells the reader nothing more."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import PartRole
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_WITH_LEAD = (PartRole.HEADLINE, PartRole.LEAD)
_MOST = 0.8
"""Share of the words of the sentence that the headline may have too."""

_FEWEST = 4
"""Words of a sentence; shorter ones are no lead."""


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is None or article.opening is None:
        return
    passage = article.opening.passage
    first = passage.sentences[0]
    told = _lemmas(passage, first)
    known = _lemmas(article.headline.passage, Span(0, len(article.headline.passage.text)))
    if len(told) >= _FEWEST and len(told & known) > _MOST * len(told):
        yield article.opening, Match(first)


def _lemmas(passage: Passage, within: Span) -> set[str]:
    """Return the words that mean something, each by its likeliest dictionary form."""
    words = [word.text for word in passage.words if within.holds(word.span) and len(word.text) > 2]
    return {passage.language.analyzer.lemmas(word)[0] for word in words}


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Лид повторяет заголовок"),
    message=QT_TRANSLATE_NOOP("rules", "Лид повторяет заголовок: скажите в нём новое."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad(
            "В Павлодаре открыли мост через Иртыш\n{В Павлодаре открыли мост через Иртыш.} Строили его год.",
            roles=_WITH_LEAD,
        ),
        bad(
            "Врачи Алматы просят пить больше воды\n{Пить больше воды просят врачи Алматы.}",
            roles=_WITH_LEAD,
        ),
        good(
            "В Павлодаре открыли мост через Иртыш\nНовый мост в Павлодаре строили год. Его открыли утром.",
            roles=_WITH_LEAD,
        ),
        good("В Павлодаре открыли мост через Иртыш\nВ Павлодаре открыли мост через Иртыш."),
    ),
    authority="«Интерфакс. Технология новостей»",
)
