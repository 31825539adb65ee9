"""A figure of the headline of which the text says another: «сгорели 30 домов» over «сгорели 20 домов»."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.figures import is_told
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.rule import ArticleRule, Match, bad, good

_MESSAGE = QT_TRANSLATE_NOOP("rules", "В тексте другое число: {other}.")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.headline is None:
        return
    told = [(part, figure) for part in article.text for figure in part.figures]
    every = [figure for part in article.text for figure in part.told]
    for figure in article.headline.figures:
        counted = [(part, each) for part, each in told if each.unit == figure.unit]
        same_thing = figure.unit and figure.in_digits and len({each.value for _, each in counted}) == 1
        if same_thing and not is_told(figure, every):
            part, other = counted[0]
            quote = other.span.of(part.passage.text)
            yield article.headline, Match(figure.span, message=_MESSAGE.with_values(other=quote))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Число в заголовке и в тексте"),
    message=QT_TRANSLATE_NOOP("rules", "В тексте другое число."),
    kind=Kind.FACTS,
    severity=Severity.WARNING,
    check_article=_check,
    examples=(
        bad("В Алматы сгорели {30} домов\nНочью в Алматы сгорели 20 домов.", roles=HEADED),
        bad("Фонд получил {5} млн тенге\nФонду выделили 7 млн тенге.", roles=HEADED),
        good("В Алматы сгорели 30 домов\nНочью в Алматы сгорели тридцать домов.", roles=HEADED),
        good("Фонд получил 5 млн тенге\nФонду выделили 5 123 456 тенге.", roles=HEADED),
        good("Спасли более 100 человек\nСпасли 104 человека.", roles=HEADED),
        good("Сгорели 30 домов\nВ одном селе сгорели 10 домов, в другом 20 домов.", roles=HEADED),
        good("В Алматы сгорели 30 домов\nНочью в Алматы сгорели 20 домов."),
    ),
    authority="Справочник «Интерфакса»: заголовок подтвержден текстом",
)
