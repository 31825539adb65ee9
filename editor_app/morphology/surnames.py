"""Surnames on -ов, -ев, -ин: a dictionary of common words takes «Токаев» for the genitive of «токай»."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from editor_app.morphology.analyzer import Analyzer, Reading

_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "sing masc": ("", "а", "у", "а", "ым", "е"),
    "sing femn": ("а", "ой", "ой", "у", "ой", "ой"),
    "plur": ("ы", "ых", "ым", "ых", "ыми", "ых"),
}
"""Endings in the order of the cases."""

_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_STEMS = ("ов", "ев", "ёв", "ин", "ын")
_SHORTEST_STEM, _LONGEST_ENDING = 4, 3
"""Letters of a surname without its ending, and of an ending."""


class Surnames:
    """An analyzer that takes such words of some phrases for surnames if they begin with a capital."""

    def __init__(self, analyzer: Analyzer, phrases: Iterable[str]) -> None:
        self._analyzer = analyzer
        self._words = [word for phrase in phrases for word in phrase.split()]

    @cached_property
    def _by_form(self) -> Mapping[str, Sequence[Reading]]:
        found: dict[str, list[Reading]] = {}
        for stem in dict.fromkeys(filter(None, map(_stem, self._words))):
            for reading in _paradigm(stem):
                found.setdefault(reading.form.replace("ё", "е"), []).append(reading)
        return found

    def readings(self, word: str, /) -> Sequence[Reading]:
        """Return the readings of a form, the likeliest first."""
        return self._by_form.get(word.lower().replace("ё", "е")) or self._analyzer.readings(word)

    def lemmas(self, word: str) -> Sequence[str]:
        """Return the dictionary forms that a form may belong to, the likeliest first."""
        return tuple(dict.fromkeys(reading.lemma for reading in self.readings(word)))

    def inflect(self, reading: Reading, grammemes: Iterable[str]) -> str | None:
        """Return the form of the same word with these grammemes in place of its own, or None where there is none."""
        if reading.source is not None:
            return self._analyzer.inflect(reading, grammemes)
        wanted = frozenset(grammemes) - ({"masc", "femn"} if "plur" in grammemes else set())
        return next((each.form for each in _paradigm(reading.lemma) if wanted <= each.grammemes), None)

    def forms_of(self, word: str) -> set[str]:
        """Return all forms of the words that a form may belong to, without «ё»; guessed for an unknown form."""
        first, hyphen, last = word.rpartition("-")
        if hyphen and last[:1].isupper():  # «Касым-Жомарта»
            return {f"{first.lower()}-{form}" for form in self.forms_of(last)}
        stem = _stem(word)
        if stem:
            return {reading.form.replace("ё", "е") for reading in _paradigm(stem)}
        known = self._analyzer.forms_of(word)
        if known:
            return known
        likeliest = self._analyzer.readings(word)[:1]
        return {form.form.replace("ё", "е") for reading in likeliest for form in self._analyzer.forms(reading)}


def _stem(word: str) -> str | None:
    """Return the masculine nominative of what looks like a surname, in small letters."""
    if not word[:1].isupper() or word.isupper():
        return None
    lower = word.lower()
    for cut in range(_LONGEST_ENDING + 1):
        stem, ending = lower[: len(lower) - cut], lower[len(lower) - cut :]
        if len(stem) < _SHORTEST_STEM:
            return None
        if stem.endswith(_STEMS) and any(ending in endings for endings in _ENDINGS.values()):
            return stem
    return None


def _paradigm(stem: str) -> Sequence[Reading]:
    made = []
    for named, endings in _ENDINGS.items():
        number, _, gender = named.partition(" ")
        for case, ending in zip(_CASES, endings, strict=True):
            grammemes = frozenset({"NOUN", "anim", "Surn", case, number, gender} - {""})
            made.append(
                Reading(
                    stem + ending,
                    stem,
                    grammemes,
                    probability=1.0,
                    known=True,
                    source=None,
                    part="NOUN",
                    case=case,
                    number=number,
                    gender=gender,
                )
            )
    return made
