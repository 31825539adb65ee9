"""What the networks of this package have in common: word vectors, the look of a word, convolutions; in numpy alone."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_PUNCTUATION = frozenset("!#$%&()[]\\/*+,.:;<=>?@^_{|}~-‐−‒⁃–—―`\"'«»„“ʼʻ”№…")
_SCRIPT = re.compile(r"(?P<RU>[а-яё])|(?P<EN>[a-z])|(?P<NUM>[+-]?\d)", re.IGNORECASE)


def read_arrays(path: Path) -> "Mapping[str, NDArray[Any]]":
    """Read an archive of arrays. Raises `OSError`."""
    import numpy as np  # for the checking process alone

    with np.load(path) as file:
        return {name: file[name] for name in file.files}


def numbered(array: "NDArray[np.uint8]") -> dict[str, int]:
    """Return the lines of a text, each with its number."""
    return {name: index for index, name in enumerate(array.tobytes().decode().split("\n"))}


def floats(arrays: "Mapping[str, NDArray[Any]]") -> "dict[str, Floats]":
    """Return the weights among the arrays, which are stored as half floats."""
    import numpy as np

    return {name: value.astype(np.float32) for name, value in arrays.items() if value.dtype == np.float16}


class Vectors:
    """What company words keep, learnt from news: 300 numbers for each of 120,000 forms."""

    def __init__(self, arrays: "Mapping[str, NDArray[Any]]") -> None:
        import numpy as np

        self._numbers = numbered(arrays["words"])
        self._indexes = arrays["indexes"]
        self._codes: Floats = arrays["codes"].astype(np.float32)
        self._parts = np.arange(len(self._codes))

    def __contains__(self, word: str) -> bool:
        return word.lower() in self._numbers

    def __getitem__(self, word: str) -> "Floats":
        """Return the vector of a form; all unknown ones share one."""
        vector: Floats = self.rows([word])[0]
        return vector

    def rows(self, words: "Sequence[str]") -> "Floats":
        """Return the vectors of some forms, a row for each: much faster than one by one."""
        unknown = len(self._numbers)
        numbers = [self._numbers.get(word.lower(), unknown) for word in words]
        rows: Floats = self._codes[self._parts, self._indexes[numbers]].reshape(len(words), -1)
        return rows


@dataclass(frozen=True, slots=True)
class Layer:
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


def layer(weights: "Mapping[str, Floats]", name: str) -> Layer:
    """Build a layer of its named weights."""
    convolution = weights[f"{name}.conv.weight"]  # outputs, inputs, places
    scale = weights[f"{name}.norm.weight"] / weights[f"{name}.norm.std"]
    return Layer(
        kernel=convolution.transpose(1, 2, 0).reshape(convolution.shape[1], -1).copy(),
        bias=weights[f"{name}.conv.bias"],
        scale=scale,
        shift=weights[f"{name}.norm.bias"] - weights[f"{name}.norm.mean"] * scale,
    )


def shape(word: str) -> str:
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
