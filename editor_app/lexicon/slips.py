"""The error model of spelling: how likely who meant one word wrote another, by slips of the hand and of the ear.

Weights are negative decimal logarithms, so that they add up with frequencies on the Zipf scale.
"""

from collections.abc import Iterator
from itertools import accumulate, pairwise

from editor_app.text.alphabet import VOWELS

_ROWS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")

_MISSED = 2.7
_ADDED = 2.9
_WRONG = 3.2
_SWAPPED = 2.6
_NEAR_KEY = 2.6
_NEAR_KEY_ADDED = 2.6
_WORD_ADDED = 3.6
"""A letter added at the end that is a word of its own, and so more likely one that is glued on."""

_DOUBLING = 1.4
_VOWEL_DOUBLED = 2.6
"""At the end of a word the second one is rather a word that is glued on: «пробкии»."""

_SILENT = 1.5
LEAST = 1.3
"""The weight of the likeliest slip."""

_FIRST = 0.8
"""The first letter is seldom wrong."""

LONGEST = 60
"""Letters of the longest word: no dictionary has one that is longer, and none is made by rule."""

_CONFUSED = {
    LEAST: "оа еи ьъ тд зс шщ еэ",
    1.6: "бп вф гк жш ея иы цс ия яа юу ий",
    2.0: "еа ое ёо шч щч ыи эи гв хг кх ею йь лр нм ьи уо еы йы",
}
"""Pairs of letters that are taken for one another, either way."""


def _pairs() -> dict[tuple[str, str], float]:
    found = dict.fromkeys(_NEAR, _NEAR_KEY)
    for weight, pairs in _CONFUSED.items():
        for pair in pairs.split():
            found[pair[0], pair[1]] = found[pair[1], pair[0]] = weight
    return found


def near_keys() -> set[tuple[str, str]]:
    """Return the pairs of letters whose keys lie beside one another."""
    found = set()
    for row in _ROWS:
        for first, second in pairwise(row):
            found |= {(first, second), (second, first)}
    for upper, lower in pairwise(_ROWS):
        for at, letter in enumerate(lower):
            for other in upper[at : at + 2]:
                found |= {(letter, other), (other, letter)}
    return found


_NEAR = frozenset(near_keys())
_INSTEAD = _pairs()


def weight(typed: str, meant: str, limit: float = 8.0) -> float:
    """Return how unlikely `typed` is for `meant`, both in lower case; above `limit` the value says no more.

    It is a weighted Damerau–Levenshtein distance (optimal string alignment).
    """
    if abs(len(typed) - len(meant)) > 3:
        return limit + 1
    start, end_typed, end_meant = _differing(typed, meant)
    missed = [_missed(meant, at) for at in range(start, end_meant)]
    before: list[float] = []
    row = [0.0, *accumulate(missed)]
    for i in range(start, end_typed):
        letter = typed[i]
        added = _added(typed, i)
        current = [row[0] + added]
        for j, cost in enumerate(missed):
            wanted = meant[start + j]
            if letter == wanted:
                best = row[j]
            else:
                best = row[j] + _INSTEAD.get((letter, wanted), _WRONG) + (_FIRST if i == start + j == 0 else 0)
                if i > start and j and letter == meant[start + j - 1] and typed[i - 1] == wanted:
                    best = min(best, before[j - 1] + _SWAPPED)
            best = min(best, row[j + 1] + added, current[j] + cost)
            current.append(best)
        if min(current) > limit:
            return limit + 1
        before, row = row, current
    return row[-1]


def letters_apart(typed: str, meant: str) -> int:
    """Return by how many letters two words differ: the Damerau–Levenshtein distance without weights."""
    start, end_typed, end_meant = _differing(typed, meant)
    typed, meant = typed[start:end_typed], meant[start:end_meant]
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(typed):
        current = [i + 1]
        for j, wanted in enumerate(meant):
            best = min(row[j] + (letter != wanted), row[j + 1] + 1, current[j] + 1)
            if i and j and letter == meant[j - 1] and typed[i - 1] == wanted:
                best = min(best, before[j - 1] + 1)
            current.append(best)
        before, row = row, current
    return row[-1]


def _differing(typed: str, meant: str) -> tuple[int, int, int]:
    """Return where two words begin to differ, and where each of them ends to."""
    start = 0
    while start < len(typed) and start < len(meant) and typed[start] == meant[start]:
        start += 1
    end_typed, end_meant = len(typed), len(meant)
    while end_typed > start and end_meant > start and typed[end_typed - 1] == meant[end_meant - 1]:
        end_typed, end_meant = end_typed - 1, end_meant - 1
    return start, end_typed, end_meant


def _missed(meant: str, at: int) -> float:
    letter = meant[at]
    if at and meant[at - 1] == letter:
        return _DOUBLING
    if letter in "ьъ":
        return _SILENT
    if at and at + 1 < len(meant) and meant[at - 1] not in VOWELS and meant[at + 1] not in VOWELS and letter in "тдвл":
        return 2.0
    return _MISSED + (_FIRST if at == 0 else 0)


def _added(typed: str, at: int) -> float:
    letter = typed[at]
    if at and typed[at - 1] == letter:
        return _VOWEL_DOUBLED if at == len(typed) - 1 and letter in VOWELS else _DOUBLING
    if letter in "ьъ":
        return 1.8
    if at == len(typed) - 1 and letter in "вкс":
        return _WORD_ADDED
    beside = (typed[at - 1] if at else "", typed[at + 1] if at + 1 < len(typed) else "")
    if any((letter, other) in _NEAR for other in beside):
        return _NEAR_KEY_ADDED + (_FIRST if at == 0 else 0)
    return _ADDED + (_FIRST if at == 0 else 0)


def one_slip(word: str, letters: str) -> Iterator[str]:
    """Yield every string one slip away: a letter missed, added, wrong, or two of them swapped.

    What is longer than any word has none: there are as many as 66 for each letter, and each is to be looked up.
    """
    if len(word) > LONGEST:
        return
    for at in range(len(word)):
        head, tail = word[:at], word[at + 1 :]
        yield head + tail
        for letter in letters:
            yield head + letter + tail
            yield head + letter + word[at:]
        if tail:
            yield head + tail[0] + word[at] + tail[1:]
    for letter in letters:
        yield word + letter
