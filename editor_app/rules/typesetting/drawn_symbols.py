"""«(tm)», «1/2», «->» become one sign in a house that draws them."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_SIGNS = [
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"\(r\)", "®"),
        # Cyrillic «(с)» is the letter of a list as often as not.
        (r"(?:copyright )?\(с\)(?=[ \u00a0]?(?:\d{4}|(?-i:[A-ZА-ЯЁ])))", "©"),
        (r"(?:copyright )?(?<!, )(?<!; )\(c\)", "©"),
        (r"\(tm\)", "™"),
        (r"(?<![\d/])1/2(?![\d/])(?! финал)", "½"),
        (r"(?<![\d/])1/4(?![\d/])(?! финал)", "¼"),
        (r"(?<![\d/])3/4(?![\d/])", "¾"),
        (r"(?<!-)->(?!>)", "→"),
        (r"(?<!<)<-(?!-)", "←"),
        (r"!=", "≠"),
        (r"<=(?!>)", "≤"),
        (r"(?<![=<])>=", "≥"),
        (r"<=>", "⇔"),
        (r"~=", "≅"),
        (r"(?<![^\s\d])<<(?![^\s\d])", "≪"),
        (r"(?<![^\s\d])>>(?![^\s\d])", "≫"),
        (r"(?<!\+)\+-", "±"),
    )
]


def _check(passage: Passage) -> Iterator[Match]:
    if passage.house.symbols != "drawn":
        return
    for pattern, sign in _SIGNS:
        for match in pattern.finditer(passage.text):
            yield Match(Span(*match.span()), (sign,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Знаки ™, ½, →"),
    message=QT_TRANSLATE_NOOP("rules", "Этот знак в редакции набирают одним символом."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Марка «Тулпар»{(tm)} продана.", "™", House(symbols="drawn")),
        bad("Возьмите {1/2} стакана муки.", "½", House(symbols="drawn")),
        good("Марка «Тулпар»(tm) продана."),
        good("Жребий 1/2 финала состоялся: (а) хозяева; (с) гости."),
    ),
    authority="typograf 7.8, common/symbols",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
