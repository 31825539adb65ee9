"""Which of the sentences that went are those that came: as they were, or reworded a little."""

from collections import defaultdict, deque
from collections.abc import Sequence

from editor_app.text.alignment import alike

_ALIKE = 0.6
"""Share of common words from which a sentence that stands elsewhere is taken for the one that went."""

_WORDS = 4
"""Words of a sentence, at least, for which likeness tells anything."""


def found(gone: Sequence[str], come: Sequence[str]) -> dict[int, int]:
    """Return where (place in `come`) those of `gone` are that were moved."""
    pairs: dict[int, int] = {}
    waiting: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, text in enumerate(come):
        waiting[text].append(place)
    for place, text in enumerate(gone):
        if waiting[text]:
            pairs[place] = waiting[text].popleft()
    taken = set(pairs.values())
    rest_gone = [place for place, text in enumerate(gone) if place not in pairs and len(text.split()) >= _WORDS]
    rest_come = [place for place, text in enumerate(come) if place not in taken and len(text.split()) >= _WORDS]
    weights = alike([gone[place] for place in rest_gone], [come[place] for place in rest_come], _ALIKE)
    for at, to in sorted(weights, key=lambda pair: (-weights[pair], pair)):
        if rest_gone[at] not in pairs and rest_come[to] not in taken:
            pairs[rest_gone[at]] = rest_come[to]
            taken.add(rest_come[to])
    return pairs
