"""The figures that a newsroom counts in: words, characters, minutes of reading."""

import re
from dataclasses import dataclass

_IN_WORD = r"[\w\u0300-\u036f\u00ad]"
"""A letter, a digit, or what stands on a letter or between two and is none itself: a stress mark, a soft hyphen."""
_WORD = re.compile(rf"\w{_IN_WORD}*(?:[-‑'’.,:]\w{_IN_WORD}*)*")

READING_SPEED = 180
"""Words a minute of silent reading in Russian."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Size of a text; characters are Unicode code points, line ends left out."""

    words: int = 0
    characters: int = 0
    characters_without_spaces: int = 0

    @property
    def reading_minutes(self) -> int:
        """Whole minutes that reading takes, at least one for any text."""
        return -(-self.words // READING_SPEED)

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.words + other.words,
            self.characters + other.characters,
            self.characters_without_spaces + other.characters_without_spaces,
        )

    def __sub__(self, other: "Counts") -> "Counts":
        return Counts(
            self.words - other.words,
            self.characters - other.characters,
            self.characters_without_spaces - other.characters_without_spaces,
        )


def counts(text: str) -> Counts:
    """Count a text."""
    characters = len(text) - text.count("\n") - text.count("\u2028")
    return Counts(len(_WORD.findall(text)), characters, sum(map(len, text.split())))


def code_units(text: str) -> int:
    """Return the length of a text in code units of UTF-16, as Qt and Telegram count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
