"""Three dots or the one sign: the house decides."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_WRONG = {"sign": (re.compile(r"(?<![.!?])\.{3}(?!\.)"), "…"), "dots": (re.compile("…"), "...")}
_TWO_OR_MANY = re.compile(r"(?<=[а-яёәғқңөұүһі])\.{2}(?![.\w/])|(?<!\.)\.{4}(?!\.)")


def _check(passage: Passage) -> Iterator[Match]:
    house = passage.house.ellipsis
    right = "..." if house == "dots" else "…"
    if house in _WRONG:
        pattern, right = _WRONG[house]
        yield from (Match(Span(*match.span()), (right,)) for match in pattern.finditer(passage.text))
    for match in _TWO_OR_MANY.finditer(passage.text):
        full_stop = len(match[0]) == 2
        yield Match(Span(*match.span()), (".", right) if full_stop else (right,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Многоточие"),
    message=QT_TRANSLATE_NOOP("rules", "Многоточие — это три точки или знак «…», как принято в редакции."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Сроки снова сдвинули{..}", "."),
        bad("Ждали долго{....} и не зря.", "…"),
        good("Ждали долго… и не зря."),
        good("Ждали долго... и не зря."),
    ),
    authority="А. Лебедев. Ководство, § 62",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
