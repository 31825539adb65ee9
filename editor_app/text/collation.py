"""The order of the alphabet for names and headlines: Unicode puts «ё» and the Kazakh letters behind «я»."""

_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""Kazakh, which has all letters of Russian in their order."""

_PLACES = {ord(letter): 0x0430 + place for place, letter in enumerate(_ALPHABET)}


def order(text: str) -> str:
    """Return what is compared to sort texts; capitals and small letters are the same."""
    return text.casefold().translate(_PLACES)
