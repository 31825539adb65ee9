"""A hyphen between spaces where a dash belongs. Houses differ: an agency may keep it, by its profile."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_HYPHEN = re.compile(r"(?<=\S)[ \u00a0](-{1,2})(?=[ \u00a0]\S)")
_SUM = re.compile(r"\d[ \u00a0]$")


def _check(passage: Passage) -> Iterator[Match]:
    dash = passage.house.dash_mark
    for match in _HYPHEN.finditer(passage.text):
        between_figures = _SUM.search(passage.text[: match.start(1)]) and passage.text[match.end() + 1 :][:1].isdigit()
        if match[1] != dash and not between_figures:
            yield Match(Span(*match.span(1)), (dash,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис вместо тире"),
    message=QT_TRANSLATE_NOOP("rules", "Между словами стоит дефис, а нужно тире."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Алматы {-} крупнейший город страны.", "—"),
        bad("Итог один {--} сроки сорваны.", "—"),
        good("Алматы — крупнейший город страны."),
        good("Это северо-западный ветер."),
        good("Счет 10 - 15 в пользу гостей."),
        good("- первый пункт списка;"),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; А. Лебедев. Ководство, § 62",
    unasked=Unasked.TYPESETTING,
)
