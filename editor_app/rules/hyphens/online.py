"""«онлайн-» and «офлайн-» with a noun take a hyphen: «в онлайн-формате». The adverb stands apart: «смотреть онлайн»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_NOUNS = (
    "формат|режим|трансляц|конференц|встреч|обучен|урок|курс|магазин|сервис|платформ|торгов|продаж|касс|банкинг|игр|"
    "опрос|голосован|заседан|совещан|форум|мероприят|семинар|лекц|занят|покупк|заказ|консультац|регистрац|кинотеатр|"
    "казино|издан|тест|экзамен|чат|версия|версии|доступ|приемн|школ|кредит|заявк|заявлен|оплат|сообществ|пространств|"
    "мошен|аукцион|площадк|портал|ресурс|табло|калькулятор|шопинг|бронирован|репортаж|эфир|образован|запис|услуг"
)
_COMPOUND = re.compile(
    rf"(?<![\w-])(?P<first>(?:он|офф?)лайн)(?P<gap>[ \u00a0]+|[ \u00a0]+-[ \u00a0]*|-[ \u00a0]+)"
    rf"(?P<second>(?:{_NOUNS})\w*)(?![\w-])"
)
_BEFORE = re.compile(r"([\w-]+) +$")
_ACTION = re.compile(
    r"\w+(?:ть|ться|ти|тись|чь|л|ла|ло|ли|лся|лась|лось|лись|ет|ут|ют|ит|ат|ят|ется|утся|ются|ится|ятся|но)$"
)


def _check(passage: Passage) -> Iterator[Match]:
    for match in _COMPOUND.finditer(passage.folded):
        before = _BEFORE.search(passage.folded[: match.start()])
        if before and _ACTION.match(before[1]) and "-" not in match["gap"]:
            continue  # «смотреть онлайн трансляцию»: an adverb of the verb
        span = Span(*match.span())
        first, second = (Span(*match.span(part)).of(passage.text) for part in ("first", "second"))
        yield Match(span, (f"{first}-{second}",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис после «онлайн» и «офлайн»"),
    message=QT_TRANSLATE_NOOP("rules", "Первая часть «онлайн» присоединяется к существительному дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Совет прошел в {онлайн формате}.", "онлайн-формате"),
        bad("{Онлайн трансляция} начнется в полдень.", "Онлайн-трансляция"),
        good("Совет прошел в онлайн-формате."),
        good("Жители смогут смотреть онлайн трансляцию матча."),
        good("Заявку подают онлайн."),
    ),
    authority="Орфографический словарь; справочная служба gramota.ru",
    unasked=Unasked.FIX,
)
