"""A number and what it counts stay on one line: «30 лет», where the house wants it."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_COUNTED = re.compile(
    r"(?<![\w.,:/№-])(?<!№[ \u00a0])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})*|\d+,\d+) (?=[а-яё]{3,}(?![\w-]))"
)
_NO_NOUN = re.compile(r"(?:или|как|что|для|при|над|под|без|где|чем|это|был\w*)\b")


def _check(passage: Passage) -> Iterator[Match]:
    if passage.house.counted == "free":
        return
    for match in _COUNTED.finditer(passage.text):
        if not _NO_NOUN.match(passage.text, match.end()):
            yield Match(Span(match.end() - 1, match.end()), ("\u00a0",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Число и то, что оно считает"),
    message=QT_TRANSLATE_NOOP("rules", "Между числом и существительным ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Заводу исполнилось 30{ }лет.", "\u00a0"),
        bad("Пришли 12{ }человек из поселка.", "\u00a0"),
        good("Заводу исполнилось 30\u00a0лет."),
        good("В 2022 прошла перепись."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
