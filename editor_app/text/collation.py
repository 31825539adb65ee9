"""How texts are compared: to sort them by the alphabet, and to find one by what somebody types.

Unicode puts «ё» and the Kazakh letters behind «я», and case and «ё» make no difference to who looks for something.
"""

_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""Kazakh, which has all letters of Russian in their order."""

_PLACES = {ord(letter): 0x0430 + place for place, letter in enumerate(_ALPHABET)}


def order(text: str) -> str:
    """Return what is compared to sort texts; capitals and small letters are the same."""
    return text.casefold().translate(_PLACES)


def folded(text: str) -> str:
    """Return what is compared to find texts: without case, «ё» as «е»."""
    return text.casefold().replace("ё", "е")
