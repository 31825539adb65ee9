"""Kazakh words that a Russian keyboard wrote: «темир жолы» for «темір жолы»."""

from collections.abc import Callable, Iterator
from itertools import islice, product

_MEANT = {
    "к": "кқ",
    "г": "гғ",
    "н": "нң",
    "о": "оө",
    "у": "уұү",
    "а": "аә",
    "и": "иі",
    "ы": "ыі",
    "х": "хһ",
}
_TRIED = 96
"""Spellings that are tried of one word."""


def spellings(word: str) -> Iterator[str]:
    """Yield the word as it is and with Kazakh letters for the Russian ones that stand for them."""
    choices = [_MEANT.get(letter, letter) for letter in word]
    return ("".join(letters) for letters in islice(product(*choices), _TRIED))


def reads_as_kazakh(word: str, is_kazakh: Callable[[str], bool]) -> bool:
    """Whether some spelling of the word is Kazakh by the dictionary, which takes a capital for that of a sentence."""
    return any(is_kazakh(spelling.capitalize()) for spelling in spellings(word.lower()))
