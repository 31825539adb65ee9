"""A figure of the headline that the text does not have at all."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.figures import is_told
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is None or not article.text:
        return
    told = [figure for part in article.text for figure in part.figures]
    for figure in article.headline.figures:
        if figure.in_digits and figure.unit != "год" and not is_told(figure, told):
            yield article.headline, Match(figure.span)


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Числа из заголовка нет в тексте"),
    message=QT_TRANSLATE_NOOP("rules", "Этого числа нет в тексте."),
    kind=Kind.FACTS,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("В Алматы построят {14} школ\nНовые школы построят в городе за год.", roles=HEADED),
        bad("Город получит {250} автобусов\nАвтобусы выйдут на линии осенью.", roles=HEADED),
        good("В Алматы построят 14 школ\nДевять школ построят в этом году, пять в следующем.", roles=HEADED),
        good("Город получит 250 автобусов\nВсего закупят двести пятьдесят машин.", roles=HEADED),
    ),
    authority="Справочник «Интерфакса»: заголовок подтвержден текстом",
)
