"""Parts and multiples in a passage: «две трети домов», «каждый пятый», «2/3», «вдвое», «в полтора раза»."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from editor_app.morphology.analyzer import Reading
from editor_app.proofreading.figures import in_words, says_about
from editor_app.proofreading.passage import Passage
from editor_app.text.span import Span
from editor_app.text.tokens import TokenKind

_PARTS = (
    (re.compile("половин(?:[аыеу]|ой)|(?:на|в)половину"), 1 / 2),
    (re.compile("трет(?:[ьи]|ью|ей|я[мх]|ями)"), 1 / 3),
    (re.compile("четверт(?:[ьи]|ью|ей|я[мх]|ями)"), 1 / 4),
)
_FOLDS = (
    (re.compile("полуторакратн[а-я]+"), 1.5),
    (re.compile("вдвое|(?:двух|дву|2-?х?-?)кратн[а-я]+|удво(?:и|ен)[а-я]*|удваива[а-я]+"), 2.0),
    (re.compile("втрое|(?:трех|тре|3-?х?-?)кратн[а-я]+|утро(?:и|ен)[а-я]*|утраива[а-я]+"), 3.0),
    (re.compile("вчетверо|(?:четырех|4-?х?-?)кратн[а-я]+"), 4.0),
    (re.compile("впятеро|(?:пяти|5-?(?:ти)?-?)кратн[а-я]+"), 5.0),
    (re.compile("вдесятеро|(?:десяти|10-?(?:ти)?-?)кратн[а-я]+"), 10.0),
)
_BY_FOLDS = re.compile("в[а-я]+[ео]")
_EVERY = re.compile("кажд(?:ый|ая|ое|ого|ой|ому|ым|ом|ую)")
_NTHS = re.compile("(?:ая|ой|ую|ых|ым|ыми)")
_SHARE = re.compile("(?:част|дол)(?:[ьи]|ью|я|ей|ю)")
_WHOLE = re.compile(r"\d{1,9}")
_WHOLE_OR_TENTHS = re.compile(r"\d{1,4}(?:[,.]\d+)?")
_DASHES = ("-", "–", "—")
_BY = frozenset("половину треть трети четверть четверти".split())
_STILL_A_PART = frozenset("большая большую добрая добрую целая целую целых меньшая меньшую".split())
"""Adjectives before a part that do not make it one of the parts of a thing: «добрая половина», but «вторая»."""

_NEVER_COUNTED = frozenset(
    "век столетие час день ночь сутки утро вечер неделя месяц квартал год лето зима сезон срок секунда минута раз"
    " понедельник вторник среда четверг пятница суббота воскресенье матч тайм игра тур круг этап финал класс урок"
    " путь дорога дистанция метр километр шаг ход поле площадка дело беда успех жизнь мир".split()
)
"""What has halves and quarters that nobody counts («четверть века»), and what comes back («каждый третий день»)."""

_COUNTED_AS_ONE = frozenset(
    "население бюджет доход урожай зарплата выручка прибыль экспорт импорт рынок стоимость сумма цена посев"
    " долг".split()
)
"""What is one and has parts that are counted; of other things people say it as they speak: «половина города»."""

_BEHIND = 4
"""Words behind a part among which the thing stands of which it is one: «половина всех многоэтажных домов»."""

_MOST = 10
"""Times as much that are a figure; «в сто раз лучше» is none."""


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of something, or how many times as much it is, and where that is said."""

    span: Span
    value: float
    is_about: bool = False
    """Whether the text itself says that it is not exact."""
    is_claim: bool = False
    """Whether it is a figure and cannot be a way of speaking, as «половина пути» and «вторая половина» are."""
    is_change: bool = False
    """Whether something grew or shrank by it: «на треть»."""


def portions(passage: Passage) -> Iterator[Portion]:
    """Yield the parts and multiples that a passage names, by place."""
    reader = _Reader(passage)
    for at in range(len(reader.words)):
        found = reader.every(at) or reader.part(at) or reader.fraction(at) or reader.fold(at) or reader.times(at)
        if found:
            yield found


class _Reader:
    """Reads what stands at a word, and round it; each method returns None where that is nothing of its kind."""

    def __init__(self, passage: Passage) -> None:
        self._analyzer = passage.language.analyzer
        self._folded = passage.folded
        self.words = [token for token in passage.tokens if token.kind is not TokenKind.SPACE]

    def every(self, at: int) -> Portion | None:
        """Read «каждый пятый»."""
        nth = self._ordinal(at + 1) if _EVERY.fullmatch(self._said(at)) else None
        if nth is None or nth <= 1:
            return None
        return self._portion(at, at + 2, 1 / nth, is_claim=self._lemma(at + 2) not in _NEVER_COUNTED)

    def part(self, at: int) -> Portion | None:
        """Read «треть», «две трети», «две пятых», «пятая часть»."""
        said, count = self._said(at), self._cardinal(at - 1)
        value = next((value for form, value in _PARTS if form.fullmatch(said)), None)
        if value is not None:
            first = at if count is None or count * value >= 1 else at - 1
            is_change = self._said(first - 1) == "на" and said in _BY
            is_claim = self._is_claim(first, at, is_change=is_change)
            times = count if count is not None and first < at else 1
            return self._portion(first, at + 1, value * times, is_claim=is_claim, is_change=is_change)
        nth = self._ordinal(at)
        if nth is None or nth <= 1:
            return None
        if count is not None and count < nth and _NTHS.search(said):
            return self._portion(at - 1, at + 1, count / nth)
        return self._portion(at, at + 2, 1 / nth) if _SHARE.fullmatch(self._said(at + 1)) else None

    def fraction(self, at: int) -> Portion | None:
        """Read «2/3» and «⅔»."""
        said, below = self._said(at), self._said(at + 2)
        if len(said) == 1 and unicodedata.category(said) == "No" and 0 < unicodedata.numeric(said) < 1:
            return self._portion(at, at + 1, unicodedata.numeric(said), is_claim=True)
        if not (_WHOLE.fullmatch(said) and self._said(at + 1) == "/" and _WHOLE.fullmatch(below)):
            return None
        if not 0 < int(said) < int(below) or self._lemma(at + 3) in _NEVER_COUNTED:
            return None
        return self._portion(at, at + 3, int(said) / int(below))

    def fold(self, at: int) -> Portion | None:
        """Read «вдвое», «двукратный», «удвоили»."""
        said = self._said(at)
        value = next((value for form, value in _FOLDS if form.fullmatch(said)), None)
        if value is None:
            return None
        is_folded = any(self._said(beside).startswith("слож") for beside in (at - 1, at + 1))
        is_claim = _BY_FOLDS.fullmatch(said) is not None and not is_folded
        return self._portion(at, at + 1, value, is_claim=is_claim)

    def times(self, at: int) -> Portion | None:
        """Read «в полтора раза», «в 2–3 раза»."""
        if self._said(at) not in ("раз", "раза"):
            return None
        first, counts = at - 1, self._counts(at - 1)
        if self._said(at - 2) in _DASHES:
            first, counts = at - 3, [*self._counts(at - 3), *counts]
        if not counts or min(counts) <= 1 or self._said(first - 1) != "в":
            return None
        value = sum(counts) / len(counts)
        found = self._portion(first - 1, at + 1, value, is_claim=value <= _MOST)
        return replace(found, is_about=True) if len(counts) > 1 else found

    def _portion(
        self, first: int, end: int, value: float, *, is_claim: bool = False, is_change: bool = False
    ) -> Portion:
        span = Span(self.words[first].start, self.words[end - 1].end)
        return Portion(span, value, says_about(self.words[:first]), is_claim, is_change)

    def _is_claim(self, first: int, at: int, *, is_change: bool) -> bool:
        """Whether a part that is called by name is one of something that is counted."""
        before = self.words[first - 1] if first else None
        if before is not None and before.text.isalnum() and not self._may_stand_before(first - 1):
            return False
        thing = self._thing(at + 1)
        if is_change:
            return thing is None or thing.lemma not in _NEVER_COUNTED
        return thing is not None and (thing.number == "plur" or thing.lemma in _COUNTED_AS_ONE)

    def _may_stand_before(self, at: int) -> bool:
        """Whether a word before a part leaves it one: not «вторая», «своя», «обе», «II»."""
        said = self._said(at)
        if self.words[at].kind is not TokenKind.WORD or said.isascii():
            return False
        parts = {reading.part for reading in self._analyzer.readings(said)}
        return said in _STILL_A_PART or parts.isdisjoint(("ADJF", "PRTF", "NUMR"))

    def _thing(self, at: int) -> Reading | None:
        """Return what there is a part of: the first genitive from here on, behind its adjectives."""
        found = None
        for place in range(at + (self._said(at) == "из"), min(at + _BEHIND, len(self.words))):
            if not self.words[place].text.islower():
                break
            genitives = [each for each in self._analyzer.readings(self._said(place)) if each.case == "gent"]
            if nouns := [each for each in genitives if each.part == "NOUN"]:
                return nouns[0]
            adjectives = [each for each in genitives if each.part in ("ADJF", "PRTF")]
            if not adjectives:
                break
            found = None if adjectives[0].has("Apro") else adjectives[0]
        return found

    def _counts(self, at: int) -> list[float]:
        """Return the numbers that a word names: one, or two as «полтора-два»; none where it names no number."""
        said = self._said(at)
        if _WHOLE_OR_TENTHS.fullmatch(said):
            return [float(said.replace(",", "."))]
        counts = [self._counted(word) for word in said.split("-")]
        return [count for count in counts if count is not None] if None not in counts else []

    def _cardinal(self, at: int) -> float | None:
        return self._counted(self._said(at))

    def _counted(self, word: str) -> float | None:
        readings = self._analyzer.readings(word) if word.isalpha() else ()
        is_cardinal = any(reading.part == "NUMR" or reading.lemma == "один" for reading in readings)
        return in_words(word, self._analyzer) if is_cardinal else None

    def _ordinal(self, at: int) -> float | None:
        said = self._said(at)
        readings = self._analyzer.readings(said) if said.isalpha() else ()
        is_ordinal = any(reading.has("ADJF", "Anum") and reading.lemma != "один" for reading in readings)
        return in_words(said, self._analyzer) if is_ordinal else None

    def _lemma(self, at: int) -> str:
        """Return the dictionary form of a noun; "" where there is none."""
        readings = self._analyzer.readings(self._said(at)) if self._said(at).isalpha() else ()
        return next((reading.lemma for reading in readings if reading.part == "NOUN"), "")

    def _said(self, at: int) -> str:
        """Return a word as it is compared; "" where there is none."""
        return self._folded[self.words[at].start : self.words[at].end] if 0 <= at < len(self.words) else ""
