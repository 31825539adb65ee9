"""The letters of a word: those that one sees, those that the sources list, and those of the word in its correction."""

from itertools import accumulate

from editor_app.lexicon.corrections import Correction
from editor_app.text.alphabet import SOFT_HYPHEN, STRESS
from editor_app.text.casing import like

_UNSEEN = str.maketrans("", "", STRESS + SOFT_HYPHEN)
_CLEANED = str.maketrans({STRESS: None, SOFT_HYPHEN: None, "ё": "е", "Ё": "Е", "‑": "-", "ʼ": "’", "'": "’"})


def visible(word: str) -> str:
    """Return a word without stress marks and soft hyphens."""
    return word.translate(_UNSEEN)


def clean(word: str) -> str:
    """Return a word as the sources list it: no stress marks and soft hyphens, «е» for «ё», one kind of hyphen."""
    return word.translate(_CLEANED)


def written(word: str, correction: Correction) -> str:
    """Return a correction in the letter case of the word; one that only parts it keeps its letters, «ё» too."""
    if correction.text[:1].isupper():
        return correction.text
    if correction.is_split and clean(word).lower() == "".join(parts := correction.text.split()):
        ends = list(accumulate(map(len, parts)))
        return " ".join(word[start:end] for start, end in zip([0, *ends], ends, strict=False))
    return like(word, correction.text)
