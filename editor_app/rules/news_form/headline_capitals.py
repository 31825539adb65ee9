"""A headline in capitals, or with words of it in capitals that are no abbreviations."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.alphabet import is_cyrillic
from editor_app.text.span import Span

_SHORTEST = 5
"""Letters; shorter words in capitals are likely abbreviations."""


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is None:
        return
    passage = article.headline.passage
    shouted = [
        word
        for word in passage.words
        if len(word.text) >= _SHORTEST
        and word.text.isupper()
        and is_cyrillic(word.text)
        and passage.language.analyzer.knows(word.text)
        and not any(reading.has("Abbr") for reading in passage.language.analyzer.readings(word.text))
    ]
    if shouted:
        yield article.headline, Match(Span(shouted[0].start, shouted[-1].end))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Заголовок прописными"),
    message=QT_TRANSLATE_NOOP("rules", "Слова в заголовке пишут строчными: прописные кричат."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("{СРОЧНО: ПОТОП} в Алматы", roles=HEADED),
        bad("Врачи {НАСТОЯТЕЛЬНО} просят пить воду", roles=HEADED),
        good("Срочно: потоп в Алматы", roles=HEADED),
        good("ЕНПФ и ЮНЕСКО подписали соглашение", roles=HEADED),
        good("СРОЧНО: ПОТОП в Алматы."),
    ),
    authority="Оформление новостных заголовков",
)
