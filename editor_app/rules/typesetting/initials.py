"""Initials stay with the name: «А. С. Пушкин», or «А.С. Пушкин» where the house writes so."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_BIG, _SPACE = "[А-ЯЁӘҒҚҢӨҰҮҺІ]", r"[ \u00a0\u202f]?"
_INITIALS = re.compile(rf"(?<![^\s(\[«„\"])({_BIG}\.)({_SPACE})({_BIG}\.){_SPACE}(?={_BIG}[а-яёәғқңөұүһі])")
_BETWEEN = {"spaced": "\u00a0", "tight": ""}


def _check(passage: Passage) -> Iterator[Match]:
    for match in _INITIALS.finditer(passage.text):
        first, space, second = match.groups()
        between = _BETWEEN.get(passage.house.initials, "\u00a0" if space else "")
        if match[0] != (right := f"{first}{between}{second}\u00a0"):
            yield Match(Span(*match.span()), (right,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Инициалы"),
    message=QT_TRANSLATE_NOOP("rules", "Инициалы не отрываются от фамилии."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Выступил {А.С. }Ахметов.", "А.\u00a0С.\u00a0", House(initials="spaced")),
        bad("Выступил {А. С. }Ахметов.", "А.С.\u00a0", House(initials="tight")),
        bad("Выступил {А.С. }Ахметов.", "А.С.\u00a0"),
        good("Выступил А.С.\u00a0Ахметов."),
        good("Это сообщили в РАН. Читайте дальше."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
