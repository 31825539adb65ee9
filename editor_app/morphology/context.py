"""How well a word fits a place in a sentence: by the form that the place asks for, and by the company that it keeps."""

import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.morphology.network import Vectors, floats, layer, numbered, read_arrays, shape
from editor_app.morphology.syntax import Parser
from editor_app.paths import resources

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_FORM, _BESIDE, _AROUND = 0.7, 0.1, 0.09
"""What the signs weigh on the scale of corrections: the form, the words beside, the words around."""

_STUCK, _UNMET = 0.5, 0.65
"""What makes up for missing signs: of stuck words only the longest is seen, and not all words have a vector."""

_REACH = 5
"""Words to either side that count as company."""

_IMPOSSIBLE = 1e-4

_PARTS = {
    "NOUN": "NOUN PROPN", "ADJF": "ADJ DET PRON", "ADJS": "ADJ", "COMP": "ADJ ADV", "VERB": "VERB AUX",
    "INFN": "VERB AUX", "PRTF": "VERB ADJ", "PRTS": "VERB ADJ", "GRND": "VERB", "NUMR": "NUM",
    "ADVB": "ADV PART SCONJ", "NPRO": "PRON DET", "PRED": "ADV VERB ADJ", "PREP": "ADP", "INTJ": "INTJ",
    "CONJ": "CCONJ SCONJ PART ADV", "PRCL": "PART CCONJ SCONJ ADV",
}  # fmt: skip
_FEATURES = {
    "nomn": "Case=Nom", "gent": "Case=Gen", "datv": "Case=Dat", "accs": "Case=Acc", "ablt": "Case=Ins",
    "loct": "Case=Loc", "gen2": "Case=Gen", "loc2": "Case=Loc", "acc2": "Case=Acc", "voct": "Case=Nom",
    "sing": "Number=Sing", "plur": "Number=Plur", "masc": "Gender=Masc", "femn": "Gender=Fem", "neut": "Gender=Neut",
    "past": "Tense=Past", "pres": "Tense=Pres", "futr": "Tense=Fut", "1per": "Person=1", "2per": "Person=2",
    "3per": "Person=3",
}  # fmt: skip
_VERB_FORMS = {"INFN": "Inf", "GRND": "Conv", "PRTF": "Part", "PRTS": "Part", "VERB": "Fin"}
"""Part of speech and features of OpenCorpora, in terms of Universal Dependencies."""


class Context:
    """Weighs words for a place; loads its model, and the vectors of the parser, when the first place comes."""

    def __init__(self, analyzer: Analyzer, parser: Parser, model: Path | None = None) -> None:
        self._analyzer = analyzer
        self._parser = parser
        self._path = model or resources() / "slots" / "model.npz"
        self._slots: _Slots | None = None

    def fits(self, words: Sequence[str], place: int, candidates: Sequence[str]) -> list[float]:
        """Return a bonus for each candidate for `words[place]`; marks count as words. The greater, the better."""
        slots, forms = self._asked(words, place)
        start, end = max(0, place - _REACH), place + _REACH + 1
        vectors = self._parser.vectors
        company = [
            (abs(index - place), vectors[words[index]] - slots.average)
            for index in range(start, min(len(words), end))
            if index != place and words[index].isalpha() and words[index] in vectors
        ]
        return [
            self._bonus(max(candidate.split(), key=len), forms, company, slots) + (_STUCK if " " in candidate else 0)
            for candidate in candidates
        ]

    def probability(self, words: Sequence[str], place: int) -> float:
        """Return how likely it is that a word in the form of `words[place]` stands there."""
        slots, forms = self._asked(words, place)
        return self._probability(words[place], forms, slots)

    def _asked(self, words: Sequence[str], place: int) -> "tuple[_Slots, Floats]":
        """Return the model, and what it says of the forms that a place asks for."""
        if self._slots is None:
            self._slots = _Slots(self._path, self._parser.vectors)
        start, end = max(0, place - _REACH), place + _REACH + 1
        return self._slots, self._slots.probabilities(words[start:end], place - start)

    def _probability(self, word: str, forms: "Floats", slots: "_Slots") -> float:
        wanted = {tag for reading in self._analyzer.readings(word) for tag in slots.tags_of(reading)}
        return float(forms[list(wanted)].sum()) if wanted else 0.0

    def _bonus(self, word: str, forms: "Floats", company: "list[tuple[int, Floats]]", slots: "_Slots") -> float:
        bonus = _FORM * math.log10(self._probability(word, forms, slots) + _IMPOSSIBLE)
        if word not in self._parser.vectors:
            return bonus + _UNMET
        own = self._parser.vectors[word] - slots.average
        return bonus + sum(
            float(own @ other) * (_BESIDE if distance == 1 else _AROUND / distance) for distance, other in company
        )


class _Slots:
    """The tagger: three convolutions over word vectors, and a probability for each tag at a place."""

    def __init__(self, path: Path, vectors: Vectors) -> None:
        import numpy as np

        self._np = np
        arrays = read_arrays(path)
        weights = floats(arrays)
        self._vectors = vectors
        self.average = weights["average"]
        """What all words have in common, which says nothing of any of them."""
        self._looks = numbered(arrays["shapes"])
        self._look_vectors = weights["emb.shape.weight"]
        self._layers = [layer(weights, f"encoder.layers.{place}") for place in range(3)]
        self._head = weights["head.proj.weight"], weights["head.proj.bias"]
        self._tags = [_parsed(tag) for tag in numbered(arrays["tags"])]
        self._by_grammemes = lru_cache(4096)(self._compatible)

    def probabilities(self, words: Sequence[str], place: int) -> "Floats":
        """Return how likely each tag is at a place."""
        np = self._np
        rows = [np.concatenate((self._vectors[word], self._look_vectors[self._looks[shape(word)]])) for word in words]
        state = np.stack(rows)
        for each in self._layers:
            state = each.gathered(state @ each.kernel, np)
        scores = state[place] @ self._head[0] + self._head[1]
        grown = np.exp(scores - scores.max())
        probabilities: Floats = grown / grown.sum()
        return probabilities

    def tags_of(self, reading: Reading) -> tuple[int, ...]:
        """Return the numbers of the tags that agree with a reading."""
        return self._by_grammemes(reading.part, reading.grammemes)

    def _compatible(self, part: str, grammemes: frozenset[str]) -> tuple[int, ...]:
        parts = _PARTS.get(part, "").split()
        wanted = dict(_FEATURES[grammeme].split("=") for grammeme in grammemes if grammeme in _FEATURES)
        if wanted.get("Number") == "Plur" or part not in ("NOUN", "ADJF", "PRTF", "VERB", "PRTS", "ADJS"):
            wanted.pop("Gender", None)
        found = []
        for number, (tag_part, features) in enumerate(self._tags):
            if tag_part not in parts or any(features.get(name, value) != value for name, value in wanted.items()):
                continue
            if part in ("NOUN", "ADJF", "PRTF") and "Case" not in features:
                continue
            if part in ("ADJS", "PRTS") and features.get("Variant") != "Short":
                continue
            form = _VERB_FORMS.get(part)
            if form and tag_part in ("VERB", "AUX") and features.get("VerbForm", "Fin") != form:
                continue
            found.append(number)
        return tuple(found)


def _parsed(tag: str) -> tuple[str, dict[str, str]]:
    part, _, features = tag.partition("|")
    return part, dict(feature.split("=") for feature in features.split("|")) if features else {}
