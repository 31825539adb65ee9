"""«Не» with adjectives and participles: joined after «очень», apart after «вовсе» and «отнюдь»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_FULL = "(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ых|их|ыми|ими|ой)"
_DEGREE = re.compile(
    r"(?<![\w-])(?:очень|весьма|совершенно|абсолютно|крайне) (?P<at>не "
    rf"(?P<word>[а-я]{{3,}}{_FULL}))(?![\w-])"
)
_DENIAL = re.compile(rf"(?<![\w-])(?:вовсе|отнюдь|ничуть|нисколько) (?P<at>не(?P<word>[а-я]{{3,}}{_FULL}))(?![\w-])")
_CONCESSION = re.compile(
    rf"(?<![\w-])(?P<at>не (?P<word>[а-я]{{3,}}{_FULL})), но (?:и |вполне |очень |достаточно )?"
    rf"(?P<other>[а-я]{{3,}}{_FULL})(?![\w-])"
)
"""«Небольшая, но глубокая»: both are said of a thing; «не большая, а глубокая» denies one of them."""

_CONTRAST = re.compile(r",? а ")


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for match in _DEGREE.finditer(passage.folded):
        joined = "не" + match["word"]
        if analyzer.knows(joined) and not _CONTRAST.match(passage.folded, match.end()):
            yield Match(Span(*match.span("at")), (joined,))
    for match in _CONCESSION.finditer(passage.folded):
        joined = "не" + match["word"]
        if analyzer.knows(joined) and analyzer.is_adjective(match["word"]) and analyzer.is_adjective(match["other"]):
            yield Match(Span(*match.span("at")), (joined,))
    for match in _DENIAL.finditer(passage.folded):
        readings = [reading for reading in analyzer.readings(match["word"]) if reading.known]
        if any(reading.part in ("ADJF", "PRTF") for reading in readings):
            yield Match(Span(*match.span("at")), (f"не {match['word']}",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Не» с прилагательными"),
    message=QT_TRANSLATE_NOOP("rules", "После «очень» «не» пишется слитно, после «вовсе», «отнюдь» — раздельно."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Это совершенно {не продуманное} решение.", "непродуманное"),
        bad("Задача вовсе {непростая}.", "не простая"),
        bad("Они жили у {не большой}, но глубокой реки.", "небольшой"),
        good("Они жили у небольшой, но глубокой реки, не широкой, а глубокой."),
        good("Это совершенно непродуманное решение."),
        good("Задача вовсе не простая."),
        good("Задача отнюдь не легкая и очень непростая."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
