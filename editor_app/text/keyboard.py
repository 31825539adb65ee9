"""The letters of a keyboard in its layouts: what the same keys type in Russian, in Kazakh and in Latin."""

RUSSIAN_KEYS = (("йцукенгшщзхъ", "qwertyuiop[]"), ("фывапролджэ", "asdfghjkl;'"), ("ячсмитьбюё", "zxcvbnm,.`"))
"""Rows of letters of the Russian layout, with the keys of the Latin one that they stand on."""
KAZAKH_KEYS = (*RUSSIAN_KEYS, ("әіңғүұқөһ", "234589" + "0-="))
"""The Kazakh layout has its own letters in the row of digits."""

_SHIFTED = str.maketrans("[];',.`", '{}:"<>~')


def _pairs(rows: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {letter: key for letters, keys in rows for letter, key in zip(letters, keys, strict=True)}


def _on_layout(rows: tuple[tuple[str, str], ...]) -> dict[int, str]:
    by_key = {key: letter for letter, key in _pairs(rows).items()}
    # a capital typed on the Latin layout is its key with Shift: «Б» is «<»
    return {ord(typed): letter for key, letter in by_key.items() for typed in (key, key.translate(_SHIFTED))}


_TO_LATIN = {ord(letter): key for letter, key in _pairs(KAZAKH_KEYS).items()}
_TO_RUSSIAN, _TO_KAZAKH = _on_layout(RUSSIAN_KEYS), _on_layout(KAZAKH_KEYS)


def on_russian_layout(text: str) -> str:
    """Return what the keys that typed a text would have typed on a Russian layout: «ghbdtn» is «привет»."""
    return text.lower().translate(_TO_RUSSIAN)


def on_kazakh_layout(text: str) -> str:
    """Return what the keys that typed a text would have typed on a Kazakh layout: «2ktv» is «әлем»."""
    return text.lower().translate(_TO_KAZAKH)


def on_latin_layout(text: str) -> str:
    """Return what the keys that typed a text would have typed on a Latin layout: «учзщке» is «export»."""
    return text.lower().translate(_TO_LATIN)
