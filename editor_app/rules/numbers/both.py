"""«Обеих», «обеим», «обеими» go with feminine nouns, «обоих» with the others."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.casing import like
from editor_app.text.span import Span

_BOTH = re.compile(
    r"(?<![\w-])(?P<both>об[ео]и(?:х|м|ми)) (?:[а-я]{3,}(?:ых|их|ым|им|ыми|ими) )?(?P<noun>[а-я]{3,})(?![\w-])"
)
_VOWEL = {"femn": "е", "masc": "о", "neut": "о"}


def _check(passage: Passage) -> Iterator[Match]:
    for match in _BOTH.finditer(passage.folded):
        readings = [each for each in passage.language.analyzer.readings(match["noun"]) if each.known]
        genders = {each.gender for each in readings}
        if not readings or any(each.part != "NOUN" or each.number != "plur" for each in readings) or len(genders) > 1:
            continue
        right = "об" + _VOWEL.get(readings[0].gender, match["both"][2]) + match["both"][3:]
        if right != match["both"]:
            span = Span(*match.span("both"))
            yield Match(span, (like(span.of(passage.text), right),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Обоих» и «обеих»"),
    message=QT_TRANSLATE_NOOP("rules", "С женским родом — «обеих», с мужским и средним — «обоих»."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Представители {обоих} сторон подписали договор.", "обеих"),
        bad("Главы {обеих} государств встретились.", "обоих"),
        good("Представители обеих сторон подписали договор."),
        good("Главы обоих государств встретились."),
        good("Обоих задержали."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
