"""A phonetic key of Russian, as Metaphone is one of English: words that are easily taken for one another share it."""

import re

_CLUSTERS = (
    (re.compile("ого$"), "ово"),
    (re.compile("его$"), "ево"),
    (re.compile("(?:т|ть|д|дь)ся$"), "ца"),
    (re.compile("(?:тс|дс|тц|дц)"), "ц"),
    (re.compile("(?:сч|зч|жч|шч|стч)"), "щ"),
    (re.compile("[сз]т(?=[нл])"), "с"),
    (re.compile("зд(?=н)"), "з"),
    (re.compile("в(?=ств)"), ""),
    (re.compile("л(?=нц)"), ""),
    (re.compile("[нс]т(?=ск)"), "н"),
)
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("аоя", "а"),
        **dict.fromkeys("еёиэый", "и"),
        **dict.fromkeys("ую", "у"),
        **dict(zip("бвгджз", "пфктшс", strict=True)),
        **dict.fromkeys("ьъ", ""),
    }
)
_RUN = re.compile(r"(.)\1+")

LETTERS = "аиупфктшслмнрхцчщ"
"""The letters that a sound is written with."""


def sound(word: str) -> str:
    """Return the sound of a lower-case word: unstressed vowels, voicing, doubled and silent letters do not tell."""
    for cluster, plain in _CLUSTERS:
        word = cluster.sub(plain, word)
    return _RUN.sub(r"\1", word.translate(_ALIKE))
