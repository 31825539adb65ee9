"""How well a word fits a place in a sentence: by the form that the place asks for, and by the company that it keeps."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor_app.morphology import neighbours, prepositions
from editor_app.morphology.analyzer import Analyzer
from editor_app.morphology.set_phrases import SetPhrases
from editor_app.morphology.slots import Slots
from editor_app.morphology.syntax import Parser
from editor_app.paths import resources
from editor_app.text.casing import like

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_REACH = 5
"""Words to either side that count as company."""


class Features(NamedTuple):
    """What speaks for a word at a place; of glued words, for the longest of the first way to part them."""

    form: float
    """Decimal logarithm of how much likelier the place makes its form than another place would."""
    case: float
    """The same of its case and number among all cases, or of its form among those without case."""
    left: float
    """What company it keeps with the word to the left,"""
    right: float
    """to the right,"""
    around: float
    """and with those farther off."""
    unmet: float
    """Whether nothing is known of its company."""
    seams: float
    """Of glued words: how many prepositions and conjunctions among them stand right, less those that do not."""
    agreement: float
    """Of one word: how many neighbours it agrees with, less those that it does not."""
    counted: float
    """The same of the figure before it."""
    attributed: float
    """Of «такой же»: 1 before a word that it agrees with, -1 before any other."""
    infinitive: float
    """Of «чтобы», 1 before an infinitive; of «что», -1."""
    phrase: float
    """With how many neighbours it makes a set phrase, squared and halved: one may be there by chance."""


WEIGHTS = Features(
    form=0.52,
    case=0.39,
    left=0.1,
    right=0.06,
    around=0.12,
    unmet=0.5,
    seams=0.9,
    agreement=0.47,
    counted=2.0,
    attributed=3.0,
    infinitive=1.2,
    phrase=1.5,
)
"""Learnt together with those of `lexicon/ranking.py` by `packaging/build_ranking.py`, in units of the Zipf scale."""

_UNKNOWN = "ывпрж"
"""A word that nobody knows, so that it says nothing of its place."""

_CONJUNCTIONS = frozenset(["и", "а", "но", "или"])
"""No mark follows them."""

_NAMING = frozenset({"NOUN", "ADJF", "PRTF"})
"""Parts of speech of which one may be joined to another, as an attribute stands before its noun."""

_NEGATION = "не"
"""It hardly ever stands before a noun, and never before a mark."""

_PARTICLE = "же"
"""«Такой же», «та же» stand before a noun of their own gender, number and case."""


class Context:
    """Weighs words for a place; loads its model, and the vectors of the parser, when the first place comes."""

    def __init__(self, analyzer: Analyzer, parser: Parser, model: Path | None = None) -> None:
        self._analyzer = analyzer
        self._parser = parser
        self._path = model or resources() / "slots" / "model.npz"
        self._slots: Slots | None = None
        self._phrases = SetPhrases()

    def fits(self, words: Sequence[str], place: int, candidates: Sequence[str]) -> list[float]:
        """Return a bonus for each candidate for `words[place]`; marks count as words. The greater, the better."""
        return [
            sum(weight * feature for weight, feature in zip(WEIGHTS, features, strict=True))
            for features in self.features(words, place, candidates)
        ]

    def features(self, words: Sequence[str], place: int, candidates: Sequence[str]) -> list[Features]:
        """Return what speaks for each candidate for `words[place]`."""
        slots, vectors = self.slots, self._parser.vectors
        start, end = max(0, place - _REACH), place + _REACH + 1
        forms = slots.probabilities(words[start:end], place - start)
        company = [
            (index - place, vectors[words[index]] - slots.average)
            for index in range(start, min(len(words), end))
            if index != place and words[index].isalpha() and words[index] in vectors
        ]
        preceding, following = words[place - 1] if place else "", words[place + 1] if place + 1 < len(words) else ""
        before, after = (self._analyzer.readings(word) if word.isalpha() else () for word in (preceding, following))
        found, glued = [], ""
        for candidate in candidates:
            word, seams, agreement, counted, attributed = candidate, 0.0, 0.0, 0.0, 0.0
            if " " in candidate:
                seams = self._seams([preceding, *candidate.split(), following])
                attributed = self._attributed(candidate, after) if following.isalpha() else 0.0
                word = glued = glued or max(candidate.split(), key=len)
            readings = self._analyzer.readings(word)
            if word is candidate:
                agreement = neighbours.agreement(before, readings, after)
                counted = neighbours.counted(preceding, readings)
            form, case = slots.expects(readings, forms)
            left = right = around = 0.0
            met = word in vectors
            if met:
                own = vectors[word] - slots.average
                for distance, other in company:
                    affinity = float(own @ other)
                    if distance == -1:
                        left = affinity
                    elif distance == 1:
                        right = affinity
                    else:
                        around += affinity / abs(distance)
            infinitive = neighbours.before_infinitive(candidate, after)
            phrase = self._phrases.joined(words, place, candidate) ** 2 / 2
            fit = (seams, agreement, counted, attributed, infinitive, phrase)
            found.append(Features(form, case, left, right, around, float(not met), *fit))
        return found

    def _seams(self, row: Sequence[str]) -> float:
        found = 0.0
        for before, word, after in zip(row, row[1:], row[2:], strict=False):
            cases = prepositions.governed(word)
            if cases:
                right = after.isdigit() or any(reading.case in cases for reading in self._analyzer.readings(after))
                found += 1 if right else -1
            elif word.lower() in _CONJUNCTIONS:
                found += -1 if not after[:1].isalpha() else 1 if self._alike(before, after) else 0
            elif word.lower() == _NEGATION:
                found -= self._is_noun(after) or not after[:1].isalnum()
        return found

    def _attributed(self, split: str, after: neighbours.Readings) -> float:
        attribute, _, particle = split.rpartition(" ")
        return neighbours.attributed(self._analyzer.readings(attribute), after) if particle == _PARTICLE else 0.0

    def _alike(self, before: str, after: str) -> bool:
        """Whether two words may be joined by a conjunction: both in the same case, or both verbs."""
        left, right = self._analyzer.readings(before), self._analyzer.readings(after)
        return any(
            one.case == other.case and (one.part == other.part or {one.part, other.part} <= _NAMING)
            for one in left
            for other in right
        )

    def _is_noun(self, word: str) -> bool:
        return all(reading.part == "NOUN" for reading in self._analyzer.readings(word)) if word.isalpha() else False

    def probability(self, words: Sequence[str], place: int) -> float:
        """Return how likely it is that a word in the form of `words[place]` stands there."""
        start, end = max(0, place - _REACH), place + _REACH + 1
        forms = self.slots.probabilities(words[start:end], place - start)
        return self.slots.likelihood(self._analyzer.readings(words[place]), forms)

    def expected(self, words: Sequence[str], place: int, forms: Sequence[str]) -> list[float]:
        """Return how likely each of the forms is at a place by the words around alone, whatever stands there."""
        start, end = max(0, place - _REACH), place + _REACH + 1
        near = [*words[start:place], like(words[place], _UNKNOWN), *words[place + 1 : end]]
        tags = self.slots.probabilities(near, place - start)
        return [self.slots.likelihood(self._analyzer.readings(form), tags) for form in forms]

    @property
    def slots(self) -> Slots:
        """The tagger."""
        if self._slots is None:
            self._slots = Slots(self._path, self._parser.vectors)
        return self._slots
