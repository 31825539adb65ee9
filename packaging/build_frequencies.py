"""Build `resources/lexicon/frequency` from the word list of wordfreq.

    uv pip install wordfreq==3.1.1 && python packaging/build_frequencies.py

wordfreq's code is under Apache-2.0 and its data under CC BY-SA 4.0; so are the files made here. A form that neither
hunspell-ru nor pymorphy3 has is kept only when it is met oftener than slips of its neighbours, and words glued
together, would explain.
"""

import math
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import enchant
import wordfreq
from pymorphy3 import MorphAnalyzer

from editor_app.lexicon import frequency, slips
from editor_app.lexicon.sounds import sound
from editor_app.lexicon.splitting import Splitter

RUSSIAN = re.compile("[а-яё]{2,}|[авикосуя]")
LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
MARGIN = {"name": 0.8, "word": 2.2}
"""How far a form must be above the frequency that slips of its neighbours would give it, to pass for a name, a word."""


class Listed:
    """What the splitter asks of frequencies, before there is a table of them."""

    def __init__(self, listed: dict[str, float]) -> None:
        self._listed = listed

    def zipf(self, word: str) -> float:
        """Frequency of a form."""
        return self._listed.get(word, 0.0)

    def is_listed(self, word: str) -> bool:
        """Whether a dictionary has the form."""
        return word in self._listed


def forms() -> dict[str, float]:
    """Return the Russian forms of wordfreq without «ё», with their frequency on the Zipf scale."""
    together: dict[str, float] = defaultdict(float)
    for word, share in wordfreq.get_frequency_dict("ru", wordlist="large").items():
        if RUSSIAN.fullmatch(word):
            together[word.replace("ё", "е")] += share
    return {word: max(0.0, math.log10(share) + 9) for word, share in together.items()}


class Doubts:
    """Tells misspellings from words of their own, among the forms that no dictionary has."""

    def __init__(self, listed: dict[str, float]) -> None:
        self._listed = listed
        self._splitter = Splitter(Listed(listed), lambda _: False)
        self._heard: dict[str, list[str]] = defaultdict(list)
        for word in listed:
            self._heard[sound(word)].append(word)

    def explained(self, word: str) -> float:
        """Return the frequency that slips of other words, and words glued together, would give a form."""
        near = {other for other in slips.one_slip(word, LETTERS) if other in self._listed}
        near.update(self._heard.get(sound(word), ()))
        expected = max((self._listed[other] - slips.weight(word, other) for other in near), default=-9.0)
        glued = max((split.score for split in self._splitter.splits(word)), default=-9.0)
        return max(expected, glued)


def main() -> None:
    """Write the four files."""
    morph, hunspell = MorphAnalyzer(), enchant.Dict("ru_RU")
    every = forms()
    listed = {
        word: zipf
        for word, zipf in every.items()
        if morph.word_is_known(word) or hunspell.check(word) or hunspell.check(word.capitalize())
    }
    doubts = Doubts(listed)
    marks = {word: frequency.mark(zipf) for word, zipf in listed.items()}
    for word, zipf in every.items():
        if word not in listed and len(word) > 2:
            above = zipf - doubts.explained(word)
            if above > MARGIN["word"]:
                marks[word] = frequency.mark(zipf, frequency.UNLISTED)
            elif above > MARGIN["name"]:
                marks[word] = frequency.mark(zipf, frequency.UNLISTED | frequency.NAME_AT_MOST)
    sounds: dict[str, list[str]] = defaultdict(list)
    for word in marks:
        sounds[sound(word)].append(word)
    folder = ROOT / "resources" / "lexicon" / "frequency"
    folder.mkdir(parents=True, exist_ok=True)
    frequency.save(folder, marks, sounds)
    print(f"{len(listed)} listed, {len(marks) - len(listed)} unlisted forms, {len(sounds)} sounds")


if __name__ == "__main__":
    main()
