"""Changes of a paragraph that look only at the letters where it changed: a key costs the same in a long one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from editor_app.document.atoms import Atom, paragraph_of
from editor_app.document.model import Block, Mark
from editor_app.text.parting import change

Change: TypeAlias = Callable[[list[Atom], list[Atom]], Iterable[Atom]]
"""Returns the letters that should be there, by those that were there and those that are."""


def nearby(before: Block, after: Block, make: Change, *, at: int | None = None, is_whole: bool = False) -> Block | None:
    """Return a block with a change made to its letters, but for the same ones at its beginning and its end.

    It began `at` this one, where that is known; `is_whole`: it is made to all of them. None where more than letters
    changed: then the end of the paragraph has to be looked at with them.
    """
    old, new = len(before.text), len(after.text)
    bare = replace(before, text="", marks=()), replace(after, text="", marks=())
    if bare[0] != bare[1] or set(_clipped(before, old, old + 1)) != set(_clipped(after, new, new + 1, old - new)):
        return None
    start, stop, _ = (0, old, new) if is_whole else change(before.text, after.text, at)
    start = min((mark.start for mark in {*_clipped(before, 0, start)} ^ {*_clipped(after, 0, start)}), default=start)
    behind = {*_clipped(before, stop, old)} ^ {*_clipped(after, stop + new - old, new, old - new)}
    stop = max((mark.end for mark in behind), default=stop)
    made = list(make(_letters(before, start, stop), _letters(after, start, stop + new - old)))
    by = start + len(made) - stop
    marks = (
        *_clipped(before, 0, start),
        *(Mark(start + at, start + at + 1, *look) for at, atom in enumerate(made) for look in atom.looks),
        *_clipped(before, stop, old + 1, by),
    )
    text = "".join((before.text[:start], *(atom.letter for atom in made), before.text[stop:]))
    return replace(before, text=text, marks=marks)


def _clipped(block: Block, start: int, end: int, by: int = 0) -> Iterator[Mark]:
    """Yield the marks of a part of a block, moved by some code points."""
    for mark in block.marks:
        if max(mark.start, start) < min(mark.end, end):
            yield Mark(max(mark.start, start) + by, min(mark.end, end) + by, mark.kind, mark.value)


def _letters(block: Block, start: int, end: int) -> list[Atom]:
    letters, _ = paragraph_of(
        replace(block, text=block.text[start:end], marks=tuple(_clipped(block, start, end, -start)))
    )
    return letters
