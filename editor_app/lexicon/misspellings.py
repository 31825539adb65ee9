"""Misspellings that everybody makes, known by heart."""

from collections.abc import Callable, Mapping
from pathlib import Path

_SHORTEST = 3


class Misspellings:
    """What wrong words mean: whole words, and beginnings that keep their ending («агенств*» for «агентств*»)."""

    def __init__(self, meant: Mapping[str, str]) -> None:
        self._whole = {wrong: right for wrong, right in meant.items() if not wrong.endswith("*")}
        self._openings = {wrong[:-1]: right[:-1] for wrong, right in meant.items() if wrong.endswith("*")}
        self._longest = max(map(len, self._openings), default=0)

    def meant(self, word: str, is_right: Callable[[str], bool]) -> str | None:
        """Return what a lower-case word without «ё» stands for, or None; `is_right` knows right words."""
        if word in self._whole:
            return self._whole[word]
        for length in range(min(self._longest, len(word)), _SHORTEST - 1, -1):
            opening = self._openings.get(word[:length])
            if opening is not None and not is_right(word):
                right = opening + word[length:]
                if is_right(right):
                    return right
        return None


def misspellings(path: Path) -> Misspellings:
    """Read a list: two columns parted by the first space, `#` opens a comment line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" ", 1) for line in lines if line and not line.startswith("#"))
    return Misspellings({wrong: right.strip() for wrong, right in pairs})
