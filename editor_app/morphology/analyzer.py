"""How words inflect: readings of a form, and other forms of the same word."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from editor_app.morphology import prepositions

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORMS_KEPT = 65_536
_SECOND_CASES = {"gen2": "gent", "acc2": "accs", "loc2": "loct"}
_READ = 3
"""Readings of a form that its other forms are taken from."""

_OF_MEASURE = {"с": {"accs"}, "по": {"accs"}}
"""A case that a preposition has in a few phrases alone: «с неделю», «по пояс»."""

_ADJECTIVES = ("ADJF", "PRTF")
_VERBS = ("VERB", "INFN", "GRND")
_NAMES = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"})


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a form. Grammemes are those of OpenCorpora, such as `NOUN`, `masc`, `gent` and `Surn`."""

    form: str
    """The form read, in lower case."""
    lemma: str
    """The dictionary form, in lower case."""
    grammemes: frozenset[str]
    probability: float
    """How likely this reading is among all of its form."""
    known: bool
    """Whether the dictionary lists the form; a reading of any other form is a guess by its ending."""
    source: Any = field(repr=False, compare=False)
    """The analysis of pymorphy3, which `Analyzer.inflect` goes back to."""
    part: str
    """Part of speech: `NOUN`, `ADJF`, `VERB`…, or "" for what has none."""
    case: str
    """Case, or "" for what has none; the second genitive and locative count as `gent` and `loct`."""
    number: str
    """`sing`, `plur` or ""."""
    gender: str
    """`masc`, `femn`, `neut` or ""."""

    def has(self, *grammemes: str) -> bool:
        """Whether the reading has all of the grammemes."""
        return self.grammemes.issuperset(grammemes)


class Analyzer:
    """pymorphy3 and its dictionary; loads in a tenth of a second, and remembers the readings of recent forms."""

    def __init__(self) -> None:
        from pymorphy3 import MorphAnalyzer  # the library and its dictionary are for the checking process alone

        self._morph = MorphAnalyzer(lang="ru")
        self.readings = lru_cache(_FORMS_KEPT)(self._readings)

    def knows(self, word: str) -> bool:
        """Whether the dictionary lists the form, in whatever case; «е» may stand for «ё»."""
        return bool(self._morph.word_is_known(word.lower()))

    def is_name(self, word: str) -> bool:
        """Whether the dictionary lists the form as that of a proper name, and as nothing else."""
        return all(reading.known and not _NAMES.isdisjoint(reading.grammemes) for reading in self.readings(word))

    def is_verb(self, word: str) -> bool:
        """Whether the form is that of a verb, a gerund or an infinitive, and of nothing else."""
        return all(reading.part in _VERBS for reading in self.readings(word))

    def is_adjective(self, word: str) -> bool:
        """Whether the form may be that of an adjective or a participle, short forms left out."""
        return any(reading.part in _ADJECTIVES for reading in self.readings(word))

    def may_follow(self, preposition: str, word: str) -> bool:
        """Whether a word may stand right after a preposition by its case; after any other word everything may."""
        cases = set(prepositions.governed(preposition)) - _OF_MEASURE.get(preposition, set())
        readings = self.readings(word)
        if not cases or not readings or not readings[0].known:
            return True
        return any(not reading.case or reading.case in cases for reading in readings)

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Return the dictionary forms that a form may belong to, the likeliest first, guessed for an unknown form."""
        return tuple(dict.fromkeys(reading.lemma for reading in self.readings(word)))

    def _readings(self, word: str) -> tuple[Reading, ...]:
        """Return the readings of a form, the likeliest first; an unknown form is read by its ending."""
        return tuple(_reading(parse) for parse in self._morph.parse(word))

    def inflect(self, reading: Reading, grammemes: Iterable[str]) -> str | None:
        """Return the form of the same word with these grammemes in place of its own, or None where there is none."""
        inflected = reading.source.inflect(frozenset(grammemes))
        return inflected.word if inflected else None

    def forms(self, reading: Reading) -> tuple[Reading, ...]:
        """Return all forms of the word."""
        return tuple(_reading(parse) for parse in reading.source.lexeme)

    def forms_of(self, word: str) -> set[str]:
        """Return all forms of the words that a known form may belong to, without «ё»."""
        known = [reading for reading in self.readings(word)[:_READ] if reading.known]
        return {form.word.replace("ё", "е") for reading in known for form in reading.source.lexeme}

    def with_number(self, reading: Reading, number: int) -> str | None:
        """Return the form that agrees with a whole number in the nominative: «1 год», «2 года», «5 лет»."""
        agreed = reading.source.make_agree_with_number(number)
        return agreed.word if agreed else None


def _reading(parse: Any) -> Reading:  # noqa: ANN401 - a named tuple of pymorphy3, which has no types
    tag = parse.tag
    part, case, number, gender = _grammar(tag)
    return Reading(
        form=parse.word,
        lemma=parse.normal_form,
        grammemes=tag.grammemes,
        probability=parse.score,
        known=parse.is_known,
        source=parse,
        part=part,
        case=case,
        number=number,
        gender=gender,
    )


@lru_cache(None)
def _grammar(tag: Any) -> tuple[str, str, str, str]:  # noqa: ANN401 - a tag of pymorphy3, which has no types
    """Return part of speech, case, number and gender of a tag; there are some thousands of tags in the language."""
    # The attributes of a tag are strings that refuse to be compared with any but their own kind.
    part, case, number, gender = (str(value or "") for value in (tag.POS, tag.case, tag.number, tag.gender))
    return part, _SECOND_CASES.get(case, case), number, gender
