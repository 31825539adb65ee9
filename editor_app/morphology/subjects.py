"""Subjects and their predicates in a tree, those that the parser overlooks among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.clauses import (
    PREDICATES,
    certain_subjects,
    is_in_prepositional_phrase,
    is_name_without_verb,
    segment,
)
from editor_app.morphology.phrases import cases_after_preposition

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor_app.morphology.tree import Node

_SUBJECT = ("nsubj", "nsubj:pass")
_SELDOM = 0.1
_SUBORDINATE = frozenset({"conj", "xcomp", "acl", "acl:relcl", "aux", "aux:pass", "cop"})


def with_predicates(tree: Sequence[Node]) -> Iterator[tuple[Node, Sequence[Node]]]:
    """Yield each subject with its verb and the verb's auxiliaries."""
    for node in tree:
        if node.relation in _SUBJECT and node.head is not None:
            yield node, (node.head, *node.head.related("aux", "aux:pass", "cop"))
        elif node.read_as("VERB", "PRTS") and node.relation not in _SUBORDINATE and not any(node.related(*_SUBJECT)):
            subject = _overlooked(tree, node)
            if subject is not None:
                yield subject, (node,)


def _overlooked(tree: Sequence[Node], predicate: Node) -> Node | None:
    """Return the only nominative in the clause of a verb for which the parser, led astray by it, saw no subject."""
    clause = segment(tree, predicate)
    if any(word is not predicate and _may_be_predicate(word) for word in clause) or _speaks(predicate):
        return None
    nominatives = [
        word
        for word in clause
        if (certain_subjects(word) or is_name_without_verb(word, predicate.read_as(*PREDICATES)))
        and not is_in_prepositional_phrase(word)
        and not (word.index and tree[word.index - 1].read_as("PREP"))
        and not (word.known and "nomn" not in cases_after_preposition(tree, word) and word.read_as("NOUN"))
        and word.relation not in {"flat:name", "conj"}
        and not (word.relation == "nmod" and word.head is tree[word.index - 1])
    ]
    if len(nominatives) > 1:
        nominatives = [word for word in nominatives if word.relation in _SUBJECT]
    if len(nominatives) != 1:
        return None
    may_be_object = any(reading.case == "accs" for reading in nominatives[0].readings)
    intransitive = all(verb.has("intr") for verb in predicate.read_as("VERB"))
    return nominatives[0] if intransitive or not may_be_object else None


def _speaks(predicate: Node) -> bool:
    """Whether a verb needs no subject, because its person says who acts: «наслаждаюсь»."""
    return any(reading.has("1per") or reading.has("2per") for reading in predicate.read_as("VERB"))


def _may_be_predicate(word: Node) -> bool:
    """Whether a word may be a verb: «три» and «при» hardly are."""
    return sum(reading.probability for reading in word.read_as("VERB", "PRTS")) >= _SELDOM
