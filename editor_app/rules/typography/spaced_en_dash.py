"""A short dash between spaces where the house writes a long one, or the other way round."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

# Between figures it may be a minus or stand for «to».
_DASH = re.compile(r"(?<=\S)(?<!\d)[ \u00a0]([–—−])(?=[ \u00a0]\S)|(?<=\d)[ \u00a0]([–—−])(?=[ \u00a0][^\s\d])")


def _check(passage: Passage) -> Iterator[Match]:
    dash = passage.house.dash_mark
    if dash == "-":
        return  # a house that types hyphens does not mind a real dash
    for match in _DASH.finditer(passage.text):
        if match[match.lastindex or 1] != dash:
            yield Match(Span(*match.span(match.lastindex or 1)), (dash,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тире другой длины"),
    message=QT_TRANSLATE_NOOP("rules", "Между словами ставится тире, принятое в редакции."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Алматы {–} крупнейший город страны.", "—"),
        bad("Главное {−} не опоздать.", "—"),
        good("Алматы — крупнейший город страны."),
        good("Подорожало на 5–10 процентов, всего 16 – 10 = 6."),
        good("Проект «Жастар – Отанға!» продолжается."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
