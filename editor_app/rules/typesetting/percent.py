"""«5%» or «5 %»: the house decides."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_PERCENT = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f]?(?=[%‰‱](?!-?\w))")
_SPACE = {"tight": "", "spaced": "\u00a0", "any": "\u00a0"}


def _check(passage: Passage) -> Iterator[Match]:
    house = passage.house.percent
    for match in _PERCENT.finditer(passage.text):
        if match[0] != _SPACE[house] and (house != "any" or match[0]):
            yield Match(Span(*match.span()), (_SPACE[house],))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел перед знаком процента"),
    message=QT_TRANSLATE_NOOP("rules", "Знак процента стоит не так, как принято в редакции."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Рост составил 5{ }%.", "", House(percent="tight")),
        bad("Рост составил 5{}%.", "\u00a0", House(percent="spaced")),
        good("Рост составил 5%."),
        good("Рост составил 5\u00a0%."),
    ),
    authority="ГОСТ 8.417-2002; М. В. Шульмейстер. Ручной набор",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
