"""«В соответствии с законом»; «в соответствие» goes with «привести»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.casing import like
from editor_app.text.span import Span

_ACCUSATIVE = re.compile(r"(?<!\w)в (?P<word>соответствие) со? ")
_NO_PREPOSITION = re.compile(r"(?<!\w)в соответствии (?P<noun>[а-я]{4,})")
_BROUGHT = re.compile(r"прив(?:ест|ед|оди|ел)")
_FAR = 80
"""Code points to the left where «привести» may stand."""


def _check(passage: Passage) -> Iterator[Match]:
    for match in _ACCUSATIVE.finditer(passage.folded):
        if not _BROUGHT.search(passage.folded, max(0, match.start() - _FAR), match.start()):
            span = Span(*match.span("word"))
            yield Match(span, (like(span.of(passage.text), "соответствии"),))
    analyzer = passage.language.analyzer
    for match in _NO_PREPOSITION.finditer(passage.folded):
        readings = [reading for reading in analyzer.readings(match["noun"]) if reading.known]
        if readings and all(reading.has("NOUN", "datv") for reading in readings):
            noun = analyzer.inflect(readings[0], {"ablt"})
            yield Match(Span(*match.span("noun")), (f"с {noun}",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«В соответствии с»"),
    message=QT_TRANSLATE_NOOP("rules", "Пишется «в соответствии с чем-либо»."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Работы ведут в {соответствие} с законом.", "соответствии"),
        bad("Работы ведут в соответствии {закону}.", "с законом"),
        good("Работы ведут в соответствии с законом."),
        good("Устав привели в соответствие с законом."),
    ),
    authority="Д. Э. Розенталь. Управление в русском языке",
)
