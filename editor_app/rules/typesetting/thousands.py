"""The groups of a long number stay together; a house may have every number from 10 000 on cut so."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_GROUPED = re.compile(r"(?<![\d-])(?<!\d[ \u00a0\u202f])(?<!№[ \u00a0])[1-9]\d{0,2}(?: \d{3})+(?![ \u00a0]?[\d-])")
_COUNTED = r"тенге|рубл|доллар|евро|человек|тонн|метр|километр|гектар|голов|экземпляр|жител|раз\b|штук|км\b|кг\b|₸|га\b"
_LONG = re.compile(rf"(?<![\w.,/№-])(?<!№[ \u00a0])[1-9]\d{{4,8}}(?=(?:,\d+)?[ \u00a0](?:{_COUNTED}))")
_PLACE = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")


def _check(passage: Passage) -> Iterator[Match]:
    for match in _GROUPED.finditer(passage.text):
        for place in range(*match.span()):
            if passage.text[place] == " ":
                yield Match(Span(place, place + 1), ("\u00a0",))
    if passage.house.thousands == "grouped":
        for match in _LONG.finditer(passage.text):
            for gap in _PLACE.finditer(match[0]):
                yield Match(Span(match.start() + gap.start(), match.start() + gap.start()), ("\u00a0",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Группы цифр"),
    message=QT_TRANSLATE_NOOP("rules", "Группы цифр в числе отделяются неразрывным пробелом."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Собрали 12{ }500 тенге.", "\u00a0"),
        bad("Собрали 12{}500 тенге.", "\u00a0", House(thousands="grouped")),
        good("Собрали 12\u00a0500 тенге."),
        good("ИИН 850101300123, телефон 87011234567, указ 12500."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
