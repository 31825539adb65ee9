"""A range of figures, days, years, centuries or months takes the dash of the house: «1941–1945»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_DASH = r"[ \u00a0]?(?P<at>--?|[‒–—])[ \u00a0]?"
_STUCK = r"(?P<at>--?|[‒–—])"
_MONTH_STEM = "январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр"
_MONTH = rf"(?:{_MONTH_STEM})(?:ь|е|я|а|)|ма[йея]"
_WEEKDAY = "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс"
_DAYS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_COUNTED = (
    r"человек|лет\b|год(?:а|у|ом|ов)\b|дн(?:я|ей)\b|час(?:а|ов)\b|минут|секунд|недел[ьи]|месяц(?:а|ев)\b|раз\b|процент|"
    r"градус|километр|метр|тонн|тысяч|миллион|миллиард|тенге\b|рубл|доллар|тыс\.|млн\b|млрд\b|кг\b|км\b|см\b|мм\b"
)
_RANGES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\w-])(?P<since>\d{{4}}){_DASH}(?P<till>\d{{4}})(?=[ \u00a0]?г)",
        rf"(?<![\w.,:–—-])[123]?\d{_STUCK}[123]?\d[ \u00a0](?:{_DAYS})(?!\w)",
        rf"(?<![\w.,:–—-])\d?\d:[0-5]\d{_STUCK}\d?\d:[0-5]\d(?![\w:-])",
        rf"(?<!\S)(?:\d{{3}}|\d)0{_STUCK}(?:\d{{3}}|\d)0-[ех][ \u00a0](?=г\.?[ \u00a0]?г|год)",
        rf"(?-i:(?<![\w-])[IVX]+{_DASH}[IVX]+(?![\w-]))",
        rf"(?<![\w-])(?P<word>{_MONTH}){_STUCK}(?:{_MONTH})(?![\w-])",
        rf"(?<![\w-])(?P<word>{_WEEKDAY}){_STUCK}(?:{_WEEKDAY})(?![\w-])",
        rf"(?<![\w.,:–—-])\d+(?:,\d+)?{_STUCK}\d+(?:,\d+)?(?=[ \u00a0]?[%°₸]|[ \u00a0](?:{_COUNTED}))",
    )
]


def _check(passage: Passage) -> Iterator[Match]:
    mark = passage.house.range_mark
    if mark is None:
        return
    for pattern in _RANGES:
        for match in pattern.finditer(passage.text):
            if "since" in pattern.groupindex and match["since"] >= match["till"]:
                continue
            if "word" in pattern.groupindex and mark == "—":
                yield Match(Span(*match.span("at")), ("\u00a0— ",))
                continue
            dash = _with_spaces(passage.text, Span(*match.span("at")))
            if dash.of(passage.text) != mark:
                yield Match(dash, (mark,))


def _with_spaces(text: str, dash: Span) -> Span:
    """Return the dash with the spaces at its sides: a range of figures has none."""
    start, end = dash
    return Span(start - (text[start - 1] in " \u00a0"), end + (text[end] in " \u00a0"))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тире в диапазоне"),
    message=QT_TRANSLATE_NOOP("rules", "Между границами диапазона стоит тире, принятое в редакции."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Дорогу строили в 2012{-}2015\u00a0гг.", "–", House(ranges="en")),
        bad("Съезд пройдет 14{-}24 сентября.", "–", House(ranges="en")),
        bad("Погибли 10{-}15 человек.", "—", House(ranges="em")),
        bad("Сезон длится январь{-}март.", "\u00a0— ", House(ranges="em")),
        good("Съезд пройдет 14-24 сентября."),
        good("Звоните: 8-701-123-45-67, счет 2-1."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; А. Лебедев. Ководство, § 62",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
