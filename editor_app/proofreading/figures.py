"""Quantities in a passage: «20 домов», «2,5 млн тенге», «сто человек»; by their value and by what is counted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from editor_app.morphology.analyzer import Analyzer
from editor_app.proofreading.passage import Passage
from editor_app.text.span import Span
from editor_app.text.tokens import Token, TokenKind

_MULTIPLIERS = (
    (re.compile(r"тыс|тысяч[а-я]*"), 1e3),
    (re.compile(r"млн|миллион[а-я]*"), 1e6),
    (re.compile(r"млрд|миллиард[а-я]*"), 1e9),
    (re.compile(r"трлн|триллион[а-я]*"), 1e12),
)
_COUNTED = (
    "0,5 полчаса полгода",
    "1 один одна одно единственный первый",
    "1,5 полтора полторы",
    "2 два две двое оба обе пара дважды вдвое второй двойня удвоить удвоиться",
    "3 три трое трижды втрое третий тройня тройка утроить утроиться",
    "4 четыре четверо вчетверо четвертый",
    "5 пять пятеро пятый пятерка",
    "6 шесть шестеро шестой",
    "7 семь семеро седьмой",
    "8 восемь восьмеро восьмой",
    "9 девять девятеро девятый",
    "10 десять десятеро десятый десяток десятка",
    "11 одиннадцать одиннадцатый",
    "12 двенадцать двенадцатый",
    "13 тринадцать тринадцатый",
    "14 четырнадцать четырнадцатый",
    "15 пятнадцать пятнадцатый",
    "16 шестнадцать шестнадцатый",
    "17 семнадцать семнадцатый",
    "18 восемнадцать восемнадцатый",
    "19 девятнадцать девятнадцатый",
    "20 двадцать двадцатый",
    "30 тридцать тридцатый",
    "40 сорок сороковой",
    "50 пятьдесят пятидесятый",
    "60 шестьдесят шестидесятый",
    "70 семьдесят семидесятый",
    "80 восемьдесят восьмидесятый",
    "90 девяносто девяностый",
    "100 сто сотня сотый",
    "200 двести",
    "300 триста",
    "400 четыреста",
    "500 пятьсот",
    "600 шестьсот",
    "700 семьсот",
    "800 восемьсот",
    "900 девятьсот",
)
_WORDS = {word: float(value.replace(",", ".")) for value, *words in map(str.split, _COUNTED) for word in words}
_DATE = re.compile(r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?:\d\d){1,2}")
_MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
_AND_A_HALF = ["с", "половиной"]
_HALF = "пол"
_ALONE = frozenset({"тысяча", "миллион", "миллиард", "триллион"})
_ABOUT = frozenset(
    "более больше свыше почти около порядка примерно до не менее меньше минимум максимум приблизительно от под".split()
)
_ABOUT_OFF = 0.2
"""Share by which a quantity that is «more than» or «about» may be off."""

PERCENT = "процент"
"""The unit of what is told in per cent."""

_SHARE_OFF = 0.005
"""How far a share in per cent may be from one in words: «33%» is «треть»."""

_ROUND = 100
_ROUNDED_OFF = 0.06
"""Share by which a round number may be off."""

_MOST_SUMMED = 40
"""Quantities of a text whose sums are tried; among more of them any number is some sum."""

_THREE_DIGITS = 3
_LARGEST = 1e12
"""What is no less has no group of digits more: a figure of trillions is written with a word."""

_SPACES = (" ", "\u00a0", "\u202f", "\u2009")


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity and where its digits or words stand; `unit` is the lemma of what is counted, "" where none follows."""

    span: Span
    value: float
    unit: str = ""
    in_digits: bool = True
    is_about: bool = False
    """Whether the text itself says that it is not exact."""

    def may_be(self, other: "Figure") -> bool:
        """Whether `other` is this quantity, or an exact one for which this is a round one: «100 тысяч», «102 328»."""
        if self.value == other.value:
            return True
        if _is_share(self, other) or _is_share(other, self):
            return True
        off = abs(self.value - other.value)
        if self.is_about or other.is_about:
            return off <= _ABOUT_OFF * max(self.value, other.value)
        return self.value >= _ROUND and off <= _ROUNDED_OFF * self.value and _is_rounder(self.value, other.value)


def is_told(figure: Figure, told: Sequence[Figure]) -> bool:
    """Whether a quantity is among those that a text tells, or is the sum or the difference of two of them."""
    if any(figure.may_be(each) for each in told):
        return True
    pairs = combinations([each.value for each in told[:_MOST_SUMMED]], 2)
    return any(figure.value in (one + other, abs(one - other)) for one, other in pairs)


def figures(passage: Passage) -> Iterator[Figure]:
    """Yield the quantities of a passage by place; dates, times, scores and numbers of things count by their parts."""
    tokens = [token for token in passage.tokens if token.kind is not TokenKind.SPACE]
    at = 0
    while at < len(tokens):
        token = tokens[at]
        value = _value(token, passage)
        if value is None:
            at += 1
            continue
        first, in_digits = at, token.kind is not TokenKind.WORD
        at += 1
        while at < len(tokens) and in_digits and _continues(value, tokens[at - 1], tokens[at], passage.text):
            value = value * 1000 + int(tokens[at].text)
            at += 1
        while not in_digits and at < len(tokens) and (more := _smaller(tokens[at], value, passage)):
            value += more
            at += 1
        if [each.text.lower() for each in tokens[at : at + 2]] == _AND_A_HALF:
            value, at = value + 0.5, at + 2
        end = tokens[at - 1].end
        if at < len(tokens) and (times := _multiplier(tokens[at])):
            value, at = value * times, at + 1
            at += at < len(tokens) and tokens[at].text == "."
        unit = _unit(tokens[at : at + 1], passage)
        yield Figure(Span(token.start, end), value, unit, in_digits, says_about(tokens[:first]))


def days(passage: Passage) -> Iterator[Figure]:
    """Yield the days of dates in figures alone, as they would be told: «25.04.2026» is «25 апреля»."""
    for token in passage.tokens:
        if token.kind is TokenKind.NUMBER and (date := _DATE.fullmatch(token.text)):
            yield Figure(token.span, float(date[1]), _MONTHS[int(date[2]) - 1])


def says_about(before: Sequence[Token]) -> bool:
    """Whether the words (without spaces) before a quantity say that it is not exact: «более чем», «почти»."""
    return any(each.text.lower() in _ABOUT for each in before[-2:])


def _value(token: Token, passage: Passage) -> float | None:
    if token.kind is TokenKind.NUMBER:
        whole = re.fullmatch(r"\d{1,15}(?:[.,]\d+)?", token.text)
        return float(token.text.replace(",", ".")) if whole else None
    if token.kind is TokenKind.MIXED:
        number = re.match(r"\d{1,9}(?=-?[а-яё])", token.text.lower())
        return float(number[0]) if number else None
    if token.kind is not TokenKind.WORD:
        return None
    return in_words(token.text, passage.language.analyzer)


def in_words(word: str, analyzer: Analyzer) -> float | None:
    """Return the number that a word names, «два» and «второй» alike; None where it names none."""
    lower = word.lower().replace("ё", "е")
    if lower in _WORDS:
        return _WORDS[lower]
    if lower.startswith(_HALF) and (whole := _times(lower.removeprefix(_HALF))):
        return whole / 2
    for reading in analyzer.readings(lower)[:3]:
        if reading.lemma in _WORDS and reading.part in ("NUMR", "ADJF", "NOUN", "VERB", "PRTF", "PRTS"):
            return _WORDS[reading.lemma]
        if reading.lemma in _ALONE:
            return _times(lower)
    return None


def _continues(value: float, before: Token, token: Token, text: str) -> bool:
    """Whether the digits of a value so far go on as a group of three: «102 328»; a long row is one of numbers."""
    grouped = token.kind is TokenKind.NUMBER and len(token.text) == _THREE_DIGITS and token.text.isdigit()
    return grouped and value < _LARGEST and before.text.isdigit() and text[before.end : token.start] in _SPACES


def _smaller(token: Token, value: float, passage: Passage) -> float | None:
    """Return what a word adds to a number in words: the five of «двадцать пять»."""
    if token.kind is not TokenKind.WORD or value < 20 or value >= 1000:
        return None
    more = in_words(token.text, passage.language.analyzer)
    return more if more is not None and more < (100 if value >= 100 else 10) else None


def _multiplier(token: Token) -> float | None:
    return _times(token.text.lower())


def _times(lower: str) -> float | None:
    return next((times for pattern, times in _MULTIPLIERS if pattern.fullmatch(lower)), None)


def _unit(following: Sequence[Token], passage: Passage) -> str:
    if not following:
        return ""
    token = following[0]
    if token.text == "%":
        return PERCENT
    if token.kind is not TokenKind.WORD or not token.text.islower():
        return ""
    reading = next((each for each in passage.language.analyzer.readings(token.text) if each.part == "NOUN"), None)
    return reading.lemma if reading else ""


def _is_share(part: Figure, percent: Figure) -> bool:
    """Whether a part in words is so many per cent: «половина», «50%»."""
    is_part = not part.in_digits and part.value < 1 and percent.unit == PERCENT
    return is_part and abs(part.value - percent.value / 100) <= _SHARE_OFF


def _is_rounder(one: float, other: float) -> bool:
    return _significant(one) < _significant(other)


def _significant(value: float) -> int:
    return len(f"{value:.6f}".replace(".", "").strip("0"))
