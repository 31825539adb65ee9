"""Which noun an attribute belongs to, whatever the parser, led astray by a wrong form, thinks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology import prepositions
from editor_app.morphology.phrases import (
    ATTRIBUTES,
    agree,
    attribute_cases,
    is_certain_attribute,
    is_certain_noun,
    is_indeclinable,
    is_quantity,
    noun_cases,
    stands_alone,
    stresses_pronoun,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.tree import Node

_ADJECTIVAL = ("й", "ое", "ее", "ая", "яя", "ые", "ие")
"""Endings of adjectives that are nouns too: «настоящее», «данный»."""

_NEAR = 4
"""Words after a preposition among which its noun is looked for."""


def noun_of(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun that an attribute surely belongs to, with nothing but other attributes between."""
    if not is_certain_attribute(node):
        return None
    attached = _is_attribute(tree, node) and node.head is not None and node.head.index > node.index
    noun = _noun_after_preposition(tree, node) or (node.head if attached else _next_noun(tree, node))
    if noun is None or noun.quotation != node.quotation or _is_name(tree, node, noun):
        return None
    if not is_certain_noun(noun) and not is_indeclinable(noun):
        return None
    return noun if all(_may_stand_between(word) for word in tree[node.index + 1 : noun.index]) else None


def _is_attribute(tree: Sequence[Node], node: Node) -> bool:
    """Whether the parser takes a word for an attribute; «один» at the end of a number is none: «девяносто один»."""
    if node.relation == "nummod":
        return not node.index or not is_quantity(tree[node.index - 1])
    return node.relation in {"amod", "det"}


def _noun_after_preposition(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun of a preposition that demands another case than the attribute after it has: «кроме этому дома».

    Such an attribute cannot stand for a noun itself, whatever the parser thinks of it.
    """
    governed = governed_before(tree, node)
    if any(reading.case in governed and not reading.lemma.endswith(_ADJECTIVAL) for reading in node.read_as("NOUN")):
        return None  # «одну из тем романа»
    if governed & attribute_cases(node):
        return _noun_in_other_number(tree, node, governed & attribute_cases(node))
    if not governed:
        return None
    noun = next((word for word in tree[node.index + 1 : node.index + _NEAR] if not _may_stand_between(word)), None)
    return noun if noun is not None and governed & noun_cases(noun) else None


def _noun_in_other_number(tree: Sequence[Node], node: Node, cases: frozenset[str] | set[str]) -> Node | None:
    """Return the noun right after an attribute that has its case, though another number: «на каждой улицах».

    «К этому людям не привыкнуть»: a dative may be that of somebody concerned.
    """
    noun = next(iter(tree[node.index + 1 : node.index + 2]), None)
    if noun is None or not noun.text.islower() or not node.read_as("ADJF"):
        return None
    concerned = any(reading.has("datv", "anim") for reading in noun.readings)
    return noun if not concerned and noun_cases(noun) and noun_cases(noun) <= cases else None


def _may_stand_between(word: Node) -> bool:
    """Whether a word may separate an attribute from its noun: another attribute, an adverb, «же»."""
    if word.text.lower() == "же":
        return True
    return bool(word.read_as(*ATTRIBUTES, "ADVB", "PRCL")) and not word.read_as("CONJ")


def _is_name(tree: Sequence[Node], node: Node, noun: Node) -> bool:
    """Whether an adjective with a capital is the name of the noun before it: «в селе Тепличное дамба построена»."""
    if not node.capital or noun.capital or "nomn" not in attribute_cases(node):
        return False
    return bool(tree[node.index - 1].read_as("NOUN")) and not tree[node.index - 1].read_as("PREP")


def _next_noun(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun right after an adjective that the parser, led astray by its form, hung on something else."""
    emphatic = any(reading.lemma == "сам" for reading in node.readings) and not stresses_pronoun(tree, node)
    if (stands_alone(node) and not emphatic) or not node.read_as("ADJF") or node.index + 1 == len(tree):
        return None
    noun = tree[node.index + 1]
    if node.head is not None and agree(node, node.head):
        return None
    return noun if noun.text.islower() and noun.relation not in {"case", "advmod"} else None


def governed_before(tree: Sequence[Node], attribute: Node) -> frozenset[str]:
    """Return the cases that a preposition right before an attribute demands; none without a preposition."""
    return frozenset(prepositions.governed(tree[attribute.index - 1].text)) if attribute.index else frozenset()
