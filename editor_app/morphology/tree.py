"""Sentences as trees: each word with its readings, what it hangs on, and what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor_app.text.casing import Case, case_of
from editor_app.text.tokens import Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor_app.morphology.analyzer import Analyzer, Reading
    from editor_app.morphology.syntax import Parser

_PAIRS = {"«": "»", "„": "“”", "“": "”", '"': '"', "(": ")"}
"""What closes a quotation or bracket, by what opens it."""


@dataclass(eq=False, slots=True)
class Node:
    """A token of a sentence, white space apart, in its place in the tree."""

    token: Token
    index: int
    readings: Sequence[Reading]
    """Empty for what is no Russian word."""
    known: bool
    """Whether the dictionary lists the form: of any other, nothing is certain."""
    relation: str
    """As what it hangs on its head, by the names of Universal Dependencies: `nsubj`, `amod`, `case`…"""
    quotation: int
    """Number of the quotation or bracket that it stands in, 0 outside any."""
    head: Node | None = None
    children: list[Node] = field(default_factory=list)
    text: str = field(init=False)
    """The token as it is written."""
    capital: bool = field(init=False)
    """Whether it begins with a capital inside a sentence, so may be a name."""
    shouted: bool = field(init=False)
    """Whether it is written in capitals: an abbreviation, or a line of capitals."""
    _parts: set[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # Told once, as dozens of rules ask every word.
        self.text = text = self.token.text
        self.capital = self.index > 0 and text[:1].isupper()
        self.shouted = len(text) > 1 and not text.islower() and case_of(text) in (Case.UPPER, Case.MIXED)
        self._parts = {reading.part for reading in self.readings}

    def read_as(self, *parts: str) -> list[Reading]:
        """Return the readings that are one of the parts of speech."""
        if self._parts.isdisjoint(parts):
            return []
        return [reading for reading in self.readings if reading.part in parts]

    def related(self, *relations: str) -> Iterator[Node]:
        """Go through the children that hang on it by one of the relations."""
        return (child for child in self.children if child.relation in relations)


def grow(tokens: Sequence[Token], analyzer: Analyzer, parser: Parser) -> Sequence[Node]:
    """Parse the tokens of one sentence and return its nodes in order."""
    shown = [token for token in tokens if token.kind is not TokenKind.SPACE]
    arcs = parser.parse([token.text for token in shown])
    nodes = []
    for index, (token, arc, quotation) in enumerate(zip(shown, arcs, _quotations(shown), strict=True)):
        readings = analyzer.readings(token.text) if token.kind is TokenKind.WORD else ()
        known = bool(readings) and readings[0].known
        nodes.append(Node(token, index, readings, known, arc.relation, quotation))
    for node, arc in zip(nodes, arcs, strict=True):
        if 0 <= arc.head < len(nodes) and arc.head != node.index:
            node.head = nodes[arc.head]
            node.head.children.append(node)
    return nodes


def _quotations(tokens: Sequence[Token]) -> Iterator[int]:
    """Number of the quotation or bracket that each token stands in; its marks count as inside."""
    last = 0
    opened: list[tuple[str, int]] = []
    for token in tokens:
        mark = token.text
        closes = bool(opened) and mark in _PAIRS[opened[-1][0]]
        if not closes and mark in _PAIRS:
            last += 1
            opened.append((mark, last))
        yield opened[-1][1] if opened else 0
        if closes:
            opened.pop()
