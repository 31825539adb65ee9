"""The ending after an ordinal in figures: one letter after a vowel, two after a consonant: «4-е», «20-го»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_LONG = re.compile(
    r"(?<![\w,.–-])(\d+)[-–‑]"
    r"(ый|ой|ий|ая|ья|ое|ее|ье|ые|ие|ьи|ую|ью|ых|их|ьих|ым|им|ом|ем|ого|его|ьего|ому|ему|ьему|ыми|ими|ьими)(?![\w-])"
)
_TWO_LETTERS = ("го", "му", "ми")


def _check(passage: Passage) -> Iterator[Match]:
    for match in _LONG.finditer(passage.text):
        number, ending = match.groups()
        kept = ending[-2:] if ending[-2:] in _TWO_LETTERS else ending[-1:]
        yield Match(Span(*match.span()), (f"{number}-{kept}",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Окончание порядкового числительного"),
    message=QT_TRANSLATE_NOOP("rules", "К цифрам присоединяют одну букву после гласной, две после согласной."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Команда заняла {4-ое} место.", "4-е"),
        bad("Это были {90-ые} годы.", "90-е"),
        bad("Дом стоит на {20-ом} километре.", "20-м"),
        bad("Работы ведут с {20-ого} числа.", "20-го"),
        good("Команда заняла 4-е место, а в 90-е была 20-й."),
        good("Он учится в 7-сынып."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; справочная служба gramota.ru",
    unasked=Unasked.TYPESETTING,
)
