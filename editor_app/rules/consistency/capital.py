"""Astana was called Nur-Sultan from 23 March 2019 to 16 September 2022: news of other days has the other name."""

import re
from collections.abc import Iterator
from datetime import date

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_FIRST_DAY = date(2019, 3, 23)
_LAST_DAY = date(2022, 9, 16)
_NAME = re.compile(r"(?<![\w-])Нур-Султан(?P<ending>а|у|ом|е)?(?![\w-])")
_ENDINGS = {None: "а", "а": "ы", "у": "е", "ом": "ой", "е": "е"}
_OF_THE_PAST = re.compile(
    r"переимен|назыв|бывш|прежн|тогда|ранее|в то время|(?:20(?:19|2[0-2]))\b|(?:Астан\w+) в Нур|истори", re.IGNORECASE
)
_QUOTED = re.compile(r"«[^«»]*»|\"[^\"]*\"")


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    if article.written is None or _FIRST_DAY <= article.written <= _LAST_DAY:
        return
    for part in article.parts:
        text = part.passage.text
        quoted = [Span(*match.span()) for match in _QUOTED.finditer(text)]
        for match in _NAME.finditer(text):
            span = Span(*match.span())
            sentence = next((each for each in part.passage.sentences if each.holds(span)), span)
            if not _OF_THE_PAST.search(sentence.of(text)) and not any(each.holds(span) for each in quoted):
                yield part, Match(span, (f"Астан{_ENDINGS[match['ending']]}",))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Название столицы по дате материала"),
    message=QT_TRANSLATE_NOOP("rules", "В день материала столица называлась Астаной."),
    kind=Kind.FACTS,
    severity=Severity.WARNING,
    check_article=_check,
    examples=(
        bad("Самолет вылетел из {Нур-Султана} утром.", "Астаны", written=date(2024, 4, 15)),
        bad("Форум открылся в {Нур-Султане}.", "Астане", written=date(2018, 6, 1)),
        good("Форум открылся в Нур-Султане.", written=date(2021, 6, 1)),
        good("Форум открылся в Нур-Султане."),
        good("В 2021 году дом построили в Нур-Султане.", written=date(2024, 4, 15)),
        good("Город переименовали из Нур-Султана в Астану.", written=date(2022, 9, 18)),
        good("Клуб «Нур-Султан» выиграл.", written=date(2024, 4, 15)),
    ),
    authority="Указы Президента Казахстана от 23 марта 2019 года и от 17 сентября 2022 года",
)
