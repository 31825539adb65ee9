"""Common words of nearly the same letters, whatever their order: what badly distorted words were meant to be.

Words are compared as bags of letters, all at once.
"""

from typing import TYPE_CHECKING

from editor_app.lexicon.frequency import Frequencies

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Counts = NDArray[np.int8]

_LEAST = 3.3
"""Frequency of the rarest words that are searched: some 35,000 forms."""

_EVERYDAY = 5.0
"""Frequency of the words that a word of four letters may differ from by one letter more: «врая» for «время»."""

_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"


class Anagrams:
    """An index of common words by how many there are of each letter; built in 0.1 s when first asked."""

    def __init__(self, frequencies: Frequencies) -> None:
        self._frequencies = frequencies
        self._words: list[str] = []
        self._counts: Counts | None = None

    def near(self, word: str) -> list[str]:
        """Return the common words that differ by up to two or three letters, by four in a long word; in lower case."""
        import numpy as np

        if self._counts is None:
            self._words = list(self._frequencies.common(_LEAST))
            by_word = np.array([_counts(each) for each in self._words], dtype=np.int8)
            self._counts = np.ascontiguousarray(by_word.T)  # a row for each letter: ten times as fast to sum
        most = 2 if len(word) <= 4 else 3 if len(word) <= 6 else 4
        apart = np.abs(self._counts - np.array(_counts(word), dtype=np.int8)[:, None]).sum(axis=0, dtype=np.int8)
        found = np.nonzero(apart <= most)[0]
        if len(word) == 4:
            found = np.union1d(found, [at for at in np.nonzero(apart == most + 1)[0] if self._is_everyday(int(at))])
        return [self._words[int(number)] for number in found]

    def _is_everyday(self, number: int) -> bool:
        return self._frequencies.zipf(self._words[number]) >= _EVERYDAY


def _counts(word: str) -> list[int]:
    return [word.count(letter) for letter in _LETTERS]
