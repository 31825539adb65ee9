"""Saying something else in the same form: «в школе» becomes «в вузе» where «вуз» is to replace «школа»."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Protocol

from editor_app.morphology.analyzer import Reading
from editor_app.text.casing import like
from editor_app.text.tokens import TokenKind, tokens

_MOST_SUGGESTIONS = 5
_FAMILIES = (
    frozenset({"NOUN", "NPRO"}),
    frozenset({"ADJF", "ADJS", "PRTF", "PRTS"}),
    frozenset({"VERB", "INFN", "GRND"}),
)
"""Parts of speech that take over each other's form: «принял участие» becomes «участвовал»."""
_CARRIED = (
    frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"}),
    frozenset({"sing", "plur"}),
    frozenset({"masc", "femn", "neut"}),
    frozenset({"VERB", "INFN", "GRND", "past", "pres", "futr", "indc", "impr"}),
    frozenset({"1per", "2per", "3per"}),
)
_ASPECTS = frozenset({"perf", "impf"})
_OF_BOTH = ({"VERB", "past"}, {"INFN"})
"""Forms that verbs of both aspects have with one meaning."""
_ADJECTIVES = ("ADJF", "PRTF")
_ANIMACY = frozenset({"anim", "inan"})
_SECOND_CASES = {"gen2": "gent", "acc2": "accs", "loc2": "loct"}


class Inflection(Protocol):
    """What has to be known of words; an `Analyzer` knows it."""

    def readings(self, word: str, /) -> Sequence[Reading]:
        """Return the readings of a form, the likeliest first."""

    def lemmas(self, word: str) -> Sequence[str]:
        """Return the dictionary forms that a form may belong to, the likeliest first."""

    def inflect(self, reading: Reading, grammemes: Iterable[str]) -> str | None:
        """Return the form of the same word with these grammemes in place of its own, or None where there is none."""


class Rewording:
    """Puts replacements of a phrase into the form of the words that they replace."""

    def __init__(self, wrong: str, replacements: Sequence[str], analyzer: Inflection) -> None:
        self._replacements = replacements
        self._analyzer = analyzer
        self._wrong = words(wrong)

    def of(self, wrong: str, written: Sequence[str]) -> tuple[str, ...]:
        """Return the replacements for a phrase as it was found, the best first; `written` are its words, folded.

        A replacement for which there is no such form is left out.
        """
        if list(written) == [folded(word) for word in self._wrong]:
            return tuple(like(wrong, each) for each in self._replacements)
        made: dict[str, None] = {}
        for replacement in self._replacements:
            made.update((like(wrong, "".join(each)), None) for each in product(*self._choices(replacement, written)))
        return tuple(made)[:_MOST_SUGGESTIONS]

    def _choices(self, replacement: str, written: Sequence[str]) -> Iterator[list[str]]:
        """Yield the forms of each token of a replacement: those of the head and of what agrees with it change.

        What follows the head depends on it, and stays: «глава города», «взять на себя».
        """
        has_head = False
        noun = self._noun(replacement)
        for token in tokens(replacement):
            if token.kind is not TokenKind.WORD:
                yield [token.text]
            elif (kept := self._kept(token.text, written)) is not None:
                yield [kept]
                has_head = True
            elif has_head or (reading := self._changeable(token.text)) is None:
                yield [token.text]
            else:
                has_head = reading.part not in _FAMILIES[1]
                yield self._forms(token.text, reading, written, noun)

    def _kept(self, word: str, written: Sequence[str]) -> str | None:
        """Return a word of the wrong phrase that the replacement repeats, in the form that it has in the text."""
        lemma = self._lemma(word)
        places = [place for place, wrong in enumerate(self._wrong) if self._lemma(wrong) == lemma]
        return like(word, written[places[0]]) if places else None

    def _changeable(self, word: str) -> Reading | None:
        """Return how a word of a replacement is meant when it is one that takes over forms: a nominative or a verb."""
        for reading in self._analyzer.readings(word):
            if reading.part in _FAMILIES[2] or (_family(reading) and reading.case in ("nomn", "")):
                return reading
        return None

    def _noun(self, replacement: str) -> Reading | None:
        """Return the first noun of a replacement, with which the adjectives before it agree."""
        readings = map(self._changeable, words(replacement))
        return next((reading for reading in readings if reading and reading.part in _FAMILIES[0]), None)

    def _forms(self, word: str, reading: Reading, written: Sequence[str], noun: Reading | None) -> list[str]:
        """Return the forms of a word that correspond to those of the first word of its kind in the phrase."""
        for place in range(len(self._wrong)):
            sources = [each for each in self._sources(place, written) if each.part in _family(reading)]
            if sources:
                forms = (self._in_form_of(each, reading, noun) for each in sources)
                return [like(word, form) for form in dict.fromkeys(forms) if form is not None]
        return [word]

    def _lemma(self, word: str) -> str:
        return next(iter(self._analyzer.lemmas(word)), word)

    def _sources(self, place: int, written: Sequence[str]) -> list[Reading]:
        """Return how a word of the phrase may be understood where it stands, in agreement with its neighbours."""
        lemma = self._lemma(self._wrong[place])
        readings = [each for each in self._analyzer.readings(written[place]) if each.lemma == lemma]
        if readings and readings[0].part in _FAMILIES[2]:
            return readings[:1]
        for other, word in enumerate(written):
            if other != place:
                neighbours = self._analyzer.readings(word)
                agreed = [each for each in readings if any(_agree(each, beside) for beside in neighbours)]
                readings = agreed or readings
        return readings

    def _in_form_of(self, source: Reading, word: Reading, noun: Reading | None) -> str | None:
        """Return the form of `word` that corresponds to that of `source`; where it has no such number, in its own."""
        named = {_SECOND_CASES.get(each, each) for each in source.grammemes}
        case, number, gender, verbal, person = (group & named for group in _CARRIED)
        if source.has("Surn") and word.has("Surn"):
            return self._analyzer.inflect(word, case | number | gender)  # «Назарбаевой» for «Токаевой»
        if source.part in _FAMILIES[0]:
            return self._analyzer.inflect(word, case | number) or self._analyzer.inflect(word, case)
        if source.part in _FAMILIES[2] and not (_same_aspect(word, source) or any(each <= named for each in _OF_BOTH)):
            return None
        if noun is not None and word.part in _FAMILIES[1] and case:
            gender = frozenset({noun.gender}) if "sing" in number else frozenset()
            animacy = noun.grammemes & _ANIMACY if "accs" in case and "femn" not in gender else frozenset()
            return self._analyzer.inflect(word, case | number | gender | animacy)
        return self._analyzer.inflect(word, case | number | gender | verbal | person)


def _family(reading: Reading) -> frozenset[str]:
    return next((family for family in _FAMILIES if reading.part in family), frozenset())


def _same_aspect(verb: Reading, other: Reading) -> bool:
    return bool(verb.grammemes & other.grammemes & _ASPECTS)


def _agree(one: Reading, other: Reading) -> bool:
    """Whether one of the two is an adjective and the other a noun that it may belong to."""
    noun, adjective = (other, one) if one.part in _ADJECTIVES else (one, other)
    same_gender = adjective.number == "plur" or adjective.gender == noun.gender
    is_pair = adjective.part in _ADJECTIVES and noun.part in _FAMILIES[0]
    return is_pair and (noun.case, noun.number) == (adjective.case, adjective.number) and same_gender


def words(text: str) -> list[str]:
    """Return the words of a phrase."""
    return [token.text for token in tokens(text) if token.kind is TokenKind.WORD]


def folded(text: str) -> str:
    """Return a text of the same length in small letters, «е» for «ё»."""
    return text.lower().replace("ё", "е")
