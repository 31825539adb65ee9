"""The words of a passage that nobody knows, and what each of them seems to be."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import inf
from typing import TYPE_CHECKING

from editor_app.lexicon.confidence import (
    is_slip,
    is_slip_in_compound,
    is_slip_of_famous,
    is_slip_with_capital,
    may_be_slip_of_rare,
)
from editor_app.lexicon.corrections import KEPT, Correction
from editor_app.lexicon.formation import is_like_a_name
from editor_app.lexicon.glued import split_by_look
from editor_app.lexicon.kazakh import reads_as_kazakh
from editor_app.lexicon.split_confidence import (
    KNOWN_NAME,
    SURE_OF_CAPITAL,
    is_believed,
    is_opening,
    least_worth,
    name_and_word,
)
from editor_app.text.alphabet import KAZAKH_ONLY, is_cyrillic
from editor_app.text.casing import Case, case_of
from editor_app.text.tokens import Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor_app.lexicon.corrections import Correction
    from editor_app.lexicon.lexicon import Lexicon
    from editor_app.text.span import Span

_ABBREVIATION = re.compile("[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,}[а-яё]*")
_ATTACHED = re.compile(r"(?:[\w%][(/]|[-\d%’'])$")
_QUOTES = "\"«„“'"

_NEAR = 12
"""Tokens to either side of a word by which its corrections are ranked."""

_NEAR_THE_BEST = 1.0
"""A further way to part a word is offered when it is worth no less than the best correction less this."""

_EVERYDAY = 5.0
"""Frequency of words that are meant, though glued words were likely too, where the sentence prefers them."""

_SHORT_OPENING = 7
"""Letters of a capitalised word that, at the opening of a sentence, is as likely a name as two words."""

_COINAGE = re.compile("(.{6,}(?:ность|ация|ение|изм|ость|ство|ика|ура))(в|к|с|о|у|и|на|по|от|до|за|из)")


Fits = Callable[[Sequence[str], int, Sequence[str]], Sequence[float]]
"""A bonus for each of the candidates (the last) to stand in a sentence (the first) at a place (the second)."""


class Guess(Enum):
    """What an unknown word seems to be."""

    SLIP = "slip"
    """A word written wrong."""
    GLUED = "glued"
    """Words with no space between them."""
    NAME = "name"
    """The name of somebody or something."""
    RARE = "rare"
    """A word that may well exist."""


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """An unknown word, its place (code points), and what it was meant to be, the likeliest first."""

    span: Span
    word: str
    guess: Guess
    suggestions: tuple[str, ...] = ()
    """None for a name or a rare word: nobody knows what else was meant."""


class UnknownWords:
    """Goes through the words of one passage."""

    def __init__(self, lexicon: Lexicon, tokens: Sequence[Token], openings: frozenset[int], fits: Fits) -> None:
        """`openings` are the positions at which sentences begin."""
        self._lexicon = lexicon
        self._fits = fits
        self._tokens = tokens
        self._openings = openings
        letters = "".join(token.text for token in tokens if token.kind is TokenKind.WORD)
        self._shouted = sum(map(str.isupper, letters)) * 2 > len(letters)
        self._whispered = letters.islower()

    def __iter__(self) -> Iterator[UnknownWord]:
        if self._speaks_kazakh():
            return
        for index, token in enumerate(self._tokens):
            if token.kind is TokenKind.WORD and not self._lexicon.knows(token.text):
                found = self._unknown(index, token)
            elif token.kind is TokenKind.MIXED:
                found = self._by_look(token)
            else:
                continue
            if found:
                yield found

    def _speaks_kazakh(self) -> bool:
        """Whether a third of the words have Kazakh letters, so that the others are Kazakh too."""
        words = [token.text for token in self._tokens if token.kind is TokenKind.WORD]
        return sum(not KAZAKH_ONLY.isdisjoint(word) for word in words) * 3 > len(words)

    def _unknown(self, index: int, token: Token) -> UnknownWord | None:
        word = token.text
        if not KAZAKH_ONLY.isdisjoint(word) or self._is_fragment(index) or any(map(str.isdigit, word)):
            return None
        if not is_cyrillic(word):
            return self._by_look(token)
        if "-" in word:
            return self._by_look(token) or self._hyphened(token)
        case = case_of(word)
        if not self._shouted:
            if case is Case.UPPER:
                return None
            if case is Case.MIXED:
                return self._by_look(token)
        if self._is_kazakh(index, word):
            return None
        return self._judged(index, token, case)

    def _judged(self, index: int, token: Token, case: Case) -> UnknownWord:
        word = token.text
        written_small = case is not Case.CAPITALISED or self._shouted
        opens = self._opens(index)
        nearest = self._lexicon.corrections(word, rare=written_small and may_be_slip_of_rare(word))
        believed = self._splits_apart(index, nearest, opens=opens, written_small=written_small)
        coinage = _COINAGE.fullmatch(word.lower())
        lacks_capital = self._whispered and self._lexicon.is_name(word) and self._lexicon.zipf(word) >= KNOWN_NAME
        may_follow_name = not written_small and not is_like_a_name(word)
        glued = name_and_word(word, self._lexicon) if may_follow_name else None
        meant = next((each for each in nearest if not each.is_split), None)
        ranked = self._ranked(index, nearest) if written_small else None
        if ranked is not None:
            worth = next((worth for worth, each in ranked if not each.is_split), -inf)
            guess = Guess.SLIP if meant and is_slip(word, meant, worth) else Guess.RARE
        else:
            guess = Guess.SLIP if meant and self._is_slip_of_capital(index, word, meant, opens=opens) else Guess.NAME
        if not (believed or coinage or lacks_capital or glued or guess is Guess.SLIP):
            return UnknownWord(token.span, word, guess)

        corrections = [each for _, each in (ranked if ranked is not None else self._ranked(index, nearest))]
        if believed and guess is not Guess.SLIP:
            if written_small and self._lexicon.zipf(corrections[0].text) > _EVERYDAY:
                guess = Guess.SLIP
            else:
                corrections.sort(key=lambda each: not each.is_split)  # no slip, so what is believed is meant
        best = corrections[0] if corrections else None
        suggestions = tuple(each.text for each in corrections[:KEPT] if each is best or not _far_fetched(each, best))
        if coinage and not (best and best.score > 0):
            seam = len(coinage[1])
            return UnknownWord(token.span, word, Guess.GLUED, (f"{word[:seam]} {word[seam:]}", *suggestions))
        if lacks_capital:
            name = meant.text if meant and meant.weight == 0 else word.capitalize()
            return UnknownWord(token.span, word, Guess.SLIP, tuple(dict.fromkeys((name, *suggestions))))
        if (
            believed
            and best
            and best.is_split
            and is_believed(best, self._lexicon, opens=opens, written_small=written_small)
        ):
            return UnknownWord(token.span, word, Guess.GLUED, suggestions)
        if glued:
            return UnknownWord(token.span, word, Guess.GLUED, (glued, *suggestions))
        if guess is not Guess.SLIP:
            return UnknownWord(token.span, word, guess)
        return UnknownWord(token.span, word, guess, tuple(sorted(suggestions, key=lambda text: " " in text)))

    def _splits_apart(self, index: int, nearest: Sequence[Correction], *, opens: bool, written_small: bool) -> bool:
        """Whether a way to split a word is to be believed."""
        believed = any(
            each.is_split and is_believed(each, self._lexicon, opens=opens, written_small=written_small)
            for each in nearest
        )
        if not believed or not opens or written_small or len(self._tokens[index].text) > _SHORT_OPENING:
            return believed
        return any(each.is_split and is_opening(each, worth) for worth, each in self._ranked(index, nearest))

    def _ranked(self, index: int, nearest: Sequence[Correction]) -> Sequence[tuple[float, Correction]]:
        """Return the corrections of a word, and more of them, by what they are worth in the sentence."""
        if not nearest or nearest[0].weight == 0:
            return [(inf, each) for each in nearest]
        found = self._lexicon.corrections(self._tokens[index].text, more=True)
        near = range(max(0, index - _NEAR), min(len(self._tokens), index + _NEAR + 1))
        words = [at for at in near if self._tokens[at].kind is not TokenKind.SPACE]
        texts = [self._tokens[at].text for at in words]
        bonuses = self._fits(texts, words.index(index), [correction.text for correction in found])
        likely = self._lexicon.likelihoods(self._tokens[index].text, found)
        worths = [one + other for one, other in zip(likely, bonuses, strict=True)]
        return sorted(zip(worths, found, strict=True), key=lambda entry: -entry[0])

    def _is_slip_of_capital(self, index: int, word: str, best: Correction, *, opens: bool) -> bool:
        if is_like_a_name(word):
            return is_slip_of_famous(word, best, self._lexicon.zipf(best.text))
        of_verb = self._lexicon.is_verb(best.text)
        if opens and not of_verb and best.weight and self._before_capital(index):
            return False
        return is_slip_with_capital(word, best, opens=opens, of_verb=of_verb)

    def _is_fragment(self, index: int) -> bool:
        """Whether a word is a part of one: «участника(ов)», «20%-ный», «одно- и двухэтажный»; or a single letter."""
        before = "".join(token.text for token in self._tokens[max(0, index - 2) : index])
        after = self._tokens[index + 1].text if index + 1 < len(self._tokens) else ""
        return len(self._tokens[index].text) < 2 or _ATTACHED.search(before) is not None or after == "-"

    def _opens(self, index: int) -> bool:
        """Whether a word opens a sentence, direct speech or an item of a list, so that it may be no name."""
        if self._tokens[index].start in self._openings:
            return True
        quoted = False
        for token in reversed(self._tokens[:index]):
            if token.kind is not TokenKind.WORD and (token.start in self._openings or token.text in ":•."):
                return True
            if token.kind is TokenKind.MARK and token.text in _QUOTES:
                quoted = True
            elif token.kind is not TokenKind.SPACE or (quoted and token.text in "([,"):
                return False
        return True

    def _before_capital(self, index: int) -> bool:
        """Whether the next word has a capital, as the second word of a name has."""
        after = self._tokens[index + 1 : index + 3]
        return len(after) == 2 and after[0].kind is TokenKind.SPACE and after[1].text[:1].isupper()

    def _is_kazakh(self, index: int, word: str) -> bool:
        """Whether a word without a Kazakh letter of its own is Kazakh by the dictionary and by its company."""
        before = [token for token in self._tokens[max(0, index - 5) : index] if token.kind is not TokenKind.SPACE]
        after = [token for token in self._tokens[index + 1 : index + 6] if token.kind is not TokenKind.SPACE]
        quoted = (before and before[-1].text in _QUOTES) or (after and after[0].text in '»"“”')
        if quoted or any(not KAZAKH_ONLY.isdisjoint(token.text) for token in (*before, *after)):
            return self._reads_as_kazakh(word)
        near = [token.text for token in (*before[-1:], *after[:1]) if token.kind is TokenKind.WORD]
        unknown = [other for other in near if not self._lexicon.knows(other.lower())]
        return bool(unknown) and self._reads_as_kazakh(word) and any(map(self._reads_as_kazakh, unknown))

    def _reads_as_kazakh(self, word: str) -> bool:
        return reads_as_kazakh(word, self._lexicon.knows_kazakh)

    def _by_look(self, token: Token) -> UnknownWord | None:
        glued = split_by_look(token.text, self._lexicon, self._split)
        return UnknownWord(token.span, token.text, Guess.GLUED, (glued,)) if glued else None

    def _split(self, word: str) -> str | None:
        best = next(iter(self._lexicon.corrections(word)), None)
        if best and best.is_split and best.score > least_worth(best.text):
            return best.text
        return name_and_word(word, self._lexicon) if word[0].isupper() else None

    def _hyphened(self, token: Token) -> UnknownWord | None:
        """Judge a compound by the one part that is unknown."""
        unknown = [part for part in token.text.split("-") if len(part) > 3 and not self._lexicon.knows(part)]
        if len(unknown) != 1:
            return None
        corrections = self._lexicon.corrections(unknown[0])
        if not corrections:
            return None
        best = corrections[0]
        if best.is_split:
            meant = best.score >= (least_worth(best.text) if unknown[0].islower() else SURE_OF_CAPITAL)
        else:
            meant = is_slip_in_compound(unknown[0], best)
        if not meant:
            return None
        suggestions = tuple(token.text.replace(unknown[0], correction.text) for correction in corrections)
        guess = Guess.GLUED if best.is_split else Guess.SLIP
        return UnknownWord(token.span, token.text, guess, suggestions)


def _far_fetched(correction: Correction, best: Correction | None) -> bool:
    """Whether a correction is one more way to cut a word into pieces: «искус твен ного» beside «искусственного»."""
    return correction.is_split and best is not None and correction.score < best.score - _NEAR_THE_BEST
