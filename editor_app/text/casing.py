"""Letter case of words: told, and carried over to a replacement."""

from enum import Enum


class Case(Enum):
    """How a word is written."""

    LOWER = "lower"
    CAPITALISED = "capitalised"
    UPPER = "upper"
    MIXED = "mixed"


def case_of(word: str) -> Case:
    """Return the case of a word by its letters; a single capital counts as capitalised."""
    letters = [letter for letter in word if letter.isalpha()]
    if all(letter.islower() for letter in letters):
        return Case.LOWER
    if letters[0].isupper() and all(letter.islower() for letter in letters[1:]):
        return Case.CAPITALISED
    if all(letter.isupper() for letter in letters):
        return Case.UPPER
    return Case.MIXED


def like(pattern: str, word: str) -> str:
    """Write `word` in the case of `pattern`; a pattern in mixed case leaves the word as it is."""
    match case_of(pattern):
        case Case.UPPER:
            return word.upper()
        case Case.CAPITALISED:
            return word[:1].upper() + word[1:]
        case _:
            return word
