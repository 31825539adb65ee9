"""What an unknown word was meant to be: candidates within a slip or two, and words that stuck together, ranked."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor_app.lexicon import slips, sounds
from editor_app.lexicon.frequency import Frequencies
from editor_app.lexicon.splitting import Splitter

_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
_KEPT = 8
_FARTHEST = 6.5
_UNLISTED = 1.5
"""What a word that no dictionary has is worth less as a correction."""

_RARE = 0.8
"""Frequency that a dictionary word has though texts do not show it."""

_PRONOUN = (
    "кто|что|к(?:ого|ому|ем|ом)|ч(?:его|ему|ем|ем)|как|как(?:ой|ая|ое|ие|их|им|ого|ому|ую|ом|ими)|где|куда|откуда|"
    "когда|почему|отчего|зачем|сколько|чей|чья|чье|чьи|чьих"
)
_HYPHENED = re.compile(
    rf"^(?:(из) (за|под)|(кое) ({_PRONOUN})|(все) (таки)|({_PRONOUN}) (то|либо|нибудь)"
    r"|(по) (\w+ски|другому|разному|прежнему|видимому|моему|твоему|своему|новому|старому|хорошему|настоящему|любому))$"
)
"""Parted words that take a hyphen: «из-за», «по-другому», «что-то»."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A replacement in lower case; the higher the score, the likelier. `weight` is how bad the slip would be."""

    text: str
    score: float
    weight: float

    @property
    def is_split(self) -> bool:
        """Whether it parts the word."""
        return " " in self.text


class Corrector:
    """Finds and ranks corrections of words in lower case, without «ё»."""

    def __init__(self, frequencies: Frequencies, splitter: Splitter, is_word: Callable[[str], bool]) -> None:
        self._frequencies = frequencies
        self._splitter = splitter
        self._is_word = is_word

    def corrections(self, word: str) -> tuple[Correction, ...]:
        """Return the likeliest corrections, the best first."""
        splits = self._splitter.splits(word)
        found = {}
        for candidate in self._candidates(word, rare=not splits):
            weight = slips.weight(word, candidate, _FARTHEST)
            if weight <= _FARTHEST:
                zipf = self._frequencies.zipf(candidate) or _RARE
                penalty = _UNLISTED if self._frequencies.is_unlisted(candidate, as_name=True) else 0
                found[candidate] = Correction(candidate, zipf - weight - penalty, weight)
        for split in splits:
            text = " ".join(split.parts)
            text = text.replace(" ", "-") if _HYPHENED.match(text) else text
            found[text] = Correction(text, split.score, float(len(split.parts)))
        return tuple(sorted(found.values(), key=lambda correction: -correction.score)[:_KEPT])

    def _candidates(self, word: str, *, rare: bool) -> set[str]:
        near = {other for other in slips.one_slip(word, _LETTERS) if other in self._frequencies}
        sound = sounds.sound(word)
        near.update(self._frequencies.sounding(sound))
        for other in set(slips.one_slip(sound, sounds.LETTERS)):
            near.update(self._frequencies.sounding(other))
        near.discard(word)
        return near or (set(self._rare(word)) if rare else set())

    def _rare(self, word: str) -> Iterator[str]:
        """Yield the words one slip away that texts do not show but a dictionary has."""
        return (other for other in slips.one_slip(word, _LETTERS) if self._is_word(other))
