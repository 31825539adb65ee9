"""«20%-ный», or «20%-й» where the house writes so, not «20%-ый»; «20%», not «20-ти %»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_LONG = re.compile(r"(\d+%)-(ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)(?!\w)")
_TWO_LETTERS = ("го", "му", "ми")
_COUNTED = re.compile(r"(\d+)-(?:ти|и|х|ми)[ \u00a0]?%")


def _check(passage: Passage) -> Iterator[Match]:
    for match in _LONG.finditer(passage.text):
        number, ending = match.groups()
        short = ending[-2:] if ending[-2:] in _TWO_LETTERS else ending[-1:]
        right = short if passage.house.percent_ending == "short" else f"н{ending}"
        yield Match(Span(*match.span()), (f"{number}-{right}",))
    for match in _COUNTED.finditer(passage.text):
        yield Match(Span(*match.span()), (f"{match[1]}%",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Прилагательное со знаком процента"),
    message=QT_TRANSLATE_NOOP("rules", "Наращение после знака процента — с «н»: «20%-ный»."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Банк дает {20%-ый} кредит.", "20%-ный"),
        bad("Банк дает {20%-ый} кредит.", "20%-й", House(percent_ending="short")),
        bad("Рост составил около {20-ти%}.", "20%"),
        good("Банк дает 20%-ный кредит."),
        good("Банк дает 20-процентный кредит."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
