"""Words glued together: the best way to part them, by how common the parts are.

It is word segmentation by a unigram model: the best ways up to each letter are kept, and those behind go on from them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

_ONE = {"в": 7.2, "к": 6.9, "с": 6.8, "о": 6.5, "у": 6.3, "и": 6.2, "а": 6.1, "я": 5.5}
"""What the words of one letter are worth: vowels less than their frequency, because they are often slips."""

_TWO = tuple("на по за из от до не ни но мы вы он ты же ли бы во ко со об их им ей ее то та те ту да уж".split(" "))
_OPENING = ("и", "а")
"""Words of one letter that short words often follow: «и в», «а на»."""

_LEAST = {3: 4.1, 4: 2.6, 5: 1.8, 6: 1.0}
"""Least frequency of a part by its length: short parts are found in every word."""

_LONGEST = 24
_PARTS = 5
_TOGETHER = 8.8
"""What a pair of glued words is less likely than a single word, on the Zipf scale: the rarity of a missed space, and of
two words meeting."""


@dataclass(frozen=True, slots=True)
class Split:
    """A way to part a word; `score` is on the scale of corrections (Zipf, less what speaks against it)."""

    parts: tuple[str, ...]
    score: float


class Listing(Protocol):
    """What is asked of the table of frequencies, or of what it is made from."""

    def zipf(self, word: str) -> float:
        """Frequency of a form."""

    def is_listed(self, word: str) -> bool:
        """Whether a dictionary has the form."""


class Splitter:
    """Parts glued words of Russian letters, given in lower case."""

    def __init__(self, frequencies: Listing, is_word: Callable[[str], bool]) -> None:
        self._frequencies = frequencies
        self._is_word = is_word
        self._value = lru_cache(16_384)(self._worth)

    def splits(self, word: str, most: int = 3) -> list[Split]:
        """Return the best ways to part a word into two to four words, the best first."""
        if not 3 <= len(word) <= 60:
            return []
        best: list[list[tuple[float, tuple[str, ...]]]] = [[] for _ in range(len(word) + 1)]
        best[0] = [(0.0, ())]
        for end in range(1, len(word) + 1):
            found = []
            for start in range(max(0, end - _LONGEST), end):
                if not best[start] or (start == 0 and end == len(word)):
                    continue
                worth = self._value(word[start:end])
                if worth is None:
                    continue
                for score, parts in best[start]:
                    crumbs = parts and len(parts[-1]) < 2 and end - start < 3 and parts[-1] not in _OPENING
                    if len(parts) < _PARTS and not crumbs:
                        found.append((score + worth - (_TOGETHER if parts else 0), (*parts, word[start:end])))
            best[end] = sorted(found, reverse=True)[:most]
        return [Split(parts, score) for score, parts in best[len(word)]]

    def _worth(self, part: str) -> float | None:
        """Return how common a part is, or None where it may not stand as a word of its own."""
        if len(part) == 1:
            return _ONE.get(part)
        zipf = self._frequencies.zipf(part)
        if len(part) == 2:
            return zipf if part in _TWO else None
        if self._frequencies.is_listed(part):
            return zipf if zipf >= _LEAST.get(len(part), 0) else None
        return 1.0 if len(part) > 6 and self._is_word(part) else None
