"""How the things that a text tells stand to each other, and whether a part or a multiple is among them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from editor_app.proofreading.figures import PERCENT, Figure
from editor_app.proofreading.portions import Portion

_OFF, _ABOUT_OFF = 0.12, 0.3
"""Share by which a part may be off: people say «треть» of what is 30 to 37 per cent, and «более половины» of 70."""

_DATED = frozenset(
    "год январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь раз час".split()
)
_YEARS = range(1900, 2101)
_SCALES = (1.0, 1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9)
"""What «с 10 до 20 тысяч» leaves out of the first."""

_MOST_COMPARED = 100
"""Figures of a passage that are set against each other; among more of them any ratio is some of theirs."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """How two things stand to each other, and whether that is not exact."""

    value: float
    is_about: bool = False


def ratios(said: Iterable[Portion], figures: Sequence[Figure], text: str) -> Iterator[Ratio]:
    """Yield the parts and multiples that a passage says, and those that its reader reckons.

    100% more is twice as much, and so is what grew «с 10 до 20 тысяч»; «40 домов из 60» are two thirds.
    """
    yield from (Ratio(value, each.is_about) for each in said for value in (each.value, 1 / each.value))
    for figure in figures:
        if figure.unit == PERCENT and (share := figure.value / 100):
            shrunk = [1 / (1 - share)] if share < 1 else []
            yield from (Ratio(value, figure.is_about) for value in (share, 1 + share, *shrunk))
    counted = [each for each in figures if each.value and each.unit not in _DATED]
    for one, other in combinations(counted[:_MOST_COMPARED], 2):
        is_of = " из " in text[one.span.end : other.span.start]
        if is_of or _are_alike(one, other):
            scales = _SCALES if one.unit != other.unit else _SCALES[:1]
            ways = filter(None, (one.value * scale / other.value for scale in scales))  # 0 is next to nothing of it
            yield from (Ratio(value, one.is_about or other.is_about) for way in ways for value in (way, 1 / way))


def is_among(portion: Portion, told: Iterable[Ratio]) -> bool:
    """Whether a part or a multiple is among those that a text tells, more or less."""
    changed = (1 + portion.value, 1 - portion.value) if portion.is_change else ()
    return any(
        abs(value - each.value) <= (_ABOUT_OFF if portion.is_about or each.is_about else _OFF) * max(value, each.value)
        for each in told
        for value in (portion.value, *changed)
    )


def _are_alike(one: Figure, other: Figure) -> bool:
    """Whether two figures may count the same; what may be a year does not."""
    is_year = one.value in _YEARS or other.value in _YEARS
    return not is_year and (one.unit == other.unit or not (one.unit and other.unit))
