"""Checks about commas: which gap wants one, which has one too many, and how the finding looks.

A finding covers the words on both sides of the gap, so that the place can be read in a card: «дом который» →
«дом, который».
"""

import re
from collections.abc import Callable, Iterator, Sequence

from editor_app.morphology.tree import Node
from editor_app.proofreading.matchers import Check
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match
from editor_app.text.span import Span

Place = Callable[[Sequence[Node], Node], int | None]
"""Asked of every token of a sentence; the index of the token that a comma is wanting before, or of the comma that is
one too many."""


def wanting(place: Place) -> Check:
    """Make a check that finds where a comma is wanting."""

    def check(passage: Passage) -> Iterator[Match]:
        for tree, index in _places(passage, place):
            yield missing(passage, tree[index - 1], tree[index])

    return check


def superfluous(place: Place) -> Check:
    """Make a check that finds commas that may not stand where they do."""

    def check(passage: Passage) -> Iterator[Match]:
        for tree, index in _places(passage, place):
            before, after = tree[index - 1].token, tree[index + 1].token
            between = passage.text[before.end : after.start].replace(",", "", 1)
            yield Match(Span(before.start, after.end), (f"{before.text}{between}{after.text}",))

    return check


def missing(passage: Passage, before: Node, after: Node, mark: str = ",") -> Match:
    """Object to the want of a mark between two neighbours."""
    space = passage.text[before.token.end : after.token.start]
    return Match(Span(before.token.start, after.token.end), (f"{before.text}{mark}{space}{after.text}",))


def without_comma(passage: Passage, match: re.Match[str]) -> Match:
    """Object to a comma after some words, which the match calls so by its groups `comma` and `words`."""
    words = Span(*match.span("words"))
    return Match(Span(words.start, match.end("comma")), (words.of(passage.text),))


def _places(passage: Passage, place: Place) -> Iterator[tuple[Sequence[Node], int]]:
    for tree in passage.trees:
        for node in tree:
            index = place(tree, node)
            if index is not None:
                yield tree, index
