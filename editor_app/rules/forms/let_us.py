"""«Давайте» calls to act together: «давайте посмотрим», not «давайте посмотрите»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_CALL = re.compile(r"(?<![\w-])(?P<let>давай(?:те)?) (?P<verb>[а-я]{3,})(?![\w-])")


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for match in _CALL.finditer(passage.folded):
        orders = [
            reading for reading in analyzer.readings(match["verb"]) if reading.known and reading.has("impr", "excl")
        ]
        together = analyzer.inflect(orders[0], {"plur", "1per", "futr", "indc"}) if orders else None
        if together and analyzer.is_verb(match["verb"]):
            yield Match(Span(*match.span("verb")), (together,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Давайте» с повелительным наклонением"),
    message=QT_TRANSLATE_NOOP("rules", "После «давайте» ставится форма совместного действия: «давайте посмотрим»."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Давайте {посмотрите} на карту.", "посмотрим"),
        bad("Давай {принеси} мне эту книгу.", "принесем"),
        good("Давайте посмотрим на карту."),
        good("Давайте ключи, принесите книгу."),
    ),
    authority="Русская грамматика, § 1477",
)
