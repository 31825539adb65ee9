"""News that does not say in its opening how the newsroom knows."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.proofreading.speech import SAID
from editor_app.text.span import Span

_WITHIN = 500
"""Characters under the headline within which the source is named."""

_SHORTEST = 300
"""Characters of a text that is news already and no note of a line or two."""

_SOURCE = re.compile(
    rf"\b{SAID}\b|переда[её]т|передают|переда(?:л|ли|ла)\b|со?\s+ссылкой|ссыла[яею]|по (?:данным|информации|словам|"
    r"мнению|сообщени|сведениям|версии|оценк)|согласно|источник|пресс-|сайт|пишет|публик|известно|известил|объяв|заяви|"
    r"опубликова|прокомментир|сообщ|рассказа|пояснил|прогноз|предупре|корреспондент|интервью|брифинг|"
    r"telegram|instagram|facebook|youtube|tiktok|\.kz\b|\.ru\b|\.com\b|агентств|газет|издани"
)


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is None or article.opening is None:
        return
    text = "\n".join(part.passage.folded for part in article.text)
    if len(text) >= _SHORTEST and not _SOURCE.search(text[:_WITHIN]):
        first = article.opening.passage.words[:1]
        if first:
            yield article.opening, Match(Span(*first[0].span))


_BRIDGE = (
    "Мост через реку открыли утром. На открытие пришли сотни жителей обоих берегов, школьники пели и плясали. Строили "
    "его больше года, и все это время люди ездили в город кругом, через соседний район. Теперь дорога займет десять "
    "минут. По мосту проведут и тротуар, и полосу для велосипедов, а к осени здесь посадят деревья и поставят скамейки."
)

RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Источник новости не назван"),
    message=QT_TRANSLATE_NOOP("rules", "В начале новости не сказано, откуда она известна."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad(f"В Павлодаре открыли мост\n{{Мост}}{_BRIDGE[4:]}", roles=HEADED),
        bad(f"Школьники пели на мосту\n{{Новый}} мост открыт.\n{_BRIDGE}", roles=HEADED),
        good(f"В Павлодаре открыли мост\nОб этом сообщил акимат города.\n{_BRIDGE}", roles=HEADED),
        good("В Павлодаре открыли мост\nМост через реку открыли утром.", roles=HEADED),
        good(_BRIDGE),
    ),
    authority="«Интерфакс. Технология новостей»: что, где, когда и откуда известно",
)
