"""Which language a text is in, piece by piece, so that a file marks each as what it is.

Told by letters: a sentence is Kazakh when a good part of its words has letters that Russian does not have, English
when two thirds of its words are Latin. Of a Russian sentence a word with Kazakh letters is Kazakh; a Latin one is
a name.
"""

import re
from collections.abc import Iterator

from editor_app.text.alphabet import KAZAKH_ONLY, LATIN, is_kazakh, is_latin
from editor_app.text.sentences import sentences

RUSSIAN, KAZAKH, ENGLISH = "ru-RU", "kk-KZ", "en-US"

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FOREIGN = KAZAKH_ONLY | LATIN
_KAZAKH_SHARE = 0.35
"""Of the words of real Kazakh sentences at least this many have a letter of their own."""
_FEWEST = 2
_FEWEST_LATIN = 3
"""Words below which a sentence is rather a name."""


def languages(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the pieces of a text (code points, end exclusive) that are not Russian, and their language."""
    if _FOREIGN.isdisjoint(text):
        return
    for span in sentences(text):
        words = list(_WORD.finditer(text, *span))
        kazakh = [word for word in words if is_kazakh(word.group())]
        latin = sum(is_latin(word.group()) for word in words)
        if len(kazakh) >= _FEWEST and len(kazakh) >= _KAZAKH_SHARE * len(words):
            yield (*span, KAZAKH)
        elif latin >= _FEWEST_LATIN and 3 * latin > 2 * len(words):
            yield (*span, ENGLISH)
        else:
            yield from ((*word.span(), KAZAKH) for word in kazakh)


def main_language(text: str) -> str:
    """Return the language of most letters of a text."""
    letters = dict.fromkeys((RUSSIAN, KAZAKH, ENGLISH), 0)
    letters[RUSSIAN] = len(text)
    for line in text.split("\n"):
        for start, end, language in languages(line):
            letters[language] += end - start
            letters[RUSSIAN] -= end - start
    return max(letters, key=letters.__getitem__)
