"""Finding a title by a few words of it, typed in any order, in part, in another form or on the wrong layout."""

from collections.abc import Iterable

from editor_app.text.collation import folded
from editor_app.text.keyboard import on_latin_layout, on_russian_layout

_STEM = 4
"""Letters that two forms of one word share at least."""

_ENDING = 3
"""Letters by which they may differ at most."""

EXACT, BEGUN, INSIDE, INFLECTED, SKIPPED = range(5)
"""How a word is found: whole, by its beginning, inside another, in another form, by some of its letters in order."""


def readings(query: str) -> tuple[str, ...]:
    """Return what a person may have meant: the letters as they are, and those of the same keys on the other layout."""
    query = folded(query)
    return tuple(dict.fromkeys((query, folded(on_russian_layout(query)), on_latin_layout(query))))


def cost(query: str, title: str) -> int | None:
    """Return how far a title is from what was typed (0 is nearest), None when some word is not in it at all."""
    words = folded(title).replace("…", " ").split()  # what a dialog follows is called as one would type it
    costs = [found for reading in readings(query) if (found := _cost(reading.split(), words)) is not None]
    return min(costs, default=None)


def _cost(wanted: Iterable[str], words: list[str]) -> int | None:
    total = 0
    for word in wanted:
        best = min((found for other in words if (found := _closeness(word, other)) is not None), default=None)
        if best is None:
            return None
        total += best
    return total


def _closeness(word: str, other: str) -> int | None:
    if word == other:
        return EXACT
    if other.startswith(word):
        return BEGUN
    if word in other:
        return INSIDE
    if _is_inflected(word, other):
        return INFLECTED
    if len(word) > 1 and other[0] == word[0] and _is_skipped(word, other):
        return SKIPPED
    return None


def _is_inflected(word: str, other: str) -> bool:
    shared = next(
        (place for place, (one, two) in enumerate(zip(word, other, strict=False)) if one != two),
        min(len(word), len(other)),
    )
    return shared >= _STEM and max(len(word), len(other)) - shared <= _ENDING


def _is_skipped(word: str, other: str) -> bool:
    letters = iter(other)
    return all(letter in letters for letter in word)
