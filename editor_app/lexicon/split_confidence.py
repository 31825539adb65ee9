"""Whether a way to part an unknown word is to be believed: a name, a compound or a rare word is never torn."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from editor_app.lexicon.formation import is_like_a_name

if TYPE_CHECKING:
    from editor_app.lexicon.corrections import Correction
    from editor_app.lexicon.lexicon import Lexicon

_SURE = -6.0
"""What a way to part a long word into two must be worth."""

_SURE_OF_SHORTEST, _OF_LETTER = 3.7, 0.6
"""The same for a word of any length, and what each of its letters makes up for: short words fall apart by chance."""

_SURE_OF_SEAM = 3.0
"""The same where a preposition stands before a case that it does not take."""

SURE_OF_CAPITAL = -3.0
"""The same for a capitalised word, which may be a name."""

_SURE_OF_NAMELIKE = -2.0
"""The same for one of whole parts that ends as names do."""

_SURE_OF_SHORT_NAME, _SHORT_NAME = 1.0, 9
"""The same for one inside a sentence that is as short as names are, and its letters at most."""

_SURE_OPENING, _SURE_IN_PLACE = 2.6, 3.7
"""The same for a short one that opens a sentence: by itself, and in the sentence."""

_FURTHER = 4.0
"""What one more part makes up for: long words are not found in others by chance."""

_LONG, _WHOLE = 12, 4
"""Letters of a capitalised word, and of each of its parts, from which it is no name: short ones may be found in any."""

KNOWN_NAME = 2.6
"""Frequency of a name that everybody knows."""

_AFTER_NAME, _COMMON, _VERY_COMMON = 2.5, 3.8, 5.2
_EVERYDAY = 5.0
"""Frequency of words that every text has, «все», «всегда», which «не» stands before and seldom makes a word with."""

_OPENING = frozenset(("в с о у к и а я на за из по от до но не для при без под над или").split(" "))
"""Short words that open a sentence."""

_PREPOSITIONS = frozenset(("по с под до на за от про при без об к у в о над из").split(" "))
_AFTER_NAMES = frozenset(("в и на с к не по о у со во ко за из от для").split(" "))
_AFTER_SURNAMES = ("на", "не", "по", "в", "и")
_ITALIAN = "ини"
"""Rather the ending of an Italian name than one of a Russian name and «и»."""

_FOREIGN_ENDINGS = (" с", " а", " о", " у")
"""Letters in which foreign names end, and words of their own: «Петрос» and «Галио» are names."""

_PREFIXES = frozenset(["не", "внутри", "пере"])
"""Parts that are written together with more than the dictionaries list, save before a verb."""

_NUMERALS = frozenset(
    ["сто", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "тысяче"]
)
"""Opening parts of compounds before a rare word: «пятитысячник»."""

_RARE = 2.8

_PREFIXED = re.compile(
    "(?:при|под|до|про|без|со) (?:.+[еая]ни[еяюй]м?|.+(?:[ыио]й|[аяую]я|[ое]е|ые|ие|[ое]го|[ыи]х|[ыи]ми?|ую))"
)
"""Prepositions that are prefixes too: before a rare word they more likely make a rarer one."""

_ADJECTIVE = "(?:[ыио]й|[аяую]я|[ое]е|[ыи]е|[ое](?:го|му)|[ыи]ми?|[ое]м|[ую]ю|[ыи]х)"
_COMPOUND = re.compile(rf"(?!.+[ое]го )\w{{3,}}о \w+{_ADJECTIVE}")
_ADHERENT = re.compile(rf"про \w{{4,}}{_ADJECTIVE}")
"""«Пропарламентский»: news seldom uses the preposition «про», and makes such adjectives as it needs them."""

_RARE_ADJECTIVE = 3.6
"""«Твердостоящий», «новобратский»: an adverb before a rare adjective rather opens a compound."""


def is_believed(split: Correction, lexicon: Lexicon, *, opens: bool, written_small: bool) -> bool:
    """Whether a word is glued ones; `opens`: it opens a sentence, so that its capital says nothing."""
    parts = split.text.split()
    sure = least_worth(split.text)
    if split.score <= sure or _is_prefixed(parts, lexicon):
        return False
    if split.score < _SURE_OF_SEAM and not all(lexicon.may_follow(*seam) for seam in pairwise(parts)):
        return False
    if written_small:
        return True
    if not opens and sum(map(len, parts)) <= _SHORT_NAME and split.score < _SURE_OF_SHORT_NAME:
        return False
    namelike = is_like_a_name("".join(parts))
    if _is_whole(parts) and (opens or all(lexicon.zipf(part) > _AFTER_NAME for part in parts[1:])):
        sure = sure if opens else max(sure, SURE_OF_CAPITAL)
        if split.score > (_SURE_OF_NAMELIKE if namelike else sure):
            return True
    if namelike or split.score < SURE_OF_CAPITAL - _FURTHER * (len(parts) - 2):
        return False
    if opens:
        return split.score > 0 or len(split.text) > 9
    return _follows_a_name(parts, lexicon) and not split.text.endswith(_FOREIGN_ENDINGS)


def is_opening(split: Correction, worth: float) -> bool:
    """Whether a short capitalised word opens a sentence as two words, «Ктобы», and not as a name, «Вондел».

    `worth`: what the split is worth in the sentence.
    """
    return split.score > _SURE_OPENING or worth > _SURE_IN_PLACE


def least_worth(split: str) -> float:
    """Return what a way to part a word must be worth more than."""
    letters, seams = len(split) - split.count(" "), split.count(" ")
    return max(_SURE - _FURTHER * (seams - 1), _SURE_OF_SHORTEST - _OF_LETTER * letters)


def name_and_word(word: str, lexicon: Lexicon) -> str | None:
    """Part «Сагинбаевазаявила» and «Сагинбаевуне»: an unknown name and a common word."""
    for seam in range(len(word) - 4, 3, -1):
        name, rest = word[:seam], word[seam:]
        zipf = lexicon.zipf(rest)
        known = (len(rest) > 6 or zipf > _VERY_COMMON) and lexicon.knows(name)
        if zipf > 3 and (known or (is_like_a_name(name) and len(name) > 4 and len(rest) > 4)):
            return f"{name} {rest}"
    for small in _AFTER_SURNAMES:
        name = word.removesuffix(small)
        if name != word and len(name) > 5 and is_like_a_name(name) and not word.endswith(_ITALIAN):
            return f"{name} {small}"
    return None


def _is_prefixed(parts: list[str], lexicon: Lexicon) -> bool:
    """Whether the first part is likelier a prefix of the second."""
    first, second = parts[0].lower(), parts[1]
    if first in _PREPOSITIONS and lexicon.is_verb(second):
        return True
    if first in _PREFIXES and not lexicon.is_verb(second) and not (first == "не" and lexicon.zipf(second) > _EVERYDAY):
        return True
    if _ADHERENT.fullmatch(" ".join(parts).lower()):
        return True
    if _COMPOUND.fullmatch(" ".join(parts)) and lexicon.zipf(second) < _RARE_ADJECTIVE:
        return True
    opens_compound = first in _NUMERALS or _PREFIXED.fullmatch(" ".join(parts).lower()) is not None
    return opens_compound and lexicon.zipf(second) < _RARE


def _is_whole(parts: list[str]) -> bool:
    whole = all(len(part) >= _WHOLE for part in parts[1:])
    return whole and (len(parts[0]) >= _WHOLE or parts[0].lower() in _OPENING) and sum(map(len, parts)) >= _LONG


def _follows_a_name(parts: list[str], lexicon: Lexicon) -> bool:
    """Whether the first part is a name, or a long common word, and the second one a word that may follow it."""
    first, second = parts[0], parts[1]
    if second not in _AFTER_NAMES and (len(second) < 3 or lexicon.zipf(second) <= _AFTER_NAME):
        return False
    if len(first) > 5 and lexicon.zipf(first) > _COMMON:
        return True
    return len(first) > 2 and lexicon.zipf(first) > KNOWN_NAME and lexicon.is_name(first)
