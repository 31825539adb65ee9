"""Which correction was likely meant, before the sentence is asked: how common it is, and how bad the slip would be.

A writer errs in two ways at once: a hand slips in a word, and a word is left in a form that the sentence no longer
asks for. So a slip is measured to the nearest form of the same word, and another form costs a little more, whatever
its ending; the sentence can then decide between forms. The model is log-linear.
"""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from editor_app.lexicon.corrections import Correction
from editor_app.lexicon.slips import letters_apart
from editor_app.lexicon.sounds import sound

_OPENING = 2
"""Letters of a word that are seldom wrong."""

_SHORT = 3
"""Letters of the words that are near to many others, though seldom misspelt."""


class Features(NamedTuple):
    """What speaks for a correction. A split has but the last three, any other word all but those."""

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
    letters: float = 0.0
    """By how many letters it differs, whichever they are."""
    longer: float = 0.0
    """How many letters it has more: they are rather missed than added."""
    last: float = 0.0
    """Whether the last letter is the same."""
    short: float = 0.0
    sound: float = 0.0
    """Whether it sounds the same."""
    split: float = 0.0
    parts: float = 0.0
    worth: float = 0.0
    """What the splitter says of the parts."""


WEIGHTS = Features(
    zipf=1.0,
    slip=-0.55,
    ending=-0.2,
    other_form=-0.2,
    opening=-0.4,
    name=-2.0,
    letters=-0.35,
    longer=0.4,
    last=0.4,
    short=-1.4,
    sound=0.4,
    split=4.0,
    parts=-1.33,
    worth=0.8,
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
        sum(weight * feature for weight, feature in zip(WEIGHTS, features, strict=True))
        for features in all_features(typed, corrections, zipf, lemmas)
    ]


def all_features(
    typed: str,
    corrections: Sequence[Correction],
    zipf: Callable[[str], float],
    lemmas: Callable[[str], Collection[str]],
) -> list[Features]:
    """Return what speaks for each correction."""
    words = [() if each.is_split or "-" in each.text else lemmas(each.text) for each in corrections]
    nearest: dict[str, float] = {}
    for correction, of_correction in zip(corrections, words, strict=True):
        for lemma in of_correction:
            nearest[lemma] = min(correction.weight, nearest.get(lemma, correction.weight))
    lower = typed.lower()
    heard = sound(lower)
    found = []
    for correction, of_correction in zip(corrections, words, strict=True):
        if correction.is_split or "-" in correction.text:
            found.append(Features(split=1.0, parts=correction.weight, worth=correction.score))
            continue
        slip = min((nearest[lemma] for lemma in of_correction), default=correction.weight)
        ending = correction.weight - slip
        meant = correction.text.lower()
        found.append(
            Features(
                zipf=zipf(correction.text),
                slip=slip,
                ending=ending,
                other_form=float(ending > 0),
                opening=float(meant[:_OPENING] != lower[:_OPENING]),
                name=float(typed[:1].islower() and correction.text[:1].isupper()),
                letters=float(letters_apart(lower, meant)),
                longer=float(len(meant) - len(lower)),
                last=float(meant[-1:] == lower[-1:]),
                short=float(len(meant) <= _SHORT),
                sound=float(sound(meant) == heard),
            )
        )
    return found
