"""Which correction was likely meant, before the sentence is asked: how common it is, and how bad the slip would be.

A writer errs in two ways at once: a hand slips in a word, and a word is left in a form that the sentence no longer
asks for. So a slip is measured to the nearest form of the same word, and another form costs a little more, whatever
its ending; the sentence can then decide between forms.
"""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from editor_app.lexicon.corrections import Correction

_OPENING = 2
"""Letters of a word that are seldom wrong."""


class Signs(NamedTuple):
    """What speaks for a correction. A split has but the last three, any other word but the first six."""

    zipf: float = 0.0
    slip: float = 0.0
    """Weight of the slip that leads to the nearest form of the same word."""
    ending: float = 0.0
    """How much farther off this form is."""
    other_form: float = 0.0
    opening: float = 0.0
    """Whether the first letters differ."""
    name: float = 0.0
    """Whether it has a capital that the word lacks."""
    split: float = 0.0
    parts: float = 0.0
    worth: float = 0.0
    """What the splitter says of the parts."""


WEIGHTS = Signs(
    zipf=1.0, slip=-1.1, ending=-0.33, other_form=-0.95, opening=-0.67, name=-2.2, split=2.5, parts=-1.39, worth=0.92
)
"""Learnt together with those of `morphology/context.py` by `packaging/build_ranking.py`, in units of the Zipf scale."""


def likelihoods(
    typed: str,
    corrections: Sequence[Correction],
    zipf: Callable[[str], float],
    lemmas: Callable[[str], Collection[str]],
) -> list[float]:
    """Return how likely each correction of a word is: the greater, the likelier."""
    return [
        sum(weight * sign for weight, sign in zip(WEIGHTS, signs, strict=True))
        for signs in all_signs(typed, corrections, zipf, lemmas)
    ]


def all_signs(
    typed: str,
    corrections: Sequence[Correction],
    zipf: Callable[[str], float],
    lemmas: Callable[[str], Collection[str]],
) -> list[Signs]:
    """Return what speaks for each correction."""
    words = [() if each.is_split or "-" in each.text else lemmas(each.text) for each in corrections]
    nearest: dict[str, float] = {}
    for correction, of_correction in zip(corrections, words, strict=True):
        for lemma in of_correction:
            nearest[lemma] = min(correction.weight, nearest.get(lemma, correction.weight))
    found = []
    for correction, of_correction in zip(corrections, words, strict=True):
        if correction.is_split or "-" in correction.text:
            found.append(Signs(split=1.0, parts=correction.weight, worth=correction.score))
            continue
        slip = min((nearest[lemma] for lemma in of_correction), default=correction.weight)
        ending = correction.weight - slip
        opening = correction.text[:_OPENING].lower() != typed[:_OPENING].lower()
        name = typed[:1].islower() and correction.text[:1].isupper()
        found.append(Signs(zipf(correction.text), slip, ending, float(ending > 0), float(opening), float(name)))
    return found
