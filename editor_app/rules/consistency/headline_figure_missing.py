"""A figure of the headline that the text does not have at all: «14 школ», «две трети», «вдвое»."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.figures import is_told
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.ratios import is_among
from editor_app.proofreading.rule import ArticleRule, Match, bad, good


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    headline = article.headline
    if headline is None or not article.text:
        return
    told = [figure for part in article.text for figure in part.told]
    reckoned = [ratio for part in article.text for ratio in part.ratios]
    digits = [figure for figure in headline.figures if figure.in_digits]
    for portion in headline.portions:
        own = [figure for figure in digits if portion.span.holds(figure.span)]
        is_said = bool(own) and all(is_told(figure, told) for figure in own)
        if (own or portion.is_claim) and not is_said and not is_among(portion, reckoned):
            yield headline, Match(portion.span)
    for figure in digits:
        is_part = any(portion.span.holds(figure.span) for portion in headline.portions)
        if figure.unit != "год" and not is_part and not is_told(figure, told):
            yield headline, Match(figure.span)


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
        good("Мост закроют 25 апреля\nДвижение по мосту остановят 25.04.2026 утром.", roles=HEADED),
        good("Без воды остались 50% жителей\nНасос сломался, и воды нет у половины жителей.", roles=HEADED),
        good("Цены на хлеб выросли в 2 раза\nЗа год хлеб в городе подорожал вдвое.", roles=HEADED),
        bad("Мост закроют {25} апреля\nДвижение по мосту остановят 24.04.2026 утром.", roles=HEADED),
        bad("{Две трети} домов остались без воды\nВ городе авария на насосной станции.", roles=HEADED),
        bad("Цены на хлеб выросли {вдвое}\nХлеб в городе подорожал с 200 до 260 тенге.", roles=HEADED),
        good("Треть домов без воды\nВоды нет в каждом третьем доме.", roles=HEADED),
        good("Треть домов без воды\nБез воды остались 33% домов.", roles=HEADED),
        good("Каждый пятый школьник болеет\nБолеют 20% школьников.", roles=HEADED),
        good("Экспорт вырос в полтора раза\nЗа год экспорт увеличился на 48%.", roles=HEADED),
        good("Половина пути пройдена\nДорогу сдадут осенью.", roles=HEADED),
        good("Город получит 250 автобусов\nВсего закупят двести пятьдесят машин.", roles=HEADED),
    ),
    authority="Справочник «Интерфакса»: заголовок подтвержден текстом",
)
