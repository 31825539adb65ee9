"""Letters of the languages of the desk: which are Russian, which only Kazakh, which look alike."""

from functools import lru_cache

KAZAKH_ONLY = frozenset("ӘәҒғҚқҢңӨөҰұҮүҺһІі")
"""Letters of the Kazakh Cyrillic alphabet that Russian does not have."""

RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")
CYRILLIC = RUSSIAN | KAZAKH_ONLY
LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
VOWELS = frozenset("аеёиоуыэюяАЕЁИОУЫЭЮЯ")
"""Russian vowels."""

STRESS = "\u0301"
"""Combining acute accent: marks the stressed vowel, is no letter of the word."""

SOFT_HYPHEN = "\u00ad"

_KEPT = 32_768
"""Words whose alphabet is remembered: a check asks for each of them many times."""


def is_kazakh(word: str) -> bool:
    """Whether a word has a letter that Russian does not have and is otherwise Cyrillic."""
    return any(letter in KAZAKH_ONLY for letter in word) and not any(letter in LATIN for letter in word)


@lru_cache(_KEPT)
def is_cyrillic(word: str) -> bool:
    """Whether every letter of the word is Cyrillic; marks, hyphens and digits are no letters."""
    letters = [letter for letter in word if letter.isalpha()]
    return bool(letters) and all(letter in CYRILLIC for letter in letters)


def is_latin(word: str) -> bool:
    """Whether every letter of the word is Latin, letters with diacritics included."""
    letters = [letter for letter in word if letter.isalpha()]
    return bool(letters) and all(letter in LATIN or "\u00c0" <= letter <= "\u024f" for letter in letters)
