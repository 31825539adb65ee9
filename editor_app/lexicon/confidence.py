"""Whether an unknown word is a slip of its nearest neighbour, or more likely a word or a name that no source has.

Worth of a correction is its frequency less the weight of the slip (`Correction.score`), and then what the ranking says
when the sentence was asked. The shorter a word, the more common words stand near it by chance, so the more its
correction must be worth.
"""

import re
from bisect import bisect_left

from editor_app.lexicon.corrections import WORTH_OF_RARE, Correction

_LENGTHS = (3, 4, 5, 6, 8)
_SURE = (2.4, 1.4, 0.6, 0.0, -1.3, -1.5)
"""What a correction is worth at least, by the length of the word: three letters or less, four… nine or more."""

_OUT_OF_PLACE, _OF_LETTER = 4.3, 0.4
"""What the best one must be worth in the sentence, less what each letter of the word makes up for; else the word is
rather one that the dictionaries lack."""

_IN_PLACE = 2.75
"""What is enough there, though the words alone would not make sure."""

_AT_OPENING, _VERB_AT_OPENING, _SHORT_AT_OPENING = 1.4, 0.6, 3.3
_SHORT, _SHORTEST = 5, 4
"""At the opening of a sentence, where a capital may be that of a name; names are no verbs."""

_IN_SENTENCE, _DOUBLED_IN_SENTENCE = 3.1, 1.0
_LONG = 7
"""Inside a sentence, where a capital most likely is; a doubled or undoubled letter is a slip even there."""

_IN_COMPOUND, _NAME_IN_COMPOUND, _FAR_IN_COMPOUND = 0.0, 1.6, 2.5
_SLIGHT = 2.5
"""Between hyphens, where half of a foreign name or of a new word may stand; a capital admits slight slips alone."""

_FAMOUS, _OF_THE_EAR, _LETTERS_OF_FAMOUS = 3.3, 1.8, 7
"""Frequency of a name that everybody knows, what a slip of the ear weighs at most, and letters of such names."""

_FAR = 3.0
"""Weight of a slip from which on it is too bad for a word that opens a sentence."""
_DOUBLED = re.compile(r"(.)\1")


def may_be_slip_of_rare(word: str) -> bool:
    """Whether a word without a capital is long enough to be a slip of a word that texts do not show."""
    return _SURE[bisect_left(_LENGTHS, len(word))] < WORTH_OF_RARE


def is_slip(word: str, nearest: Correction, worth: float) -> bool:
    """Whether a word without a capital is a slip; `worth`: what the best correction is worth in the sentence."""
    if nearest.score > _SURE[bisect_left(_LENGTHS, len(word))]:
        return worth > _OUT_OF_PLACE - _OF_LETTER * len(word)
    return worth > _IN_PLACE


def is_slip_in_compound(part: str, best: Correction) -> bool:
    """Whether a part of a compound is a slip: «племенником-грудничком», but not «роль-камео» and «Сан-Годан»."""
    if part.islower():
        return best.score >= (_IN_COMPOUND if best.weight < _SLIGHT else _FAR_IN_COMPOUND)
    return best.weight < _SLIGHT and best.score >= _NAME_IN_COMPOUND


def is_slip_with_capital(word: str, best: Correction, *, opens: bool, of_verb: bool) -> bool:
    """Whether a word with a capital is one; `opens`: it opens a sentence, `of_verb`: a verb was meant."""
    if best.weight == 0:
        return True
    if not opens:
        doubled = _DOUBLED.sub(r"\1", word) == _DOUBLED.sub(r"\1", best.text)
        return len(word) >= _LONG and best.score > (_DOUBLED_IN_SENTENCE if doubled else _IN_SENTENCE)
    if best.weight >= _FAR or len(word) < _SHORTEST:
        return False
    if of_verb:
        return best.score > _VERB_AT_OPENING
    return best.score > (_AT_OPENING if len(word) > _SHORT else _SHORT_AT_OPENING)


def is_slip_of_famous(name: str, best: Correction, zipf: float) -> bool:
    """Whether what is formed as names are is a famous one misheard: «Достаевский»; `zipf`: how common that one is."""
    return best.weight <= _OF_THE_EAR and zipf >= _FAMOUS and len(name) >= _LETTERS_OF_FAMOUS
