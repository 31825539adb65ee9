"""The same count in digits and in words: «30 лет» and «тридцать лет»."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import ArticleRule, Match, bad, good

if TYPE_CHECKING:
    from editor_app.proofreading.figures import Figure

_MESSAGE = QT_TRANSLATE_NOOP("rules", "В этом материале есть и «{other}»: пишите число одинаково.")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    written: dict[tuple[float, str], list[tuple[Part, Figure]]] = defaultdict(list)
    for part in article.text:
        for figure in part.figures:
            if figure.unit:
                written[figure.value, figure.unit].append((part, figure))
    for same in written.values():
        first, other = same[0]
        for part, figure in same:
            if figure.in_digits != other.in_digits:
                quote = other.span.of(first.passage.text)
                yield part, Match(figure.span, message=_MESSAGE.with_values(other=quote))
                break


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Число цифрами и словами"),
    message=QT_TRANSLATE_NOOP("rules", "В этом материале число написано и иначе."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("Мост служит 30 лет.\nЗа {тридцать} лет его не чинили."),
        bad("Пришли двадцать человек. Из них говорили {20} человек."),
        good("Мост служит 30 лет.\nЗа 30 лет его не чинили."),
        good("Мост служит 30 лет.\nТридцать человек его чинят."),
    ),
    authority="Единое написание чисел в материале",
    optional=True,
)
