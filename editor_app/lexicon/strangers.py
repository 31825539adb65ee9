"""The words of a passage that nobody knows, and what each of them seems to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from editor_app.lexicon.formation import is_like_a_name
from editor_app.text.alphabet import KAZAKH_ONLY, is_cyrillic
from editor_app.text.casing import Case, case_of
from editor_app.text.tokens import Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor_app.lexicon.corrections import Correction
    from editor_app.lexicon.lexicon import Lexicon
    from editor_app.text.span import Span

_ABBREVIATION = re.compile("[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,}[а-яё]{0,5}|[А-ЯЁ]{2,}(?:шник|овск|овец|овц)[а-яё]*")
_ATTACHED = re.compile(r"(?:[\w%][(/]|[-\d%’'])$")
_SEAM = re.compile("(?<=[а-яё])(?=[А-ЯЁ])")
_BRAND_OPENING = re.compile(
    "Каз|Мак|Газ|Рос|Гос|Нур|Евро|Тех|Нео|Сам|Эко|Агро|Авто|Теле|Инфо|Кино|Арт|Про|Он|Лайн|Фин|Ди|Де|Ла|Ле|О|Мин"
)

_SURE = -1.6
"""A correction worth more than this is one that the writer likely meant."""

_SURE_OF_CAPITAL = 0.6
"""The same for a capitalised word at the opening of a sentence, which may be a name."""

_SURE_OF_NAME = 1.6
"""The same for a capitalised word inside a sentence, which most likely is one."""

_SURE_OF_SPLIT = -7.0
_COINAGE = re.compile("(.{6,}(?:ность|ация|ение|изм|ость|ство|ика|ура))(в|к|с|о|у|и|на|по|от|до|за|из)")


class Seems(Enum):
    """What an unknown word seems to be."""

    SLIP = "slip"
    """A word written wrong."""
    STUCK = "stuck"
    """Words with no space between them."""
    NAME = "name"
    """The name of somebody or something."""
    RARE = "rare"
    """A word that may well exist."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """An unknown word, its place (code points), and what it was meant to be, the likeliest first."""

    span: Span
    word: str
    seems: Seems
    suggestions: tuple[str, ...] = ()


class Strangers:
    """Goes through the words of one passage."""

    def __init__(self, lexicon: Lexicon, tokens: Sequence[Token], openings: frozenset[int]) -> None:
        """`openings` are the positions at which sentences begin."""
        self._lexicon = lexicon
        self._tokens = tokens
        self._words = [token for token in tokens if token.kind is TokenKind.WORD]
        self._openings = openings
        letters = [letter for token in self._words for letter in token.text]
        self._shouted = sum(letter.isupper() for letter in letters) * 2 > len(letters)

    def __iter__(self) -> Iterator[Stranger]:
        for index, token in enumerate(self._tokens):
            if token.kind is TokenKind.WORD and not self._lexicon.knows(token.text):
                found = self._stranger(index, token)
                if found:
                    yield found

    def _stranger(self, index: int, token: Token) -> Stranger | None:
        word = token.text
        if not is_cyrillic(word) or not KAZAKH_ONLY.isdisjoint(word) or self._is_fragment(index):
            return None
        case = case_of(word)
        if case is Case.MIXED and "-" not in word:
            return self._camel(token)
        if case is Case.UPPER and not self._shouted:
            return None
        if _ABBREVIATION.fullmatch(word) and not self._shouted:
            return None
        if "-" in word:
            return self._hyphened(token)
        if self._is_kazakh(index, word):
            return None
        return self._judged(index, token, case)

    def _judged(self, index: int, token: Token, case: Case) -> Stranger:
        word = token.text
        corrections = self._lexicon.corrections(word)
        suggestions = tuple(correction.text for correction in corrections)
        coinage = _COINAGE.fullmatch(word.lower())
        if coinage and not (corrections and corrections[0].score > 0):
            seam = len(coinage[1])
            return Stranger(token.span, word, Seems.STUCK, (f"{word[:seam]} {word[seam:]}", *suggestions))
        best = corrections[0] if corrections else None
        if best is None:
            return Stranger(token.span, word, Seems.RARE if case is Case.LOWER else Seems.NAME)
        if best.is_split:
            if best.score > _SURE_OF_SPLIT:
                return Stranger(token.span, word, Seems.STUCK, suggestions)
            best = next((correction for correction in corrections if not correction.is_split), None)
        seems = self._slip_or_not(index, token, case, best)
        return Stranger(token.span, word, seems, suggestions)

    def _slip_or_not(self, index: int, token: Token, case: Case, best: Correction | None) -> Seems:
        if case is Case.LOWER or self._shouted:
            return Seems.SLIP if best and best.score > _SURE else Seems.RARE
        if best is None or is_like_a_name(token.text):
            return Seems.NAME
        opens = token.start in self._openings or self._after_mark(index)
        if not opens:
            sure = best.score > _SURE_OF_NAME and len(token.text) > 6
        else:
            sure = best.score > _SURE_OF_CAPITAL and not self._before_capital(index)
        return Seems.SLIP if sure else Seems.NAME

    def _is_fragment(self, index: int) -> bool:
        """Whether a word is a part of one: «участника(ов)», «20%-ный», «одно- и двухэтажный»; or a single letter."""
        before = "".join(token.text for token in self._tokens[max(0, index - 2) : index])
        after = self._tokens[index + 1].text if index + 1 < len(self._tokens) else ""
        return len(self._tokens[index].text) < 2 or _ATTACHED.search(before) is not None or after == "-"

    def _after_mark(self, index: int) -> bool:
        """Whether a word stands after a mark that may open a sentence: «: «Слово»."""
        for token in reversed(self._tokens[:index]):
            if token.kind is TokenKind.SPACE:
                continue
            return token.kind is TokenKind.MARK and token.text not in ",()"
        return True

    def _before_capital(self, index: int) -> bool:
        """Whether the next word has a capital, as the second word of a name has."""
        after = self._tokens[index + 1 : index + 3]
        return len(after) == 2 and after[0].kind is TokenKind.SPACE and after[1].text[:1].isupper()

    def _is_kazakh(self, index: int, word: str) -> bool:
        """Whether a word without a Kazakh letter of its own is Kazakh by the dictionary and by its company."""
        if not self._lexicon.knows_kazakh(word):
            return False
        near = [token.text for token in self._tokens[max(0, index - 5) : index + 6] if token.kind is TokenKind.WORD]
        return any(
            not KAZAKH_ONLY.isdisjoint(other)
            or (other != word and not self._lexicon.knows(other) and self._lexicon.knows_kazakh(other))
            for other in near
        )

    def _camel(self, token: Token) -> Stranger | None:
        """«посетилБелград», «СунТао»; but «КазМунайГаз» and «МакКейн» are right."""
        word = token.text
        if _ABBREVIATION.fullmatch(word):
            return None
        parts = _SEAM.split(word)
        if len(parts) < 2 or any(not part[0].isupper() for part in parts[1:]):
            return None
        if parts[0][0].isupper() and (len(parts) > 2 or _BRAND_OPENING.fullmatch(parts[0])):
            return None
        if all(len(part) > 1 and (self._lexicon.knows(part) or len(part) > 5) for part in parts):
            return Stranger(token.span, word, Seems.STUCK, (" ".join(parts),))
        if len(parts) == 2 and parts[0].islower() and self._lexicon.knows(parts[0]):
            return Stranger(token.span, word, Seems.STUCK, (" ".join(parts),))
        return None

    def _hyphened(self, token: Token) -> Stranger | None:
        """Judge a compound by the one part that is unknown."""
        parts = token.text.split("-")
        unknown = [part for part in parts if len(part) > 3 and not self._lexicon.knows(part)]
        if len(unknown) != 1 or not unknown[0].islower():
            return None
        corrections = [c for c in self._lexicon.corrections(unknown[0]) if not c.is_split]
        if not corrections or corrections[0].score < 0:
            return None
        suggestions = tuple(token.text.replace(unknown[0], correction.text) for correction in corrections)
        return Stranger(token.span, token.text, Seems.SLIP, suggestions)
