"""Which words exist, in Russian, Kazakh and English, and what the others were meant to be."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from editor_app.lexicon.corrections import Correction, Corrector
from editor_app.lexicon.dictionary import PACKAGES, Dictionary
from editor_app.lexicon.formation import Formation
from editor_app.lexicon.frequency import Frequencies
from editor_app.lexicon.letters import clean, visible, written
from editor_app.lexicon.misspellings import misspellings
from editor_app.lexicon.ranking import likelihoods
from editor_app.lexicon.regional import regional
from editor_app.lexicon.splitting import Split, Splitter
from editor_app.paths import resources
from editor_app.text.alphabet import KAZAKH_ONLY, is_cyrillic, is_latin

_FORMS_KEPT = 65_536
_CORRECTED_KEPT = 8_192
_BY_HEART = 4.0
"""What a misspelling of the list is worth as a correction."""

_CAPITAL_MISSED = 2.0
"""How unlikely it is that a name is written without its capital."""

_GLUED, _GLUED_FURTHER, _WHOLE = -1.0, 2.5, 6
"""Worth of a split, less what one more part makes up for, and letters of its parts, that speak against a compound."""

_BEFORE = frozenset(("на", "по", "за", "из", "от", "до", "во", "со", "об", "после"))
"""Prepositions that a frequent word follows likelier than they open a rare one."""

_SURELY_GLUED = 3.3
"""Worth of a split of a form that the analyzer alone lists; of 25,000 such forms, one has it by chance."""

_SLIGHT, _LIKELIER = 3.0, 0.5


class Morphology(Protocol):
    """What the lexicon asks of the analyzer, which is one more source of words."""

    def knows(self, word: str) -> bool:
        """Whether its dictionary lists the form."""

    def is_name(self, word: str) -> bool:
        """Whether the form is that of a proper name and of nothing else."""

    def is_verb(self, word: str) -> bool:
        """Whether the form is that of a verb and of nothing else."""

    def is_adjective(self, word: str) -> bool:
        """Whether the form may be that of an adjective or a participle."""

    def may_follow(self, preposition: str, word: str) -> bool:
        """Whether a word may stand right after a preposition by its case."""

    def forms_of(self, word: str) -> Iterable[str]:
        """Return all forms of the words that a known form may belong to, without «ё»."""

    def lemmas(self, word: str) -> Sequence[str]:
        """Return the dictionary forms that a form may belong to."""


class Lexicon:
    """Words known by any good source: hunspell, the analyzer, the list of forms met in texts, our own lists, rules.

    Raises `LexiconError` when a dictionary is missing.
    """

    def __init__(self, morphology: Morphology, folder: Path | None = None) -> None:
        folder = folder or resources() / "lexicon"
        self._morphology = morphology
        self._russian, self._kazakh, self._english = (Dictionary(language) for language in PACKAGES)
        self._frequencies = Frequencies(folder / "frequency")
        self._regional = regional(folder / "words")
        self._misspellings = misspellings(folder / "misspellings.txt")
        self._formation = Formation(self.knows, morphology.is_verb, morphology.is_adjective, self._frequencies.zipf)
        self._splitter = Splitter(self._frequencies, self._stands_alone)
        self._corrector = Corrector(self._frequencies, self._splitter, self._lists, morphology.forms_of)
        self._user_words: frozenset[str] = frozenset()
        self._known = lru_cache(_FORMS_KEPT)(self._looked_up)
        self._common_corrections = lru_cache(_CORRECTED_KEPT)(self._corrector.common)
        self._rare_corrections = lru_cache(_CORRECTED_KEPT)(self._corrector.rare)
        self._more_corrections = lru_cache(_CORRECTED_KEPT)(self._more)

    @property
    def languages(self) -> Sequence[str]:
        """Names of the dictionaries in use, `ru_RU`."""
        return tuple(PACKAGES)

    @property
    def user_words(self) -> frozenset[str]:
        """The words of the user and the newsroom, known besides all others; in whatever case they are met."""
        return self._user_words

    @user_words.setter
    def user_words(self, words: frozenset[str]) -> None:
        self._user_words = frozenset(clean(word).lower() for word in words)
        self._known.cache_clear()

    def knows(self, word: str) -> bool:
        """Whether a word is right as it is written, in the language that its letters tell."""
        return self._known(word)

    def knows_kazakh(self, word: str) -> bool:
        """Whether the Kazakh dictionary has the word."""
        return self._kazakh.knows(word)

    def is_name(self, word: str) -> bool:
        """Whether a known word is a proper name and nothing else."""
        return self._morphology.knows(word) and self._morphology.is_name(word)

    def is_verb(self, word: str) -> bool:
        """Whether a word is a verb and nothing else."""
        return self._morphology.is_verb(word)

    def may_follow(self, preposition: str, word: str) -> bool:
        """Whether a word may stand right after a preposition by its case; after any other word everything may."""
        return self._morphology.may_follow(preposition, word)

    def zipf(self, word: str) -> float:
        """Frequency of a form in Russian texts on the Zipf scale, 0 to 8."""
        return self._frequencies.zipf(clean(word).lower())

    def suggest(self, word: str, most: int = 5) -> list[str]:
        """Return what a word was likely meant to be, the best first, in its own letter case."""
        return [correction.text for correction in self.corrections(word)[:most]]

    def split(self, word: str, most: int = 3) -> list[Split]:
        """Return the ways to part lower-case words that are glued together, the best first."""
        return self._splitter.splits(clean(word), most)

    def corrections(self, word: str, *, rare: bool = True, more: bool = False) -> tuple[Correction, ...]:
        """Return the corrections of a Russian word with what they are worth, the best first, in its letter case.

        `rare` looks among the words that texts do not show where these give none, which is slow; `more` adds what is
        too far off to be offered unless the sentence asks for it.
        """
        cleaned = clean(word)
        find = self._more_corrections if more else self._near if rare else self._common_corrections
        found = find(cleaned.lower())
        meant = self._misspellings.meant(cleaned.lower(), self._russian.knows)
        if meant:
            found = (Correction(meant, _BY_HEART, 0), *(each for each in found if each.text != meant))
        elif cleaned.islower():
            own = Correction(cleaned, self._frequencies.zipf(cleaned), 0)
            found = tuple(sorted(map(self._with_capital, (own, *found)), key=lambda each: -each.score))
            found = tuple(each for each in found if each.text != cleaned)
        return tuple(Correction(written(word, each), each.score, each.weight) for each in found)

    def likelihoods(self, word: str, corrections: Sequence[Correction]) -> list[float]:
        """Return how likely each of the corrections of a word is, as long as nobody asks the sentence."""
        return likelihoods(clean(word), corrections, self.zipf, self._morphology.lemmas)

    def _with_capital(self, correction: Correction) -> Correction:
        """Write a correction that is a name with its capital, which makes it less likely to have been meant."""
        text = correction.text
        if correction.is_split:
            named = any(len(part) > 1 and not self._russian.knows(part) and self.is_name(part) for part in text.split())
            return Correction(text, correction.score - _CAPITAL_MISSED * named, correction.weight)
        if self._russian.knows(text):
            return correction
        if not self._russian.knows(text.capitalize()) and self._russian.knows(text.upper()):
            text = text.upper()
        elif self._russian.knows(text.capitalize()) or self.is_name(text):
            text = text.capitalize()
        else:
            return correction
        return Correction(text, correction.score - _CAPITAL_MISSED, correction.weight)

    def _near(self, word: str) -> tuple[Correction, ...]:
        return self._common_corrections(word) or self._rare_corrections(word)

    def _more(self, word: str) -> tuple[Correction, ...]:
        return self._corrector.more(word, self._near(word))

    def _lists(self, word: str) -> bool:
        """Whether a Russian dictionary lists a form in lower case, as against what is made by rule."""
        return self._morphology.knows(word) or self._russian.knows(word)

    def _looked_up(self, word: str) -> bool:
        word = visible(word)
        cleaned = clean(word)
        if cleaned.lower() in self._user_words:
            return True
        if is_latin(cleaned):
            return self._english.knows(cleaned) or self._english.knows(cleaned.capitalize())
        if not is_cyrillic(cleaned):
            parts = cleaned.split("-")
            return len(parts) > 1 and all(self.knows(part) or (is_latin(part) and part.isupper()) for part in parts)
        if not KAZAKH_ONLY.isdisjoint(cleaned):
            return self._kazakh.knows(cleaned)
        return self._knows_russian(word, cleaned)

    def _knows_russian(self, word: str, cleaned: str) -> bool:
        lower = cleaned.lower()
        written_small = cleaned == lower
        if self._misspellings.meant(lower, self._russian.knows):
            return False
        if self._russian.knows(word) or (not written_small and self._russian.knows(lower)):
            return True
        if self._morphology.knows(word) and not (
            written_small
            and (self._morphology.is_name(word) or self._is_overshadowed(lower) or self._is_surely_glued(lower))
        ):
            return True
        if written_small and self._regional.names(cleaned):
            return False
        return (
            self._frequencies.is_unlisted(lower, as_name=not written_small)
            or self._regional.knows(cleaned)
            or (self._formation.makes(cleaned) and not self._is_overshadowed(lower) and not self._is_glued(lower))
        )

    def _stands_alone(self, word: str) -> bool:
        """Whether a lower-case word may be a part of words glued together."""
        return self._lists(word) or self._regional.knows(word)

    def _is_glued(self, word: str) -> bool:
        """Whether what the rules could make is likelier two whole words: «истоличных», «органовисполнительной»."""
        best = next(iter(self._splitter.splits(word, 1)), None)
        if best is None or best.score < _GLUED - _GLUED_FURTHER * (len(best.parts) - 2):
            return False
        if not all(self._morphology.may_follow(*seam) for seam in pairwise(best.parts)):
            return False
        first, last = best.parts[0], best.parts[-1]
        whole = len(first) >= _WHOLE and len(last) >= _WHOLE and first[-1] != "о"
        return whole or len(first) == 1 or (first in _BEFORE and best.score > -_GLUED)

    def _is_surely_glued(self, word: str) -> bool:
        """Whether a form that no text shows is two very common words: «временив», not «неоформление»."""
        if self._frequencies.zipf(word):
            return False
        best = next(iter(self._splitter.splits(word, 1)), None)
        return best is not None and best.score > _SURELY_GLUED and best.parts[0] != "не"

    def _is_overshadowed(self, word: str) -> bool:
        """Whether a form that hunspell lacks is likelier a slip of a common one: «ето», «бессоница», «инфорация»."""
        best = next((each for each in self._common_corrections(word) if not each.is_split), None)
        return (
            best is not None
            and best.weight < _SLIGHT
            and best.score > self._frequencies.zipf(word) + _LIKELIER
            and self._russian.knows(best.text)
        )
