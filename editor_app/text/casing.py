"""Letter case of words: told, carried over to a replacement, and changed."""

from collections.abc import Callable
from enum import Enum
from functools import lru_cache

from editor_app.text.sentences import sentences
from editor_app.text.tokens import Token, TokenKind, tokens

_KEPT = 32_768
"""Words whose case is remembered: a check asks for each of them many times."""


class Case(Enum):
    """How a word is written."""

    LOWER = "lower"
    CAPITALISED = "capitalised"
    UPPER = "upper"
    MIXED = "mixed"


@lru_cache(_KEPT)
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


def next_case(original: str, now: str) -> str:
    """Return `original` in the case that follows that of `now`: small letters, a capital first, all capitals, again.

    Every case is made of the original, so that the round loses no abbreviation. Nothing changes its length.
    """
    cases = list(dict.fromkeys((lowered(original), capitalised(original), _each(str.upper, original))))
    return cases[(cases.index(now) + 1) % len(cases)] if now in cases else cases[0]


def lowered(text: str) -> str:
    """Write a text in small letters, but for abbreviations and names like «КазМунайГаз» among other words."""
    found = list(tokens(text))
    cases = [case_of(token.text) for token in found if token.kind is TokenKind.WORD]
    keeps = Case.LOWER in cases or Case.CAPITALISED in cases
    return "".join(token.text if keeps and _is_own(token) else _each(str.lower, token.text) for token in found)


def capitalised(text: str) -> str:
    """Write a text like `lowered`, with a capital at the beginning of each sentence."""
    made = lowered(text)
    for sentence in sentences(_each(str.upper, text)):
        place = next((n for n in range(*sentence) if made[n].isalnum()), sentence.start)
        word = next(token.text for token in tokens(made[place:]))
        if case_of(word) is Case.LOWER:
            made = made[:place] + _each(str.upper, made[place]) + made[place + 1 :]
    return made


def _is_own(token: Token) -> bool:
    """Whether a token has a case that belongs to it."""
    if token.kind is TokenKind.ADDRESS:
        return True
    return len(token.text) > 1 and case_of(token.text) in (Case.UPPER, Case.MIXED)


def _each(change: Callable[[str], str], text: str) -> str:
    """Change each letter that stays one letter: «ß» has no capital of one letter."""
    return "".join(made if len(made := change(letter)) == 1 else letter for letter in text)
