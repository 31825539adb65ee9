"""The words of the region that dictionaries lack: places, offices, companies, names, loans from Kazakh."""

import re
from collections.abc import Iterable
from pathlib import Path

from editor_app.lexicon.endings import dictionary_forms

_COMMENT = re.compile("#.*")

_PLACE_ADJECTIVE = re.compile("(.{3,}?)(?:ин|ов|ев|ий|й)?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$")


class Regional:
    """Word lists of `resources/lexicon/words`: dictionary forms in the case they are written in, known in all forms.

    An entry with a capital is a name and known with a capital alone; of the adjectives of places («шымкентский») only
    the place is listed.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._common, self._names = set(), set()
        for word in words:
            if word[0].isupper():
                self._names.add(word.lower())
            else:
                self._common.add(word)
        self._stems = {name.rstrip("аыиуоеяьй") for name in self._names}

    def knows(self, word: str) -> bool:
        """Whether a word, with «е» for «ё», is a form of one in the lists."""
        lower = word.lower()
        if self._knows(lower, self._common) or (word[0].isupper() and self._knows(lower, self._names)):
            return True
        place = _PLACE_ADJECTIVE.match(lower)
        return place is not None and (place[1] in self._names or place[1].rstrip("аыиуоеяьй") in self._stems)

    def names(self, word: str) -> bool:
        """Whether a lower-case word is a form of a name in the lists, and of no common word."""
        return self._knows(word, self._names) and not self._knows(word, self._common)

    @staticmethod
    def _knows(word: str, words: set[str]) -> bool:
        return any(form in words for form in dictionary_forms(word))


def regional(folder: Path) -> Regional:
    """Read the lists of a folder: words parted by white space, `#` opens a comment."""
    lists = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    return Regional(
        word.replace("ё", "е")
        for text in lists
        for line in text.splitlines()
        for word in _COMMENT.sub("", line).split()
    )
