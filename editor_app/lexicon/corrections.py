"""What an unknown word was meant to be: candidates within a slip or two, and words glued together, ranked."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from editor_app.lexicon import slips, sounds
from editor_app.lexicon.anagrams import Anagrams
from editor_app.lexicon.frequency import Frequencies
from editor_app.lexicon.splitting import Splitter

_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
KEPT = 8
"""Corrections that are kept of a word."""

_INFLECTED = 6
"""Best corrections whose other forms are tried too."""

_FARTHEST = 8.5
_UNLISTED = 1.5
"""What a word that no dictionary has is worth less as a correction."""

_RARE = 0.8
"""Frequency that a dictionary word has though texts do not show it."""

WORTH_OF_RARE = _RARE - slips.LEAST
"""What such a word is worth at most as a correction."""

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

    def __init__(
        self,
        frequencies: Frequencies,
        splitter: Splitter,
        is_word: Callable[[str], bool],
        forms: Callable[[str], Iterable[str]],
    ) -> None:
        """`is_word` tells the words of dictionaries, `forms` yields the other forms of one."""
        self._frequencies = frequencies
        self._splitter = splitter
        self._anagrams = Anagrams(frequencies)
        self._is_word = is_word
        self._forms = forms

    def common(self, word: str) -> tuple[Correction, ...]:
        """Return the likeliest corrections that texts show, the best first, and at most `KEPT`."""
        found: dict[str, Correction] = {}
        self._weigh(word, self._candidates(word), found)
        for split in self._splitter.splits(word):
            text = " ".join(split.parts)
            text = text.replace(" ", "-") if _HYPHENED.match(text) else text
            found[text] = Correction(text, split.score, float(len(split.parts)))
        return _ranked(found)[:KEPT]

    def rare(self, word: str) -> tuple[Correction, ...]:
        """Return the words one slip away that a dictionary has though texts do not show them; it takes 5 ms."""
        found: dict[str, Correction] = {}
        self._weigh(word, filter(self._is_word, set(slips.one_slip(word, _LETTERS))), found)
        return _ranked(found)[:KEPT]

    def more(self, word: str, corrections: Sequence[Correction]) -> tuple[Correction, ...]:
        """Add what only a sentence can confirm: words farther off, and other forms of the best words."""
        found = {correction.text: correction for correction in corrections}
        self._weigh(word, self._anagrams.near(word), found)
        best = [correction.text for correction in _ranked(found)[:_INFLECTED] if not correction.is_split]
        self._weigh(word, {form for text in best for form in self._forms(text)}, found)
        return _ranked(found)

    def _weigh(self, word: str, candidates: Iterable[str], found: dict[str, Correction]) -> None:
        for candidate in candidates:
            if candidate in found or candidate == word:
                continue
            weight = slips.weight(word, candidate, _FARTHEST)
            if weight <= _FARTHEST:
                zipf = self._frequencies.zipf(candidate) or _RARE
                penalty = _UNLISTED if self._frequencies.is_unlisted(candidate, as_name=True) else 0
                found[candidate] = Correction(candidate, zipf - weight - penalty, weight)

    def _candidates(self, word: str) -> set[str]:
        near = {other for other in slips.one_slip(word, _LETTERS) if other in self._frequencies}
        sound = sounds.sound(word)
        near.update(self._frequencies.sounding(sound))
        for other in set(slips.one_slip(sound, sounds.LETTERS)):
            near.update(self._frequencies.sounding(other))
        return near


def _ranked(found: Mapping[str, Correction]) -> tuple[Correction, ...]:
    return tuple(sorted(found.values(), key=lambda correction: (-correction.score, correction.text)))
