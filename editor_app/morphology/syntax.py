"""The dependency parser: which word hangs on which, and as what.

A small convolutional network over word vectors, in numpy alone (see resources/syntax/README.md). It looks at the word
forms and at three words to each side, so it reads a sentence with a wrong ending as its author meant it; that is what
makes it fit for proofreading: syntax says what belongs together, morphology says whether it agrees.
"""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.paths import resources

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

LONGEST = 200
"""Words of a sentence that are parsed together; what is longer is a table or a list, and is cut there."""

_WORDS_KEPT = 32_768

_PUNCTUATION = frozenset("!#$%&()[]\\/*+,.:;<=>?@^_{|}~-‐−‒⁃–—―`\"'«»„“ʼʻ”№…")
_SCRIPT = re.compile(r"(?P<RU>[а-яё])|(?P<EN>[a-z])|(?P<NUM>[+-]?\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Arc:
    """What a word depends on: the index of its head in the sentence (-1 for the root) and the relation, as in UD."""

    head: int
    relation: str


class Parser:
    """Reads sentences; loads its model when the first one comes."""

    def __init__(self, model: Path | None = None) -> None:
        self._path = model or resources() / "syntax" / "model.npz"
        self._network: _Network | None = None

    def load(self) -> None:
        """Load the model now, a tenth of a second; raises `OSError` where its file cannot be read."""
        if self._network is None:
            self._network = _Network(_arrays(self._path))

    def parse(self, words: Sequence[str]) -> tuple[Arc, ...]:
        """Return an arc for each word (punctuation marks are words too) of one sentence."""
        self.load()
        assert self._network is not None  # noqa: S101 - for the type checker
        arcs: list[Arc] = []
        for start in range(0, len(words), LONGEST):
            part = self._network.parse(words[start : start + LONGEST])
            arcs += (Arc(head + start if head >= 0 else -1, relation) for head, relation in part)
        return tuple(arcs)


def _arrays(path: Path) -> "Mapping[str, NDArray[Any]]":
    # The matrices are small: threads of the linear algebra library would only wait for one another.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import numpy as np  # for the checking process alone

    with np.load(path) as file:
        return {name: file[name] for name in file.files}


def _strings(array: "NDArray[np.uint8]") -> dict[str, int]:
    return {name: index for index, name in enumerate(array.tobytes().decode().split("\n"))}


class _Network:
    """Word vectors, three convolutions, and two bilinear heads: for the head of a word and for its relation."""

    def __init__(self, arrays: "Mapping[str, NDArray[Any]]") -> None:
        import numpy as np

        self._np = np
        self._words = _strings(arrays["words"])
        self._shapes = _strings(arrays["shapes"])
        self._relations = list(_strings(arrays["rels"]))
        self._indexes = arrays["indexes"]
        weights = {name: value.astype(np.float32) for name, value in arrays.items() if value.dtype == np.float16}
        self._codes: Floats = weights["codes"]
        self._shape_vectors: Floats = weights["emb.shape.weight"]
        self._parts = np.arange(len(self._codes))
        self._layers = [_layer(weights, f"encoder.layers.{place}") for place in range(3)]
        self._weights = weights
        self._vector = lru_cache(_WORDS_KEPT)(self._vector_of)

    def _vector_of(self, word: str) -> "Floats":
        """The vector of a form, already multiplied with the first convolution: a row for each of its three places."""
        index = self._words.get(word.lower(), len(self._words))
        vector = self._codes[self._parts, self._indexes[index]].reshape(-1)
        shape = self._shape_vectors[self._shapes[_shape(word)]]
        return self._np.concatenate((vector, shape)) @ self._layers[0].kernel

    def parse(self, words: "Sequence[str]") -> "list[tuple[int, str]]":
        np = self._np
        first = self._layers[0]
        state = first.gathered(np.stack([self._vector(word) for word in words]), np)
        for layer in self._layers[1:]:
            state = layer.gathered(state @ layer.kernel, np)

        heads = self._bilinear_heads(state)
        relations = self._relations_of(state, heads)
        return [(int(head) - 1, self._relations[relation]) for head, relation in zip(heads, relations, strict=True)]

    def _project(self, state: "Floats", name: str) -> "Floats":
        projected: Floats = state @ self._weights[f"{name}.proj.weight"] + self._weights[f"{name}.proj.bias"]
        return projected.clip(0)

    def _with_root(self, state: "Floats", task: str) -> "Floats":
        return self._np.concatenate((self._weights[f"{task}.root"][None], state))

    def _bilinear_heads(self, state: "Floats") -> "NDArray[np.intp]":
        """Index of the head of each word, 0 for the root and otherwise from 1."""
        rooted = self._with_root(state, "head")
        scores = (
            self._project(rooted, "head.head") @ self._weights["head.kernel"] @ self._project(rooted, "head.tail").T
        )
        heads: NDArray[np.intp] = scores[1:].argmax(-1)
        return heads

    def _relations_of(self, state: "Floats", heads: "NDArray[np.intp]") -> "NDArray[np.intp]":
        of_heads = self._project(self._with_root(state, "rel")[heads], "rel.head")
        of_words = self._project(state, "rel.tail")
        crossed = (of_heads @ self._weights["rel.kernel"]).reshape(len(state), len(self._relations), -1)
        relations: NDArray[np.intp] = self._np.einsum("wrh,wh->wr", crossed, of_words).argmax(-1)
        return relations


@dataclass(frozen=True, slots=True)
class _Layer:
    """A convolution over a word and its two neighbours, a rectifier, and a normalisation."""

    kernel: "Floats"
    """Inputs times the outputs of the three places beside one another."""
    bias: "Floats"
    scale: "Floats"
    shift: "Floats"

    def gathered(self, products: "Floats", np: Any) -> "Floats":  # noqa: ANN401 - the module, imported late
        """Add up what the left neighbour, the word and the right neighbour give, and finish the layer."""
        size = len(self.bias)
        state = products[:, size : 2 * size] + self.bias
        state[1:] += products[:-1, :size]
        state[:-1] += products[1:, 2 * size :]
        finished: Floats = np.maximum(state, 0) * self.scale + self.shift
        return finished


def _layer(weights: "Mapping[str, Floats]", name: str) -> _Layer:
    convolution = weights[f"{name}.conv.weight"]  # outputs, inputs, places
    scale = weights[f"{name}.norm.weight"] / weights[f"{name}.norm.std"]
    return _Layer(
        kernel=convolution.transpose(1, 2, 0).reshape(convolution.shape[1], -1).copy(),
        bias=weights[f"{name}.conv.bias"],
        scale=scale,
        shift=weights[f"{name}.norm.bias"] - weights[f"{name}.norm.mean"] * scale,
    )


def _shape(word: str) -> str:
    """Name the look of a word as the network learnt it: script and letter case."""
    script = _SCRIPT.match(word)
    if script is None:
        if word[0] not in _PUNCTUATION:
            return "OTHER"
        return f"PUNCT_{word}" if len(word) == 1 else "PUNCT_OTHER"
    if script.lastgroup == "NUM":
        return "NUM"
    return f"{script.lastgroup}_{_outline(word)}"


def _outline(word: str) -> str:
    if len(word) == 1:
        return "X" if word.isupper() else "x"
    if word.isupper():
        return "XX"
    if word.islower():
        return "xx"
    if _is_title(word):
        return "Xx"
    left, _, right = word.partition("-")
    return "Xx-Xx" if _is_title(left) and _is_title(right) else "OTHER"


def _is_title(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and word[1:].islower()
