"""Quotation marks of the house: «» or straight ones. A profile that leaves them as they are says nothing."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_OPENING = re.compile(r"(?<![^\s(\[«„—–-])[\"“”](?=[\w«„(])")
_CLOSING = re.compile(r"(?<=[\w.!?…,»)%])[\"“”](?=[\s.,;:!?…)\]»]|$)")
_ANGLED = re.compile(r"[«»]")
_ENGLISH = re.compile(r"“(?=[а-яёА-ЯЁ])|(?<=[а-яё.!?])”")


def _check(passage: Passage) -> Iterator[Match]:
    match passage.house.quotes:
        case "angled":
            yield from _replaced(passage, _OPENING, "«")
            yield from _replaced(passage, _CLOSING, "»")
        case "straight":
            yield from _replaced(passage, _ANGLED, '"')
            yield from _replaced(passage, _ENGLISH, '"')
        case _:
            for match in _ENGLISH.finditer(passage.text):
                yield Match(Span(*match.span()), ("«" if match[0] == "“" else "»",))


def _replaced(passage: Passage, pattern: re.Pattern[str], mark: str) -> Iterator[Match]:
    return (Match(Span(*match.span()), (mark,)) for match in pattern.finditer(passage.text))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Рисунок кавычек"),
    message=QT_TRANSLATE_NOOP("rules", "Кавычки не того рисунка, что принят в редакции."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Газета {“}Степной вестник» вышла утром.", "«"),
        bad("Газета «Степной вестник{”} вышла утром.", "»"),
        good("Газета «Степной вестник» вышла утром."),
        good('Газета "Степной вестник" вышла утром.'),
        good("Фильм “The Road” получил приз."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
)
