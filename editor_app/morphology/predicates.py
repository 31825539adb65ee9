"""Stretches of words between marks: whether one is a clause, with a predicate and a subject of its own.

Where commas are wrong, the tree is not to be trusted as a whole; what is asked here is local.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.clauses import PREDICATES, is_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor_app.morphology.tree import Node

_RARE, _NOT_RARE, _LIKELY, _SURE = 0.05, 0.1, 0.25, 0.8
"""Probabilities of a reading among those of its word."""
_PREDICATIVES = frozenset(
    "нет есть можно нужно надо нельзя невозможно возможно необходимо трудно сложно легко важно интересно ясно понятно "
    "известно очевидно видно слышно жаль пора лучше хорошо плохо неизвестно неважно должен должна должно должны".split()
)
_DASHES = frozenset("—–‒")
_NEAR = 6
_IMPERSONAL = frozenset("это то что все всё".split())
_NO_GERUNDS = frozenset(
    "несмотря невзирая благодаря включая исключая спустя исходя судя начиная кончая хотя погодя смотря глядя говоря "
    "молча стоя лежа сидя не спеша шутя нехотя сложа задумываясь покладая сломя скрепя очертя "
    "затаив смыкая".split()
)
"""Gerunds that became prepositions, conjunctions, adverbs or parts of set phrases."""

SUBORDINATORS = frozenset(
    "что чтобы если когда где куда как хотя пока будто словно чем кто ли почему зачем сколько насколько потому".split()
)
_RELATIVE = frozenset("который какой что кто чей каков".split())


def likeliest(node: Node) -> str:
    """Return the part of speech of the likeliest reading, "" for what is no Russian word."""
    return max(node.readings, key=lambda reading: reading.probability).part if node.readings else ""


def is_conjunction(node: Node) -> bool:
    """Whether a word may be a conjunction, a particle or a preposition: a comma hardly ever follows one."""
    return bool(node.read_as("CONJ", "PRCL", "PREP"))


def is_adverb(node: Node) -> bool:
    """Whether a word is an adverb and no noun."""
    return bool(node.read_as("ADVB")) and not node.read_as("NOUN")


def is_nominative(node: Node, *parts: str) -> bool:
    """Whether a word may be a nominative, as one of the parts of speech (a noun or pronoun if none is given)."""
    return any(reading.case == "nomn" for reading in node.read_as(*(parts or ("NOUN", "NPRO"))))


def is_likely_nominative(node: Node) -> bool:
    """Whether a word is a noun in the nominative by one of its likelier readings."""
    return any(reading.case == "nomn" and reading.probability > _NOT_RARE for reading in node.read_as("NOUN"))


def is_gerund(node: Node) -> bool:
    """Whether a word is surely a gerund that begins a phrase."""
    gerunds = node.read_as("GRND")
    if not gerunds or not node.known or node.text.lower() in _NO_GERUNDS:
        return False
    return sum(reading.probability for reading in gerunds) >= _SURE


def is_verb(node: Node) -> bool:
    """Whether a word is surely a predicate, though its form may be an imperative as well: «пришли», «нашли»."""
    if not node.known or node.shouted or any(node.related("case")):
        return False
    likely = [reading for reading in node.readings if reading.probability >= _RARE]
    return all(reading.part in PREDICATES and not reading.has("ADJS", "neut") for reading in likely) and any(
        not reading.has("impr") for reading in likely
    )


def is_predicate(node: Node) -> bool:
    """Whether a word is likely a predicate: a finite verb, a short form, a predicative adverb."""
    if node.text.lower() in _PREDICATIVES:
        return True
    verb = sum(reading.probability for reading in node.read_as("VERB"))
    return max(verb, sum(reading.probability for reading in node.read_as("PRTS", "ADJS", "PRED"))) >= _LIKELY


def has_predicate(words: Iterable[Node]) -> bool:
    """Whether one of the words is likely a predicate."""
    return any(is_predicate(word) for word in words)


def is_subordinator(node: Node) -> bool:
    """Whether a word begins a subordinate clause, or may."""
    return node.text.lower() in SUBORDINATORS or any(reading.lemma in _RELATIVE for reading in node.readings)


def before(tree: Sequence[Node], index: int) -> Sequence[Node]:
    """Return the words before a place, back to the nearest mark."""
    start = index
    while start > 0 and not is_mark(tree[start - 1]):
        start -= 1
    return tree[start:index]


def after(tree: Sequence[Node], index: int) -> Sequence[Node]:
    """Return the words from a place on, up to the nearest mark."""
    end = index
    while end < len(tree) and not is_mark(tree[end]):
        end += 1
    return tree[index:end]


def clause(words: Sequence[Node]) -> tuple[Node, Node] | None:
    """Return a subject and the predicate that agrees with it where both are among the words."""
    for verb in words:
        if not is_verb(verb):
            continue
        for subject in verb.related("nsubj", "nsubj:pass"):
            inside = words[0].index <= subject.index <= words[-1].index
            if inside and subject.text.lower() not in _IMPERSONAL and agrees(verb, subject):
                return subject, verb
    return None


def goes_on_with_clause(tree: Sequence[Node], end: int) -> bool:
    """Whether what begins after a code point is a clause with a subject, not something inserted or set off."""
    rest = [node for node in tree if node.token.start >= end]
    if not rest or is_mark(rest[0]) or (is_conjunction(rest[0]) and not rest[0].read_as("NOUN")):
        return False
    if rest[0].read_as("GRND"):
        return False
    words = after(tree, rest[0].index)
    subject = any(word.relation.startswith("nsubj") for word in words)
    return subject and (has_predicate(words) or any(mark.text in _DASHES for mark in rest[:_NEAR]))


def agrees(verb: Node, subject: Node) -> bool:
    """Whether a predicate agrees with some nominative reading of a noun, a pronoun or what stands for one."""
    return any(
        predicate_agrees(predicate, noun)
        for predicate in verb.read_as(*PREDICATES)
        for noun in subject.read_as("NOUN", "NPRO", "ADJF")
        if noun.case == "nomn"
    )
