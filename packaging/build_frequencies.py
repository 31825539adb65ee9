"""Build `resources/lexicon/frequency` from the word list of wordfreq.

    uv pip install wordfreq==3.1.1 && python packaging/build_frequencies.py

wordfreq's code is under Apache-2.0 and its data under CC BY-SA 4.0; so are the files made here. A form that neither
hunspell-ru nor pymorphy3 has is kept only when it is no likely misspelling: no commoner word is one slip away or
sounds the same, and it is not two common words stuck together.
"""

import math
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import enchant  # noqa: E402
import wordfreq  # noqa: E402
from pymorphy3 import MorphAnalyzer  # noqa: E402

from editor_app.lexicon import frequency  # noqa: E402
from editor_app.lexicon.sounds import sound  # noqa: E402

RUSSIAN = re.compile("[а-яё]{2,}")
LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
COMMONER = 0.3
"""How much commoner, on the Zipf scale, a word must be for another one to be its misspelling."""


def forms() -> dict[str, float]:
    """Return the Russian forms of wordfreq without «ё», with their frequency on the Zipf scale."""
    together: dict[str, float] = defaultdict(float)
    for word, share in wordfreq.get_frequency_dict("ru", wordlist="large").items():
        if RUSSIAN.fullmatch(word):
            together[word.replace("ё", "е")] += share
    return {word: max(0.0, math.log10(share) + 9) for word, share in together.items()}


def slips(word: str) -> set[str]:
    """Return every string that one slip away from the word."""
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    swapped = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    less = {a + b[1:] for a, b in cuts if b}
    other = {a + letter + b[1:] for a, b in cuts if b for letter in LETTERS}
    more = {a + letter + b for a, b in cuts for letter in LETTERS}
    return swapped | less | other | more


def is_misspelling(word: str, zipf: float, listed: dict[str, float], heard: dict[str, float]) -> bool:
    """Whether the form is likelier a slip than a word."""
    if heard.get(sound(word), 0) > zipf + COMMONER:
        return True
    if any(listed.get(other, 0) > zipf + COMMONER for other in slips(word)):
        return True
    return any(
        listed.get(word[:i], 0) > 3 and listed.get(word[i:], 0) > 3 and max(i, len(word) - i) > 3
        for i in range(1, len(word))
    )


def main() -> None:
    """Write the four files."""
    morph, hunspell = MorphAnalyzer(), enchant.Dict("ru_RU")
    every = forms()
    listed = {
        word: zipf
        for word, zipf in every.items()
        if morph.word_is_known(word) or hunspell.check(word) or hunspell.check(word.capitalize())
    }
    heard: dict[str, float] = defaultdict(float)
    for word, zipf in listed.items():
        heard[sound(word)] = max(heard[sound(word)], zipf)
    unlisted = {
        word: zipf
        for word, zipf in every.items()
        if word not in listed and len(word) > 2 and not is_misspelling(word, zipf, listed, heard)
    }
    marks = {word: round(zipf * frequency.STEPS) for word, zipf in listed.items()}
    marks |= {word: round(zipf * frequency.STEPS) | frequency.UNLISTED for word, zipf in unlisted.items()}
    sounds: dict[str, list[str]] = defaultdict(list)
    for word in marks:
        sounds[sound(word)].append(word)
    folder = ROOT / "resources" / "lexicon" / "frequency"
    folder.mkdir(parents=True, exist_ok=True)
    frequency.save(folder, marks, sounds)
    print(f"{len(listed)} listed, {len(unlisted)} unlisted forms, {len(sounds)} sounds")


if __name__ == "__main__":
    main()
