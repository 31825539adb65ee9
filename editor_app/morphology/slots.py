"""The tagger: how likely each part of speech, case, number, gender, tense and person is at a place of a sentence."""

import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.morphology.analyzer import Reading
from editor_app.morphology.network import Vectors, floats, layer, numbered, read_arrays, shape

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Indexes = NDArray[np.intp]
    _Rows = tuple[Indexes, float, Indexes, Indexes]
    """The tags of a reading, their share, the tags of its case and number, and all that these are compared with."""

_IMPOSSIBLE, _IMPOSSIBLE_CASE = 0.003, 0.004
"""Floors of what the tagger may say against a form: it is not always right."""

_SELDOM = 0.002
"""The least share that is believed of a form."""

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


class Slots:
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
        self._shares = np.load(path.with_name("shares.npy")).astype(np.float32)
        """How often an unknown word is taken for each of the tags, all places together."""
        self._cased = np.array([number for number, (_, features) in enumerate(self._tags) if "Case" in features])
        self._compatible = lru_cache(4096)(self._tags_of)
        self._by_grammemes = lru_cache(4096)(self._rows)

    def probabilities(self, words: Sequence[str], place: int) -> "Floats":
        """Return how likely each tag is at a place."""
        np = self._np
        looks = self._look_vectors[[self._looks[shape(word)] for word in words]]
        state = np.concatenate((self._vectors.rows(words), looks), axis=1)
        for each in self._layers:
            state = each.gathered(state @ each.kernel, np)
        scores = state[place] @ self._head[0] + self._head[1]
        grown = np.exp(scores - scores.max())
        probabilities: Floats = grown / grown.sum()
        return probabilities

    def likelihood(self, readings: Sequence[Reading], forms: "Floats") -> float:
        """Return how likely a word of these readings is where the tags are as likely as `forms` says."""
        tags = {tag for reading in readings for tag in self._compatible(reading.part, reading.grammemes)}
        return float(forms[list(tags)].sum()) if tags else 0.0

    def expects(self, readings: Sequence[Reading], forms: "Floats") -> tuple[float, float]:
        """Return how well a word of these readings meets what the place asks for: its form, and its case."""
        form = case = read = 0.0
        every = sum(reading.probability for reading in readings)
        for reading in readings:
            rows = self._by_grammemes(reading.part, reading.grammemes)
            if rows is None:
                continue
            tags, share, alike, kind = rows
            read += reading.probability
            form += reading.probability * float(forms[tags].sum()) / share
            case += reading.probability * float(forms[alike].sum()) / (float(forms[kind].sum()) + _IMPOSSIBLE)
        return math.log10(form / (every or 1.0) + _IMPOSSIBLE), math.log10(case / (read or 1.0) + _IMPOSSIBLE_CASE)

    def _rows(self, part: str, grammemes: frozenset[str]) -> "_Rows | None":
        """Return where the tags of a reading are; None where there is none."""
        np = self._np
        tags = self._compatible(part, grammemes)
        if not tags:
            return None
        share = max(float(self._shares[list(tags)].sum()), _SELDOM)
        features = [self._tags[tag][1] for tag in tags]
        cases = {each["Case"] for each in features if "Case" in each}
        if cases:
            numbers = {each.get("Number") for each in features}
            cased = [(tag, self._tags[tag][1]) for tag in self._cased]
            alike = [
                tag
                for tag, has in cased
                if has["Case"] in cases and (None in numbers or has.get("Number") in {*numbers, None})
            ]
            return np.array(tags), share, np.array(alike), self._cased
        parts = {self._tags[tag][0] for tag in tags}
        kind = [tag for tag, (each, has) in enumerate(self._tags) if each in parts and "Case" not in has]
        return np.array(tags), share, np.array(tags), np.array(kind)

    def _tags_of(self, part: str, grammemes: frozenset[str]) -> tuple[int, ...]:
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
