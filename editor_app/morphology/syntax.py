"""The dependency parser: which word hangs on which, and as what.

A small convolutional network over word vectors, in numpy alone (see resources/syntax/README.md). It looks at the word
forms and at three words to each side, so it reads a sentence with a wrong ending as its author meant it; that is what
makes it fit for proofreading: syntax says what belongs together, morphology says whether it agrees.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.morphology.network import Vectors, floats, layer, numbered, read_arrays, shape
from editor_app.paths import resources

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

LONGEST = 200
"""Words of a sentence that are parsed together; what is longer is a table or a list, and is cut there."""

_FEW_WORDS, _WORDS_KEPT = 1024, 32_768
"""Rows of forms that there is room for at first, and at most."""


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
        self._loaded()

    @property
    def vectors(self) -> Vectors:
        """The word vectors that the model reads with."""
        return self._loaded().vectors

    def _loaded(self) -> "_Network":
        if self._network is None:
            self._network = _Network(read_arrays(self._path))
        return self._network

    def parse(self, words: Sequence[str]) -> tuple[Arc, ...]:
        """Return an arc for each word (punctuation marks are words too) of one sentence."""
        network = self._loaded()
        arcs: list[Arc] = []
        for start in range(0, len(words), LONGEST):
            part = network.parse(words[start : start + LONGEST])
            arcs += (Arc(head + start if head >= 0 else -1, relation) for head, relation in part)
        return tuple(arcs)


class _Network:
    """Word vectors, three convolutions, and two bilinear heads: for the head of a word and for its relation."""

    def __init__(self, arrays: "Mapping[str, NDArray[Any]]") -> None:
        import numpy as np

        self._np = np
        self.vectors = Vectors(arrays)
        self._shapes = numbered(arrays["shapes"])
        self._relations = list(numbered(arrays["rels"]))
        weights = floats({name: array for name, array in arrays.items() if name != "codes"})
        self._shape_vectors: Floats = weights["emb.shape.weight"]
        self._layers = [layer(weights, f"encoder.layers.{place}") for place in range(3)]
        self._weights = weights
        self._kept: dict[str, int] = {}
        """Recent forms, each with the number of its row."""
        self._rows: Floats = np.empty((_FEW_WORDS, self._layers[0].kernel.shape[1]), np.float32)

    def _rows_of(self, words: "Sequence[str]") -> "Floats":
        """The vectors of some forms, already multiplied with the first convolution: each is that of its three places.

        Those of recent forms are remembered; the others are multiplied together.
        """
        np = self._np
        new = [word for word in dict.fromkeys(words) if word not in self._kept]
        if new:
            if len(self._kept) + len(new) > _WORDS_KEPT:
                self._kept.clear()
                new = list(dict.fromkeys(words))
            looks = self._shape_vectors[[self._shapes[shape(word)] for word in new]]
            first = len(self._kept)
            self._kept.update((word, first + place) for place, word in enumerate(new))
            while len(self._rows) < len(self._kept):
                self._rows = np.concatenate((self._rows, np.empty_like(self._rows)))
            self._rows[first : len(self._kept)] = (
                np.concatenate((self.vectors.rows(new), looks), axis=1) @ self._layers[0].kernel
            )
        return self._rows[[self._kept[word] for word in words]]

    def parse(self, words: "Sequence[str]") -> "list[tuple[int, str]]":
        np = self._np
        first = self._layers[0]
        state = first.gathered(self._rows_of(words), np)
        for following in self._layers[1:]:
            state = following.gathered(state @ following.kernel, np)

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
