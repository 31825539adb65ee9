"""Edits: what is put where in a text, and the edits that make one text of another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor_app.text.span import Span
from editor_app.text.tokens import tokens


@dataclass(frozen=True, slots=True)
class Edit:
    """`text` goes where `span` (code points of the text before) is."""

    span: Span
    text: str


def applied(text: str, edits: Sequence[Edit]) -> str:
    """Return the text with edits made; they are in the order of their places and do not overlap."""
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += [text[done : edit.span.start], edit.text]
        done = edit.span.end
    return "".join([*pieces, text[done:]])


def between(before: str, after: str) -> Iterator[Edit]:
    """Yield what makes one text of the other, in whole tokens, so that a word is replaced and not a letter in it."""
    from difflib import SequenceMatcher  # with the first comparison, and not with the window

    old, new = [token.text for token in tokens(before)], [token.text for token in tokens(after)]
    starts = [token.start for token in tokens(before)] + [len(before)]
    changed: list[list[int]] = []
    for change, *place in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if change == "equal":
            continue
        if changed and not "".join(old[changed[-1][1] : place[0]]).strip():  # parted by a space at most: one change
            changed[-1] = [changed[-1][0], place[1], changed[-1][2], place[3]]
        else:
            changed.append(place)
    for first, last, other_first, other_last in changed:
        yield Edit(Span(starts[first], starts[last]), "".join(new[other_first:other_last]))
