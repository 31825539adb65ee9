"""Words that stuck together: the best way to part them, by how common the parts are."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from editor_app.lexicon.frequency import Frequencies

_ONE = frozenset("авикосуя")
_TWO = "на по за из от до не ни но мы вы он ты же ли бы во ко со об их им ей ее то та те ту да уж"
_LONGEST = 24
_PARTS = 4
_SPACE_MISSED = 1.6
"""How unlikely a missed space is, as a negative decimal logarithm."""

_TOGETHER = 7.0
"""What an average pair of neighbours loses against a single word: less than the 9 of words met by chance."""

_MOST_COMMON = 5.5
"""Above this frequency a word says no more for being common."""


@dataclass(frozen=True, slots=True)
class Split:
    """A way to part a word; `score` is on the scale of corrections (Zipf, less what speaks against it)."""

    parts: tuple[str, ...]
    score: float


class Splitter:
    """Parts stuck words of Russian letters, given in lower case."""

    def __init__(self, frequencies: Frequencies, is_word: Callable[[str], bool]) -> None:
        self._frequencies = frequencies
        self._is_word = is_word
        self._value = lru_cache(16_384)(self._worth)

    def splits(self, word: str, most: int = 3) -> list[Split]:
        """Return the best ways to part a word into two to four words, the best first."""
        if not 4 <= len(word) <= 60:
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
                    if len(parts) < _PARTS and not (parts and len(parts[-1]) < 2 and end - start < 3):
                        found.append(
                            (score + worth - (_TOGETHER + _SPACE_MISSED if parts else 0), (*parts, word[start:end]))
                        )
            best[end] = sorted(found, reverse=True)[:most]
        return [Split(parts, score) for score, parts in best[len(word)]]

    def _worth(self, part: str) -> float | None:
        """Return how common a part is, or None where it may not stand as a word of its own."""
        zipf = min(self._frequencies.zipf(part), _MOST_COMMON)
        match len(part):
            case 1:
                return zipf if part in _ONE else None
            case 2:
                return zipf if part in _TWO.split() else None
            case 3:
                return zipf if zipf >= 4.6 and self._frequencies.is_listed(part) else None
            case 4:
                return zipf if zipf >= 3.3 and self._frequencies.is_listed(part) else None
            case _:
                return zipf if zipf > 0 or (len(part) > 6 and self._is_word(part)) else None
