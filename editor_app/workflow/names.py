"""Names of tags and sections: how they are tidied, and when two are the same."""

import unicodedata
from collections.abc import Iterable


def tidy(name: str) -> str:
    """Return the name composed (NFC), without spaces round it and with single ones inside; may be empty."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def key(name: str) -> str:
    """Return what equal names share: «Экономика» and «экономика» are one name."""
    return tidy(name).casefold()


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names tidied, in their order, without empty ones and without repetitions."""
    found: dict[str, str] = {}
    for name in names:
        if tidied := tidy(name):
            found.setdefault(key(name), tidied)
    return tuple(found.values())
