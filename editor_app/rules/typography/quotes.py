"""Quotation marks of the house: « » with „ “ inside, or straight ones. A house that has none says nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_RUN = re.compile(r"[«»„“”‟\"]+")
_BEFORE_OPENING = re.compile(r"(?:^|[\s(\[])$")
_AFTER_CLOSING = re.compile(r"[\s!?.:;#*,…)\]]|$")
_KAZAKH_SUFFIX = re.compile(r"[а-яәғқңөұүһі]{2,6}(?![\w-])")
"""«Барыс»тың: the ending of a name stands right after its closing mark."""
_SECONDS = re.compile(r"\d['′’]\d{1,2}(?:[.,]\d+)?$")
"""Of coordinates, 43°15'30"."""
_FOREIGN = re.compile(r"“(?=[а-яёА-ЯЁ])|(?<=[а-яё.!?])”")
_CURLY = re.compile(r"[«»„“”‟]")

_PRINTED = frozenset("«»„“")
_OPENING, _CLOSING = "«„‚", "»“‘"
"""By level; the third is for paragraphs in which all marks have their pairs."""


@dataclass(frozen=True, slots=True)
class _Mark:
    place: int
    opens: bool


def _check(passage: Passage) -> Iterator[Match]:
    match passage.house.quotes:
        case "angled":
            yield from _angled(passage.text)
        case "straight":
            yield from (Match(Span(*match.span()), ('"',)) for match in _CURLY.finditer(passage.text))
        case _:
            for match in _FOREIGN.finditer(passage.text):
                yield Match(Span(*match.span()), ("«" if match[0] == "“" else "»",))


def _angled(text: str) -> Iterator[Match]:
    marks = list(_marks(text))
    are_paired = _are_paired(marks)
    # In «Фирма «Алтай» one mark closes both: which level such marks are of is for a person to tell.
    settled = frozenset() if are_paired or {"«", "»"}.isdisjoint(text) else _PRINTED
    deepest = 3 if are_paired else 2
    level = 0
    for mark in marks:
        if mark.opens:
            right = _OPENING[min(level, deepest - 1)]
            level = min(level + 1, deepest)
        else:
            level = max(level - 1, 0)
            right = _CLOSING[level]
        if text[mark.place] != right and text[mark.place] not in settled:
            yield Match(Span(mark.place, mark.place + 1), (right,))


def _marks(text: str) -> Iterator[_Mark]:
    """Yield the marks whose side is certain: by what stands around them, else by their shape."""
    level = 0
    for run in _RUN.finditer(text):
        opens = _side(text, run.start(), run.end(), level)
        for place in range(*run.span()):
            side = _shape(text[place]) if opens is None else opens
            if side is not None:
                level += 1 if side else -1
                yield _Mark(place, side)


def _side(text: str, start: int, end: int, level: int) -> bool | None:
    """Whether the marks between two places open, None where nothing tells."""
    before, after = text[:start], text[end : end + 1]
    if _BEFORE_OPENING.search(before):
        return True if after.strip() else None
    if before[-1:].isdigit() and text[start:end] == '"' and (level <= 0 or _SECONDS.search(before)):
        return None  # inches, or seconds of an arc
    if _AFTER_CLOSING.match(text, end):
        return False
    if level > 0 and _KAZAKH_SUFFIX.match(text, end):
        return False
    return None


def _shape(mark: str) -> bool | None:
    return {"«": True, "„": True, "»": False}.get(mark)


def _are_paired(marks: Sequence[_Mark]) -> bool:
    level = 0
    for mark in marks:
        level += 1 if mark.opens else -1
        if level < 0:
            return False
    return level == 0


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Рисунок кавычек"),
    message=QT_TRANSLATE_NOOP("rules", "Кавычки не того рисунка, что принят в редакции."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Газета {“}Степной вестник» вышла утром.", "«"),
        bad("Газета «Степной вестник{”} вышла утром.", "»"),
        bad('Фильм {"}Степь» получил приз.', "«", House(quotes="angled")),
        bad("ТОО «Фирма „Алтай{»}».", "“", House(quotes="angled")),
        bad('Победа «Барыс{"}тың в серии.', "»", House(quotes="angled")),
        bad('ТОО «Фирма «Алтай» и газета {"}Степь».', "„", House(quotes="angled")),
        good("Газета «Степной вестник» вышла утром."),
        good('Газета "Степной вестник" вышла утром.'),
        good("Фильм “The Road” получил приз."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
