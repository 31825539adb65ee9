"""Collective numerals do not go with women: «три девушки»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.casing import like
from editor_app.text.span import Span

_COUNTED = re.compile(r"(?<![\w-])(?P<numeral>двое|трое|четверо|пятеро|шестеро|семеро) (?P<noun>[а-я]{4,})(?![\w-])")
_NUMERALS = {
    "двое": "две",
    "трое": "три",
    "четверо": "четыре",
    "пятеро": "пять",
    "шестеро": "шесть",
    "семеро": "семь",
}
_FEW = ("двое", "трое", "четверо")


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for match in _COUNTED.finditer(passage.folded):
        readings = analyzer.readings(match["noun"])
        women = [each for each in readings if each.known and each.has("NOUN", "femn", "anim", "plur", "gent")]
        if not women or any(each.gender == "masc" or each.has("ms-f") for each in readings):
            continue
        noun = analyzer.inflect(women[0], {"sing", "gent"}) if match["numeral"] in _FEW else match["noun"]
        span = Span(*match.span())
        numeral = like(passage.text[span.start : match.end("numeral")], _NUMERALS[match["numeral"]])
        yield Match(span, (f"{numeral} {noun}",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Собирательное числительное"),
    message=QT_TRANSLATE_NOOP("rules", "«Двое», «трое» не сочетаются с названиями женщин."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Пришли {трое девушек}.", "три девушки"),
        bad("{Двое женщин} ушли.", "Две женщины"),
        good("Пришли три девушки и двое мужчин."),
        good("Пришли трое коллег."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
