"""How text looks, whatever it is typed with: what the eye takes for the same, though the letters are others.

An ordinary space and a no-break one, a soft hyphen and nothing, «й» of one sign and of two, a Cyrillic «о» and a Latin
one look alike on paper (Unicode Technical Standard 39 calls the last ones confusable). «Ё» and «е» are told apart by
few readers, and count as alike here.
"""

import re
import unicodedata
from functools import lru_cache

_UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"

UNSEEN = re.compile(f"[{_UNSEEN}]")
"""A sign that takes no room of its own."""

_UNIT = re.compile(rf"\s+|(?:\w|[{_UNSEEN}\u0300-\u036f]|[-\u2010\u2011](?=\w))+|.[\u0300-\u036f]*", re.DOTALL)

_LATIN = "aeopcyxABEKMHOPCTXiIhs"
_CYRILLIC = "аеорсухАВЕКМНОРСТХіІһѕ"
_ALIKE = str.maketrans(f"{_LATIN}ёЁ\u2010\u2011\u2212\u02bc", f"{_CYRILLIC}еЕ--\u2013\u2019")

_PARAGRAPH = "\u2029"
_SPACES = re.compile(" +")
"""A run of space, which a sign that nobody sees may part."""


def units(text: str) -> list[str]:
    """Cut a text into words with the unseen signs in them, runs of space, and signs; joined, they are the text."""
    return _UNIT.findall(text)


@lru_cache(maxsize=4096)
def look(unit: str) -> str:
    """Return what units that look alike share."""
    if unit.isspace():
        return _PARAGRAPH if _PARAGRAPH in unit else " "
    return unicodedata.normalize("NFC", UNSEEN.sub("", unit)).translate(_ALIKE)


def is_alike(one: str, other: str) -> bool:
    """Whether two texts look the same; space at their ends is not seen."""
    sides = (_SPACES.sub(" ", "".join(map(look, units(text)))).strip(" ") for text in (one, other))
    return next(sides) == next(sides)


def is_latin(letter: str) -> bool:
    """Whether a letter is the Latin one of those that look like Cyrillic."""
    return letter in _LATIN


def is_cyrillic(letter: str) -> bool:
    """Whether a letter is the Cyrillic one of those that look like Latin."""
    return letter in _CYRILLIC
