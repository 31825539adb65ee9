"""Names in a passage, so that the same one can be known again in another form, and one that is nearly the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.proofreading.passage import Passage
from editor_app.text.alphabet import is_cyrillic
from editor_app.text.casing import Case, case_of
from editor_app.text.tokens import Token, TokenKind

_ENDING = re.compile(
    "(?:ями|ами|ыми|ими|ого|его|ому|ему|ой|ей|ий|ый|ым|им|ом|ем|ам|ям|ах|ях|ых|их|ая|яя|ую|юю|ою|ею|ье|ья|ью|ию|ия|ии|"
    "[аяоеуюыийь])$"
)
_SHORTEST_STEM = 3
_PATRONYMIC = re.compile("(?:[ое]ви?ч|ич|[ое]вн|ичн|улы|кызы|уулу|оглы)[а-я]{0,2}$")
_FOLDED = str.maketrans("ё", "е")


@dataclass(frozen=True, slots=True)
class Name:
    """A word with a capital; `stem` is what its forms share, in lower case."""

    token: Token
    stem: str
    before: str = ""
    """Stem of the name right before it, as a first name stands before a surname; a letter for an initial."""
    is_patronymic: bool = False

    @property
    def ending(self) -> str:
        """What the form has after the stem."""
        return self.token.text[len(self.stem) :]


def names(passage: Passage) -> Iterator[Name]:
    """Yield the words that have a capital and are no common words at the opening of a sentence."""
    openings = frozenset(sentence.start for sentence in passage.sentences)
    before: Name | None = None
    initial = ""
    gap = ""
    for token in passage.tokens:
        if token.kind is TokenKind.WORD and _is_capitalised(token.text):
            if len(token.text) == 1:
                initial, before, gap = token.text.lower(), None, ""
                continue
            if before is None and gap in (".", ". ", ".\u00a0") and initial:
                leader = initial
            else:
                leader = before.stem if before is not None and gap in (" ", "\u00a0") else ""
            name = Name(token, stem(token.text), leader, _PATRONYMIC.search(token.text.lower()) is not None)
            opens = token.start in openings or gap.rstrip().endswith(("«", '"', ":", "—"))
            is_name = bool(leader) or not (opens and _is_common(token.text, passage))
            if is_name:
                yield name
            before, initial, gap = name if is_name else None, "", ""
        elif token.kind is TokenKind.WORD:
            before, initial, gap = None, "", ""
        else:
            gap += token.text


def stem(word: str) -> str:
    """Return what the forms of a name have in common: «токаев» of «Токаевым», «назарбаев» of «Назарбаева»."""
    lower = word.lower().translate(_FOLDED)
    match = _ENDING.search(lower, _SHORTEST_STEM)
    return lower[: match.start()] if match else lower


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters are wrong, missing, too many or in the wrong order; `most` + 1 stands for any more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        now = [at]
        for place, against in enumerate(other, 1):
            cost = min(row[place] + 1, now[-1] + 1, row[place - 1] + (letter != against))
            swapped = at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == against
            now.append(min(cost, before[place - 2] + 1) if swapped else cost)
        before, row = row, now
    return min(row[-1], most + 1)


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and is_cyrillic(word) and case_of(word.partition("-")[0]) is Case.CAPITALISED


def _is_common(word: str, passage: Passage) -> bool:
    readings = passage.language.analyzer.readings(word)
    return passage.language.lexicon.knows(word.lower()) and not any(reading.has("Name") for reading in readings)
