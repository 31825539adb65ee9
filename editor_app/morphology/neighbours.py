"""What the very next words ask of a word: an adjective or a noun that it agrees with, a figure that counts it.

A tagger guesses what a place asks for; a figure, or the gender of a neighbour, is known for certain.
"""

from collections.abc import Sequence

from editor_app.morphology.agreement import attributes_agree
from editor_app.morphology.analyzer import Reading

_ATTRIBUTES = frozenset({"ADJF", "PRTF"})
_BEFORE_INFINITIVE = {"чтобы": 1.0, "что": -1.0}
_NAMED = _ATTRIBUTES | {"NOUN"}
_SELDOM = 0.1
"""Share of a reading that none but a dictionary thinks of: «и» is the name of a letter too."""

Readings = Sequence[Reading]


def agreement(before: Readings, word: Readings, after: Readings) -> float:
    """Return how many neighbours a word agrees with, less those that it does not: 2 to -2."""
    nouns, attributes = [each for each in word if each.part == "NOUN"], _attributes(word)
    return _agreed(_attributes(before), nouns) + _agreed(attributes, [each for each in after if each.part == "NOUN"])


def counted(figure: str, word: Readings) -> float:
    """Return 1 where a noun may be counted by the figure before it, «5 лет», «1,5 года», and -1 where it may not.

    0 for any other word, and after what is no figure.
    """
    nouns = [each for each in word if each.part == "NOUN"]
    whole, _, fraction = figure.replace(".", ",").partition(",")
    if not nouns or not whole.isdecimal():
        return 0.0
    number = int(whole[-2:])  # the last two digits decide, and a number may be longer than Python reads
    few = fraction or (number % 10 in (2, 3, 4) and number // 10 != 1)
    if few:
        return _any(nouns, "sing", "gent")
    if number % 10 == 1 and number != 11:
        return max(_any(nouns, "sing", case) for case in ("nomn", "accs"))
    return _any(nouns, "plur", "gent")


def attributed(attribute: Readings, after: Readings) -> float:
    """Return 1 where what follows an attribute agrees with it, and -1 where not; 0 where no attribute stands before."""
    attributes = _attributes(attribute)
    if not attributes:
        return 0.0
    named = [each for each in after if each.part in _NAMED and each.probability > _SELDOM]
    return 1.0 if any(attributes_agree(one, other) for one in attributes for other in named) else -1.0


def before_infinitive(word: str, after: Readings) -> float:
    """Return 1 for «чтобы» and -1 for «что» where an infinitive follows; 0 for any other word and place."""
    if not after or any(each.part != "INFN" for each in after):
        return 0.0
    return _BEFORE_INFINITIVE.get(word.lower(), 0.0)


def _attributes(readings: Readings) -> Readings:
    return [each for each in readings if each.part in _ATTRIBUTES]


def _agreed(attributes: Readings, nouns: Readings) -> float:
    if not attributes or not nouns:
        return 0.0
    return 1.0 if any(attributes_agree(one, other) for one in attributes for other in nouns) else -1.0


def _any(nouns: Readings, number: str, case: str = "") -> float:
    return 1.0 if any(each.number == number and case in (each.case, "") for each in nouns) else -1.0
