"""Where two texts part, and where they meet again."""


def change(before: str, after: str, at: int | None = None) -> tuple[int, int, int]:
    """Return where two texts part, and where they meet again in the first and in the second.

    Of «мо[ст мо]ряк» and «[мост ]моряк» both are true; it is told so that the change begins `at` the place that is
    given, or as near before its last possible place as can be.
    """
    start = _shared(before, after)
    if at is not None and at < start:
        start = min(start, max(at, min(len(before), len(after)) - _shared(before[::-1], after[::-1])))
    rest = min(len(before), len(after)) - start
    end = _shared(before[::-1][:rest], after[::-1][:rest]) if rest else 0
    return start, len(before) - end, len(after) - end


def _shared(one: str, other: str) -> int:
    """Length of the beginning that two texts share, by halving."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
