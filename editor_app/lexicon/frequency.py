"""How often words occur in Russian texts, and which of them sound alike: a memory-mapped table, ready at once."""

import mmap
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path

import marisa_trie

STEPS = 8
"""Steps of one unit of the Zipf scale (the decimal logarithm of occurrences in a thousand million words)."""

UNLISTED = 0x80
"""Bit of a word that texts have and dictionaries lack: a name, an abbreviation, a new word."""

NAME_AT_MOST = 0x40
"""Bit of an unlisted word that may be a misspelling, unless it is written with a capital."""

_ZIPF = 0x3F


class Frequencies:
    """About 600,000 forms, in lower case and without «ё».

    Four files made by `packaging/build_frequencies.py`: the words, a byte for each (its frequency in `STEPS`, with
    `UNLISTED` and `NAME_AT_MOST`), their sounds, and for each sound the numbers of its words.
    """

    def __init__(self, folder: Path) -> None:
        self._words = marisa_trie.Trie().mmap(str(folder / "words.marisa"))
        self._sounds = marisa_trie.Trie().mmap(str(folder / "sounds.marisa"))
        self._marks = _mapped(folder / "words.bytes")
        index = _mapped(folder / "sounds.index").cast("I")
        self._first = index[: len(self._sounds) + 1]
        self._alike = index[len(self._sounds) + 1 :]

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def zipf(self, word: str) -> float:
        """Frequency of a form on the Zipf scale: 6 is «год», 3 a word of educated speech, 0 a word never met."""
        number = self._words.get(word)
        return 0.0 if number is None else (self._marks[number] & _ZIPF) / STEPS

    def is_listed(self, word: str) -> bool:
        """Whether the form occurs and a dictionary has it."""
        number = self._words.get(word)
        return number is not None and not self._marks[number] & UNLISTED

    def is_unlisted(self, word: str, *, as_name: bool = False) -> bool:
        """Whether the form occurs though no dictionary has it, and is no misspelling; `as_name`: if with a capital."""
        number = self._words.get(word)
        if number is None or not self._marks[number] & UNLISTED:
            return False
        return as_name or not self._marks[number] & NAME_AT_MOST

    def common(self, least: float) -> Iterator[str]:
        """Yield the listed words of at least this frequency."""
        lowest = mark(least)
        return (self._words.restore_key(number) for number, byte in enumerate(self._marks) if lowest <= byte < UNLISTED)

    def sounding(self, sound: str) -> Iterator[str]:
        """Yield the words of a sound."""
        number = self._sounds.get(sound)
        if number is not None:
            for word in self._alike[self._first[number] : self._first[number + 1]]:
                yield self._words.restore_key(word)


def mark(zipf: float, flags: int = 0) -> int:
    """Return the byte of a word."""
    return min(round(zipf * STEPS), _ZIPF) | flags


def save(folder: Path, marks: Mapping[str, int], sounds: Mapping[str, list[str]]) -> None:
    """Write the four files of `Frequencies` into `folder`."""
    words, sound_keys = marisa_trie.Trie(marks), marisa_trie.Trie(sounds)
    words.save(str(folder / "words.marisa"))
    sound_keys.save(str(folder / "sounds.marisa"))
    by_number = bytearray(len(words))
    for word, mark in marks.items():
        by_number[words[word]] = mark
    (folder / "words.bytes").write_bytes(by_number)
    first, alike = array("I", [0]), array("I")
    for number in range(len(sound_keys)):
        alike.extend(sorted(words[word] for word in sounds[sound_keys.restore_key(number)]))
        first.append(len(alike))
    (folder / "sounds.index").write_bytes(first.tobytes() + alike.tobytes())


def _mapped(path: Path) -> memoryview:
    with path.open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
