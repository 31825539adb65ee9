"""A subject and its predicate that do not agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor_app.morphology.agreement import attributes_agree, predicate_agrees
from editor_app.morphology.clauses import (
    PREDICATES,
    certain_subjects,
    is_certain_predicate,
    is_name_without_verb,
    segment,
)
from editor_app.morphology.phrases import ATTRIBUTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.analyzer import Reading
    from editor_app.morphology.tree import Node


@dataclass(frozen=True, slots=True)
class Pair:
    """A subject and a predicate that do not agree in any of their readings."""

    tree: Sequence[Node]
    subject: Node
    predicate: Node
    nouns: Sequence[Reading]
    verbs: Sequence[Reading]
    clause: Sequence[Node]
    cases: frozenset[str]

    @property
    def between(self) -> Sequence[Node]:
        """The words between the two."""
        first, last = sorted((self.subject.index, self.predicate.index))
        return self.tree[first + 1 : last]

    @property
    def nominative(self) -> bool:
        """Whether the subject is surely in the nominative: it has no accusative, or nothing here could demand one."""
        if "accs" not in self.cases or self.nouns[0].part == "NPRO":
            return True
        if any(verb.part == "VERB" and not verb.has("intr") and not _takes_place(verb) for verb in self.verbs):
            return False
        return not any(reading.has("tran") for word in self.clause for reading in word.read_as("INFN"))

    @property
    def plural(self) -> bool:
        """Whether the verb is in the plural."""
        return any(verb.number == "plur" for verb in self.verbs)

    @property
    def impersonal(self) -> bool:
        """Whether the verb has the form of one without a subject: «не было», «придется»."""
        return any(verb.gender == "neut" or verb.has("3per", "sing") for verb in self.verbs)


def _takes_place(verb: Reading) -> bool:
    """Whether a verb with a gender tells of an event, though the dictionary lets it have an object: «форум прошел»."""
    return verb.lemma in {"пройти", "проходить"} and verb.gender != ""


_POSSESSIVE = frozenset({"его", "ее", "её", "их"})
"""Pronouns that belong to a noun as often as to the verb: «вернули его авторам»."""


def has_object(tree: Sequence[Node], verb: Node, subject: Node) -> bool:
    """Whether a verb has a direct object besides the word that is taken for a subject."""
    return any(
        child is not subject
        and not (child.text.lower() in _POSSESSIVE and _is_before_noun(tree, child))
        and any(reading.case == "accs" for reading in child.readings)
        for child in verb.related("obj")
    )


def _is_before_noun(tree: Sequence[Node], word: Node) -> bool:
    following = tree[word.index + 1 : word.index + 2]
    return any(each.read_as("NOUN", *ATTRIBUTES) and not each.read_as("PREP") for each in following)


_CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})


def _cases_of_attributes(noun: Node) -> frozenset[str]:
    """Return the cases that a noun may be in by its attributes: «общая площадь» is a nominative alone."""
    cases = _CASES
    for attribute in noun.related("amod", "det"):
        if attribute.known and attribute.index < noun.index:
            agreeing = frozenset(
                reading.case
                for reading in attribute.read_as(*ATTRIBUTES)
                for other in noun.read_as("NOUN")
                if attributes_agree(reading, other)
            )
            cases &= agreeing or _CASES
    return cases


def disagreeing(tree: Sequence[Node], subject: Node, predicate: Node) -> Pair | None:
    """Return a subject with its predicate where both are surely what they seem and agree in none of their readings."""
    if not is_certain_predicate(predicate):
        return None
    verbs = [reading for reading in predicate.read_as(*PREDICATES) if not reading.has("impr")]
    nouns = certain_subjects(subject)
    readings: Sequence[Reading] = subject.readings
    if not nouns and is_name_without_verb(subject, verbs):
        nouns = [reading for reading in subject.readings if reading.case == "nomn" and reading.number == "sing"]
        names = {noun.lemma for noun in nouns}
        readings = [reading for reading in subject.readings if reading.lemma in names]
    if not nouns or any(predicate_agrees(verb, noun) for verb in verbs for noun in nouns):
        return None
    cases = frozenset(reading.case for reading in readings) & _cases_of_attributes(subject)
    return Pair(tree, subject, predicate, nouns, verbs, segment(tree, predicate), cases)
